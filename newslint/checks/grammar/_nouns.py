"""Nouns that are counted, with their plurals, from `count_nouns.txt`.

The file, UTF-8, holds singulars; `man:men` names a plural that does not just add an “s”.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache


@cache
def plural_of() -> Mapping[str, str]:
    """The plural of each singular."""
    place = os.path.join(os.path.dirname(__file__), "count_nouns.txt")
    with open(place, encoding="utf-8") as file:  # pathlib would take longer to load
        pairs = (word.partition(":") for word in file.read().split())
    return {singular: plural or singular + "s" for singular, _, plural in pairs}


@cache
def singular_of() -> Mapping[str, str]:
    """The singular of each plural."""
    return {plural: singular for singular, plural in plural_of().items()}


VERBS_TOO = frozenset(
    "address answer appeal approach attack attempt author band bar bargain base battle bench "
    "benefit bid bill blow boat bomb book border boss box branch brand bridge budget bus camp "
    "campaign case cause challenge chance change channel chapter claim coach coin comment concern "
    "contest contract convict copy cost couple court crash crop crowd cup cut deal debate defeat "
    "delay delegate demand deposit detail dish display distance district doctor document dog doubt "
    "draft dream drink drug duty engineer estimate exercise exhibit experience export eye face "
    "factor fan farm father feature fight figure file film fine finger fire flag flat flood floor "
    "flower foot forecast form fund game gang garden gift glass grade graduate grant grave group "
    "guard guess guide gun harvest hint holiday host hour house hurdle image increase index "
    "influence inmate interest interview issue joke judge key kid knife lab layer leaf lecture "
    "lesson letter level lie life limit link list lock log man map market marriage match measure "
    "minute mistake model mother murder name network night note number nurse object offer pair "
    "paper parent park partner party patent pattern petition phone photo photograph phrase picture "
    "piece pilot pirate pitch place plan plant plot point policy poll pool position post pound "
    "practice predecessor price print process product program programme project promise prospect "
    "protest purchase purpose question quote race rally rate reason rebel record reform release "
    "repair report request result reward ring risk river road robot role roof room rule run scene "
    "schedule school score seat secret section sentence sequence service set ship shoe shop shot "
    "show side sign signal site skill slave source sponsor spot stadium stage star state station "
    "step storm strain street strike study style subject survey suspect table tank target task tax "
    "team test text theme thought ticket time tip tool tour tower town toy trailer train trial "
    "trick trip truck tunnel tweet type union value veto video village voice volunteer vote wage "
    "wall war warning watch weapon weekend whale win window wish witness word worker zone".split()
)
"""Singulars that are plain forms of verbs, and whose plurals look like verbs too."""
ADJECTIVES_TOO = frozenset(
    "adult alternative chemical chief clinic component criminal critic degree democrat dozen "
    "editorial executive extremist fine firm flat foot half immigrant individual initiative key "
    "kilometer kilometre metal meter metre migrant mile militant minute novel objective official "
    "party patient peasant pound quarter rebel relative representative republican resident right "
    "secret subject suspect terrorist veteran volunteer".split()
)
"""Singulars that may describe the noun after them, or measure it."""
