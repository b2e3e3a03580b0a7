"""Slots of templates: [Your Name], {{first_name}}, %DATE%."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.plugin import Article, Hit, Rule, Severity, Span, compiled, is_mention


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    for match in _slot().finditer(article.prose):
        span = Span(*match.span())
        if not is_mention(article.prose, span) and article.block_at(span.start):
            yield Hit(span)


@cache
def _slot() -> re.Pattern[str]:
    return compiled(
        r"\[(?:(?:Your|Insert|Enter|Recipient|Company|Client|Customer|Product|First|Last|Full|"
        r"Contact|Event|"
        r"Brand|Author|Speaker|City|Organi[sz]ation|Job|Phone|Email|Street|Publication|"
        r"Spokesperson|"
        r"Reporter|Candidate|Team|School|Specific|Relevant|Today['’]s|Current)(?: "
        r"[A-Za-z/’']{2,20}){1,4}|"
        r"Name|Date|Location|Title|Company|Spokesperson|Amount|Number|Placeholder(?: "
        r"[a-z]{2,12})?)\](?!\()|"
        r"\{\{ ?[#/]?[A-Za-z_][\w.| :-]{0,60}\}\}|%[A-Z]{2,}(?:_[A-Z]+)*%|"
        r"\$\{[A-Za-z_][\w.]{0,40}\}|"
        r"<%=? ?[\w.]{1,40} ?%>|\{(?:first|last|full|user|company|customer)?_?(?:name|NAME|date|"
        r"DATE|title)\}|"
        r"<(?:first |last |your |company )?(?:name|date|place|title)>"
    )


RULE = Rule(
    summary="a slot of a template that was not filled",
    why="A program or a person should have put a name, a date or a sum there.",
    message="“{found}” is a slot of a template; fill it in.",
    severity=Severity.ERROR,
    language="any",
    bad=(
        "Dear {==[Your Name]==}, the pool will be open until the end of the year.",
        "The fair will be held on {==[Insert Date]==} in the square behind the church.",
        "Our thanks go to {=={{first_name}}==}, who mended the bell.",
        "Our thanks go to {==%FIRST_NAME%==} and to {==${customer.name}==} for their help.",
        "The firm, {==[Company Name]==}, said on Monday that it would wait.",
    ),
    good=(
        "“[Your] mother called,” the message said, and “[Mr Date] did not.”",
        "The letter begins “[Dear Sir]”, and nobody knows who wrote it.",
        "The {word} in braces and 20% of the {others} were left alone.",
        "The form said “[Your Name]” where his name should have been.",
    ),
    needs=(
        "[", "{{", "${", "<%", "_name%", "%", "name}", "date}", "name>", "date>", "place>",
        "title>",
    ),
    find=find,
)  # fmt: skip
