"""What a chatbot says around the text that it was asked for."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import takewhile

from newslint.checks.residue._chat import answer, courtesy, page, small_talk
from newslint.checks.residue._places import blocks_at
from newslint.plugin import (
    STAND_IN,
    Article,
    Block,
    BlockKind,
    Hit,
    Rule,
    Severity,
    Span,
    compiled,
)

_LONGEST = 280
_MOST_SENTENCES = 5
_NEAR = 400
"""Characters at the ends of a paragraph where a chatbot hands over or offers more."""


class _Company:
    """What else stands in the article; looked for once, when it is first asked for."""

    def __init__(self, article: Article) -> None:
        self._article = article

    @cached_property
    def has_letters(self) -> bool:
        return _letters().search(self._article.prose) is not None

    @cached_property
    def _chatbots(self) -> list[int]:
        return [match.start() for match in _chatbot().finditer(self._article.folded)]

    def names_chatbots(self, block: Block) -> bool:
        """Whether the article is about them: another paragraph names one."""
        places = self._chatbots
        return bool(places) and not block.span.start <= places[0] <= places[-1] < block.span.end


def find(article: Article, places: Sequence[Span]) -> Iterator[Hit]:
    prose = article.prose
    company = _Company(article)
    edges = {*article.blocks[:2], *article.blocks[-2:]}
    for block in blocks_at(article, places):
        if _is_chat(article, block, block in edges, company):
            yield Hit(block.span)
            continue
        for match in _token().finditer(prose, block.span.start, block.span.end):
            yield Hit(Span(*match.span()))
        spans: list[Span] = []
        if block in edges and not company.names_chatbots(block):
            spans += _around(prose, block)
        for match in _about_itself().finditer(prose, block.span.start, block.span.end):
            if not any(span.start <= match.start() < span.end for span in spans):
                spans.append(Span(*match.span()))
        for span in spans:
            if not article.is_quoted(span):
                yield Hit(span)


def _around(prose: str, block: Block) -> Iterator[Span]:
    """Answers before and behind what belongs to the article."""
    start, end = block.span.start, block.span.end
    first = [match.span() for match in _sentence().finditer(prose, start, min(end, start + _NEAR))]
    behind = _first_stop().search(prose, max(start, end - _NEAR), end)
    last = list(_sentence().finditer(prose, behind.end() if behind else end, end))
    opening = list(takewhile(lambda span: _is_answer_or_talk(prose[slice(*span)]), first))
    closing = list(takewhile(lambda match: _is_answer_or_talk(match.group()), reversed(last)))
    if any(_answers(prose[slice(*span)]) for span in opening):
        yield Span(opening[0][0], opening[-1][1])
    elif any(_answers(match.group()) for match in closing):
        yield Span(closing[-1].start(), closing[0].end())


def _is_answer_or_talk(text: str) -> bool:
    if len(text) > _LONGEST or _reaches_out().search(text):
        return False
    return bool(_answers(text) or courtesy().fullmatch(text) or small_talk().fullmatch(text))


@cache
def _sentence() -> re.Pattern[str]:
    return compiled(r"[^\s.!?:][^.!?:\n]*[.!?:]+")


@cache
def _first_stop() -> re.Pattern[str]:
    return compiled(r"[.!?:] ")


def _is_chat(article: Article, block: Block, is_edge: bool, company: _Company) -> bool:
    """Whether a whole paragraph is a chatbot's, or belongs to its page."""
    if block.span.end - block.span.start > _LONGEST or block.kind is BlockKind.QUOTATION:
        return False
    text = block.span.of(article.prose)
    first = compiled(r"[*_#>\[( ]*([A-Za-z]+)").match(text)
    if first is None or first[1].lower() not in _openers():
        return False
    if not is_edge and company.names_chatbots(block):
        return False
    if page().fullmatch(text) or _is_praise(article, block, company):
        return True
    parts = compiled(r"(?<=[.!?]) +").split(text)
    if len(parts) > _MOST_SENTENCES or _reaches_out().search(text):
        return False
    return _answers(text) or (
        any(_answers(part) or _is_courteous(part, company) for part in parts)
        and all(
            _answers(part) or _is_courteous(part, company) or small_talk().fullmatch(part)
            for part in parts
        )
    )


def _is_praise(article: Article, block: Block, company: _Company) -> bool:
    """Whether a question is praised that nobody in the article has asked."""
    if not compiled(r"(?:(?:That['’]s|What) a )?[Gg](?:reat|ood) question!").fullmatch(
        article.prose, block.span.start, block.span.end
    ):
        return False
    return (
        not compiled(r"\?[*_\"”’)]*\s*\Z").search(
            article.prose, max(0, block.span.start - 8), block.span.start
        )
        and not company.has_letters
    )


