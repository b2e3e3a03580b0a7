"""One American spelling in an article that is British throughout, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span

_SURELY = 3
"""So many different words must be spelt one way, and one alone the other way."""

_PAIRS = """
behaviour behavior, behaviours behaviors, cancelling canceling, centimetres centimeters,
centre center, centred centered, centres centers, colour color, coloured colored,
colourful colorful, colours colors, defence defense, endeavour endeavor, favour favor,
favoured favored, favourite favorite, favourites favorites, favours favors, fibre fiber,
flavour flavor, flavours flavors, fuelled fueled, harbour harbor, honour honor,
honoured honored, honours honors, humour humor, kilometre kilometer, kilometres kilometers,
labelled labeled, labour labor, litre liter, litres liters, manoeuvre maneuver,
marvellous marvelous, metres meters, neighbour neighbor, neighbourhood neighborhood,
neighbourhoods neighborhoods, neighbouring neighboring, neighbours neighbors,
offence offense, rumour rumor, rumours rumors, theatres theaters, travelled traveled,
travellers travelers, travelling traveling, tumour tumor, tumours tumors, vapour vapor
"""
# Not here: words that have both forms in one of the countries (theatre, grey, cancelled,
# programme, licence, analyse), and -ise and -ize, which many British papers print.


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    uses = article.lower_case_uses
    british = [word for word in _to_american() if word in uses]
    american = [word for word in _to_british() if word in uses]
    if len(american) == 1 and len(british) >= _SURELY:
        odd, better, usual = american[0], _to_british()[american[0]], "British"
    elif len(british) == 1 and len(american) >= _SURELY:
        odd, better, usual = british[0], _to_american()[british[0]], "American"
    else:
        return
    if uses[odd] > 1:
        return
    for word in article.words:
        if word.of(article.prose) == odd and not article.is_verbatim(word):
            if not article.is_quoted(word):
                yield Hit(word, better=(better,), values={"usual": usual})
            return


@cache
def _to_american() -> dict[str, str]:
    words = iter(_PAIRS.replace(",", " ").split())
    return dict(zip(words, words, strict=True))


@cache
def _to_british() -> dict[str, str]:
    return {american: british for british, american in _to_american().items()}


RULE = Rule(
    summary="a spelling of the other side of the Atlantic",
    why="One article is spelt in one way.",
    source="House styles of newspapers",
    message="The rest of the article has {usual} spelling: write “{better}”.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    bad=(
        "The neighbours travelled to the harbour, a centre of labour, for its {~~color~>colour~~}.",
        "The neighbors traveled to the harbor, a center of labor, for its {~~colour~>color~~}.",
    ),
    good=(
        "The neighbours travelled to the harbour, and flew on to Pearl Harbor for its colour.",
        "The neighbours travelled to the harbour and said: “What color is that centre?”",
        "The neighbours favored the color, the colours and the humour of the harbour.",
        "The neighbours organize a programme for the travelled, in the colour of honour.",
    ),
    needs=tuple(
        "behavior canceling center centimeters color defense endeavor favor fiber flavor fueled "
        "harbor honor humor kilometer labeled labor liter maneuver marvelous meters neighbor "
        "offense rumor theaters traveled travelers traveling tumor vapor".split()
    ),  # there is something to report only where at least one American word stands
    find=find,
)
