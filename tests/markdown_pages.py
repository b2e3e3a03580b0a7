"""Markdown made from random prose, with the place of every character of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import strategies as st

from newslint.text.document import STAND_IN, BlockKind

_LETTERS = "abcxyzABCéßñøéאבגعربжя中日"
_OTHERS = "*_`[]()<>&#~|!\\\"'$%{}=+-.,:;?“”’—…1 \u00a0😀👩‍🚀🇫🇷️"
_COMBINING = "\u0301\u0308\u0323"


@dataclass
class Written:
    """A block as its reader sees it, and the place in the source of each character."""

    kind: BlockKind | None
    text: str = ""
    places: list[tuple[int, int]] = field(default_factory=list)


@dataclass
class Page:
    """A source that is being written."""

    line_end: str
    source: str = ""
    blocks: list[Written] = field(default_factory=list)
    prefix: str = ""

    def markup(self, text: str) -> None:
        self.source += text

    def show(self, shown: str, written: str) -> None:
        """A character of prose, and what stands for it."""
        start = len(self.source)
        self.source += written
        self.blocks[-1].text += shown
        self.blocks[-1].places.append((start, len(self.source)))

    def new_line(self, *, blank: bool = False) -> None:
        if blank:
            self.source += self.line_end + self.prefix.rstrip()
        self.source += self.line_end + self.prefix


def _word(draw: st.DrawFn, page: Page, *, first: bool) -> None:
    letters = draw(st.text(_LETTERS, min_size=1, max_size=5))
    style = draw(
        st.sampled_from(["", "", "", "**", "*", "~~", "link", "html", "within", "comment"])
    )
    if style == "":
        if not first:  # a mark at the start of a line may begin a block
            for char in draw(st.text(_OTHERS.replace(" ", ""), max_size=2)):
                _character(draw, page, char)
        for char in letters:
            _character(draw, page, char)
        for char in draw(
            st.text(_COMBINING + _OTHERS.replace(" ", "").replace("\u00a0", ""), max_size=2)
        ):
            _character(draw, page, char)
        return
    before, after = {
        "link": ("[", "](/a_b_c)"),
        "html": ("<b>", "</b>"),
        "within": ("", ""),
        "comment": ("", "<!-- *a* `b` -->"),
    }.get(style, (style, style))
    if style == "within":
        page.show("a", "a")
        before = after = "**"
    page.markup(before)
    for char in letters:
        page.show(char, char)
    page.markup(after)
    if style == "within":
        page.show("b", "b")


def _character(draw: st.DrawFn, page: Page, char: str) -> None:
    how = draw(st.integers(0, 9))
    if how == 0:
        page.show(char, f"&#{ord(char)};")
    elif how == 1:
        page.show(char, f"&#x{ord(char):x};")
    elif char == "&" and how < 6:
        page.show(char, "&amp;")
    elif char.isascii() and not char.isalnum():
        # The place of an escaped character is the character.
        page.markup("\\")
        page.show(char, char)
    else:
        page.show(char, char)


def _inline(draw: st.DrawFn, page: Page, *, one_line: bool) -> None:
    gaps = [" ", " ", "  ", "\t", "code"]
    if not one_line:
        gaps += ["soft", "soft", "hard", "backslash"]
    _word(draw, page, first=True)
    for gap in draw(st.lists(st.sampled_from(gaps), max_size=6)):
        if gap == "code":
            page.show(" ", " ")
            page.show(STAND_IN, "``a * b``")
            page.show(" ", " ")
        elif gap in ("soft", "hard", "backslash"):
            written = {"soft": "", "hard": "  ", "backslash": "\\"}[gap]
            page.show(" ", written + page.line_end)
            page.markup(page.prefix)
        else:
            page.show(" ", gap)
        _word(draw, page, first=True)


def _blocks(draw: st.DrawFn, page: Page, kind: BlockKind | None, depth: int) -> None:
    kinds = ["paragraph", "paragraph", "heading", "table"]
    if depth < 3:
        kinds += ["quotation", "list"]
    previous = ""
    for number, what in enumerate(draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=3))):
        if number:
            page.new_line(blank=True)
        if what == previous == "list":
            page.markup("***")  # two lists in a row would be one
            page.new_line(blank=True)
        previous = what
        _block(draw, page, what, kind, depth)


def _block(draw: st.DrawFn, page: Page, what: str, kind: BlockKind | None, depth: int) -> None:
    if what == "paragraph":
        page.blocks.append(Written(kind))
        _inline(draw, page, one_line=False)
    elif what == "heading":
        page.blocks.append(Written(BlockKind.HEADLINE))
        page.markup("#" * draw(st.integers(1, 6)) + " ")
        _inline(draw, page, one_line=True)
    elif what == "table":
        _table(draw, page)
    elif what == "quotation":
        _inside(draw, page, "> ", "> ", BlockKind.QUOTATION, depth)
    else:
        mark = draw(st.sampled_from(["- ", "* ", "1. ", "10) "]))
        for number in range(draw(st.integers(1, 3))):
            if number:
                page.new_line(blank=draw(st.booleans()))
            _inside(draw, page, mark, " " * len(mark), BlockKind.LIST_ITEM, depth)


def _inside(
    draw: st.DrawFn, page: Page, mark: str, indent: str, kind: BlockKind, depth: int
) -> None:
    outer = page.prefix
    page.markup(mark)
    page.prefix += indent
    _blocks(draw, page, kind, depth + 1)
    page.prefix = outer


def _table(draw: st.DrawFn, page: Page) -> None:
    for row in range(draw(st.integers(1, 3))):
        if row:
            page.new_line()
        for _ in range(2):
            page.markup("| ")
            page.blocks.append(Written(BlockKind.TABLE_CELL))
            _inline(draw, page, one_line=True)
            page.markup(" ")
        page.markup("|")
        if not row:
            page.new_line()
            page.markup("|---|:-:|")


@st.composite
def pages(draw: st.DrawFn) -> Page:
    """Pages of nested blocks."""
    page = Page(draw(st.sampled_from(["\n", "\r\n"])))
    _blocks(draw, page, None, 0)
    page.markup(page.line_end)
    return page
