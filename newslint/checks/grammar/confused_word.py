"""A word that a slip makes of another one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.grammar import _confused_a_f, _confused_f_p, _confused_p_y
from newslint.checks.grammar._contexts import finder
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for table in (_confused_a_f.CONFUSED, _confused_f_p.CONFUSED, _confused_p_y.CONFUSED):
        yield from finder(table)(article, places)
    yield from finder(_confused_a_f.CAPITALISED, capitals=True)(article, places)


RULE = Rule(
    summary="a word that is another one with a slip",
    why="A speller knows both words; only what stands beside them tells which is meant.",
    message="“{better}” is meant here, not “{found}”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    before=("spelling/misspelt-word",),
    bad=(
        "The treaty was {~~singed~>signed~~} by the {~~Untied~>United~~} States on Monday.",
        "He stood {~~trail~>trial~~} for murder, and mental {~~heath~>health~~} was at issue.",
        "The club’s {~~manger~>manager~~} said the {~~pubic~>public~~} would be told.",
        "They drove {~~though~>through~~} the city in {~~plane~>plain~~} sight.",
        "The two sides signed a {~~piece~>peace~~} deal; it was a {~~peace~>piece~~} of paper.",
        "Police declared {~~marital~>martial~~} law, and staff {~~moral~>morale~~} was low.",
        "The office gave legal {~~advise~>advice~~} to every {~~costumer~>customer~~} who came.",
    ),
    good=(
        "Her hair was singed by the flames, and the ropes were untied on the trail of the gang.",
        "The baby lay in a manger on the heath, though the night was cold and pubic lice spread.",
        "He walked to and fro, breaking bread; the brake pads were in plain sight.",
        "Though the city was quiet, it was quite a night. He took a piece of the peace.",
        "The marshal taught martial arts and gave marital advice of moral worth.",
        "We know the weather, whether or not it rains. The role was on a roll.",
    ),
    # no `needs`: the words are looked up in the article's tokens
    find=find,
)
