"""What is installed on this machine: LanguageTool's jars, Java, language-tool-python."""

from __future__ import annotations

import os
import re
import shutil
from importlib.util import find_spec
from typing import NamedTuple

from newslint.cache import users_folder
from newslint.languagetool.errors import NoServerError

JAVA_VERSION = 17
_JAR_FOLDER_VARIABLE = "LTP_PATH"
_SERVER_JARS = ("languagetool-server.jar", "languagetool.jar")
_SEE = "see docs/languagetool.md"


class Installation(NamedTuple):
    """A folder `LanguageTool-6.8`; `jar` is the one that starts its server."""

    version: str
    jar: str


def find_installation() -> Installation:
    """The newest LanguageTool: where `LTP_PATH` names a folder, in it alone; else in the user's
    cache, newslint's own or language-tool-python's. Raises NoServerError."""
    places = _places()
    found = [each for place in places for each in _in_folder(place)]
    if not found:
        raise NoServerError(
            f"LanguageTool is not on this machine: put LanguageTool-6.8 into {places[0]}, or name "
            f"a server with --languagetool-url ({_SEE})"
        )
    return max(found, key=lambda each: _as_numbers(each.version))


def find_java() -> str:
    """The program; raises NoServerError."""
    home = os.environ.get("JAVA_HOME", "")
    java = shutil.which("java", path=os.path.join(home, "bin")) if home else None
    java = java or shutil.which("java")
    if java is None:
        raise NoServerError(
            f"LanguageTool needs Java: install Java {JAVA_VERSION} or newer, or name a server with "
            f"--languagetool-url ({_SEE})"
        )
    return java


def check_library() -> None:
    """Raises NoServerError where language-tool-python is missing."""
    if find_spec("language_tool_python") is None:
        raise NoServerError(
            "LanguageTool needs language-tool-python: pip install 'newslint[languagetool]'"
        )


def _places() -> list[str]:
    if named := os.environ.get(_JAR_FOLDER_VARIABLE):
        return [named]
    own = users_folder()
    return [own, os.path.join(os.path.dirname(own), "language_tool_python")]


def _in_folder(folder: str) -> list[Installation]:
    try:
        names = os.listdir(folder)
    except OSError:
        return []
    found = []
    for name in names:
        version = name.removeprefix("LanguageTool-")
        jars = (os.path.join(folder, name, jar) for jar in _SERVER_JARS)
        jar = next(filter(os.path.isfile, jars), "")
        if version != name and jar:
            found.append(Installation(version, jar))
    return found


def _as_numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version))
