"""A paragraph of prose that ends without a full stop."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import (
    Article,
    Block,
    BlockKind,
    Edit,
    Fix,
    Hit,
    Rule,
    Safety,
    Severity,
    Span,
    compiled,
    may_go_on,
)

_LEAST_WORDS = 12
_LEAST_WORDS_ALONE = 14
_LONG = 20
_LONGER_THAN_STANDFIRSTS = 28
_HEADING = 60
"""Characters that a heading between paragraphs has at most."""
_NOT_LAST = frozenset(
    "a an the and or but nor of than their his my your our its because although while if whether "
    "is are was were be been has have had very".split()
)
"""Words after which something is missing, not only the stop."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    blocks = article.blocks
    bare = [_is_bare(article.prose, block) for block in blocks]
    for index, block in enumerate(blocks):
        if not bare[index] or may_go_on(article.prose, blocks, index):
            continue
        if block.kind is BlockKind.PARAGRAPH:
            word = _last_word(article.prose, block)
            if word and _is_prose(article, index, bare):
                stop = Fix((Edit(Span(word.end, word.end), "."),), Safety.UNSAFE, "Add a full stop")
                yield Hit(word, fixes=(stop,))


def _is_bare(prose: str, block: Block) -> bool:
    """Whether a block ends without an end mark; brackets and quotation marks aside."""
    end = prose[max(block.span.start, block.span.end - 4) : block.span.end].rstrip("\"'’”»)]}*_")
    return not end.endswith((".", "!", "?", "…", ":", ";"))


def _last_word(prose: str, block: Block) -> Span | None:
    match = _patterns()["last word"].search(
        prose, max(block.span.start, block.span.end - 60), block.span.end
    )
    if match is None or match["word"].lower() in _NOT_LAST:
        return None
    return Span(match.start("word"), block.span.end)


def _is_prose(article: Article, index: int, bare: list[bool]) -> bool:
    """Whether a block without an end mark is a paragraph, not a headline, caption or list item.

    Several sentences are enough. One alone must be long, have a verb and stand among paragraphs
    that end as they should.
    """
    block, patterns = article.blocks[index], _patterns()
    text = block.span.of(article.prose)
    words = text.split()
    if len(words) < _LEAST_WORDS or article.is_verbatim(Span(block.span.end - 1, block.span.end)):
        return False
    tail = patterns["attribution"].split(text[-80:])[-1].lstrip("-–— ")
    is_name = tail[:1].isupper() and len(tail) < 80 and not patterns["verb"].search(tail)
    if is_name or not patterns["small word"].search(tail):
        return False  # who said or wrote it
    if sum(word[:1].isupper() for word in words) * 2 > len(words):
        return False
    if stops := list(patterns["inner stop"].finditer(text)):
        return len(words) >= _LONG or patterns["verb"].search(text, stops[-1].end() - 1) is not None
    return (
        (text[0] in "“\"'‘" or text[0].isdecimal() or text[0].isupper())
        and _has_news(text, len(words))
        and _stands_among_paragraphs(article, index, bare)
    )


def _has_news(text: str, words: int) -> bool:
    """Whether a sentence is long and has a verb; captions are shorter, or have none of a report."""
    patterns = _patterns()
    plain = words >= _LONG or patterns["opener"].match(text)
    verb = patterns["verb" if plain else "verb of report"]
    return words >= _LEAST_WORDS_ALONE and verb.search(text) is not None


def _stands_among_paragraphs(article: Article, index: int, bare: list[bool]) -> bool:
    """Whether what stands before and after ends as paragraphs do; lists have several bare lines."""
    blocks = article.blocks
    text = blocks[index].span.of(article.prose)
    if index < len(blocks) - 1 and bare[index + 1]:
        below = bare[index + 2] if index + 2 < len(blocks) else False
        if below or _length(blocks[index + 1]) > _HEADING:
            return False
    above = blocks[:index]
    if not above:
        return len(text.split()) >= _LONGER_THAN_STANDFIRSTS
    if article.prose[above[-1].span.end - 1] in ":;":
        return False
    if all(block.kind in (BlockKind.HEADLINE, BlockKind.BYLINE) for block in above):
        # The first paragraph, or a standfirst: that has no stop, is short and names no day.
        dated = _patterns()["day"].search(text) or _patterns()["day"].search(
            _text(article, index - 1)
        )
        return dated is not None or len(text.split()) >= _LONGER_THAN_STANDFIRSTS
    if bare[index - 1]:
        return not bare[index - 2] and _length(above[-1]) <= _HEADING
    return True


