"""Whether an article is spelt as in the United States or as in Britain."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from newslint.expressions import compiled

_CLEARLY_MORE = 2
"""Times that one dialect must show more often than the other."""

_AMERICAN = frozenset(
    "aging aluminum analyze analyzed artifact behavior behaviors canceled canceling center "
    "centered centers centimeters checkbook color colored colorful colors counselor counselors "
    "defense dialed endeavor endeavors enroll enrollment favor favored favorite favorites "
    "favors fiber flavor flavors fueled fulfill gotten gray harbor harbors honor honored honors "
    "humor jewelry judgment kilometer kilometers labeled labor liter liters "
    "maneuver maneuvers marvelous modeling mold mom moms mustache neighbor "
    "neighborhood neighborhoods neighbors offense pajamas paralyzed plow practicing "
    "rumor rumors savior skeptic skeptical skeptics sulfur theater theaters "
    "traveled traveler travelers traveling tumor tumors vapor vigor woolen".split()
)
_BRITISH = frozenset(
    "ageing aluminium analyse analysed artefact behaviour behaviours cancelled cancelling "
    "catalogue centre centred centres centimetres cheque cheques colour coloured colourful colours "
    "councillor councillors counsellor counsellors defence dialled endeavour endeavours enrol "
    "enrolment favour favoured favourite favourites favours fibre flavour flavours fuelled fulfil "
    "grey harbour harbours honour honoured honours humour jewellery judgement kerb kilometre "
    "kilometres labelled labour licence litre litres manoeuvre manoeuvres marvellous metre metres "
    "modelling mould moustache mum mums neighbour neighbourhood neighbourhoods neighbours offence "
    "paralysed plough practising programme programmes pyjamas rumour rumours saviour sceptic "
    "sceptical sceptics sulphur theatre theatres travelled traveller travellers travelling tumour "
    "tumours tyre tyres vapour vigour whilst woollen".split()
)
_NOT_VERBS = frozenset(
    "advise arise compromise concise demise despise devise disguise enterprise excise exercise "
    "expertise franchise improvise merchandise noise otherwise poise praise precise premise "
    "promise raise revise rise supervise surprise televise treatise wise".split()
)
"""They end in -ise everywhere."""


def find_dialect(lower_case_uses: Mapping[str, int]) -> str:
    """`en-US` or `en-GB`; empty when the article does not show it.

    lower_case_uses: how often each word stands in lower case.
    """
    american = british = 0
    for word, uses in lower_case_uses.items():
        if word in _AMERICAN:
            american += uses
        elif word in _BRITISH:
            british += uses
        elif ending := _verb_ending().search(word):
            if ending["mark"] == "z":  # Oxford has it too
                american += uses
            elif word[: ending.end("mark")] + "e" not in _NOT_VERBS:
                british += uses
    if american >= _CLEARLY_MORE * max(british, 1):
        return "en-US"
    return "en-GB" if british >= _CLEARLY_MORE * max(american, 1) else ""


@cache
def _verb_ending() -> re.Pattern[str]:
    return compiled(r"[a-z]{3}i(?P<mark>[sz])(?:e|ed|es|ing|ation|ations|er|ers)$")
