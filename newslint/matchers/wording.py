"""Making a replacement look like what it replaces."""

from __future__ import annotations


def in_the_style_of(found: str, better: str, curly: bool) -> str:
    """`better` with the capitals of `found`; `curly`: the article has curly apostrophes."""
    if curly:
        better = better.replace("'", "’")
    if len(found) > 1 and found.isupper():
        return better.upper()
    if found[:1].isupper() and better[:1].islower():
        return better[0].upper() + better[1:]
    return better
