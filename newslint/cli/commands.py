"""The commands of newslint, as click reads them."""

from __future__ import annotations

from importlib import import_module

import click

from newslint.cli.plain import COMMANDS
from newslint.version import __version__


class _Commands(click.Group):
    """Imports a command only when it is used, and takes `check` for granted."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name]).command
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        for_the_group = {"--version", "--help", "-h"}
        if not args or (args[0] not in COMMANDS and args[0] not in for_the_group):
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


def run(args: list[str] | None) -> int:
    """Read a command line and do what it says; the exit code. KeyboardInterrupt for Ctrl-C."""
    try:
        code = commands.main(args, prog_name="newslint", standalone_mode=False)
    except click.Abort:
        raise KeyboardInterrupt from None
    return code if isinstance(code, int) else 0
