"""The first part of a word as a word of its own: self esteem, anti government, mid 1990s."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, Tokens

_HYPHEN = "-"
_JOINED = ""
_BRITISH_HYPHEN = "?"
"""With a hyphen in Britain, as one word in America."""
_KIN = (
    "grandfather grandmother grandparents grandparent grandson granddaughter grandsons "
    "granddaughters grandchild grandchildren uncle aunt uncles aunts nephew niece nephews nieces"
)
_TABLE: Mapping[str, tuple[tuple[str, str], ...]] = {
    "self": (
        (
            _HYPHEN,
            "esteem defence defense employed employment described proclaimed inflicted "
            "confidence confident conscious consciousness control discipline disciplined doubt "
            "evident explanatory imposed made pity portrait portraits preservation reliance "
            "reliant respect righteous sacrifice satisfied styled sufficient sufficiency taught "
            "titled worth funded financed isolation isolate isolating isolated determination "
            "governing regulation appointed awareness aware deprecating deprecation centred "
            "centered absorbed assured assessment published contained destructive destruction "
            "expression confessed interest interested loathing perpetuating indulgent serving "
            "sustaining declared assured deception help driving reported reflection improvement "
            "harm harming",
        ),
    ),
    "ex": (
        (
            _HYPHEN,
            "wife wives husband husbands president minister boyfriend girlfriend partner partners "
            "soldier soldiers player players champion policeman policemen convict convicts con "
            "cons offender offenders manager captain chief footballer boss boxer wives spouse "
            "lover teammate colleague employee employees servicemen servicewoman marine officer "
            "military army navy police cop spy general mayor governor chairman coach striker "
            "midfielder goalkeeper model pat pats pupil student students fiancé fiancée",
        ),
    ),
    "co": (
        (
            _HYPHEN,
            "founder founders founded founding author authors authored owner owners owned star "
            "stars starred starring host hosts hosted hosting wrote written writer writers "
            "producer producers produced chair chairs chairman pilot pilots worker workers "
            "defendant defendants director directors directed sponsor sponsored sponsors "
            "conspirator conspirators creator creators created captain editor edited",
        ),
        (_JOINED, "operate operated operating operation operative ordinate ordinated ordination "),
    ),
    "non": (
        (
            _BRITISH_HYPHEN,
            "profit profits existent existence fiction violent violence stop essential white "
            "whites partisan binding political medical commercial member members resident "
            "residents smoker smokers smoking alcoholic native refundable executive governmental "
            "government compliance compliant disclosure payment human lethal living linear toxic "
            "traditional nuclear religious verbal union citizen citizens combat combatant "
            "combatants emergency attendance negotiable invasive conventional "
            "infectious fatal academic military working married",
        ),
        (_HYPHEN, "league english eu muslim muslims jewish christian catholic us western"),
    ),
    "anti": (
        (
            _HYPHEN,
            "government war abortion terrorism terror terrorist corruption drug drugs doping "
            "immigrant immigrants immigration american western israel israeli racism racist "
            "inflammatory nuclear tank gay police establishment fascist fascists vaccine "
            "vaccination vax vaxxer vaxxers bullying austerity brexit trump muslim jewish "
            "russian russia chinese china beijing kremlin slavery smoking tobacco gun crime money "
            "poverty dumping discrimination competitive hunt hunting coup regime apartheid "
            "communist missile labour islamic black white monarchy european eu colonial "
            "capitalist trafficking fraud tax violence gang ageing aging",
        ),
        (
            _JOINED,
            "social semitism semitic semite trust biotic biotics bodies body depressant "
            "depressants retroviral viral oxidant oxidants septic toxin histamine histamines",
        ),
    ),
    "pro": (
        (
            _HYPHEN,
            "democracy government russian russia choice life eu european europe brexit "
            "independence palestinian palestine israel israeli western kremlin moscow beijing "
            "china chinese abortion gun business trump war peace american iranian kurdish "
            "ukrainian ukraine assad union unionist remain leave immigration republican "
            "putin syrian market monarchy vaccine",
        ),
        (_JOINED, "active actively"),
    ),
    "pre": (
        (
            _BRITISH_HYPHEN,
            "season match trial recorded pandemic tax existing dawn election packaged "
            "eminent emptive school teen teens game natal date dates dated",
        ),
        (_HYPHEN, "covid christmas brexit columbian industrial budget"),
        (_JOINED, "war historic historical determined conceived requisite requisites cursor"),
    ),
    "post": (
        (_HYPHEN, "traumatic apocalyptic brexit covid soviet industrial communist colonial"),
        (_BRITISH_HYPHEN, "match pandemic election season production"),
        (_JOINED, "graduate graduates war"),
    ),
    "mid": (
        (
            _HYPHEN,
            "january february march april may june july august september october november "
            "december twenties thirties forties fifties sixties seventies eighties nineties teens "
            "atlantic",
        ),
        (
            _BRITISH_HYPHEN,
            "century season table afternoon morning level range sized career sentence flight",
        ),
        (_JOINED, "air week term terms day night summer winter way life"),
    ),
    "quarter": ((_BRITISH_HYPHEN, "final finals finalist finalists"),),
    "semi": (
        (_BRITISH_HYPHEN, "final finals finalist finalists professional retired naked"),
        (_HYPHEN, "automatic autonomous detached arid official skilled"),
        (_JOINED, "conductor conductors colon circle circular"),
    ),
    "multi": (
        (
            _BRITISH_HYPHEN,
            "million billion national nationals cultural purpose ethnic party storey story year "
            "agency lingual lateral racial coloured colored media tasking faceted layered "
            "platinum millionaire billionaire day disciplinary faith generational",
        ),
    ),
    "counter": (
        (_BRITISH_HYPHEN, "terrorism terrorist protest protester protesters demonstrators"),
        (_JOINED, "productive intuitive intelligence offensive insurgency balance feit parts"),
        (_HYPHEN, "terror extremism narrative"),
    ),
    "ultra": (
        (_HYPHEN, "orthodox nationalist nationalists thin"),
        (_BRITISH_HYPHEN, "conservative marathon modern"),
        (_JOINED, "violet sound sonic"),
    ),
    "inter": (
        (_BRITISH_HYPHEN, "agency faith racial ethnic departmental governmental korean city"),
        (_JOINED, "national state act change connected active action"),
    ),
    "cyber": (
        (_JOINED, "security crime criminals bullying space crimes bully bullied"),
        (_BRITISH_HYPHEN, "attack attacks"),
    ),
    "great": ((_HYPHEN, _KIN),),
    "great-great": ((_HYPHEN, _KIN),),
    "neo": ((_HYPHEN, "nazi nazis nazism conservative"),),
    "de": ((_HYPHEN, "escalate escalation escalating escalated"),),
    "re": (
        (_BRITISH_HYPHEN, "elected election elect entry enter entered examine examined"),
        (
            _JOINED,
            "open opened opening build built building write written wrote use used join joined "
            "develop developed launch launched start started think",
        ),
    ),
    "sub": ((_JOINED, "committee committees continent contractor contractors standard urban"),),
    "super": ((_JOINED, "power powers market markets hero heroes star stars"),),
}
_OWNERS = ("his", "her", "my", "their", "our", "your", "whose")
_PROPER = frozenset(
    "american western israel israeli brexit trump muslim muslims jewish christian catholic russian "
    "russia chinese china beijing kremlin european europe eu palestinian palestine moscow iranian "
    "kurdish ukrainian ukraine assad putin syrian republican covid columbian soviet january "
    "february march april may june july august september october november december english us nazi "
    "nazis nazism korean christmas semitism semitic islamic atlantic".split()
)
"""Second parts that may have a capital."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    tokens = article.tokens
    for prefix in _table().keys() & tokens.index.keys():
        for at in tokens.index[prefix]:
            mark = _table()[prefix].get(_second(tokens, at))
            if mark is not None and _stands_for_prefix(tokens, at):
                yield _hit(article, at, mark)


