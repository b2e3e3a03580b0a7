"""A verb that does not go with the noun that is its subject: “the cost of repairs were”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from newslint.checks.grammar._clauses import is_dialect
from newslint.checks.grammar._contexts import replacement
from newslint.checks.grammar._nouns import ADJECTIVES_TOO, VERBS_TOO, plural_of, singular_of
from newslint.checks.grammar._word_classes import (
    BE,
    CONJUNCTION,
    DO,
    HAVE,
    MODAL,
    NUMBER,
    OBJECT,
    PARTICIPLE,
    START,
    STOP,
    SUBJECT,
)
from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span, Tokens

_TO_SINGULAR = {"are": "is", "were": "was", "have": "has", "aren't": "isn't", "weren't": "wasn't"}
_TO_PLURAL = {right: wrong for wrong, right in _TO_SINGULAR.items()}
_OPENING = START | {"that", "but", "because", "although", "while"}
_DETERMINER = frozenset("the his her their its our my your this these those each".split())
_FIRST = _DETERMINER | {"a", "an"}
_OTHERS = frozenset("and or by only one than like as among nor including per".split())
_LINKS = frozenset("of for in behind between from to on about against with into at over".split())
_ADVERBIALS = frozenset(
    "in on at after before during since despite following however meanwhile moreover furthermore "
    "today yesterday tomorrow now then also finally overall nevertheless nonetheless still instead "
    "as according under with for from last this earlier later recently currently".split()
)
"""What words at the beginning of a sentence that say when or where may begin with."""
_REACH = 10
"""Tokens before a verb among which its subject is looked for."""
_NO_PHRASE = (STOP | CONJUNCTION | SUBJECT | OBJECT | BE | HAVE | DO | MODAL) - {"her"} | frozenset(
    "who which what that how why whom whose where not there than as by nor neither "
    "one none some many most all half part both each".split()
)
"""What a noun with the phrase that belongs to it does not hold."""
_ORGANISATIONS = frozenset(
    "administration agency alliance army assembly association audience authority band bank batch "
    "board body bulk bunch bureau cabinet cast centre center charity choir church city class clan "
    "clergy club coalition collection college combination commission committee community company "
    "congregation congress constellation corporation council count country couple court crew crop "
    "crowd delegation department duo dynasty electorate enemy establishment faculty family "
    "federation firm fleet flock foundation fraction gang generation government group half handful "
    "herd host house institute institution jury kind lack leadership league legislature list "
    "litany lot majority management media membership military ministry minority mix mixture mob "
    "nation navy network number office opposition orchestra organisation organization pair panel "
    "parliament part party percentage plethora police population portion press proportion public "
    "quantity quarter quartet range regiment rest school section selection senate series set "
    "society sort spate squad staff state store string swarm team third total town trio troop "
    "troupe trust type union university variety wave whole workforce youth array abundance "
    "assortment amount average bevy cluster cohort column dozen flurry hundred million thousand "
    "pack panel queue row slew spread stack stream tribe village world assortment cross-section "
    "sample subset core hierarchy trickle flood rash crop raft barrage glut myriad maximum minimum "
    "multitude hours".split()
)
"""Singulars that take, in Britain or always, a plural verb where they stand for several."""
_SUBSTANCES = frozenset(
    "absence access anger arrival attitude availability beauty behavior behaviour belief birth "
    "blame building cancellation care closure collapse confidence construction control coverage "
    "creation culture danger death debate demand demise design destruction detention development "
    "discovery distribution education employment ending enthusiasm expansion expense expulsion "
    "extent failure fear freedom function future growth health history hope identity importance "
    "influence intensity interest introduction involvement killing knowledge length likelihood "
    "love loyalty management meaning motivation murder nature need news onset outbreak ownership "
    "passage passing performance power presence pressure price production progress protection "
    "provision pursuit quality rape reaction recovery reform removal research resettlement "
    "resignation respect response responsibility retirement return rise sale security severity "
    "shortage size skill strength success suffering supply support surrender survival threat "
    "toll traffic training treatment understanding use value violence wealth weight width work "
    "worth".split()
)
_ENDINGS = ("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "ism", "acy")
_UNITS = frozenset(
    "years months weeks days hours minutes seconds decades centuries miles metres meters dollars "
    "pounds euros kilometres kilometers feet degrees points lives people police halves quarters "
    "times sides parts terms generations goals tons glasses nights steps sets".split()
)
"""Plurals that a singular verb may follow as one amount."""
_NO_SINGULAR_ENDINGS = ("s", "men", "people", "children", "media", "data", "police", "wildlife")


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    tokens = article.tokens
    for verbs, is_wrong in ((_TO_SINGULAR, _has_one_subject), (_TO_PLURAL, _has_many)):
        for verb in sorted(verbs.keys() & tokens.index.keys()):
            for at in tokens.index[verb]:
                if is_wrong(tokens, at) and not _goes_on(tokens, at):
                    hit = replacement(article, at, at, verbs[verb])
                    is_meant = article.is_verbatim(hit.span) or is_dialect(article, hit.span, verb)
                    if not is_meant:
                        yield hit


def _phrase(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Where the noun phrase that opens a clause begins, and the token after its noun: the first
    preposition or, without one, the verb `at` itself."""
    texts = tokens.texts
    link = -1
    for i in range(at - 1, max(at - _REACH, -1), -1):
        word = texts[i]
        if word in _OPENING or (word == "," and _ends_adverbial(texts, i)):
            begins = i + 1
            if word == "that" and texts[begins] not in _DETERMINER:
                return None
            return (begins, link if link > 0 else at) if link != begins else None
        if word in _LINKS:
            link = i
        elif word in _NO_PHRASE and not (word == "and" and "between" in texts[i - 4 : i]):
            return None
    return None


