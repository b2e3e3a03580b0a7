"""LanguageTool in a run of `newslint check`: on for the files whose configuration asks for it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

from newslint.project.configuration import LanguageTool

if TYPE_CHECKING:
    from types import FrameType

    from newslint.engine.rule_set import Outside
    from newslint.languagetool.asking import Asking
    from newslint.languagetool.matcher import LanguageToolMatcher
    from newslint.project.configuration import Settings

URL_VARIABLE = "NEWSLINT_LANGUAGETOOL_URL"
FILES_AHEAD = 8
"""How many files it is asked about while the first of them is looked at."""

_Command = TypeVar("_Command", bound=Callable[..., Any])


class SecondOpinion:
    """Makes one that is asked for each configuration, and ends the servers that this took."""

    def __init__(self) -> None:
        self._asking: dict[LanguageTool, Asking] = {}
        self._matchers: list[LanguageToolMatcher] = []

    def outside(self, given: Settings) -> Outside | None:
        """Who is asked with these settings."""
        if not given.languagetool.enabled:
            return None
        from newslint.languagetool.matcher import LanguageToolMatcher

        asking = self._asking_for(given.languagetool)
        matcher = LanguageToolMatcher(asking, given.language, given.selections, given.severity)
        self._matchers.append(matcher)
        return matcher

    @property
    def is_asked(self) -> bool:
        return bool(self._matchers)

    def problems(self) -> Iterator[str]:
        """Why it was not asked after all."""
        yield from dict.fromkeys(each.why_not for each in self._matchers if each.why_not)

    def close(self) -> None:
        for asking in self._asking.values():
            asking.close()

    def _asking_for(self, table: LanguageTool) -> Asking:
        if table not in self._asking:
            from newslint.languagetool.asking import Asking
            from newslint.languagetool.service import Service
            from newslint.project.addresses import is_loopback

            if not self._asking:
                _interrupt_when_terminated()
            direct = not table.url or is_loopback(table.url)
            self._asking[table] = Asking(Service(table.url), table.timeout, direct)
        return self._asking[table]


def languagetool_options(command: _Command) -> _Command:
    """`--with languagetool` and `--languagetool-url`; the command gets them as one value."""

    @wraps(command)
    def with_table(*args: Any, others: tuple[str, ...], languagetool_url: str, **rest: Any) -> Any:
        enabled = True if others or languagetool_url else None
        url = languagetool_url or _named_by_environment()
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


def _named_by_environment() -> str:
    url = os.environ.get(URL_VARIABLE, "")
    if url:
        from newslint.project.addresses import is_address

        if not is_address(url):
            raise click.UsageError(
                f"{URL_VARIABLE}: “{url}” is no address such as http://127.0.0.1:8081"
            )
    return url


def _interrupt_when_terminated() -> None:
    """A run that is told to end must end its server too."""
    import signal
    import threading

    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, _interrupt)


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


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
