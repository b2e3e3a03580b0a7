"""Whether words are used or only talked about."""

from __future__ import annotations

from newslint.text.span import Span

_OPENING = "“‘\"'«„`"
_CLOSING = "”’\"'»`"


def is_mention(prose: str, span: Span) -> bool:
    """Whether quotation marks hold nothing but the span: the screens showed “&amp;” for a week.

    A mark of punctuation before the closing one is allowed.
    """
    before = prose[span.start - 1 : span.start]
    after = prose[span.end : span.end + 2]
    if not before or before not in _OPENING:
        return False
    return after[:1] in _CLOSING if after[:1] not in (".", ",", ";", "") else after[1:] in _CLOSING
