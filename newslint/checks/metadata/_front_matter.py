"""Where the data in front of a text end."""

import re
from functools import cache

from newslint.plugin import Article, compiled


def front_matter_end(article: Article) -> int:
    """Its offset in the source; 0 where there are no such data."""
    text = article.document.source.text
    if not text.startswith(("---", "+++", "{")):
        return 0
    end = _end().search(text, 3)
    return 0 if end is None else end.start()


@cache
def _end() -> re.Pattern[str]:
    return compiled(r"^(?:---|\.\.\.|\+\+\+|\})[ \t]*\r?$", re.MULTILINE)
