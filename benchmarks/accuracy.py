"""How many planted mistakes are found, and how much of what is found elsewhere is wrong.

    python -m benchmarks.accuracy [--eval FOLDER] [--articles FOLDER] [--seeds 1 2 3] [--write]

FOLDER of --eval holds `clean/`, `inject.py` and `score.py`; it lies beside the project for its
developers. --articles names another folder of untouched articles to plant mistakes in and to read.

docs/accuracy/verdicts.jsonl has what a reader decided of each finding on the articles of --eval; a
finding there that nobody has read is listed, and counts as wrong. docs/accuracy/measured.json has
what the last --write measured: where less is found, by more than chance, the exit code is 1.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.peers import peers_environment
from benchmarks.planted import (
    Finding,
    Recall,
    Verdicts,
    count_words,
    default_rules,
    findings_of_newslint,
    judged,
    plant,
    recall,
)

PROJECT = Path(__file__).resolve().parent.parent
VERDICTS = PROJECT / "docs" / "accuracy" / "verdicts.jsonl"
MEASURED = PROJECT / "docs" / "accuracy" / "measured.json"
WRONG_AT_MOST = 0.1
"""Wrong findings per 1,000 words of untouched articles."""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--eval", type=Path, default=PROJECT.parent / "shared" / "eval")
    parser.add_argument("--articles", type=Path, help="untouched articles, if not those of --eval")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--per-article", type=int, default=6)
    parser.add_argument("--peers", type=Path, help="a virtual environment that holds codespell")
    parser.add_argument("--write", action="store_true", help=f"write {MEASURED.name}")
    args = parser.parse_args()
    articles = args.articles or args.eval / "clean"
    if not articles.is_dir():
        parser.error(f"there are no articles in {articles}; name their folder: --articles")
    found = Recall()
    with tempfile.TemporaryDirectory() as name:
        python = peers_environment(args.peers or Path(name, "peers")) / Path(sys.executable).name
        for seed in args.seeds:
            planted = Path(name, str(seed))
            plant(python, args.eval, articles, planted, seed, args.per_article)
            found = recall(args.eval, planted, findings_of_newslint(planted), found)
    print_recall(found)
    words, untouched = count_words(articles), findings_of_newslint(articles)
    if args.articles:
        print_untouched(words, untouched)
        return 0
    verdicts = judged(untouched, VERDICTS)
    print_untouched(words, untouched)
    print_verdicts(words, verdicts)
    if args.write:
        text = json.dumps(_measured(words, found, verdicts), indent=1, ensure_ascii=False)
        MEASURED.write_text(text + "\n", encoding="utf-8", newline="\n")
    complaints = list(_complaints(words, found, verdicts))
    print("".join(f"{line}\n" for line in complaints), end="", file=sys.stderr)
    return 1 if complaints else 0


def print_recall(found: Recall) -> None:
    print("| kind of mistake | found | of those, put right by the first fix |\n| --- | --- | --- |")
    for kind in sorted(found.planted):
        right = found.right[kind] / max(1, found.found[kind])
        print(f"| {kind} | {found.share(kind):.1%} | {right:.1%} |")
    share = found.found.total() / max(1, found.planted.total())
    right = found.right.total() / max(1, found.found.total())
    print(f"| **all mistakes** | {share:.1%} | {right:.1%} |")
    print(f"| **mean of kinds** | {found.mean_of_kinds():.1%} | |")


def print_untouched(words: int, findings: list[Finding]) -> None:
    print(f"\n| rule | findings per 1,000 of {words:,} untouched words |\n| --- | --- |")
    for rule, count in Counter(row["rule"] for row in findings).most_common():
        print(f"| {rule} | {1000 * count / words:.3f} |")
    print(f"| **all rules** | {1000 * len(findings) / words:.2f} |")


def print_verdicts(words: int, verdicts: Verdicts) -> None:
    print("\n| verdict | findings | per 1,000 words |\n| --- | --- | --- |")
    for verdict in ("right", "taste", "wrong", "unread"):
        count = verdicts.total(verdict)
        print(f"| {verdict} | {count} | {1000 * count / words:.3f} |")


def _measured(words: int, found: Recall, verdicts: Verdicts) -> dict[str, Any]:
    none: Counter[str] = Counter()
    rules = {
        rule: {
            "findings": verdicts.by_rule.get(rule, none).total(),
            "wrong": verdicts.by_rule.get(rule, none)["wrong"],
            "found": dict(sorted(found.by_rule.get(rule, none).items())),
        }
        for rule in default_rules()
    }
    kinds = {
        kind: {"planted": count, "found": found.found[kind]}
        for kind, count in sorted(found.planted.items())
    }
    return {"words": words, "kinds": kinds, "rules": rules}


def _complaints(words: int, found: Recall, verdicts: Verdicts) -> Iterator[str]:
    for row in verdicts.unread:
        place = f"{Path(row['path']).name}:{row['line']}:{row['column']}"
        yield f"nobody has read this finding: {place} {row['rule']}: {row['message']}"
    wrong = 1000 * (verdicts.total("wrong") + verdicts.total("unread")) / words
    if wrong > WRONG_AT_MOST:
        yield f"{wrong:.3f} wrong findings per 1,000 words are more than {WRONG_AT_MOST}"
    for kind, counts in json.loads(MEASURED.read_text("utf-8"))["kinds"].items():
        planted, share = found.planted[kind], counts["found"] / counts["planted"]
        chance = 3 * math.sqrt(planted * share * (1 - share)) + 1
        if found.found[kind] < planted * share - chance:
            yield f"{kind}: {found.found[kind]} of {planted} found; it was {share:.1%}"


if __name__ == "__main__":
    sys.exit(main())
