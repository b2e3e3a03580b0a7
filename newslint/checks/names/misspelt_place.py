"""Names of places in a form that they do not have.

The names are in `misspelt_places.txt`. None of the wrong forms is a place or a surname.
"""

from collections.abc import Iterator, Sequence

from newslint.checks.names._known_forms import find_wrong_forms
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    yield from find_wrong_forms(article, "misspelt_places.txt")


RULE = Rule(
    summary="a misspelt place",
    why="Readers who live there will notice, and those who look for it will not find it.",
    message="Write “{better}”, not “{found}”.",
    severity=Severity.ERROR,
    safety=Safety.UNSAFE,
    before=("spelling/misspelt-word", "names/two-spellings"),
    bad=(
        "Troops left {~~Lybia~>Libya~~} for the {~~Phillipines~>Philippines~~} on Monday.",
        "He was born in {~~Rio de Janiero~>Rio de Janeiro~~} and raised in "
        "{~~Middlesborough~>Middlesbrough~~}.",
        "Talks in {~~Bogota, Columbia~>Bogota, Colombia~~}, end; {~~Massachusets~>Massachusetts~~}’"
        "s governor left.",
        "{~~CARRIBEAN~>CARIBBEAN~~} STORM\n\nIt will reach {~~New Hamshire~>New Hampshire~~}.",
    ),
    good=(
        "He studied at Columbia in New York and moved to British Columbia and Pittsburg, Kansas.",
        "The British Columbian government met. The sign said “Massachusets” for a year.",
        "Kiev is Kyiv, Calcutta is Kolkata and Peterborough is where it was.",
        "The site is at https://example.org/Lybia, and @Lybia is its name there.",
    ),
    # Without `needs`: a thousand literals would take longer than to look up the words there are.
    find=find,
)
