"""Feeds every reader with broken files for a while.

    python -m tests.fuzz_readers [--seconds 60]

For each format: no crash, no span outside the text, blocks in order and apart, findings in their
places, and no time that grows faster than the text. What fails is printed as Python's `bytes`.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from newslint.engine.catalogue import load_catalogue
from newslint.engine.lint import lint
from newslint.engine.rule_set import RuleSet, choose_rules
from newslint.lexicon import load_lexicon
from newslint.readers.decode import BinaryFileError, decode
from newslint.readers.formats import READERS, SUFFIXES, read_documents
from newslint.text.document import Document
from newslint.text.source import SourceFile
from newslint.text.span import Span
from tests.conftest import PROJECT

_AT_ONCE = 25
_LONG = 20_000
_TIMES_LONGER = 4
_SLOWER_AT_MOST = 12
"""Times that a text four times as long may take; below a second, noise is louder."""

Check = Callable[[bytes], None]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--seconds", type=float, default=60.0)
    args = parser.parse_args()
    rules = RuleSet(choose_rules(load_catalogue().rules), load_lexicon())
    for format_name in READERS:
        suffixes = [suffix for suffix, name in SUFFIXES.items() if name == format_name]
        end = time.monotonic() + args.seconds
        rounds = 0
        while time.monotonic() < end:
            name = f"article{suffixes[rounds % len(suffixes)]}"
            _round(rounds, _checker(format_name, name, rules))
            rounds += 1
        print(f"{format_name}: {rounds * _AT_ONCE} broken files read")
    return 0


def _round(number: int, check: Check) -> None:
    pieces = st.sampled_from(_pieces())
    broken = st.lists(st.one_of(pieces, st.binary(max_size=8)), max_size=40).map(b"".join)

    @seed(number)
    @settings(
        max_examples=_AT_ONCE,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    @given(broken)
    def run(data: bytes) -> None:
        check(data)

    run()


def _pieces() -> list[bytes]:
    """Lines of real articles and pages, and what readers stumble over."""
    paths = [*PROJECT.glob("seeds/*.txt"), *PROJECT.glob("docs/*.md")]
    lines = {line for path in sorted(paths) for line in path.read_bytes().splitlines()}
    marks = (
        '\n|\r\n|\r|\n\n|---\n|+++\n|title: a\n|{"title": "a"}\n|# |> |- |1. |* |**|_|`|```\n|'
        '~~~\n|[a](b "c")|![a](b)|[^1]|[^1]: |<!-- newslint: ignore a -->|<!--|-->|<b>|</b>|'
        "&amp;|&#0;|&nbsp;|\\|{{< a >}}|{% a %}|{{ a }}|import a from 'b'\n|<A />|\ufeff|\u200b|"
        "\u202e|e\u0301|\t|\U0001f642|  \n|“|”|‘|’|\"|'|(|)|newslint: ignore\n|"
        "newslint: ignore-start a\n|https://a.b/c,d"
    )
    others = (b"\xff\xfe", b"\x00", b"\xc3", b"\xed\xa0\x80", b"\x93", b"| a | b |\n| - | - |\n")
    return [*sorted(lines), *(mark.encode() for mark in marks.split("|")), *others]


def _checker(format_name: str, name: str, rules: RuleSet) -> Check:
    def check(data: bytes) -> None:
        try:
            source = decode(data, name)
        except BinaryFileError:
            return
        for document in read_documents(source, format_name):
            _check_places(document)
            _check_findings(document, rules)
        _check_time(data, format_name, name)

    return check


def _check_places(document: Document) -> None:
    whole = Span(0, len(document.source.text))
    end = 0
    for block in document.blocks:
        assert end <= block.span.start < block.span.end <= len(document.prose), block
        end = block.span.end
        assert whole.covers(document.source_map.span(block.span)), block
    for directive in document.directives:
        assert whole.covers(directive.source), directive
        assert 0 <= directive.block <= len(document.blocks), directive


def _check_findings(document: Document, rules: RuleSet) -> None:
    findings = lint(document, rules)
    assert not findings.failures, findings.failures
    whole = Span(0, len(document.source.text))
    for one in findings.diagnostics:
        place = one.span if one.in_source else document.source_map.span(one.span)
        assert whole.covers(place), one


def _check_time(data: bytes, format_name: str, name: str) -> None:
    if not data:
        return
    short = data * (_LONG // len(data) + 1)
    times = []
    for text in (short, short * _TIMES_LONGER):
        try:
            source = decode(text, name)
        except BinaryFileError:
            return
        start = time.perf_counter()
        _read(source, format_name)
        times.append(time.perf_counter() - start)
    assert times[1] < 1.0 or times[1] < times[0] * _SLOWER_AT_MOST, (times, data)


def _read(source: SourceFile, format_name: str) -> None:
    for _ in read_documents(source, format_name):
        pass


if __name__ == "__main__":
    sys.exit(main())
