"""The language that an article is written in, as far as its most frequent words or its script
show it.

Recognised are the languages whose small words are listed; of another script only the script is
told. Short texts show nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from newslint.expressions import compiled

_WORDS_AT_LEAST = 30
"""In lower case."""
_LETTERS_AT_LEAST = 200
_SHARE = 0.15
"""Of the words of an article; English has a third or more, no other language a tenth of English."""
_CLEARLY_MORE = 1.5
_OTHER_SCRIPTS = (
    ("und-Grek", "\u0370-\u03ff\u1f00-\u1fff"),
    ("und-Cyrl", "\u0400-\u052f"),
    ("und-Armn", "\u0530-\u058f"),
    ("und-Hebr", "\u0590-\u05ff"),
    ("und-Arab", "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"),
    ("und-Deva", "\u0900-\u097f"),
    ("und-Beng", "\u0980-\u09ff"),
    ("und-Taml", "\u0b80-\u0bff"),
    ("und-Thai", "\u0e00-\u0e7f"),
    ("und-Geor", "\u10a0-\u10ff"),
    ("und-Ethi", "\u1200-\u139f"),
    ("und-Kore", "\u1100-\u11ff\uac00-\ud7af"),
    ("und-Jpan", "\u3040-\u30ff"),
    ("und-Hani", "\u3400-\u9fff"),
)
_SMALL_WORDS = {
    "en": "the of and to in is was for that on with by as at it from are be has have this an",
    "de": "der die und das von den mit des auf für ist im nicht ein eine als auch es dem sich an",
    "fr": "de la le les et des en un du une est que dans pour au qui par sur pas avec plus",
    "es": "de la que el en los del se las por un con para una es su al lo como más",
    "it": "di e il la che in del per un della le una si non con da dei sono nel alla",
    "pt": "de a o que e do da em um para com não uma os no se na por mais dos as",
    "nl": "de van het een en in is dat op te zijn met voor die niet aan er om ook als",
    "sv": "och i att det som en på är av för med till den har de inte om ett han var",
    "da": "og i at det en er på til af for med den der som de har ikke et om han",
    "nb": "og i det på som er en til av for med at har de den ikke et om han var",
    "pl": "w i na z się do że nie jest to o za jak po dla od przez oraz są co",
    "cs": "a se v na je že s z do o k i za by pro jsem ale jako jeho který",
    "fi": "ja on ei se että oli hän ovat mutta myös kun joka mukaan sen vuoden tai ole",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra en ne ise var",
    "id": "yang dan di dengan untuk pada dari ini itu dalam tidak akan oleh juga ke",
}


def find_language(prose: str, lower_case_uses: Mapping[str, int]) -> str:
    """The tag of the language (`de`), or of its script (`und-Cyrl`); empty when it does not show.

    lower_case_uses: how often each word stands in lower case.
    """
    total = sum(lower_case_uses.values())
    if total >= _WORDS_AT_LEAST:
        shares = {
            language: sum(lower_case_uses.get(word, 0) for word in words) / total
            for language, words in _small_words().items()
        }
        best = max(shares, key=lambda language: shares[language])
        if shares[best] >= _SHARE and (
            best == "en" or shares[best] >= _CLEARLY_MORE * shares["en"]
        ):
            return best
    return "" if prose.isascii() else _script(prose)


def _script(prose: str) -> str:
    """The script of most letters when it is not Latin."""
    counts = {tag: len(letters.findall(prose)) for tag, letters in _scripts().items()}
    tag = max(counts, key=lambda tag: counts[tag])
    latin = len(compiled("[A-Za-z\u00c0-\u024f]").findall(prose))
    return tag if counts[tag] >= _LETTERS_AT_LEAST and counts[tag] > latin else ""


@cache
def _small_words() -> dict[str, tuple[str, ...]]:
    return {language: tuple(words.split()) for language, words in _SMALL_WORDS.items()}


@cache
def _scripts() -> dict[str, re.Pattern[str]]:
    return {tag: compiled(f"[{letters}]") for tag, letters in _OTHER_SCRIPTS}
