"""Asking a server about a text, through language-tool-python."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple
from urllib.parse import urlsplit

import requests
from language_tool_python import LanguageTool
from language_tool_python.match import Match
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from newslint.languagetool.errors import AskingError, NoAnswerError, UnreachableError
from newslint.languagetool.found import Found

_LONGEST = 20_000
"""Characters of a request: what public servers allow, and an answer of one or two seconds."""
_STAND_IN = "☺"
"""Stands for a character that takes two units of UTF-16, of which language-tool-python counts the
offsets right in one thread only, and the lengths never."""
_TRIES = 2
_PATIENCE_TO_CONNECT = 10.0
"""Seconds."""
_MOST_REPLACEMENTS = 5
_LONGEST_REASON = 200
_NONSENSE = "the answer is none of LanguageTool's"


class Answer(NamedTuple):
    """What was found; `version` is that of the LanguageTool that answered."""

    found: tuple[Found, ...]
    version: str


class Client:
    """address: that of a server; timeout: seconds; direct: past any proxy of the environment."""

    def __init__(self, address: str, timeout: float, direct: bool) -> None:
        self._address = address.rstrip("/").removesuffix("/v2") + "/"
        self._timeout = timeout
        self._direct = direct
        self.server = f"LanguageTool at {_shown(address)}"
        self._tools = threading.local()

    def ask(self, text: str, language: str) -> Answer:
        """Spans count code points. Raises AskingError after a second try."""
        found: list[Found] = []
        version = ""
        for start, piece in _pieces(_in_single_units(text)):
            answer = self._ask_again(piece, language)
            found += (each.moved(start) for each in answer.found)
            version = answer.version
        return Answer(tuple(found), version)

    def _ask_again(self, text: str, language: str) -> Answer:
        for tries in range(1, _TRIES + 1):
            try:
                return self._ask(text, language)
            except AskingError:
                if tries == _TRIES:
                    raise
        raise AssertionError("unreachable")

    def _ask(self, text: str, language: str) -> Answer:
        try:
            tool = self._tool(language)
            found = tuple(_found(match, len(text)) for match in tool.check(text))
        except _RefusedError as error:
            raise self._error(str(error)) from None
        except requests.ReadTimeout:
            why = f"no answer within {self._timeout:g} seconds"
            raise NoAnswerError(f"{self.server}: {why}") from None
        except requests.JSONDecodeError:
            raise self._error(_NONSENSE) from None
        except requests.RequestException as error:
            if _is_nobody_there(error):
                raise UnreachableError(f"{self.server} cannot be reached") from None
            raise self._error("the connection broke off") from None
        except (ValueError, LookupError, TypeError, AttributeError):
            raise self._error(_NONSENSE) from None
        return Answer(found, tool.version)

    def _tool(self, language: str) -> _Tool:
        """One for each thread and language."""
        tools: dict[str, _Tool] = self._tools.__dict__
        if language not in tools:
            tools[language] = _Tool(language, self._address, self._timeout, self._direct)
        return tools[language]

    def _error(self, why: str) -> AskingError:
        return AskingError(f"{self.server}: {why}")


class _RefusedError(Exception):
    """Another answer than 200."""


class _Tool(LanguageTool):
    """With our timeout, without retries of its own, and knowing the version that answers.

    Redirections are not followed: they may lead off this machine.
    """

    def __init__(self, language: str, address: str, timeout: float, direct: bool) -> None:
        self.version = ""
        self._seconds = timeout
        self._session = requests.Session()
        self._session.trust_env = not direct
        self._languages = {language}
        super().__init__(language, remote_server=address)

    def _get_languages(self) -> set[str]:
        """That it does not know a language the server says in its answer; no need to ask before."""
        return self._languages

    def _query_server(
        self,
        url: str,
        params: dict[str, str] | None = None,
        num_tries: int = 1,
        method: Literal["get", "post"] = "get",
    ) -> Any:
        response = self._session.request(
            method,
            url,
            params=params if method == "get" else None,
            data=params if method == "post" else None,
            timeout=(min(self._seconds, _PATIENCE_TO_CONNECT), self._seconds),
            allow_redirects=False,
        )
        if response.status_code != requests.codes.ok:
            reason = " ".join(response.text.split())[:_LONGEST_REASON]
            why = f"it answers {response.status_code} {reason}".strip()
            raise _RefusedError(why)
        answer = response.json()
        if isinstance(answer, dict):
            self.version = str(answer.get("software", {}).get("version", ""))
        return answer


def _is_nobody_there(error: requests.RequestException) -> bool:
    reason = getattr(error.args[0], "reason", None) if error.args else None
    return isinstance(reason, NewConnectionError | ConnectTimeoutError)


def _shown(address: str) -> str:
    """Without a password that may stand in it."""
    parts = urlsplit(address)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def _found(match: Match, length: int) -> Found:
    """Raises ValueError for one that is not in a text of that length."""
    start, end = match.offset, match.offset + match.error_length
    if not 0 <= start < end <= length:
        raise ValueError("outside the text")
    replacements = [str(each) for each in match.replacements[:_MOST_REPLACEMENTS]]
    return Found(
        str(match.rule_id),
        str(match.category),
        str(match.rule_issue_type),
        start,
        end,
        str(match.message),
        tuple(each for each in replacements if _STAND_IN not in each),
    )


def _in_single_units(text: str) -> str:
    """The text with as many units of UTF-16 as it has characters, all of which can be sent."""
    if text.isascii():
        return text
    return "".join(
        _STAND_IN if char > "\uffff" or "\ud800" <= char <= "\udfff" else char for char in text
    )


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Parts of a long text that end at line breaks, with where they begin."""
    start = 0
    while len(text) - start > _LONGEST:
        end = text.rfind("\n", start, start + _LONGEST) + 1
        if end <= start:
            end = text.find("\n", start + _LONGEST) + 1 or len(text)
        yield start, text[start:end]
        start = end
    if text[start:].strip():
        yield start, text[start:]
