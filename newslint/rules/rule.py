"""A rule: what it finds, why, how it is fixed, and its examples."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newslint.rules.diagnostic import Hit, Severity
from newslint.text.document import BlockKind
from newslint.text.edit import Safety
from newslint.text.span import Span

if TYPE_CHECKING:
    from datetime import date

    from newslint.facts.article import Article

Find = Callable[["Article", Sequence[Span]], Iterator[Hit]]


ANY_LANGUAGE = "any"
"""The language of rules that know none: spacing, residue, encoding."""


class Example(NamedTuple):
    """A text with its findings marked in CriticMarkup, or, for a good one, without marks."""

    text: str
    format: str = "text"
    dialect: str = ""
    date: date | None = None


class Term(NamedTuple):
    """What to write instead of a phrase: alternatives, best first; an empty one deletes.

    `exact`: with these very capitals, in the text and in its place; only users' lists ask for it.
    """

    better: tuple[str, ...]
    note: str = ""
    until: date | None = None
    exact: bool = False


class Terms(NamedTuple):
    """Literal phrases, matched whole, over any white space."""

    phrases: Mapping[str, Term]


class Pattern(NamedTuple):
    """An expression and what must stand around it; see the rule file for each key."""

    find: str
    prior: str = ""
    next: str = ""
    unless: tuple[str, ...] = ()
    better: tuple[str, ...] = ()


class Consistency(NamedTuple):
    """Forms of which an article should use one; phrases in which a form is part of a name."""

    forms: tuple[tuple[str, ...], ...]
    unless: tuple[str, ...] = ()


Kind = Terms | Pattern | Consistency


OUTSIDE_PACK = "languagetool"
"""Its rules are another program's: nobody has a list of them."""


def is_outside(selector: str) -> bool:
    """Whether it is the pack of another program's rules, or may be one of them."""
    return selector.partition("/")[0] == OUTSIDE_PACK


class Rule(NamedTuple):
    """One rule. Fields are named like the keys of a rule file and mean the same.

    `id` (`pack/fault`) comes from the place of the file, never from its author. A rule in Python
    has `find`, called only when one of the literals in `needs` stands in the article, lower case
    or not unless `case` is "exact", with the places where. `words`, in lower case with straight
    apostrophes, are whole words of which one must stand there; with `front_matter` the file must
    have that. Without any of these it reads every article. `module` names where `find` is
    imported from when the rule comes from the cache.
    """

    summary: str
    why: str
    message: str
    source: str = ""
    id: str = ""
    severity: Severity = Severity.WARNING
    safety: Safety = Safety.SHOWN
    case: str = ""
    blocks: tuple[BlockKind, ...] = ()
    quoted: str = "any"
    before: tuple[str, ...] = ()
    default: bool = True
    language: str = "en"
    dialect: tuple[str, ...] = ()
    was: tuple[str, ...] = ()
    bad: tuple[Example | str, ...] = ()
    good: tuple[Example | str, ...] = ()
    kind: Kind | None = None
    needs: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    front_matter: bool = False
    find: Find | None = None
    module: str = ""

    @property
    def pack(self) -> str:
        return self.id.partition("/")[0]

    @property
    def on_by_default(self) -> bool:
        return self.default and self.severity > Severity.INFO
