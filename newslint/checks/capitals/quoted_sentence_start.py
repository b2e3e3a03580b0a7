"""A quoted sentence that begins with a small letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Block, BlockKind, Hit, Rule, Safety, Severity, Span, compiled

_KNOWN = 3.0
"""Zipf from which a word is an ordinary one, not the name of a program or a product."""
_REACH = 120


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for quotation in article.quotations.spans:
        word = _patterns()["word"].match(article.prose, quotation.start + 1)
        if word is None or not _is_ordinary(article, word.group()):
            continue
        block = article.block_at(quotation.start)
        start = max(block.span.start if block else 0, quotation.start - _REACH)
        before = article.prose[start : quotation.start]
        announced = _announces(before) and _is_whole_sentence(article, quotation)
        if not (announced or _follows_sentence(before, block)):
            continue
        if _patterns()["typed"].search(before):
            continue
        yield Hit(Span(*word.span()), better=(word.group()[0].upper() + word.group()[1:],))


def _is_ordinary(article: Article, word: str) -> bool:
    """Whether a word is known with a small letter, or to this article with a capital."""
    frequency = article.lexicon.zipf(word.replace("’", "'"))
    return frequency >= _KNOWN or article.capitalised_uses.get(word.capitalize(), 0) > 0


def _is_whole_sentence(article: Article, quotation: Span) -> bool:
    """Whether it ends like a sentence and is long enough to be one."""
    text = quotation.of(article.prose)
    least = 3 if _patterns()["subject"].match(text, 1) else 4
    ends = bool(_patterns()["end"].search(text))
    return len(text.split()) >= least and (
        ends or article.prose[quotation.end : quotation.end + 1] in (".", ",")
    )


def _follows_sentence(before: str, block: Block | None) -> bool:
    """Whether a quotation stands at the beginning of a sentence of the article's own."""
    if before.strip():
        return bool(_patterns()["ended"].search(before))
    return block is not None and block.kind is BlockKind.PARAGRAPH


def _announces(before: str) -> bool:
    """Whether a verb announces speech; after `,” he said, ` the same sentence goes on."""
    announced = _patterns()["announced"].search(before)
    return announced is not None and not _patterns()["interrupted"].search(before)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    said = (
        "said|says|added|adds|told|explained|replied|continued|recalled|stated|wrote|tweeted|"
        "remarked|commented|argued|insisted|warned|claimed|declared|concluded|observed|noted|"
        "joked|admitted|testified|responded|answered|announced|shouted|complained|boasted"
    )
    return {
        "word": compiled(r"[a-z]+(?:['’][a-z]+)?(?= )"),
        "end": compiled(r"[.!?,…]\]?[”\"’]?[”\"]$"),
        "ended": compiled(r"[a-z]{2}[.!?][”\"]? ?$"),
        "announced": compiled(
            rf"(?:\b(?:{said})(?: (?:[A-Z][\w’'.-]*|him|her|them|us|me))*|"
            r"\btold(?: [\w’'.-]+){1,6})[,:] $"
        ),
        "interrupted": compiled(r"[^.!?][”\"][^.!?”\"]*$|\b[Aa]s\b[^.!?,;]*, $"),
        "subject": compiled(r"(?:i|we|you|he|she|it|they|this|that|these|there)\b"),
        "typed": compiled(r"\b(?:messages?|texts?|texted|tweets?|posts?|posted|note|sign)\b"),
    }


RULE = Rule(
    summary="a quoted sentence that begins with a small letter",
    why="A quotation that is a sentence of its own begins with a capital wherever it stands.",
    source="Conventions of English; AP Stylebook, “quotation marks”",
    message="The quoted sentence begins here: write “{better}”, not “{found}”.",
    severity=Severity.ERROR,
    safety=Safety.UNSAFE,
    bad=(
        "It is a calculated move. “{~~they~>They~~} are trying to hedge their bets,” said Einar.",
        "She said, “{~~we~>We~~} will be back in the morning.”",
        'He added: "{~~it~>It~~} was a long night for all of us."',
        "He told the press at his home, “{~~it~>It~~} was dark by then.”",
        "“{~~nobody~>Nobody~~} told us about the road,” Marta Ruiz said.",
    ),
    good=(
        "“We won,” he said, “but it hurt for a long time.”",
        "He said the plan was “in the hands of the council.”",
        "As the coach said, “the show must go on.” Users may, as the rules say, “copy it at will.”",
        "“[I]t is over,” he said. “Then … maybe we go.”",
        '"What hurts me", Cengiz said, "is not seeing the punishment of the men."',
        "The text message read: “ok. see you at eight.”",
    ),
    needs=("“", '"'),
    find=find,
)
