"""A quotation mark without its partner, by the marks of the article's language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newslint.plugin import Article, Hit, Rule, Severity, Span

_GUILLEMETS = {"«": "»", "“": "”"}
_LOW_HIGH = {"„": "“”", "»": "«", "«": "»"}
_RUSSIAN = {"«": "»", "„": "“"}
_SWEDISH = {"”": "”", "»": "»«"}
_LOW_RIGHT = {"„": "”", "«": "»", "»": "«", "“": "”"}
_CLOSERS: Mapping[str, Mapping[str, str]] = {
    **dict.fromkeys(("fr", "es", "it", "pt", "ca", "gl", "el", "tr", "id"), _GUILLEMETS),
    **dict.fromkeys(("de", "cs", "sk", "sl", "bg", "et", "lt", "is"), _LOW_HIGH),
    **dict.fromkeys(("pl", "ro", "hu", "hr", "nl"), _LOW_RIGHT),
    **dict.fromkeys(("ru", "uk", "be"), _RUSSIAN),
    **dict.fromkeys(("sv", "fi"), _SWEDISH),
}
"""For each language the marks that open a quotation, and what closes it. English has rules of its
own; languages that use more marks than these are left alone."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    """At most one finding of each kind in a block: one slip upsets all that follows. None at all
    where the article uses other marks than its language."""
    closers = _CLOSERS.get(article.language or article.given_language)
    if closers is None:
        return
    prose = article.prose
    marks = [place.start for place in places]
    if any(_is_of_another_style(prose, at, closers) for at in marks):
        return
    open_at: int | None = None
    for block in article.blocks:
        own = [at for at in marks if block.span.start <= at < block.span.end]
        if open_at is not None:
            if own[:1] == [block.span.start]:  # it goes on with the quotation before it
                own = own[1:]
            else:
                yield _hit(open_at, "closed")
                open_at = None
        open_at, unopened = _pair(prose, own, open_at, closers)
        if unopened is not None:
            yield _hit(unopened, "opened")
    if open_at is not None:
        yield _hit(open_at, "closed")


def _is_of_another_style(prose: str, at: int, closers: Mapping[str, str]) -> bool:
    """Whether the language does not have a mark, or has it only where a quotation ends."""
    if prose[at] in closers:
        return False
    before, behind = prose[at - 1 : at], prose[at + 1 : at + 2]
    is_closer = any(prose[at] in marks for marks in closers.values())
    return not is_closer or (behind.isalnum() and not before.strip())


def _pair(
    prose: str, marks: Sequence[int], open_at: int | None, closers: Mapping[str, str]
) -> tuple[int | None, int | None]:
    """The outermost mark that is open at the end, and the first that closes nothing."""
    stack = [] if open_at is None else [open_at]
    unopened: int | None = None
    for at in marks:
        if stack and prose[at] in closers[prose[stack[-1]]]:
            stack.pop()
        elif prose[at] in closers:
            stack.append(at)
        elif unopened is None:
            unopened = at
    return (stack[0] if stack else None), unopened


def _hit(at: int, state: str) -> Hit:
    return Hit(Span(at, at + 1), values={"state": state})


_GERMAN = (
    "Die Stadt will das alte Rathaus nach dem Sommer für den Verkehr sperren und die Straße davor "
    "neu bauen. Das sagte der Bürgermeister am Montag in einer Sitzung, die nicht lang war und in "
    "der es um nichts anderes ging als um das, was die Bürger seit dem Winter von ihm hören. "
)
_FRENCH = (
    "La ville va fermer la rue de la gare pour les travaux et les habitants ne sont pas contents "
    "de la décision. Le maire a parlé lundi dans une réunion avec des élus, qui est la première "
    "de l’année. "
)
RULE = Rule(
    summary="a quotation mark of another language without its partner",
    why="Readers can no longer tell what the source said from what the writer says.",
    source="The Chicago Manual of Style, 11, on the marks of other languages",
    message="This quotation mark has no partner: the quotation is never {state}.",
    severity=Severity.WARNING,
    language="any",
    bad=(
        _GERMAN + "{==„==}Wir sind bereit, sagte er.",
        _GERMAN + "Wir sind bereit{==“==}, sagte er. „Es ist Zeit.“",
        _FRENCH + "{==«==} Nous sommes prêts, a-t-il dit.",
    ),
    good=(
        _GERMAN + "„Wir sind bereit“, sagte er. »Es ist Zeit.« «So ist es.»",
        _GERMAN + "„Wir sind bereit.\n\n„Es ist Zeit“, sagte er.",
        _FRENCH + "« Nous sommes prêts », a-t-il dit. « Le “plan” est là. »",
        _GERMAN + "“Wir sind bereit”, sagte er, und “es ist Zeit, und mehr sagte er nicht.",
        "„We are ready” is what a visitor from Poland would have written.",
    ),
    needs=("„", "“", "”", "«", "»"),
    find=find,
)
