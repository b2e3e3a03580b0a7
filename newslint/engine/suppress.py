"""What an article tells newslint to leave alone, by comments and by `[sic]`.

A comment is `newslint:` and then `ignore RULES` (the next block; behind words, the block that it
ends), `ignore-start RULES` up to `ignore-end`, or `ignore-file` with rules or without. RULES are
ids or packs with commas between. `[sic]` speaks for what stands right before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newslint.expressions import compiled
from newslint.rules.diagnostic import Diagnostic, Severity
from newslint.rules.rule import Rule, is_outside
from newslint.text.document import Directive, Document
from newslint.text.span import Span

if TYPE_CHECKING:
    from newslint.engine.rule_set import Outside

UNUSED = Rule(
    id="newslint/unused-ignore",
    summary="a comment that ignores nothing",
    why="It hides the next mistake in its place, and nobody will know.",
    message="Nothing here breaks “{name}”: delete the comment.",
    severity=Severity.WARNING,
    language="any",
)
UNKNOWN = Rule(
    id="newslint/unknown-ignore",
    summary="a comment to newslint that it does not understand",
    why="A comment with a slip in it ignores nothing.",
    message="{problem}",
    severity=Severity.WARNING,
    language="any",
)
DIRECTIVE_RULES = (UNKNOWN, UNUSED)
"""Rules that the engine itself keeps."""

_WORDS = ("ignore", "ignore-start", "ignore-end", "ignore-file")


class _Ignore(NamedTuple):
    """A rule or pack (empty: all) that is ignored between two places of the prose."""

    selector: str
    span: Span
    directive: Directive

    def covers(self, rule: Rule, place: Span) -> bool:
        named = self.selector in ("", rule.id, rule.pack) or self.selector in rule.was
        return named and self.span.start <= place.start <= self.span.end


def suppress(
    document: Document,
    found: Sequence[tuple[Rule, Diagnostic]],
    active: Iterable[Rule],
    known: frozenset[str],
    outside: Outside | None = None,
) -> list[Diagnostic]:
    """The findings that nothing in the article speaks against, and those on its comments.

    active: the rules of this run; an ignore of another one may well be of use. known: every id and
    pack there is; empty: not to be checked. outside: another program that was asked, and answered.
    """
    if not document.directives:
        return [one for _, one in found if not _is_sic(document.prose, one.span)]
    on = {rule.id: rule for rule in active}
    ignores: list[_Ignore] = []
    problems: list[Diagnostic] = []
    for ignore in _ignores(document, known):
        if isinstance(ignore, _Ignore):
            ignores.append(ignore)
        elif UNKNOWN.id in on:
            problems.append(ignore)
    used: set[_Ignore] = set()
    kept: list[Diagnostic] = []
    for rule, one in found:
        covering = {ignore for ignore in ignores if ignore.covers(rule, one.span)}
        used |= covering
        if not covering and not _is_sic(document.prose, one.span):
            kept.append(one)
    if UNUSED.id in on:
        names = {name for rule in on.values() for name in (rule.id, rule.pack, *rule.was)}
        problems += [
            _diagnostic(UNUSED, ignore.directive, name=ignore.selector)
            for ignore in ignores
            if ignore not in used
            and (ignore.selector in names or (outside and outside.is_on(ignore.selector)))
        ]
    return [*kept, *problems]


def _ignores(document: Document, known: frozenset[str]) -> Iterator[_Ignore | Diagnostic]:
    """What the comments ignore, and what is wrong with them."""
    open_at: list[tuple[Directive, tuple[str, ...]]] = []
    for directive in document.directives:
        word, _, rest = directive.text.strip().partition(" ")
        named = tuple(name.strip() for name in rest.split(",") if name.strip())
        selectors = tuple(name for name in named if _is_known(name, known))
        yield from _problems(directive, word, named, known, bool(open_at))
        if word == "ignore-start":
            open_at.append((directive, selectors))
        elif word == "ignore-end":
            yield from _between(document, open_at, directive.block)
            open_at = []
        elif word == "ignore-file":
            whole = Span(0, len(document.prose))
            yield from (_Ignore(name, whole, directive) for name in selectors)
            if not named:
                yield _Ignore("", whole, directive)
        elif word == "ignore":
            block = _block_of(document, directive)
            yield from (_Ignore(name, block, directive) for name in selectors)
    yield from _between(document, open_at, len(document.blocks))


def _problems(
    directive: Directive, word: str, named: Sequence[str], known: frozenset[str], is_open: bool
) -> Iterator[Diagnostic]:
    if word not in _WORDS:
        yield _problem(directive, f"newslint has no “{word}”", word, _WORDS)
    elif word == "ignore-end":
        if not is_open:
            yield _problem(directive, "there is no “ignore-start” before it")
    elif not named and word != "ignore-file":
        yield _problem(directive, f"name the rules: “{word} pack/rule”")
    else:
        for name in named:
            if not _is_known(name, known):
                yield _problem(directive, f"there is no rule or pack “{name}”", name, sorted(known))


def _between(
    document: Document, open_at: Sequence[tuple[Directive, tuple[str, ...]]], end: int
) -> Iterator[_Ignore]:
    """What was opened and reaches up to a block."""
    for start, names in open_at:
        span = _blocks_between(document, start.block, end)
        yield from (_Ignore(name, span, start) for name in names)


def _block_of(document: Document, directive: Directive) -> Span:
    """The block a comment speaks of: the next one, or the one that it ends."""
    index = directive.block if directive.own_line else directive.block - 1
    if 0 <= index < len(document.blocks):
        return document.blocks[index].span
    return Span(len(document.prose), len(document.prose))


def _blocks_between(document: Document, first: int, end: int) -> Span:
    if first >= end:
        return Span(len(document.prose), len(document.prose))
    return Span(document.blocks[first].span.start, document.blocks[end - 1].span.end)


def _is_known(name: str, known: frozenset[str]) -> bool:
    return not known or name in known or is_outside(name)


def _problem(
    directive: Directive, problem: str, name: str = "", names: Sequence[str] = ()
) -> Diagnostic:
    import difflib  # slow to load, and only for mistakes

    close = difflib.get_close_matches(name, names, n=1)
    hint = f"; did you mean “{close[0]}”?" if close else "."
    return _diagnostic(UNKNOWN, directive, problem=problem[0].upper() + problem[1:] + hint)


def _diagnostic(rule: Rule, directive: Directive, **values: str) -> Diagnostic:
    message = rule.message.format_map(values)
    return Diagnostic(rule.id, directive.source, message, rule.severity, in_source=True)


def _is_sic(prose: str, span: Span) -> bool:
    return bool(_sic().match(prose, span.end))


@cache
def _sic() -> re.Pattern[str]:
    return compiled(r"[”\"’']?,? ?[\[(]sic[\])]", re.IGNORECASE)
