"""No comma between a quotation and the words that say whose it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Edit, Fix, Hit, Rule, Safety, Severity, Span, compiled

_VERBS = (
    "said|says|added|adds|told|tells|explained|explains|wrote|recalled|stated|insisted|continued|"
    "replied|concluded|argued|tweeted|remarked|declared|joked|shouted|admitted"
)


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for match in _patterns()["attribution"].finditer(article.prose):
        mark = Span(*match.span("mark"))
        quotation = article.quotations.around(mark.start)
        if quotation is None or quotation.end != mark.end:
            continue
        words = article.prose[quotation.start + 1 : mark.start]
        if _is_said(article, quotation, words, match):
            at = mark.end if _sets_commas_outside(article) else mark.start
            fix = Fix((Edit(Span(at, at), ","),), Safety.UNSAFE, "Add a comma")
            yield Hit(mark, fixes=(fix,))


def _is_said(article: Article, quotation: Span, words: str, match: re.Match[str]) -> bool:
    """Whether the quotation is a sentence, or goes on with one: no title, nickname or term."""
    patterns = _patterns()
    before = article.prose[max(0, quotation.start - 40) : quotation.start]
    block = article.block_at(quotation.start)
    starts = block is None or block.span.start == quotation.start
    if not starts and not patterns["sentence before"].search(before):
        if not patterns["attribution before"].search(before):
            return False
    elif not patterns["sentence"].match(words):
        return False
    if not match["pronoun"] and not patterns["small word"].search(words):
        return False  # “Big Daddy” Jones said; “The Crown” added Ana Diaz
    return not patterns["verb after"].match(article.prose, match.end())


def _sets_commas_outside(article: Article) -> bool:
    prose = article.prose
    outside = sum(prose.count(marks) for marks in ("”,", '",', "’, "))
    inside = sum(prose.count(marks) for marks in (",”", ',"', ",’"))
    return outside > inside


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    title = r"(?:Mr|Mrs|Ms|Dr|Sir|Lord|Sen\.|Gov\.|Rep\.|Prof|President|Chief|Judge|Mayor)\.? "
    name = rf"(?:{title})?[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){{0,2}}"
    # said lead author Ana Diaz
    role = (
        r"(?!(?:in|on|at|that|to|of|for|by|with|from|after|before|during|until|no)\b)[a-z-]+ "
        r"(?:[a-z-]+ )?[A-Z][\w’-]+"
    )
    kin = (
        r"(?:the|his|her|its|their|our|one|an?)(?! (?:lot|few|bit|word|year|month|week|day)\b)"
        r" [a-z]+"
    )
    pronoun = "he|she|they|it|we|I"
    return {
        "attribution": compiled(
            rf"(?<=[^\W_])(?P<mark>[”\"’]) (?:(?:(?P<pronoun>{pronoun})|{name}) (?:{_VERBS})|"
            r"(?:said|says|added|explained|wrote|recalled) "
            rf"(?:(?:{pronoun})(?=[,.;:—–]|\Z)|{kin}|{name}|{role}))(?![\w’'])"
        ),
        "sentence before": compiled(r"[.!?:…][”\"’)]* $|[\n]$"),
        "attribution before": compiled(
            rf"\b(?:(?:{pronoun}|[A-Z][\w’'-]+) (?:{_VERBS})|(?:said|says|added) "
            rf"(?:{pronoun}|{name}))(?! (?:was|is|were|are) )(?: [\w’'-]+){{0,3}}, (?:and |but )?$"
        ),
        "sentence": compiled(r"[A-Z\d$£€’'\[]"),
        "small word": compiled(
            r"(?<![\w’'-])(?!(?:an?|the|of|and|or|to|in|on|at|by|for|with|from)\b)[a-z]"
        ),
        "verb after": compiled(r" (?:is|was|are|were|would|has|had|will|could|may|might)\b"),
    }


RULE = Rule(
    summary="no comma between a quotation and who said it",
    why="The comma parts what was said from who said it.",
    source="AP Stylebook, “quotation marks”; Guardian style guide, “quotation marks”",
    message="A comma is missing between this quotation and the words that say whose it is.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "“We won at last{1++,++}{1==”==} Smith said. “It was late.”",
        '"We won at last{1++,++}{1=="==} said Tom Marsh, the coach.',
        "“We won,” he said, “and we are tired{1++,++}{1==”==} he added.",
        "“It closed in 1981{1++,++}{1==”==} she told the council.\n\nNobody asked why.",
        "“We won”, he said. “It was late{1==”==}{1++,++} said the mayor. “Yes”, she said.",
        "“It may rain{1++,++}{1==”==} said lead author Ana Diaz. “It may not.”",
        "‘We will stay{1++,++}{1==’==} she said.",
        "The report was clear: “Nobody knew{1++,++}{1==”==} it said.",
    ),
    good=(
        "“We won,” Smith said. “Did we?” she asked. “Yes!” he said.",
        "“Sugar” Ray Marsh said he won. “Big Daddy” Jones told the court he lost.",
        "“The Crown” added Ana Diaz.",
        "What he called the “experts” she said were fools. Her “friend” Smith said no.",
        "“The Mill on the Floss” she said was her favourite, and “Hamlet” he wrote in 1600.",
        "He spoke of “a waste of time” and said it was over. The “Today” show said so.",
    ),
    needs=("” ", '" ', "' "),
    find=find,
)
