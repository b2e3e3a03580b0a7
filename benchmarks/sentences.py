"""Sentence splitters on news: what they find, what they cut in two, and what they cost.

    python -m benchmarks.sentences [--peers FOLDER] [--eval FOLDER] [--show NAME]

newslint is the one that this Python has; the others get an environment of their own, and each is
run there in fresh processes. docs/sentences.md says how to read the tables.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress, pairwise
from pathlib import Path

from benchmarks.peers import peers_environment
from benchmarks.splitters import Splitter, facts_of, run, splitters

EVAL = Path(__file__).parent.parent.parent / "shared" / "eval"
TOPICS = frozenset(
    "sentence-start full-stop abbreviations names quotes numbers-times-scores dates british".split()
)
# Boundaries in traps.jsonl that stand after an abbreviation or before a lower-case letter.
HARD = (
    "in the U.S.|The visa", "the U.K.|The U.S.", "7 a.m.|Voters", "& Co.|The price",
    "grew.|iPhone", "2%.|iPad", "hour.|eBay", "failed.|mRNA", "sour.|pH", "free.|macOS",
    "first.|iOS", "programs.|npm", "packages.|git", "public.|example.org", "ok.|see", "8.|bring",
)  # fmt: skip
# Mistakes as printed in clean/: a splitter that sees them is right.
PRINTED = ("UIMA.|one", "experiences.|Each", "|youtube-dl ", "lock-in.|the government")
# Names that keep their lower case where a sentence begins: iOS, al-Muhandis, cloud.gov.
LOWER_CASE_NAME = re.compile(r"[\w-]*[A-Z]|[a-z]+\.[a-z]{2}|https?:")
TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Lt|Col|Gen|Sgt|Capt|Maj|Rev|Hon|Supt)\.\s*$"
)
ABBREVIATION = re.compile(
    r"(?<![\w.])(?:[A-Za-z]\.|(?:[A-Za-z]\.){2,}|(?:No|Nos|Vol|pp|vs|v|Jan|Feb|Aug|Sept|Oct|Nov|Dec"
    r"|St|Ft|Mt|Ave|Rd|Inc|Co|Corp|Ltd|Jr|Sr|Div|Cav|Calif|Tenn|Ore|Ill|approx|lbs|oz|tbsp|etc|ret"
    r"|Max|pers|Bros|Messrs)\.)[)’”\"']*\s*$"
)
CLOSING = frozenset("’”»)],;:.!?")
PROSE = re.compile(r".{40,}\.[\"'’”]?$")
LOWERABLE = re.compile(r"([\"'“‘]?)([A-Z])(?=[a-z’' ])")
LINE_SIZES = (50_000, 200_000)


@dataclass(frozen=True)
class Case:
    """A text with a boundary at `start` that must be found; None: only false splits count."""

    kind: str
    text: str
    start: int | None = None


def is_exempt(text: str, start: int) -> bool:
    before, after = text[:start].rstrip(), text[start:]
    pairs = (hard.split("|") for hard in (*HARD, *PRINTED))
    return any(before.endswith(left) and after.startswith(right) for left, right in pairs)


def is_false(text: str, start: int, *, after_abbreviation: bool) -> bool:
    """Whether no sentence begins there: see docs/sentences.md for what counts."""
    before, after = text[:start], text[start:].lstrip("\"'“‘«([")
    return not is_exempt(text, start) and (
        (after[:1].islower() and not LOWER_CASE_NAME.match(after))
        or text[start] in CLOSING
        or not before[-1].isspace()
        or bool(TITLE.search(before))
        or (after_abbreviation and bool(ABBREVIATION.search(before)))
    )


def trap_cases(folder: Path) -> Iterator[Case]:
    for record in (folder / "traps.jsonl").read_text("utf-8").splitlines():
        piece = json.loads(record)
        if piece["topic"] in TOPICS:
            for line in piece["text"].splitlines():
                yield Case("trap", line)
                for left, right in (hard.split("|") for hard in HARD):
                    if f"{left} {right}" in line:
                        yield Case("hard", line, line.index(f"{left} {right}") + len(left) + 1)


def article_cases(articles: Sequence[Sequence[str]]) -> Iterator[Case]:
    for lines in articles:
        yield from (Case("untouched", line) for line in lines)
        for first, second in pairwise(lines):
            if not (PROSE.match(first) and PROSE.match(second)) or ABBREVIATION.search(first):
                continue
            start = len(first) + 1
            yield Case("joined", f"{first} {second}", start)
            if LOWERABLE.match(second):
                lowered = LOWERABLE.sub(lambda m: m[1] + m[2].lower(), second, count=1)
                yield Case("lower case", f"{first} {lowered}", start)
                if first.endswith(".") and second[0].isupper():
                    yield Case("no space", first + second, len(first))


def chosen_articles(folder: Path, each: int) -> list[list[str]]:
    chooser = random.Random(1)
    paths: list[Path] = []
    for group in sorted((folder / "clean").iterdir()):
        found = sorted(group.glob("*.txt"))
        paths.extend(chooser.sample(found, min(each, len(found))))
    texts = [path.read_text("utf-8") for path in paths]
    return [[line.strip() for line in text.splitlines() if line.strip()] for text in texts]


@dataclass(frozen=True)
class Result:
    ready: float
    article: float
    long_lines: Sequence[float]
    wrong: Sequence[tuple[Case, int]]
    missed: Sequence[Case]


def measure(python: Path, code: str, cases: Sequence[Case], articles: int, rounds: int) -> Result:
    texts = [case.text for case in cases]
    runs = [run(python, code, texts) for _ in range(rounds)]
    wrong: list[tuple[Case, int]] = []
    missed: list[Case] = []
    for case, starts in zip(cases, runs[0].starts, strict=True):
        if case.start is not None:
            if case.start not in starts:
                missed.append(case)
        else:
            in_trap = case.kind == "trap"
            wrong.extend(
                (case, start)
                for start in sorted(starts)
                if is_false(case.text, start, after_abbreviation=in_trap)
            )
    untouched = [case.kind == "untouched" for case in cases]
    took = [sum(compress(run.seconds, untouched)) for run in runs]
    prose = " ".join(compress(texts, untouched))
    prose = (prose + " ") * (max(LINE_SIZES) // len(prose) + 1)
    try:
        long_lines = run(python, code, [prose[:size] for size in LINE_SIZES], 120).seconds
    except subprocess.TimeoutExpired:
        long_lines = ()
    return Result(
        statistics.median(run.ready for run in runs),
        statistics.median(took) / articles,
        long_lines,
        wrong,
        missed,
    )


def shown(name: str, result: Result) -> Iterator[str]:
    places = [("wrong", case, start) for case, start in result.wrong]
    places += [("missed", case, case.start or 0) for case in result.missed]
    for fault, case, at in places:
        place = f"{case.text[max(0, at - 50) : at]}¦{case.text[at : at + 40]}"
        yield f"{name}: {fault}, {case.kind}: {place}"


def accuracy_row(name: str, result: Result, counts: Mapping[str, int]) -> str:
    wrong = Counter(case.kind for case, _ in result.wrong)
    missed = Counter(case.kind for case in result.missed)
    found = [
        f"{1 - missed[kind] / counts[kind]:.1%}"
        for kind in ("hard", "joined", "lower case", "no space")
    ]
    return f"| {name} | {wrong['trap']} | {' | '.join(found)} | {wrong['untouched']} |"


def cost_row(splitter: Splitter, result: Result, python: Path) -> str:
    version = licence = size = ""
    if splitter.distribution:
        version, licence, octets = facts_of(splitter, python)
        version, size = f"{version}, {splitter.released}", f"{octets / 1e6:.1f}"
    lines = [f"{seconds * 1e3:.0f}" for seconds in result.long_lines] or ["over 2 minutes"]
    cells = [splitter.name, version, licence, size, f"{result.ready * 1e3:.0f}"]
    return f"| {' | '.join([*cells, f'{result.article * 1e3:.2f}', ' → '.join(lines)])} |"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--peers", type=Path, help="a virtual environment for the peers")
    parser.add_argument("--eval", type=Path, default=EVAL, help="with traps.jsonl and clean/")
    parser.add_argument("--each", type=int, default=10, help="articles from each folder")
    parser.add_argument("--only", nargs="*", help="names of splitters")
    parser.add_argument("--show", action="store_true", help="list what was wrong or missed")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    if not (args.eval / "traps.jsonl").is_file() or not (args.eval / "clean").is_dir():
        print(f"{args.eval}: no traps.jsonl and clean/ there; see --eval", file=sys.stderr)
        return 2
    articles = chosen_articles(args.eval, args.each)
    cases = [*trap_cases(args.eval), *article_cases(articles)]
    counts = Counter(case.kind for case in cases)
    words = sum(len(line.split()) for lines in articles for line in lines)
    print(f"{len(articles)} articles, {words} words; {dict(counts)}\n")
    rows: list[tuple[str, str]] = []
    with tempfile.TemporaryDirectory() as temporary:
        pins = [splitter.distribution for splitter in splitters() if splitter.distribution]
        peers = peers_environment(args.peers or Path(temporary) / "peers", pins)
        chosen = [one for one in splitters() if not args.only or one.name in args.only]
        for splitter in chosen:
            python = peers / "python" if splitter.distribution else Path(sys.executable)
            try:
                result = measure(python, splitter.code, cases, len(articles), args.rounds)
            except RuntimeError as error:
                print(f"{splitter.name}: {error}", file=sys.stderr)
                continue
            rows.append(
                (accuracy_row(splitter.name, result, counts), cost_row(splitter, result, python))
            )
            if args.show:
                print(*shown(splitter.name, result), sep="\n")
    print("| splitter | wrong in traps | hard | joined | lower case | no space | wrong in news |")
    print("| --- " * 7 + "|", *(accuracy for accuracy, _ in rows), sep="\n", end="\n\n")
    print("| splitter | version, released | licence | MB | ready | an article | a long line |")
    print("| --- " * 7 + "|", *(cost for _, cost in rows), sep="\n")
    return 0 if len(rows) == len(chosen) else 1


if __name__ == "__main__":
    sys.exit(main())
