"""What chatbots and their pages say: whole sentences and lines, in any case."""

import re
from functools import cache

from newslint.plugin import compiled

_COPY = (
    r"(?:articles?|text|versions?|summar(?:y|ies)|drafts?|headlines?|rewrites?|copy|paragraphs?|"
    r"(?:press|news) releases?|intro(?:duction)?s?|ledes?|conclusions?|translations?|blog ?posts?|"
    r"captions?|passages?|revisions?|sections?|sentences?|subhead(?:ing)?s?|standfirsts?|"
    r"social(?: media)? posts?|tweets?|outlines?|op-?eds?|editorials?|obituar(?:y|ies)|scripts?|"
    r"templates?|synops[ei]s|meta descriptions?|pull ?quotes?|wordings?|rephrasings?|"
    r"write-?ups?|taglines?)"
)
_WORK = (
    rf"(?:{_COPY}|stor(?:y|ies)|pieces?|cop(?:y|ies)|reports?|lists?|edits?|titles?|subtitles?|"
    r"threads?|newsletters?|emails?|features?|profiles?|bullet points?|breakdowns?|rundowns?|"
    r"tables?|quotes?|kickers?|endings?|openings?|alternatives?|suggestions?|responses?|answers?|"
    r"abstracts?|overviews?|recaps?|corrections?|options?|content|keywords?|briefs?|columns?)"
)
_MADE = (
    r"(?:re-?written|revised|edited|copy-?edited|polished|improved|shortened|corrected|rephrased|"
    r"reworded|cleaned[- ]up|proof-?read|reworked|refined|tightened(?:[- ]up)?|condensed|"
    r"streamlined|paraphrased|summari[sz]ed|fact-checked|humani[sz]ed|reformatted|restructured|"
    r"regenerated|(?:more|less) (?:\w+[ -]){0,2}\w+|(?:\w+-){1,2}words?)"
)
_OTHER = (
    r"(?:updated|full|final|requested|suggested|possible|potential|alternative|proposed|catchy|"
    r"sample|short(?:er)?|longer|simpler|tighter|punchier|cleaner|clearer|news|engaging|"
    r"professional|formal|concise|neutral|new|fresh|quick|brief|complete|seo-?friendly|formatted|"
    r"few|some|couple of|different)"
)
_COUNT = r"(?:an? |the |your |some |my |another |one |two |three |four |five |six |ten |\d+ )?"
_TEXT = (
    r"(?:article|story|text|draft|piece|paragraph|passage|section|copy|press release|original|"
    r"blog post|newsletter|column|headline)"
)
_REST = (
    r"(?:you (?:asked|requested|wanted|provided|shared|can use|could use|sent)|as requested|"
    rf"in (?:ap|(?:\w+ ){{1,2}}(?:house )?)(?:style|english|voice|tone)|of your|for your {_TEXT}|"
    rf"based on (?:your|the (?:\w+ )?you)|"
    r"that (?:keeps|maintains|preserves|retains|reads|flows|sounds|avoids|removes)|"
    r"with (?:the |your |all |an? |some )?(?:\w+ ){0,2}(?:corrections?|edits?|changes|"
    r"improvements?|flow|tone|clarity|grammar|style|corrected|applied|incorporated)|"
    r"suitable for|formatted|under \d+ words|in (?:about |around |under )?\d+ words)"
)
_INTERJECTION = (
    r"(?:certainly|sure(?: thing)?|of course|absolutely|great|okay|ok|got it|understood|gladly|"
    r"no problem|happy to help|you got it|thanks|thank you|perfect|done|all right|great point|"
    r"good question|great question|good catch|you(?:['’]re| are) (?:absolutely )?right|apologies|"
    r"my apologies|sounds good|noted|definitely|will do)"
)
_YOURS = (
    r"your (?:text|article|draft|story|piece|copy|original|request|instructions|prompt|notes|"
    r"message|brief|document|input|style guide)"
)
_QUALITY = (
    r"(?:tone|structure|clarity|grammar|spelling|punctuation|wording|readability|style|flow|"
    r"conciseness|phrasing|meaning|voice|word count|formatting|coherence|facts|quotes|"
    r"key (?:facts|points|details|information)|length|language|sentence structure)"
)
_DONE = (
    r"(?:re-?written|revised|edited|kept|shortened|preserved|maintained|retained|removed|added|"
    r"corrected|fixed|adjusted|tightened|condensed|simplified|restructured|reworded|rephrased|"
    r"polished|proofread|trimmed|updated|summari[sz]ed|translated|changed|made|ensured|included|"
    r"incorporated|aimed|tried|improved|left|avoided|streamlined|reorgani[sz]ed|converted|"
    r"adapted|cleaned up|smoothed|provided|written|drafted|highlighted|expanded|altered)"
)
_PREPARED = (
    r"(?:put together|prepared|created|crafted|compiled|come up with|generated|produced|written|"
    r"drafted|provided|included)"
)
_DO = (
    r"(?:suggest|write|provide|create|make|add|draft|generate|offer|rewrite|shorten|expand|turn|"
    r"adapt|prepare|produce|give|tailor|adjust|revise|refine|edit|format|convert|summari[sz]e|"
    r"translate|include|help|tweak|polish|simplify|change|rephrase|continue|proceed|do|put|"
    r"tighten|trim|cut|remove|keep|try|go|fix|check|work|craft|develop|compile|propose|assist)"
)
_IF = r"if (?:you(?:['’]d| would)? (?:like|want|prefer|wish|need)|needed|desired|required)\b"
_HERE = r"(?:here(?: is|['’]s| are)|below (?:is|are)|please find(?: below)?)"


