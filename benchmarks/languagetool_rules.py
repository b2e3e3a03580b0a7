"""Which of LanguageTool's rules are on by default: measured, and written down.

    python -m benchmarks.languagetool_rules FOLDER --traps FILE.jsonl [--url URL]
        [--findings FILE.jsonl]

Asks LanguageTool about every published article in the folder, leaves out what newslint looks after
or finds itself, and counts the rest by rule: what a reader said of it stands in
docs/accuracy/languagetool.jsonl. Then it plants slips of grammar in the same articles, twice, and
counts which rules find any. What it finds in the traps, correct copy that naive rules report, is
wrong. A rule is on when it is about plain mistakes, and

- four of five of its findings in articles and traps were read and are right; or
- it found two planted slips or more, and at most one thing in articles and traps that is not right
  (then twelve slips or more), and no more in articles than one in 50,000 words.

Writes newslint/languagetool/measured.json. `--findings`: all that was counted, in context, to read.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.grammar_slips import Slips
from newslint.engine.catalogue import load_catalogue
from newslint.engine.lint import lint
from newslint.engine.rule_set import RuleSet, choose_rules
from newslint.facts.article import Article
from newslint.languagetool.asking import Asking
from newslint.languagetool.found import Found
from newslint.languagetool.names import rule_id
from newslint.languagetool.ours import is_ours
from newslint.languagetool.rules import is_plain
from newslint.languagetool.service import Service
from newslint.lexicon import load_lexicon
from newslint.readers.decode import decode
from newslint.readers.formats import format_of, read_documents
from newslint.text.document import Document
from newslint.text.source import source_from_text
from newslint.text.span import Span

PROJECT = Path(__file__).resolve().parent.parent
DATA = PROJECT / "newslint" / "languagetool" / "measured.json"
VERDICTS = PROJECT / "docs" / "accuracy" / "languagetool.jsonl"
ONE_IN = 50_000
"""Words for a finding of a rule that nobody need have read."""
RIGHT = 0.8
"""Share of the findings of a rule that are right."""
SLIPS = 2
SLIPS_FOR_A_WRONG_ONE = 12
SEEDS = (1, 2)
LANGUAGE = "en"
_AROUND = 80

Row = dict[str, Any]
Rule = tuple[str, str]
"""LanguageTool's name of a rule, and its category."""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--traps", type=Path, required=True, help="objects with a `text`, one a line"
    )
    parser.add_argument("--url", default="", help="a server, in place of one of this machine")
    parser.add_argument("--findings", type=Path)
    args = parser.parse_args()
    documents = list(_documents(args.folder))
    words = sum(len(re.findall(r"\S+", document.prose)) for document in documents)
    asking = Asking(Service(args.url))
    try:
        for document in documents:
            asking.ask(document.prose, LANGUAGE)
        rows = [row for document in documents for row in _found(document, asking)]
        traps = Counter(rule for text in _texts(args.traps) for rule in _in_trap(text, asking))
        planted = sum((_planted(documents, asking, seed) for seed in SEEDS), Counter[Rule]())
        version = asking.version
    finally:
        asking.close()
    if args.findings:
        lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        args.findings.write_text("".join(lines), "utf-8")
    rules = _judged(rows, planted, traps, words)
    data = {"languagetool": version, "words": words, "rules": rules}
    DATA.write_text(_one_rule_a_line(data), "utf-8")
    on = [row for row in rows if rules[row["id"]]["on"]]
    print(f"{words} words, {len(rows)} findings; {len(rules)} rules, of which are on", end=" ")
    print(sum(row["on"] for row in rules.values()))
    print(f"of those that are on: {len(on)}, {1000 * len(on) / words:.3f} in 1,000 words")
    print(dict(Counter(row["verdict"] for row in on)))
    return 0


def _documents(folder: Path) -> Iterator[Document]:
    for path in sorted(path for path in folder.rglob("*") if path.suffix in (".txt", ".md")):
        source = decode(path.read_bytes(), path.name)
        yield from read_documents(source, format_of(path.name))


def _texts(file: Path) -> Iterator[str]:
    for line in file.read_text("utf-8").splitlines():
        yield json.loads(line)["text"]


def _found(document: Document, asking: Asking) -> Iterator[Row]:
    yield from (_row(document, found) for found in _beside_ours(document, asking))


def _in_trap(text: str, asking: Asking) -> Iterator[Rule]:
    for document in read_documents(source_from_text(text)):
        yield from ((found.rule, found.category) for found in _beside_ours(document, asking))


