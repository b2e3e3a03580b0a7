"""The remedy for a misspelt name."""

from __future__ import annotations

from collections.abc import Iterable

_LONGEST = 60


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """`; did you mean “…”?` with the nearest of the names; nothing when none is near."""
    if len(name) > _LONGEST:
        return ""
    import difflib  # slow to load, and only for mistakes

    close = difflib.get_close_matches(name, list(names), n=1)
    return f"; did you mean “{close[0]}”?" if close else ""
