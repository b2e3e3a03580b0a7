"""The name of a firm, product or site in small letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span

_BRANDS = (
    "Airbnb AliExpress Alibaba AstraZeneca BuzzFeed ByteDance ChatGPT "
    "CrowdStrike DeepMind DoorDash Duolingo FaceTime FedEx GitHub GitLab Instagram Huawei "
    "JavaScript LinkedIn Lufthansa Lyft Microsoft Netflix Nintendo Nvidia OpenAI PayPal Pfizer "
    "Pinterest PlayStation PowerPoint PricewaterhouseCoopers Reddit Ryanair Samsung Snapchat "
    "SoundCloud SpaceX Spotify Substack TechCrunch TikTok Tripadvisor Trustpilot Tumblr Volkswagen "
    "WeChat WhatsApp Wikipedia WikiLeaks WordPress Xbox YouTube YouTuber YouTubers easyJet iCloud "
    "iPad iPads iPhone iPhones iPod iPods iTunes eBay"
).split()


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    brands = _brands()
    found = sorted(brands.keys() & article.lower_case_uses.keys())
    if not found:
        return
    for match in re.compile(
        rf"(?m)(?:^|(?<=[\s(“\"‘—–]))(?P<brand>{'|'.join(found)})"
        r"(?=(?:['’]s)?(?:[\s,;?!)”\"—–]|[.:](?:[\s”\"’)]|$)|$))"
    ).finditer(article.prose):
        span = Span(*match.span())
        if not _is_as_typed(article, span):
            yield Hit(span, better=(brands[match["brand"]],))


def _is_as_typed(article: Article, span: Span) -> bool:
    """Whether the text around has no capitals, or is quoted and may be quoted as it was typed."""
    if article.is_verbatim(span) or article.is_quoted(span):
        return True
    sentence = article.sentence_at(span.start)
    if sentence is None or sentence.span.start == span.start:
        return True
    return article.prose[sentence.span.start].islower()


@cache
def _brands() -> Mapping[str, str]:
    brands = {brand.lower(): brand for brand in _BRANDS if brand.isalpha()}
    return brands | {
        f"{low}{mark}s": f"{high}{mark}s" for low, high in brands.items() for mark in "'’"
    }


RULE = Rule(
    summary="the name of a firm or product in small letters",
    why="It is a name, and has the capitals that its owner gives it.",
    message="Write “{better}”, not “{found}”.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    before=("spelling/misspelt-word", "capitals/lower-case-known-name"),
    bad=(
        "The video is on {~~youtube~>YouTube~~} and {~~tiktok~>TikTok~~}, seen by millions.",
        "He sold an {~~iphone~>iPhone~~} on {~~ebay~>eBay~~}, {~~linkedin’s~>LinkedIn’s~~} rival.",
    ),
    good=(
        "The video is on YouTube, youtube.com, @youtube, #tiktok and https://www.linkedin.com/a.",
        "The tool youtube-dl and the file github.txt were removed, “on youtube and tiktok”.",
        "iPhone sales and iPad sales rose. He sat on a mac, eating an apple.",
    ),
    words=tuple(sorted({brand.replace("’", "'") for brand in _brands()})),
    find=find,
)
