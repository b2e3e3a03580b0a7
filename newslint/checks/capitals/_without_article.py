"""Whether a word stands where only a name can stand without an article."""

from __future__ import annotations

from newslint.checks.capitals._name_uses import Uses, beside
from newslint.plugin import Article, Case, Lexicon

NEED_NO_ARTICLE = frozenset(
    "art autumn balance bail band base bath bed bench board bond book box branch bread brick "
    "bridge business camp care case cash cause chance change channel charge cheese church "
    "circuit city class coal cocoa coffee college colour command common concert contact "
    "control copper corn cost cotton course court cover credit crown culture cycle date dawn "
    "debate defence demand design dinner display diamond drama duty earth east effect "
    "exhibition experience faith fashion fate favour fiction field film fire fish flower "
    "focus foot force form fortune fruit gas glass grace grass hand harbour health heart "
    "heaven help history home honey hope horse house iron island justice key labor labour "
    "lamb land law leather leave liberty light line love lunch market mass measure merit "
    "metal mind miracle morning nature night north office oil orange order paper parallel "
    "peace pearl phone pilot place plastic play point pool post power practice press price "
    "pride print prison process production profile progress proportion purpose question rail "
    "rain range record reform return rice river rock rose sail salt sand schedule school "
    "science sea season second shape shell show sight silver site sky sleep slate society "
    "soil song south space spirit sport spring square stage state steam steel stock stone "
    "storm strike study style sugar summer sun target tea team tear tender term theatre "
    "theory time title tobacco tour town track trade train transit transport trial trust "
    "truth turn twilight union university value victory view virtue visa vision voice war "
    "waste watch water wave way west wheat wheel wind wine winter wood wool word work year "
    "youth zinc".split()
)
"""Countable nouns that can stand without an article too, as in “on target” or “of wood”."""
_PREPOSITIONS = frozenset(
    "about above across after against around as at before behind below between beyond by despite "
    "during except for from in inside into like near of off on onto outside over past since than "
    "through throughout to toward towards under unlike until upon via while with within "
    "without".split()
)
_CONJUNCTIONS = frozenset(
    "and because but how if or said says than that though what when where whether which while "
    "why".split()
)
_VERBS = frozenset(
    "also are can could did do does had has have is may might must said says should told was went "
    "were will won would wrote".split()
)
"""What a subject stands before."""
GOES_ON = _PREPOSITIONS | _CONJUNCTIONS | _VERBS | frozenset("not then who whose whom yet".split())
"""What stands behind a noun phrase."""


def takes_article(lexicon: Lexicon, name: str, uses: Uses) -> bool:
    """Whether it is a noun that can be counted, in the singular."""
    if name.endswith("s") and lexicon.case(name[:-1]) is Case.LOWER:
        return not uses.followed.isdisjoint(("is", "was", "has", "does"))
    plurals = (name + "s", name + "es", name[:-1] + "ies")
    return any(lexicon.zipf(plural) > 0 for plural in plurals)


def stands_as_noun(article: Article, index: int, name: str) -> bool:
    """Whether the words around it leave it no other part to play than that of a noun."""
    before, after = beside(article, index)
    place = article.words[index]
    gap = article.prose[max(0, place.start - 2) : place.start]
    is_subject = after in _VERBS or (after.endswith("ed") and len(after) > 4)
    if before in ("said", "says") or (before.endswith("ed") and before not in _PREPOSITIONS):
        return not after
    if before in _CONJUNCTIONS or gap == ", ":
        return is_subject
    if before not in _PREPOSITIONS:
        return False
    if before == "to" and article.lexicon.zipf(name + "ing") > 0:
        return False
    if article.lexicon.zipf(name + "ly") > 0 and article.lexicon.zipf(name + "er") > 0:
        return is_subject
    return not after or after in GOES_ON or after.endswith("ly") or is_subject
