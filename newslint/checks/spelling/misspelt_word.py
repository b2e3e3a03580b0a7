"""Words that look like slips of the finger or of memory.

Lower-case words, and those whose capital only the start of a sentence explains. How likely a
slip is comes from the lexicon; what is deliberate shows in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import (
    Article,
    Case,
    Hit,
    Rule,
    Safety,
    Severity,
    Span,
    compiled,
    is_foreign,
    suspects,
    suspects_at_sentence_start,
)

_MOST_PROPOSED = 3
_SURE = 4.5
"""The margin for a part of a hyphenated word."""
_LONGEST_COMPOUND = 60
_NEAR = 8
_POSSESSIVE = ("'s", "’s")


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    doubtful = _doubtful(article)
    if not doubtful:
        return
    for index, place in enumerate(article.words):
        word = place.of(article.prose)
        better = doubtful.get(word)
        if better and not _is_deliberate(article, place, index):
            yield Hit(place, better)


def _doubtful(article: Article) -> dict[str, tuple[str, ...]]:
    """The words of the article that look like slips, as they stand, and what was meant."""
    lexicon = article.lexicon
    plain = {word: 1 for word in article.lower_case_uses if _is_plain(word)}
    lower = {
        word: _uses(word, article)
        for word in suspects(plain, lexicon)
        if not _is_name(word, article)
    }
    found = {
        word: tuple(_styled(c.word, article) + _ending(word) for c in meant[:_MOST_PROPOSED])
        for word, meant in suspects(lower, lexicon).items()
    }
    starts = _sentence_start_words(article)
    for word, meant in suspects_at_sentence_start(starts, lexicon).items():
        proposed = (_styled(c.word, article) for c in meant[:_MOST_PROPOSED])
        proposed = (better[0].upper() + better[1:] for better in proposed)
        found[word[0].upper() + word[1:]] = tuple(b + _ending(word) for b in proposed)
    return found


def _styled(word: str, article: Article) -> str:
    if article.lexicon.case(word) is Case.NAME:
        word = word.capitalize()
    return word.replace("'", "’") if "’" in article.prose else word


def _is_plain(word: str) -> bool:
    """Whether it is of the letters a to z, the possessive of such a word, or like `did'nt`."""
    stem = word[:-2] if word[-2:] in _POSSESSIVE else word
    stem = word[:-3] if word[-3:] in ("'nt", "’nt") else stem
    return stem.isascii() and stem.isalpha()


def _ending(word: str) -> str:
    return word[-2:] if word[-2:] in _POSSESSIVE else ""


def _is_name(word: str, article: Article) -> bool:
    noun = word.removesuffix(_ending(word))
    return any(
        form.capitalize() in article.capitalised_uses for form in (noun, noun.removesuffix("s"))
    )


def _uses(word: str, article: Article) -> int:
    """How often the article has the word, or another that is formed from it and no more listed:
    what comes again is meant."""
    uses = article.lower_case_uses
    stem = word.removesuffix(_ending(word)).removesuffix("s")
    forms = {word, *(stem + ending for ending in ("", "s", "'s", "’s", "ed", "ing", "er", "ers"))}
    return sum(uses.get(form, 0) for form in forms if form == word or form not in article.lexicon)


def _sentence_start_words(article: Article) -> dict[str, int]:
    """Capitalised words, given in lower case, that stand in the article only where a sentence
    starts, and there before a lower-case word."""
    prose = article.prose
    uses: dict[str, int] = {}
    for sentence in article.sentences:
        match = _patterns()["first"].match(prose, sentence.span.start, sentence.span.end)
        if match:
            word = match["word"]
            lower = word.lower()
            if not article.capitalised_uses.get(word) and lower not in article.lower_case_uses:
                uses[lower] = uses.get(lower, 0) + 1
    return uses


def _is_deliberate(article: Article, place: Span, index: int) -> bool:
    prose = article.prose
    before, after = prose[max(0, place.start - 2) : place.start], prose[place.end : place.end + 2]
    if (before[-1:] == "-" or after[:1] == "-") and not _is_plain_compound(article, place):
        return True
    if _patterns()["touched_before"].search(before) or _patterns()["touched_after"].match(after):
        return True
    if article.is_verbatim(place) or _patterns()["sic"].match(prose, place.end):
        return True
    if prose[place.start - 1 : place.start] in _OPENING and _patterns()["closing"].match(
        prose, place.end
    ):
        return True
    if place.of(prose)[0].isupper() and not _starts_sentence(article, place):
        return True
    if _patterns()["without_e"].search(place.of(prose)) and _stands_without_article(prose, place):
        return True
    words, at = _sentence_words(article, place, index)
    follows_name = bool(at) and words[at - 1][0].isupper()
    if follows_name and article.lower_case_uses.get(words[at], 0) > 1:  # `Mr ffolkes`
        return True
    return is_foreign(words, at, article.lexicon)


def _stands_without_article(prose: str, place: Span) -> bool:
    """Whether it follows a preposition and ends a phrase, as a name does (`posted on tumblr`)."""
    before = prose[max(0, place.start - 6) : place.start]
    return bool(
        _patterns()["preposition"].search(before) and _patterns()["ends"].match(prose, place.end)
    )


def _is_plain_compound(article: Article, place: Span) -> bool:
    """Whether it is part of a hyphenated word whose other part is known, and surely misspelt."""
    start = max(0, place.start - _LONGEST_COMPOUND)
    compound = next(
        match
        for match in _patterns()["compound"].finditer(
            article.prose, start, place.end + _LONGEST_COMPOUND
        )
        if match.end() >= place.end
    )
    parts = compound.group().split("-")
    word = place.of(article.prose)
    return (
        len(parts) == 2
        and all(part.isalpha() and part.islower() for part in parts)
        and all(part in article.lexicon for part in parts if part != word)
        and article.lexicon.margin(word) >= _SURE
    )


def _starts_sentence(article: Article, place: Span) -> bool:
    sentence = article.sentence_at(place.start)
    return sentence is not None and not _patterns()["letter"].search(
        article.prose, sentence.span.start, place.start
    )


def _sentence_words(article: Article, place: Span, index: int) -> tuple[list[str], int]:
    """The words near by of the sentence that a place is in, and which of them it is."""
    sentence = article.sentence_at(place.start)
    span = sentence.span if sentence else place
    first = bisect_left(article.words, span.start, key=lambda word: word.start)
    last = bisect_left(article.words, span.end, key=lambda word: word.start)
    first, last = max(first, index - _NEAR), min(last, index + 1 + _NEAR)
    return [word.of(article.prose) for word in article.words[first:last]], index - first


_OPENING = frozenset("“\"‘'«„‹")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "first": compiled(r"\W*(?P<word>[A-Z][a-z]+)(?=,? [a-z])"),
        "letter": compiled(r"[^\W_]"),
        "touched_before": compiled(
            r"[\w@#/\\&\[\]*+=~^<>$£€%]\Z|[\w.][.'’]\Z|(?:^|\W)[.:'’‘]\Z|-\n\Z"
        ),
        "touched_after": compiled(r"[\w@#/\\&\[\]*+=~^<>$£€%(]|[.'’]\w|['’](?!\W)"),
        "without_e": compiled(r"[^aeiou]r\Z"),
        "preposition": compiled(r"\b(?:by|for|from|like|of|on|to|via|with|in) \Z"),
        "ends": compiled(r"[.,;:!?)]| (?:and|or|is|was|has|can|will)\b"),
        "compound": compiled(r"[\w@#/\\.'’-]*[^\s.'’]"),
        "sic": compiled(r"[”\"’']?,? ?[\[(] ?sic\b", re.IGNORECASE),
        "closing": compiled(r"[,.;:!?]?[”\"’'»“›]"),
    }


RULE = Rule(
    summary="a misspelt word",
    why="Readers notice a misspelling and begin to doubt the facts.",
    message="“{found}” looks like a slip for “{better}”.",
    severity=Severity.ERROR,
    safety=Safety.UNSAFE,
    bad=(
        "The council did not {~~recieve~>receive|received~~} the letter.",
        "{~~Becuase~>Because~~} of the rain, the match was called off.",
        "The {~~goverment’s~>government’s~~} plan was clear.",
        "“We {~~beleive~>believe~~} in it,” she said on Monday.",
        "They {~~didnt~>didn’t~~} say who’d come.",
        "It was called off\n{~~becuase~>because~~} of rain.\n{~~Htat~>That~~} is all.",
        "It was an {~~outragefollowing~>outrage following~~} the vote.",
        "It is a well-{~~knwon~>known~~} fact that she won.",
        "There is {~~alot~>a lot|lot~~} to do.",
        "She {~~jstu~>just~~} took the {~~dollers~>dollars~~} and {~~justs~>just~~} left.",
    ),
    good=(
        "The tweet read “covfefe” and nothing else.",
        "He wrote that it was “a goverment [sic] of thieves”.",
        "It is a de facto ban, a pro tem step and a coup de grâce.",
        "Write to teh@recieve.example, @beleive or #seperate; open recieve_all.txt.",
        "The slogan on the wall, „Wir sind das Volk“, dates from 1989.",
        "The Vanessa cardui is common, as is the Homo sapiens neanderthalensis.",
        "The microgrid and the chatshow host were re-elected on a podcast.",
        "We’ll have dosas, said Arnel dela Vega, a hodler since 2010.",
        "Gerald ffolkes runs the stall, Mr ffolkes said; eBay and iPhone sales rose.",
        "It was posted on dwellr. The poster read “Revoke arrrticle 50”.",
        "There’s nowt so queer as folk. Errr, yes, said the organiser in colour.",
    ),
    find=find,
)
