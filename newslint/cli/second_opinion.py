"""LanguageTool in a run of `newslint check`: on for the files whose configuration asks for it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

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


def named_by_environment() -> str:
    """The server that the environment names; raises click.UsageError for one that is none."""
    url = os.environ.get(URL_VARIABLE, "")
    if url:
        from newslint.project.addresses import is_address

        if not is_address(url):
            import click

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