@cache
def answer() -> re.Pattern[str]:
    """What hands over, reports on or offers work on a text to the one who asked for it."""
    return compiled(
        r"[*_#> ]*(?i:"
        + "|".join((*_HAND_OVERS, *_REPORTS, *_OFFERS, *_EXCUSES, *_LABELS))
        + r")[.!?:…*_ ]*"
    )


@cache
def courtesy() -> re.Pattern[str]:
    """What people say as well, but seldom as a paragraph of an article."""
    return compiled(r"[*_#> ]*(?i:" + "|".join(_COURTESIES) + r")[.!?:…*_ ]*")


@cache
def small_talk() -> re.Pattern[str]:
    """What means something only beside an answer."""
    return compiled(
        rf"(?i:(?:{_INTERJECTION}|(?:that['’]s|what) a (?:great|good) (?:question|point|idea)|"
        r"here you go|(?:you(?:['’]re| are) )?welcome|glad (?:i could|to) help|happy (?:writing|"
        r"editing)))[.!]"
    )


_HAND_OVERS = (
    rf"{_INTERJECTION}(?:[!—–:]| [—–-]) ?(?:{_HERE}|i(?:['’]ve| have) {_DONE}|i(?:['’]d| would) be "
    rf"happy|i(?:['’]ll| will| can) (?:now )?{_DO}|let me {_DO})\b.{{0,180}}",
    rf"{_INTERJECTION}[,.] (?:so )?(?:{_HERE} {_COUNT}(?:[\w-]+ ){{0,2}}{_WORK}\b.{{0,120}}|"
    rf"i(?:['’]ve| have) {_DONE} (?:the|your|this) (?:\w+ )?{_TEXT}\b.{{0,120}}|"
    rf"i(?:['’]ve| have) {_PREPARED} {_COUNT}(?:[\w-]+ ){{0,2}}{_COPY}\b.{{0,120}}|"
    rf"i(?:['’]d be| would be|['’]m| am) happy to {_DO}\b.{{0,120}})",
    rf"{_HERE} {_COUNT}(?:{_OTHER} ){{0,2}}(?:{_MADE},? (?:and )?){{1,2}}(?:{_OTHER} )?(?:\w+ )?"
    rf"{_COPY}(?: (?:{_REST}|of the {_TEXT}|with an? |with the ).{{0,100}})?[:.]",
    r"here (?:you go|it is):|(?:certainly|sure(?: thing)?|of course|absolutely|okay|"
    r"done)[!,.] here "
    r"(?:you go|it is)",
    rf"{_HERE} {_COUNT}(?:{_OTHER} ){{0,2}}(?:[\w-]+ )?{_COPY} {_REST}.{{0,100}}[:.]",
    rf"{_HERE} {_COUNT}(?:few )?(?:possible|potential|suggested|alternative|catchy|proposed|"
    r"sample) (?:news )?(?:headlines?|titles?|subheads?|intros?|ledes?|captions?|tweets?|"
    r"standfirsts?|openings?)(?: (?:ideas|options|suggestions))?(?: for .{1,80})?[:.]",
    rf"{_HERE} {_COUNT}(?:few )?(?:headline|title|subhead|intro|lede|caption|tweet|standfirst) "
    r"(?:ideas|options|suggestions|alternatives)(?: for .{1,80})?[:.]",
)
_REPORTS = (
    rf"(?:note: ?)?i(?:['’]ve| have)? ?(?:not |also |only |did not |didn['’]t )?(?:{_DONE}|add|"
    rf"change|alter|invent|include|keep|preserve) .{{0,90}}\b(?:{_YOURS}|"
    rf"(?:the|its) original (?:text|article|{_QUALITY})|to improve (?:the )?{_QUALITY}|"
    rf"while (?:improving|keeping|maintaining|preserving|retaining|ensuring|fixing)(?: \w+){{0,3}} "
    rf"{_QUALITY}|for (?:better )?(?:clarity|readability|flow|concision|conciseness|consistency))"
    r"\b.{0,80}",
    rf"i(?:['’]ve| have) {_DONE} (?:the|your|this) (?:article|text|piece|draft|passage|paragraph|"
    rf"copy|press release) (?:to be|for readability|for clarity|so (?:that )?it|into|under \d|"
    rf"in (?:\w+ ){{1,3}}(?:style|tone|voice|english)|while)\b.{{0,100}}",
    rf"i(?:['’]ve| have) {_PREPARED} {_COUNT}(?:[\w-]+ ){{0,2}}{_COPY} (?:of|for|based|that|from|"
    rf"using|below)\b.{{0,60}}\b(?:{_TEXT}|below|you)\b.{{0,40}}",
    rf"note: ?i(?:['’]ve| have) {_DONE} .{{0,40}}\b(?:quot(?:e|ation)s?|facts|figures|headline|"
    rf"text|wording|spellings?|structure|paragraphs?|sentences?|article|draft)\b.{{0,60}}",
    r"note: ?(?:the |all |these |any )?(?:quotes?|names?|figures|statistics|details|facts|sources|"
    r"links)(?: and \w+)? (?:above |used |in this \w+ |here )?(?:is|are|were|was|should be) "
    r"(?:\w+ )?(?:fictional|placeholders?|invented|illustrative|made up|hypothetical|fabricated)"
    r"\b.{0,100}",
    rf"th(?:is|e) (?:\w+ )?(?:version|rewrite|draft|revision|edit) (?:maintains|keeps|preserves|"
    rf"retains|aims|improves|avoids|tightens) .{{0,60}}\b(?:{_QUALITY}|words|concise|engaging|"
    r"readers)\b.{0,80}",
)
_OFFERS = (
    rf"(?:would you like me|do you want me|want me) to {_DO}\b.{{0,160}}\?",
    rf"(?:shall|should) i (?:also |now )?{_DO} .{{0,60}}\b{_COPY}\b.{{0,60}}\?",
    rf"i(?:['’]d be happy to| can| could|['’]m happy to| am happy to|['’]ll)(?: also| further| "
    rf"easily)? {_DO}\b.{{0,120}}\b{_IF}.{{0,60}}",
    rf"i can (?:also|further) {_DO} .{{0,60}}\b{_COPY}\b.{{0,80}}",
    rf"{_IF}.{{0,30}},? i(?:['’]d be happy to| would be happy to| can| could|['’]ll|['’]m happy to)"
    rf"(?: also| further)? {_DO}\b.{{0,160}}",
    rf"(?:just |please )?let me know (?:if|whether|which|how|what) (?:you(?:['’]d| would)? (?:like|"
    rf"want|need|prefer|have)|i should)\b.{{0,40}}\b(?:me to|changes?|adjust\w*|revisions?|edits?|"
    rf"tweaks?|{_COPY}|tone)\b.{{0,80}}",
    rf"(?:please )?feel free to (?:customi[sz]e|adjust|modify|edit|tweak|adapt|change|tailor|"
    rf"expand|revise|shorten|personali[sz]e|refine|rework) (?:this|the|it|any|these)\b.{{0,40}}"
    rf"(?:\b{_COPY}\b|\bto (?:fit|suit|match|better)\b|\bas (?:needed|necessary|you)\b).{{0,60}}",
    r"happy to (?:make|do|help with|provide|suggest) (?:any |some )?(?:further|more|other|"
    r"additional|"
    r"another) (?:edits?|changes|revisions?|tweaks|adjustments|versions?|rounds?)\b.{0,40}",
    rf"(?:please )?(?:re-?write|summari[sz]e|paraphrase|proofread|rephrase) (?:the |this |my )"
    rf"(?:following |above |below )?{_TEXT}\b.{{0,160}}|(?:shorten|translate|improve|edit|expand) "
    rf"(?:the|this) (?:following|above|below) {_TEXT}\b.{{0,160}}|(?:act as|you are) an? "
    rf"(?:\w+ ){{0,3}}(?:news editor|journalist|copy ?editor|sub-?editor|copywriter|news writer)"
    r"\b.{0,200}",
    r"(?:would you like|do you want|do you need) (?:any|further|more|an?|another|other|additional) "
    r"(?:changes|edits|adjustments|revisions|(?:\w+ )?version|tweaks|headline)\b.{0,80}\?",
)
_EXCUSES = (
    r"i(?:['’]m| am) (?:sorry|unable|afraid),? (?:but )?(?:to |i )?(?:can(?:no|['’])t |could ?n['’]"
    r"t |am unable to )?(?:verify|access|browse|confirm|find|provide|assist|fulfil|open|complete|"
    rf"generate|create|write)\b.{{0,120}}\b(?:{_YOURS}|real-time|the link|that url|"
    r"this (?:claim|request|information)|with that|the (?:internet|file))\b.{0,60}",
    r"(?:i apologi[sz]e|apologies|my apologies) for (?:the|my|any) (?:confusion|oversight|mistake|"
    r"misunderstanding|earlier)\b.{0,160}",
    rf"(?:thanks|thank you) for (?:sharing|providing|pasting|submitting) (?:{_YOURS}|(?:the|this) "
    rf"{_TEXT}).{{0,160}}",
    rf"please (?:provide|paste|share|upload)(?: me)?(?: with)? (?:the|your|an?|more) (?:\w+ )?"
    rf"{_COPY} (?:you(?:['’]d| would)? (?:like|want)|here|so|and i)\b.{{0,120}}",
    r"(?:it )?(?:looks|seems|appears) (?:like|that) (?:you|your (?:message|text|article|prompt|"
    r"input))\b.{0,60}\b(?:pasted|uploaded|cut off|incomplete)\b.{0,100}",
    r"as an ai(?: \w+){0,2}, i\b.{0,160}",
)
_LABELS = (
    r"(?:re-?written|revised|edited|polished|improved|shortened|proofread|paraphrased|reworded|"
    r"humani[sz]ed|condensed) (?:\w+ )?(?:article|version|text|story|draft|paragraph|copy|headline|"
    r"summary|section|passage|sentence)(?: \([^)]{1,40}\))?:",
    r"(?:suggested|alternative|alternate|possible|proposed|seo) (?:headlines?|titles?|subheads?|"
    r"intros?|ledes?|standfirsts?|taglines?|keywords?)(?: (?:options|ideas|suggestions))?:.{0,160}",
    r"(?:headline|title|lede|intro|caption|subhead) (?:options|ideas|suggestions|alternatives):",
    r"meta description:.{0,200}|(?:key |main |summary of )?(?:changes|edits|improvements) "
    r"(?:made|i made|i['’]ve made):|"
    r"what i changed:|(?:explanation|summary) of (?:the )?changes:|target keywords?:.{1,100}|"
    r"tone: (?:neutral|formal|informal|professional|journalistic|conversational)\b.{0,60}",
)
_COURTESIES = (
    r"hope (?:this|that|it) helps|i hope (?:this|that|it)(?: (?:article|version|summary|draft|"
    r"revision|information))? "
    r"(?:helps|is helpful|meets your|works for you|is what you)\b.{0,60}",
    r"(?:please )?feel free to (?:ask|let me know)(?: (?:me|if|for|any)\b.{0,80})?",
    r"(?:just |please )?let me know (?:if|whether|what|how) (?:you(?:['’]d| would)? (?:like|want|"
    r"need|prefer|have)|there(?:['’]s| is)|i can)\b.{0,100}",
    r"is there (?:anything|something) else (?:(?:that )?you(?:['’]d| would)? (?:like|want|need)|"
    r"i can)\b.{0,80}\?",
    r"(?:you(?:['’]re| are) welcome|glad (?:i could|to) help)!",
)


