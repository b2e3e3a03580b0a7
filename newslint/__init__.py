"""newslint: a linter for news copy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newslint.version import __version__

if TYPE_CHECKING:
    from newslint.api import lint
    from newslint.rules.diagnostic import Diagnostic, Related, Severity
    from newslint.text.edit import Edit, Fix, Safety, apply_edits
    from newslint.text.span import Span

__all__ = [
    "Diagnostic",
    "Edit",
    "Fix",
    "Related",
    "Safety",
    "Severity",
    "Span",
    "__version__",
    "apply_edits",
    "lint",
]

_PLACES = {
    "newslint.api": ("lint",),
    "newslint.rules.diagnostic": ("Diagnostic", "Related", "Severity"),
    "newslint.text.edit": ("Edit", "Fix", "Safety", "apply_edits"),
    "newslint.text.span": ("Span",),
}


def __getattr__(name: str) -> Any:
    """The public names are loaded when they are used: the command line needs few of them."""
    from importlib import import_module

    for module, names in _PLACES.items():
        if name in names:
            return getattr(import_module(module), name)
    raise AttributeError(f"module “newslint” has no attribute “{name}”")
