"""The options by which commands choose a configuration, change it, and use the cache."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from newslint.cli.options import split_list
from newslint.project.configuration import DIALECTS

if TYPE_CHECKING:
    from newslint.project.configuration import PathPatterns

_Command = TypeVar("_Command", bound=Callable[..., Any])


def rule_options(command: _Command) -> _Command:
    """`--select` and its kin, `--dialect`, `--config`, `--isolated`."""
    for option in reversed(_RULE_OPTIONS):
        command = option(command)
    return command


def cache_options(command: _Command) -> _Command:
    """`--no-cache` and `--cache-dir`, which say where `newslint.cache` keeps its entries."""
    for option in reversed(_CACHE_OPTIONS):
        command = option(command)
    return command


def exclude_patterns(
    ctx: click.Context, param: click.Parameter, values: Sequence[str]
) -> PathPatterns | None:
    """Patterns relative to the current folder."""
    if not values:
        return None
    from newslint.project.configuration import PathPatterns
    from newslint.project.ignore_patterns import read_patterns

    lines = split_list(ctx, param, values)
    for line in lines or ("",):
        if not read_patterns([line]).patterns:
            raise click.BadParameter(f"“{line}” is no pattern such as drafts/ or *.tmp.md")
    return PathPatterns(os.getcwd(), lines)


def file_size(ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    """Bytes, of `2000` or `10 MB`."""
    if value is None:
        return None
    from newslint.project.keys import read_size

    size = read_size(value.strip())
    if size is None:
        raise click.BadParameter(f"“{value}” is no size such as 10 MB")
    return size


def _existing_file(ctx: click.Context, param: click.Parameter, value: str) -> str:
    if value and not os.path.exists(value):
        raise click.BadParameter(f"there is no file “{value}”")
    if value and not os.path.isfile(value):
        raise click.BadParameter(f"“{value}” is no file")
    return value


def _use_cache_folder(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    if value is None:
        return
    from newslint import cache

    if why := cache.unusable(value):
        raise click.BadParameter(f"“{value}”: {why}")
    os.environ[cache.FOLDER_VARIABLE] = value


def _use_no_cache(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value:
        from newslint import cache

        os.environ[cache.FOLDER_VARIABLE] = cache.NOWHERE


_RULE_OPTIONS = (
    click.option(
        "--select",
        multiple=True,
        callback=split_list,
        metavar="RULES",
        help="Only these rules, packs, `default` or `all`; with commas or repeated.",
    ),
    click.option(
        "--extend-select",
        multiple=True,
        callback=split_list,
        metavar="RULES",
        help="These rules and packs besides those that are on.",
    ),
    click.option(
        "--ignore",
        multiple=True,
        callback=split_list,
        metavar="RULES",
        help="Without these rules or packs.",
    ),
    click.option(
        "--dialect",
        type=click.Choice(DIALECTS),
        help="The dialect of the articles, in place of what the configuration says.",
    ),
    click.option(
        "--config",
        default="",
        callback=_existing_file,
        metavar="FILE",
        help="The configuration, in place of those that are found.",
    ),
    click.option("--isolated", is_flag=True, help="Without any configuration."),
)
_CACHE_OPTIONS = (
    click.option(
        "--cache-dir",
        callback=_use_cache_folder,
        expose_value=False,
        is_eager=True,
        metavar="FOLDER",
        help="The folder of the cache, in place of the user's own.",
    ),
    click.option(
        "--no-cache",
        is_flag=True,
        callback=_use_no_cache,
        expose_value=False,
        is_eager=True,
        help="Neither read nor write the cache.",
    ),
)
