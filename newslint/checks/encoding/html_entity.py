"""Character references of HTML that were never turned into characters."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled, is_mention

_ROUNDS = 3


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    end = 0
    for place in places:
        match = _reference().match(prose, place.start)
        if not match or place.start < end:
            continue
        end = match.end()
        span = Span(*match.span())
        meant = _meant(match.group())
        if meant and not _is_in_address(article, span) and not is_mention(prose, span):
            yield Hit(span, better=(meant,), values={"meant": meant.strip() or "space"})


def _meant(reference: str) -> str:
    """The characters that are meant, empty where the reference means none."""
    from html import unescape

    text = reference if reference.endswith(";") else reference + ";"
    for _ in range(_ROUNDS):  # `&amp;rsquo;` was encoded twice
        text, before = unescape(text), text
        if text == before:
            break
    return text if len(text) <= 2 else ""


def _is_in_address(article: Article, span: Span) -> bool:
    """Whether it is part of an address; `#8217` itself looks like a hashtag."""
    return article.is_verbatim(Span(span.start, span.start + 1))


@cache
def _reference() -> re.Pattern[str]:
    """Names of one or two letters also end words of copy (`R&D;`): only `<` and `>` have them."""
    usual = "amp|nbsp|quot|apos|[lr][sd]quo|[mn]dash|hellip|bull|middot|pound|euro|copy|reg|trade"
    return compiled(
        rf"&(?:amp;)*(?:(?:[lg]t|[A-Za-z][a-z]{{2,9}}\d{{0,2}}|{usual});|"
        r"#(?:\d{2,6}|[xX][0-9a-fA-F]{2,6});?|"
        rf"(?:{usual})(?![\w;=]))"
    )


RULE = Rule(
    summary="a character reference of HTML in plain text",
    why="References such as “&amp;” are for web pages; in copy, readers see them as they are.",
    source="HTML Living Standard, 13.5 Named character references",
    message="“{found}” is HTML; write the character itself: “{meant}”.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    language="any",
    bad=(
        "She left Marks {~~&amp;~>&~~} Co. after nine years and never went back.",
        "The mayor{~~&#8217;~>’~~}s plan failed on Monday {~~&ndash;~>–~~} again.",
        "{~~&ldquo;~>“~~}We won,{~~&rdquo;~>”~~} she said outside the court.",
        '{~~&quot;~>"~~}We won,{~~&quot;~>"~~} she said, and it didn{~~&#39;~>\'~~}t last.',
        "The flat costs {~~&pound;~>£~~}900 a month{~~&nbsp;~>\xa0~~}and has no door.",
        "They didn{~~&#x2019;~>’~~}t say why the caf{~~&eacute;~>é~~} was shut.",
        "The firm of Barlow {~~&amp;amp;~>&~~} Sons doesn{~~&amp;rsquo;~>’~~}t exist.",
    ),
    good=(
        "He was taken to A&E; she was not. She had booked a B&B; he had not.",
        "The R&D budget fell; the Q&A ran late, and AT&T; sponsored the tea.",
        "For a week the museum’s screens showed “&amp;” where an ampersand belonged.",
        "The list is at https://example.org/list?a=1&amp;b=2 until Friday.",
        "Shares in M&S and B&Q rose; those in H&M; and its rivals fell.",
    ),
    needs=("&",),
    find=find,
)