def _second(tokens: Tokens, at: int) -> str:
    """The word after the first part; a decade or an age after “mid” counts as a month."""
    second = tokens.texts[at + 1]
    if tokens.texts[at] == "mid" and second[0].isdigit() and second[-1] == "s":
        return "january"
    return second.lower().partition("-")[0]


def _hit(article: Article, at: int, mark: str) -> Hit:
    tokens = article.tokens
    first, second = (tokens.span(i, i).of(article.prose) for i in (at, at + 1))
    if mark != _BRITISH_HYPHEN:
        better: tuple[str, ...] = (f"{first}{mark}{second}",)
    else:
        forms = {"en-GB": f"{first}-{second}", "en-US": f"{first}{second}"}
        better = (forms[article.dialect],) if article.dialect in forms else tuple(forms.values())
    return Hit(tokens.span(at, at + 1), better=better)


def _stands_for_prefix(tokens: Tokens, at: int) -> bool:
    texts = tokens.texts
    first, second, before, after = texts[at], texts[at + 1], texts[at - 1], texts[at + 2]
    gap = tokens.prose[tokens.starts[at] + len(first) : tokens.starts[at + 1]]
    if gap not in (" ", "\u00a0") or (tokens.is_capital(at) and before.isalnum()):
        return False
    if tokens.is_capital(at + 1) and second.lower() not in _PROPER:
        return False
    if tokens.prose[tokens.starts[at] - 1 : tokens.starts[at]] in ("-", "/", "’", "'", "&"):
        return False
    if second in ("may", "march") and not tokens.is_capital(at + 1):
        return False
    if second == "war" and first == "post":
        return before in ("the", "a", "in", "of", "early", "from", "during")
    if first == "great":  # “a great grandfather” may be a good one
        return before in _OWNERS or before.endswith("'s")
    if first in _surroundings():
        no_before, no_after = _surroundings()[first]
        return before not in no_before and after not in no_after
    return True


