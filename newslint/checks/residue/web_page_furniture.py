"""Buttons, links and notices of a web page, pasted in with the article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from newslint.checks.residue._furniture import forms
from newslint.checks.residue._furniture_lines import labels, lines
from newslint.plugin import Article, Block, BlockKind, Hit, Rule, Safety, Severity, Span, compiled

_LONGEST = 260


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    graded = [(block, _grade(article, block)) for block in article.blocks]
    for some, run in groupby(graded, key=lambda pair: pair[1] != ""):
        together = list(run)
        if some and any(grade == "line" for _, grade in together):
            for block, _ in together:
                yield Hit(block.span, better=("",))


def _grade(article: Article, block: Block) -> str:
    """Whether a block is a `line` of a web page, a `label` that may be one, or neither: empty."""
    if block.span.end - block.span.start > _LONGEST:
        return ""
    written = block.span.of(article.folded).strip()
    if _arrow().fullmatch(written) or _for_sale().fullmatch(written):
        return "line"
    text = _bare(written)
    if block.kind is BlockKind.LIST_ITEM:  # it may tell readers to sign up or click somewhere
        return "label" if _is_line(text) else ""
    if _is_line(text):
        return "line"
    parts = (
        [_bare(part) for part in compiled(r" ?[|•·»>] ?").split(text)] if len(text) < 90 else [text]
    )
    known = [part in labels() or _is_line(part) for part in parts]
    if len(parts) > 1:
        return "line" if all(known) else ""
    return "label" if known[0] else ""


def _bare(text: str) -> str:
    return _decoration().sub("", " ".join(text.split()))


def _is_line(text: str) -> bool:
    if text in lines():
        return True
    first, _, rest = text.partition(" ")
    if first.endswith((":", "|")):
        first, rest = first[:-1], f"{first[-1]} {rest}"
    form = forms(first)
    return bool((form and form.fullmatch(rest)) or _count().fullmatch(text))


@cache
def _decoration() -> re.Pattern[str]:
    """Marks and pictures around the words; quotation marks stay: what is quoted was said."""
    return compiled(r"^[^\w“”\"'‘’(©$£€]+|[^\w“”\"'‘’)]+$")


@cache
def _arrow() -> re.Pattern[str]:
    """A word that leads to another page, with its arrow."""
    return compiled(
        r"[<«‹←]+ ?(?:prev(?:ious)?|back|older|newer|first|home|return)(?: \w+){0,2}|(?:next|more|"
        r"older|newer|last|continue|read on|full story|details|view|see more|home|all \w+)"
        r"(?: \w+){0,2} ?[>»›→]+|[<«‹←]+ ?prev(?:ious)? ?[|/·•]? ?next ?[>»›→]+"
    )


@cache
def _for_sale() -> re.Pattern[str]:
    """A picture’s credit with the button that sells it."""
    return compiled(r"[^.!?\n]{2,100}\bbuy (?:this )?photo|buy photos?")


@cache
def _count() -> re.Pattern[str]:
    """Figures of a page, share links in a row."""
    network = (
        r"(?:facebook|twitter|linkedin|whatsapp|instagram|pinterest|reddit|email|print|telegram)"
    )
    return compiled(
        r"\(?\d[\d,.]*[km]?\)? (?:comments?|shares?|views?|likes?|retweets?|replies|reactions?|"
        r"responses?|reads?|followers|min(?:ute)?s? read|minute reading time)|"
        r"\d+:\d\d ?/ ?\d+:\d\d|\d+[ -]min(?:ute)?s? (?:read|listen|watch)|\d+ (?:hour|minute|min|"
        r"day)s? ago|"
        rf"(?:share:? |share this:? )?(?:{network}[ |/•·]{{1,3}}){{2,9}}{network}"
    )


RULE = Rule(
    summary="a line of a web page",
    why="Buttons, links, advertisement marks and cookie notices come along when a page is copied; "
    "they are no part of the article.",
    message="This line is part of a web page, not of the article; delete it.",
    severity=Severity.ERROR,
    safety=Safety.UNSAFE,
    bad=(
        "The council voted on Monday to keep the pool.\n\n{--Post Comment--}\n\nIt opens in May.",
        "The mill closed in 1981.\n\n{--ADVERTISEMENT--}\n\nThe school closed in 1990.",
        "The mill closed in 1981.\n\n{--12 comments--}\n\n{--Share on Facebook--}",
        "{--Skip to main content--}\n\nThe mill closed in 1981 and the school in 1990.",
        "The mill closed in 1981.\n\n{--Sign up for our daily newsletter--}\n\nNobody wept.",
        "The mill closed in 1981.\n\n{--Read more: Villagers mourn their bell--}",
        "The mill closed in 1981.\n\n{--We use cookies to improve your experience.--}",
        "The mill closed in 1981.\n\n{--Follow us on Twitter--}\n\n{--Facebook--}\n\n{--Email--}",
        "The mill closed in 1981.\n\n{--This video has expired or is no longer available--}",
        "The mill closed in 1981.\n\n{--Show 14 more replies--}\n\n{--Older posts »--}",
        "The mill closed in 1981.\n\n{--Log in or create an account to save this story--}",
        "The mill closed in 1981.\n\n{--The best of our sport, straight to your inbox--}",
        "The mill closed in 1981.\n\n{--Slide 3 of 12--}\n\n{--Reading time: 4 minutes--}",
        "The mill closed in 1981.\n\n{--Most read--}\n\n{--© 2019 The Hove Weekly--}",
    ),
    good=(
        "How to get a refund straight to your account\n\nThe bank has a new rule.",
        "Report a problem with the road\n\nThat is what the council asks drivers to do.",
        "Support the team that you love\n\nFans were told so on Monday.",
        "View from the mill\n\nMeet the author of the year\n\nShe wrote it in a shed.",
        "Get news to the front\n\nThat was the order in 1916.",
        "Read more, minister tells parents\n\nParents should read to their children, she said.",
        "Read more books\n\nThat is what the minister told parents on Monday.",
        "Advertisement spending rises\n\nFirms spent more on advertisements last year.",
        "Back to top: Rovers edge Marsh\n\nRovers went back to top spot on Saturday.",
        "“We use cookies,” said Bea Cole, the baker, “crushed, in the base.”",
        "The law says that all rights reserved to the tribe in 1854 remain in force.",
        "Three things have changed.\n\nComments\n\nReaders may now reply to one another.",
        "- Facebook\n- Twitter\n- Email",
        "“No comment.”\n\nHad her deputy known? “No comment.”",
    ),
    find=find,
)  # It reads every article: no short list of literals stands in all such lines.
