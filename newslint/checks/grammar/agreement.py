"""“They was” and “he have”: a verb that does not go with the pronoun before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.grammar._clauses import (
    before_in_clause,
    is_coordinate,
    is_dialect,
    may_open_clause,
)
from newslint.checks.grammar._contexts import finder, opens_sentence, replacement
from newslint.checks.grammar._plural_subjects import TABLE
from newslint.checks.grammar._word_classes import ADVERB, DO, MODAL, START
from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, Tokens


def _with_negatives(pairs: str) -> dict[str, str]:
    verbs = dict(pair.split(":") for pair in pairs.split())
    negatives = {f"{wrong}n't": f"{right}n't" for wrong, right in verbs.items()}
    return verbs | {wrong: right for wrong, right in negatives.items() if right != "amn't"}


_TO_PLURAL = _with_negatives("is:are was:were has:have does:do")
_TO_SINGULAR = _with_negatives("are:is were:was have:has do:does")
_TO_FIRST = _with_negatives("are:am has:have does:do were:was")
_VERBS = frozenset(
    "add allow appear ask become begin believe bring call claim come continue expect face feel "
    "find follow get give go happen help hold hope include keep know lead like live look lose love "
    "make mean move need offer own pay plan play prefer promise provide remain say see seem sell "
    "speak spend stay support take talk tell think try turn understand use visit wait walk want "
    "win wish work write".split()
)
"""Verbs whose plain form is not a past form as well."""


@cache
def _thirds() -> dict[str, str]:
    return {_third(verb): verb for verb in _VERBS}


def _third(verb: str) -> str:
    if verb.endswith(("o", "ch", "sh", "ss")):
        return verb + "es"
    return verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeo" else verb + "s"


_BEFORE_IT = frozenset("what because when where while although whereas since before after".split())
"""What “it” may follow only as the subject of the verb after it."""
_PLURAL = frozenset({"they", "we", "you"})
_OBJECTS_TOO = frozenset({"it", "you", "this", "these", "those"})
"""What may be an object before the verb of another subject."""
_NUMBERED = frozenset(
    "phase type part stage class level category section volume tier group".split()
)
"""What the first of is called I, beside wars and queens."""
_POINTING = frozenset({"this", "these", "those"})
_SUBJECTS = {
    "they": _TO_PLURAL,
    "we": _TO_PLURAL,
    "you": _TO_PLURAL,
    "these": _TO_PLURAL,
    "those": _TO_PLURAL,
    "he": _TO_SINGULAR,
    "she": _TO_SINGULAR,
    "it": _TO_SINGULAR,
    "this": _TO_SINGULAR,
    "i": _TO_FIRST,
}
_UNREAL = frozenset(
    "if wish wished wishes wishing unless suppose supposing imagine imagined rather lest "
    "whether would".split()
)
"""What a past subjunctive follows."""
_WANTED = tuple(
    "insist demand recommend suggest request requir propos ask urg prefer advis order command "
    "stipulat mandat importan essential vital crucial imperative necessary lest rather desir "
    "instruct plead begged begs better appropriate fitting critical condition proposal move "
    "forbid grant time".split()
)
"""Beginnings of words that a present subjunctive follows: he asked that she have a lawyer."""
_NO_SUBJECT_AFTER = frozenset(
    "/ - + & like than let singular royal pronoun pronouns gender-neutral neutral editorial word "
    "the a an using use of inclusive collective".split()
)
_BEFORE_ADVERB = START | {"and", "but", ","}
_INVERTED = MODAL | DO | frozenset({"had", "not", "only", "even", "neither", "both", "either"})


_nouns = finder(TABLE)


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    yield from _pronouns(article)
    for hit in _nouns(article, places):
        if not is_dialect(article, hit.span, hit.span.of(article.folded)):
            yield hit


def _pronouns(article: Article) -> Iterator[Hit]:
    tokens = article.tokens
    for subject in sorted(_SUBJECTS.keys() & tokens.index.keys()):
        for at in tokens.index[subject]:
            verb_at = at + 2 if tokens.texts[at + 1] in ADVERB else at + 1
            verb = tokens.texts[verb_at]
            better = _SUBJECTS[subject].get(verb)
            if better is None:
                better = _other_verb(subject, verb, tokens.texts[at - 1])
            if better and _is_subject(article, at, verb) and not _stands(article, at, verb):
                yield replacement(article, verb_at, verb_at, better)


def _other_verb(subject: str, verb: str, before: str) -> str | None:
    if subject in ("they", "we"):
        return _thirds().get(verb)
    if subject in ("he", "she") and verb in _VERBS:
        return _third(verb)
    if subject == "it" and verb in _VERBS and before in _BEFORE_IT:
        return _third(verb)
    return None


def _is_subject(article: Article, at: int, verb: str) -> bool:
    tokens = article.tokens
    subject, before = tokens.texts[at], tokens.texts[at - 1]
    if subject in ("he", "she") and before == "or" and tokens.texts[at - 2] in ("he", "she"):
        return _is_subject(article, at - 2, verb)
    follows_abbreviation = before == "]" or before.endswith(".")
    if tokens.is_capital(at):
        if follows_abbreviation:
            return subject != "i"
        if subject != "i" and not opens_sentence(tokens, at):
            return False
    if before == "like" and (subject in _PLURAL or subject == "i"):
        return True
    if before in _NO_SUBJECT_AFTER or before in ("or", "nor"):
        return False
    if subject == "i" and (before in _NUMBERED or _may_be_numbered(tokens, at)):
        return False
    if before == "as" and (
        subject in _POINTING or tokens.texts[at - 2] in ("such", "same", "well")
    ):
        return False
    if subject in _OBJECTS_TOO and not may_open_clause(before):
        earlier = tokens.texts[at - 2]
        how_easy_it = earlier == "how" and before not in ADVERB
        clearly_it = before.endswith("ly") and earlier in _BEFORE_ADVERB
        return how_easy_it or clearly_it
    return subject in _PLURAL or before != "and" or not is_coordinate(tokens, at)


def _may_be_numbered(tokens: Tokens, at: int) -> bool:
    """Elizabeth I, World War I."""
    return tokens.is_capital(at - 1) and not opens_sentence(tokens, at - 1)


def _stands(article: Article, at: int, verb: str) -> bool:
    """Whether a form that looks wrong is right, or is how somebody speaks."""
    tokens = article.tokens
    before = tokens.texts[at - 1]
    if before == "or":
        before = tokens.texts[at - 3]
    if verb in _VERBS or verb in ("have", "do", "haven't", "don't"):
        if before in _INVERTED or tokens.texts[at - 2] in MODAL:
            return True
        if any(word.startswith(_WANTED) for word in before_in_clause(tokens, at)):
            return True
        if verb in _VERBS and before in ("that", "and"):
            return True
    if verb in ("were", "weren't"):
        clause = before_in_clause(tokens, at)
        if before == "as" or _UNREAL.intersection(clause) or {"as", "though"} <= set(clause):
            return True
    span = tokens.span(at, at)
    return article.is_verbatim(span) or is_dialect(article, span, verb)


RULE = Rule(
    summary="a pronoun with a verb that does not go with it",
    why="They were, he was; we have, she has: the verb follows its subject.",
    message="Write “{better}”, not “{found}”: the verb does not go with its subject.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "She said they {~~was~>were~~} late. We {~~is~>are~~} sorry.",
        "He {~~have~>has~~} a farm, and it {~~are~>is~~} for sale.",
        "“They {~~has~>have~~} paid,” he said, “and she still {~~are~>is~~} angry.”",
        "Police said she {~~were~>was~~} safe and that it {~~don't~>doesn't~~} matter.",
        "These {~~is~>are~~} the last seats. This {~~have~>has~~} to stop.",
        "You {~~was~>were~~} right, I {~~has~>have~~} to say.",
        "They {~~says~>say~~} it rains, but he {~~want~>wants~~} to walk.",
        "A number of people {~~was~>were~~} hurt. One of the bridges {~~are~>is~~} closed.",
        "There {~~was~>were~~} several calls from people who {~~was~>were~~} trapped.",
        "Everyone {~~were~>was~~} asked about a man who {~~have~>has~~} gone missing.",
    ),
    good=(
        "If he were taller he would have been hired. She acts as if she were the owner.",
        "The judge ordered that he have a lawyer. It is vital she get help and it have a name.",
        "What must he have seen? Did she want it? Nor does he have a key, nor should she go.",
        "People near you are safe. Towns such as this are rare. The men behind it were jailed.",
        "He and I are friends. His wife and he were there. Both you and she have a vote.",
        "“We was robbed,” she said. “He don't know, and it were my fault,” said her brother.",
        "She is one of the people who has time. Queen Elizabeth I has no heirs.",
        "There was many a tear. Five years is a long time.",
        "All but one of the boats are back. Be they rich or poor, they are welcome.",
    ),
    # no `needs`: the pronouns stand in every article
    find=find,
)
