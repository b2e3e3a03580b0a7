"""“Less people” and “the amount of people”: what is counted takes “fewer” and “number”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.grammar._contexts import replacement
from newslint.checks.grammar._nouns import singular_of
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, Tokens

_MEASURED = frozenset(
    "percent pounds dollars euros miles kilometres kilometers metres meters feet inches degrees "
    "litres liters points costs expenses taxes fees debts losses deductions payments dividends "
    "interests tons tonnes acres yards ounces grams calories wages salaries damages funds assets "
    "drugs medicines vegetables fruits goods supplies weapons emissions pollutants metals beers "
    "wines foods cuts charges hours minutes seconds spaces heads times crops plastics chemicals "
    "ingredients nutrients vitamins poisons grapes beans particles grains molecules cells "
    "donations explosives belongings savings earnings resources details services settlers halves "
    "quarters".split()
)
"""Plurals that may be an amount: less two pounds, the amount of drugs."""
_DESCRIBING = frozenset("new other such additional".split())
"""What may describe a noun, and never “less” itself: less serious injuries."""
_BEFORE = frozenset("and or no none nothing little or-less nonetheless neither either more".split())
"""What “less” stands after where it means something else: more or less, no less."""
_AMOUNTS = frozenset({"amount", "amounts"})
_COUNTED_ONLY = frozenset("people men women children bids votes voters".split())


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    tokens = article.tokens
    for at in tokens.index.get("less", ()):
        if tokens.texts[at - 1] not in _BEFORE and _is_counted(tokens, at + 1):
            yield replacement(article, at, at, "fewer")
    for word in sorted(_AMOUNTS & tokens.index.keys()):
        for at in tokens.index[word]:
            if tokens.texts[at + 1] == "of" and _is_counted(tokens, at + 2):
                yield replacement(article, at, at, word.replace("amount", "number"))


def _is_counted(tokens: Tokens, at: int) -> bool:
    """Whether a noun that is counted stands here, perhaps after what describes it."""
    texts = tokens.texts
    if texts[at] in _DESCRIBING:
        at += 1
    noun = texts[at]
    if noun in _MEASURED or tokens.is_capital(at):
        return False
    return noun in _COUNTED_ONLY or (noun in singular_of() and _ends(texts[at + 1]))


def _ends(after: str) -> bool:
    return not after[0].isalpha() or after in _FOLLOWING


_FOLLOWING = frozenset(
    "of in for from at on with by to after before during since until who that which was were is "
    "are have has had will would could can than and but because when while if as or being per "
    "coming they we he she it you i now today this last around across there killed made".split()
)


RULE = Rule(
    summary="“less” or “amount” for what is counted",
    why="Fewer people drink less water; a number of people drink an amount of water.",
    source="AP Stylebook, “fewer, less”; Guardian style guide, “fewer or less?”",
    message="Write “{better}”, not “{found}”, of what can be counted.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    quoted="skip",
    bad=(
        "{~~Less~>Fewer~~} people voted, and there were {~~less~>fewer~~} accidents than before.",
        "The {~~amount~>number~~} of people in jail rose; they saw large {~~amounts~>numbers~~} of "
        "tourists.",
        "We received a substantial {~~amount~>number~~} of bids.",
    ),
    good=(
        "Fewer people drink less water. It took less than five years.",
        "“Less people came,” she said. He was more or less friends with them.",
        "Sales less costs were £5m. Five less developed countries and less experienced players.",
        "The amount of drugs seized rose. It is less police work than luck.",
        "Less serious injuries, less common names. She earned two pounds less and spent an "
        "amount of dollars.",
    ),
    words=("less", *sorted(_AMOUNTS)),
    find=find,
)
