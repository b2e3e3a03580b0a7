"""“An” before the sound of a consonant, “a” before that of a vowel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.grammar._contexts import opens_sentence
from newslint.checks.grammar._first_sound import FirstSound, first_sound
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, Tokens

_OPENING = frozenset("“‘\"'([*_")
_CURRENCY = frozenset("$£€¥₹")
_NO_NOUN_PHRASE = frozenset(
    "a an the in on of at is are was were am be and or as if it its it's i i'm i've i'd i'll us "
    "our into onto upon under over to from for with by that this these those than then he she they "
    "we you his her their my your him them me but not so also has have had will would can could "
    "may might must should do does did equals after against among around amid about across above "
    "when where who what which how why there here et ou un une el al il em en é à os as".split()
)
"""Before these there is no article but a letter, a word of another language, or “an” for “and”."""
_COMMON = 2.5
"""Zipf from which a word is English enough to tell of its article."""
_VERY_COMMON = 4.4
_NAME_AFTER_AN = 5


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    tokens = article.tokens
    for written in ("a", "an"):
        for at in tokens.index.get(written, ()):
            following = _following(tokens, at)
            if following is None or not _is_article(article, at):
                continue
            word = _as_written(tokens, following)
            sound = first_sound(word)
            if sound.value in (written, "") or not _tells(article, at, following):
                continue
            yield _hit(article, at, following, sound)


def _hit(article: Article, at: int, following: int, sound: FirstSound) -> Hit:
    tokens = article.tokens
    if tokens.texts[following] == "other":
        better = "another"
        span = tokens.span(at, following)
    else:
        better = sound.value
        span = tokens.span(at, at)
    if tokens.is_capital(at):
        better = better[0].upper() + better[1:]
    return Hit(span, better=(better,), values={"word": _as_written(tokens, following)})


def _as_written(tokens: Tokens, at: int) -> str:
    return tokens.span(at, at).of(tokens.prose)


def _following(tokens: Tokens, at: int) -> int | None:
    """The word that the article stands before, beyond a mark that opens something at it."""
    texts, starts = tokens.texts, tokens.starts
    end = starts[at] + len(texts[at])
    if tokens.prose[end : end + 1] not in (" ", "\n", "\xa0"):
        return None
    following = at + 1
    while texts[following] in _OPENING or texts[following] in _CURRENCY:
        if starts[following + 1] != starts[following] + 1:
            return None
        following += 1
    is_word = texts[following][0].isalnum()
    return following if is_word else None


def _is_article(article: Article, at: int) -> bool:
    """Not a letter, a name or a word of another language."""
    tokens = article.tokens
    here = _as_written(tokens, at)
    before = tokens.prose[tokens.starts[at] - 1 : tokens.starts[at]]
    if here == "AN" or (before and before in "-’'/.&@#+=*_<\\"):
        return False
    return here.islower() or opens_sentence(tokens, at)


def _tells(article: Article, at: int, following: int) -> bool:
    """Whether what follows is a word that has an article, and its sound is known."""
    tokens = article.tokens
    text = tokens.texts[following]
    if text in _NO_NOUN_PHRASE:
        return _as_written(tokens, following) in ("US", "EU", "IT", "AM", "AS", "OR", "EN", "EL")
    if article.is_verbatim(tokens.span(following, following)):
        return False
    first = text.partition("-")[0].partition("'")[0]
    if text[0].isdigit():
        may_be_a_name = tokens.is_capital(at) or tokens.texts[at - 1][0].isdigit()
        return text[-1].isalpha() or not may_be_a_name
    if tokens.is_capital(following):
        return not (tokens.texts[at] == "an" and tokens.is_capital(at)) or _is_no_name(
            article, text
        )
    return len(first) == 1 or "." in first or article.lexicon.zipf(first) >= _COMMON


def _is_no_name(article: Article, text: str) -> bool:
    """“An British tourist”, but not “An Nguyen”."""
    return len(text) >= _NAME_AFTER_AN and article.lexicon.zipf(text) >= _VERY_COMMON


RULE = Rule(
    summary="“a” before the sound of a vowel, or “an” before that of a consonant",
    why="“An” stands before the sound of a vowel, however the word is spelt: an hour, an MP, an "
    "8-year-old; a union, a one-off, a US firm.",
    message="Write “{better} {word}”: the article goes by the sound of the next word.",
    severity=Severity.ERROR,
    safety=Safety.SAFE,
    bad=(
        "The fire took {~~a~>an~~} hour to put out.",
        "{~~An~>A~~} university and {~~a~>an~~} NHS trust paid for it.",
        "It was {~~an~>a~~} one-off, said {~~a~>an~~} honest man.",
        "{~~A~>An~~} 18-year-old paid {~~a~>an~~} $11 fee for {~~an~>a~~} 100-mile ride.",
        "He made {~~a~>an~~} “unusual” plea, and {~~an~>a~~} useful one.",
        "She flew in {~~a~>an~~} F-16 to {~~a~>an~~} old base, for {~~an~>a~~} US-led force.",
        "Police opened {~~a~>an~~} investigation, then {~~an~>a~~} new one.",
    ),
    good=(
        "An FBI agent met an MP, an SUV stopped and a NATO ally left by a U-turn.",
        "An historian and a historian ate an herb and a herb at an hotel.",
        "A European heard a eulogy on a ukulele, a unanimous vote and a UEFA cup.",
        "Vitamin A is good; grade A eggs are not. From A to B is a 100 miles by the A 11.",
        "An 8-year-old, an 11th man, an 18,000-seat ground, an 1800s house, a 1,800-year-old coin.",
        "An Nguyen, an architect, met An Ha. “’As anyone an ’andkerchief?” he asked.",
        "An x-ray, an mRNA vaccine, an iPhone and a tRNA; an R&B song, an S&P index, an LGBT club.",
        "Paris est à une heure; il y a une gare. The law student wrote a = b.",
    ),
    # no `needs`: almost every article has both words
    find=find,
)
