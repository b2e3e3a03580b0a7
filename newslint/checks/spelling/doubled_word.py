"""A word written twice in a row, or again after one small word between (`to the to`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import compress
from operator import and_, eq

from newslint.checks.spelling._repeated import (
    AGAIN,
    BE,
    BEFORE_STRANDED,
    BETWEEN,
    DETERMINERS,
    FUSED,
    GO_WITH,
    OPENS_CLAUSE,
    PREPOSITIONAL,
    PRONOUNS,
    REAL,
    RELATIVES,
    SELVES,
    SMALL,
    STRANDED,
)
from newslint.plugin import Article, Block, BlockKind, Hit, Rule, Safety, Severity, Span, compiled

_WINDOW = 6
_LONG_ENOUGH = 5
_FAR_ENOUGH = 200


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    words = re.findall("[a-z]+", article.folded)  # compared first: few articles need an expression
    if any(map(eq, words, words[1:])):
        yield from _twice(article)
    again = list(map(eq, words, words[2:]))
    phrases = any(map(and_, again, again[1:]))
    if phrases or not AGAIN.isdisjoint(compress(words, again)):
        yield from _after_another(article, phrases)


def _twice(article: Article) -> Iterator[Hit]:
    for match in _patterns()["twice"].finditer(article.prose):
        if _is_mistake(article, match):
            yield _hit(article, match.end("first"), match.end("second"), match.start("first"))


def _after_another(article: Article, phrases: bool) -> Iterator[Hit]:
    """A word that stands again after one other, or with that other (`in the in the`)."""
    for match in _patterns()["phrase"].finditer(article.prose) if phrases else ():
        if not article.is_verbatim(Span(*match.span())):
            yield _hit(article, match.end("first"), match.end("second"), match.start("first"))
    for match in _patterns()["again"].finditer(article.prose):
        first, second = match["first"].lower(), match["second"]
        if first == second and not _is_idiom(article, match):
            yield _again(article, match)


def _hit(article: Article, keep: int, end: int, start: int) -> Hit:
    span = Span(start, end)
    return Hit(span, better=(article.prose[start:keep],), values={"twice": span.of(article.prose)})


def _again(article: Article, match: re.Match[str]) -> Hit:
    """`to the to`, or `to the to the`, where the second word is doubled as well."""
    start, keep, end = match.start("first"), match.end("between"), match.end("second")
    more = f" {match['between']}"
    if (
        article.prose.startswith(more, end)
        and not article.prose[end + len(more) : end + len(more) + 1].isalnum()
    ):
        end += len(more)
    return _hit(article, keep, end, start)


def _is_mistake(article: Article, match: re.Match[str]) -> bool:
    first, second = match["first"], match["second"]
    if first.lower() != second or article.is_verbatim(Span(*match.span())):
        return False
    block = article.block_at(match.start())
    if block is None or match.end() > block.span.end:
        return False
    before = _words_before(article, block, match.start())
    after = article.prose[match.end() : match.end() + 2]
    if after[:1] in "-'’" and after[:1]:
        return False
    if second in SMALL:
        return not _is_two_phrases(second, before, first)
    return _is_open_mistake(article, match, block)


def _is_two_phrases(word: str, before: list[str], first: str) -> bool:
    """Whether the first may belong to what stands before, the second to what follows."""
    if first[:1].isupper():
        return False
    if word in FUSED:
        if before[-1:] in (["who"], ["which"], ["that"]):
            return False  # “who was was”, but “what it is is”
        return any(earlier in RELATIVES for earlier in before)
    last = before[-1] if before else ""
    verb = before[-2] if last in SELVES and len(before) > 1 else last
    if word not in STRANDED:
        return False
    if verb in GO_WITH.get(word, ()):
        return True
    if last in PREPOSITIONAL and any(earlier in BE for earlier in before[-3:]):
        return True
    return last in BEFORE_STRANDED.get(word, (last,)) and _has_open_clause(before)


def _has_open_clause(before: list[str]) -> bool:
    """Whether it looks like “which she lived in”, “the house he lived in” or “the house the man
    lived in”, whose verb still waits for what it is about."""
    for earlier, word, later in zip(["", *before], before, [*before[1:], ""], strict=False):
        if word in PRONOUNS and earlier and earlier not in OPENS_CLAUSE:
            return True
        if earlier in RELATIVES and (word in PRONOUNS or word in DETERMINERS):
            return True
        if earlier in DETERMINERS and later in DETERMINERS and word not in STRANDED:
            return True
    return False


def _is_open_mistake(article: Article, match: re.Match[str], block: Block) -> bool:
    """Whether a word that carries meaning stands twice by mistake."""
    word = match["second"]
    if word in REAL or len(word) < 3 or not match["first"].islower():
        return False
    if block.kind is not BlockKind.PARAGRAPH or article.lexicon.zipf(word) < _COMMON:
        return False
    span = Span(*match.span())
    sentence = article.sentence_at(span.start)
    if sentence is None:
        return False
    start, end = sentence.span.start, min(sentence.span.end, sentence.span.start + _FAR_ENOUGH)
    if article.prose.count(" ", start, end) < _LONG_ENOUGH:
        return False
    return not article.is_quoted(span)


_COMMON = 3.5


def _is_idiom(article: Article, match: re.Match[str]) -> bool:
    after = article.prose[match.end() : match.end() + 1]
    block = article.block_at(match.start())
    if after in ("-", "'", "’") or block is None or match.end() > block.span.end:
        return True
    return match["second"] == "in" and match["between"] in ("the", "a")


def _words_before(article: Article, block: Block, offset: int) -> list[str]:
    """The words of the same clause just before, in lower case, at most six."""
    text = article.folded[max(block.span.start, offset - 80) : offset]
    clause = _patterns()["clause"].split(text)[-1]
    return _patterns()["word"].findall(clause)[-_WINDOW:]


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    small = "|".join(sorted(AGAIN))
    between = "|".join(sorted(BETWEEN))
    gap = r"(?:[ \t\u00a0]{1,2}|\n)"
    return {
        "twice": compiled(
            rf"(?<![\w@#/\\.'’-])(?P<first>[A-Za-z]+){gap}(?P<second>(?i:(?P=first)))(?!\w)"
        ),
        "again": compiled(
            rf"(?<![\w@#/\\.'’-])(?P<first>{small}) (?P<between>{between}) (?P<second>(?P=first))"
            r"(?![\w@#/\\.])"
        ),
        "phrase": compiled(
            r"(?<![\w@#/\\.'’-])(?P<first>(?i:(?:in|on|at|of|to|for|with|from|by|that|and|is|was|as|"
            r"has|have|will|would|could|should|may|can) (?:the|a|an|be|been|have|his|her|its|their|"
            r"this|was|is|not))) (?P<second>(?i:(?P=first)))(?![\w'’-])"
        ),
        "clause": compiled(r"[,.;:!?()“”\"—–]"),
        "word": compiled(r"[^\W\d_]+(?:['’][^\W\d_]+)*"),
    }


RULE = Rule(
    summary="a word written twice",
    why="A doubled word slips in when a sentence is rewritten, and the eye skips it.",
    message="“{found}”: one word too many; write “{better}”.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    bad=(
        "The fire started {~~in in~>in~~} the kitchen.",
        "{~~The the~>The~~} vote was close.",
        "She was taken {~~to the to~>to the~~} hospital.",
        "The roads {~~are are~>are~~} closed until Monday.",
        "Shares of the {~~company company~>company~~} fell by a tenth on Monday.",
        "He was killed {~~in in~>in~~} a crash near Leeds.",
        "The fire started {~~in the in the~>in the~~} kitchen, and it {~~is a is a~>is a~~} pity.",
        "The bill was passed {~~by by~>by~~} a single vote.",
        "The man who {~~was was~>was~~} arrested has left.",
        "They moved to Leeds {~~and and~>and~~} opened a shop.",
    ),
    good=(
        "By then they had had enough, she said.",
        "He said that that vote was lost.",
        "It landed her her first role.",
        "The house she lived in in May was sold.",
        "What it is is a warning.",
        "The film, which he is looking at at the moment, is long.",
        "They went to Bora Bora and New York, New York.",
        "“No, no, no,” she said. It was very very cold.",
        "The rally went on on Friday.",
        "It was the to-do of the to-do list.",
        "The case was dealt with with care.",
        "Those who can can leave.",
    ),
    find=find,
)
