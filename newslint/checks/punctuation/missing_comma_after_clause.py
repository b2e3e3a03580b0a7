"""No comma between a clause with “when”, “if” or “although” and the main clause behind it."""

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

_FEWEST_WORDS = 5
"""Words of a clause, with its conjunction, that is too long to do without a comma."""
_LONGEST = 300


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    patterns, prose = _patterns(), article.prose
    for place in places:
        match = patterns["begins"].match(prose, place.start)
        if match is None:
            continue
        sentence = article.sentence_at(match.start("conjunction"))
        if sentence is None or len(prose[sentence.span.start : match.start()].strip(" “\"‘'")) > 0:
            continue
        block = article.block_at(sentence.span.start)
        if block is None or block.kind is not BlockKind.PARAGRAPH:
            continue
        end = min(sentence.span.end, match.end() + _LONGEST)
        words = patterns["spoken"].split(prose[match.start("conjunction") : end], 1)[0]
        if end == sentence.span.end and patterns["marked"].search(words) is None:
            at = _main_clause(words)
            if at is not None:
                at += match.start("conjunction")
                fix = Fix((Edit(Span(at, at), ","),), Safety.UNSAFE, "Add a comma")
                subject = Span(at + 1, prose.index(" ", at + 1))
                yield Hit(subject, fixes=(fix,))


def _main_clause(words: str) -> int | None:
    """Where the main clause begins, before its space; None where none surely does."""
    patterns = _patterns()
    for match in patterns["subject"].finditer(words):
        before = words[: match.start()]
        if (
            len(before.split()) >= _FEWEST_WORDS
            and patterns["has verb"].match(before)
            and not patterns["no start"].search(before)
            and not patterns["told"].search(before)
        ):
            return match.start()
    return None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    finite = (
        "is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should"
        "|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|doesn['’]t"
        "|don['’]t|didn['’]t|won['’]t|wouldn['’]t|can['’]t|couldn['’]t"
    )
    past = (
        "became|began|came|did|drew|fell|felt|found|gave|got|grew|heard|held|kept|knew|left|led"
        "|lost|made|met|paid|put|ran|said|saw|sent|set|sold|spent|spoke|stood|took|told|thought|went"
        "|won|wrote|say|need|want|know|get|see|use|work|find|make|take|go|think|feel|look|try"
    )
    nominative = "he|she|they|we|I"
    conjunction = "When|If|Although|Though|Even though|While|Once|Unless|Whenever|Because"
    return {
        "begins": compiled(
            rf"\b(?P<conjunction>(?:{conjunction}) (?=[\w’'“‘])"
            rf"|(?:As|After|Before|Until|Since|As soon as) (?=(?:{nominative}|it|there|you) ))"
        ),
        "spoken": compiled(r"[,.!?][”\"’]"),
        "marked": compiled(r"[,;:—–?()]| - |\bthen\b|\b(?:was|is) (?:when|if|because)\b"),
        "subject": compiled(
            rf" (?:(?:{nominative}) [a-z’']+"
            rf"|(?:it|you|there) (?:{finite}|{past}|[a-z]+ed)"
            rf"|(?:the|his|her|its|their)"
            rf"(?: (?!(?:it|you|there|of|{nominative})\b)[\w’'-]+){{1,3}}?"
            rf" (?:{finite}))(?![\w’'])"
        ),
        "has verb": compiled(
            rf"(?:As soon as|Even though|[A-Z][a-z]+)(?: [\w’'“”-]+){{1,5}}? "
            rf"(?:(?:{finite}|{past})(?![\w’'])|[a-z]+ed\b)"
        ),
        "told": compiled(
            r"\b(?:told|tells?|telling|warn(?:s|ed)?|assured?|remind(?:s|ed)?|inform(?:s|ed)?"
            r"|persuaded?|convinced?|show(?:s|ed)?|asks?|asked)(?: [\w’'-]+){1,3}$"
        ),
        # what he thinks; said he was; the man she met; more than we had
        "no start": compiled(
            r"\b(?:that|what|who|whom|whose|which|how|where|why|because|if|when|as|than|and|or|but"
            r"|whether|while|although|though|until|till|before|after|since|once|unless|nor|for|so"
            r"|not|never|only|like|of|in|on|at|to|by|with|from|is|are|was|were|be|been|the|an?"
            r"|say|says|said|saying|think|thinks|thought|believe[sd]?|know|knows|knew|known|hope[sd]?"
            r"|feel|feels|felt|find|finds|found|claim|claims|claimed|insist(?:s|ed)?|sure|way|time"
            r"|day|moment|everything|anything|something|nothing|all|everyone|one|ones|thing|things"
            r"|reali[sz]e[sd]?|discover(?:s|ed)?|learn(?:s|ed|t)?|fear|fears|feared|suggest(?:s|ed)?"
            r"|admit(?:s|ted)?|see|sees|saw|hear|hears|heard|show|shows|showed|told|tell|tells|mean"
            r"|means|meant|decide[sd]?|afraid|glad|certain|confident|wish|wishes|wished|bet|swear"
            r"|guess|expect(?:s|ed)?|did|do|does|will|would|can|could|should|had|has|have|may|might"
            r"|must|him|her|them|us|me|announce[sd]?|deny|denie[sd]|agree[sd]?|warn(?:s|ed)?"
            r"|notice[sd]?|remember(?:s|ed)?|understand|understood|prove[sd]?|whatever|wherever"
            r"|everywhere|people|man|woman|men|women|person|word|words|work|amount|degree|extent"
            r"|year|week|month|reason|place|kind|sort|part|job|information|data|services?|content"
            r"|products?|tools?|times|mode|now|let|lets|make|makes|made|state|each|any|every|these|those|both|about)$",
            re.IGNORECASE,
        ),
    }


RULE = Rule(
    summary="no comma between an introductory clause and the main clause",
    why="A comma shows where a clause that begins a sentence ends and the sentence itself starts.",
    source="AP Stylebook, “comma”; The Chicago Manual of Style, 6.24",
    message="A comma is missing before “{found}”, where the main clause begins.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "When it was cut by the burglars{1++,++} {1==it==} caused a flood. Once the thick smoke "
        "cleared{2++,++} {2==the==} man had gone.",
        "If you need to see the screens{1++,++} {1==you==} may find a tool helpful.",
        "When planes would come back from action{1++,++} {1==they==} would be shot up.",
        "After he won the race in Leeds{1++,++} {1==he==} cried.",
        "Although the police had a good description{1++,++} {1==they==} found nobody.",
        "“Because I was too old for football{1++,++} {1==I==} left,” she said.",
    ),
    good=(
        "When it was cut by the burglars, it caused a flood. When he came he saw it.",
        "When the police officers found the man had died, they left.",
        "When did the police think they would come? After it he cried.",
        "When the people she had met in Leeds were there, he left.",
        "Because the chance of rain is far too great to ignore. If only he had known.",
        "While in Leeds for the day he met her. Since the war of 1990 they have been friends.",
        "When in the course of the day they came is not known.",
        "If the man that they had sought was there, they left. As of Monday they had left.",
    ),
    case="exact",
    needs=(
        *("When ", "If ", "Although ", "Though ", "Even though ", "While ", "Once ", "Unless "),
        *("Whenever ", "Because ", "As ", "After ", "Before ", "Until ", "Since "),
    ),
    find=find,
)
