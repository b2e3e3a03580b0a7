"""Web addresses with what tells their owner where readers came from."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_END = ".,;:!?)]’”'\""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for match in _query().finditer(article.prose):
        query = match["query"].rstrip(_END)
        parts = query.split("&")
        kept = [part for part in parts if not _parameter().match(part)]
        if len(kept) == len(parts) or "chatgpt" in query or "openai" in query:
            continue
        span = Span(match.start("query") - 1, match.start("query") + len(query))
        tracking = next(part for part in parts if part not in kept)
        better = "?" + "&".join(kept) if kept else ""
        yield Hit(span, (better,), {"tracking": tracking.partition("=")[0]})


@cache
def _query() -> re.Pattern[str]:
    return compiled(r"\b(?:https?://|www\.)[^\s?<>“”\"]{3,2000}\?(?P<query>[^\s#<>“”\"]{4,2000})")


@cache
def _parameter() -> re.Pattern[str]:
    return compiled(
        r"(?:amp;)?(?:utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|"
        r"ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|ref_src|__twitter_impression|"
        r"at_medium|at_campaign|CMP|cmpid|smid|smtyp|xtor|ns_mchannel|ns_campaign|ns_source)="
    )


RULE = Rule(
    summary="a web address that tracks readers",
    why="The part behind the question mark reports where readers came from; the page opens "
    "without it.",
    message="“{tracking}” in this address tracks readers; it works without.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    language="any",
    bad=(
        "The list is at https://example.org/list{--?utm_source=mail&utm_medium=web--}, she said.",
        "See https://example.org/list{~~?id=4&fbclid=Ab3~>?id=4~~}#top for more.",
        "(See www.example.org/list{~~?gclid=1&page=2~>?page=2~~}.)",
    ),
    good=(
        "The list is at https://example.org/list?page=2, and utm_source= is a parameter.",
        "See https://example.org/utm_source/fbclid?q=fbclid for more.",
    ),
    needs=(
        "utm_", "clid=", "braid=", "igsh", "mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi",
        "ref_src", "__twitter", "at_medium", "at_campaign", "cmp=", "cmpid", "smid=", "smtyp=",
        "xtor=", "ns_mchannel", "ns_campaign", "ns_source",
    ),
    find=find,
)  # fmt: skip
