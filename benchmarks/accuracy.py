"""How many planted mistakes are found, and how much of what is found elsewhere is wrong.

    python -m benchmarks.accuracy [--eval FOLDER] [--seeds 1 2 3] [--per-article 6] [--peers FOLDER]

FOLDER holds `clean/`, `inject.py` and `score.py`; it lies beside the project for its developers.
docs/accuracy/verdicts.jsonl has what a reader decided of each finding on the untouched articles; a
finding that nobody has read is listed, counts as wrong, and makes the exit code 1.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

from benchmarks.peers import peers_environment

PROJECT = Path(__file__).resolve().parent.parent
VERDICTS = PROJECT / "docs" / "accuracy" / "verdicts.jsonl"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--eval", type=Path, default=PROJECT.parent / "shared" / "eval")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--per-article", type=int, default=6)
    parser.add_argument("--peers", type=Path, help="a virtual environment that holds codespell")
    args = parser.parse_args()
    if not (args.eval / "clean").is_dir():
        parser.error(f"there are no articles in {args.eval / 'clean'}; name their folder: --eval")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        peers = peers_environment(args.peers or folder / "peers")
        python = peers / Path(sys.executable).name
        clean = _findings(args.eval / "clean", folder / "clean.jsonl")
        results = []
        for seed in args.seeds:
            planted = folder / str(seed)
            options = ["--seed", str(seed), "--per-article", str(args.per_article)]
            _run(python, args.eval / "inject.py", args.eval / "clean", planted, *options)
            found = _findings(planted, folder / f"{seed}.jsonl")
            results.append(_score(args.eval, planted / "gold.jsonl", found, clean))
    _print_recall(results)
    unread = _print_untouched(results[0])
    return 1 if unread else 0


def _run(*command: object) -> str:
    done = subprocess.run(list(map(str, command)), check=False, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{command[0]} {command[1]} failed:\n{done.stderr}")
    return done.stdout


def _findings(articles: Path, place: Path) -> Path:
    found = _run(
        sys.executable, "-m", "newslint", "--quiet", "--output-format", "jsonl", articles
    )  # fmt: skip
    place.write_text(found, encoding="utf-8")
    return place


def _score(folder: Path, gold: Path, found: Path, clean: Path) -> dict[str, Any]:
    words = sum(len(path.read_text("utf-8").split()) for path in (folder / "clean").rglob("*.txt"))
    options = ["--clean", clean, "--words", words, "--read", VERDICTS, "--json"]
    scores = _run(sys.executable, folder / "score.py", gold, found, *options)
    result: dict[str, Any] = json.loads(scores)
    return result


def _print_recall(results: list[dict[str, Any]]) -> None:
    kinds: dict[str, list[float]] = defaultdict(list)
    for result in results:
        for kind, recall in result["recall"].items():
            kinds[kind].append(recall)
    print("| kind of mistake | found |\n| --- | --- |")
    for kind, recalls in sorted(kinds.items()):
        print(f"| {kind} | {sum(recalls) / len(recalls):.1%} |")
    for name, key in (
        ("all mistakes", "overall"),
        ("mean of kinds", "mean_of_kinds"),
        ("put right by the first fix, of those found", "put_right_of_found"),
    ):
        print(f"| **{name}** | {sum(result[key] for result in results) / len(results):.1%} |")


def _print_untouched(result: dict[str, Any]) -> int:
    read: dict[str, int] = result.get("read", {})
    print(
        f"\n{result['alarms_per_1000_words']:.2f} findings per 1,000 words of untouched articles: "
    )
    print(", ".join(f"{count} {verdict}" for verdict, count in sorted(read.items())))
    print(f"{result['wrong_per_1000_words']:.3f} wrong ones per 1,000 words")
    return read.get("unread", 0)


if __name__ == "__main__":
    sys.exit(main())
