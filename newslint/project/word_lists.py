"""Lists of words and names: one entry a line, `wrong -> right`, `#` comments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.project.problems import Problem
from newslint.project.text_file import read_text

_ARROW = "->"
_OTHER_ARROWS = ("→", "=>", "⇒")
_LONGEST = 200
_MOST_TOLD = 50


class WordList(NamedTuple):
    """Entries that are accepted, and wrong forms with what is right instead."""

    accepted: tuple[str, ...] = ()
    wrong: tuple[tuple[str, str], ...] = ()


def read_word_list(path: str) -> tuple[WordList, tuple[Problem, ...]]:
    """The list in a file, and everything that is wrong with it."""
    text = read_text(path)
    if isinstance(text, Problem):
        return WordList(), (text,)
    accepted: dict[str, None] = {}
    wrong: dict[str, str] = {}
    problems: list[Problem] = []
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        entry = " ".join(_without_comment(line).split())
        form, arrow, right = (part.strip() for part in entry.partition(_ARROW))
        told = list(_problems(entry, form, right)) if entry else []
        if form in wrong and wrong[form] != right:
            told.append(f"“{form}” is wrong in an earlier line too, with something else for it")
        problems += (Problem(path, number, message) for message in told)
        if entry and not told:
            if arrow:
                wrong[form] = right
            else:
                accepted[form] = None
    return WordList(tuple(accepted), tuple(wrong.items())), tuple(problems[:_MOST_TOLD])


def _without_comment(line: str) -> str:
    """The line up to a `#` at its start or after a space."""
    at = -1
    while (at := line.find("#", at + 1)) != -1:
        if at == 0 or line[at - 1].isspace():
            return line[:at]
    return line


def _problems(entry: str, form: str, right: str) -> Iterator[str]:
    if len(entry) > _LONGEST:
        yield f"this line is longer than {_LONGEST} characters: a list has one entry a line"
    elif not (entry.isprintable() or _is_shown(entry)):
        yield "this line has a control character"
    elif any(arrow in entry for arrow in _OTHER_ARROWS):
        yield f"write “{_ARROW}” between what is wrong and what is right"
    elif _ARROW in entry:
        if not form or not right:
            yield f"“wrong {_ARROW} right” needs both"
        elif form == right:
            yield f"“{form}” stands on both sides of “{_ARROW}”"
        elif _ARROW in right:
            yield f"one “{_ARROW}” a line"
    elif not any(map(str.isalnum, entry)):
        yield "this entry has no letter"


def _is_shown(entry: str) -> bool:
    """Whether what is not printable in an entry is there to be read with: joiners, odd spaces."""
    from unicodedata import category

    return all(category(char) not in ("Cc", "Cs", "Co", "Cn") for char in entry)
