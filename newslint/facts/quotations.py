"""What stands in quotation marks, and which double marks do not pair.

Marks alternate within a block. A quotation that is open at its end is legal where the next block
opens again, as running quotations do; the chain must end in a block that closes. Single marks
are told from apostrophes by what stands around them, and only say what is quoted.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, cached_property

from newslint.expressions import compiled
from newslint.facts.quotation_marks import Fault, MarkFault, opens_with_mark, read_marks
from newslint.text.document import Block
from newslint.text.span import Span


class Quotations:
    """`spans` of quotations, marks inside, in order; one that runs over several blocks has a span
    in each. `faults` are in order of their marks. `doubles`: where quotations in double marks
    begin, in order."""

    def __init__(
        self,
        spans: tuple[Span, ...],
        faults: tuple[MarkFault, ...],
        doubles: tuple[int, ...] = (),
    ) -> None:
        self.spans = spans
        self.faults = faults
        self.doubles = doubles

    def holds(self, span: Span) -> bool:
        """Whether a span lies within quotation marks."""
        around = self.around(span.start)
        return around is not None and span.end <= around.end

    def around(self, offset: int) -> Span | None:
        """The outermost quotation that holds the character at an offset, within its block."""
        i = bisect_right(self._starts, offset) - 1
        return self._merged[i] if i >= 0 and offset < self._merged[i].end else None

    def last_before(self, offset: int) -> Span | None:
        """The outermost quotation nearest to an offset that has ended before it."""
        i = bisect_right(self._starts, offset) - 1
        if i >= 0 and self._merged[i].end > offset:
            i -= 1
        return self._merged[i] if i >= 0 else None

    def double_after(self, offset: int) -> int | None:
        """Where the next quotation in double marks begins, at an offset or behind it."""
        i = bisect_left(self.doubles, offset)
        return self.doubles[i] if i < len(self.doubles) else None

    @cached_property
    def _merged(self) -> list[Span]:
        """The spans with those inside another, or that overlap it, made one."""
        merged: list[Span] = []
        for span in self.spans:
            if merged and span.start < merged[-1].end:
                merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
            else:
                merged.append(span)
        return merged

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span in self._merged]


def find_quotations(prose: str, blocks: Sequence[Block]) -> Quotations:
    """The quotations of an article and what is wrong with their marks."""
    spans: list[Span] = []
    singles: list[Span] = []
    faults: list[MarkFault] = []
    open_at: int | None = None
    for block in blocks:
        goes_on = (
            open_at is not None
            and opens_with_mark(prose, block.span)
            and not _is_told(prose, open_at)
        )
        marks = read_marks(prose, block.span, goes_on)
        if open_at is not None and not goes_on:
            faults += _break_off(prose, block.span, open_at, marks.faults)
        faults += marks.faults
        spans += marks.quotations
        open_at = marks.open_at
        if open_at is not None:
            spans.append(Span(open_at, block.span.end))
        singles += _single(prose, block.span)
    if open_at is not None:
        faults.append(MarkFault(Fault.UNCLOSED, open_at))
    return Quotations(
        spans=tuple(sorted([*spans, *singles])),
        faults=tuple(sorted(faults, key=lambda fault: fault.mark)),
        doubles=tuple(span.start for span in spans),
    )


def _break_off(
    prose: str, block: Span, open_at: int, following: list[MarkFault]
) -> Iterator[MarkFault]:
    """The fault of a quotation that the next block does not open again. Where that block closes
    it, the mark at its beginning is what is missing; `following` then loses that fault."""
    first = following[0] if following else None
    if first and first.kind is Fault.UNOPENED and not _is_told(prose, open_at):
        del following[0]
        yield MarkFault(Fault.NOT_REOPENED, block.start, open_at)
    else:
        yield MarkFault(Fault.UNCLOSED, open_at)


def _is_told(prose: str, open_at: int) -> bool:
    """Whether the words after an opening mark end by saying whose they are (“We won, she said.):
    then the quotation ends in them, without its mark."""
    end = compiled(r"[\r\n]").search(prose, open_at)
    paragraph = prose[open_at : end.start() if end else len(prose)]
    return bool(_patterns()["attribution"].search(paragraph[-80:]))


def _single(prose: str, block: Span) -> Iterator[Span]:
    """Quotations in single marks."""
    end = block.start
    for opening in _patterns()["single"].finditer(prose, block.start, block.end):
        if opening.start() < end:
            continue
        closing = _closing_single(prose, opening, block)
        if closing is not None:
            end = closing + 1
            yield Span(opening.start(), end)


def _closing_single(prose: str, opening: re.Match[str], block: Span) -> int | None:
    """The mark that ends a quotation: one after punctuation, else the first that can, but not
    far away, where the apostrophe of a plural is as likely."""
    for name, reach in (("after_stop", 1000), ("after_word", 100)):
        pattern = _patterns()[f"{name} {opening.group()}"]
        found = pattern.search(prose, opening.end(), min(block.end, opening.end() + reach))
        if found:
            return found.end() - 1
    return None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    elided = r"(?:\d0s|\d\d\b|em\b|tis\b|twas\b|til\b|till\b|cause\b|cos\b|n['’]|bout\b|round\b)"
    said = "said|says|added|told|asked|explained|wrote|recalled|stated|noted|warned|insisted"
    return {
        "single": compiled(rf"(?<![\w’'])(?:‘|'(?!'))(?=\S)(?!{elided})", re.IGNORECASE),
        "after_stop ‘": compiled(r"[,.!?…]’(?!\w)"),
        "after_word ‘": compiled(r"\w’(?!\w)"),
        "after_stop '": compiled(r"[,.!?…]'(?![\w'])"),
        "after_word '": compiled(r"\w'(?![\w'])"),
        "attribution": compiled(
            rf",? (?:(?:he|she|they|it|I|we|who|[A-Z][\w’'-]+) (?:{said})|"
            rf"(?:{said}) (?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+)*)\.$"
        ),
    }
