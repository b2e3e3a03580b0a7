"""“The a” and “a the”: two articles for one noun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.grammar._word_classes import BE, CONJUNCTION, MODAL, PREPOSITION
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span

_OTHERS = frozenset("this these those his her its their my your our every each any whose".split())
_AFTER = {
    "a": _OTHERS | {"the", "an"},
    "an": _OTHERS | {"the", "a"},
    "the": (_OTHERS - {"any", "each"}) | {"a", "an"},
}
_NO_NOUN = (
    BE
    | MODAL
    | PREPOSITION
    | CONJUNCTION
    | frozenset("la priori posteriori cappella capella or sound vowel key team list level".split())
)
"""What may follow a letter, a word that is talked about, or the “a” of another language."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    tokens = article.tokens
    for first, others in _AFTER.items():
        for at in tokens.index.get(first, ()):
            second, after = tokens.texts[at + 1], tokens.texts[at + 2 : at + 3]
            if second not in others or not after or not after[0].isalpha() or after[0] in _NO_NOUN:
                continue
            if tokens.is_capital(at + 1) or article.is_verbatim(tokens.span(at, at + 1)):
                continue
            if tokens.is_capital(at) and first == "a":
                continue
            alternatives = (second, tokens.span(at, at).of(article.prose))
            if tokens.is_capital(at):
                alternatives = (second.capitalize(), alternatives[1])
            yield Hit(tokens.span(at, at + 1), better=alternatives)


RULE = Rule(
    summary="two articles for one noun",
    why="A noun has one article or “this”, “his”, “every”: of two, one was left over from an edit.",
    message="“{found}” is one too many: write “{better}”.",
    severity=Severity.ERROR,
    safety=Safety.SHOWN,
    bad=(
        "He bought {~~the a~>a|the~~} house on {~~an the~>the|an~~} island.",
        "She lost {~~the her~>her|the~~} keys and {~~a the~>the|a~~} ticket.",
    ),
    good=(
        "The A Word is on; the A team lost. He can say a the or the a in his sleep.",
        "The a la carte menu stands.",
        "They flew to the The Hague hearing. He gave the a of the scale.",
    ),
    needs=(" a ", " an ", " the "),
    find=find,
)
