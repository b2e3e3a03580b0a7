"""The command `newslint`: its commands, and what it does when something goes wrong."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from typing import NoReturn

import click

from newslint.version import __version__

_COMMANDS = {
    "check": "newslint.cli.check",
    "explain": "newslint.cli.explain",
    "languagetool": "newslint.cli.languagetool",
    "list": "newslint.cli.list_rules",
    "prove": "newslint.cli.prove",
}
_INTERRUPTED = 130
_OBJECTS_BETWEEN_COLLECTIONS = 200_000


class _Commands(click.Group):
    """Imports a command only when it is used, and takes `check` for granted."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(_COMMANDS[cmd_name]).command
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        for_the_group = {"--version", "--help", "-h"}
        if not args or (args[0] not in _COMMANDS and args[0] not in for_the_group):
            args = ["check", *args]
        return super().parse_args(ctx, args)


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="`check` may be left out: `newslint articles/` checks a folder.",
)
@click.version_option(__version__, prog_name="newslint", message="%(prog)s %(version)s")
def commands() -> None:
    """A linter for news copy."""


def main(args: list[str] | None = None) -> NoReturn:
    """Run newslint and end the process with its exit code."""
    # What a run makes holds hardly any cycles: to look for them costs more than it frees.
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    code = _run(args)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        # Python would take every object apart before it ends; the system does that at once.
        os._exit(code)


def _run(args: list[str] | None) -> int:
    try:
        code = commands.main(args, prog_name="newslint", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return 2
    except (click.Abort, KeyboardInterrupt):
        return _INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return 0
    except OSError as error:
        sys.stderr.write(f"newslint: the output cannot be written: {error.strerror or error}\n")
        _drop_output()
        return 2
    return code if isinstance(code, int) else 0


def _drop_output() -> None:
    """What is still buffered must not be written at exit: it would fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
