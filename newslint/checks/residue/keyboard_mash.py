"""Letters that came from a hand or a cat on the keyboard: asdkjfh, astktnkansytt."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Severity, Span, compiled, is_mention

_SHORTEST = 6
_SHORTEST_WITHOUT_NEIGHBOURS = 9
_LONGEST = 60
_LEAST_PAIRS = 3
_LEAST_DIFFERENT = 3


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    mashed = {word for word in article.lower_case_uses if _is_mashed(word, article)}
    if not mashed:
        return
    for place in article.words:
        if (
            place.of(article.prose) in mashed
            and not article.is_verbatim(place)
            and not is_mention(article.prose, place)
        ):
            yield Hit(place)


def _is_mashed(word: str, article: Article) -> bool:
    if not _SHORTEST <= len(word) <= _LONGEST or not _patterns()["odd"].search(word):
        return False
    if not word.isascii() or len(set(word)) < _LEAST_DIFFERENT or article.lexicon.knows(word):
        return False
    if _patterns()["meant"].search(word) or article.lexicon.is_listed(word):
        return False
    pairs = len(_patterns()["pair"].findall(word))
    if pairs >= _LEAST_PAIRS or _patterns()["row"].search(word):
        return True
    return (
        len(word) >= _SHORTEST_WITHOUT_NEIGHBOURS
        and pairs + len(_patterns()["rare"].findall(word)) >= _LEAST_PAIRS
        and _patterns()["consonants"].search(word) is not None
    )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    # Keys that lie near each other and letters that hardly stand so in a word.
    pairs = (
        "(?:[fhgk]j)(?![aeou])|jf|jh|jg|jk|jl|jd|fg|gf|gh(?=[jkfds])|hg|df|fd|sd|fk|gk|hk|kh|dk|kd|fh|hf|"
        "xz|zx|qw|wq|xc|cx|cv|vc|vb|bv|nb|mn|qj|qx|qz|zq|jx|xj|jv|vj|dl|jn|kg|ks(?=d)|lk(?=[jhgfd])"
    )
    rare = (
        "tk|kt(?!s)|nk(?=[tnsp])|tn|kn(?!o)|td|gt|tg|pd|bk|dk|pk|mk|kp|kb|kv|vk|bn|pn(?!e)|wv|vw|nm"
    )
    rows = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    runs = {row[at : at + 5] for row in rows for at in range(len(row) - 4)} - {"qwert", "werty"}
    runs |= {run[::-1] for run in runs}
    return {
        "odd": compiled(rf"[b-df-hj-np-tv-xz]{{5}}|{pairs}"),
        "pair": compiled(rf"(?=(?:{pairs}))"),
        "row": compiled("|".join(sorted(runs))),
        "rare": compiled(rf"(?=(?:{rare}))"),
        "consonants": compiled(r"[b-df-hj-np-tv-xz]{5}"),
        "meant": compiled(r"(.)\1\1|abcd|defg|ghij|jklm|mnop|pqrs"),  # brrrr; the alphabet
    }


RULE = Rule(
    summary="letters without a word",
    why="A hand rested on the keyboard, or somebody meant to come back.",
    message="“{found}” looks like keys hit by chance; delete it or write what was meant.",
    severity=Severity.WARNING,
    quoted="skip",
    before=("spelling/misspelt-word",),
    bad=(
        "The mayor said {==asdkjfh==} that the fair was over.",
        "The driver {==astktnkansytt==} left the hall at noon.",
        "It rained on {==fghjfghj==} and in {==sdfsdfsdf==}, and {==qwertyuiop==} too.",
    ),
    good=(
        "The Knightsbridge twelfths met at Krk, brrrrr, and a qwerty keyboard was sold.",
        "He typed “asdkjfh” and left. See https://example.org/asdkjfh and @asdkjfh.",
        "The angstschweiss of the birthday sleighride and a catchphrase about backgammon.",
    ),
    # Without `needs`: letters may come in any order.
    find=find,
)
