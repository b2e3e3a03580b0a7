"""Adjectives of countries and peoples in lower case."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled, is_foreign

_PEOPLES = (
    "african albanian algerian american argentinian armenian asian australian austrian "
    "bangladeshi belarusian belgian bolivian brazilian british bulgarian cambodian "
    "cameroonian canadian chilean chinese colombian croatian cuban czech danish dutch "
    "ecuadorian egyptian english estonian ethiopian european finnish french georgian german "
    "ghanaian greek hungarian icelandic indian indonesian iranian iraqi irish israeli italian "
    "jamaican japanese jordanian kenyan korean kurdish kuwaiti lebanese libyan lithuanian "
    "malaysian mexican moroccan nepalese nigerian norwegian pakistani palestinian peruvian "
    "portuguese romanian russian saudi scottish serbian slovak somali spanish sudanese "
    "swedish swiss syrian taiwanese thai tunisian turkish ugandan ukrainian venezuelan "
    "vietnamese welsh yemeni zimbabwean"
).split()
_THINGS = frozenset(
    "bean beans blind blinds braid braids bread bulldog cabbage chard cheese coffee courage cream "
    "curl curls cuff cuffs delight door doors dressing elm fir flag flu fly fries fry furter guard "
    "heel heels horn ink ivy kiss knickers knot lace leave letter measles mustard oak oven ovens "
    "pastry pine plait plum polish press red roast roulette rubber salad sausage seam shepherd "
    "shepherds silk slipper spaniel steel terrier toast tulip twist vermouth wash whisper whispers "
    "white windows wood yew yellow".split()
)
"""What such a word may be in lower case before: “french fries”."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    words = article.words
    by_start = {word.start: index for index, word in enumerate(words)}
    for match in _people().finditer(article.prose):
        span = Span(*match.span("people"))
        index = by_start.get(span.start)
        if index is None or article.is_verbatim(span) or match["thing"] in _THINGS:
            continue
        near = [word.of(article.prose) for word in words[max(0, index - 5) : index + 6]]
        if not is_foreign(near, min(index, 5), article.lexicon):
            yield Hit(span, better=(span.of(article.prose).capitalize(),))


@cache
def _people() -> re.Pattern[str]:
    return compiled(
        rf"(?<![\w@#/\\.&_'’])(?P<people>{'|'.join(_PEOPLES)})(?![\w@/\\_]|\.\w|['’](?!s\b))"
        r"(?=(?: (?P<thing>\w+))?)"
    )


RULE = Rule(
    summary="a nationality without its capital",
    why="Words made from the names of countries and peoples have capitals in English.",
    message="Write “{better}”, with a capital.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    before=("capitals/lower-case-name", "spelling/misspelt-word"),
    bad=(
        "The {~~british~>British~~} and {~~german~>German~~} teams drew.",
        "She speaks {~~french~>French~~} and reads {~~russian~>Russian~~} novels.",
        "It was an anti-{~~american~>American~~} march by {~~canadian~>Canadian~~}-led groups.",
    ),
    good=(
        "They ate french fries with russian dressing on brussels sprouts.",
        "The German shepherd and the british_desk account, @french and #german, are fine.",
        "A polish for the chinaware and a turkey for the swede.",
    ),
    case="exact",
    needs=tuple(_PEOPLES),
    find=find,
)
