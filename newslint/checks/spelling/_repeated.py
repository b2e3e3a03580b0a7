"""The words that tell a doubled word from two phrases that meet."""

SMALL = frozenset(
    "a about after against an and are as at be because been before between but by could did "
    "does during each every for from has he his i if in into is it its may might must my nor "
    "of on or our she should than the their they through to under until upon was we were what "
    "when where whether which while who whose will with within without would you your".split()
)
"""Words that hardly ever stand twice in a row, but for what is said below."""
STRANDED = frozenset("about as at by for from in of on to with".split())
"""Those that may end one phrase and begin the next: “the town she lived in in May”."""
FUSED = frozenset("are did does has is was were will".split())
"""Verbs of which the first may end a clause that is itself the subject: “what it is is clear”."""
RELATIVES = frozenset("that what whatever which who whoever whom whose".split())
PRONOUNS = frozenset("he i it she they we who you".split())
DETERMINERS = frozenset("a an her his its my our the their these this those your".split())
BEFORE_STRANDED = {
    "to": frozenset(
        "added adhere adhered apply attend attended belong belonged belonging belongs came cater "
        "catered come commit committed gave given go goes going gone led lied listen listened "
        "listening moved moving objected pray prayed react reacted refer referred referring "
        "relate related respond responded returned returning sang sent sold speak speaking spoke "
        "spoken subscribe subscribed talk talked talking traveled travelled turn turned went "
        "write written wrote".split()
    ),
    "of": frozenset(
        "accused afraid approve approved ashamed aware capable composed consist dispose disposed "
        "dream dreamed dreamt fond guilty hear heard knew know known made part proud sick speak "
        "spoke spoken talk think thinking thought tired".split()
    ),
    "as": frozenset("dressed known regarded seen serve served serving work worked working".split()),
    "from": frozenset(
        "bought came come comes coming escaped fled hear heard learned suffered suffering "
        "went".split()
    ),
    "by": frozenset("go live lived stand stands stood swear swears sworn".split()),
}
"""What may stand before each of these where it ends a clause; the others may follow anything."""
GO_WITH = {
    "in": frozenset(
        "bring brought call called came carried carry cave caved check checked come comes coming "
        "drop dropped flew fly get gets getting go goes going gone got hand handed keep kept let "
        "live lived log logged move moved moves moving phone phoned put set settle settled sign "
        "signed sleep slept stay stayed staying step stepped take took tune tuned turn turned "
        "turning turns walk walked went".split()
    ),
    "on": frozenset(
        "carried carries carry carrying drag dragged drags drive drove early flew fly go goes "
        "going gone held hold holding holds keep keeps kept later live lived lives log logged "
        "move moved moves moving played plays press pressed put ran sign signed stay stayed "
        "staying turn turned walk walked went work worked".split()
    ),
    "by": frozenset(
        "came come drop dropped drops go goes passing stand standing stood went".split()
    ),
}
"""Verbs before a particle that is no preposition: “the rain kept on on Sunday”."""
SELVES = frozenset("herself himself it itself me myself them themselves us you yourself".split())
PREPOSITIONAL = frozenset(
    "accounted acted adhered agreed allowed argued asked attended begun built called cared "
    "commented deal dealing dealt decided done focused fought frowned gone heard hoped "
    "insisted laughed listened lived look looked paid planned played prayed provided referred "
    "relied sat searched shot slept spoken stared stepped talked touched voted waited wished "
    "worked".split()
)
"""Participles that take their preposition along into the passive: “is looked at at length”."""
BE = frozenset("am are be been being get gets getting got is was were".split())
BETWEEN = frozenset("a an her his its our that the their this".split())
AGAIN = frozenset("at for from in of to with".split())
"""What is repeated by mistake on both sides of a determiner: “to the to”."""
REAL = frozenset(
    "again ah back bad bang beep big billion blah boo boom buffalo buy bye can cancan cha "
    "chop clap click closer come days dear deep deeper do down drip eight ever far faster "
    "fish five four further go go-go good ha had he hear help her here hey high higher hip ho "
    "hours hundred hush just knock la like listen little long look louder love low lower many "
    "miles million mm more much na never new night nine no nothing now oh ok okay old one "
    "only out over people please police pom pretty quite rather really right round run same "
    "sell seven six small so something sorry still stop sure ten thank thanks that that's "
    "there think this thousand three tick tock too trillion true tut two up very wait well "
    "wide win work years yes yo you zero".split()
)
"""Words that are doubled on purpose, for emphasis, as a sound, or because they mean two things."""
OPENS_CLAUSE = frozenset(
    "after although and as because before but how if once or said says since so than that "
    "then though until what when where which while who whom why".split()
)
