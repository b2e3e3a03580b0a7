"""One name with different capitals: `YouTube`, `Youtube`; `18F`, `18f`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint.plugin import Article, BlockKind, Hit, Related, Rule, Safety, Severity, Span, compiled


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    odd = set(_patterns()["odd"].findall(article.prose))
    names = {name.lower() for name in odd if _has_more_forms(article, name)}
    if not names:
        return
    uses: dict[str, dict[str, list[Span]]] = {}
    for match in _patterns()["name"].finditer(article.prose):
        form = match.group()
        span = Span(*match.span())
        if form.lower() not in names or not _is_name(form) or article.is_verbatim(span):
            continue
        if not _may_be_grown(article, span):
            uses.setdefault(form.lower(), {}).setdefault(form, []).append(span)
    for forms in uses.values():
        if len(forms) == 2:
            yield from _rarer(article, forms)


def _has_more_forms(article: Article, name: str) -> bool:
    return article.folded.count(name.lower()) > article.prose.count(name)


def _may_be_grown(article: Article, span: Span) -> bool:
    """Whether a small first letter may have become a capital: `EBay` at the start of a sentence."""
    sentence = article.sentence_at(span.start)
    if sentence is None or sentence.span.start != span.start:
        return False
    return _patterns()["grown"].match(span.of(article.prose)) is not None


def _is_name(form: str) -> bool:
    """Whether its capitals say something: all capitals are a headline, none are an address."""
    return any(map(str.isdigit, form)) or not (form.isupper() or form.islower())


def _rarer(article: Article, forms: Mapping[str, list[Span]]) -> Iterator[Hit]:
    """The rarer of two forms, or the one with fewer capitals, outside of headlines."""
    rare, usual = sorted(
        forms, key=lambda form: (len(forms[form]), sum(map(str.isupper, form)), form)
    )
    if _are_two_people(article, forms[rare], forms[usual]):
        return
    count = len(forms[usual])
    times = "once" if count == 1 else f"{count} times"
    for span in forms[rare]:
        block = article.block_at(span.start)
        if block is not None and block.kind is not BlockKind.HEADLINE:
            yield Hit(
                span,
                better=(usual,),
                values={"times": times},
                related=(Related(forms[usual][0], f"“{usual}” here"),),
            )


def _are_two_people(article: Article, rare: Sequence[Span], usual: Sequence[Span]) -> bool:
    """Whether other first names stand before the two: Ann MacDonald, Tom Macdonald."""
    mine, theirs = _first_names(article, rare), _first_names(article, usual)
    return bool(mine and theirs and not mine & theirs)


def _first_names(article: Article, spans: Sequence[Span]) -> set[str]:
    names = set()
    for span in spans:
        before = article.prose[max(0, span.start - 25) : span.start]
        if match := _patterns()["first name"].search(before):
            names.add(match.group())
    return names


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    before, after = r"(?<![\w@#/\\.&’'-])", r"(?![\w@/\\&]|\.\w|-\w)"
    return {
        "odd": compiled(
            rf"{before}(?:[A-Za-z]{{1,20}}[a-z][A-Z][A-Za-z]{{0,20}}|[A-Z]{{2,8}}[a-z]{{2,20}}|"
            rf"\d{{1,4}}[ADEFI]|[A-Z]{{1,4}}\d{{1,4}}){after}"
        ),
        "grown": compiled(r"[A-Z]{2}[a-z]|[A-Z][a-z]+[A-Z]"),
        "first name": compiled(r"[A-Z][a-z]+ $"),
        "name": compiled(rf"{before}[A-Za-z0-9]{{2,40}}{after}"),
    }


RULE = Rule(
    summary="one name with different capitals",
    why="One of the two is not how its owner writes it.",
    message="The article has “{better}” {times}, but “{found}” here: which is right?",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "The DeSantis camp left. Ron DeSantis spoke, and {~~Desantis~>DeSantis~~} won.",
        "A blog of 18F said so. The {~~18f~>18F~~} team left.",
        "MacKenzie spoke to LeBron. {~~Lebron~>LeBron~~} left.",
    ),
    good=(
        "YouTube fell. YOUTUBE FALLS, said youtube.com, @YouTube and https://www.youtube.com/a.",
        "Ann MacDonald met Tom Macdonald. MacOS is new; the macOS update is late. EBay or eBay?",
        "Write to 18f@gsa.gov, said 18F. It was 10C, 10c a ride, and 4G for 4g of salt.",
    ),
    find=find,
)