def _beside_ours(document: Document, asking: Asking) -> Iterator[Found]:
    """What LanguageTool finds where newslint finds nothing and does not look after the matter."""
    lexicon = load_lexicon()
    own = [one.span for one in lint(document, _own_rules()).diagnostics if not one.in_source]
    article = Article(document, lexicon)
    for found in asking.answer(document.prose, LANGUAGE):
        span = Span(found.start, found.end)
        if not is_ours(found, article) and not any(span.touches(other) for other in own):
            yield found


@cache
def _own_rules() -> RuleSet:
    return RuleSet(choose_rules(load_catalogue().rules), load_lexicon())


def _row(document: Document, found: Found) -> Row:
    source = document.source_map.span(Span(found.start, found.end))
    place = document.source.lines.position(source.start)
    verdict = _verdicts().get(
        (document.source.path, place.line, place.column, rule_id(found.rule)), ""
    )
    prose = document.prose
    before = prose[max(0, found.start - _AROUND) : found.start].rpartition("\n")[2]
    behind = prose[found.end : found.end + _AROUND].partition("\n")[0]
    return {
        "file": document.source.path,
        "line": place.line,
        "col": place.column,
        "id": found.rule,
        "category": found.category,
        "verdict": verdict,
        "context": f"{before}[[{prose[found.start : found.end]}]]{behind}",
        "message": found.message,
        "replacements": list(found.replacements),
    }


@cache
def _verdicts() -> dict[tuple[str, int, int, str], str]:
    rows = map(json.loads, VERDICTS.read_text("utf-8").splitlines()) if VERDICTS.exists() else ()
    return {(r["file"], r["line"], r["col"], r["rule"]): r["verdict"] for r in rows}


def _planted(documents: list[Document], asking: Asking, seed: int) -> Counter[Rule]:
    """How many of the slips that are planted in the articles each rule finds."""
    slips = Slips(seed)
    texts = [slips.plant(document.prose) for document in documents]
    for text, _ in texts:
        asking.ask(text, LANGUAGE)
    found: Counter[Rule] = Counter()
    for text, places in texts:
        answer = asking.answer(text, LANGUAGE)
        for place in places:
            near = (one for one in answer if Span(one.start, one.end).touches(place))
            found.update({(one.rule, one.category) for one in near})
    return found


def _judged(
    rows: list[Row], planted: Counter[Rule], traps: Counter[Rule], words: int
) -> dict[str, Row]:
    """Each rule that found anything: how much, what of that is right, and whether it is on."""
    by_rule: dict[Rule, list[Row]] = defaultdict(list)
    for row in rows:
        by_rule[row["id"], row["category"]].append(row)
    rules = {}
    for rule in sorted({*by_rule, *planted, *traps}):
        name, category = rule
        found = by_rule[rule]
        verdicts = Counter(row["verdict"] for row in found)
        right = verdicts["right"]
        wrong = len(found) - right + traps[rule]
        works = planted[rule] >= max(SLIPS, SLIPS_FOR_A_WRONG_ONE * wrong)
        is_rare = len(found) * ONE_IN <= words and wrong <= 1
        holds = right > 0 and right >= RIGHT * (right + wrong)
        is_mistake = is_plain(name, category) and not (found and all(map(_is_of_hyphens, found)))
        on = is_mistake and (holds or (is_rare and works))
        rules[name] = {
            "findings": len(found),
            "read": len(found) - verdicts[""],
            "right": right,
            "traps": traps[rule],
            "slips": planted[rule],
            "on": on,
        }
    return rules


def _is_of_hyphens(row: Row) -> bool:
    """Whether the finding is put right by a hyphen more or less."""
    found = row["context"].partition("[[")[2].partition("]]")[0]
    right = row["replacements"][0] if row["replacements"] else ""
    same_letters = re.sub("[- ]", "", found) == re.sub("[- ]", "", right)
    return same_letters and found.count("-") != right.count("-")


def _one_rule_a_line(data: Row) -> str:
    rules = ",\n".join(
        f"  {json.dumps(name)}: {json.dumps(row)}" for name, row in data["rules"].items()
    )
    head = json.dumps({name: value for name, value in data.items() if name != "rules"})
    return f'{head[:-1]}, "rules": {{\n{rules}\n}}}}\n'


if __name__ == "__main__":
    sys.exit(main())
