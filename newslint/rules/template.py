"""Templates of messages and replacements: `{found}` and other plain names, nothing else.

What `str.format` can do besides (attributes, widths, conversions) is refused: a rule file may come
from anybody, and `{found:{better}}` could ask for a message of a thousand million characters.
"""

from __future__ import annotations

import string
from collections.abc import Collection, Iterator

from newslint.rules.nearest import did_you_mean


def template_problems(key: str, template: str, known: Collection[str]) -> Iterator[str]:
    """What is wrong with the template of a key whose fields may be the known ones."""
    try:
        parts = list(string.Formatter().parse(template))
    except ValueError:
        yield f"a brace in “{key}” that is no field is written twice: {{{{ or }}}}"
        return
    for _, name, form, conversion in parts:
        if name is None:
            continue
        if form or conversion:
            yield f"the field “{{{name}}}” in “{key}” is a name alone, without “:” or “!”"
        elif name not in known:
            yield f"unknown field “{{{name}}}” in “{key}”{did_you_mean(name, known)}"
