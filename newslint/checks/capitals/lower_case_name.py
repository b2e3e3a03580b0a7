"""A name without its capital: one that dictionaries, or this article, have only with one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Case, Hit, Related, Rule, Safety, Severity, Span, compiled

_SHORTEST = 4
_OFTEN = 2
_SELDOM_A_WORD = 4.0
"""Zipf below which a word that is a name as well is seldom met as a word."""
_MOSTLY_NAMES = frozenset(
    "afghan amazon atlantic benedict celtic chad china cologne colt cuba earl english facebook "
    "french google guinea japan java jersey john jordan kent mali medicaid medicare morocco niger "
    "pacific panama paris smith thomas tories tory trump united".split()
)
"""Words that dictionaries have in lower case too, though the news hardly ever does."""
_FIRST_NAMES = frozenset(
    "Bill Donald Frank Grant Jack Mark Mike Nick Pat Rich Rob Sue Will".split()
)
"""Those that are words as well."""
_DETERMINERS = frozenset(
    "a all an any both each every her his its my no our some that the their these this those "
    "which your".split()
)
_PRONOUNS = frozenset("he i it she they we who you".split())
_BEFORE_PLACES = frozenset("at from in near to".split())
_JOIN_TITLES = frozenset("and at de for in of on the to".split())


class _Uses:
    """Where a name stands with its capital.

    `inside`: in mid-sentence; `bare`: there by itself, no determiner before it, no other
    capitalised word beside it. `ends`, `starts`: the capitalised words before it where it ends a
    name, and those after it.
    """

    def __init__(self, first: Span) -> None:
        self.first = first
        self.count = self.inside = self.bare = 0
        self.ends: set[str] = set()
        self.starts: set[str] = set()


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    capitals = _with_capital(article)
    doubtful = {
        word
        for word in article.lower_case_uses
        if (name := _noun(word).capitalize()) in capitals and len(name) >= _SHORTEST
    }
    if not doubtful:
        return
    for index, place in enumerate(article.words):
        word = place.of(article.prose)
        if word not in doubtful:
            continue
        noun = _noun(word)
        uses = capitals[noun.capitalize()]
        if _stands_apart(article, place) and _is_name(article, index, noun, uses):
            yield Hit(
                Span(place.start, place.start + len(noun)),
                better=(noun.capitalize(),),
                related=(Related(uses.first, f"“{noun.capitalize()}” here"),),
            )


def _noun(word: str) -> str:
    return word[:-2] if word.endswith(("'s", "’s")) else word


def _with_capital(article: Article) -> dict[str, _Uses]:
    """The names of the article whose lower-case form stands in it too."""
    nouns = {_noun(word) for word in article.lower_case_uses}
    uses: dict[str, _Uses] = {}
    words = article.words
    for index, place in enumerate(words):
        name = _noun(place.of(article.prose))
        if name[0].islower() or name.lower() not in nouns or not name[1:].islower():
            continue
        found = uses.setdefault(name, _Uses(place))
        found.count += 1
        if not _is_inside(article, place):
            continue
        found.inside += 1
        before, after = _beside(article, index)
        if after[:1].isupper():
            found.starts.add(after)
        elif before[:1].isupper() and before.lower() not in _DETERMINERS | _PRONOUNS:
            found.ends.add(before)
        if not (before[:1] + after[:1]).strip("abcdefghijklmnopqrstuvwxyz"):
            found.bare += before not in _DETERMINERS and not _is_in_title(article, index)
    return uses


def _is_inside(article: Article, place: Span) -> bool:
    """Whether it goes on with a sentence."""
    return bool(_patterns()["inside"].search(article.prose, max(0, place.start - 3), place.start))


def _beside(article: Article, index: int) -> tuple[str, str]:
    """The words before and after, where only a space lies between."""
    words, prose = article.words, article.prose
    before = after = ""
    if index and prose[words[index - 1].end : words[index].start] == " ":
        before = words[index - 1].of(prose)
    if index + 1 < len(words) and prose[words[index].end : words[index + 1].start] == " ":
        after = words[index + 1].of(prose)
    return before, after


def _is_in_title(article: Article, index: int) -> bool:
    """Whether it ends a longer name, such as “Bank of China”."""
    if index < 2 or article.words[index - 1].of(article.prose) not in _JOIN_TITLES:
        return False
    before = article.words[index - 2]
    return before.of(article.prose)[0].isupper() and _is_inside(article, before)


def _stands_apart(article: Article, place: Span) -> bool:
    """Whether it is a word of a sentence, and not its first."""
    prose = article.prose
    touching = _patterns()["touching"]
    if touching.search(prose[max(0, place.start - 1) : place.start]):
        return False
    if _patterns()["goes_on"].match(prose, place.end) or article.is_verbatim(place):
        return False
    sentence = article.sentence_at(place.start)
    return sentence is not None and any(
        letter.isalnum() for letter in prose[sentence.span.start : place.start]
    )


def _is_name(article: Article, index: int, noun: str, uses: _Uses) -> bool:
    lower = article.lower_case_uses
    times = sum(lower.get(form, 0) for form in (noun, f"{noun}'s", f"{noun}’s"))
    case = article.lexicon.case(noun)
    if case is Case.NAME:
        return uses.count >= times
    before, after = _beside(article, index)
    if times > 1 or not noun.isascii() or before in ("a", "an"):
        return False
    follows_determiner = before.lower() in _DETERMINERS
    if case is Case.UNKNOWN:
        beside_name = before[:1].isupper() or after[:1].isupper() or before in _BEFORE_PLACES
        evidence = bool(uses.ends) or beside_name or uses.count >= _OFTEN
        is_word = article.lexicon.knows(noun) and article.lexicon.zipf(noun) == 0  # a formed one
        if is_word and not uses.ends and not before[:1].isupper():
            return False
        return uses.inside > 0 and evidence and not follows_determiner
    if noun in _MOSTLY_NAMES:
        return uses.bare > 0 or before in uses.ends or after in uses.starts
    if before in uses.ends and not before.isupper():
        return True
    if after in uses.starts and uses.inside >= _OFTEN and not follows_determiner:
        return True
    return uses.bare >= _OFTEN and _is_surname(article, noun, uses)


def _is_surname(article: Article, noun: str, uses: _Uses) -> bool:
    """Whether the article has it after a first name, and it is rare as a word."""
    lexicon = article.lexicon
    return lexicon.zipf(noun) < _SELDOM_A_WORD and any(
        lexicon.case(name.lower()) is Case.NAME or name in _FIRST_NAMES for name in uses.ends
    )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "inside": compiled(r"[\w,;)”’'\"%$-] $|[\w](?:\u00a0|\n)$"),
        "touching": compiled(r"[\w@#/\\.&$%+=~^_<\[-]$"),
        "goes_on": compiled(
            r"[\w@#/\\&]|\.\w|-(?!(?:based|born|backed|led|made|owned|run|style|wide)\b)"
        ),
    }


RULE = Rule(
    summary="a name without its capital",
    why="A name keeps its capital wherever it stands.",
    message="“{better}” has a capital elsewhere in this article; here it does not.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    before=("spelling/misspelt-word",),
    bad=(
        "He came from Japan, and flew to Japan. He spoke of {~~japan~>Japan~~}’s parliament.",
        "She met Donald Trump on Monday. Allies of Trump were there; they see Trump as a friend, "
        "and the {~~trump~>Trump~~} camp was glad.",
        "Many trusted the Iraqi army; but the {~~iraqi~>Iraqi~~} police was feared.",
        "Voters in California and near California Bay said {~~california~>California~~} was dry.",
    ),
    good=(
        "The Bank of England raised rates. Every bank followed; the bank said so.",
        "They came to Turkey to eat turkey. In Turkey it is rare, they said of Turkey.",
        "The polish made the floor shine, said a Polish cleaner and her Polish friend.",
        "On a march in March, Mark said that the mark was Mark Hill’s.",
        "The US told us. Write to news@japan.example in Japan, or see japan.example.",
        "“I will,” said Will Hale. Will Hale and Bill Mayo may pay the bill.",
    ),
    find=find,
)
