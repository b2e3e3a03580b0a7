"""Numbers of dead, injured and arrested, ages at death and terms in prison, as news tells them."""

import re
from functools import cache

from newslint.plugin import compiled

_UNITS = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_OTHERS = {"dozen": 12, "pair": 2, "couple": 2, "both": 2, "twins": 2, "trio": 3, "hundred": 100}

_NUMBER = (
    r"(?P<number>(?<![\w.,$£€#-])(?:\d{1,3}(?:,\d{3})*|"
    rf"(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_UNITS)}))?|{'|'.join(_TEENS)}|"
    rf"{'|'.join(_UNITS[1:])})(?![\w.]*\d|-(?!year)))"
)
_AT_LEAST = r"(?:at least |another )?"
_FEW_WORDS = r"(?:[\w’'-]{1,30} ){0,3}?"


def number(written: str) -> int:
    """The value of digits or of words up to ninety-nine; 0 for other words."""
    word = written.lower().replace(",", "")
    if word.isdecimal():
        return int(word)
    tens, _, units = word.partition("-")
    if tens in _TENS:
        return 10 * (_TENS.index(tens) + 2) + (_UNITS.index(units) + 1 if units in _UNITS else 0)
    if word in _TEENS:
        return _TEENS.index(word) + 10
    return _UNITS.index(word) + 1 if word in _UNITS else _OTHERS.get(word, 0)


@cache
def any_number() -> re.Pattern[str]:
    """Whatever may be a number, wherever it stands."""
    return compiled(
        rf"\d+(?:,\d{{3}})*|\b(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_UNITS)}))?\b|"
        rf"\b(?:{'|'.join((*_TEENS, *_UNITS, *_OTHERS))})\b",
        re.IGNORECASE,
    )


@cache
def in_headlines() -> dict[str, re.Pattern[str]]:
    """For each matter the forms in which a headline tells the number."""
    return {
        "dead": _one_of(
            rf"{_NUMBER} {_FEW_WORDS}(?:dead|killed|die)\b",
            rf"\b(?:kills|killing|leaves) {_NUMBER}(?! (?:hurt|injured|wounded|missing))\b",
        ),
        "injured": _one_of(
            rf"{_NUMBER} {_FEW_WORDS}(?:injured|hurt|wounded)\b",
            rf"\b(?:injures|injuring|wounds|wounding) {_NUMBER}",
        ),
        "arrested": _one_of(
            rf"{_NUMBER} {_FEW_WORDS}(?:arrested|detained)\b",
            rf"\b(?:arrests?|arresting|detains?) {_NUMBER}",
        ),
        "age": _one_of(rf"\b(?:dies|dead|died),? (?:aged|at|at age|at the age of) {_NUMBER}"),
        "term": _one_of(
            rf"\b(?:jailed|sentenced)\b[^,;:]{{0,12}} {_NUMBER} years\b",
            rf"{_NUMBER} years (?:in (?:jail|prison)|behind bars)\b",
        ),
    }


@cache
def in_texts() -> dict[str, re.Pattern[str]]:
    """For each matter the forms in which a text tells the number."""
    return {
        "dead": _one_of(
            rf"{_NUMBER} {_FEW_WORDS}(?:dead|killed|died|deaths|fatalities)\b",
            rf"\b(?:killed|killing|kills) {_AT_LEAST}{_NUMBER}",
            rf"\bclaimed (?:the lives of )?{_AT_LEAST}{_NUMBER}",
        ),
        "injured": _one_of(
            rf"{_NUMBER} {_FEW_WORDS}(?:injured|hurt|wounded)\b",
            rf"\b(?:injured|injuring|wounded|wounding) {_AT_LEAST}{_NUMBER}",
        ),
        "arrested": _one_of(
            rf"{_NUMBER} {_FEW_WORDS}(?:arrested|detained|arrests)\b",
            rf"\b(?:arrested|arresting|detained|detaining) {_AT_LEAST}{_NUMBER}",
        ),
        "age": _one_of(
            rf"\b(?:died|dies|death)\b[^.;]{{0,60}}? (?:aged|at age|at the age of) {_NUMBER}",
            rf", {_NUMBER}, (?:has )?died\b",
            rf"\b(?:[Hh]e|[Ss]he) was {_NUMBER}(?=\.)",
        ),
        "term": _one_of(
            rf"\b(?:jailed|sentenced|imprisoned)\b[^.;]{{0,40}}? {_NUMBER} years\b",
            rf"{_NUMBER} years (?:in (?:jail|prison)|behind bars|of imprisonment)\b",
        ),
    }


@cache
def other_matters() -> re.Pattern[str]:
    """Words that tell of another event, of what is not sure, or of a part of the whole."""
    return compiled(
        r"\b(?:19|20)\d\d\b|\b(?:previous|previously|earlier|initial|initially|ago|since|former|"
        r"last (?:year|month|week|night)|then|later|so far|total|overall|altogether|every|each|"
        r"per|average|more than|over|nearly|almost|about|around|up to|as many as|fewer|less than|"
        r"could|would|may|might|maximum|minimum|faces?|faced|suspended|again|among|of (?:them|whom|"
        r"those|these|the)|including|include|includes|anniversary|"
        r"toll|number|bring\w*|brought|this (?:week|month|year)|in (?:days|weeks|months)|spate|war|"
        r"fighting|offensive|conflict|"
        r"violence|(?:has|have|had) (?:killed|injured|wounded|arrested)|began|begun|before|more|"
        r"one of|summer|autumn|winter|spring|years? and|and a half|similar|rais\w+|where)\b",
        re.IGNORECASE,
    )


@cache
def of_others() -> re.Pattern[str]:
    """Words that tell of somebody beside the one who died, or of an age that is not sure."""
    return compiled(
        r"\b(?:brothers?|sisters?|twin|wife|husband|partner|father|mother|parents?|sons?|"
        r"daughters?|grand\w+|uncle|aunt|cousin|friend|colleague|co-\w+|when (?:he|she)|since|"
        r"began|joined|first|would have|about|around|believed|thought|reported(?:ly)?|"
        r"predecessor|last (?:year|month)|ago)\b",
        re.IGNORECASE,
    )


@cache
def approximate() -> re.Pattern[str]:
    """Stands before a number that need not be that of the text."""
    return compiled(
        r"\b(?:over|than|nearly|about|almost|to|under|around|some|least|fewer|most|of|first|last|"
        r"another|other|further|new|by) $",
        re.IGNORECASE,
    )


def _one_of(*forms: str) -> re.Pattern[str]:
    named = [form.replace("?P<number>", f"?P<n{place}>") for place, form in enumerate(forms)]
    return compiled("|".join(named), re.IGNORECASE)
