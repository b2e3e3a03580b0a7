"""“However” that joins two clauses with commas, or begins one without a comma."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import (
    Article,
    BlockKind,
    Edit,
    Fix,
    Hit,
    Rule,
    Safety,
    Severity,
    Span,
    compiled,
)

_LONGEST = 300
"""Characters of a sentence that are read before the adverb and after it."""
_FEWEST_WORDS = 4
"""Words that a clause has."""


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    for place in places:
        sentence = article.sentence_at(place.start)
        block = article.block_at(place.start)
        if sentence is None or block is None or block.kind is BlockKind.HEADLINE:
            continue
        begin = max(sentence.span.start, place.start - _LONGEST)
        before = prose[begin : place.start]
        after = prose[place.end : min(sentence.span.end, place.end + _LONGEST)]
        adverb = Span(place.start, place.end)
        if not before.strip("“”\"'‘’ "):
            if _begins_clause(after):
                fix = Fix((Edit(Span(place.end, place.end), ","),), Safety.UNSAFE, "Add a comma")
                yield Hit(adverb, fixes=(fix,))
        elif before.endswith(", ") and begin == sentence.span.start and _joins(before[:-2], after):
            comma = Span(place.start - 2, place.start - 1)
            edits = [] if _introduces(before[:-2]) else [Edit(comma, ";")]
            if not after.startswith(","):
                edits.append(Edit(Span(place.end, place.end), ","))
            yield Hit(comma, fixes=(Fix(tuple(edits), Safety.UNSAFE, "Set the marks"),))


def _begins_clause(after: str) -> bool:
    """Whether a whole clause follows, and nothing that “however hard he tried” would lead to."""
    return "," not in after and _patterns()["clause"].match(after) is not None


def _joins(before: str, after: str) -> bool:
    """Whether a clause follows, and what stands before is one: “he was late, however, he won”.

    A clause with no comma after the adverb is wrong whatever stands before.
    """
    if len(before.split()) < _FEWEST_WORDS:
        return False
    patterns = _patterns()
    if after.startswith(","):
        return patterns["next"].match(after) is not None and _is_clause(before)
    return patterns["surely next"].match(after) is not None


def _introduces(words: str) -> bool:
    """Whether words are no clause but what leads to one: “on the next day, however he was”."""
    return "," not in words and _patterns()["introduction"].match(words) is not None


def _is_clause(words: str) -> bool:
    """Whether words, or the last that a comma parts from others, are a main clause."""
    patterns = _patterns()
    first, _, last = words.rpartition(", ")
    if patterns["no clause"].search(last):
        return False
    if first:
        return patterns["full"].match(last) is not None
    return patterns["finite"].search(last) is not None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    finite = (
        "is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should"
        "|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|doesn['’]t"
        "|don['’]t|didn['’]t|won['’]t|wouldn['’]t|can['’]t|couldn['’]t"
    )
    subject = (
        r"(?:(?:he|she|it|they|we|I|there|this|that|these|those)"
        r"|(?:the|a|an|his|her|its|their|our|some|most|both)(?: [\w’'-]+){1,8}?"
        r"|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})"
    )
    says = "said|says|told|added|noted|believes|believed|thinks|thought|argued|insisted|denied"
    introduction = (
        r"\W*(?:In|On|At|By|For|From|To|Of|With|Without|Like|Unlike|Under|After|Before|Since"
        r"|Until|During|Despite|As|While|When|If|Once|Because|Although|Though|Given|Unless"
        r"|Where|Whether|What|Who|How|Among|Amid|Following|Soon|Asked|Later|Earlier|Even|Most"
        r"|More|Today|Yesterday|Now|Then|Here|Whatever|Rather|Having|Being|[A-Z][a-z]+ing"
        r"|[A-Z][a-z]+ed|According|Not|Only|Sometimes|Often|One|This time|Last|Next|Every"
        r"|Tomorrow|Over|Through|Across|Within)\b"
    )
    return {
        "introduction": compiled(introduction),
        "clause": compiled(
            rf" (?:(?:he|she|they|we|I|there) (?:{finite}|{says})|(?:it|this|that|these|those"
            r"|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}|(?:the|a|an|his|her|its|their|our|some|most)"
            r"(?: (?!\w+(?:ed|[^s]s)\b|who\b|of\b)[\w’'-]+){1,3}?"
            rf") (?:{finite}|{says})"
            r"(?! (?:[a-z]+(?:ed|en)|done|made|put|cut|told|seen|set)\b))(?![\w’'-]) [\w“\"]"
        ),
        "full": compiled(
            rf"(?!(?:the|a|an) (?:day|week|month|year|time|moment|night|morning)\b){subject} "
            rf"(?:{finite}|{says}|[a-z]+ed)(?![\w’'-])"
        ),
        "surely next": compiled(
            r" (?:there (?:is|are|was|were|has|have|had)"
            r"|(?:he|she|it|they|we|I|this|these) (?:(?:is|are|was|were|has|have|had|will|would|can"
            rf"|could|did|does|do) (?:not|also|still|now|since|been|never)|{says})"
            rf"|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,3}} (?:{finite}|{says})"
            r"|(?:the|a|an|his|her|its|their|some|many|most)(?: [\w’'-]+){1,4}? (?:(?:is|are|was"
            r"|were|has|have|had|will|would|can|could|did|does) (?:not|also|still|now|since|been"
            rf"|never)|{says}))(?![\w’'-])"
        ),
        "next": compiled(
            r", (?!it (?:is|was) (?:thought|believed|understood|said|claimed|reported)\b)"
            rf"{subject} (?:{finite}|[a-z]+ed) [\w“\"][^,]{{12}}"
        ),
        "finite": compiled(rf"\b(?:{finite}|[a-z]{{2,}}ed|won|lost|said|made|took|came|went)\b"),
        # On Tuesday, however, they were; what he said, however, is; he said, however, he had
        "no clause": compiled(
            rf"^{introduction}|[,;:—–]|\b(?:who|which|that|what|when|while|because|if|although|though"
            r"|as|where|after|before|and|but|unless|whether|until)\b"
            rf"|\b(?:{says}|{finite}|claimed|claims|warned|suggested|be|been)$"
        ),
    }


RULE = Rule(
    summary="“however” between two clauses with commas, or before one without",
    why="“However” is no conjunction: its clause begins after a semicolon or a full stop, and a "
    "comma parts it from the adverb.",
    source="The Chicago Manual of Style, 6.57; Guardian style guide, “however”",
    message="“However” joins no clauses: put a semicolon or a full stop before it, a comma after.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "Two men have been charged with the murder{1~~,~>;~~} however{1++,++} Ana Diaz did "
        "not believe it.",
        "Smith acted in soap operas{1~~,~>;~~} however, his role in a film was the making of him.",
        "The shop was shut for a year{1~~,~>;~~} however{1++,++} there were plans to sell it.",
        "{1==However==}{1++,++} the minister said it was too late.",
        "{1==However==}{1++,++} it was late in the day and he left.",
    ),
    good=(
        "On Tuesday, however, they reported it. The law, however, was dead. He was late, however.",
        "However, the minister was late. However hard he tried he failed.",
        "However he did it, he won. However it is done it will be late.",
        "We will win, however they vote. It stands, however the vote goes.",
        "He wins, however it ends. On Monday, the day he was freed, however, he was late.",
        "The two of them, however, refused. What he said, however, he meant.",
        "This time around, however, it was over. The man who won, however, he had known for years.",
        "The exact time is not set, however, as it depends on rain. It was late; however, he won.",
        "He said he was late, however, and left. In the end, however, the vote was lost.",
        "The firm based in Leeds, however, it is thought, will pay. The men held, however, the "
        "judge was told, had left. However the vote goes the party will split.",
        "However much it costs they are going to pay. However many there are they will come.",
        "However it was done, the vote was fair.",
    ),
    needs=("however",),
    find=find,
)
