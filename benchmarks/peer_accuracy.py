"""newslint beside its peers: planted mistakes found, and findings on untouched articles.

    python -m benchmarks.peer_accuracy [--eval FOLDER] [--seeds 1] [--languagetool URL]

The peers are installed into an environment of their own; LanguageTool is asked where a server of it
is named. See benchmarks.accuracy for what FOLDER holds.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.accuracy import PROJECT
from benchmarks.peer_findings import PACKAGES, peers
from benchmarks.peers import peers_environment
from benchmarks.planted import Recall, count_words, findings_of_newslint, plant, recall


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--eval", type=Path, default=PROJECT.parent / "shared" / "eval")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--per-article", type=int, default=6)
    parser.add_argument("--peers", type=Path, help="a virtual environment that holds the peers")
    parser.add_argument("--languagetool", help="the address of a LanguageTool server")
    args = parser.parse_args()
    articles = args.eval / "clean"
    if not articles.is_dir():
        parser.error(f"there are no articles in {articles}; name the folder above it: --eval")
    print("| tool | found | mean of kinds | findings per 1,000 untouched words |")
    print("| --- | --- | --- | --- |")
    words = count_words(articles)
    with tempfile.TemporaryDirectory() as name:
        scripts = peers_environment(args.peers or Path(name, "peers"), PACKAGES)
        folders = [Path(name, str(seed)) for seed in args.seeds]
        for seed, folder in zip(args.seeds, folders, strict=True):
            python = scripts / Path(sys.executable).name
            plant(python, args.eval, articles, folder, seed, args.per_article)
        tools = {**peers(scripts, args.languagetool), "newslint": findings_of_newslint}
        for tool, find in tools.items():
            found = Recall()
            for folder in folders:
                found = recall(args.eval, folder, find(folder), found)
            share = found.found.total() / max(1, found.planted.total())
            untouched = 1000 * len(find(articles)) / words
            print(f"| {tool} | {share:.1%} | {found.mean_of_kinds():.1%} | {untouched:.2f} |")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
