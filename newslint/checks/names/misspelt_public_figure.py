"""Full names of public figures, living or not, as they are commonly misspelt.

The names are in `well_known_names.txt`. No wrong form is the likely name of somebody else.
"""

from collections.abc import Iterator, Sequence

from newslint.checks.names._known_forms import find_wrong_forms
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    yield from find_wrong_forms(article, "well_known_names.txt")


RULE = Rule(
    summary="a misspelt name of a public figure",
    why="It is a name that readers know, and nothing costs more trust than to get it wrong.",
    message="Write “{better}”, not “{found}”, unless somebody else is meant.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    before=("spelling/misspelt-word", "names/two-spellings"),
    bad=(
        "{~~Kier Starmer~>Keir Starmer~~} met {~~Barrack Obama~>Barack Obama~~} on Monday.",
        "He read {~~Friedrich Nietzche~>Friedrich Nietzsche~~}’s letters and "
        "{~~Edgar Allen Poe~>Edgar Allan Poe~~}’s tales.",
        "{~~Mahatma Ghandi~>Mahatma Gandhi~~} was there, and so was "
        "{~~Kim Jung-un~>Kim Jong-un~~}.",
    ),
    good=(
        "Keir Starmer met Barack Obama, and Hilary Benn met Hillary Clinton and Hilary Swank.",
        "Edgar Allan Poe read Friedrich Nietzsche. Mr Ghandi and Mr Kier run a shop.",
        "The sign read “Barrack Obama”. See https://example.org/mahatma-ghandi and @kierstarmer.",
    ),
    # Without `needs`: a thousand literals would take longer than to look up the words there are.
    find=find,
)
