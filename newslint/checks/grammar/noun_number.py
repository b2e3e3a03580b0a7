"""A noun in the singular after a word that counts several, or in the plural after one that counts
one: “three year ago”, “every citizens”, “one of the best player”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.grammar._contexts import opens_sentence, replacement
from newslint.checks.grammar._nouns import ADJECTIVES_TOO, VERBS_TOO, plural_of, singular_of
from newslint.checks.grammar._word_classes import SUPERLATIVE
from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span, Tokens

_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_COUNTS = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    f"seventeen eighteen nineteen {_TENS} many several various numerous these those few countless "
    "multiple".split()
)
_NUMBERED = frozenset(
    "phase stage type part level category chapter number no no. top tier grade title section act "
    "article volume war day week year channel formula group class round game season series step "
    "figure table page line option zone one a an or and to".split()
)
"""What a number may name rather than count: phase three."""
_OBJECT_AFTER = frozenset(
    "in with by after for from made took gave won scored released published wrote held received "
    "committed issued filed lost posted under over through about including has had have".split()
)
"""What a count may follow that is not the subject of a verb after it."""
_PERIODS = frozenset("second minute hour day week month year decade".split())
_ENDS = frozenset('. ; : ? ! ” " \n'.split(" "))
_FOLLOWING = frozenset(
    "of in for from at on with by to after before during since until who that which was were is "
    "are have has had will would could can ago later earlier because when while".split()
)
"""What stands after a whole noun phrase, and not within one."""
_ADJECTIVES = frozenset(
    "new big small large major serious good bad great young old former local national political "
    "important different difficult special strong common recent similar certain foreign single "
    "famous popular huge significant real other main".split()
)
_SEVERAL_IN_ONE = frozenset(
    "family team group party crew number staff band kind cast cabinet company committee community "
    "network group batch class wave generation crowd couple pair series board council class own "
    "world court church union house army government department school state city country club "
    "side day".split()
)
"""Singulars that hold several: one of the family, one of the first batch."""
_CERTAIN = frozenset(
    "reason problem challenge issue thing question member player city country town victim suspect "
    "man woman person child student teacher worker officer official soldier reporter speaker "
    "driver passenger protester candidate singer actor song film movie book building car vehicle "
    "way bullet bomb attacker gunman boy girl brother sister daughter son founder author expert "
    "researcher scientist doctor nurse lawyer judge factor goal".split()
)
"""Singulars that never stand for several: one of the reason."""
_OWNERS = frozenset("his her their its our my these those".split())
_EVERY = frozenset({"every", "each", "another"})


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    tokens = article.tokens
    for singular in sorted(tokens.index.keys() & plural_of().keys()):
        for at in tokens.index[singular]:
            if _may_be_name(tokens, at):
                continue
            if _is_one_of_several(tokens, at) or _is_counted(article, at):
                yield from _hit(article, at, plural_of()[singular])
    for plural in sorted(tokens.index.keys() & singular_of().keys()):
        for at in tokens.index[plural]:
            if _may_be_name(tokens, at):
                continue
            if _is_single(tokens, at):
                yield from _hit(article, at, singular_of()[plural])
            elif tokens.texts[at - 1] == "this" and _is_several(tokens, at):
                yield replacement(article, at - 1, at - 1, "these")


def _hit(article: Article, at: int, better: str) -> Iterator[Hit]:
    hit = replacement(article, at, at, better)
    if not article.is_verbatim(hit.span):
        yield hit


def _may_be_name(tokens: Tokens, at: int) -> bool:
    return tokens.is_capital(at) and not opens_sentence(tokens, at)


def _is_counted(article: Article, at: int) -> bool:
    """Whether a singular stands after a word that counts several."""
    tokens = article.tokens
    noun, after = tokens.texts[at], tokens.texts[at + 1]
    if noun in ADJECTIVES_TOO - _PERIODS:
        return False
    if after not in _FOLLOWING and after not in _ENDS and not _ends_period(tokens, at):
        return False
    first = at - 1
    if tokens.texts[first] in _ADJECTIVES:
        first -= 1
    count, before = tokens.texts[first], tokens.texts[first - 1]
    if noun in _PERIODS and article.is_quoted(tokens.span(at, at)):
        return False  # “I lived there twenty year,” said a farmer
    if count.isdecimal() and len(count) < 3 and int(count) > 1 and noun in _PERIODS:
        return before in _OBJECT_AFTER or after in ("ago", "later", "earlier")
    if count not in _COUNTS or before in _NUMBERED:
        return False
    if noun in VERBS_TOO and noun not in _PERIODS:
        return before in _OBJECT_AFTER and count not in ("these", "those", "few")
    return not tokens.is_capital(first - 1) or before in _ENDS or opens_sentence(tokens, first - 1)


def _ends_period(tokens: Tokens, at: int) -> bool:
    """In two hour, setting a record; but: a two hour, 30 minute drive."""
    after, next_word = tokens.texts[at + 1 : at + 3] if at + 2 < len(tokens.texts) else ("", "")
    is_end = after == "," and next_word not in _COUNTS and not next_word[:1].isdigit()
    return is_end and tokens.texts[at] in _PERIODS and tokens.texts[at - 2] in _OBJECT_AFTER


def _is_one_of_several(tokens: Tokens, at: int) -> bool:
    """One of the best _, one of his _."""
    after = tokens.texts[at + 1]
    noun = tokens.texts[at]
    if after not in _FOLLOWING and after not in _ENDS and after != ",":
        return False
    texts = tokens.texts
    for first in range(at - 2, at - 7, -1):
        if first < 1:
            return False
        if texts[first : first + 2] == ["one", "of"]:
            return _names_several(texts[first + 2 : at], noun)
        if texts[first] == "among":
            return at - first > 2 and _names_several(texts[first + 1 : at], noun)
    return False


def _names_several(between: Sequence[str], noun: str) -> bool:
    """Whether the words between “one of” and a noun call for a plural."""
    if not between or (between[0] not in _OWNERS and between[0] != "the"):
        return False
    if "most" in between[1:2]:
        return len(between) == 3 and noun not in ADJECTIVES_TOO
    if between[1:2] and between[1] in SUPERLATIVE:
        return len(between) == 2 or between[2] in _ADJECTIVES
    if len(between) == 1 and between[0] == "the":
        return noun in _CERTAIN
    is_plain = between[0] in _OWNERS and len(between) == 1
    return is_plain and noun not in _SEVERAL_IN_ONE and noun not in ADJECTIVES_TOO


def _is_single(tokens: Tokens, at: int) -> bool:
    """Whether a plural stands after a word that counts one."""
    texts = tokens.texts
    after = texts[at + 1]
    if after not in _FOLLOWING and after not in _ENDS:
        return False
    if texts[at] in ("terms", "men's", "arts"):
        return False  # a terms of service
    if texts[at - 1] in _EVERY:
        return singular_of()[texts[at]] not in VERBS_TOO and texts[at - 2] != "or"
    first = at - 2 if texts[at - 1] in _ADJECTIVES else at - 1
    return texts[first] in ("a", "an") and not _may_be_name(tokens, first)  # grade A eggs


def _is_several(tokens: Tokens, at: int) -> bool:
    """Whether a plural that is no verb is all that may stand after “this”."""
    after = tokens.texts[at + 1]
    is_last = after in _ENDS or after in ("are", "were", "have", "of", "in", "who", "that", "which")
    return is_last and singular_of()[tokens.texts[at]] not in VERBS_TOO


RULE = Rule(
    summary="a noun in the singular for the plural, or the other way round",
    why="After a word that counts several stands the plural, after one that counts one the "
    "singular: three years, every citizen, one of the best players.",
    message="Write “{better}”, not “{found}”, after the words that count it.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    blocks=(BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.CAPTION),
    bad=(
        "It opened three {~~year~>years~~} ago, after several {~~problem~>problems~~} with it.",
        "She is one of the best {~~player~>players~~} in the world and one of his "
        "{~~friend~>friends~~}.",
        "Every {~~citizens~>citizen~~} of the town has a {~~friends~>friend~~} in the council.",
        "{~~This~>These~~} problems are one of the {~~reason~>reasons~~} for it.",
        "It is one of the most famous {~~song~>songs~~} of the decade, and a new "
        "{~~problems~>problem~~} for us.",
    ),
    good=(
        "The three-year deal ended. One of the family, one of the first group of guests, left.",
        "These result in delays, and many work in shops. Two face trial; the three attempt to win.",
        "He is one of the best known in the country, among the first wave of migrants, one of "
        "his kind.",
        "One of the crew spoke. This looks good, this means well and this sports club is shut.",
        "Many a year has passed. The phase three trial of the drug and the two state capitals.",
        "The firm has a communications director for every sports fan, a jobs programme and "
        "women’s team.",
        "Each teams up with a friend; every two years another three people join a men’s club.",
        "One of the most watched in the world, it has a means of support and a series of talks.",
        "Those face charges; all four play in the team and several study at the college.",
        "Among her support was his. Among the family was a doctor, one of the best at the time.",
        "She took part in the final four; Channel Four show hosts met the two party leaders.",
        "In the next ten years the half-hour show of 1999 ran.",
        "The group of five met in house number three on page two of the guide.",
    ),
    # no `needs`: the words are looked up in the article's tokens
    find=find,
)
