"""Texts that fill a page until the real one comes, and marks for words that are missing."""

import re
from functools import cache

from newslint.plugin import compiled

_PART = (
    r"(?:(?:sub-?)?head(?:line|ing|er)?s?|(?:sub-?)?titles?|standfirst|strap(?:line)?|stand-?first|"
    r"dek|hed|lede|intro(?:duction)?|kicker|crosshead|(?:pull ?)?quotes?|bylines?|"
    r"(?:photo |picture |image )?(?:credit|caption)s?|photos?|pictures?|images?|videos?|graphics?|"
    r"maps?|charts?|embeds?|tweets?|links?|(?:body |main |heading )?(?:text|copy|content)|"
    r"paragraphs?|stor(?:y|ies)|articles?|summary|excerpt|description|(?:first |last |full )?"
    r"names?|job titles?|dates?|location|message|body|section)"
)


@cache
def filler() -> re.Pattern[str]:
    """A whole paragraph that is there to be replaced."""
    return compiled(
        r"[\[(<{*_ ]*(?i:"
        rf"(?:type|enter|add|insert|put|write|paste|place|start (?:typing|writing)|edit|replace|"
        rf"drop|click (?:here )?to (?:add|edit|enter|insert))(?: (?:your|the|a|this|some|own|new|"
        rf"with)){{0,2}} {_PART}(?: {_PART})?(?: goes)? (?:here|below)|"
        rf"click (?:here )?to (?:add|edit|enter|insert)(?: \w+)? {_PART}|add your heading text|"
        rf"(?:your |the )?{_PART}(?: {_PART})? (?:(?:goes|to go|will go|to come|should go) )?here|"
        r"start (?:typing|writing)(?: (?:here|your \w+|or type / to .{3,30}))?|type / to .{3,40}|"
        rf"(?:dummy|placeholder|filler|sample|lorem|greek(?:ed)?|default|example) {_PART}"
        r"(?: here)?|this is (?:an? |the |some )?(?:dummy|placeholder|filler|sample|default) "
        rf"{_PART}(?: .{{1,80}})?|test(?:ing)?(?:[ ,]+(?:test(?:ing)?|1|2|3|123|one|two|three))+|"
        rf"test {_PART}|(?:sub-?)?heading \d|untitled (?:document|post|story|article|draft)|"
        r"new (?:paragraph|document|post)|(?:x{2,}[ ,.;]*){2,20}|blah(?: blah){1,20}|"
        r"(?P<same>text|quote|caption|words?|headline|copy|name|standfirst|"
        r"intro)(?: (?P=same)){2,20}|(?:body|main) (?:copy|text)"
        r")[\])>}*_ .…!]*"
    )


NOUN = (
    r"(?:location|job titles?|position|role|organi[sz]ation|(?:first |last |full |family )?names?|"
    r"surnames?|(?:phone|telephone|mobile)(?: number)?|email(?: address)?|address|venue|amount|"
    r"figures?|price|percentage|statistics?|stats?|headline|caption|byline|credit|photo|picture|"
    r"image|reporter|spokesperson|blank|missing|tbc|tba|tbd|details?|"
    r"placeholder|text|month|day|(?:number|names?|title|age|date|location|amount) of "
    r"(?:the )?\w+(?: \w+)?|[A-Za-z]+['’]s (?:name|age|title|job)|job|occupation|nationality|rank|"
    r"attribution|affiliation|"
    r"(?:photo|picture) (?:credit|caption)|quote|date of birth|place of birth)"
)
"""What an empty place is called, in small letters."""

ASKED = (
    r"(?:age|day|month|year|time|town|city|county|country|state|street|school|team|club|party|"
    r"event|score|result|cost|sum|total|number|source|date|spelling|gender|pronouns?|sex|"
    r"how (?:many|much|old|long)|what|why|first or last name|exact \w+|approx\w*)"
)
"""What is only asked for: [age?], [how many?]."""


@cache
def gap() -> re.Pattern[str]:
    """Marks in a sentence where a word or a number is missing."""
    counted = (
        r"(?:people|years?|years-old|per ?cent|million|billion|votes|seats|points|days|months|"
        r"weeks|hours|minutes|miles|km|kilomet(?:re|er)s|met(?:re|er)s|feet|pages|jobs|homes|"
        r"families|children|men|women|staff|workers|pupils|students|patients|cases|deaths|pounds|"
        r"dollars|euros|times|goals|runs|members|others|police officers|officers|soldiers)"
    )
    thing = (
        r"(?:NAMES?|AGE|DATE|QUOTE|TITLE|CQ|NUM|NUMBER|STAT|FACT|CITY|PLACE|COUNT|FIGURE|CAPTION|"
        r"HED|DEK|LEDE|LINK|PHOTO|URL|BYLINE|SOURCE|DETAILS?|TOWN|TIME|YEAR|FIRM|COMPANY|CREDIT|"
        r"STATE|LOCATION|PERCENT|AMOUNT|WORD|PAR|GRAF|COPY|MORE|INTRO)"
    )
    return compiled(
        rf"(?P<inside>\[(?:{NOUN}(?:,? (?:and |or )?{NOUN})?|"
        rf"{ASKED} ?\?)(?: (?:here|needed|required|missing|tbc|tk|to come))? ?\??\])|"
        rf"(?P<to_come>(?<=[a-z] )\((?:TBC|TBA|TBD|tbc|tba|tbd)\)(?= [a-z]))|"
        rf"(?P<xx>(?<=[a-z] )XX(?= [a-z])|\b(?:aged|age) XX\b|\bXX(?:th|nd|rd|st)(?= [a-z])|"
        rf"\(XX+\))|"
        rf"(?P<blah>(?<=[a-z] )blah blah(?= [a-z]))|"
        rf"(?P<zeros>(?<=[a-z] )0{{2,3}}(?= {counted}\b)|[$£€]0{{2,3}}(?:m|bn|k)?\b(?![.,\d])|"
        rf"\baged 0{{2,3}}\b|\bin 0000\b)|"
        rf"(?P<sure>\b{thing}(?:TK)+\b|\b(?:TK)+{thing}\b|\b(?:NAME NAME|Name Name|"
        rf"Xx{{2,}} Xx{{2,}})"
        rf"\b|\((?:NAME|AGE|DATE|TITLE|LOCATION|PLACE|QUOTE|XX+|FIGURE|SOURCE)\?\)|"
        rf"\((?:name|surname|first name|job title)\)|(?<=[a-z,] )(?:NAME|SURNAME|JOB TITLE|FULL "
        rf"NAME)(?= [a-z]|[,.])|\b(?:NAME|SURNAME)(?= (?:said|says|told|was|is|has|who|added)\b)|"
        rf"\b(?:sed do eiusmod|ut labore et dolore|ut enim ad minim veniam|duis aute irure|"
        rf"excepteur sint occaecat)\b)"
    )
