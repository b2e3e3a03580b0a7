"""A word that a slip makes of another one.

The words and where only others can stand are in `confused_words.txt`, which is data, not a module:
it is looked up by the words of the article, and what is not there is never parsed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint.checks.grammar._contexts import finder
from newslint.checks.grammar._table_file import finder_of
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span

CAPITALISED = {
    "untied": """
        united: _ states/nations/kingdom/arab/airlines/auto/methodist/kingdom's/states-led
        united: manchester/leeds/newcastle/ham/sheffield/dundee _
    """,
    "pubic": """
        public: _ health/school/schools/service/works/library/radio/broadcasting/accounts/
            prosecutor/prosecutions/safety/affairs/policy/relations/defender/enemy/utilities
    """,
    "heath": """
        health: world/public/national/mental _; department/ministry/secretary/institutes of _
        health: _ organization/organisation/canada/ministry; _ and human; national _ service
    """,
    "minster": "minister: prime/foreign/finance/defence/defense/interior/health/first _",
    "minsters": "ministers: prime/foreign/finance/cabinet _",
    "prim": "prime: _ minister/minister's/ministers",
    "word": "world: _ cup/bank/trade/health/economic/championships/championship; _ war i/ii",
    "chef": "chief: _ executive/justice/minister/constable/inspector/superintendent; _ of staff",
    "curt": "court: supreme/high/crown/appeals/magistrates/district/circuit _; _ of appeal/appeals",
    "fist": "first: _ minister/lady/amendment",
    "counsel": "council: security _",
    "notions": "nations: united/six _",
    "read": "red: _ cross/crescent/sox/bulls",
    "rogue": "rouge: khmer/baton/moulin _",
    "hose": "house: white _ !STOP; _ of representatives/commons/lords",
    "sates": "states: united _",
    "premiere": "premier: _ league/division",
    "nay": "navy: royal/us/u.s. _",
    "amry": "army: us/british _",
}
"""Rows of words that are found with a capital within a sentence too."""


_homophones = finder_of("homophones.txt")


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    rows = _rows()
    present = {
        word: rows[key].decode()
        for word in article.tokens.index
        if (key := word.encode("utf-8", "surrogatepass")) in rows
    }
    found = {hit.span: hit for hit in finder(present)(article, places)}
    yield from found.values()
    for hit in _homophones(article, places):
        if hit.span not in found:
            yield hit
    yield from finder(CAPITALISED, capitals=True)(article, places)


@cache
def _rows() -> Mapping[bytes, bytes]:
    """The table of `confused_words.txt`, UTF-8: paragraphs of a word and, below it, its rows."""
    # bytes, since most rows are never looked at
    place = os.path.join(os.path.dirname(__file__), "confused_words.txt")
    with open(place, "rb") as file:  # pathlib would take longer to load than this to read
        table = file.read()
    paragraphs = (paragraph.partition(b"\n") for paragraph in table.split(b"\n\n"))
    return {word: rows for word, _, rows in paragraphs}


RULE = Rule(
    summary="a word that is another one with a slip",
    why="A speller knows both words; only what stands beside them tells which is meant.",
    message="“{better}” is meant here, not “{found}”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    before=(
        "spelling/misspelt-word",
        "spelling/split-word",
        "grammar/a-an",
        "grammar/loose-lose",
    ),
    bad=(
        "The treaty was {~~singed~>signed~~} by the {~~Untied~>United~~} States on Monday.",
        "He stood {~~trail~>trial~~} for murder, and mental {~~heath~>health~~} was at issue.",
        "The club’s {~~manger~>manager~~} said the {~~pubic~>public~~} would be told.",
        "They drove {~~though~>through~~} the city in {~~plane~>plain~~} sight.",
        "The two sides signed a {~~piece~>peace~~} deal; it was a {~~peace~>piece~~} of paper.",
        "Police declared {~~marital~>martial~~} law, and staff {~~moral~>morale~~} was low.",
        "The office gave legal {~~advise~>advice~~} to every angry {~~costumer~>customer~~}.",
        "Prime {~~Minster~>Minister~~} Lee lost {~~site~>sight~~} of men {~~an~>and~~} women.",
        "It has {~~being~>been~~} a hard year, and {~~on~>one~~} of the longest.",
        "More could {~~by~>be~~} made of it, he was {~~fund~>found~~} guilty.",
    ),
    good=(
        "Her hair was singed by the flames, and the ropes were untied on the trail of the gang.",
        "The baby lay in a manger on the heath, though the night was cold and pubic lice spread.",
        "He walked to and fro, breaking bread; the brake pads were in plain sight.",
        "Though the city was quiet, it was quite a night. He took a piece of the peace.",
        "The marshal taught martial arts and gave marital advice of moral worth.",
        "We know the weather, whether or not it rains. The role was on a roll.",
        "Was the crowd quiet? Quite. The principle stands, and the board was bored.",
        "The town’s only chef cooked the meat; the fiancé of the chief came to meet her.",
    ),
    # no `needs`: the words are looked up in the article's tokens
    find=find,
)
