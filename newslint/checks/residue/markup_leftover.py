"""Tags, shortcodes and marks of markup languages that stand in plain text as they were typed."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Severity, Span, compiled, is_mention

_A_HABIT = 6
"""Marks of Markdown from which the article is meant to be read by a program that knows them."""
_CONTEXT = 150
_MARKDOWN_FILES = (".md", ".markdown", ".mdown", ".mkd", ".mdx")


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    if article.document.source.path.lower().endswith(_MARKDOWN_FILES):
        return  # what its reader leaves was written so that it stays
    found = [match for match in _markup().finditer(article.prose) if _is_left(article, match)]
    markdown = sum(match.lastgroup == "markdown" for match in found)
    for match in found:
        if match.lastgroup != "markdown" or markdown < _A_HABIT:
            yield Hit(Span(*match.span()))


def _is_left(article: Article, match: re.Match[str]) -> bool:
    """Whether markup is not what the sentence is about."""
    span = Span(*match.span())
    sentence = article.sentence_at(span.start)
    if sentence is None or is_mention(article.prose, span):
        return False
    before = article.prose[max(sentence.span.start, span.start - _CONTEXT) : span.start]
    after = article.prose[span.end : min(sentence.span.end, span.end + _CONTEXT)]
    return not _about_markup().search(before) and not _about_markup().search(after)


@cache
def _about_markup() -> re.Pattern[str]:
    return compiled(
        r"\b(?:HTML|XML|CSS|Markdown|[Mm]arkup|tags?|elements?|shortcodes?|syntax|code)\b"
    )


@cache
def _markup() -> re.Pattern[str]:
    tags = (
        r"p|div|span|br|hr|em|strong|b|i|u|a|img|h[1-6]|ul|ol|li|blockquote|table|tbody|thead|tr|"
        r"td|th|iframe|figure|figcaption|section|font|center|sup|sub|small|embed|noscript|aside|"
        r"P|BR|HR|DIV|SPAN|TABLE|TR|TD|IMG|STRONG|EM|BLOCKQUOTE|UL|OL|LI"
    )
    codes = (
        r"caption|gallery|embed|video|audio|playlist|youtube|tweet|twitter|instagram|soundcloud|"
        r"vimeo|pullquote|contact-form-7|googlemaps|poll|slideshow|infobox|sidebar|"
        r"(?:vc|et_pb|fusion|su|wpv)_\w{1,40}"
    )
    value = r"(?:\"[^\"\n]{0,300}\"|[“”][^“”\n]{0,300}[“”]|'[^'\n]{0,300}'|[^\s\]\"'“”]{1,300})"
    attribute = rf" [a-z][\w-]{{0,30}}={value}"
    # Notes to the desk, of which residue/editing-note tells.
    desk = (
        r"pls|plz|please|check|chk|confirm|verify|query|tk|note|cut|trim|insert|add|move|delete|fix"
    )
    return compiled(
        r"<!--(?! ?newslint)[^\n]{0,300}?-->|"
        rf"</?(?:{tags})(?: [^<>\n]{{0,400}})? ?/?>|"
        rf"\[/?(?:{codes})\]|\[[a-z][\w-]{{0,40}}(?:{attribute}){{1,9}} ?/?\]|"
        r"\[/(?:b|i|u|s|em|url|img|quote|center|size|color|list|font)\]|"
        r"\[\[\{\"[^\n]{0,600}?\}\]\]|\{%-? [^%\n]{1,100} -?%\}|"
        r"\\u20[0-9a-f]{2}|"
        rf"(?P<markdown>(?<![^\s(“‘\"])\*\*(?!(?i:{desk})\b)(?=[\w“‘\"(])[^*\n]{{1,200}}"
        r"(?<=[\w.,:;!?”’\")])\*\*(?![\w*/])|"
        r"!?\[[^\[\]\n]{1,200}\]\((?:https?://|/|www\.)[^\s()]{1,300}\))"
    )


RULE = Rule(
    summary="markup in plain text",
    why="It tells a program how to set the text; readers should see what comes of it.",
    message="“{found}” is markup that no program has read; delete it.",
    severity=Severity.ERROR,
    language="any",
    bad=(
        "{==<p>==}The ferry left at noon.{==</p>==}",
        "{==<!-- wp:paragraph -->==}\n\nThe ferry left at noon, two hours late.",
        '{==[caption id="attachment_12" align="left"]==}The ferry at noon{==[/caption]==}',
        "The mayor said {==**nothing**==} about it and left.",
        'She told {==<a href="https://example.org/a" target="_blank">==}the paper so.',
        "{==[embed]==}\n\nThe mayor was silent; {==[her letter](https://example.org/l)==} was not.",
        "The ferry{==\\u2019==}s crew slept.",
    ),
    good=(
        "He said “[b]ut” and s**t, and gave it ***** and three < five > two.",
        "The page uses the <p> tag, and in Markdown **this** is bold. It showed “<br>” for days.",
        "The deal [see page 4] was signed ** by both. ** Not by the third.",
        "“[I] will not,” she wrote [sic], and [the mayor] (who left) nodded.",
    ),
    needs=("<", "[", "**", "](", "{%", "\\u20"),
    find=find,
)
