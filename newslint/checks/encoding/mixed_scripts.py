"""Cyrillic or Greek letters in a Latin word that look like Latin ones, and the reverse."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled, is_mention

# Letters that look the same in ordinary type.
_CYRILLIC = dict(
    zip("аеорсухіјѕһԁԛԝӏАВЕКМНОРСТУХІЈЅҺԌԚԜӀЗ", "aeopcyxijshdqwlABEKMHOPCTYXIJSHGQWI3", strict=True)
)
_GREEK = dict(zip("οινΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oivABEZHIKMNOPTYX", strict=True))
_ARMENIAN = dict(zip("օսհո", "ouhn", strict=True))
_TWINS = {**_CYRILLIC, **_GREEK, **_ARMENIAN}
# Letters that only resemble Latin ones: some stand in names of genes and in units.
_NEAR_TWINS = dict(zip("αγεηκρτυωϲ\u0131", "ayenkptuwci", strict=True))
_LEAST_LETTERS = 3


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    end = 0
    for place in places:
        if place.start < end:
            continue
        word = _word_at(article.prose, place.start)
        end = word.end
        written = word.of(article.prose)
        better = _in_one_script(written) or _word_meant(article, written)
        if better and not is_mention(article.prose, word):
            yield Hit(word, better=(better,))


def _word_at(prose: str, at: int) -> Span:
    before = _letters_before().search(prose, max(0, at - 60), at)
    start = before.start() if before else at
    match = _letters().match(prose, at)
    return Span(start, match.end() if match else at + 1)


def _in_one_script(word: str) -> str:
    """The word with each look-alike replaced; empty where one script is used, or two are meant."""
    latin = sum(_is_latin(char) for char in word)
    foreign = [char for char in word if not _is_latin(char)]
    if not latin or not foreign or not word.isalpha():
        return ""
    if all(char in _TWINS for char in foreign) and (latin > len(foreign) or len(word) > 2):
        return "".join(_TWINS.get(char, char) for char in word)
    if latin <= len(foreign) and all(char in _CYRILLIC or "Ѐ" <= char <= "ԯ" for char in foreign):
        back = {twin: char for char, twin in reversed(_CYRILLIC.items())}
        if all(char in back for char in word if _is_latin(char)):
            return "".join(back.get(char, char) for char in word)
    return ""


def _word_meant(article: Article, word: str) -> str:
    """The word with letters replaced that resemble Latin ones, if that makes a common word."""
    is_near = word.islower() and any(char in _NEAR_TWINS for char in word)
    if not is_near or sum(map(_is_latin, word)) < _LEAST_LETTERS:
        return ""
    meant = "".join(_NEAR_TWINS.get(char, _TWINS.get(char, char)) for char in word)
    return meant if meant.isascii() and meant.lower() in article.lexicon else ""


def _is_latin(char: str) -> bool:
    if char == "\u0131":
        return False
    return char < "\u0250" or "\u1e00" <= char <= "\u1eff"


@cache
def _letters() -> re.Pattern[str]:
    return compiled(r"[^\W\d_]+")


@cache
def _letters_before() -> re.Pattern[str]:
    return compiled(r"[^\W\d_]+\Z")


RULE = Rule(
    summary="letters of two alphabets in one word",
    why="A Cyrillic or Greek letter that looks like a Latin one makes the word another one: "
    "a search does not find it, and it is how fake addresses are made.",
    source="Unicode Technical Standard 39, Unicode Security Mechanisms",
    message="“{found}” mixes two alphabets: some letters only look like those of “{better}”.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    language="any",
    bad=(
        "The {~~cоuncil~>council~~} said on {~~Моnday~>Monday~~} that the pool would stay open.",
        "A {~~реnsiоner~>pensioner~~} was hurt when a tree fell on her car.",
        "{~~Νewcastle~>Newcastle~~} won by two goals at home.",
        "The word {~~Мocквa~>Москва~~} is on the ticket, in red.",
        "He saw {~~thαt~>that~~} the {~~aρproval~>approval~~} was {~~effıcient~>efficient~~}.",
    ),
    good=(
        "Işık and Kılıç met in Diyarbakır; TNFα, IFNγ and 10 kΩ were in the paper.",
        "The gene for α-synuclein, a β-blocker and 20 μg of NF-κB were in the same issue.",
        "The sign says “Выход” (exit), and the letter Ы puzzled the visitors.",
        "The band КoЯn, spelt so on the sleeve, and Toys Я Us are both gone.",
        "The forger gave himself away with a Cyrillic “Р” in the middle of a Latin word.",
        "Welcome, or Καλώς ήρθατε, says the board; Добро пожаловать, says the next one.",
    ),
    needs=tuple(dict.fromkeys("".join((*_TWINS, *_NEAR_TWINS)).lower())),
    find=find,
)
