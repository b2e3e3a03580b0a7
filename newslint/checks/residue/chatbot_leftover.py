"""What a chatbot says around the text that it was asked for."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks.residue._places import blocks_at
from newslint.plugin import Article, Hit, Rule, Severity, Span, compiled


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    edges = {*article.blocks[:2], *article.blocks[-2:]}
    for block in blocks_at(article, places):
        for match in _token().finditer(prose, block.span.start, block.span.end):
            yield Hit(Span(*match.span()))
        for expression in (_about_itself(), *((_opening(), _offer()) if block in edges else ())):
            for match in expression.finditer(prose, block.span.start, block.span.end):
                span = Span(*match.span())
                if not article.is_quoted(span):
                    yield Hit(span)


@cache
def _token() -> re.Pattern[str]:
    """Marks of citations that belong to the chat, not to the text."""
    return compiled(
        r"\b(?:turn\d+(?:search|view|news|image|file|fetch)\d+)+|"
        r":?contentReference\[[^\]\n]*\](?:\{[^}\n]*\})?|"
        r"\boaicite\S*|【\d+[^】\n]{0,30}】|\b[?&]?utm_source=(?:chatgpt|openai|copilot|"
        r"perplexity)[\w.]*|"
        r"\ue200[^\ue201]*\ue201"
    )


@cache
def _about_itself() -> re.Pattern[str]:
    model = (
        r"(?:an? )?(?:AI|artificial intelligence|large)(?: language)?"
        r"(?: model| assistant| system|-powered)?"
    )
    return compiled(
        rf"\b(?i:as an? (?:AI|artificial intelligence)(?: language)? (?:model|assistant)|as a "
        rf"large language model|"
        rf"I(?: am|['’]m) (?:just |only )?{model} (?:developed|trained|created|and (?:do not|"
        rf"don['’]t|cannot))|"
        r"my (?:knowledge cut-?off|training data|last (?:knowledge )?update)|"
        r"(?:as of|up to|until) my (?:last|latest) (?:knowledge )?(?:update|training|cut-?off)|"
        r"I (?:cannot|can['’]t|do not|don['’]t) (?:browse the internet|access real-time|have "
        r"(?:access to )?"
        r"real-time)|I(?:['’]m| am) (?:sorry|unable),? but I (?:can['’]t|cannot) (?:assist|help|"
        r"fulfil|provide))\b"
    )


@cache
def _opening() -> re.Pattern[str]:
    work = (
        r"(?:article|story|text|version|summary|draft|headlines?|rewrite|piece|copy|paragraphs?|"
        r"edit|"
        r"press release|report|list|intro|introduction|translation|blog post|caption|passage|"
        r"revision)s?"
    )
    how = (
        r"(?:rewritten|revised|edited|polished|updated|improved|shortened|corrected|news|short|"
        r"possible|"
        r"concise|cleaned-up|proofread|formatted|professional|more \w+|suggested|final|requested|"
        r"full|\w+-word)"
    )
    return compiled(
        rf"(?m:^)(?i:(?:certainly|sure(?: thing)?|of course|absolutely|great|okay|got it|"
        rf"understood|gladly)[!,.] "
        rf"(?:here(?: is|['’]s| are)|below is|I(?:['’]ve| have)|I(?:['’]d| would) be happy|please "
        rf"find|"
        rf"let me)\b.{{0,160}}|"
        rf"here(?: is|['’]s| are) (?:an? |the |your |some |my |\w+ )?(?:(?:{how} ){{1,3}}{work}|"
        rf"{work} (?:you (?:asked|requested)|as requested|based on))"
        rf"(?: (?:of|for|you|that|with|based|in|as|below|about|from).{{0,100}})?:|"
        rf"below is (?:an? |the |your )(?:{how} ){{1,3}}{work}.{{0,100}}:|"
        r"\*{0,2}(?:rewritten|revised|edited|polished|improved) (?:article|version|text|"
        r"story):?\*{0,2}$)"
    )


@cache
def _offer() -> re.Pattern[str]:
    return compiled(
        r"(?:(?m:^)|(?<=[.!?] ))(?i:let me know if (?:you(?:['’]d| would)? (?:like|want|need|have|"
        r"prefer)|there(?:['’]s| is)|"
        r"this|any).{0,160}|(?:would you like|do you want) me to .{3,160}\?|"
        r"if you(?:['’]d| would)? (?:like|want|prefer|wish),? I (?:can|could|['’]d be happy to) "
        r"(?:also )?.{3,200}|"
        r"I hope this (?:helps|email finds you|version|meets|works)\b.{0,100}|"
        r"(?:please )?feel free to (?:ask|reach out|adjust|modify|edit|let me know)\b.{0,120}|"
        r"is there anything else (?:you|I)\b.{0,80}\?|just let me know\b.{0,80}|"
        r"this (?:article|version|rewrite|draft|text) (?:maintains|keeps|preserves|retains) "
        r"(?:the|all|a).{0,120})"
    )


RULE = Rule(
    summary="what a chatbot said",
    why="A program’s answer was pasted whole, with its greeting, its offer or its citation marks.",
    message="This is a chatbot speaking, not the article; delete it and check the text around it.",
    severity=Severity.ERROR,
    bad=(
        "{==Certainly! Here is the rewritten article:==}\n\nThe mill closed in 1981.",
        "The mill closed in 1981.\n\n{==Let me know if you’d like a shorter version.==}",
        "{==As an AI language model==}, I was not there when the mill closed in 1981.",
        "The mill closed in 1981 {==turn0search0==} and the school in 1990.",
        "The mill closed in 1981.\n\n{==If you want, I can also create a headline for it.==}",
        "{==Here’s a revised version of the article:==}\n\nThe mill closed in 1981.",
    ),
    good=(
        "The essay was handed in with the words “Certainly! Here is a more formal version” on top.",
        "“Certainly! Here is your table,” said the waiter, and led us past 40 empty ones.",
        "\"Let me know if you would like a goat,\" reads the card on the shop's board.",
        "“Would you like me to go on?” the auctioneer asked. “I can go on all day.”",
        "Here is the list of roads that are closed: the M62, the A1 and the B6318.",
        "Sure, the mill closed in 1981. Of course, nobody wept.",
    ),
    needs=(
        "here is", "here's", "here are", "let me know", "certainly", "would you like me",
        "do you want me", "if you want", "if you'd like", "if you would", "if you prefer",
        "if you wish", "i hope this", "feel free", "language model", "ai assistant", "ai model",
        "an ai", "artificial intelligence", "knowledge cut", "training data", "my last",
        "my latest", "real-time", "browse the", "search0", "search1", "view0", "news0", "fetch0",
        "file0", "oaicite", "contentreference", "utm_source=", "【", "below is", "rewritten",
        "revised", "edited", "polished", "improved", "anything else", "but i can", "but i cannot",
        "sure", "of course", "absolutely", "great", "got it", "this article ", "this version ",
        "this draft ", "this rewrite ", "\ue200",
    ),
    find=find,
)  # fmt: skip
