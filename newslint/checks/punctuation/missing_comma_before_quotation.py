"""No comma between the words that say who speaks and the sentence that is quoted after them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Edit, Fix, Hit, Rule, Safety, Severity, Span, compiled

_REACH = 120
"""Characters before a mark in which the verb and the words around it are looked for."""
_VERBS = (
    "said|says|saying|say|added|adds|adding|wrote|writes|writing|stated|states|stating|replied|"
    "replies|replying|tweeted|tweets|tweeting|asked|asks|asking|explained|explains|explaining|"
    "continued|declared|declaring|remarked|remarking|responded|shouted|shouting|yelled|exclaimed|"
    "commented|commenting|answered|announced|joked|quipped|recalled|insisted|warned|warning|"
    "concluded|noted|noting|posted|thought|whispered|cried|screamed|read|reads|reading|testified"
)
_ADDRESSED = (
    "told|tells|telling|asked|asks|asking|informed|informs|informing|assured|reminded|reminding|"
    "warned|warning|emailed|texted"
)
_SENTENCE_WORDS = 6
"""Words from which a quotation without a stop inside it is a sentence that the writer goes on."""

_SMALL = frozenset("is are was am be do did we you he she it has had not no can go".split())
"""Short words that a title in capitals would not have in lower case."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    for place in places:
        quotation = article.quotations.around(place.start + 1)
        if quotation is None or quotation.start != place.start + 1:
            continue
        block = article.block_at(place.start)
        start = max(block.span.start if block else 0, place.start - _REACH)
        before = prose[start : place.start]
        if _introduces(before) and _is_sentence(prose, quotation):
            span = Span(quotation.start, quotation.start + 1)
            fix = Fix((Edit(Span(place.start, place.start), ","),), Safety.UNSAFE, "Add a comma")
            yield Hit(span, fixes=(fix,))


def _introduces(before: str) -> bool:
    """Whether words say that somebody now speaks: no title, sign or word that is talked about."""
    patterns = _patterns()
    match = patterns["verb"].search(before) or patterns["addressed"].search(before)
    if match is None:
        return False
    clause = patterns["clause end"].split(before[: match.start()])[-1]
    if not clause.strip() or patterns["no report"].search(clause[-40:]):
        return False
    if patterns["circumstance"].search(clause):
        return False
    may_be_written = match["verb"].startswith(("read", "say", "said"))
    return not (may_be_written and patterns["written on"].search(clause))


def _is_sentence(prose: str, quotation: Span) -> bool:
    inside = prose[quotation.start + 1 : quotation.end].rstrip("”’\"'")
    words = _patterns()["word"].findall(inside)
    if len(words) < 3 or not _patterns()["capital"].match(inside):
        return False
    small = [word for word in words[1:] if len(word) > 3 or word in _SMALL]
    if not small or sum(word[0].islower() for word in small) * 2 <= len(small):
        return False  # a title
    stops = inside.endswith((".", "?", "!", ",", "…", ";", "—", "–")) or prose[
        quotation.end : quotation.end + 1
    ] in (".", ",")
    return stops or len(words) >= _SENTENCE_WORDS


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    day = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    when = (
        rf"yesterday|today|tonight|{day}|(?:on|last|late|early) {day}|later|afterwards|"
        r"at the time|last (?:week|month|year|night)|this (?:week|month|morning)|"
        r"(?:on|via) (?:Twitter|Facebook|Instagram|X|social media|air|camera)|"
        r"in (?:a|an|the|his|her|their|its) (?:[a-z]+ )?(?:statement|tweet|email|e-mail|interview|"
        r"letter|post|release|speech|report|video|message|note|blog|ruling|decision|opinion)|"
        r"of (?:the|his|her|their) [a-z]+"
    )
    no_noun = (
        r"(?:a|an|the|his|her|in|on|of|to|as|with|from|that|about|for|and|or|but|by|is|was|called|"
        r"entitled|titled|how|why|what|if|than|at|like)\b"
    )
    to_whom = rf"(?:[\w’'.&-]+ ){{0,3}}(?!{no_noun})[\w’'&-]+"
    return {
        "verb": compiled(rf"(?<![\w’'-])(?P<verb>{_VERBS})(?: (?:{when}))?$"),
        "addressed": compiled(rf"(?<![\w’'-])(?P<verb>{_ADDRESSED}) {to_whom}$"),
        "clause end": compiled(r"[.;:!?“”\"(](?: |$)"),
        # what stands before the verb where its object is words rather than speech
        "no report": compiled(
            r"(?:\b(?:not|never|without|cannot|like|of|by|for|from|than|before|to|and|or|the|a|an|"
            r"who|people|they|you|one|someone|somebody|anyone|always|often|just|simply|would|could|can|should|may|might|"
            r"will|must)|[a-z]n['’]t)(?: \w+ly)? $"
        ),
        "circumstance": compiled(r"\b(?:[Ww]hen|[Ww]henever|[Ii]f|[Ee]very time)\b[^,]*$"),
        "written on": compiled(
            r"\b(?:signs?|banners?|placards?|posters?|T-shirts?|t-shirts?|shirts?|hats?|caps?|"
            r"stickers?|badges?|buttons?|graffiti|labels?|captions?|headlines?|plaques?|plates?|"
            r"inscriptions?|billboards?|notices?|tattoos?|cards?|screens?|slogans?|mugs?)\b"
        ),
        "word": compiled(r"[^\W\d_][\w’'-]*"),
        "capital": compiled(r"[A-Z][^\W_]|[AI][ ’'](?=[a-z])|\[[A-Z]"),
    }


RULE = Rule(
    summary="no comma before a sentence that is quoted",
    why="A comma, or a colon, parts the words that say who speaks from the sentence quoted.",
    source="AP Stylebook, “comma”; Guardian style guide, “quotation marks”",
    message="A comma (or a colon) is missing before this quotation.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "The father said{1++,++} {1==“==}I love my sons and will see them soon.”",
        'She told the court{1++,++} {1=="==}We were never asked about it." Nobody answered.',
        "The mayor wrote on Twitter{1++,++} {1==“==}Nobody was hurt, and the road is open again” "
        "and thanked the crews.",
        "He joined the union in 1981, adding{1++,++} {1==“==}It was the best thing I ever did.”",
        "Ms Diaz said on Friday{1++,++} {1==“==}[They] must go now.”",
        "A spokesman told BBC News{1++,++} {1==‘==}We were called at 8.10 this morning.’",
    ),
    good=(
        "The father said, “I love my sons.” The mother said: “So do I.”",
        "He said “Hamlet” was his favourite, and wrote “The Long Way to the Sea” in 1981.",
        "She said that “Nobody was hurt in the crash.” He said “Yes” and left.",
        "A sign read “No dogs are allowed.” Protesters held banners saying “We are the people.”",
        "He never said “I am sorry for it.” She left without saying “We will meet again.”",
        "They asked “Big Daddy” Jones to come. He told the “Today” show that he would not.",
        "Critics said “Gone With the Wind,” made in 1939, was too long.",
        "He said Smith’s book “The sea and we who sail it” was dull.",
    ),
    needs=(" “", ' "', " ‘", " '"),
    find=find,
)
