"""Web addresses of drafts, tests and the writer's own computer."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Severity, Span, compiled

_CONTEXT = 150
_END = ".,;:!?)]’”'\""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for match in _address().finditer(article.prose):
        address = match.group().rstrip(_END)
        sentence = article.sentence_at(match.start())
        if sentence is None or not _staging().match(address):
            continue
        start = max(sentence.span.start, match.start() - _CONTEXT)
        around = article.prose[start : min(sentence.span.end, match.end() + _CONTEXT)]
        if not _about_computers().search(_address().sub("", around)):
            yield Hit(Span(match.start(), match.start() + len(address)))


@cache
def _address() -> re.Pattern[str]:
    return compiled(r"\bhttps?://[^\s<>“”\"]{3,2000}")


@cache
def _staging() -> re.Pattern[str]:
    return compiled(
        r"https?://(?:localhost|127\.0\.0\.1|0\.0\.0\.0|192\.168(?:\.\d{1,3}){2}|"
        r"(?:[\w-]{1,60}\.){0,3}(?:staging|preprod)[.-][\w.-]{3,100}|"
        r"(?:[\w-]{1,60}\.){1,3}(?:local|localhost|localdomain|test|internal))(?::\d{2,5})?(?:/|$)|"
        r"https?://[^?]{3,500}\?(?:.{1,500}&)?preview=true\b"
    )


@cache
def _about_computers() -> re.Pattern[str]:
    return compiled(
        r"\b(?:[Ss]ervers?|[Bb]rowser|[Pp]orts?|[Rr]un(?:s|ning)?|[Ii]nstall\w{0,5}|[Cc]ommands?|"
        r"[Dd]evelop\w{0,6}|[Cc]onfigur\w{0,6}|[Tt]ests?|[Tt]esting|[Pp]rox(?:y|ies)|APIs?)\b"
    )


RULE = Rule(
    summary="the address of a page that is not public",
    why="It leads to a draft or to somebody's own computer; readers cannot open it.",
    message="“{found}” is an address that readers cannot open; put the public one.",
    severity=Severity.WARNING,
    language="any",
    bad=(
        "The list is at {==http://localhost:8080/list==} for all to see.",
        "The list is at {==https://staging.example.org/a==} and "
        "{==https://example.org/?p=12&preview=true==}, she said.",
        "More at {==http://192.168.1.4/news==} or {==http://news.test/4==}.",
    ),
    good=(
        "The list is at https://example.org/staging/localhost and https://preview.example.org/a.",
        "Start the server and open http://localhost:8080/ in a browser.",
        "The staging area at www.example.org is a local test.",
    ),
    needs=(
        "//localhost", "//127.0.0.1", "//0.0.0.0", "//192.168", "staging", "preprod", ".local",
        ".test", ".internal", "preview=true",
    ),
    find=find,
)  # fmt: skip