def _ends_adverbial(texts: Sequence[str], comma: int) -> bool:
    """Whether a comma ends words before a sentence that hold no clause: On Friday, the …"""
    for i in range(comma - 1, max(comma - _REACH, -1), -1):
        if texts[i] in START:
            return texts[i + 1] in _ADVERBIALS
        if texts[i] in _NO_PHRASE:
            return False
    return False


def _opens(tokens: Tokens, begins: int, link: int) -> bool:
    """Whether what stands before a noun is a determiner and what describes the noun."""
    words = tokens.texts[begins : link - 1]
    if words and words[0] in _FIRST:
        words = words[1:]
    elif tokens.texts[begins] in VERBS_TOO or tokens.texts[begins].endswith(("ing", "ed")):
        return False  # set in hills are two towns; making changes to the law is hard
    return len(words) < 3 and not any(map(_may_be_clause, words))


def _may_be_clause(word: str) -> bool:
    """Whether a word before a noun may begin a clause, or another noun: the states filing suit."""
    return (
        word in NUMBER
        or word in _FIRST
        or word in PARTICIPLE
        or word in singular_of()
        or word.endswith(("ing", "ed"))
        or not word[0].isalpha()
    )


def _has_one_subject(tokens: Tokens, at: int) -> bool:
    if tokens.texts[at - 1] == "who":
        noun = tokens.texts[at - 2]
        is_one = noun in plural_of() and noun not in _ORGANISATIONS | ADJECTIVES_TOO
        return is_one and tokens.texts[at - 3] in _FIRST and _is_alone(tokens, at - 3)
    phrase = _phrase(tokens, at)
    if phrase is None:
        return False
    begins, link = phrase
    texts = tokens.texts
    if texts[begins] in ("these", "those") or not _is_one(texts[link - 1]):
        return False
    if link == at:
        is_one = texts[at - 1] in plural_of() and texts[at - 1] not in ADJECTIVES_TOO
        return is_one and texts[begins] in _FIRST and _opens(tokens, begins, link)
    if not _is_many(texts[at - 1]) or texts[at - 2] in singular_of():
        return False
    return _opens(tokens, begins, link)


