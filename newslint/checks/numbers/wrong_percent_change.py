"""A percentage that does not go with the two figures beside it: from 10 to 20, up 50%."""

from collections.abc import Iterator, Sequence

from newslint.checks.numbers._changes import Change, Figure, find_changes
from newslint.plugin import Article, Hit, Rule, Severity, Span

_ROUGH = 0.15
_YEARS = range(1900, 2101)


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for change in find_changes(article):
        if not _can_be_compared(change.before, change.after):
            continue
        least, most = _range(change)
        allowed = 2 * change.percent.slack
        if change.is_rough:
            allowed += _ROUGH * most + 1
        if not least - allowed <= change.percent.value <= most + allowed:
            expected = 100 * abs(change.after.value / change.before.value - 1)
            yield Hit(change.span, values={"expected": f"{expected:.3g}"})


def _can_be_compared(before: Figure, after: Figure) -> bool:
    if before.unit != after.unit or before.unit == "%" or before.unit.startswith("per"):
        return False
    are_years = before.value in _YEARS and after.value in _YEARS and not before.unit
    return before.value > before.slack and not are_years


def _range(change: Change) -> tuple[float, float]:
    """The least and the most that the change can be, in per cent, as the figures are rounded."""
    before, after = change.before, change.after
    ends = [
        100 * ((after.value + up * after.slack) / (before.value - up * before.slack) - 1)
        for up in (-1, 1)
    ]
    if ends[0] < 0 < ends[1]:
        return 0.0, max(map(abs, ends))
    least, most = sorted(map(abs, ends))
    return least, most


RULE = Rule(
    summary="a percentage that does not go with its figures",
    why="Readers can work it out, and then believe neither.",
    message="Worked out from the two figures, the change is about {expected}%, not {found}; check.",
    severity=Severity.WARNING,
    bad=(
        "The number rose from 10 to 20, a rise of {==50%==}, the school said.",
        "Rents went up from £600 to £900 in 2019, a {==33%==} increase.",
        "Sales fell {==20 percent==} to $2.1 billion from $4.2 billion.",
        "Deaths fell by {==60%==}, from 250 to 200, in May.",
        "Visits tripled from 300 to 900, up {==300%==}, she said.",
    ),
    good=(
        "The number rose from 10 to 20, a rise of 100%, and from 3 to 4, up 33%.",
        "Sales fell 50% to $2.1 billion from $4.2 billion, and profit 5% to £19m from £20m.",
        "The share rose from 3% to 5%, up 67%. Rents rose 12% from 2010 to 2020.",
        "It rose from $1.2 million to $1.3 million, up 9%, and from 12,000 to 14,000, up 15%.",
        "It rose nearly 50% from 210 to 310. Sales rose 5% from 9 to 5 million places.",
    ),
    needs=("%", "per cent", "percent"),
    find=find,
)
