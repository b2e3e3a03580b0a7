"""What a rule says of a place in an article."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import NamedTuple

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


class Related(NamedTuple):
    """Another place that has to do with a finding: the other spelling, the mark left open."""

    span: Span
    message: str


class Hit(NamedTuple):
    """What a finder yields; the rule words the message.

    `better`: replacements of the span, best first; `fixes`: edits elsewhere, a mark to insert;
    `values`: more fields for the message.
    """

    span: Span
    better: tuple[str, ...] = ()
    values: Mapping[str, str] = MappingProxyType({})
    fixes: tuple[Fix, ...] = ()
    related: tuple[Related, ...] = ()


class Diagnostic(NamedTuple):
    """A finding: spans and edits count code points of the article's prose, or, for one on what
    is no prose (`in_source`), of the file's text."""

    rule: str
    span: Span
    message: str
    severity: Severity
    fixes: tuple[Fix, ...] = ()
    related: tuple[Related, ...] = ()
    in_source: bool = False
