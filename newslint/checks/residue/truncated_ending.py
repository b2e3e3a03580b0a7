"""A paragraph that breaks off in the middle of a sentence."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import (
    Article,
    Block,
    BlockKind,
    Hit,
    Rule,
    Severity,
    Span,
    compiled,
    is_foreign,
    may_go_on,
)

_LEAST_WORDS = 8
_LEAST_WORDS_OF_PROSE = 14
_LONGEST_HEADING = 60
_LEAST_OF_PARAGRAPH = 50
_END_MARKS = (".", "!", "?", "…", ":")


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    unsure: list[Span] = []
    for index, block in enumerate(article.blocks):
        if article.prose[block.span.end - 1].isalpha():
            span, is_sure = _loose_words(article, index)
        else:
            span, is_sure = _loose_mark(article, index)
        if span and is_sure:
            yield Hit(span)
        elif span:
            unsure.append(span)
    if unsure and _others_end(article):
        yield from map(Hit, unsure)


def _loose_mark(article: Article, index: int) -> tuple[Span | None, bool]:
    """What ends a block that broke off, and whether it does so in any company."""
    prose, block = article.prose, article.blocks[index]
    start, end = block.span.start, block.span.end
    if match := _cut().search(prose, max(start, end - 40), end):
        return Span(*match.span()), True
    if index == len(article.blocks) - 1:
        match = _dangling_mark().search(prose, max(start, end - 30), end)
        if match and _is_prose(article, index, _LEAST_WORDS_OF_PROSE):
            return Span(*match.span()), False
    return None, False


def _loose_words(article: Article, index: int) -> tuple[Span | None, bool]:
    """The same for blocks that end with a letter."""
    prose, block = article.prose, article.blocks[index]
    start, end = max(block.span.start, block.span.end - 60), block.span.end
    match = _last_words().search(prose, start, end)
    if (
        match is None
        or len(block.span.of(prose).split()) < _LEAST_WORDS
        or _goes_on(article, index)
    ):
        return None, False
    word, dangling = match["word"], _dangling().search(prose, start, end)
    if dangling and dangling["mark"]:
        if dangling["mark"] == "; " or index + 1 < len(article.blocks):
            return None, False  # the last but one item of a list
    elif dangling and block.kind is not BlockKind.LIST_ITEM:
        return Span(dangling.start("word"), end), True
    if word in _wanting():
        is_loose = _is_prose(article, index, _LEAST_WORDS)
    else:
        is_loose = _is_half_a_word(article, block, word) and _is_prose(
            article, index, _LEAST_WORDS_OF_PROSE
        )
    return (Span(match.start("word"), end) if is_loose else None), False


def _goes_on(article: Article, index: int) -> bool:
    following = article.blocks[index + 1 : index + 2]
    return may_go_on(article.prose, article.blocks, index) or any(
        article.prose[below.span.start].islower() for below in following
    )


def _is_half_a_word(article: Article, block: Block, word: str) -> bool:
    if len(word) < 3 or not (word.isascii() and word.islower()) or article.lexicon.knows(word):
        return False
    before = [part.strip("“”‘’\"'(),;:") for part in block.span.of(article.prose).split()[-9:]]
    return article.lower_case_uses.get(word, 0) < 2 and not is_foreign(
        before, len(before) - 1, article.lexicon
    )


def _is_prose(article: Article, index: int, least: int) -> bool:
    """Whether a block without an end mark is a paragraph of an article whose others have one."""
    blocks = article.blocks
    block = blocks[index]
    text = block.span.of(article.prose)
    if block.kind is not BlockKind.PARAGRAPH or len(text.split()) < least:
        return False
    if article.is_verbatim(Span(block.span.end - 1, block.span.end)):
        return False
    below = blocks[index + 1 : index + 3]
    if below and not _has_end(article, below[0]):
        is_heading = below[0].span.end - below[0].span.start <= _LONGEST_HEADING
        is_list = below[0].kind is not BlockKind.PARAGRAPH or len(below) > 1
        if not is_heading or (is_list and not _has_end(article, below[-1])):
            return False
    return True


def _others_end(article: Article) -> bool:
    """Whether nearly all paragraphs end with a mark; the one in question is let off."""
    long = [
        block
        for block in article.blocks
        if block.kind is BlockKind.PARAGRAPH
        and block.span.end - block.span.start > _LEAST_OF_PARAGRAPH
    ]
    others = len(long) - 1
    return others > 0 and sum(_has_end(article, block) for block in long) * 5 >= others * 4


def _has_end(article: Article, block: Block) -> bool:
    tail = article.prose[max(block.span.start, block.span.end - 4) : block.span.end]
    return tail.rstrip("\"'’”»)]}*_").endswith(_END_MARKS)


@cache
def _last_words() -> re.Pattern[str]:
    return compiled(r"(?:^|(?<=[\s—–(“‘\"'’-]))(?P<word>[^\W\d_]+)\Z")


@cache
def _wanting() -> frozenset[str]:
    """Words that a whole sentence seldom ends with; without its stop as well, it broke off."""
    return frozenset(
        "a an the and or but nor of to for from with by at as that which who whom whose if when "
        "while where whether why how because although though unless until since than then his "
        "her their our its your my this these those every each no very is are was were be been "
        "being has have had having will would could should can may might must shall do does did "
        "into onto upon between among amid during against without within under beyond toward "
        "towards via per through despite including according such only even just also several "
        "he she they we it's he's she's they're we're i'm".split()
    )


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
def _dangling_mark() -> re.Pattern[str]:
    """A mark in the middle of a sentence, as the last."""
    return compiled(r"(?:^|(?<=\s))[a-z]{2,}(?:,| ?\(| ?[–—]| -)\Z")


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
    before=("punctuation/missing-full-stop",),
    bad=(
        "The council voted on Monday to keep the pool open {==for the==}",
        "The mill closed in 1981, the school nine years later {==and==}\n\nA vote is due in June.",
        "The mill closed in 1981, the school nine years later, and the pool in {==[+1234 chars]==}",
        "The mill closed in 1981, and the school nine years later.\n\n"
        "The vote on the pool is due in June. Nobody in the village believes that it {==will==}",
        "The mill closed in 1981, and the school nine years later.\n\n"
        "The vote on the pool is due in June. Nobody in the village has said who will {==reco==}",
    ),
    good=(
        "Residents are asked to bring a torch, a blanket and\n\nany medicines that they take.",
        "The form asks the council to reopen the path to the school; and",
        "It is the only thing that they can put their faith in",
        "She asked him what all of it was for. He asked her what she was looking at.",
        "Yours sincerely",
        "The mill closed in 1981, and the school nine years later.\n\n"
        "Among the things that the old swimmers of the village still miss most of all in winter "
        "are\n\n- the slide\n\n- the tea",
        "The pool that they had all been waiting for since the fire of 1981, and whose keys he has",
    ),
    find=find,
)  # It reads every article: it looks at the ends of paragraphs, whatever they are.