def _answers(text: str) -> bool:
    return answer().fullmatch(text) is not None and not _of_journalist().match(text)


def _is_courteous(text: str, company: _Company) -> bool:
    """Whether it is a courtesy, and not one of a column with letters or an interview."""
    return courtesy().fullmatch(text) is not None and not company.has_letters


@cache
def _openers() -> frozenset[str]:
    return frozenset(
        "here below hope rewrite summarise summarize paraphrase proofread rephrase shorten "
        "translate improve edit expand act main please certainly sure of absolutely great okay "
        "ok got understood gladly no happy you your thanks thank perfect done all good "
        "apologies my sounds noted definitely will note i this the would do want shall should "
        "if just let feel it looks seems appears as what rewritten re revised edited polished "
        "improved shortened paraphrased reworded humanised humanized condensed suggested "
        "alternative alternate possible proposed seo headline title lede intro caption subhead "
        "meta key summary changes explanation target tone is glad chatgpt claude gemini copilot "
        "microsoft bing bard grok perplexity deepseek le assistant gpt prompt user human stop "
        "regenerate continue copy show start searched thought reasoned free message ask ai "
        "approximate approx total final word wordcount model that welcome".split()
    )


@cache
def _chatbot() -> re.Pattern[str]:
    return compiled(
        r"\b(?:chatgpt|chatbots?|openai|copilot|claude|gemini|language models?|generative ai|"
        r"artificial intelligence|ai)\b"
    )


@cache
def _letters() -> re.Pattern[str]:
    """How letters and questions in columns and interviews begin."""
    return compiled(r"(?m:^)(?:Dear [A-Z]|Q[:.] |Q\. |A[:.] |[*_]{0,2}Q[*_:.])")


@cache
def _reaches_out() -> re.Pattern[str]:
    """What a writer says who wants readers to write to her."""
    return compiled(
        rf"(?i:@|{STAND_IN}|https?:|\b(?:in the comments?|comments? below|e-?mail me|"
        r"tweet (?:me|us|at)|drop (?:me|us)|write to|contact (?:me|us)|reach (?:me|us)|"
        r"reach out to (?:me|us|our)|hit reply|reply to this|(?:on|via) (?:twitter|facebook))\b)"
    )


@cache
def _of_journalist() -> re.Pattern[str]:
    """How interviews, speeches and extracts are announced."""
    return compiled(
        r"(?i:(?:here|below)(?: is| are|['’]s) (?:an?|the) (?:(?:lightly|slightly) )?(?:edited|"
        r"condensed|shortened|summari[sz]ed|abridged|translated)\b(?!.*\byour?\b))"
    )


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
        rf"(?:large )?language model|"
        rf"I(?: am|['’]m) (?:just |only )?{model} (?:developed|trained|created|and (?:do not|"
        rf"don['’]t|cannot))|"
        r"my (?:knowledge cut-?off|training data|last (?:knowledge )?update)|"
        r"(?:as of|up to|until) my (?:last|latest) (?:knowledge )?(?:update|training|cut-?off)|"
        r"I (?:cannot|can['’]t|do not|don['’]t) (?:browse the internet|access real-time|have "
        r"(?:access to )?"
        r"real-time)|I(?:['’]m| am) (?:sorry|unable),? but I (?:can['’]t|cannot) (?:assist|help|"
        r"fulfil|provide))\b"
    )


