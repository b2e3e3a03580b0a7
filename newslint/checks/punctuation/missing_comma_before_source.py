"""No comma between a statement and “according to” with its source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import (
    Article,
    BlockKind,
    Edit,
    Fix,
    Hit,
    Rule,
    Safety,
    Severity,
    Span,
    compiled,
)

_PHRASE = " according to "
_REACH = 200
"""Characters of a statement that are read."""
_FEWEST_WORDS = 4
"""Words that a statement has before its source."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    patterns, prose = _patterns(), article.prose
    for place in places:
        at, behind = place.start, place.end
        sentence = article.sentence_at(at)
        if sentence is None:
            continue
        start = max(sentence.span.start, at - _REACH)
        before = prose[start:at]
        if len(before.split()) < _FEWEST_WORDS:
            continue
        block = article.block_at(at)
        if block is None or block.kind is not BlockKind.PARAGRAPH:
            continue
        if patterns["condition"].match(before) and start == sentence.span.start:
            continue
        source = patterns["source"].match(prose, behind)
        if source is None or patterns["no source"].match(prose, source.end()):
            continue
        if not patterns["statement"].search(before) or patterns["goes on"].search(before):
            continue
        fix = Fix((Edit(Span(at, at), ","),), Safety.UNSAFE, "Add a comma")
        yield Hit(Span(at + 1, behind - 1), fixes=(fix,))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    papers = (
        "reports?|statements?|stud(?:y|ies)|surveys?|polls?|documents?|records|filings?|papers?"
        "|statistics|data|figures|estimates|officials?|authorities|police|media|sources?|witness(?:es)?"
        "|experts?|analysts?|researchers?|scientists?|lawyers?|prosecutors?|spokes(?:man|woman|person"
        "|people)|indictment|complaint|affidavit|tweet|release|lawsuit|transcript|website|newspapers?"
        "|agency|agencies|ministry|department|government|organi[sz]ers|observers|activists|residents"
        "|court documents|economists|investigators|historians|doctors|campaigners|critics|insiders"
        "|memo|letter|email|footage|article|analysis|census|ministers?|police|firefighters|executives"
    )
    names = r"(?:[A-Z][\w’'.&-]*|of|the|for|and|de)"
    return {
        "source": compiled(
            rf"(?:(?:the |an? |his |her |its |their |our )?(?:[a-z\d’'-]+ ){{0,3}}?(?:{papers})\b"
            rf"|(?:the )?[A-Z][\w’'.&-]*(?: {names})*?(?=[ ,.;)]|\Z))"
        ),
        # according to FedRAMP rules
        "no source": compiled(
            r"(?:['’]s?)?(?: [\w-]+){0,2} (?:rules?|laws?|plans?|requirements?|standards?"
            r"|policy|policies|needs"
            r"|principles?|guidelines?|regulations?|protocols?|customs?|traditions?|rites?|wishes"
            r"|specifications?|formula|method|schedule|criteria|instructions)\b"
        ),
        "statement": compiled(r"[\w%)][”\"]?$"),
        "condition": compiled(r"\W*(?:While|When|As|If|Although|Though|Because|Since)\b[^,]*$"),
        "goes on": compiled(
            r"\b(?:and|but|or|that|which|who|where|when|while|because|as|if|so|than|though|although"
            r"|whether|sorted|arranged|grouped|ranked|rated|divided|organi[sz]ed|ordered|built"
            r"|played|made|cooked|done|acts?|acted|acting|goes|going|gone|went|go|paid|pays?"
            r"|judged?|treated|taxed|priced|classif(?:y|ied)|categori[sz]ed|classed|allocated"
            r"|distributed|handled|assigned|set|run|ran|runs|lived?|lives|living|vary|varies"
            r"|varied|differ|differs|differed|change|changes|changed|only|not|even|solely|strictly"
            r"|largely|just|purely|is|was|are|were|be|been|behaved?|conducted|buried|held|dealt"
            r"|split|determined|calculated|measured|adjusted|weighted|scored|named|coded|labelled"
            r"|prepared|processed|carried out|worked|works?|designed|designs?|shaped|cut"
            r"|tested|speaking|writing|plan|world|gospel|life|love|passion|universe|respond(?:ed|ing|s)?"
            r"|proceed(?:ed|ing|s)?)$"
        ),
    }


RULE = Rule(
    summary="no comma between a statement and its source",
    why="The source is given for the whole statement, not for its last word.",
    source="The Chicago Manual of Style, 6.30; AP Stylebook, “comma”",
    message="A comma is missing before “{found}”, which gives the source of the whole statement.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "The pits have been closed since the 1970s{1++,++} {1==according to==} Reuters.",
        "Prices rose by 3% in June{1++,++} {1==according to==} the Office for National Statistics.",
        "Two men were held on Friday{1++,++} {1==according to==} local media.",
        "He died of a stroke at home{1++,++} {1==according to==} a statement from the family.",
        "She left the house at noon{1++,++} {1==according to==} court documents.",
        "He was hurt in the attack{1++,++} {1==according to==} Ana Diaz, a nurse.",
    ),
    good=(
        "Prices rose, according to Reuters. According to Reuters, they fell.",
        "All went according to plan. The books were sorted according to size and colour.",
        "The match was played according to Football League rules.",
        "They were paid according to need, and the fine varies according to income.",
        "He was ill and according to Reuters he died.",
        "It was a plan that according to police failed.",
        "The body was treated according to the wishes of the family.",
        "It was built according to FedRAMP’s rules. The Gospel according to Luke is read.",
        "She gave up her title according to royal laws. The prices differ according to Nielsen.",
        "“It was a very long way down,” according to Reuters. He saw “mud,” according to Ana.",
        "This is the world according to Trump. While one in ten owns a cat according to a study, "
        "most like dogs.",
    ),
    needs=(_PHRASE,),
    find=find,
)
