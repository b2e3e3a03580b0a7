"""A title, description or caption that nobody wrote: what the page or the program put there."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.metadata._front_matter import front_matter_end
from newslint.plugin import Article, BlockKind, Example, Hit, Rule, Severity, Span, compiled

_LONGEST = 60


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    end = front_matter_end(article)
    if not end:
        return
    source_map = article.document.source_map
    for block in article.blocks:
        if source_map.span(block.span).start >= end:
            return
        words = block.span.of(article.prose)
        if len(words) > _LONGEST:
            continue
        found = _unfilled().fullmatch(words.strip(" .…:!?[]<>"))
        if found and not (found["section"] and block.kind is BlockKind.HEADLINE):
            yield Hit(block.span)


@cache
def _unfilled() -> re.Pattern[str]:
    """`section`: what may be the title of a section, too."""
    part = "description|summary|excerpt|abstract|teaser|text|intro"
    thing = (
        r"(?:seo |meta |page |post |article |image |photo |short )?(?:title|headline|subtitle|"
        rf"subheading|standfirst|caption|alt(?: text)?|dek|blurb|{part})"
    )
    return compiled(
        r"untitled(?:[- ](?:document|post|article|page|draft|story|note))?(?:[- ]\d{1,3})?|"
        r"new (?:post|article|page|story)|(?:auto )?draft|tbc|tbd|n/?a|undefined|"
        r"(?:the |an? |your |my |new |add |insert |enter |write |type |edit |some |optional )"
        rf"{{1,3}}{thing}(?: (?:here|goes here|of (?:the|this|your) (?:post|article|page|story|"
        r"image|photo|picture)))?|"
        rf"(?P<section>{part})|{thing}(?: (?:here|text|placeholder))?",
        re.IGNORECASE,
    )


RULE = Rule(
    summary="a title, description or caption that nobody wrote",
    why="What stands there now is shown in search results, in lists and under pictures.",
    message="“{found}” fills the place until somebody writes the real text; write it.",
    severity=Severity.WARNING,
    bad=(
        Example(
            "---\ntitle: {==Untitled==}\ndate: 2024-03-01\n---\nThe pool stays open.",
            format="markdown",
        ),
        Example(
            "---\ntitle: Pool stays open\ndescription: {==Add a description here==}\nimage:\n"
            "  caption: {==Caption==}\n  alt: {==alt text==}\n---\nThe pool stays open.",
            format="markdown",
        ),
        Example(
            '+++\ntitle = "{==New post==}"\ndescription = "{==TBC==}"\n+++\nThe pool stays open.',
            format="markdown",
        ),
    ),
    good=(
        Example(
            "---\ntitle: Untitled works sell for $3 million\ndescription: A summary of the sale.\n"
            "---\nUntitled\n\nThe works were sold on Monday.",
            format="markdown",
        ),
        Example(
            "---\ntitle: Summary\n---\nThe council met on Monday.",
            format="markdown",
        ),
        Example(
            "---\ntitle: The draft that nobody wanted\n---\nThe council threw out the draft.",
            format="markdown",
        ),
        "Untitled\n\nThe works were sold on Monday.",
    ),
    front_matter=True,
    find=find,
)  # It asks for the front matter, and does nothing where there is none.
