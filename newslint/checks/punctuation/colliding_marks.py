"""Two marks of punctuation of which only one can stand."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_BETTER = {
    ",,": ",", ";;": ";", ";,": ";", ",;": ";", ":,": ":", ",:": ":", ":;": ":", ";:": ";",
    "?.": "?", "!.": "!", ".?": "?", ".!": "!", ";.": ".", ":.": ".", ",?": "?", ",!": "!",
    ";?": "?", ";!": "!", ".:": ":",
}  # fmt: skip
_LEAST_LETTERS = 4
_LEAST_OF_NAMES = 5
"""Shorter words before a stop may be abbreviations: `etc.,`, `Mass.,`."""
_ABBREVIATIONS = frozenset(
    "ante approx assoc assn calif cert colo conn cont corp corpn dept devon diss elev encl esp "
    "govt hosp illus inst intl introd junr kans lieut maj mass mfrs mins misc natl nebr okla penn "
    "plur prof pres proc prop prov pseud publ regt retd revd secs seqq sept sing spec surg suppl "
    "supt tbsp tech temp tenn trans treas univ vols wash".split()
)
_COMMON = 4.0


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    for match in _marks().finditer(prose):
        span = Span(*match.span("marks"))
        block = article.block_at(span.start)
        if block is None or article.is_verbatim(span):
            continue
        found = match["marks"].replace(" ", "")
        word = _word_before(prose, block.span.start, span.start)
        if "." in found[:1] and not _is_sentence_end(article, word):
            continue
        if (found[0] in "?!" and not word.islower()) or word[:1] == ":":
            continue  # Yahoo!. and Who Is It?. and :rocket:.
        if better := _better(prose, span, found):
            yield Hit(span, better=better)


def _better(prose: str, span: Span, found: str) -> tuple[str, ...]:
    if found in _BETTER:
        return (_BETTER[found],)
    after = prose[span.end : span.end + 2].strip()
    ends = not after or after[0].isupper() or after[0] in '“"‘”’'
    return (".", ",") if ends else (",", ".")


def _word_before(prose: str, start: int, at: int) -> str:
    match = _last_word().search(prose, max(start, at - 30), at)
    return match.group() if match else ""


def _is_sentence_end(article: Article, word: str) -> bool:
    """Whether a stop after the word is no abbreviation's."""
    lower = word.lower()
    if not word.isalpha() or lower in _ABBREVIATIONS or word.isupper():
        return False
    if not word.islower():
        return len(word) >= _LEAST_OF_NAMES
    is_long = len(word) >= _LEAST_OF_NAMES and lower in article.lexicon
    return is_long or (len(word) == _LEAST_LETTERS and article.lexicon.zipf(lower) >= _COMMON)


@cache
def _marks() -> re.Pattern[str]:
    return compiled(
        r"(?<=[\w)”\"’%])(?P<marks>,\s?,|,\s?\.(?!\.)|\.[,:]|[?!]\.(?!\.)|\.[?!]|;;|;,|,;|:,|,:|:;|"
        r";:|[;:]\.(?!\.)|"
        r"[,;][?!])(?![\w,.;:?!)/\\<>-])"
    )


@cache
def _last_word() -> re.Pattern[str]:
    return compiled(r"[^\s“\"‘(]+\Z")


RULE = Rule(
    summary="two marks where one belongs",
    why="One of them was left behind when the sentence was changed.",
    message="“{found}” is one mark too many; write “{better}”.",
    severity=Severity.ERROR,
    safety=Safety.UNSAFE,
    bad=(
        "He was at home{~~,,~>,~~} she said, when the bridge went.",
        "The bridge was closed{~~,.~>.|,~~} Nobody was surprised.",
        "The bridge was closed yesterday{~~.,~>,|.~~} but nobody was surprised.",
        "Why was the bridge closed{~~?.~>?~~} Nobody knows.",
        "Nobody was surprised{~~;,~>;~~} the bridge was old.",
        "“We won{~~!.~>!~~}” That was all she said, though she was asked twice.",
        "He was at home{~~, ,~>,~~} she said.",
        "On Friday{~~;,~>;~~} the bridge was closed, and Smith{~~.,~>,|.~~} who lives by it, left.",
        "There are three of them{~~.:~>:~~} a pen, a cup and a hat.",
    ),
    good=(
        "Pens, paper, etc., will be provided. The U.S., Africa and Asia will share them.",
        "Barlow Inc., Yahoo!, and Who? Weekly all sent someone to Washington, D.C., in May.",
        "Did he mean the U.S.? Or the U.K.? And why at 11 p.m.?",
        "“You sold the what?!” he shouted. The winning word is . . . “quince.”",
        "Boston, Mass., and Calif., Prof., Capt.: all are abbreviations, as is approx.: see below.",
        "Shares in Yahoo!. He said so. The list (see p.,) is lost.",
        "Her reply was short: “On my way :)” and then “;)”, and no more.",
    ),
    needs=(
        ",,", ", ,", ",.", ", .", ".,", ".:", "?.", "!.", ".?", ".!", ";;", ";,", ",;", ":,", ",:",
        ":;",
        ";:", ";.", ":.", ",?", ",!", ";?", ";!",
    ),
    find=find,
)  # fmt: skip
