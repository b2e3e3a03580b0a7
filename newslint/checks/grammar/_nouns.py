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
    "click download mention address advance answer appeal approach assault attack attempt "
    "attribute auction author band bar bargain base battle bear bench benefit bid bill blast blow "
    "boat bomb book boom boot border boss bottle box branch brand breach break bridge bubble "
    "budget bug burden bus button cable camp campaign camper card case catalogue cause chain chair "
    "challenge chance change channel chapter chart circle circuit claim clock cloud coach coast "
    "coat coin comment compromise concern conflict contest contract convict cook copy cost couple "
    "court crash crop crossing crowd cup curtain cut deal debate debt defeat delay delegate demand "
    "deposit desk detail diet dish display dispute distance district dividend divorce doctor "
    "document dog doubt draft drawing dream dress drink drug duel duty ear encounter engineer "
    "equation escape essay estimate execution exercise exhibit experience export expression eye "
    "face factor fan fare farm father fault feature fence fight figure file film fine finger fire "
    "flag flat fleet flood floor flower foot forecast form fragment function fund gain game gang "
    "garden gate gesture gift glass grade graduate grain grant grave group guard guess guide gun "
    "harvest heading hearing hill hint holiday host hour house hurdle image impact increase index "
    "influence inmate insight instance interest interview issue jacket jail joint joke journey "
    "judge judgment key kid knife lab label lane layer lead leaf lecture leg lesson letter level "
    "license lie life limit line link list lobby lock log loophole machine man map market marriage "
    "mask master match matter measure merger mine minute mistake mob mode model mother motor "
    "murder name network night nightmare noise note number nurse object offer offering opening "
    "orbit order outfit overhaul pain pair panel paper parade parent park partner party passage "
    "pastor patent path pattern peak permit petition phone photo photograph phrase picture piece "
    "pilot pipe pirate pitch place plan plant pledge plot pocket point poison policy poll pool "
    "position post posting pound practice predecessor pressure price print probe proceeding "
    "process product program programme project promise prop prospect protest purchase purpose "
    "puzzle quarrel quest question quote race raid rally ranking rate rating reason rebel recall "
    "record recording recruit reform reign release remark repair report request result retreat "
    "review reward ring riot rise risk rival river road robot rocket role roof room rope route row "
    "ruin rule ruling run sacrifice sample sanction saying scale scene schedule scheme school "
    "score screen script search seat secret section segment sentence sequence server service set "
    "shell shelter shield shift ship shock shoe shop shot shoulder show shower side sign signal "
    "site skill skirt slave source spell sponsor spot spy stadium stage stake stall stance "
    "standard star state station step stereotype stick stock stone stop store storm strain strand "
    "stream street stretch strike structure struggle study style subject submarine suit summit "
    "supply surprise survey suspect swing sword table talk tank tap target task tax team test text "
    "theme thought ticket tie tile time tip tool torch tour tower town toy trace track trailer "
    "train transcript transfer transition trap trend trial trick trip triumph truck tube tunnel "
    "tutor tweet type union upgrade value venture veto video view village voice volunteer vote "
    "wage wall war warning watch wave weapon weekend whale win wind window wing wire wish witness "
    "word worker wound wreck yard zone".split()
)
"""Singulars that are plain forms of verbs, and whose plurals look like verbs too."""
ADJECTIVES_TOO = frozenset(
    "adult alternative chemical chief clinic component criminal critic degree democrat dozen "
    "editorial executive extremist fine firm flat foot fossil giant half immigrant individual "
    "initiative key kilometer kilometre master medium metal meter metre migrant mile militant "
    "minute novel objective official party patient peasant pound principal quarter rebel relative "
    "representative republic republican resident right rival secret standard subject suspect "
    "terminal terrorist veteran volunteer".split()
)
"""Singulars that may describe the noun after them, or measure it."""
