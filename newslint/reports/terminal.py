"""For people: `full` shows each finding in its line, `concise` is one line a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from newslint.engine.file_report import FileReport
from newslint.reports.placing import Placed, placed
from newslint.reports.report import Report
from newslint.reports.visible import starts_command, visible, width
from newslint.rules.diagnostic import Severity
from newslint.text.position import Position
from newslint.text.span import Span

_INDENT = "    "
_BAR = "  | "
_CUT = "…"
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}

Paint = Callable[..., str]


def _plain(text: str, **_: object) -> str:
    return text


class Terminal(NamedTuple):
    """How wide the output is, in cells, and how to colour it: `paint(text, fg=…, bold=…)`."""

    columns: int = 100
    paint: Paint = _plain


class ConciseReport(Report):
    """One line a finding."""

    def add(self, report: FileReport) -> Iterator[str]:
        return concise_lines(report, self.context.screen)


class FullReport(Report):
    """Each finding with its line, its fixes and other places."""

    def add(self, report: FileReport) -> Iterator[str]:
        return full_lines(report, self.context.screen)


def concise_lines(report: FileReport, terminal: Terminal) -> Iterator[str]:
    for one in placed(report):
        yield _heading(one, terminal)


def full_lines(report: FileReport, terminal: Terminal) -> Iterator[str]:
    for one in placed(report):
        yield _heading(one, terminal)
        yield from _excerpt(one, terminal)
        for i, fix in enumerate(one.diagnostic.fixes):
            label = terminal.paint(" or:" if i else "fix:", fg="green")
            yield f"{_INDENT}{label} {visible(fix.message)}"
        for related in one.diagnostic.related:
            start, _ = one.range(related.span)
            place = f"{start.line}:{start.column}"
            yield f"{_INDENT}{terminal.paint('see:', fg='cyan')} {place} {visible(related.message)}"
        yield ""


def _heading(one: Placed, terminal: Terminal) -> str:
    start, _ = one.range(one.diagnostic.span)
    severity = one.diagnostic.severity
    paint = terminal.paint
    return (
        f"{paint(_place(one.path, start), bold=True)}: "
        f"{paint(severity.label, fg=_COLOURS[severity], bold=True)}: "
        f"{visible(one.diagnostic.message)} {paint(f'[{one.diagnostic.rule}]', dim=True)}"
    )


def _place(path: str, start: Position) -> str:
    if starts_command(path):
        path = f"./{path}"
    return f"{visible(path)}:{start.line}:{start.column}"


def _excerpt(one: Placed, terminal: Terminal) -> Iterator[str]:
    """The line of a finding, cut to the terminal, and a line that marks the place."""
    start, end = one.range(one.diagnostic.span)
    line = one.source.lines.line(start.line)
    last = end.column - 1 if end.line == start.line else len(line)
    room = max(20, terminal.columns - len(_INDENT) - 2 * len(_CUT))
    before, found, after = _window(line, Span(start.column - 1, max(start.column - 1, last)), room)
    mark = "^" * max(1, width(found))
    colour = _COLOURS[one.diagnostic.severity]
    shown = f"{before}{found}{after}"
    indent = _BAR if starts_command(shown) else _INDENT
    yield indent + visible(shown)  # once more: a command may have come together only now
    yield f"{indent}{' ' * width(before)}{terminal.paint(mark, fg=colour, bold=True)}"


def _window(line: str, place: Span, room: int) -> tuple[str, str, str]:
    """What can be shown of a line: the place whole if it fits, and as much around it as does."""
    found = _fitting(visible(place.of(line)[:room]), room)
    left_room = max(0, (room - width(found)) // 2)
    shown_after = visible(line[place.end : place.end + room])
    shown_before = visible(line[max(0, place.start - room) : place.start])
    after_room = room - width(found) - min(width(shown_before), left_room)
    after = _fitting(shown_after, after_room)
    before = _fitting(shown_before[::-1], room - width(found) - width(after))[::-1]
    if len(before) < len(shown_before) or place.start > room:
        before = _CUT + before
    if len(after) < len(shown_after) or len(line) > place.end + room:
        after = after + _CUT
    return before, found, after


def _fitting(text: str, room: int) -> str:
    """As much of a text's beginning as fits into some cells."""
    if width(text) <= room:
        return text
    end = used = 0
    for char in text:
        used += width(char)
        if used > room:
            break
        end += 1
    return text[:end]
