"""One name spelt in two ways in one article.

The rarer form must be one slip away from the usual one, and nothing may say that it is a name of
its own: that a dictionary has it, that it differs by an ending, that other words stand beside it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint.plugin import (
    Article,
    Case,
    Hit,
    Related,
    Rule,
    Safety,
    Severity,
    Span,
    compiled,
    is_one_slip,
)

_SHORTEST = 4
_FIRST_NAME = 5
"""Letters up to which one first name is often close to another (`Anya`, `Anna`)."""
_LONG = 7
_CLEARLY_MORE = 2
_FAR_MORE = 4
_SURELY = 6
"""Ratio from which even another first name before it says little: a title may stand there."""
_PLAIN_MARGIN = 4.0
_MOST_NAMES = 4000
_ENDINGS = frozenset("a e h i k m n o r s t u y z".split())
"""Letters by which one name becomes another, or an adjective: Iraq, Iraqi; Russia, Russian."""
_LISTED = 1.0
"""Zipf from which a word is a name or a word of its own, not a slip for another."""
_TELL_NOTHING = frozenset(
    "a after al and as at avenue before but by captain chief city councillor county dame de "
    "director doctor dr east el for from general gov governor he her his if in interior judge "
    "justice king lady lake lord los major mayor minister miss mount mr mrs ms new north of on or "
    "pope president prime prince princess prof professor queen rep representative river road saint "
    "san santa sen senator secretary she sir so south st street that the they this to under "
    "university van von we west when while with".split()
)
"""Words beside a name that do not tell whose it is."""


class _Name:
    """Where a name stands, and the capitalised words right before and after it, as in a full
    name."""

    def __init__(self) -> None:
        self.places: list[Span] = []
        self.before: set[str] = set()
        self.after: set[str] = set()


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    names = _names(article)
    if len(names) > _MOST_NAMES:  # a gazetteer, not an article
        return
    near = _near(names)
    for rare in sorted(near):
        usual = max(sorted(near[rare]), key=lambda other: len(names[other].places))
        if _has_other_vowel(rare, usual, names, article) or _is_other_spelling(
            rare, usual, names, article
        ):
            first = names[usual].places[0]
            for place in names[rare].places:
                if _patterns()["sic"].match(article.prose, place.end):
                    continue
                yield Hit(
                    place,
                    better=(usual,),
                    values={"count": str(len(names[usual].places))},
                    related=(Related(first, f"“{usual}” here"),),
                )


def _names(article: Article) -> Mapping[str, _Name]:
    names: dict[str, _Name] = defaultdict(_Name)
    last, last_end = "", -1
    for match in _patterns()["name"].finditer(article.prose):
        word = match.group()
        joined = last_end + 1 == match.start() and article.prose[last_end] in " -"
        if joined and last.lower() not in _TELL_NOTHING:
            names[word].before.add(last)
        if joined and word.lower() not in _TELL_NOTHING:
            names[last].after.add(word)
        names[word].places.append(Span(*match.span()))
        last, last_end = word, match.end()
    return {word: name for word, name in names.items() if len(word) >= _SHORTEST}


def _near(names: Mapping[str, _Name]) -> dict[str, set[str]]:
    """For each name those that are at most one slip away and not rarer."""
    sharing: dict[str, list[str]] = defaultdict(list)
    for name in names:
        plain = _plain(name)
        for part in {plain, *(plain[:i] + plain[i + 1 :] for i in range(1, len(plain)))}:
            sharing[part].append(name)
    near: dict[str, set[str]] = defaultdict(set)
    for group in sharing.values():
        for rare in group if len(group) > 1 else ():
            for usual in group:
                as_often = len(names[usual].places) >= len(names[rare].places)
                if usual != rare and as_often and is_one_slip(_plain(rare), _plain(usual)):
                    near[rare].add(usual)
    return near


def _plain(name: str) -> str:
    """The name without its accents."""
    if name.isascii():
        return name
    name = name.replace("’", "'")
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def _is_other_spelling(rare: str, usual: str, names: Mapping[str, _Name], article: Article) -> bool:
    mine, theirs = names[rare], names[usual]
    ratio = len(theirs.places) / len(mine.places)
    if rare.replace("’", "'") == usual.replace("’", "'"):
        return False
    if rare.lower() in article.lower_case_uses or _differ_by_ending(rare, usual):
        return False
    full_name = bool(mine.before & theirs.before or mine.after & theirs.after)
    if _plain(rare) == _plain(usual):
        return ratio >= (_CLEARLY_MORE if full_name else _FAR_MORE)
    is_replaced = len(rare) == len(usual) and sorted(rare) != sorted(usual)
    if _case(rare, article) is not Case.UNKNOWN:
        # Another name, unless a first name shows whose it is; a word is what it is.
        same = mine.before & theirs.before and not is_replaced and ratio >= _CLEARLY_MORE
        return bool(same) and _case(rare, article) is Case.NAME
    if full_name and ratio >= _CLEARLY_MORE:
        return True
    as_a_word = article.lower_case_uses.get(usual.lower(), 0)
    if as_a_word >= len(theirs.places):  # it began sentences, or stands in titles
        return False
    usual_case = _case(usual, article)
    may_be_another = usual_case is Case.UNKNOWN or (
        usual_case is Case.NAME and len(rare) <= _FIRST_NAME
    )
    if may_be_another and ((mine.before and theirs.before) or (mine.after and theirs.after)):
        return False
    if _differ_by_doubling(rare, usual) and usual_case is not Case.LOWER and ratio < _FAR_MORE - 1:
        return False
    if ratio < _CLEARLY_MORE:
        return not is_replaced and _is_plain_slip(rare, usual, article)
    return _is_likely_slip(rare, usual, ratio, is_replaced, article)


def _has_other_vowel(rare: str, usual: str, names: Mapping[str, _Name], article: Article) -> bool:
    """Whether two names that no dictionary has differ in one vowel, and belong to one person."""
    if not _differ_by_vowel(rare, usual) or rare.lower() in article.lower_case_uses:
        return False
    if _case(rare, article) is not Case.UNKNOWN or _case(usual, article) is Case.LOWER:
        return False
    mine, theirs = names[rare], names[usual]
    ratio = len(theirs.places) / len(mine.places)
    if ratio >= _SURELY and len(rare) > _LONG:
        return True
    has_other_first_name = mine.before and theirs.before and not mine.before & theirs.before
    return ratio >= _CLEARLY_MORE and not has_other_first_name


def _is_plain_slip(rare: str, usual: str, article: Article) -> bool:
    """Whether no article is needed to tell what was meant, only to confirm it."""
    known = _case(usual, article) is not Case.UNKNOWN
    return known and article.lexicon.margin(rare.lower()) >= _PLAIN_MARGIN


def _is_likely_slip(
    rare: str, usual: str, ratio: float, is_replaced: bool, article: Article
) -> bool:
    is_known = _case(usual, article) is not Case.UNKNOWN
    if is_replaced:
        return is_known and len(rare) >= _LONG and ratio >= _FAR_MORE
    return len(rare) > _SHORTEST or (is_known and ratio > _CLEARLY_MORE)


def _differ_by_ending(one: str, other: str) -> bool:
    """Whether the longer is the shorter and one letter more, or their last letters differ."""
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    if len(longer) > len(shorter):
        return longer.startswith(shorter) and longer[-1] in _ENDINGS
    return one[:-1] == other[:-1]


def _differ_by_vowel(one: str, other: str) -> bool:
    """Whether one vowel inside is another one (`Soleimani`, `Soleymani`)."""
    if len(one) != len(other) or len(one) <= _FIRST_NAME or one[-1] != other[-1]:
        return False
    places = [i for i, letter in enumerate(one) if letter != other[i]]
    return len(places) == 1 and {one[places[0]], other[places[0]]} <= set("aeiouy")


def _differ_by_doubling(one: str, other: str) -> bool:
    """Whether a letter is doubled in one of the two (`O'Neil`, `O'Neill`)."""
    return _patterns()["double"].sub(r"\1", one) == _patterns()["double"].sub(r"\1", other)


def _case(name: str, article: Article) -> Case:
    """How dictionaries write the name; one that was only counted in texts may be any name."""
    lower = name.lower()
    case = article.lexicon.case(lower)
    if case is Case.UNKNOWN and article.lexicon.zipf(lower) >= _LISTED:
        return Case.NAME
    return case


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "double": compiled(r"(.)\1"),
        "sic": compiled(r"[”\"’']?,? ?[\[(] ?sic\b", re.IGNORECASE),
        "name": compiled(
            r"(?<![\w@#/\\.&\[])(?:Mc|Mac|De|La|O['’])?[^\W\d_a-z](?=[a-zà-ÿ])[^\W\d_A-Z]*"
            r"(?![^\W_]|[/\\@&]|\.\w)"
        ),
    }


RULE = Rule(
    summary="a name spelt in two ways",
    why="One of the two is wrong, and misspelling a name is the mistake people forgive least.",
    message="The article has “{better}” {count} times, but “{found}” here: which is right?",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    before=("spelling/misspelt-word",),
    bad=(
        "Mayor Ana Ochieng won. The win surprised Ochieng, who had trailed. For "
        "{~~Ocheing~>Ochieng~~} it was the third.",
        "Police in California said Tom Baxter was safe. Fires in California burned on, and "
        "{~~Cailfornia~>California~~} asked for help.",
        "Dan Brown spoke first. Then Brown left. A song by Dan {~~Bron~>Brown~~} closed the "
        "evening, as Brown had asked.",
        "Gen Qasem Soleimani died. Soleimani’s men left, and {~~Soleymani~>Soleimani~~}’s went.",
        "Ministers praised Benjamin Netanyahu. On Friday Netanyahu flew home, and "
        "{~~Netanyhu~>Netanyahu~~}’s staff slept.",
    ),
    good=(
        "Ann Lee met Anna Lee. Anna and Anna’s aunt knew Anna well.",
        "Johnson beat Johnston. Johnson and Johnson’s team were glad, said Johnson.",
        "Tom Hansard met Kay Hensard. Hansard left, said Hansard’s aide. Hansard and Hensard won.",
        "Iraq and Iran met; Iraq lost to Iraq’s rival, said the Iraqi coach of Iraq.",
        "The Smiths left. Smith told Smith’s lawyer that Smith was well.",
        "Russia and a Russian: Russia said Russia had won.",
    ),
    find=find,
)
