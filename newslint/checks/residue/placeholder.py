"""Words that hold a place for others: TK, XXX, [NAME], lorem ipsum, “insert quote here”."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.residue._fillers import filler, gap
from newslint.checks.residue._places import blocks_at
from newslint.plugin import (
    Article,
    Block,
    Hit,
    Rule,
    Severity,
    Span,
    compiled,
    is_mention,
)

_TK_AS_NAME = ("T.K.", "(TK)", "“TK”", '"TK"', "TK’s", "TK's")
_CONTEXT = 80
_LONGEST_FILLER = 120


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    is_name = any(name in prose for name in _TK_AS_NAME)
    for block in blocks_at(article, places):
        if _is_filler(article, block):
            yield Hit(block.span)
            continue
        for match in gap().finditer(prose, block.span.start, block.span.end):
            if _is_gap(article, match):
                yield Hit(Span(*match.span()))
        for match in _placeholder().finditer(prose, block.span.start, block.span.end):
            span, kind = Span(*match.span()), match.lastgroup
            if is_mention(prose, span) or article.is_verbatim(span):
                continue
            if kind == "tk" and (is_name or _is_part_of_name(prose, span)):
                continue
            if kind == "xxx" and _is_number_or_title(prose, span):
                continue
            if kind == "outside" and article.is_quoted(span):
                continue  # an editor's words in what somebody said
            yield Hit(span)


def _is_filler(article: Article, block: Block) -> bool:
    return (
        block.span.end - block.span.start <= _LONGEST_FILLER
        and block != article.blocks[0]
        and filler().fullmatch(article.prose, block.span.start, block.span.end) is not None
    )


def _is_gap(article: Article, match: re.Match[str]) -> bool:
    """Whether a word is missing there, in the light of what stands around."""
    span, kind = Span(*match.span()), match.lastgroup
    if is_mention(article.prose, span) or article.is_verbatim(span):
        return False
    if kind in ("inside", "blah") and article.is_quoted(span):
        return False
    veto = _not_gaps().get(kind or "")
    around = article.prose[max(0, span.start - _CONTEXT) : span.end + _CONTEXT]
    return veto is None or veto.search(around) is None


@cache
def _not_gaps() -> dict[str, re.Pattern[str]]:
    return {
        "to_come": compiled(
            r"\b(?i:dates?|times?|venues?|kick-?off|locations?|opponents?|prices?|guests?|support|"
            r"line-?up|opponent|speakers?|fixtures?) \("
        ),
        "xx": compiled(
            r"(?i:chromosom|\bXY\b|\bX\b|genotyp|karyotyp|\bgenes?\b|embryo|band|album|Equis|"
            r"\b(?:the|double|an|or|size|two) XX\b|XX (?:and|or|wom[ae]n|m[ae]n|females?|males?|"
            r"individuals?|cells?|sex|people who|is|era|century|congress|olympi\w+|session)\b)"
        ),
        "blah": compiled(
            r"\b(?:the|usual|all|that|of|more|and|this|some|any|much|his|her|their|political|"
            r"corporate|say|says|said|goes|go|went|like) blah|blah (?:about|of|and)\b"
        ),
        "zeros": compiled(r"\b(?:call|dial|phone|ring|triple)\w* (?:\w+ )?0"),
    }


def _is_part_of_name(prose: str, span: Span) -> bool:
    """Whether TK belongs to a name: TK Maxx, the rapper TK, TSE: TK."""
    before = prose[max(0, span.start - 20) : span.start]
    after = prose[span.end : span.end + 20]
    return bool(_names()["before tk"].search(before) or _names()["after tk"].match(after))


def _is_number_or_title(prose: str, span: Span) -> bool:
    """Whether XXX is Roman 30, a film, a beer or a rating."""
    before = prose[max(0, span.start - _CONTEXT) : span.start]
    after = prose[span.end : span.end + _CONTEXT]
    if _names()["before xxx"].search(before) or _names()["after xxx"].match(after):
        return True
    return _names()["thirty"].search(before + after) is not None


@cache
def _names() -> dict[str, re.Pattern[str]]:
    return {
        "before tk": compiled(
            r"(?:\b(?:called|named|rapper|singer|artist|DJ|MC|Mr\.?|Ms\.?|Mrs\.?|[A-Z]{2,6}:)) $"
        ),
        "after tk": compiled(r" [A-Z][\w’'.]|[.’']\w|-\w|, (?:as|who|whose)\b"),
        "before xxx": compiled(
            r"(?:\b(?:Bowl|WrestleMania|Olympiad|Games|Psalm|Chapter|Part|Volume|Vol\.|Title|"
            r"Article|"
            r"Book|Section|Act|Canto|Sonnet|Corps|Army|Legion|Class|Type|Mark|Mk|Size|size|page|"
            r"films?|movies?|No\.?|Diesel’s|Diesel's|the beer|drink|called|named|titled|rated|"
            r"[IVXL]+"
            r"(?:,| and| to)) |[-–/$£€#@.]) ?$"
        ),
        "thirty": compiled(r"\b(?:Roman|Olymp|Legio|Games|Latin numeral|[A-Z]\w+ X[IVX]{1,4}\b)"),
        "after xxx": compiled(
            r"-rated|-shaped| (?:rated|films?|movies?|beer|lager|chromosomes?|porn\w*|sites?|"
            r"domains?)\b"
            r"|,? the [A-Z]|: |,? made \$"
        ),
    }


@cache
def _placeholder() -> re.Pattern[str]:
    """One group for each kind that may be something else; what may not is in `sure`."""
    noun = (
        "NAMES?|DATE|TIME|PLACE|LOCATION|CITY|TOWN|COUNTRY|STATE|AGE|TITLE|ROLE|LINK|URL|SOURCES?|"
        "NUMBERS?|FIGURES?|AMOUNT|COMPANY|REPORTER|HEADLINE|SUBHEAD|CAPTION|CREDIT|BYLINE|QUOTES?|"
        "STATS?|STATISTIC|DETAILS|FACTS?|TEXT|COPY|PARAGRAPH|INTRO|SURNAME|ADDRESS|PHONE|EMAIL|"
        "TEAM|"
        "SCORE|RESULT|PERCENTAGE|PRICE|VENUE|ORGANI[SZ]ATION|AUTHOR|ATTRIBUTION|CITATION|REF|DAY|"
        "MONTH|YEAR|X+|(?:TK)+|TBC|TBD|TBA|TODO|FIXME|HOLD|PENDING|WORDS?|DESCRIPTION|BACKGROUND|"
        "CONTEXT|SPELLING|PHOTOGRAPHER|SPEAKER|POSITION|EVENT|AREA|DISTRICT|PLACEHOLDER"
    )
    verb = (
        "INSERT|ADD|CHECK|CONFIRM|VERIFY|FILL IN|SUPPLY|REPLACE|ENTER|NEEDS?|FIND|TO COME|"
        "TO BE CONFIRMED|TO BE ADDED|TO FOLLOW|MISSING"
    )
    thing = (
        "NAME|QUOTE|DATE|PHOTO|PICTURE|LINK|TEXT|CAPTION|FIGURE|STAT|TITLE|GRAF|PARAGRAPH|HEADLINE|"
        "IMAGE|COPY|BYLINE|INTRO|SUBHEAD|STANDFIRST|CREDIT"
    )
    asked = (
        "insert|add|check|confirm|verify|fill in|replace|put|"
        "Insert|Add|Check|Confirm|Verify|Fill in"
    )
    return compiled(
        r"(?P<tk>(?<![\w.&/@#'’-])[$£€]?TK(?![\w&/@]|\.\w))|"
        r"(?P<xxx>(?<![\w.&/@#'’-])X{3,12}(?![\w’'&/@-])|"
        r"(?<=[a-z] )(?:x{3,12}|TBC|TBD)(?= (?:of|in|for|to|and|on|at|by|with|from)\b))|"
        r"(?P<outside>(?<!\w)\[(?:name|date|quote|place|title|link|age|city|number|source|company|"
        r"who|when|"
        r"where|which|by whom|verify|sp|placeholder[^\]\n]{0,30}|[^\]\n]{0,40}\b(?:to|please|pls) "
        r"(?:check|confirm|add|insert|supply|verify)\b[^\]\n]{0,40})\??\])|"
        r"(?P<sure>(?<!\w)[$£€]?(?:TK){2,}\w*|\[(?:TK|tk)+[^\]\n]{0,60}\]|\((?:TK)+(?: "
        r"[^)\n]{0,40})?\)|"
        r"(?<!\w)[$£€]X{2,5}(?:m|bn|k|\b)|\bXX(?= (?:years?|people|per|percent|million|billion|"
        r"days|"
        r"months|weeks|hours|minutes|miles|km|metres|points|seats|votes|of the|times)\b)|"
        r"\b1[89]XX\b|"
        rf"\[(?:[A-Z']+ ){{0,3}}(?:{noun})(?: (?:HERE|(?:TK)+|NEEDED|REQUIRED|TO COME|MISSING|OF "
        rf"[A-Z ]+|"
        rf"GOES HERE|TBC|TBD|PENDING|\d{{1,3}}))* ?\??\]|\[(?:{verb})(?::? [A-Z][A-Z ,'’:/-]*)?\]|"
        rf"\[(?:[A-Z]+ )?(?:{thing}|VIDEO|MAP|GRAPHIC|CHART|EMBED) (?:HERE|(?:TK)+|TO COME|"
        rf"NEEDED)\]|"
        r"\((?:NAME|DATE|PLACE|QUOTE|SURNAME|LOCATION|INSERT [A-Z ]+|TO COME)\)|"
        rf"[\[<][ .…]{{0,4}}(?:{asked}) [^\]>\n]{{2,60}}[\]>]|"
        r"\[[^\]\n]{0,40}\b(?:goes here|to come|to follow|to be (?:confirmed|added|inserted|"
        r"checked)|tbc|"
        r"tbd|tk|TK)\s?\]|\[(?:citation|source|quote|reference|link|attribution|verification|"
        r"clarification|"
        r"page|full citation) (?:needed|required|missing|here)\??\]|\[\s*_+\s*\]|\[[Xx]{2,}\]|"
        r"<(?:INSERT|NAME|DATE|QUOTE|TITLE|TK)(?: [^>\n]{0,40})?>|"
        r"\b[Ll]orem [Ii]psum\b(?: dolor(?: sit(?: amet)?)?)?|\b[Dd]olor sit amet\b|"
        r"\b[Cc]onsectetur adipisc\w+ elit\b|"
        r"(?<![\w?!“\"‘'(])\?{2,}(?![\w?!”\"’')])|\(\?{2,}\)|\[\?+\]|"
        r"(?<![\w“\"‘-])(?:TODO|FIXME|PLACEHOLDER)(?=:|\s+[a-z]|[.,;]?\s*$)|"
        rf"\b(?:[A-Z']{{2,}} ){{0,2}}(?:{thing}|PULL QUOTE) (?:GOES )?(?:HERE|(?:TK)+|TO COME|"
        rf"NEEDED)\b|"
        rf"\bINSERT (?:[A-Z]+ ){{0,2}}(?:{thing})\b(?: HERE)?|"
        r"\b(?:[Qq]uote|[Hh]eadline|[Cc]aption|[Bb]yline|[Tt]ext|[Nn]ame) (?:goes|to go) here\b|"
        r"\b(?:NAME SURNAME|FIRST ?NAME (?:LAST ?NAME|SURNAME)|Firstname (?:Lastname|Surname)|"
        r"F(?:orename|ORENAME) S(?:urname|URNAME)|CITATION NEEDED|DUMMY TEXT|HOLDING TEXT)\b|"
        r"\b(?:asdf)+\w*|(?<![\w“\"_])_{3,}(?![\w”\"]))"
    )


RULE = Rule(
    summary="a placeholder",
    why="Somebody meant to put a name, a number or a quotation there before it was printed.",
    message="“{found}” is a placeholder; fill it in.",
    severity=Severity.ERROR,
    bad=(
        "The firm, which made a profit of {==TK==} million last year, said nothing.",
        "The mayor said {==TKTK==} on Monday after the vote.",
        "The mayor, {==[NAME]==}, said on Monday that she would wait.",
        "He was born in {==[insert place]==} and grew up in Leeds.",
        "“We won by {==XXX==} votes,” she said on Monday.",
        "The bridge was closed in {==????==} and opened again on Monday.",
        "The plan cost {==lorem ipsum==} and was dropped in May.",
        "She is the first woman to lead it {==[CITATION NEEDED]==} since 1921.",
        "The school, {==TODO==} check its name, closed in 1990.",
        "{==CAPTION HERE==}\n\nThe school closed in 1990, two years after the mill.",
        "The head of the school, {==Firstname Lastname==}, declined to comment.",
        "The mill closed.\n\n{==Paste your article text here==}\n\nNobody wept.",
        "The mill closed.\n\n{==Testing, testing 123==}\n\nNobody wept.",
        "The pool, built by {==[occupation]==} Dee Marsh, {==[how old?]==}, is open.",
        "The mill closed with the loss of {==000==} jobs and cost the town {==XX==} million.",
        "The pool cost {==TKAMOUNT==} and was paid for by the council {==(TBC)==} in the end.",
        "He paid ${==TK==} for the boat and sold it within a week.".replace("${==TK", "{==$TK"),
    ),
    good=(
        "She bought the coat at TK Maxx and returned it to TK Maxx.",
        "T.K. Rao opened the batting; TK, as his team calls him, made 12.",
        "The brewer of XXXX, the Queensland beer, has been on the same site since 1878.",
        "Dallas won Super Bowl XXX in 1996, and Green Bay won Super Bowl XXXI a year later.",
        "Vin Diesel’s xXx made $270 million; its sequel, xXx: State of the Union, did not.",
        "The campaign leaflet went out with the words “lorem ipsum” under the photo.",
        "“I saw [name withheld] at the gate,” the letter says. “[NATO] will not move.”",
        "The line reads, in full: “The source, [REDACTED], was paid.”",
        "Her reply was “???”, followed by a photo of the goat.",
        "The song “Todo cambia” closes the album, and the banner said “TODO O NADA”.",
        "Call 000 people said the poster; in Sydney, dial 000 if you see smoke.",
        "Doctors look for XX chromosomes. The xx played, and women who have XX or XY cells spoke.",
        "The date (TBC) is in June; the kick-off time (tbc) was given as noon.",
        "The usual blah blah about growth. “I will [name] him,” she said, “in [location].”",
        "Blah blah blah\n\nThe mill closed.\n\nTesting\n\nTests begin in May.\n\nStory of a mill",
        "The arcade’s screens flashed “INSERT COIN” in an empty hall.",
        "The form says only “I, ______, agree”, and 4,000 people have signed it.",
        "Shirts in XXL and 3XL sold out; XS did not. The XX chromosome is hers.",
        "Insert the key, turn it left and pull. “You sold the what??” she asked.",
    ),
    needs=(
        "tk", "xx", "[", "lorem", "ipsum", "dolor sit", "consectetur", "??", "todo", "fixme",
        " tbc", " tbd", "caption here", "headline here", "quote here", "name here", "text here",
        "copy here", "photo here", "picture here", "image here", "byline here", "intro here",
        "title here", "subhead here", "link here", "standfirst here", "date here", "credit here",
        "goes here", "go here", "insert ", "name lastname", "name last name", " needed",
        " to come", "dummy text", "holding text", "placeholder", "asdf", "___", "(name)", "(date)",
        "(place)", "(quote)", "(location)", "(insert", "<name", "<date", "<quote", "<title",
        "<insert", "<add", "<check", "<confirm", " blah", "\nblah", " 000 ", " 00 ", "£0", "$0",
        "€0", "aged 0", "in 0000", "(tb", "name name", "sed do eius", "ut labore", "ut enim ad",
        "duis aute", "excepteur", "(name?", "(age?", "(date?", "(title?", "(location?", "(place?",
        "(quote?", "(figure?", "(source?", "\ntype ", "\nenter ", "\nadd ", "\nput ", "\npaste ",
        "\nplace ", "\nwrite ", "\nstart ", "\nclick ", "\ndummy", "\nfiller", "\nsample ",
        "\ndefault ", "\nexample ", "\ntest ", "\ntesting", "\nheading", "\nsubheading",
        "\nuntitled", "\nnew p", "\nnew doc", "\nwords ", "\ntext text", "quote quote",
        "caption caption", "\nbody copy", "\nbody text", "\nmain copy", "name said", "name told",
        "surname", "\nthis is ", "heading here", "header here", "video here", "graphic here",
        "map here", "chart here", "embed here", "tweet here", "paragraph here", "story here",
        "article here", "content here", "dek here", "kicker here", "strap here", "strapline here",
        "summary here", "description here", "location here", "body here", "hed here", "lede here",
        "crosshead here",
    ),
    find=find,
)  # fmt: skip
