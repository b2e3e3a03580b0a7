"""Notes between reporters, subeditors and the desk."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.residue._places import blocks_at
from newslint.plugin import Article, Hit, Rule, Severity, Span, compiled, is_mention


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    for block in blocks_at(article, places):
        if _line().fullmatch(prose, block.span.start, block.span.end):
            yield Hit(block.span)
            continue
        for match in _note().finditer(prose, block.span.start, block.span.end):
            span = Span(*match.span())
            if not is_mention(prose, span) and not _is_in_address(article, span):
                yield Hit(span)


def _is_in_address(article: Article, span: Span) -> bool:
    return article.is_verbatim(Span(span.start, span.start + 1))


@cache
def _line() -> re.Pattern[str]:
    """Marks that stand on a line of their own."""
    return compiled(
        r"[-–—*( ]*(?:(?:ENDS|Ends|MORE|MF|MORE TO FOLLOW|More to follow|MORE FOLLOWS|TK|"
        r"CONT(?:INUE)?D|"
        r"more to come|MORE TO COME|END OF (?:STORY|COPY|ARTICLE|TEXT)|B[- ]MATTER|A[- ]MATTER|"
        r"NEW (?:LEAD|INTRO|LEDE)|ADDS? \d+|\d+ADD|FIRST LEAD|WRITETHRU|URGENT|EMBARGO(?:ED)?(?: "
        r"UNTIL .+)?|"
        r"NOT FOR PUBLICATION|FOR IMMEDIATE RELEASE|STANDFIRST|SUBHEAD|PULL ?QUOTE|CROSSHEAD|"
        r"HEADLINE|STRAP|BODY COPY)[-–—*):. ]*|30 ?[-–—]+|-30-|#{3,})",
    )


@cache
def _note() -> re.Pattern[str]:
    desk = r"(?:subs?|eds?|editors?|ed note|news ?desk|desk|legal|lawyers?|picture desk|pix|prod)"
    ask = (
        r"(?:pls|plz|please|check|chk|confirm|verify|query|tk|note|cut|trim|insert|add|move|delete|"
        r"fix)"
    )
    return compiled(
        rf"(?<![:/\w])//\s?[^/\n]{{2,80}}//|"
        rf"[\[({{]\s?(?i:(?:{desk})(?:[ ’'s]{{0,2}} ?(?:note|pls|please|check))?\s?[:–—-] "
        r"[^\])}\n]{1,120}|"
        rf"{desk},? (?:pls|please|check|confirm)\b[^\])}}\n]{{0,100}})[\])}}]|"
        r"\[(?:CQ|cq|sp\?|SP\?|ck|CK|AU|AQ|QUERY|Query|NB|NOTE|Note|COMMENT|Comment)(?:[: "
        r"][^\]\n]{0,100})?\]|"
        r"\((?:CQ|cq|sp\?|SP\?|CHECK|check (?:spelling|name|date|quote|spelling of name|facts?|"
        r"this|title|figure)"
        r"|CHECK [A-Z ]{2,40})\)|"
        r"\b(?:QUERY|EDS|SUBS|ED NOTE|EDITOR'S NOTE TO DESK|NOTE TO (?:DESK|SUBS|EDS|EDITORS?|"
        r"SELF)|"
        r"DESK|LEGAL): ?[A-Za-z][^\n]{0,100}?(?=[.?!]|$)|"
        rf"\*\*\*? ?(?i:{ask})\b[^*\n]{{1,80}}\*\*\*?|"
        r"\bComment(?:ed)? \[[A-Z]{1,3}\d{1,3}(?:R\d{1,3})?\]:|"
        r"\[[A-Z]{2}\d{1,2}R?\d{0,2}\]:?(?= ?\S)|"
        r"\[\[(?i:[^\]\n]{0,80}\b(?:check|confirm|subs|eds|desk|pls|please)\b[^\]\n]{0,80})\]\]|"
        r"(?<!<)<{2,4}[^<>\n]{2,80}>{2,4}|\bCHECK THIS\b|\bFACT[- ]CHECK (?:THIS|PLEASE|PLS)\b"
    )


RULE = Rule(
    summary="a note to the desk",
    why="It is for colleagues, and should be dealt with and deleted before readers see it.",
    message="“{found}” is a note for colleagues; deal with it and delete it.",
    severity=Severity.ERROR,
    bad=(
        "The mayor, Ana Diaz {==//subs pls check spelling//==}, said that she would wait.",
        "The firm was fined twice. {==[EDS: confirm with court]==} It has appealed.",
        "The mill closed in 1981.\n\n{==ENDS==}",
        "The mill closed in 1981.\n\n{==MORE TO FOLLOW==}",
        "The mill closed in 1981.\n\n{==-30-==}",
        "The driver, Jon Smyth {==(CQ)==}, was not hurt. {==QUERY: was he insured==}?",
        "The driver, Jon Smyth {==(check spelling)==}, was not hurt when the bus hit the bridge.",
        "{==Commented [MW2R1]:==} Who says so?\n\nThe driver left. {==[JS1]==} He was not hurt.",
        "The bridge {==***please cut this***==} was built in 1838 by monks.",
    ),
    good=(
        "FERRY STRIKE ENDS\n\nFerry crews went back to work on Monday after a strike.",
        "Reporters once ended their copy with \"-30-\" and nobody is quite sure why.",
        "Editor’s note: This article was updated on Tuesday to correct a name.",
        "The form (check it twice) is at https://example.org//a//b and must be signed.",
        "The first part of the trial ended in March.\n\n* * *\n\nThe second part began in June.",
        "“I saw [name withheld] at the gate,” the letter says. He said “[sic]” twice.",
    ),
    needs=(
        "//", "[", "(eds", "(ed", "(sub", "(desk", "(news", "(legal", "(lawyer", "(picture",
        "(pix", "(prod", "{eds", "{ed", "{sub", "{desk", "{news", "{legal", "{lawyer", "{picture",
        "{pix", "{prod", "(cq", "(sp?", "(check", "\nends", "\nmore", "\nmf", "\ncont",
        "\nend of", "\nb matter", "\nb-matter", "\na matter", "\na-matter", "\nnew l",
        "\nnew intro", "\nadd ", "\nadds ", "\nfirst lead", "\nwritethru", "\nurgent",
        "\nembargo", "\nnot for pub", "\nfor imm", "\nstandfirst", "\nsubhead", "\npull",
        "\ncrosshead", "\nheadline", "\nstrap", "\nbody copy", "(ends", "-ends", "- ends",
        "*ends", "(more", "-more", "- more", "more to ", "30-", "30 -", "###", "query:", "eds:",
        "subs:", "desk:", "note:", "note to", "check this", "**", "<<", "fact-check",
        "fact check", "legal:",
    ),
    find=find,
)  # fmt: skip