def _has_many(tokens: Tokens, at: int) -> bool:
    if tokens.texts[at - 1] == "who":
        noun = tokens.texts[at - 2]
        is_many = noun in singular_of() and noun not in _UNITS and not tokens.is_capital(at - 2)
        return is_many and _is_alone(tokens, at - 2)
    phrase = _phrase(tokens, at)
    if phrase is None:
        return False
    begins, link = phrase
    head, near = tokens.texts[link - 1], tokens.texts[at - 1]
    if head in _UNITS or not (
        head in singular_of() or head.endswith(("tions", "ments", "ities", "ances"))
    ):
        return False
    if link == at:
        is_plain = tokens.texts[begins] in _DETERMINER and not tokens.is_capital(at - 1)
        return is_plain and _opens(tokens, begins, link)
    if near in singular_of() or near.endswith(_NO_SINGULAR_ENDINGS) or not near.isalpha():
        return False
    first_capital = link - 1 if begins < link - 1 else at - 1
    if any(tokens.is_capital(i) for i in (first_capital, at - 1)):
        return False
    return _opens(tokens, begins, link)


def _is_alone(tokens: Tokens, at: int) -> bool:
    """Whether a noun before “who” belongs to no other that may be meant: one of the men who was."""
    before = tokens.texts[max(at - 5, 0) : at]
    return _LINKS.isdisjoint(before) and not any(word in _OTHERS or "," in word for word in before)


def _is_one(head: str) -> bool:
    if head in _ORGANISATIONS:
        return False
    return head in plural_of() or head in _SUBSTANCES or head.endswith(_ENDINGS)


def _is_many(word: str) -> bool:
    return word in singular_of() or word.endswith(("tions", "ments", "ities", "ers", "ors"))


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether another verb follows, so that this one belongs to a clause within the subject: the
    cost of living families have to bear is high."""
    ends = STOP | CONJUNCTION | {"that", "which", "who", "how", "what", "where", "why"}
    after = takewhile(lambda word: word not in ends, tokens.texts[at + 1 : at + 12])
    return any(word in BE - {"been", "being", "be"} or word in MODAL for word in after)


RULE = Rule(
    summary="a verb that does not go with the noun that is its subject",
    why="The cost of repairs was high, the results of the study were clear: what stands between "
    "subject and verb changes nothing.",
    message="Write “{better}”, not “{found}”: the verb does not go with its subject.",
    severity=Severity.WARNING,
    safety=Safety.SHOWN,
    blocks=(BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.CAPTION),
    before=("grammar/agreement",),
    bad=(
        "The cost of the repairs {~~were~>was~~} high. The reasons for the delay {~~is~>are~~} "
        "clear.",
        "The talks {~~was~>were~~} long. The new car {~~have~>has~~} five seats.",
        "They saw drivers who {~~was~>were~~} there; the man who {~~were~>was~~} hurt left.",
        "The motivation behind the attacks {~~have~>has~~} changed, she said.",
        "He said that the difference between boys and girls {~~are~>is~~} small.",
        "Their decision on the new schools {~~were~>was~~} wrong, but the effects of the storm "
        "{~~was~>were~~} worse.",
    ),
    good=(
        "The number of people who vote has fallen. The majority of voters are old.",
        "Making changes to the law is hard. Make sure the brakes of your car are sound.",
        "Watch the game to make sure your players are fit. Set in hills are two towns.",
        "The head of the firm and the unions are in talks. Half of the schools are shut.",
        "Three years of war has left its mark. The cost of living families have to bear is high.",
        "The board of governors are split. A series of talks were held. A group of boys were seen.",
        "If the price of tickets were lower, more would go. He asked what the results of the "
        "vote were.",
        "Two of the men in the car were hurt. One of the reasons for the delay is the rain.",
        "Among the results of the study was a surprise. In the hands of the rebels are two towns.",
        "The decision judges have made is final. On Friday, the fans of the club were in the "
        "streets.",
        "Doctors without Borders is an aid group. “Sons of Anarchy” is on. The United Nations "
        "in Syria is.",
        "The town in the hills has schools. She said the goal of the talks has changed.",
        "The states filing suit have a case. The man wearing glasses was tall. The crew are well.",
        "One of the men who was there left. The head of the drivers who is ill. The couple who "
        "are away.",
        "The men and the woman who are in the car. She was the only one of the players who has "
        "won.",
        "The young have hope, the dead were named, and the team are at the top.",
        "“The cars was fast,” said a driver. The best of friends are old. The Games was a success.",
        "The people of the town were glad; the police in both cities are not.",
    ),
    # no `needs`: the verbs stand in every article
    find=find,
)