RULE = Rule(
    summary="what a chatbot said",
    why="A program’s answer was pasted whole, with its greeting, its offer or its citation marks.",
    message="This is a chatbot speaking, not the article; delete it and check the text around it.",
    severity=Severity.ERROR,
    bad=(
        "{==Certainly! Here is the rewritten article:==}\n\nThe mill closed in 1981.",
        "The mill closed in 1981.\n\n{==Let me know if you’d like a shorter version.==}",
        "The mill closed in 1981. {==As an AI language model, I was not there when it did.==}",
        "The mill closed in 1981; {==as an AI language model==}, I cannot say who wept.",
        "The mill closed in 1981 {==turn0search0==} and the school in 1990.",
        "The mill closed in 1981.\n\n{==If you want, I can also create a headline for it.==}",
        "{==Here’s a revised version of the article:==}\n\nThe mill closed in 1981.",
        "The mill closed in 1981.\n\nThe school followed.\n\n{==I’ve tightened the second section "
        "while keeping the original quotes.==}\n\nThe pool is open.\n\nNobody wept.",
        "The mill closed in 1981.\n\nThe school followed.\n\n{==Done! Here is a punchier draft "
        "with fewer edits. I hope this helps!==}\n\nThe pool is open.\n\nNobody wept.",
        "The mill closed in 1981.\n\nThe school followed.\n\n{==Shall I also draft a caption for "
        "it?==}\n\nThe pool is open.\n\nNobody wept.",
        "The mill closed in 1981.\n\n{==Gemini can make mistakes, so check it==}\n\nNobody wept.",
    ),
    good=(
        "The essay was handed in with the words “Certainly! Here is a more formal version” on top.",
        "“Certainly! Here is your table,” said the waiter, and led us past 40 empty ones.",
        "\"Let me know if you would like a goat,\" reads the card on the shop's board.",
        "“Would you like me to go on?” the auctioneer asked. “I can go on all day.”",
        "Here is the list of roads that are closed: the M62, the A1 and the B6318.",
        "What does the mill mean to you?\n\nGreat question!\n\nIt closed in 1981.",
        "Sure, the mill closed in 1981. Of course, nobody wept.",
        "I spoke to the baker last week. Here is an edited version of our conversation:\n\nThe "
        "mill closed in 1981.",
        "Here is an edited and condensed transcript.\n\nThe mill closed in 1981.",
        "Of course, I have always hated cricket.\n\nGreat! I have never been so happy.",
        "The mill closed in 1981.\n\nLet me know if you have a tip: write to tips@example.org.",
        "Dear Asha,\n\nMy neighbour has a goat.\n\nTalk to her before you talk to the goat. "
        "I hope this helps.",
        "I asked ChatGPT for a poem.\n\nI waited.\n\nHere is a polished version of your poem:\n\n"
        "O mill.\n\nThe mill closed in 1981.\n\nNobody wept.",
        "The mill closed in 1981.\n\nI have rewritten my will three times since.",
        "If you would like, I can show you the mill. He said so to every visitor.",
    ),
    needs=(
        "here is", "here's", "here are", "let me know", "\ncertainly", "do you want me",
        "if you want", "if you'd like", "if you would", "if you prefer", "if you wish",
        "i hope this", "feel free", "language model", "ai assistant", "ai model", "an ai",
        "artificial intelligence", "knowledge cut", "training data", "my last", "my latest",
        "real-time data", "real-time info", "access real-time", "\nhope this", "\nhope that",
        "\nrewrite ", "\nsummari", "\nparaphrase ", "\nproofread ", "\nrephrase ", "\nshorten the",
        "\ntranslate the", "\nimprove the", "\nedit the", "\nexpand the", "\nact as a",
        "\nyou are a", "\nhappy to", "here you go", "here it is", "edits made", "changes i ",
        "edits i ", "improvements ", "have real-time", "browse the", "search0", "search1", "view0",
        "news0", "fetch0", "file0", "oaicite", "contentreference", "utm_source=", "【", "below is",
        "rewritten", "revised v", "revised draft", "revised art", "edited version",
        "edited article", "edited text", "edited draft", "polished", "improved v",
        "improved draft", "anything else", "but i can", "\nsure", "\nof course", "\nabsolutely",
        "\ngreat", "\ngot it", "this article ", "this version ", "this draft ", "this rewrite ",
        "\ue200", "\ni've ", "\ni have ", "\ni can ", "\ni kept ", "\ni didn't", "\ni did not",
        "\nnote: ", "\nshall i ", "\nshould i ", "\nif you", "\nif needed", "\nwant me to",
        "do you need", "would you like", "\nplease ", "\nthanks for", "\nthank you for",
        "\ni apologi", "apologies", "\ni'm sorry", "\ni am sorry", "\ni'm unable", "\ni am unable",
        "\nit looks like", "\nit seems", "\nit appears", "suggested ", "alternative ",
        "alternate ", "possible headline", "proposed head", "seo ", "\nheadline ", "\ntitle ",
        "\ncaption ", "meta description", "changes made", "what i changed", "of changes",
        "of the changes", "target keyword", "\ntone:", "glad i could", "glad to help",
        "you're welcome", "said:", "prompt:", "prompt used:", "user:", "human:", "\nchatgpt",
        "\nclaude:", "\ngemini", "\ncopilot", "\nassistant:", "regenerate", "stop generating",
        "continue generating", "copy code", "show thinking", "new chat", "searched the web",
        "\nsearched ", "thought for ", "reasoned for ", "research preview", "make mistakes",
        "may be in", "word count", "wordcount", "i hope that", "i hope it", "be happy to",
    ),
    find=find,
)  # fmt: skip