@cache
def _table() -> Mapping[str, Mapping[str, str]]:
    return {
        prefix: {word: mark for mark, words in rows for word in words.split()}
        for prefix, rows in _TABLE.items()
    }


@cache
def _surroundings() -> Mapping[str, tuple[frozenset[str], frozenset[str]]]:
    """What may not stand before the first part or after the second: there they are two words."""
    written = {
        "self": ("true old usual former best younger better real whole whose other inner", ""),
        "co": ("&", ""),
        "quarter": ("first second third fourth one a last next this", "score"),
        "ex": ("in an. vat", ""),
        "non": ("qua persona", ""),
        "post": (
            "to blog last first will job they we you i who can people users each every this",
            "",
        ),
        "counter": ("to will can could they we over", ""),
        "pro": ("golf tennis club turned turn", ""),
        "re": ("in do", ""),
        "inter": ("to will", "milan"),
    }
    return {
        first: (frozenset(before.split()), frozenset(after.split()))
        for first, (before, after) in written.items()
    }


RULE = Rule(
    summary="the first part of a word as a word of its own",
    why="“Anti”, “mid”, “self” and their like are no words of their own here: they are joined to "
    "what they stand before, with a hyphen or without.",
    source="AP Stylebook, “prefixes”; Guardian style guide, “hyphens”",
    message="Write “{better}”.",
    severity=Severity.WARNING,
    safety=Safety.SAFE,
    bad=(
        "She shot him in {~~self defence~>self-defence~~}, said her {~~ex husband~>ex-husband~~} "
        "and {~~co founder~>co-founder~~} of the firm.",
        "{~~Anti government~>Anti-government~~} protesters met {~~pro Russian~>pro-Russian~~} "
        "rebels in the {~~mid 1990s~>mid-1990s~~}.",
        "They lost in the {~~semi final~>semi-final|semifinal~~} to a {~~non existent~>"
        "non-existent|nonexistent~~} side.",
        "The {~~neo Nazi~>neo-Nazi~~} was in his {~~mid thirties~>mid-thirties~~}, a "
        "{~~self employed~>self-employed~~} {~~post graduate~>postgraduate~~}.",
        "Her {~~great grandfather~>great-grandfather~~} and his {~~great-great aunt~>"
        "great-great-aunt~~} met.",
        "{~~Cyber security~>Cybersecurity~~} failed in {~~mid air~>midair~~}, in {~~mid July~>"
        "mid-July~~}, and {~~anti social~>antisocial~~} acts were {~~counter productive~>"
        "counterproductive~~}.",
    ),
    good=(
        "His true self described the war; Self Esteem sang, and the golf pro life coach left.",
        "He reads pro bono and ex parte papers: a persona non grata, a sine qua non, a non "
        "sequitur. Ford Motor Co founder Henry Ford.",
        "In the mid to late 1990s and the mid-1990s the semis were held. The job post election "
        "officials saw. They went to counter terrorism, and Inter Milan won.",
        "They post match reports to a blog post production firm. The Anti War Coalition met.",
        "He is a great grandfather to her, and they are great uncles.",
        "It is a super plan, the anti everything man, mid and long term, pre and post operation.",
    ),
    words=tuple(_TABLE),
    find=find,
)
