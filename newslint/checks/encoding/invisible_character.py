"""Characters that nobody sees and that search, sorting and spelling stumble over."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Edit, Fix, Hit, Rule, Safety, Severity, Span, compiled

_NAMES = {
    "\u00ad": "soft hyphen",
    "\u200b": "zero-width space",
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
    "\u200e": "left-to-right mark",
    "\u200f": "right-to-left mark",
    "\u2060": "word joiner",
    "\ufeff": "byte-order mark",
    "\u180e": "Mongolian vowel separator",
    "\u061c": "Arabic letter mark",
    "\u034f": "combining grapheme joiner",
    "\u2028": "line separator",
    "\u2029": "paragraph separator",
    "\ufffc": "object replacement character",
    **{chr(code): "direction mark" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))},
    **{chr(code): "invisible operator" for code in range(0x2061, 0x2065)},
    **{chr(code): "control character" for code in (*range(1, 9), *range(14, 32), 0x7F)},
}
_SHAPING = "\u200c\u200d\u034f\u180e"


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    end = 0
    for place in places:
        if place.start < end:
            continue
        match = _run().match(prose, place.start)
        if match is None:
            continue
        span = Span(*match.span())
        end = span.end
        if not _belongs(article, span):
            names = " and ".join(dict.fromkeys(_NAMES[char] for char in match.group()))
            fix = Fix((Edit(span, ""),), Safety.SAFE, f"Delete the {names}")
            yield Hit(span, fixes=(fix,), values={"name": names, "word": _around(prose, span)})


def _belongs(article: Article, span: Span) -> bool:
    """Whether the script of the neighbours needs such characters: emoji, Arabic, Hindi, Thai …"""
    prose = article.prose
    beside = prose[max(0, span.start - 2) : span.start] + prose[span.end : span.end + 2]
    if any(_is_emoji(char) or _shapes(char) for char in beside if not char.isascii()):
        return True
    if any(char in _SHAPING for char in span.of(prose)):
        return False
    block = article.block_at(span.start)
    around = Span(max(0, span.start - 200), span.end + 200)
    if block:
        around = Span(max(around.start, block.span.start), min(around.end, block.span.end))
    return any("\u0590" <= char <= "\u08ff" for char in around.of(prose))


def _shapes(char: str) -> bool:
    """Whether a character is of a script without case, which may need joiners or break marks."""
    return unicodedata.category(char) in ("Lo", "Mc", "Mn") and char > "\u0370"


def _is_emoji(char: str) -> bool:
    return char >= "\U0001f000" or "\u2190" <= char <= "\u2bff" or char == "\ufe0f"


def _around(prose: str, span: Span) -> str:
    """The word as it should be, shortened; empty where there is none."""
    before = _letters_before().search(prose, max(0, span.start - 30), span.start)
    after = _letters_after().match(prose, span.end)
    word = (before.group() if before else "") + (after.group() if after else "")
    return f" in “{word}”" if word else ""


@cache
def _run() -> re.Pattern[str]:
    return compiled(f"[{re.escape(''.join(_NAMES))}]+")


@cache
def _letters_before() -> re.Pattern[str]:
    return compiled(r"\w{1,30}\Z")


@cache
def _letters_after() -> re.Pattern[str]:
    return compiled(r"\w{1,30}")


RULE = Rule(
    summary="a character that cannot be seen",
    why="It comes along when text is copied from a page; a search for the word will not find it, "
    "and the line may break in the wrong place.",
    source="Unicode Standard, chapter 23",
    message="There is an invisible {name} here{word}; delete it.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    language="any",
    bad=(
        "The govern{--\u200b--}ment said on Monday that it would wait.",
        "The news{--\u00ad--}paper was founded in 1921 and sold in 1990.",
        "The council{--\u200e--} said that {--\ufeff--}the pool would stay open.",
        "The hos{--\u200d--}pital {--\u202a--}will close{--\u202c--} in March.",
        "The two of them met{--\u2060--} in Leeds.",
        "The Sovie{--\x02--}t leader met Ri{--\x7f--}ck.",
    ),
    good=(
        "Fans posted 👩‍🚒 and 🏳️‍🌈 and 👏🏽 under the score on Saturday.",
        "The chorus ends on the word می‌خواهم, “I want.”",
        "The word क्‍ष is written with a joiner in Hindi.",
        "The café, \u200fקפה\u200e in Hebrew, sells 12 kinds of tea.",
        "The road is 10\xa0km long and costs €4\xa0million a year.",
    ),
    needs=tuple(_NAMES),
    find=find,
)
