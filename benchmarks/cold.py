"""How long one article takes from a cold start, beside codespell and typos in the same run.

    python -m benchmarks.cold [--peers FOLDER] [--rounds N]

newslint is the one that this Python has. Only ratios mean something: absolute times are those of
the machine and of what else it does. Exits with 1 where a limit is broken: with a warm cache no
slower than codespell; the very first run, with an empty cache, at most ten times codespell.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from benchmarks.peers import medians, peers_environment, scripts

WARM_LIMIT = 1.0
FIRST_LIMIT = 10.0
ARTICLE = Path(__file__).parent.parent / "seeds" / "000_bf843b47dea656bd.txt"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--peers", type=Path, help="a virtual environment for the peers")
    parser.add_argument("--rounds", type=int, default=15)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder) / "cache"
        peers = peers_environment(args.peers or Path(folder) / "peers")
        newslint = scripts(Path(sys.prefix)) / "newslint"
        commands = {
            "newslint": [newslint, ARTICLE],
            "codespell": [peers / "codespell", ARTICLE],
            "typos": [peers / "typos", ARTICLE],
        }
        env = {"NEWSLINT_CACHE_DIR": str(cache)}
        first = medians(
            {"newslint": commands["newslint"]},
            max(3, args.rounds // 5),
            env,
            before=lambda: shutil.rmtree(cache, ignore_errors=True),
        )["newslint"]
        warm = medians(commands, args.rounds, env)
    codespell = warm["codespell"]
    print("| one article, cold start | seconds | of codespell |")
    print("| --- | --- | --- |")
    for name, seconds in [*warm.items(), ("newslint, empty cache", first)]:
        print(f"| {name} | {seconds:.3f} | {seconds / codespell:.2f} |")
    kept = warm["newslint"] <= WARM_LIMIT * codespell and first <= FIRST_LIMIT * codespell
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
