"""A small word that the word beside it does not take: “despite of”, “more better”.

The words and what stands beside them are in `needless_words.txt`.
"""

from __future__ import annotations

from newslint.checks.grammar._table_file import finder_of
from newslint.plugin import BlockKind, Rule, Safety, Severity

RULE = Rule(
    summary="a small word too many",
    why="People discuss a plan, enter a room and comprise a group, without another word between; "
    "what is better is not “more” better.",
    message="A word too many: write “{better}”, not “{found}”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    blocks=(BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.CAPTION),
    bad=(
        "{~~Despite of~>Despite~~} the rain they {~~discussed about~>discussed~~} the plan.",
        "The group {~~comprises of~>comprises~~} ten towns; she {~~emphasised "
        "on~>emphasised~~} the cost.",
        "He {~~entered into~>entered~~} the building and is {~~awaiting for~>awaiting~~} a reply.",
        "It is {~~more better~>better~~} than before, and the {~~most biggest~>biggest~~} of all.",
        "It {~~contributed with~>contributed~~} a million, {~~calling it as~>calling it~~} “a "
        "gift”.",
        "They {~~reached to~>reached~~} an agreement and he {~~returned back~>returned~~} to it.",
    ),
    good=(
        "They discussed on Monday about 20 plans. The heat-seeking missile is more deadly.",
        "We need more. Better schools help. There are more older people than before.",
        "It is comprised in the price; the agreement was reached at the summit, after a long wait.",
        "They entered into talks, and into a contract. The request for help was considered.",
        "It was a demanding job. Her demands for better pay were met. The long-awaited film is "
        "out.",
        "He was opposed to it, and it affected to be grand. He was called as a witness.",
        "She approached to within a mile. He was joined to the board by marriage; it is near "
        "to us.",
        "The money he had requested for a wall was spent. The deal they reached in the final "
        "hours holds.",
        "They survived from the early days. Not only the young came. The more the better.",
    ),
    # no `needs`: the words are looked up in the article's tokens
    find=finder_of("needless_words.txt"),
)
