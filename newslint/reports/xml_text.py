"""XML that any reader takes, whatever stands in it."""

from __future__ import annotations

from xml.etree import ElementTree

from newslint.reports.visible import visible

Element = ElementTree.Element


def element(
    parent: Element | None, tag: str, attributes: dict[str, str | int], text: str = ""
) -> Element:
    """A new element at the end of its parent. What no XML may hold stands as a visible escape."""
    values = {name: _allowed(str(value)) for name, value in attributes.items()}
    new = Element(tag, values)
    if parent is not None:
        parent.append(new)
    new.text = _allowed(text) or None
    return new


def document(root: Element) -> str:
    """The text of a document: ASCII, so that it is true whatever encoding it is written in."""
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="us-ascii", xml_declaration=False).decode()
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}'


def _allowed(text: str) -> str:
    # `visible` leaves these two, which no version of Unicode assigns.
    return visible(text).replace("\ufffe", "\\u{fffe}").replace("\uffff", "\\u{ffff}")
