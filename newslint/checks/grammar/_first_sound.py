"""Whether a word, an initialism or a number begins with the sound of a vowel."""

from __future__ import annotations

from enum import Enum


class FirstSound(Enum):
    VOWEL = "an"
    CONSONANT = "a"
    UNSURE = ""
    """Said in both ways, or not to be told from the spelling."""


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


_VOWEL_NAMES = frozenset("aefhilmnorsx")
"""Letters whose own names begin with a vowel."""
_ONSETS = {"f": "lr", "s": "chklmnpqtw", "r": "h"}
"""Consonants that may stand second in a word, so that a row of capitals may be read as one."""
_LETTER_BY_LETTER = _words(
    "faa fbi foi hiit hiv lapd led mep mia mit mou naacp nec nih nypd raaf rac raf rsi sas sec sos "
    "suv"
)
_READ_AS_WORDS = _words(
    "farc fema fifa hamas laser lidar mensa mers nafta nasa nascar nasdaq nato nimby radar salt "
    "sars scotus scuba seato sim snap stem swat hud lan ram rom fica fannie hepa"
)
_YOU_NAMES = _words(
    "uefa unesco unicef unhcr usaf usda usaid usmnt uswnt ukip unison ucas ucla usps"
)
_STATES = _words("fl hi la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny ri sc sd") - {"la"}
"""Postal abbreviations, which are read as the names that they stand for."""

_SILENT_H = ("honest", "honor", "honour", "hour", "heir")
_EITHER_H = tuple(
    "habe habit halluc harmon haut heredit herb herm heroic hexa hilari hispan histor homag hors "
    "hotel houri humb humo hypo hyst horrif".split()
)
"""Words that some speakers begin with a vowel, or did long ago."""
_ONE = ("one", "once", "oui")
_YOU = tuple("ewan ewe ewing ubiqu ufo ugand ukr uku ulys unanim uvul".split())
_NO_YOU_UNI = ("unin", "unim", "unide", "unill", "uniss", "unir", "unig")
_EIGHTEENS = ("11", "18")


def first_sound(word: str) -> FirstSound:
    """The sound of a word as it stands in the text; of one with hyphens, of its first part."""
    first = word.partition("-")[0].partition("'")[0].partition("’")[0]
    if first[:1].isdigit():
        return _of_number(first)
    if not first.isalpha() and not first.replace(".", "").isalnum():
        return FirstSound.UNSURE
    if "." in first:
        return FirstSound.UNSURE if first.islower() else _of_letter(first[0])
    if len(first) == 1:
        return _of_letter(first) if first.isupper() or word != first else FirstSound.UNSURE
    if first[1].isupper() or not first.isalpha():
        return _of_capitals(first)
    return _of_word(first.lower(), is_name=first[0].isupper())


def _of_number(written: str) -> FirstSound:
    """Eight, eleven and eighteen; 1,100 may be eleven hundred where it has no comma."""
    if written[0] == "8":
        return FirstSound.VOWEL
    whole = written
    for i, char in enumerate(written):
        if not char.isdigit():
            whole = written[:i]
            break
    if whole[:2] in _EIGHTEENS and len(whole) == 4:
        return FirstSound.UNSURE
    if whole in _EIGHTEENS or (whole[:2] in _EIGHTEENS and len(whole) in (5, 8)):
        return FirstSound.VOWEL
    return FirstSound.UNSURE if whole[0] == "0" else FirstSound.CONSONANT


def _of_letter(letter: str) -> FirstSound:
    return FirstSound.VOWEL if letter.lower() in _VOWEL_NAMES else FirstSound.CONSONANT


def _of_capitals(written: str) -> FirstSound:
    """Initialisms are said letter by letter where they cannot be read as words."""
    if written[0].islower():
        return _of_letter(written[0]) if written[0] not in "eiao" else FirstSound.VOWEL
    letters = "".join(filter(str.isalpha, written.removesuffix("s"))).lower()
    if letters in _READ_AS_WORDS:
        return _of_word(letters, is_name=False)
    if not letters.isascii() or (letters in _STATES and written.isalpha()):
        return FirstSound.UNSURE
    first = letters[0]
    if first == "u":
        return _of_capital_u(letters)
    if first in "aeio":
        unsure = letters.startswith(("eu", "ou", "one", "ewe")) and len(letters) > 2
        return FirstSound.UNSURE if unsure else FirstSound.VOWEL
    if first not in _VOWEL_NAMES:
        return FirstSound.CONSONANT
    has_number = not written.isalpha()
    spelt_out = (
        has_number or len(letters) < 3 or letters in _LETTER_BY_LETTER or not _may_be_read(letters)
    )
    return FirstSound.VOWEL if spelt_out else FirstSound.UNSURE


def _of_capital_u(letters: str) -> FirstSound:
    if letters in _YOU_NAMES or (len(letters) < 4 and letters not in ("url", "uzi", "usp")):
        return FirstSound.CONSONANT
    return FirstSound.UNSURE


def _may_be_read(letters: str) -> bool:
    if len(letters) < 3 or letters in _LETTER_BY_LETTER:
        return False
    has_vowel = any(letter in "aeiouy" for letter in letters[1:])
    return has_vowel and (letters[1] in "aeiouy" or letters[1] in _ONSETS.get(letters[0], ""))


def _of_word(word: str, *, is_name: bool) -> FirstSound:
    first, second = word[0], word[1]
    if first in "bcdgjkpqtvwz":
        return FirstSound.CONSONANT
    if not any(letter in "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüœ" for letter in word):
        return FirstSound.UNSURE
    if first == "h":
        if word.startswith(_SILENT_H) and not word.startswith(_EITHER_H):
            return FirstSound.VOWEL
        return FirstSound.UNSURE if word.startswith(_EITHER_H) else FirstSound.CONSONANT
    if first == "u":
        return _of_u(word, is_name=is_name)
    if first in "aeio":
        return _of_other_vowel(word, is_name=is_name)
    if first in "éèêàâáåäæîíóôöøœ":
        return FirstSound.VOWEL
    if first == "y":
        return FirstSound.CONSONANT if second in "aeiouy" else FirstSound.UNSURE
    if first == "x" or (first in "mn" and is_name and second not in "aeiouyáéíóúöü"):
        return FirstSound.UNSURE
    return FirstSound.CONSONANT if first.isascii() else FirstSound.UNSURE


def _of_other_vowel(word: str, *, is_name: bool) -> FirstSound:
    if word.startswith(_ONE):
        one = len(word) < 6 or word.startswith(("ones", "onet"))
        return FirstSound.CONSONANT if one else FirstSound.VOWEL
    if word.startswith("eu") or word.startswith(_YOU):
        return FirstSound.CONSONANT
    strange = is_name and word.startswith(("ou", "oax", "ie", "io"))
    return FirstSound.UNSURE if strange else FirstSound.VOWEL


def _of_u(word: str, *, is_name: bool) -> FirstSound:
    """“You” before a single consonant and a vowel: a use, a union; not where “un-” is put on."""
    second, third = word[1], word[2:3]
    if word.startswith("uni"):
        you = not word.startswith(_NO_YOU_UNI)
    elif word.startswith(_YOU):
        you = True
    elif is_name and second in "rszmg":
        you = word.startswith(("urani", "urug", "ural", "usa"))
        return FirstSound.CONSONANT if you else FirstSound.UNSURE
    else:
        you = second in "rst" and third != "" and third in "aeiou" and not word.startswith("usher")
    return FirstSound.CONSONANT if you else FirstSound.VOWEL
