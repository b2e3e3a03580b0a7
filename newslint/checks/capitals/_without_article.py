"""Countable nouns that can stand without an article too, as in “on target” or “of wood”."""

from __future__ import annotations

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