def _length(block: Block) -> int:
    return block.span.end - block.span.start


def _text(article: Article, index: int) -> str:
    return article.blocks[index].span.of(article.prose) if index >= 0 else ""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    verbs = (
        "is are was were has have had will would can could may might must should said says say "
        "told "
        "tells did does do made makes took takes came comes went goes became becomes began begins "
        "won "
        "lost got gets gave gives found finds held holds led leads left leaves met meets saw sees "
        "sent "
        "stood stands thought thinks knew knows put puts set ran runs fell rose grew kept broke "
        "built "
        "brought bought sold spoke wrote includes include remains remain needs need wants want "
        "shows "
        "helps help plans works work provides provide allows allow according isn't aren't wasn't "
        "weren't don't doesn't didn't won't can't isn’t aren’t wasn’t weren’t don’t doesn’t didn’t "
        "won’t can’t it's it’s that's that’s there's there’s we're we’re they're they’re I'm I’m "
        "we've we’ve we'll we’ll"
    )
    return {
        "last word": compiled(r"(?:^|(?<=[\s—–-]))(?P<word>[^\W\d_][\w'’.]*[^\W\d_])\Z"),
        "small word": compiled(r"(?<![\w'’.-])[a-z][a-z'’]+(?![\w.@])"),
        "attribution": compiled(r" [-–—]{1,2} ?|—|[”\"] "),
        "day": compiled(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b20\d\d$"),
        "opener": compiled(
            r"(?:It|He|She|They|We|I|You|There|This|These|That|Those|But|So|And|If|When|In|On|As|"
            r"For|"
            r"After|Before|While|However|Most|Many|Some|Although|Since|Because|What|Its|His|Her|"
            r"Their|"
            r"Our|Among|Despite|By|To|Other|Another|Both|Each|Such)\b"
        ),
        "verb of report": compiled(
            r"\b(?:said|says|told|announced|reported|according|has|have|had|will|would|was|were)\b"
        ),
        "inner stop": compiled(r"[a-z]{2}[.!?][”\"’)]* [“\"‘]?[A-Z]"),
        "verb": compiled(rf"\b(?:{verbs.replace(' ', '|')}|[a-z]{{2,}}ed)\b"),
    }


RULE = Rule(
    summary="a paragraph without its full stop",
    why="The other paragraphs end with one; without it, readers wonder what was cut.",
    message="This paragraph ends without a full stop after “{found}”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "The council voted on Monday to keep the pool. It will be open for another year, and "
        "nobody "
        "was more pleased than the {1==swimmers==}{1++.++}\n\nA vote on the library is due in May.",
        "Fire closes mill\n\nThe mill closed in 1981.\n\nThe school was closed nine years later, "
        "and since "
        "then the village has grown by a {1==third==}{1++.++}\n\nA vote is due in June.",
    ),
    good=(
        "Two hurt as bus hits bridge in the middle of the night and drives on to the next "
        "village\n\n"
        "Two passengers were taken to hospital on Monday.",
        "Residents are asked to bring:\n\na torch that works and has batteries in it that were "
        "bought "
        "this year or the last\n\na blanket",
        "The full report runs to 300 pages. It was written by nine people and may be read at "
        "https://example.org/reports/weir-2019.pdf",
        "Tom Marsh, weir-keeper, born 3 March 1932; died 6 May 2023",
        "“The sea took the road. In January it came for the house, and then it went away again” — "
        "Asha "
        "Venn, Skipsea",
        "The rules are short. They have not changed since the pool was built in 1921, and they "
        "are:\n\n"
        "no dogs",
    ),
    find=find,
)  # It reads every article: what is missing cannot be looked for.
