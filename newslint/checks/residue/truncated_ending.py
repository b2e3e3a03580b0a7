"""A paragraph that breaks off in the middle of a sentence."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, BlockKind, Hit, Rule, Severity, Span, compiled, may_go_on

_LEAST_WORDS = 8


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    for index, block in enumerate(article.blocks):
        end = block.span.end
        if not prose[end - 1].isalpha():
            if match := _cut().search(prose, max(block.span.start, end - 40), end):
                yield Hit(Span(*match.span()))
            continue
        match = _dangling().search(prose, max(block.span.start, end - 60), end)
        if match is None or len(block.span.of(prose).split()) < _LEAST_WORDS:
            continue
        if may_go_on(prose, article.blocks, index):
            continue
        following = article.blocks[index + 1 : index + 2]
        goes_on = any(prose[other.span.start].islower() for other in following)
        is_item = block.kind is BlockKind.LIST_ITEM or match["mark"]
        if not goes_on and not is_item:
            yield Hit(Span(match.start("word"), end))


@cache
def _dangling() -> re.Pattern[str]:
    """Words that no sentence, headline or list item ends with."""
    return compiled(
        r"(?P<mark>[,;] )?\b(?<![-’'“‘\"])(?P<word>(?:(?:of|and|in|to|for|with|by|from|at|on|that|"
        r"as|"
        r"but|or) )?(?:the|an|their|our|its|your|my|because|although|whereas|than|into|whose)|"
        r"and|or|of a|in a|to a|for a|with a|by a)\Z"
    )


@cache
def _cut() -> re.Pattern[str]:
    """What feeds put at the end of what they cut."""
    return compiled(
        r"(?:\[\+\d+ chars\]|\[(?:…|\.\.\.|&hellip;|&#8230;)\]|(?:…|\.\.\.) ?(?:\[?[Rr]ead more\]?|"
        r"[Cc]ontinue reading.{0,20}|\(more\)|[Mm]ore »|»|→))\Z"
    )


RULE = Rule(
    summary="a paragraph that breaks off",
    why="It ends with a word after which another must come: the rest was lost.",
    message="The text breaks off after “{found}”; put back what is missing.",
    severity=Severity.ERROR,
    bad=(
        "The council voted on Monday to keep the pool open {==for the==}",
        "The mill closed in 1981, the school nine years later {==and==}\n\nA vote is due in June.",
        "The mill closed in 1981, the school nine years later, and the pool in {==[+1234 chars]==}",
    ),
    good=(
        "Residents are asked to bring a torch, a blanket and\n\nany medicines that they take.",
        "The form asks the council to reopen the path to the school; and",
        "It is the only thing that they can put their faith in",
        "She asked him what all of it was for. He asked her what she was looking at.",
        "Yours sincerely",
    ),
    find=find,
)  # It reads every article: it looks at the ends of paragraphs, whatever they are.
