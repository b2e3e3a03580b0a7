"""A capital for a noun that is no name: an illness, a drug, a currency, a season, a subject."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, BlockKind, Hit, Rule, Safety, Severity, Span, compiled

_ILLNESSES_AND_DRUGS = (
    "Arthritis Asthma Autism Bronchitis Cholera Coronavirus Dementia Diabetes Diphtheria "
    "Eczema Epilepsy Hepatitis Herpes Influenza Leukaemia Leukemia Lymphoma Malaria Measles "
    "Meningitis Mumps Obesity Osteoporosis Pneumonia Polio Psoriasis Rabies Schizophrenia Sepsis "
    "Smallpox Tetanus Tuberculosis Typhoid Typhus "
    "Amphetamine Amphetamines Aspirin Cannabis Cocaine Codeine Fentanyl Heroin "
    "Ibuprofen Insulin Ketamine Marijuana Methadone Methamphetamine Morphine Paracetamol "
    "Penicillin Steroids Tobacco Bitcoin Bitcoins Cryptocurrency"
).split()
_CURRENCIES = "Dollars Euros Pounds Pesos Rupees Rubles Roubles Francs Yuan Yen Kronor Rand".split()
_SEASONS = ["Spring", "Summer", "Autumn", "Winter", "Fall"]
_SUBJECTS = (
    "Accountancy Accounting Anthropology Archaeology Architecture Astronomy Biochemistry Biology "
    "Chemistry Dentistry Economics Engineering Geography Geology History Journalism Linguistics "
    "Mathematics Maths Medicine Nursing Philosophy Physics Politics Psychology Sociology Theology"
).split()
_NOUNS = [*_ILLNESSES_AND_DRUGS, *_CURRENCIES, *_SUBJECTS, *_SEASONS]


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    patterns = _patterns()
    for match in patterns["noun"].finditer(article.prose):
        span = Span(*match.span("noun"))
        block = article.block_at(span.start)
        if block is None or match.end() > block.span.end or article.is_quoted(span):
            continue
        if block.kind in (BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.TABLE_CELL):
            continue
        before = article.prose[max(block.span.start, span.start - 40) : span.start]
        after = article.prose[span.end : min(block.span.end, span.end + 25)]
        if patterns["title"].search(before) or not patterns["inside"].search(before):
            continue
        if _is_common(match["noun"], before, after):
            yield Hit(span, better=(match["noun"].lower(),))


def _is_common(noun: str, before: str, after: str) -> bool:
    patterns = _patterns()
    if patterns["name"].match(after):
        return False
    if noun in _CURRENCIES:
        return patterns["sum"].search(before) is not None
    if noun in _SUBJECTS:
        return patterns["study"].search(before) is not None
    if noun in _SEASONS:
        is_year = patterns["year"].match(after) is not None
        return patterns["when"].search(before) is not None and (is_year or noun != "Fall")
    return True


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    nouns = "|".join(_NOUNS)
    return {
        "noun": compiled(
            rf"(?<=[a-z\d,] )(?P<noun>{nouns})"
            r"(?=['’]s [a-z]|[.;:!?)]|,(?: [a-z]|$)| [a-z(—–]| (?:of )?(?:19|20)\d\d\b|$|\n)"
        ),
        "title": compiled(r"[A-Z][\w’'-]* (?:of |for |on |and |in |against |the ){1,2}$"),
        "inside": compiled(r"(?:[a-z]|\d|[a-z\d],) $"),
        "name": compiled(r" (?:(?:of )?(?:19|20)\d\d )?(?:of |and |for |in )?(?:the )?[A-Z]"),
        "sum": compiled(r"(?:\d|million|billion|trillion|thousand|hundred) $"),
        "study": compiled(
            r"\b(?:stud(?:y|ied|ies|ying)|read|reading|teach(?:es|ing)?|taught|degree in|PhD in|"
            r"doctorate in|master[’']s in|professor of|lecturer in|graduate in|graduated in|"
            r"A-levels? in|qualification in|student of|teacher of) $"
        ),
        "when": compiled(r"\b(?:the|this|last|next|in|early|late|since|until|every|each|during) $"),
        "year": compiled(r" (?:of )?(?:19|20)\d\d\b"),
    }


RULE = Rule(
    summary="a capital for a noun that is no name",
    why="Illnesses, drugs, currencies, seasons and subjects are ordinary nouns.",
    source="AP Stylebook, “capitalization”; Guardian style guide, “capitals”",
    message="Write “{better}”: it is no name.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    bad=(
        "She takes a daily {~~Aspirin~>aspirin~~} for her {~~Arthritis~>arthritis~~}.",
        "It cost 20 million {~~Euros~>euros~~} and was built in the {~~Summer~>summer~~} of 2019.",
        "He studied {~~Physics~>physics~~} and is a professor of {~~History~>history~~} at Leeds.",
        "It has been shut since last {~~Winter~>winter~~}, when {~~Measles~>measles~~} broke out.",
    ),
    good=(
        "Diabetes UK and Asthma + Lung UK gave money. In Spring, Texas, it rained in the spring.",
        "The Summer Olympics of 2012, the Fall of Rome, the Arab Spring.",
        "He is on the Institute of Physics board, in the Department of History, and likes pop.",
        "“It was last Winter,” she said. Donna Summer sang; Ezra Pounds is no poet.",
        "The Campaign for Nursing and the Spring 2015 Services Summit are over; he beat Rand Paul.",
    ),
    words=tuple(noun.lower() for noun in _NOUNS),
    find=find,
)
