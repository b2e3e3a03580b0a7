"""“It happens everyday” and “for sometime”: two words written as one, and one as two."""

from __future__ import annotations

from newslint.checks.grammar._contexts import finder
from newslint.plugin import BlockKind, Rule, Safety, Severity

_THEIRS = "his/her/their/its/our/my/your"
_NO_ADVERB = (
    f"the/a/an/of/{_THEIRS}/more/and/with/in/very/as/from/some/or/,/for/no/than/to/most/mundane/"
    "ordinary"
)
_CLAUSE = "he/she/we/they/i/you/that/since/at/until/because/before/after/when/while/during/they"
TABLE = {
    "everyday": f"""
        every day: !{_NO_ADVERB} _ ./?/!; !{_NO_ADVERB} _ {_CLAUSE}; START _ ,/he/she/we/they/i
        every day: almost/nearly/virtually _ !life; happens/happen/work/works/worked/go/goes/
            use/used/inbox _ !life/life's/people/objects/items/-s
        every day: on/of/for/in/than _ {_CLAUSE}/last/next
    """,
    "maybe": """
        may be: it _ that/possible/necessary/too/difficult/hard/worth/because/wise/better/best/
            impossible/useful/helpful/easier/harder/more/less
        may be: which/who _ able/unable/too/due/used/needed/required/at/in/the/more/less
        may be: START/and/but/that/if/as/because/though/, there _ a/an/some/more/no/other/another/
            many/times/hope/something/nothing
        may be: he/she/they/i _ able/unable/right/wrong/too/willing/unwilling/sure/forced/asked
        may be: -s/this/that _ able/unable/willing/due/subject/forced/prone/liable
    """,
    "may": "maybe: START [_ be] he/she/they/we/i/you/it/that's/it's/the/next/one/some",
    "anyone": "any one: _ of them/us/these/those/NUMBER; _ of the NUMBER",
    "everyone": "every one: _ of them/us/these/those/its/his/her/their/our; _ of the NUMBER",
    "sometime": """
        some time: for/quite/take/takes/took/taken/spend/spent/spending/need/needs/been _
        some time: _ ago
        - for/take/takes/took/taken/spend/spent/been/need _ next/in/after/around/this/between/
            before/later/during/last/on/within/over
        - _ actor/ally/lover/partner/friend/rival/boyfriend/girlfriend/writer/singer/band/critic
    """,
    "awhile": "a while: for/in/after/quite/once _; _ ago/longer/before/back",
    "every": "everyday: for [_ day] use/life/wear/items/objects/tasks/expenses",
    "all": """
        altogether: [_ together] different/wrong/clear/surprising/unexpected/absent
        already: has/have/had [_ ready] been/started/begun/made/taken/given/seen/
            spent/paid/left/sold/said/lost/won/agreed/under
    """,
    "can": "cannot: [_ not] !only/just/merely/simply/even/but/just",
    "mean": "meantime: in the [_ time]; meanwhile: START [_ while]",
    "common": "commonplace: is/are/was/were/become/became/becoming/so [_ place] STOP/in/to/among",
    "on": "online: available/published/posted/shopping/shop/bought/abuse/appeared/streamed/"
    "bullying/viral [_ line] STOP/and/or/by/at/for/in",
    "apart": "a part: is/was/be/been/being/are/were/as/become/became/becoming/feel/play _ of "
    "the/a/an/this/that/our/his/her/their/my/your/something",
    "after": "afternoon: this/the/yesterday/every/sunday/monday/saturday [_ noon]",
}

RULE = Rule(
    summary="one word that should be two, or two that should be one",
    why="“Everyday” describes a noun, “every day” tells when; “maybe” is “perhaps”, “may be” a "
    "verb; and so with their like.",
    source="AP Stylebook and Guardian style guide, under the single words",
    message="Write “{better}” here.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    blocks=(BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM),
    before=("grammar/confused-word", "spelling/split-word"),
    bad=(
        "It happens {~~everyday~>every day~~}. She called {~~everyday~>every day~~} until he came.",
        "There {~~maybe~>may be~~} a way, and it {~~maybe~>may be~~} that he knows it.",
        "{~~May be~>Maybe~~} he will come, for {~~anyone~>any one~~} of them would.",
        "He {~~can not~>cannot~~} stay for {~~awhile~>a while~~}, as it took {~~sometime~>some "
        "time~~}; he left {~~sometime~>some time~~} ago.",
        "{~~Everyone~>Every one~~} of the five was {~~all together~>altogether~~} wrong, and he "
        "had {~~all ready~>already~~} been there.",
        "In the {~~mean time~>meantime~~} it is {~~apart~>a part~~} of the plan and "
        "is {~~common place~>commonplace~~} in the town.",
    ),
    good=(
        "Everyday life is hard, every day of it, with simple, everyday tools and the everyday.",
        "Maybe he will, or it may be that he won’t. Go there maybe a dozen times; do it maybe now.",
        "Anyone of a certain age and everyone of the faith came. He can not only sing but dance.",
        "Sometime next week, for some time, the sometime actor was gone a while, all ready to go.",
        "They were all together at last, set apart from it, in a common place of rest.",
        "It fell apart of its own weight. They may be late.",
    ),
    # no `needs`: the words are looked up in the article’s tokens
    find=finder(TABLE),
)
