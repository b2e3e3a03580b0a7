"""Changes that are told in full: from one figure to another, and by how many per cent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.plugin import Article, Span, compiled

_SCALES = {"thousand": 3, "k": 3, "million": 6, "m": 6, "billion": 9, "bn": 9, "trillion": 12}


class Figure(NamedTuple):
    """A number with its sign and scale; `slack` is half of its last digit."""

    value: float
    slack: float
    unit: str


class Change(NamedTuple):
    """`span` is the percentage with its sign or words, `percent` the figure in it."""

    before: Figure
    after: Figure
    percent: Figure
    span: Span
    is_rough: bool


def find_changes(article: Article) -> Iterator[Change]:
    if not compiled(r"rom [£$€]?\d").search(article.prose):
        return
    for expression in _patterns():
        for match in expression.finditer(article.prose):
            block = article.block_at(match.start())
            if block is None or not block.span.covers(Span(*match.span())):
                continue
            before, after = _figure(match, "a"), _figure(match, "b")
            percent = _figure(match, "c")
            span = Span(match.start("c"), match.end("c_unit"))
            yield Change(before, after, percent, span, match["rough"] is not None)


def _figure(match: re.Match[str], name: str) -> Figure:
    written = match[name].replace(",", "")
    digits = len(written.partition(".")[2])
    groups = match.groupdict()
    unit = (groups.get(f"{name}_sign") or "") + (match[f"{name}_unit"] or "").strip()
    power = _SCALES.get(unit.lstrip("£$€"), 0)
    if not digits and not power and len(written) > 3 and written.endswith("00"):
        digits = len(written.rstrip("0")) - len(written)  # 12,000 is seldom exact
    return Figure(float(written) * 10**power, 0.5 * 10 ** (power - digits), unit)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    def figure(name: str) -> str:
        return (
            rf"(?P<{name}_sign>[£$€])?"
            rf"(?P<{name}>(?:\d{{1,3}}(?:,\d{{3}}){{1,3}}|\d{{1,9}})(?:\.\d{{1,3}})?)"
            rf"(?P<{name}_unit>%| per ?cent\b| ?(?:thousand|million|billion|trillion|m|bn|k)\b)?"
            rf"(?![\w%]|[.,:/–-]\d| ?(?:am|pm|a\.m|p\.m)\b)"
        )

    rough = (
        r"(?:(?P<rough>about|around|roughly|nearly|almost|over|more than|just over|just under|"
        r"some|approximately|under|less than|at least|close to|up to|well over) )?"
    )
    percent = r"(?P<c>\d{1,4}(?:\.\d{1,2})?)(?P<c_unit>%| per ?cent\b)(?! ?-?points?)"
    noun = (
        r"(?:rise|increase|jump|gain|growth|fall|drop|decline|decrease|reduction|surge|leap|cut|"
        r"slump|change)"
    )
    verb = (
        r"(?:rose|rises?|risen|fell|falls?|fallen|grew|grown|grows?|dropp?(?:ed|s)|climb(?:ed|s)|"
        r"increas(?:ed|es)|decreas(?:ed|es)|declin(?:ed|es)|jump(?:ed|s)|slip(?:ped|s)|"
        r"surg(?:ed|es)|soar(?:ed|s)|slump(?:ed|s)|gain(?:ed|s)|up|down)"
    )
    unit = r"(?: [a-z]{3,12}){0,2}"
    when = r"(?: in \d{4})?"
    first, second = figure("a") + unit, figure("b") + unit
    told = r"(?:, | [–—] | \()(?:(?:which|that) (?:is|was) |representing |marking )?"
    from_to = rf"\b[Ff]rom {first}{when} to {second}{when}"
    return (
        compiled(rf"{from_to}{told}an? {rough}{percent} {noun}\b"),
        compiled(rf"{from_to}{told}(?:an? {noun} of|up(?: by)?|down(?: by)?) {rough}{percent}"),
        compiled(rf"\b{verb}(?: by)? {rough}{percent},? {from_to}"),
        compiled(rf"\b{verb}(?: by)? {rough}{percent} to {second},? from {figure('a')}"),
        compiled(
            rf"\bto {second}{when},? from {first}{when}{told}"
            rf"(?:an? {noun} of|up(?: by)?|down(?: by)?) {rough}{percent}"
        ),
    )
