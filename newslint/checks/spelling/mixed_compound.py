"""A compound written in two ways: `dataset` and `data set`, `e-mail` and `email`.

The same letters are not always the same thing: “a long-term plan” pays “in the long term”, and
“a log-in” lets you “log in”. So a hyphen counts against a space only where both stand for a noun,
and a space against nothing at all only in compounds that are nouns both ways.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint.plugin import (
    Article,
    BlockKind,
    Case,
    Hit,
    Related,
    Rule,
    Safety,
    Severity,
    Span,
    compiled,
)

_NOUNS = (
    "air base,air field,air lift,air space,air strike,arm chair,bench mark,best seller,"
    "block chain,blood shed,blood stream,break point,business people,camera man,cease fire,"
    "cell phone,chat bot,chat room,child care,club house,counter terrorism,crowd funding,"
    "crowd sourcing,cyber attack,cyber crime,cyber security,data set,day care,day light,"
    "death bed,decision maker,desk top,fire arm,fire work,flood water,foot bridge,foot print,"
    "ground water,guest house,gun man,gun shot,head line,head stone,health care,heart beat,"
    "home land,home town,key word,land fill,land mine,lap top,life cycle,life time,light house,"
    "live stream,live streaming,lunch time,man hunt,man power,meta data,micro chip,"
    "micro plastic,mind set,mine field,night club,night life,night time,pay check,"
    "policy making,rain fall,rain water,river bank,road block,road map,school boy,"
    "school children,school girl,school teacher,screen shot,sea bed,sea wall,ship owner,"
    "show room,skill set,snow fall,stock pile,storm water,story teller,story telling,"
    "street light,strong hold,super market,super power,time frame,time line,tool kit,user name,"
    "voice mail,waste water,water way,web cast,work load,work space,work station"
)
"""Those that are still met as two words; others are mistakes wherever they stand."""
_TWO_WORDS = frozenset(
    "coop cooped exam recollect recount recover recreate recreated recreation reform reformed "
    "relay release remark represent represented repress reserve resign resigned resolve resort "
    "resound respond retreat unionised unionized".split()
)
"""Words that are others with a hyphen: `re-sign`, `co-op`."""
_PREFIXES = ("re-", "un-", "de-", "dis-", "mis-", "over-", "under-", "inter-", "sub-", "non-")
_MOST_WORDS = 300
_PARTICLES = frozenset(
    "a about after along and around away back by down for fro have in into it of off on one or out "
    "over ready see the through time to together under up".split()
)


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    hyphenated = _hyphenated(article)
    if len(hyphenated) > _MOST_WORDS:  # a word list, not an article
        return
    for word, spans in hyphenated.items():
        first, last = word.split("-")
        closed = _uses(article, first + last)
        if closed and first + last not in _TWO_WORDS:
            yield from _rarer(article, {word: spans, first + last: closed})
        elif last not in _PARTICLES and first in article.vocabulary:
            nouns = [span for span in spans if _is_noun(article, span) and _ends(article, span)]
            apart = _uses(article, f"{first} {last}") if nouns else []
            if any(_is_noun(article, span) for span in apart):
                yield from _rarer(article, {word: nouns, f"{first} {last}": apart})
    if article.vocabulary.isdisjoint(_closed_words()):
        return
    for closed_form, form in _compounds().items():
        if form in article.folded:
            uses = {form: _uses(article, form), closed_form: _uses(article, closed_form)}
            if all(uses.values()):
                yield from _rarer(article, uses)


def _hyphenated(article: Article) -> Mapping[str, list[Span]]:
    """Where words of two parts stand, by their singular in lower case."""
    found: dict[str, list[Span]] = {}
    if "-" in article.prose:
        for match in _patterns()["hyphenated"].finditer(article.prose):
            span = Span(*match.span())
            word = _singular(match.group().lower())
            if _may_differ(article, word) and _counts(article, span):
                found.setdefault(word, []).append(span)
    return found


def _may_differ(article: Article, word: str) -> bool:
    """Whether it seems to stand there without its hyphen too."""
    return word.replace("-", "") in article.folded or word.replace("-", " ") in article.folded


def _singular(word: str) -> str:
    is_plural = word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return word[:-1] if is_plural else word


def _uses(article: Article, form: str) -> list[Span]:
    last = form.split()[-1]
    if article.vocabulary.isdisjoint((last, last + "s", last + "'s")) or form not in article.folded:
        return []
    place = re.compile(rf"(?<![\w’'/.@#&-]){form}s?(?![\w/@-]|[’'](?!s\b)|\.\w)", re.IGNORECASE)
    spans = (Span(*match.span()) for match in place.finditer(article.prose))
    return [span for span in spans if _counts(article, span)]


def _counts(article: Article, span: Span) -> bool:
    """Whether it is no name, and in a place where compounds are written as ever."""
    block = article.block_at(span.start)
    text = span.of(article.prose)
    if block is None or block.kind is BlockKind.HEADLINE or article.is_verbatim(span):
        return False
    if text.islower():
        return True
    sentence = article.sentence_at(span.start)
    return text[1:].islower() and sentence is not None and sentence.span.start == span.start


def _is_plural(article: Article, span: Span) -> bool:
    word = span.of(article.prose).lower()
    return _singular(word) != word


def _is_noun(article: Article, span: Span) -> bool:
    """Whether it is a plural, or a determiner stands right before it."""
    if _is_plural(article, span):
        return True
    before = article.prose[max(0, span.start - 10) : span.start]
    return _patterns()["determiner"].search(before) is not None


def _ends(article: Article, span: Span) -> bool:
    """Whether it describes no noun: none follows, or it is a plural."""
    if _is_plural(article, span):
        return True
    return _patterns()["end"].match(article.prose, span.end) is not None


def _rarer(article: Article, uses: Mapping[str, list[Span]]) -> Iterator[Hit]:
    """Of two forms the rarer one in all places; else one with a hyphen that stands against a space
    or divides a prefix from a plain word; else the later one."""

    def order(form: str) -> tuple[int, bool, int]:
        closed = form.replace("-", "")
        is_prefixed = form.startswith(_PREFIXES) and article.lexicon.case(closed) is Case.LOWER
        is_needless = "-" in form and (is_prefixed or form.replace("-", " ") in uses)
        return len(uses[form]), not is_needless, -uses[form][0].start

    rare, usual = sorted(uses, key=order)
    count = len(uses[usual])
    first = uses[usual][0]
    for span in uses[rare]:
        found = span.of(article.prose)
        better = usual + found[len(rare) :]
        if found[0].isupper():
            better = better[0].upper() + better[1:]
        values = {"usual": usual, "times": "once" if count == 1 else f"{count} times"}
        yield Hit(
            span, better=(better,), values=values, related=(Related(first, f"“{usual}” here"),)
        )


@cache
def _compounds() -> Mapping[str, str]:
    return {noun.replace(" ", ""): noun for noun in _NOUNS.split(",")}


@cache
def _closed_words() -> frozenset[str]:
    return frozenset(f"{form}{ending}" for form in _compounds() for ending in ("", "s", "'s"))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "hyphenated": compiled(
            r"(?<![\w’'/.@#&-])(?:[a-zA-Z][a-z]{1,20}|[eE])-[a-z]{2,20}(?![\w/@-]|\.\w)"
        ),
        "determiner": compiled(
            r"\b(?:an?|the|this|that|each|every|their|its|our|his|her|any|no|my|your) \Z",
            re.IGNORECASE,
        ),
        "end": compiled(
            r"[.;:)?!]|, (?:which|who|where|but|he|she|it|they|said)\b|\s*\Z|\n|"
            r" (?:which|that|who|is|was|are|were|of|in|for|on|at|by|with|has|have|had|from|said|"
            r"will|would|can|could|may|must)\b"
        ),
    }


RULE = Rule(
    summary="a compound written in two ways",
    why="Readers who meet “dataset” and “data set” wonder whether they are two things.",
    source="AP Stylebook and Guardian style guide: one spelling throughout",
    message="The article has “{usual}” {times}: write “{better}” here too.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "The datasets are old. A dataset was lost, and a {~~data set~>dataset~~} was found.",
        "She sent an email. The email was short. His {~~e-mail~>email~~} was long.",
        "A niqab is a face veil. The {~~face-veil~>face veil~~}, which is black, was sold.",
        "Decision-makers met. The decision-makers were late, and {~~decision makers~>"
        "decision-makers~~} are rarely late.",
        "It hit a standalone clinic. {~~Stand-alone~>Standalone~~} clinics are rare.",
    ),
    good=(
        "A long-term plan pays in the long term, and a part-time job is done part time.",
        "Use the log-in to log in, the set-up to set up, and the break-in to break in.",
        "He will resign, then re-sign. The co-op had a coop. Every day is an everyday thing.",
        "Fresh water is home to freshwater fish; front-line staff are on the front line.",
        "The Air Force used the airspace. Data Set Ltd sells datasets, and E-Mail Inc. email.",
        "Health-care workers like health care. They must see it; some time is sometimes lost.",
    ),
    find=find,
)
