"""Notes between reporters, subeditors and the desk."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.residue._desk import bracketed, likely, line, possible, sure
from newslint.checks.residue._places import blocks_at
from newslint.plugin import (
    Article,
    Block,
    BlockKind,
    Hit,
    Rule,
    Severity,
    Span,
    compiled,
    is_mention,
)

_LONGEST_LINE = 200
_NEAR = 200


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    for block in blocks_at(article, places):
        if _is_line(prose, block):
            yield Hit(block.span)
            continue
        spans = [Span(*match.span()) for match in _note().finditer(prose, *_ends(block))]
        spans += [
            Span(*match.span())
            for match in bracketed().finditer(prose, *_ends(block))
            if _is_note(article, block, match)
        ]
        end = -1
        for span in sorted(spans, key=lambda span: (span.start, -span.end)):
            if span.start < end or is_mention(prose, span) or _is_in_address(article, span):
                continue
            end = span.end
            yield Hit(span)


def _ends(block: Block) -> tuple[int, int]:
    return block.span.start, block.span.end


def _is_line(prose: str, block: Block) -> bool:
    start, end = block.span.start, block.span.end
    if _line().fullmatch(prose, start, end):
        return True
    return (
        end - start <= _LONGEST_LINE
        and block.kind is not BlockKind.QUOTATION
        and line().fullmatch(prose, start, end) is not None
    )


def _is_note(article: Article, block: Block, match: re.Match[str]) -> bool:
    """Whether what stands between two marks is meant for colleagues."""
    marks, text = match.lastgroup, match[match.lastgroup or 0].strip()
    if text.startswith(("“", '"', "‘", "'")):
        return False
    if marks == "round":
        return sure().fullmatch(text) is not None and not _is_aside(article, block, match)
    if marks == "stars":
        return bool(sure().fullmatch(text) or (text.isupper() and possible().fullmatch(text)))
    if article.is_quoted(Span(*match.span())) or block.kind is BlockKind.QUOTATION:
        if marks == "square":
            return sure().fullmatch(text) is not None and not _may_complete(text)
        return likely().fullmatch(text) is not None
    if likely().fullmatch(text):
        return True
    if not possible().fullmatch(text):
        return False
    return (
        text.endswith("?")
        or marks not in ("square", "curly")
        or _is_between_sentences(article, block, match)
    )


def _is_aside(article: Article, block: Block, match: re.Match[str]) -> bool:
    """Whether a writer may say it to readers: “he paid (who says?) for it”, “(check the date)”."""
    text = match[0].lower()
    if compiled(r"\((?:who|says|is|are)\b").match(text):
        return match[0] != text or _is_personal(_around(article, block, match))
    return compiled(r"\b(?:the|this|your?)\b").search(text) is not None


def _around(article: Article, block: Block, match: re.Match[str]) -> str:
    start = max(block.span.start, match.start() - _NEAR)
    return article.prose[start : min(block.span.end, match.end() + _NEAR)]


def _is_personal(text: str) -> bool:
    return compiled(r"\b(?:I|[Mm]e|[Mm]y|[Yy]ou|[Yy]our|[Ww]e|[Uu]s)\b").search(text) is not None


def _may_complete(text: str) -> bool:
    """Whether the words may stand in a quotation for those that were said."""
    return text.islower() and not text.endswith("?")


def _is_between_sentences(article: Article, block: Block, match: re.Match[str]) -> bool:
    before = article.prose[max(block.span.start, match.start() - 4) : match.start()].rstrip()
    after = article.prose[match.end() : min(block.span.end, match.end() + 2)].strip()
    return (not before or before.rstrip('”"’)').endswith((".", "!", "?"))) and (
        not after or after[0].isupper() or after[0] in '“"‘'
    )


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
        "The firm was fined twice. {==[chase the court for this figure]==} It has appealed.",
        "The firm was fined twice {==(pls check date)==}. It has appealed.",
        "The firm was fined twice {==[wordy]==}. It has appealed. {==[lose?]==} It said so.",
        "The firm was fined twice. {==[AB: do we have a quote?]==} It has appealed.",
        "The firm was fined.\n\n{==Hi, could someone trim this section before noon?==}\n\nIt wept.",
        "The firm was fined.\n\n{==Night desk: please use the shorter one==}\n\nIt has appealed.",
        "The firm was fined.\n\n{==Draft 4 clean, for legal==}\n\nIt has appealed.",
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
        "The first part of the trial ended in March.\n\n* * *\n\nThe second began in June.",
        "“I saw [name withheld] at the gate,” the letter says. He said “[sic]” twice.",
        "“We will [cut] the cost, and we [need more quotes] before we [update] it,” she said.",
        "The pool (check its website for times) is shut. I sold it (who says?) for 40 pounds.",
        "Fold the paper in two (check the date first) and cut it (do not use scissors).",
        "Note to self: never fly again\n\nThe flight was late, and the bus was cut in half.",
        "Sports editor: Dee Marsh\n\nNews desk: 020 7946 0000\n\nLegal: Ana Cole",
        "Can we cut the cost of the pool?\n\nCould you read this line without tears?",
        "Photo: Dee Marsh\n\nMap: where the water is\n\nVideo: watch the bus hit the bridge",
        "[Update: this story was published on Tuesday.] The council [Labour-led] said no.",
    ),
    needs=(
        "//", "[", "(ed", "(sub", "(news", "(legal", "(lawyer", "(picture", "(pix", "(prod", "{ed",
        "{sub", "{news", "{legal", "{lawyer", "{picture", "{pix", "{prod", "(cq", "(sp?", "(check",
        "\nends", "\nmore", "\nmf", "\ncont", "\nend of", "\nb matter", "\nb-matter", "\na matter",
        "\na-matter", "\nnew l", "\nnew intro", "\nadd ", "\nadds ", "\nfirst lead", "\nwritethru",
        "\nurgent", "\nembargo", "\nnot for pub", "\nfor imm", "\nstandfirst", "\npull",
        "\ncrosshead", "\nheadline", "\nstrap", "\nbody copy", "(ends", "-ends", "- ends", "*ends",
        "(more", "-more", "- more", "more to ", "30-", "30 -", "query:", "eds:", "subs:", "note:",
        "note to", "check this", "**", "<<", "fact-check", "fact check", "\nbyline", "\ncredit",
        "\nquote", "\ndate: t", "\nname: t", "\ntitle: t", "\nauthor: t", "\nword", "\nmain pic",
        "\nlead pic", "\nhed", "\ndek", "\nlede", "ends/", "ends /", "copy ends", "story ends",
        "text ends", "\nend c", "\nfor sub", "\nfor ed", "you check", "you look", "you read",
        "\nfeel free to ", "\nhold ", "been legalled", "been lawyered", "been subbed", "been fact",
        "sent from my", "\nget outlook", "original message", "forwarded message", "\nthis needs",
        "legal:", "##", ">>", "@@", "(pls", "(plz", "(please", "(confirm", "(verify", "(fact",
        "(double", "(spell", "(re", "(cut", "(trim", "(add ", "(insert", "(update", "(source",
        "(who sa", "(says who", "(is this", "(is that", "(is he", "(is she", "(are ", "(right ",
        "(correct ", "(which one", "(first name", "(surname", "(job title", "(title", "(age",
        "(date", "(name", "(quote", "(figure", "(can ", "(could ", "(may ", "(story", "(copy",
        "(begin", "(start", "(end ", "(opt", "(possible", "(box", "(panel", "(pick", "(the ",
        "(photo", "(move", "(delete", "(explain", "(expand", "(nb ", "(note", "(chief", "\nslug",
        "\nbox", "\nnut", "\nseo ", "\nsocial ", "\nweb head", "\nprint head", "\ndisplay copy",
        "\nsuggested ", "\nintro:", "\nsidebar", "\nside bar", "\nmain copy", "\ncopy:", "\nfact",
        "\npanel ", "\ninsert ", "\noptional ", "\ntrim ", "\npic", "\npix", "\nphoto", "\nimage",
        "\nart", "\ngraphic", "\nmap", "\nvideo", "\ncaption", "\nheadshot", "\nhead shot",
        "\nchart", "\nlogo", "\nnb ", "\nfao", "\nattn", "\nmemo to", "\nmessage ", "\nnote",
        "desk", "\nsub", "\neditor", "\nlegal", "\nlawyer", "\nchief sub", "\nbackbench",
        "\nlayout", "\ndesign", "\nversion ", "\ndraft ", "\nrev", "\nv1", "\nv2", "\nv3",
        "\nfinal", "\nclean ", "\nrough ", "do not p", "do not r", "do not c", "\nstrictly",
        "can you ", "could you ", "can someone", "could someone", "\ni've ", "\ni have ",
        "\nwe've ", "\nnot sure", "\nunsure", "\ndo we", "\nshould we", "\ncan we", "\ncould we",
        "\nis this", "\nneeds ", "par needs", "graf needs", "copy needs", "story needs",
        "intro needs", "headline needs", "quote needs", "quote: needs", "section needs",
        "standfirst needs",
    ),
    find=find,
)  # fmt: skip
