"""A preposition that its verb, adjective or noun does not take: “convicted for murder”.

The words and what stands beside them are in `wrong_prepositions.txt`.
"""

from __future__ import annotations

from newslint.checks.grammar._table_file import finder_of
from newslint.plugin import BlockKind, Rule, Safety, Severity

RULE = Rule(
    summary="a preposition that the word beside it does not take",
    why="People are convicted of murder, comply with rules and depend on help: which small word "
    "follows a verb, an adjective or a noun is settled.",
    message="Write “{better}” here, not “{found}”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    blocks=(BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.CAPTION),
    before=("grammar/missing-word",),
    bad=(
        "He was convicted {~~for~>of~~} murder and accused {~~for~>of~~} hiding the knife.",
        "Her son died {~~with~>of~~} cancer. The firm must comply {~~to~>with~~} the law.",
        "They were not {~~capable~>able~~} to win, and it consists {~~from~>of~~} two parts.",
        "We saw an increase {~~of~>in~~} applications, in {~~regards~>regard~~} to the fund.",
        "In accordance {~~to~>with~~} the rules it acted on behalf {~~from~>of~~} the owners.",
        "The crash resulted {~~on~>in~~} a delay; it is superior {~~than~>to~~} the old.",
        "She is interested {~~on~>in~~} politics and arrived {~~to~>at~~} the airport late.",
        "He insisted {~~in~>on~~} staying; the town depends {~~of~>on~~} the mill.",
        "{~~In~>On~~} the other hand, he is fed up {~~of~>with~~} waiting.",
    ),
    good=(
        "He was convicted for failing to stop. She was charged for two bags at the airport.",
        "He died with his family around him. She was found guilty by a jury.",
        "They arrived to applause, and to a warm welcome. It was due for completion by the spring.",
        "An increase of 5 per cent, or of thousands of jobs, was in response to a rise in demand.",
        "The prior of the abbey spoke. He was based in London; the firm focused in part on tea.",
        "She is married with two children. They split on two issues and are divided over a third.",
        "In the same time zone, a gun in one hand and a knife in the other, he fought on.",
        "She sent her regards to the cast and is in charge of the show, in line to be queen.",
        "The book is based in part on a true story, and different as night and day.",
        "He was in need of help and in favour of the plan; the town fell from favour with buyers.",
        "On the grounds of the castle, on condition of anonymity, they were under pressure to act.",
        "She depends in part on her sister. Dependent on the weather, they rely on the ferry.",
        "The film is dedicated to the crew, committed in 1999 to disc, and suffered by comparison.",
    ),
    # no `needs`: the words are looked up in the article's tokens
    find=finder_of("wrong_prepositions.txt"),
)
