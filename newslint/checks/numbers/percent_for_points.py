"""A difference between two percentages that is given in per cent: from 3% to 5%, up 2%."""

from collections.abc import Iterator, Sequence

from newslint.checks.numbers._changes import find_changes
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span

_NEAR = 0.051


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for change in find_changes(article):
        before, after, percent = change.before, change.after, change.percent
        if not (_is_percent(before.unit) and _is_percent(after.unit)) or not before.value:
            continue
        points = abs(after.value - before.value)
        in_percent = 100 * points / before.value
        if abs(points - percent.value) <= _NEAR and abs(in_percent - percent.value) > 0.3 * points:
            figure = change.span.of(article.prose).rstrip("%").partition(" ")[0]
            word = "point" if percent.value == 1 else "points"
            yield Hit(change.span, better=(f"{figure} percentage {word}",))


def _is_percent(unit: str) -> bool:
    return unit == "%" or unit.startswith("per")


RULE = Rule(
    summary="per cent for percentage points",
    why="From 3% to 5% is two percentage points more, but 67% more.",
    source="AP Stylebook, “percentage”; Guardian style guide, “percentage rises”",
    message="Between the two figures lie {better}; in per cent the change is another.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "The rate rose from 3% to 5%, up {~~2%~>2 percentage points~~}, the bank said.",
        "Support fell from 40 percent in 2012 to 31 percent in 2016, a drop of "
        "{~~9 percent~>9 percentage points~~}.",
        "Unemployment rose {~~1%~>1 percentage point~~} to 6% from 5% in May.",
        "Turnout grew by {~~2.5%~>2.5 percentage points~~}, from 60.5% to 63% of voters.",
    ),
    good=(
        "The rate rose from 3% to 5%, up two percentage points, and then to 6%, up 20%.",
        "The rate rose from 3% to 5%, up 67%, and from 98% to 100%, up 2%.",
        "Sales rose 2% from 100 to 102, and support fell from 40% to 31%, a drop of 9 points.",
    ),
    needs=("%", "per cent", "percent"),
    find=find,
)
