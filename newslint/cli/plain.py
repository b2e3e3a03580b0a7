"""Command lines that need no parser: paths, as hooks and people mostly give them, and flags.

To load click takes a quarter of the time that one article takes; it is left to the others.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newslint.cli.run import CheckOptions

COMMANDS = {
    "check": "newslint.cli.check",
    "explain": "newslint.cli.explain",
    "languagetool": "newslint.cli.languagetool",
    "list": "newslint.cli.list_rules",
    "prove": "newslint.cli.prove",
}
_FLAGS = frozenset(("--exit-zero", "--force-exclude", "--quiet", "-q", "--statistics"))
_COMPLETION = "_NEWSLINT_COMPLETE"
"""The variable by which a shell asks click to complete a command line."""


def plain_options(args: Sequence[str]) -> CheckOptions | None:
    """What click would make of a command line that is as plain; None for any other."""
    if os.name == "nt" or _COMPLETION in os.environ:  # click expands patterns on Windows
        return None
    if args and args[0] in COMMANDS:
        if args[0] != "check":
            return None
        args = args[1:]
    flags = _FLAGS.intersection(args)
    paths = tuple(arg for arg in args if arg not in _FLAGS)
    if any(path.startswith("-") and path != "-" for path in paths):
        return None
    from newslint.cli.run import CheckOptions
    from newslint.cli.second_opinion import named_by_environment
    from newslint.project.configuration import LanguageTool

    return CheckOptions(
        paths,
        LanguageTool(None, named_by_environment()),
        force_exclude="--force-exclude" in flags,
        statistics="--statistics" in flags,
        quiet=not flags.isdisjoint(("--quiet", "-q")),
        exit_zero="--exit-zero" in flags,
    )
