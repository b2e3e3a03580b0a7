"""A name without its capital: one that dictionaries, or this article, have only with one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.capitals._name_uses import (
    DETERMINERS,
    Uses,
    beside,
    noun,
    starts_sentence,
    title_before,
    with_capital,
)
from newslint.checks.capitals._without_article import (
    GOES_ON,
    NEED_NO_ARTICLE,
    stands_as_noun,
    takes_article,
)
from newslint.plugin import (
    Article,
    Case,
    Hit,
    Lexicon,
    Related,
    Rule,
    Safety,
    Severity,
    Span,
    compiled,
)

_SHORTEST = 4
_NEAR = 4
_OFTEN = 2
_SELDOM_A_WORD = 4.0
"""Zipf below which a word that is a name as well is seldom met as a word."""
_RARE = 3.5
"""Zipf below which a word that the article has as a name is nothing else in it."""
_EVERYDAY = 5.05
"""Zipf from which a word is too common for its place alone to show that it is a name."""
_MOSTLY_NAMES = frozenset(
    "afghan amazon atlantic benedict catholic celtic chad china cologne colt cuba democrat "
    "democrats earl english facebook french google guinea japan java jersey john jordan kent mali "
    "medicaid medicare morocco niger pacific panama paris republicans smith soviet thomas tories "
    "tory trump".split()
)
"""Words that dictionaries have in lower case too, though the news hardly ever does."""
_AFTER_UNITED = frozenset("Arab Kingdom Nations States".split())
_FIRST_NAMES = frozenset(
    "Bill Donald Frank Grant Jack Mark Mike Nick Pat Rich Rob Sue Will".split()
)
"""Those that are words as well."""
_NOT_CATHOLIC = frozenset(("", "in", "taste", "tastes"))
"""What follows the word that means “of all kinds”."""
_PARTICLES = frozenset("al bin da de del den der di du el ibn la le van von".split())
_BEFORE_PLACES = frozenset("at from in near to".split())


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    nouns = {noun(word) for word in article.lower_case_uses}
    capitals = with_capital(
        article, {word.capitalize() for word in nouns if len(word) >= _SHORTEST}
    )
    doubtful = {
        form
        for name, uses in capitals.items()
        if _may_be_name(article, name.lower(), uses)
        for form in _forms(name.lower())
    }
    if not doubtful:
        return
    for index, place in enumerate(article.words):
        word = place.of(article.prose)
        if word not in doubtful:
            continue
        name = noun(word)
        uses = capitals[name.capitalize()]
        if (
            _stands_apart(article, place)
            and _is_name(article, index, name, uses)
            and not _is_foreign(article, index)
        ):
            yield Hit(
                Span(place.start, place.start + len(name)),
                better=(name.capitalize(),),
                related=(Related(uses.first, f"“{name.capitalize()}” here"),),
            )


def _forms(name: str) -> tuple[str, ...]:
    return name, f"{name}'s", f"{name}’s"


def _may_be_name(article: Article, name: str, uses: Uses) -> bool:
    """Whether the article has it too often with its capital for a word."""
    times = sum(article.lower_case_uses.get(form, 0) for form in _forms(name))
    if article.lexicon.case(name) is Case.NAME:
        return uses.count >= times
    return times == 1 and name.isascii() and uses.inside > 0


def _stands_apart(article: Article, place: Span) -> bool:
    """Whether it is a word of a sentence, and not its first."""
    prose = article.prose
    touching = _patterns()["touching"]
    if touching.search(prose[max(0, place.start - 1) : place.start]):
        return False
    if {prose[place.start - 1 : place.start], prose[place.end : place.end + 1]} <= _MARKS:
        return False
    if _patterns()["goes_on"].match(prose, place.end) or article.is_verbatim(place):
        return False
    return not starts_sentence(article, place)


def _is_foreign(article: Article, index: int) -> bool:
    """Whether words near by are of another language."""
    near = [
        *article.words[max(0, index - _NEAR) : index],
        *article.words[index + 1 : index + 1 + _NEAR],
    ]
    words = [place.of(article.prose) for place in near]
    return sum(w.islower() and len(w) > 2 and not article.lexicon.knows(w) for w in words) > 1


def _is_name(article: Article, index: int, name: str, uses: Uses) -> bool:
    lexicon = article.lexicon
    case = lexicon.case(name)
    if case is Case.NAME or _is_part(article, index, name, uses):
        return True
    before, after = beside(article, index)
    if before in ("a", "an") or name in NEED_NO_ARTICLE:
        return False
    if case is Case.UNKNOWN:
        return _is_unheard_of(lexicon, before, after, name, uses)
    if lexicon.zipf(name) >= _EVERYDAY and name not in _MOSTLY_NAMES:
        return False
    return _is_always_a_name(lexicon, before, name, uses) or (
        not _is_determined(before) and _is_alone(article, index, name, uses)
    )


def _is_always_a_name(lexicon: Lexicon, before: str, name: str, uses: Uses) -> bool:
    """Whether a word is rare, and the article has it as a name again and again."""
    zipf = lexicon.zipf(name)
    if uses.bare > _OFTEN and zipf < _RARE:
        return True
    if uses.bare >= _OFTEN and zipf < _SELDOM_A_WORD and _is_surname(lexicon, uses):
        return True
    return before == "the" and uses.after_the > _OFTEN


def _is_alone(article: Article, index: int, name: str, uses: Uses) -> bool:
    """Whether only a name can stand there without an article."""
    lexicon = article.lexicon
    if name in _MOSTLY_NAMES:
        return name != "catholic" or beside(article, index)[1] not in _NOT_CATHOLIC
    if not takes_article(lexicon, name, uses):
        return False
    if uses.bare and _is_in_list(article, article.words[index]):
        return True
    needed = _OFTEN
    if _is_surname(lexicon, uses):
        needed = int(lexicon.zipf(name) >= _SELDOM_A_WORD)
    return uses.bare >= needed and stands_as_noun(article, index, name)


def _is_part(article: Article, index: int, name: str, uses: Uses) -> bool:
    """Whether it stands beside the same words as where it has its capital, as part of a name."""
    before, after = map(noun, beside(article, index))
    if after in uses.starts or (name == "united" and after in _AFTER_UNITED):
        return True
    if uses.inside > _OFTEN and after in uses.followed and len(after) > 3 and after not in GOES_ON:
        return True
    if before in uses.ends and not before.isupper():
        is_proof = not starts_sentence(article, article.words[index - 1])
        if is_proof or before in uses.wholes:
            return True
    if before in _PARTICLES and uses.bare >= _OFTEN:
        return True
    return bool(uses.titles) and title_before(article, index) in uses.titles


def _is_unheard_of(lexicon: Lexicon, before: str, after: str, name: str, uses: Uses) -> bool:
    """Whether a word that no dictionary has is a name."""
    beside_name = before[:1].isupper() or after[:1].isupper() or before in _BEFORE_PLACES
    evidence = bool(uses.ends) or beside_name or uses.count >= _OFTEN
    is_word = lexicon.knows(name) and lexicon.zipf(name) == 0  # a formed one
    if is_word and not uses.ends and not before[:1].isupper():
        return uses.bare > _OFTEN
    return evidence and not _is_determined(before)


def _is_determined(before: str) -> bool:
    return before.lower() in DETERMINERS and before not in ("that", "which")


def _is_surname(lexicon: Lexicon, uses: Uses) -> bool:
    """Whether the article has it after a first name."""
    return any(
        lexicon.case(name.lower()) is Case.NAME or name in _FIRST_NAMES for name in uses.ends
    )


def _is_in_list(article: Article, place: Span) -> bool:
    """Whether it is joined to a name by “and” or “or”."""
    return bool(
        _patterns()["listed_after"].search(article.prose, max(0, place.start - 30), place.start)
        or _patterns()["listed_before"].match(article.prose, place.end)
    )


_MARKS = frozenset("“”‘’\"'|*")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "listed_after": compiled(r"\b[A-Z]\w+,? (?:and|or) $"),
        "listed_before": compiled(r",? (?:and|or) [A-Z]"),
        "touching": compiled(r"[\w@#/\\.&$%+=~^_<\[-]$"),
        "goes_on": compiled(
            r"[\w@#\\&]|/(?![A-Z][a-z]+ )|\.\w|"
            r"-(?!(?:based|born|backed|led|made|owned|run|style|wide)\b)"
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
        "The Supreme Court sat. Judges of the Supreme Court rose; the {~~supreme~>Supreme~~} Court "
        "of Appeal said that it had no part in the Supreme Court’s ruling.",
        "Exports to Turkey rose; in Turkey they fell, said officials in {~~turkey~>Turkey~~}.",
        "They like Python, and write Python well; he has Java or {~~python~>Python~~}.",
        "The Department of Justice said staff of the Department of {~~justice~>Justice~~} knew.",
        "Voters in California and near California Bay said {~~california~>California~~} was dry.",
    ),
    good=(
        "The Bank of England raised rates. Every bank followed; the bank said so.",
        "They came to Turkey to eat turkey. In Turkey it is rare, they said of Turkey.",
        "The polish made the floor shine, said a Polish cleaner and her Polish friend.",
        "On a march in March, Mark said that the mark was Mark Hill’s.",
        "The shop chain Target was on target, said Target, and Target shares rose.",
        "Civic hacking is fun. On the National Day of Civic Hacking they met.",
        "Former President Ann Roe spoke, and the former president laughed.",
        "Rugby has a club. In Rugby, and near Rugby, rugby was born.",
        "The US told us. Write to news@japan.example in Japan, or see japan.example.",
        "“I will,” said Will Hale. Will Hale and Bill Mayo may pay the bill.",
    ),
    find=find,
)
