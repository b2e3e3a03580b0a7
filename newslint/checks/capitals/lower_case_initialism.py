"""Initials in small letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Safety, Severity, Span, compiled

_INITIALS = (
    "aclu adhd afp aipac bbc bmw cbi cbs ceo cfo cia cnn cpr css ctv cto dhs dna doj dup "
    "dvd dvla dwp ecb epa espn eu faa faq fbi fcc fda fema fdp fsb ftc gchq gcse gdp gmb gmo "
    "gop gp gps hbo hiv hmrc hpv hsbc html ibm icu ied imf ioc iq irs itv ivf kgb kpmg lapd lgbt "
    "lgbtq lng lsd mba mep mlb mls mp mri msnbc msp naacp nbc nba ncaa nfl ngo nhl nhs nra npr nsa "
    "nypd oecd opec pbs pdf pga pkk plo ptsd raf rbs rna rnc rnli rspb rspca rsvp sdlp sms snp "
    "sql ssn suv tgv tsa tsb tuc uae uda ufo uk ukip url usa usb usda ussr uvf vip vpn wnba  wto "
    "wwf wwii ymca"
).split()
_SPECIAL = {
    "biontech": ("BioNTech",),
    "fifa": ("FIFA", "Fifa"),
    "isil": ("ISIL", "Isil"),
    "mrna": ("mRNA",),
    "nafta": ("NAFTA", "Nafta"),
    "nasa": ("NASA", "Nasa"),
    "nato": ("NATO", "Nato"),
    "ofcom": ("Ofcom",),
    "ofgem": ("Ofgem",),
    "ofsted": ("Ofsted",),
    "phd": ("PhD", "Ph.D."),
    "uefa": ("UEFA", "Uefa"),
    "ukip": ("UKIP", "Ukip"),
    "unesco": ("UNESCO", "Unesco"),
    "unhcr": ("UNHCR",),
    "unicef": ("UNICEF", "Unicef"),
}
_SHORT = frozenset("cia eu gp mp raf snp uda usa".split())
"""They are other things in names, in foreign words or as units (`30 mps`)."""
_PLURALS = frozenset(
    "bmw ceo cfo dvd faq gcse gmo gp ied icu mba mep mp mri msp ngo pdf phd suv ufo url "
    "vip vpn".split()
)


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    forms = _forms()
    found = sorted(forms.keys() & article.lower_case_uses.keys())
    if not found:
        return
    for match in re.compile(
        rf"(?:^|(?<=[\s(“\"‘—–]))(?:{'|'.join(found)})(?=(?:[’'][^\W\d_]|-[a-z]+)?"
        r"(?:[\s,;?!)”\"—–]|[.:](?:[\s”\"’)]|$)|$))",
        re.MULTILINE,
    ).finditer(article.prose):
        span = Span(*match.span())
        if not _is_as_typed(article, span) and not _patterns()["amount"].search(
            article.prose, max(0, span.start - 3), span.start
        ):
            if forms[match.group()][0] in _after_the() and not _patterns()["determiner"].search(
                article.prose, max(0, span.start - 12), span.start
            ):
                continue
            yield Hit(span, better=forms[match.group()])


def _is_as_typed(article: Article, span: Span) -> bool:
    """Whether the text around has no capitals, or is quoted and may be quoted as it was typed."""
    if article.is_verbatim(span) or article.is_quoted(span):
        return True
    sentence = article.sentence_at(span.start)
    if sentence is None or sentence.span.start == span.start:
        return True
    return article.prose[sentence.span.start].islower()


@cache
def _after_the() -> frozenset[str]:
    return frozenset(word.upper() for word in _SHORT)


@cache
def _forms() -> Mapping[str, tuple[str, ...]]:
    """What each form in small letters should be."""
    forms = {word: (word.upper(),) for word in _INITIALS} | _SPECIAL
    for word in _PLURALS:
        forms[word + "s"] = tuple(form + "s" for form in forms[word])
    forms["gps"] = ("GPS", "GPs")
    for word in list(forms):
        for mark in "'’":
            forms[f"{word}{mark}s"] = tuple(f"{form}{mark}s" for form in forms[word])
    return forms


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "amount": compiled(r"\d $"),
        "determiner": compiled(
            r"\b(?:[Tt]he|an?|[Hh]is|[Hh]er|[Tt]heir|[Yy]our|[Ll]ocal|[Ll]abour|[Tt]ory|new|of|by|"
            r"former|some|many|other|most|from|in|non)[ -]$"
        ),
    }


RULE = Rule(
    summary="initials in small letters",
    why="Initials are capitals; only those that are said as a word may have one capital.",
    source="AP Stylebook, “abbreviations and acronyms”; Guardian style guide, the same",
    message="Write “{better}”, not “{found}”.",
    severity=Severity.WARNING,
    safety=Safety.UNSAFE,
    before=("spelling/misspelt-word",),
    bad=(
        "A {~~pdf~>PDF~~} of the report was sent to the {~~bbc~>BBC~~} on Monday.",
        "Men of {~~nato~>NATO|Nato~~} met the {~~ceo’s~>CEO’s~~} deputy and {~~mps~>MPs~~}.",
        "Growth in the {~~uk~>UK~~} was slow, and {~~gdp~>GDP~~} fell in the {~~eu~>EU~~}.",
        "Doctors took his {~~dna~>DNA~~}, and the {~~nhs~>NHS~~}-run clinic was shut.",
    ),
    good=(
        "The NHS, the BBC and Nato have PDFs on https://www.nhs.uk and nasa.gov, and @bbc posted.",
        "Send it to press@gsa.gov or see budget.pdf, analytics.usa.gov, and /etc/nsa.",
        "His message said “the nhs is killing us” again, and #nhs was the tag.",
        "The truck did 30 mps. us and who and it and aids are words, the ira of the gods too.",
        "Dolomiti & cia of Lisbon closed; Eu te amo, she sang.",
    ),
    words=tuple(sorted({form.replace("’", "'") for form in _forms()})),
    find=find,
)
