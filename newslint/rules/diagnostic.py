"""What a rule says of a place in an article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from newslint.text.edit import Fix
from newslint.text.span import Span


class Severity(IntEnum):
    """Wrong everywhere; almost surely wrong; a matter of taste."""

    INFO = 0
    WARNING = 1
    ERROR = 2

    @property
    def label(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that has to do with a finding: the other spelling, the mark left open."""

    span: Span
    message: str


@dataclass(frozen=True, slots=True)
class Hit:
    """What a finder yields; the rule words the message.

    `better`: replacements of the span, best first; `fixes`: edits elsewhere, a mark to insert;
    `values`: more fields for the message.
    """

    span: Span
    better: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    fixes: tuple[Fix, ...] = ()
    related: tuple[Related, ...] = ()


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A finding: spans and edits count code points of the article's prose."""

    rule: str
    span: Span
    message: str
    severity: Severity
    fixes: tuple[Fix, ...] = ()
    related: tuple[Related, ...] = ()
