"""A name in a caption one slip away from the name in the text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import (
    Article,
    BlockKind,
    Case,
    Example,
    Hit,
    Related,
    Rule,
    Safety,
    Severity,
    Span,
    compiled,
    is_one_slip,
)

_TWICE = 2


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    captions = [block.span for block in article.blocks if block.kind is BlockKind.CAPTION]
    if not captions:
        return
    in_text: Counter[tuple[str, str]] = Counter()
    first_place: dict[tuple[str, str], Span] = {}
    words: Counter[str] = Counter()
    for block in article.blocks:
        if block.kind is not BlockKind.CAPTION:
            for span, name in _full_names(article, block.span):
                in_text[name] += 1
                first_place.setdefault(name, span)
            words.update(_patterns()["capital"].findall(article.prose, *_ends(block.span)))
    beside: dict[str, set[str]] = defaultdict(set)
    for first, last in in_text:
        beside[first].add(last)
        beside[last].add(first)
    for caption in captions:
        for span, name in _full_names(article, caption):
            meant = _meant(article, name, beside, words)
            if meant is not None:
                yield from _hit(article, span, name, meant, first_place)


def _meant(
    article: Article, name: tuple[str, str], beside: dict[str, set[str]], words: Counter[str]
) -> tuple[str, str] | None:
    """The name that the text has instead; None where it has this one, or none that is near."""
    first, last = name
    if words[first] and words[last]:
        return None
    if not words[first]:
        near = [other for other in sorted(beside[last]) if _is_near(first, other)]
        return (near[0], last) if len(near) == 1 and words[near[0]] else None
    near = [other for other in sorted(beside[first]) if _is_near(last, other)]
    is_sure = len(near) == 1 and (
        words[near[0]] >= _TWICE or article.lexicon.case(last.lower()) is Case.UNKNOWN
    )
    return (first, near[0]) if is_sure else None


def _is_near(one: str, other: str) -> bool:
    """Whether a letter is all that differs, and not one that makes a name another's."""
    if not is_one_slip(one, other):
        return False
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    # Paul and Paula, Simon and Simone, Bell and Bells
    return not (len(longer) > len(shorter) and longer[:-1] == shorter and longer[-1] in "aeisy")


def _hit(
    article: Article,
    span: Span,
    name: tuple[str, str],
    meant: tuple[str, str],
    first_place: dict[tuple[str, str], Span],
) -> Iterator[Hit]:
    if article.is_verbatim(span):
        return
    cut = len(name[0]) + 1
    if name[0] != meant[0]:
        span, better = Span(span.start, span.start + len(name[0])), meant[0]
    else:
        span, better = Span(span.start + cut, span.end), meant[1]
    there = first_place.get(meant)
    related = (Related(there, "the name in the text"),) if there else ()
    yield Hit(span, better=(better,), values={"name": " ".join(meant)}, related=related)


def _full_names(article: Article, block: Span) -> Iterator[tuple[Span, tuple[str, str]]]:
    """Two words with capitals beside each other, and not a third."""
    for match in _patterns()["full name"].finditer(article.prose, *_ends(block)):
        yield Span(*match.span()), (match["first"], match["last"])


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    name = r"[^\W\d_a-z][^\W\d_A-Z]{2,30}"
    ends = r"(?![^\W_]|[/\\@&-]|\.\w|[’'][^\Ws])"
    return {
        "capital": compiled(r"(?<![\w])[^\W\d_a-z][^\W\d_]+"),
        "full name": compiled(
            rf"(?<![\w@#/\\.&’'-])(?<![A-Z]\. )(?P<first>{name}) (?P<last>{name}){ends}(?! [A-Z])"
        ),
    }


RULE = Rule(
    summary="a name in a caption that the text spells otherwise",
    why="One of the two is wrong, and the person in the picture will see it.",
    message="The text has {name}, but the caption has “{found}”: which is right?",
    severity=Severity.WARNING,
    safety=Safety.SHOWN,
    before=("names/two-spellings", "spelling/misspelt-word"),
    bad=(
        Example(
            "![{~~Jon~>John~~} Doemark at the pool.](a.jpg)\n\nThe pool stays open, said John "
            "Doemark, who runs it. Mr Doemark was glad.",
            format="markdown",
        ),
        Example(
            "---\ntitle: Pool stays open\nimage:\n  src: a.jpg\n  caption: Ana "
            "{~~Ocheing~>Ochieng~~} at the pool\n---\nThe pool stays open, said Ana "
            "Ochieng, who runs it. Ochieng was glad.",
            format="markdown",
        ),
    ),
    good=(
        Example(
            "![Anna Bell at the pool with Anne Bell.](a.jpg)\n\nThe pool stays open, said Anna "
            "Bell, whose sister Anne swims there.",
            format="markdown",
        ),
        Example(
            "![Paula Bell at the pool.](a.jpg)\n\nThe pool stays open, said Paul Bell.",
            format="markdown",
        ),
        Example(
            "![Mark Bell at the pool.](a.jpg)\n\nThe pool stays open, said Mark Ball.",
            format="markdown",
        ),
        "Jon Doemark at the pool\n\nThe pool stays open, said John Doemark.",
    ),
    blocks=(BlockKind.CAPTION,),
    find=find,
)
