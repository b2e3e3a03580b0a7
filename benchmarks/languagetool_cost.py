"""What LanguageTool costs a run: newslint with a server that is up, beside its own answer.

    python -m benchmarks.languagetool_cost URL [--rounds N]

Articles of seeds/ are asked about one at a time, each in a cold process and without the answers of
the runs before; of several rounds the fastest counts, since whatever else the machine does only
adds. Exits with 1 where more than 150 ms come on top of the server's own answer to the same text.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path

from newslint.readers.decode import decode
from newslint.readers.formats import format_of, read_documents

LIMIT = 0.150
SEEDS = Path(__file__).parent.parent / "seeds"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("url")
    parser.add_argument("--rounds", type=int, default=15)
    args = parser.parse_args()
    articles = sorted(SEEDS.glob("*.txt"))
    with tempfile.TemporaryDirectory() as cache:
        times = {
            article: _times(article, args.url, Path(cache), args.rounds) for article in articles
        }
    print("| article | LanguageTool alone | newslint alone | both | on top of LanguageTool |")
    print("| --- | --- | --- | --- | --- |")
    for article, (server, alone, both) in times.items():
        on_top = both - server
        print(f"| {article.name} | {server:.3f} | {alone:.3f} | {both:.3f} | {on_top:.3f} |")
    return 0 if all(both - server <= LIMIT for server, _, both in times.values()) else 1


def _times(article: Path, url: str, cache: Path, rounds: int) -> tuple[float, float, float]:
    """Seconds of the server's answer, of newslint alone, and of newslint with it."""
    source = decode(article.read_bytes(), article.name)
    (document,) = read_documents(source, format_of(article.name))
    measured = []
    for _ in range(rounds + 1):
        shutil.rmtree(cache / "languagetool", ignore_errors=True)
        measured.append(
            (
                _answer(document.prose, url),
                _run(article, cache),
                _run(article, cache, "--languagetool-url", url),
            )
        )
    server, alone, both = zip(*measured[1:], strict=True)  # the first one fills caches
    return min(server), min(alone), min(both)


def _answer(text: str, url: str) -> float:
    data = urllib.parse.urlencode({"language": "en", "text": text}).encode()
    start = time.perf_counter()
    with urllib.request.urlopen(f"{url}/v2/check", data, timeout=120) as answer:
        answer.read()
    return time.perf_counter() - start


def _run(article: Path, cache: Path, *options: str) -> float:
    command = [sys.executable, "-m", "newslint", "--isolated", "--quiet", *options, str(article)]
    env = {**os.environ, "NEWSLINT_CACHE_DIR": str(cache)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # as it is installed: compiled
    start = time.perf_counter()
    result = subprocess.run(command, capture_output=True, env=env)
    if result.returncode == 2:
        sys.exit(result.stderr.decode())
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
