"""A shortened form without its apostrophe that is a word, or looks like a name, without it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_VERBS = (
    "accept afford allow allowed answer ask be become believe blame change come comment compete "
    "confirm continue do end even expect explain fight find forget get give go happen have help "
    "hide hold imagine just keep know last leave let live look lose make matter miss move need "
    "pay play predict put read remember rest return run say see seem sell sleep speak stand start "
    "stay stop survive take talk tell think tolerate try understand use vote wait walk want win "
    "work"
)
"""What follows “can’t” or “won’t”."""
_STATES = (
    "a about afraid all alive already always an angry at aware back being confident delighted "
    "disappointed doing done either excited fine from getting glad going gonna good got gutted "
    "happy here honest hoping in just leaving looking lucky making never no not now off ok on "
    "only out over playing pleased pretty proud quite ready really right saying scared so sorry "
    "still sure taking talking telling the thankful there thinking tired to told trying twenty "
    "unsure up used very waiting well willing working worried writing"
)
"""What follows “I’m”, “she’s”."""
_DONE = (
    "already always also been become come decided done ever fallen found given gone got had heard "
    "just known learned learnt left lived lost loved made met never no not only played read "
    "received said seen spent spoken started taken talked thought told tried used waited wanted "
    "watched won worked written"
)
"""What follows “I’ve”."""


class _Form(NamedTuple):
    word: str
    """In lower case, as it was typed."""
    better: str
    place: str
    """An expression for the place, where `{word}` stands for the word with any first letter."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    mark = "’" if "’" in article.prose or "“" in article.prose else "'"
    for form in _forms():
        if form.word not in article.vocabulary:
            continue
        first = form.word[0]
        word = rf"(?P<found>[{first.upper()}{first}]{form.word[1:]})"
        for match in compiled(form.place.replace("WORD", word)).finditer(article.prose):
            span = Span(*match.span("found"))
            block = article.block_at(span.start)
            if block is None or match.end() > block.span.end or article.is_verbatim(span):
                continue
            quotation = article.quotations.around(span.start)
            if quotation is not None and quotation.of(article.prose).islower():
                continue  # a text message, as it was typed
            better = form.better.replace("'", mark)
            if match["found"][0].isupper():
                better = better[0].upper() + better[1:]
            yield Hit(span, better=(better,))


@cache
def _forms() -> tuple[_Form, ...]:
    verbs, states, done = (words.replace(" ", "|") for words in (_VERBS, _STATES, _DONE))
    start = r"(?<![\w’'&@#/.-])"
    subject = (
        r"\b(?:I|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Tt]hey|[Tt]hat|[Tt]his|[Tt]here|[Tt]hose|[Tt]hese|"
        r"[Ww]ho|which|just|simply|still|probably|[A-Z][a-z]+|people|[a-z]+s|[a-z]+(?:ment|ion|er))"
    )
    is_ = rf"{start}WORD(?= (?:{states})\b)"
    have = rf"{start}WORD(?= (?:{done})\b)"
    question = (
        r"(?= (?:the|a|an|this|that|your|his|her|it|going|up|on|next|wrong|happening|to|my)\b)"
    )
    return (
        _Form("cant", "can't", rf"{subject} WORD(?= (?:{verbs})\b)"),
        _Form("wont", "won't", rf"{subject} WORD(?= (?:{verbs})\b)"),
        _Form("couldnt", "couldn't", rf"{start}WORD(?= [a-z])"),
        _Form("mustnt", "mustn't", rf"{start}WORD(?= [a-z])"),
        _Form("neednt", "needn't", rf"{start}WORD(?= [a-z])"),
        _Form("ive", "I've", have),
        _Form("youve", "you've", have),
        _Form("weve", "we've", have),
        _Form("theyve", "they've", have),
        _Form("im", "I'm", is_),
        _Form("hes", "he's", is_),
        _Form("shes", "she's", is_),
        _Form("whos", "who's", is_),
        _Form("whats", "what's", rf"{start}WORD{question}"),
        _Form(
            "heres", "here's", rf"{start}WORD(?= (?:the|a|an|what|how|why|where|who|to|your|my)\b)"
        ),
        _Form("wheres", "where's", rf"{start}WORD{question}"),
        _Form("hows", "how's", rf"{start}WORD{question}"),
        _Form("itll", "it'll", rf"{start}WORD(?= [a-z])"),
        _Form("youll", "you'll", rf"{start}WORD(?= [a-z])"),
        _Form("theyll", "they'll", rf"{start}WORD(?= [a-z])"),
        _Form(
            "lets",
            "let's",
            r"(?m)(?:^|[.!?][”\"]? |[“\"])WORD"
            r"(?= (?:be|do|face|get|give|go|hope|just|keep|look|make|move|not|say|see|start|stop|"
            r"take|talk|try|wait)\b(?! of\b))",
        ),
    )


RULE = Rule(
    summary="a shortened form without its apostrophe",
    why="The apostrophe stands for the letters left out; without it this is another word or none.",
    source="Conventions of English spelling",
    message="Write “{better}”, not “{found}”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    before=("spelling/misspelt-word", "capitals/lone-i"),
    bad=(
        "“{~~Im~>I’m~~} sure they {~~cant~>can’t~~} win, so he {~~wont~>won’t~~} play,” he said.",
        "“We won’t. {~~Ive~>I’ve~~} never lost. {~~Lets~>Let’s~~} go,” she said.",
        "“{~~Whats~>What’s~~} the plan? {~~Heres~>Here’s~~} the plan: stay,” said Ms Venn.",
        "It’s said that {~~shes~>she’s~~} going and that they {~~couldnt~>couldn’t~~} stay.",
    ),
    good=(
        "“I’m sure they can’t win,” he said, as is his wont, and he is wont to be late.",
        "Jony Ive designed it with Ive’s team, and Im Sang-soo filmed it. The cant of politics.",
        "He lets go of it and lets them win. The landlord lets rooms. “Let’s go,” she said.",
        "The wheres and hows of it fill a book. Im Jong-seok said no. He texted “he wont go”.",
    ),
    words=tuple(form.word for form in _forms()),
    find=find,
)