@cache
def page() -> re.Pattern[str]:
    """A whole line of the page on which a chatbot answers, or of the talk with it."""
    bot = (
        r"(?:chatgpt|claude|gemini|copilot|microsoft copilot|bing chat|bard|grok|perplexity|"
        r"deepseek|meta ai|le chat|the assistant|assistant|gpt-?[345]\w*)"
    )
    ask = (
        r"(?:please|can you|could you|now|make|write|re-?write|shorten|summari[sz]e|give|add|"
        r"change|translate|fix|edit|turn|remove|expand|create|generate|rephrase|proofread|"
        r"improve|simplify|act as|cut|keep|try|check|correct|explain|draft|you are an?)"
    )
    return compiled(
        r"[*_#>\[( ]*(?i:"
        rf"(?:{bot}|you) said:|you said: ?[“\"]?{ask}\b.{{0,200}}|"
        rf"(?:prompt|user|human|my prompt|prompt used):\s?[“\"]?{ask}\b.{{0,200}}|"
        r"(?:chatgpt|claude|gemini|copilot|bard|grok|deepseek|perplexity|assistant):(?: (?:sure|"
        r"certainly|of course|absolutely|here(?:['’]s| is| are))\b.{0,200})?|"
        r"(?:stop generating|regenerate(?: response| draft)?|continue generating|copy code|"
        r"show thinking|start a new chat|searched the web|searched \d+ (?:sites|websites|sources)|"
        r"is this conversation helpful so far\??|"
        r"(?:thought|reasoned) for (?:a (?:few|couple of) seconds|\d+ ?(?:s|seconds?|m|minutes?)"
        r"(?: (?:and )?\d+ ?(?:s|seconds?))?)|free research preview\b.{0,80}|"
        r"message (?:chatgpt|claude|copilot|gemini)|ask (?:chatgpt|gemini|copilot|grok)"
        r"(?: anything)?)(?:…|\.\.\.)?|"
        rf"{bot} (?:can|may) (?:also )?(?:make mistakes|produce inaccurate|display inaccurate)"
        r"\b.{0,160}|ai-generated (?:content|text|responses?) may be (?:incorrect|inaccurate)"
        r".{0,40}|"
        r"(?:approximate |approx\.? |total |final )?word ?count:? ?(?:about |approximately |~|≈)?"
        r"\d[\d,]*(?: words)?|model: (?:gpt|claude|gemini)-.{0,40}"
        r")[.*_\]) ]*"
    )
