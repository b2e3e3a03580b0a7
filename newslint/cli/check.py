"""`newslint check`: lint files, folders and standard input."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from newslint.cli.configuration_options import (
    cache_options,
    exclude_patterns,
    file_size,
    rule_options,
)
from newslint.cli.languagetool_options import languagetool_options
from newslint.cli.run import SEVERITIES, STANDARD_INPUT, CheckOptions, check
from newslint.readers.formats import READERS
from newslint.reports.report import FORMATS, ReportError

if TYPE_CHECKING:
    from newslint.reports.files import ReportFile


def _report_files(
    ctx: click.Context, param: click.Parameter, values: Sequence[str]
) -> tuple[ReportFile, ...]:
    if not values:
        return ()
    from newslint.reports.files import report_files

    try:
        return report_files(values)
    except ReportError as error:
        raise click.UsageError(str(error)) from None


@click.command("check")
@click.argument("paths", nargs=-1, metavar="[PATH]…")
@rule_options
@click.option(
    "--severity",
    type=click.Choice(list(SEVERITIES)),
    default="info",
    help="The lowest severity that is shown and counted.",
)
@click.option(
    "--exclude",
    multiple=True,
    callback=exclude_patterns,
    metavar="PATTERNS",
    help="Files and folders to leave out, as in `.gitignore`; with commas or repeated.",
)
@click.option(
    "--force-exclude", is_flag=True, help="Leave out what is excluded also where it is named."
)
@click.option(
    "--max-file-size", callback=file_size, metavar="SIZE", help="Of larger files none is read."
)
@click.option(
    "--input-format",
    type=click.Choice(list(READERS)),
    help="The format of all files, in place of what their names tell.",
)
@click.option(
    "--wrapped/--unwrapped",
    default=None,
    help="Whether lines of plain text are hard-wrapped, where the guess is wrong.",
)
@click.option(
    "--stdin-filename",
    default=STANDARD_INPUT,
    metavar="NAME",
    help="What `-`, standard input, is called.",
)
@click.option(
    "--output-format",
    type=click.Choice(FORMATS),
    help="The format of standard output: `full`, or `github` within GitHub Actions.",
)
@click.option(
    "--report",
    "report_files",
    multiple=True,
    callback=_report_files,
    metavar="FORMAT=FILE",
    help="Write a report to a file as well; may be repeated.",
)
@click.option("--statistics", is_flag=True, help="Count findings by rule instead of showing them.")
@click.option("--quiet", "-q", is_flag=True, help="Only findings and errors, no summary.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto")
@click.option("--exit-zero", is_flag=True, help="Exit with 0 even when something was found.")
@languagetool_options
@cache_options
def command(**options: Any) -> int:
    """Find mistakes in articles. No PATH: the current folder; `-`: standard input.

    Exit code: 0 nothing found, 1 something found, 2 something could not be done.
    """
    return check(CheckOptions(**options))
