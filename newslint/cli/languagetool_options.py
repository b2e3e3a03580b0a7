"""The options that ask LanguageTool as well."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

import click

from newslint.cli.second_opinion import named_by_environment
from newslint.project.configuration import LanguageTool

_Command = TypeVar("_Command", bound=Callable[..., Any])


def languagetool_options(command: _Command) -> _Command:
    """`--with languagetool` and `--languagetool-url`; the command gets them as one value."""

    @wraps(command)
    def with_table(*args: Any, others: tuple[str, ...], languagetool_url: str, **rest: Any) -> Any:
        enabled = True if others or languagetool_url else None
        url = languagetool_url or named_by_environment()
        return command(*args, languagetool=LanguageTool(enabled, url), **rest)

    wrapped: Any = with_table
    for option in reversed(_OPTIONS):
        wrapped = option(wrapped)
    return cast(_Command, wrapped)


def _address(ctx: click.Context, param: click.Parameter, value: str) -> str:
    if not value:
        return value
    from newslint.project.addresses import is_address

    if not is_address(value):
        raise click.BadParameter(f"“{value}” is no address such as http://127.0.0.1:8081")
    return value


_OPTIONS = (
    click.option(
        "--with",
        "others",
        type=click.Choice(["languagetool"]),
        multiple=True,
        help="Ask LanguageTool as well; see `newslint languagetool --help`.",
    ),
    click.option(
        "--languagetool-url",
        default="",
        callback=_address,
        metavar="URL",
        help="Ask the LanguageTool server there; the text of the articles is sent to it.",
    ),
)
