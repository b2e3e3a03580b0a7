"""The language of desks: what reporters, subeditors and lawyers write to one another."""

import re
from functools import cache

from newslint.plugin import compiled

_VERB = (
    r"(?:fact[- ]?check|double[- ]?check|spell[- ]?check|re-?check|check|chk|confirm|verify|"
    r"clarify|re-?word|re-?phrase|re-?write|rework|recast|redo|revise|tighten|trim|cut|shorten|"
    r"delete|lose|move|expand|add|insert|explain|update|fix|source|attribute|cite|query|review|"
    r"proof(?:read)?|merge|split|combine|swap|replace|remove|simplify|condense|soften|"
    r"tone down|spell out|sub|legal|look at|look into|chase|supply|include|hyperlink|link|"
    r"break up|flesh out|beef up|define|paraphrase|restructure|crop)"
)
_OBJECT = (
    r"(?:spellings?|names?|surnames?|titles?|dates?|ages?|figures?|numbers?|quotes?|facts?|stats?|"
    r"sources?|sourcing|attribution|wording|captions?|headlines?|hed|dek|bylines?|credits?|"
    r"photos?|pics?|pictures?|images?|links?|urls?|pars?|paras?|paragraphs?|grafs?|intro|lede|"
    r"standfirst|sentences?|lines?|copy|story|section|tense|grammar|style|maths?|sums|costs?|"
    r"prices?|scores?|results?|job titles?|ranks?|location|details?|legals?|transcript|tape|"
    r"recording|cuttings|clips|bio|pronouns?|gender|context|background|percentages?|job|"
    r"affiliation|party|hyphen|accents?|caps|first names?|last names?|middle initial)"
)
_THIS = r"(?:this|these|it|that|all|here|above|below)"
_AFTER = (
    r"(?:,? (?:please|pls|plz|thanks|again|first|here|too|now|up|down|out|in full|"
    r"before (?:publication|publishing|press|print|we \w+|it goes|going live|running)|"
    r"with (?:the )?(?:desk|legal|lawyers?|court|police|reporter|writer|source|author|him|her|them|"
    r"press office|pr|company|family|club|agency|comms)|against (?:the )?(?:tape|copy|"
    r"recording|transcript|original|cuttings|clips|report|court list)))"
)
_POLITE = (
    r"(?:(?:pls|plz|please|kindly|must|need to|to|nb|can (?:we|you|someone|somebody|subs|legal)|"
    r"could (?:we|you|someone|somebody)|should we|do we)(?: please| pls| just| also)? )"
)
_DESK = (
    r"(?:(?:photo|picture|pix|pics|news|night|copy|foreign|city|sports?|features?|web|digital|"
    r"graphics|art|production|social|video|layout|design|business|home|world|online|late|"
    r"national|metro|style|standards|subs)[ -](?:desk|editor|eds?|team)|newsdesk|back ?bench|"
    r"chief subs?|subs?|subeditors?|eds?|editors?|legal|lawyers?|desk|pix|prod|production|"
    r"fact[- ]?checkers?|checkers|layout|design)"
)
_NEEDED = (
    r"(?:sources?|sourcing|quotes?|attribution|response|comment|right of reply|context|"
    r"background|details?|figures?|dates?|names?|links?|photos?|pics?|pictures?|captions?|"
    r"headlines?|intro|work|checking|cutting|trimming|rewrite|rewriting|rewording|legal|"
    r"legalling|lawyer|fact[- ]?check(?:ing)?|updat(?:e|ing)|choosing|writing|confirming|"
    r"confirmation|verification|verifying|examples?|ending|kicker|transition|fixing|subbing|"
    r"credits?|grafs?|pars?|explanation|explaining|reference|citation|clarification|clarifying|"
    r"stats?|tightening|expanding|attributing|sourced?|colour|byline)"
)
_PUBLISHED = r"(?:publication|publishing|press|print|printing|going live|release|launch|deadline)"

_SURE = (
    # check spelling; pls confirm title with desk
    rf"{_POLITE}?{_VERB}(?: the| this| these| all| his| her| their| my| both)? (?:\w+ )?{_OBJECT}"
    rf"(?: and {_OBJECT})?{_AFTER}{{0,3}}",
    rf"(?:pls|plz|please|kindly) {_VERB}(?: {_THIS})?{_AFTER}{{0,2}}",
    rf"{_OBJECT}(?: to| needs?)? ?(?:check|chk|checked|checking|tbc|tk|to come|to follow)",
    # who says? is this right?
    r"(?:who says|says who|who said (?:this|it|that)|is (?:this|that|he|she|it) (?:right|correct|"
    r"accurate|still (?:right|true|correct)|the right \w+|libel\w*|ok|legal)|are (?:these|we) "
    r"(?:right|correct|sure)|(?:right|correct) (?:spelling|name|title|figure|date|age)|source|"
    r"spelling|sp|job title|first name|surname|which one|what year|better word|another word|"
    r"different word|since when|according to whom)\?",
    # cut if long; story can end here; begin optional trim
    r"(?:can |could |may )?(?:be )?(?:cut|trim|trimmed|delete|lose|lost|drop|hold|spike)"
    r"(?: (?:this|par|graf|here|from here|section|line|last par|last graf))? if (?:too )?(?:long|"
    r"needed|necessary|tight|short of space|space|over|no room|required|running long)",
    r"(?:can|could|may) (?:be )?(?:cut|trimmed?|lost?|dropped|end|deleted)(?: from)? here|"
    r"(?:story|copy|piece|article) (?:can|may|could) (?:end|be cut|stop|finish) (?:from )?here|"
    r"(?:cut|trim) (?:here|from here|to here|from (?:the )?bottom)",
    r"(?:begin|begins|start|starts|end|ends|stop|resume)(?: of)? (?:optional )?(?:trim|cut|sidebar|"
    r"box ?out|panel|insert|add|optional|factbox|embargo)|(?:optional|opt|possible) (?:trim|cut|"
    r"material|add|end)s?(?: (?:begins?|ends?|starts?|here|follows))?|(?:sidebar|box|box ?out|"
    r"panel|insert|factbox|pull ?quote|new par|new graf|graphic|map) (?:begins?|ends?|starts?|"
    r"goes here|here)|pick ?up (?:(?:at|from|with) )?(?:\w+ ){0,2}(?:graf|par|para|paragraph|story|"
    r"copy)\b.{0,40}",
    # lawyer to see
    rf"(?:{_DESK}|reporter|writer|author) (?:to|please|pls) (?:see|"
    r"check|read|confirm|clear|add|supply|advise|approve|choose|write|rewrite|review|sign off|"
    r"look|ok|fill|provide|trim|cut|fix|decide|verify|legal|call|ring|chase|update|send|do)\b"
    r".{0,60}",
    r"(?-i:[A-Z]{2,3}): ?(?:can|could|would|do|did|is|are|should|pls|plz|please|check|"
    r"confirm|need|who|which|where|what|when|why|fix|cut|move|see|i |we )\b.{0,80}",
    r"(?:updates?|adds?|recasts?|rewrites?)(?: throughout|(?: (?:with|to|new|more|fresh|further|"
    r"police|analyst|background|share|latest))*(?: (?:details?|quotes?|background|comments?|"
    r"reaction|context|links?|graphics?|headline|dateline|lead|lede|byline|pars?|paragraphs?|"
    r"prices?|statement|figures|graf|bullets?)))(?:(?:,| and| in| from| to| on| with)\b.{1,80})?",
    rf"(?:nb |note (?:to|for) |fao |attn:? )?{_DESK}(?:['’]s)?(?: note)?,? ?(?::|[–—]|"
    rf" -) .{{1,120}}",
)
_WEAKER = (
    # need a second source
    rf"(?:we )?(?:still )?(?:needs?|require[sd]?|missing|lacks)(?: an?| another| some| more| the| "
    rf"to be)?(?: [\w-]+){{0,2}} {_NEEDED}(?: (?:here|from|for|on|before|after)(?: .{{1,40}})?)?|"
    rf"{_NEEDED} (?:needed|required|missing|to come|to follow)(?: here)?",
    rf"(?:update|check|confirm|verify|fact[- ]?check|legal|remove|delete|cut|hold|replace)"
    rf"(?: {_THIS}| \w+)? (?:before|until|till|after|on|for|ahead of) (?:the )?(?:final )?"
    rf"(?:{_PUBLISHED}|legal|lawyers?|sign-?off|monday|tuesday|wednesday|thursday|friday|saturday|"
    r"sunday|tonight|tomorrow|web|desk|result|verdict)|hold for .{1,30}",
    r"(?:do not|don['’]t|not to) (?:publish|print|run|post|circulate|use)(?: (?:this|yet|until|"
    r"before|without|online|name|in)\b.{0,50})?|not (?:for (?:publication|print|online|web use)|"
    r"(?:yet )?(?:legalled|subbed|checked|confirmed|fact[- ]?checked))|legalled|subbed",
    r"re-?word|re-?phrase|recast|awkward(?: (?:phrasing|wording|sentence))?|awk|clunky|wordy|"
    r"dupe?|duplicated?\??|repetiti(?:on|ve)|repeat(?:ed|s) (?:above|below|par.{0,20})|cliche|"
    r"libel(?:lous|ous)?|defamatory|defo|too long|run-on|non sequitur|tautolog(?:y|ous)|"
    r"unsourced|unattributed|new (?:par|para|graf)|no (?:par|para)|par break|close up|stet|cq|"
    r"not sure (?:about|of|what|if|whether|this|that|who)\b.{1,50}|(?:this )?(?:sounds|reads|"
    r"seems|feels) (?:odd|wrong|off|awkward|weird|clunky|harsh)|(?:this )?(?:doesn['’]t|does not) "
    r"(?:make sense|add up|follow|parse|read right)|makes no sense|this makes no sense|contradicts "
    r"(?:par|graf|intro|headline|above|earlier).{0,30}|more (?:here|on this|detail here|tk)|"
    r"say more|say (?:how|why|who|when|where|what)|explain (?:how|why|who|what)\b.{0,30}|"
    r"(?:still )?(?:awaiting|waiting (?:on|for)|chasing) (?:an? |the |his |her |their |more )?"
    r"(?:reply|response|comment|confirmation|statement|call|quote|copy|pics?|figures|legal|police|"
    r"council|court|details|news|press office|lawyers?|answer)\b.{0,40}|(?:ring|call|phone|email) "
    r"(?:him |her |them |back )(?:back |again )?(?:for|re|about|before|on)\b.{1,40}|"
    r"(?-i:(?:which|what|whose|who|when|where|why|how|do we|did (?:he|she|they|we|it)|have we|has "
    r"(?:he|she|it)|was (?:he|she|it|this)|is (?:he|she|it|this|there)|are (?:they|there)|does "
    r"(?:this|it|he|she)|can we|should we|ok to|OK to|any) [^?\n]{1,40}\?)|"
    r".{0,30}\b(?:spelt|spelled) (?:differently|two ways|wrong\w*|as)\b.{0,30}|(?:different|"
    r"differs|inconsistent|contradicts?|does not match|doesn['’]t match|already (?:said|used|"
    r"mentioned|explained))\b.{0,20}\b(?:above|below|earlier|elsewhere|intro|headline|par \d+|"
    r"graf \d+|later|before)|lawyered|legalled by .{1,30}|cleared by (?:legal|lawyers?|"
    r"the lawyers?)|"
    r"(?:source|attribution|evidence|ref|reference|quote|link|date|figure) for (?:this|that|these)|"
    r"(?:stronger|better|different|new|shorter|another|tighter|clearer|punchier) (?:verb|word|"
    r"intro|"
    r"ending|quote|headline|lede|example|transition|kicker|phrase|wording|pic|picture|photo|"
    r"caption|"
    r"source)(?: (?:needed|please|pls|here))?|(?:clarify|explain|specify|confirm|verify|find out) "
    r"(?:who|what|where|when|why|how|whether|if|which)\b.{0,40}|(?:check|confirm|verify|agree|"
    r"clear|discuss) (?:this |it )?with (?-i:[A-Z][a-z]+)|"
    r"(?:chase|check with|confirm with|run past|run by) (?:the )?(?:court|police|press office|pr|"
    r"agency|reporter|lawyers?|legal|desk|club|family|company|council|source|author|writer|him|"
    r"her|them)\b.{0,40}|style guide|house style|one word|two words|hyphen|jargon",
)
_WORDS_OF_MANY = (
    rf"{_VERB}(?: {_THIS})?|confusing|vague|repeated|passive|jargon|delete par|move (?:up|"
    r"down|back|higher|lower|to (?:the )?(?:top|end|start|bottom|intro|lede))|cut (?:back|down)|"
    r"date|age|title|name|rank|right|correct|true|ok|better|more"
)


@cache
def bracketed() -> re.Pattern[str]:
    """What stands in brackets or other pairs of marks."""
    return compiled(
        r"\[ ?(?P<square>[^\[\]\n]{2,120}?) ?\]|\( ?(?P<round>[^()\n]{2,120}?) ?\)|"
        r"\{ ?(?P<curly>[^{}\n]{2,120}?) ?\}|"
        r"(?<!\*)\*{2,4} ?(?P<stars>[^*\n]{2,120}?) ?\*{2,4}(?!\*)|"
        r"(?<!#)#{2,4} ?(?P<hashes>[^#\n]{2,90}?) ?#{2,4}(?!#)|"
        r"(?<![:/\w])/{2,6} ?(?P<slashes>[^/\n]{2,90}?) ?/{2,6}(?!/)|"
        r"(?<!>)>{2,4} ?(?P<angles>[^<>\n]{2,90}?) ?<{2,4}(?!<)|"
        r"(?<![@\w])@{2,4} ?(?P<ats>[^@\n]{2,90}?) ?@{2,4}(?!@)"
    )


@cache
def sure() -> re.Pattern[str]:
    """What nobody writes but to colleagues."""
    return compiled(r"(?i:" + "|".join(_SURE) + r")[.!?…]*")


@cache
def likely() -> re.Pattern[str]:
    """The same outside of quotations, where an editor's words may complete a sentence."""
    return compiled(r"(?i:" + "|".join((*_SURE, *_WEAKER)) + r")[.!?…]*")


@cache
def possible() -> re.Pattern[str]:
    """What needs a question mark, or a place between two sentences."""
    return compiled(r"(?i:" + _WORDS_OF_MANY + r")[.!?…]*")


_PART = (
    r"(?:pars?|paras?|grafs?|lede|intro|standfirst|hed|dek|copy|caption|byline|crosshead|nut graf|"
    r"headline|subhead|pull ?quote)"
)
_OF_DESKS = (
    r"(?:pars?|paras?|grafs?|lede|standfirst|hed|dek|crosshead|nut graf|subhead|pull ?quote)"
)
_ASKING = (
    r"(?:can|could|would|will) (?:you|someone|somebody|anyone|we|subs|legal|desk)"
    r"(?: just| also| quickly| either)?"
)
_READ = rf"(?:{_VERB}|read|re-?read|(?:take|have) a look at)(?: at)?"
_PIECE = rf"(?:{_PART}|piece|story|draft|sentence|paragraph|line|section|bit|quote|figures?|ending)"


@cache
def line() -> re.Pattern[str]:
    """A whole line that is meant for colleagues."""
    ask = (
        rf"(?:{_VERB}|use|please|pls|plz|can (?:we|you)|could (?:we|you)|do not|don['’]t|hold|run|"
        r"this (?:is|needs|has|must|should|can|par|graf)|see|i(?:['’]ve| have|['’]m)|make sure|"
        r"ensure|needs?)"
    )
    return compiled(
        r"[-–—*#=>/\[({ ]*(?i:"
        r"slug(?:line)?: ?[\w./-]+|(?:hed|dek|lede|standfirst|strapline|subhed|sub-?deck|box ?out|"
        r"pull ?quote|nut ?graf|crosshead|seo (?:head(?:line)?|title|hed)|(?:social|web|print) "
        r"(?:head(?:line)?|hed|copy)|display copy|suggested (?:head(?:line)?|hed|standfirst|"
        r"caption|pic|picture|photo)): ?.{0,140}|"
        r"(?:intro|standfirst|sidebar|headline|subhead|strap|body copy|main copy|copy):|"
        r"(?:side ?bar|box ?out|fact ?box|panel|insert|optional (?:trim|cut)|trim) (?:starts?|"
        r"begins?|ends?)(?: here)?|"
        r"pick(?:s|ing)? ?up (?:(?:at|from|with) )?(?:the )?(?:(?:\d+(?:st|nd|rd|th)|\w+) )?"
        r"(?:grafs?|pars?|paras?)\b.{0,40}|"
        r"(?:pics?|pix|photos?|pictures?|images?|art|graphics?|maps?|video|captions?|"
        r"head ?shots?|charts?|logos?) ?[:–-] ?(?:see attached|attached|to come|to follow|tk|tbc|"
        r"as sent|as "
        r"before|in (?:the )?(?:folder|system|library|gallery|drive|basket)|use (?:the |"
        r"same )?(?:one|"
        r"attached|file|agency|pa|getty|reuters|ap|other|main|\w+ from)\b.{0,60}|"
        r"(?:see|from|on) (?:the )?(?:email|folder|drive|system|attach\w+|picture desk)\b.{0,30}|"
        r"need(?:s|ed)\b.{0,40}|please\b.{0,60}|crop\b.{0,40})(?:[,;].{0,60})?|"
        rf"(?:nb|note (?:to|for)|fao|attn:?|memo to|message (?:to|for))(?: the)? {_DESK}"
        rf"(?: ?[:,–—-]| please| pls) ?.{{1,140}}|"
        rf"{_DESK}(?: note)? ?[:–—-] ?{ask}\b.{{0,140}}|"
        r"notes? (?:to|for) editors?:?|"
        r"(?:headline|hed|standfirst|caption|byline|intro|subhead|title|pics?|photo|credit|quote|"
        r"pull ?quote|date|name|word ?count|author|strap): ?(?:tbc|tk|tba|tbd|to come|to follow|"
        r"xx+|needed|pending|\?+)|(?:pic|pix|picture|photo|image) (?:caption|cap)s?: .{0,160}|"
        r"(?:main|lead|inset) (?:pic|pix): .{0,140}|"
        r"(?:standfirst|crosshead|pull ?quote|box ?out|nut ?graf|hed|dek|lede)|"
        r"(?:headline|byline|standfirst|caption|credit|quote|pic|intro)s?,? (?:please|pls|needed|"
        r"required|missing|to follow|tbc|tk)|more follows|(?-i:MORE (?:SOON|LATER))|"
        r"(?:copy|story|text) ends|end (?:of )?copy|ends? ?/{1,3}|\[ends\]|"
        rf"(?:for|fao|attn) (?:the )?{_DESK} ?[:–—-] ?.{{2,140}}|"
        rf"{_ASKING} {_READ} (?:this|it) .{{0,60}}\b(?:please|pls|plz|thanks|thx|ta)|"
        rf"(?-i:[A-Z][a-z]+)[,:–—-] ?(?:can|could|would) you (?:please |just )?{_READ} (?:this|it|"
        rf"these)(?: \w+)?\?|this (?:still )?needs (?:an? |another |a second |a better |more )"
        r"(?:quotes?|sources?|headline|intro|caption|pic|par|attribution|lawyer|fact[- ]check|sub)|"
        r"feel free to (?:cut|trim|lose|chop|sub) (?:from|down|back|if long|to fit|the (?:last|"
        rf"bottom|end|first|second|third)|{_OF_DESKS})\b.{{0,40}}|(?-i:HOLD (?:UNTIL|"
        rf"TILL)) .{{2,30}}|"
        r"(?:this )?(?:has|have) been (?:legalled|lawyered|subbed|fact[- ]checked)|(?:legal|subs|"
        r"the desk) (?:has|have) (?:cleared|checked|read|seen|approved|passed) this\b.{0,30}|"
        r"draft(?: only)?[ ,:–—-]+(?:not for|do not|confidential).{0,40}|"
        r"sent from my (?:iphone|ipad|android|mobile|samsung|phone|blackberry|huawei)\b.{0,40}|"
        r"get outlook for (?:ios|android)|-* ?original message ?-*|begin forwarded message:?|"
        r"-* ?forwarded message ?-*|subject: (?:re|fw|fwd): .{1,100}|"
        r"(?:version|draft|rev(?:ision)?|v)\.? ?\d+(?:\.\d+)?(?:[ ,–-]+(?:final|clean|edited|"
        r"subbed|legalled|cut|new|latest|draft|copy|approved|revised|for (?:subs|"
        r"legal|desk|sign-?off|review|comment)))+|(?:final|first|second|third|clean|rough|latest|"
        r"working) "
        r"(?:draft|version)(?:[ ,–-]+(?:final|v\d+|do not .{2,30}|not for .{2,30}|for (?:subs|"
        r"legal|"
        r"desk|sign-?off|review|comment)))+|final,? final(?: v\d+| draft| version| copy)?"
        r"|"
        r"do not (?:publish|print|run|post|circulate)(?:(?: this| it| online| yet| before| until| "
        r"till| without)\b.{0,60})?|not for (?:publication|print)(?: (?:before|until|"
        r"yet)\b.{0,40})?|"
        r"(?:strictly )?embargo(?:ed)?(?: until| till|:| for).{1,60}|hold for (?:legal|release|"
        r"lawyers?|publication|sign-?off|web|print|sunday|monday|saturday)\b.{0,40}|"
        r"(?:\(?more\)|\(ends\)|[-–—]+ ?(?:ends|more) ?[-–—]+)|"
        rf"(?:(?:sorry|hi|hello|hey|thanks|morning|ps|nb|\w+desk)[,:!–—-]* )(?:please |pls )?"
        rf"{_ASKING} {_READ} (?:this|the|that|these|my|his|her) (?:\w+ ){{0,2}}{_PIECE}\b.{{0,60}}|"
        rf"{_ASKING} (?:please|pls|plz) {_READ} (?:this|the|that|these|my|his|her) (?:\w+ ){{0,2}}"
        rf"{_PIECE}\b.{{0,60}}|{_ASKING} {_READ} (?:this|the|that|these|my|his|her) (?:\w+ ){{0,2}}"
        rf"{_OF_DESKS}\b.{{0,60}}|"
        r"(?:i(?:['’]ve| have)|we(?:['’]ve| have)|have) (?:just |now |also )?(?:re-?written|moved|"
        r"cut|trimmed|changed|tweaked|reworked|redone|swapped|deleted|shortened|tightened|recast|"
        rf"rejigged|rephrased|reworded) (?:this|that|your|the) (?:\w+ )?{_PIECE}\b(?:.{{0,30}}\b"
        r"(?:see what you think|shout if|hope (?:that|this)(?:['’]s| is)|is that|let me know|what "
        r"do you think|ok\?|please check|pls check)\b.{0,40}|[ ,]+(?:see|shout|ok|hope)\b.{0,40})|"
        rf"(?:not sure|unsure|do we|should we|can we|could we|shall we|did we|have we|why do we|is "
        rf"this|are these|does this) .{{0,50}}\b{_OF_DESKS}\b.{{0,40}}\?|"
        rf"(?:this |the )?{_PIECE} (?:still )?needs (?:an? |more |some |to be )?(?:\w+ )?{_NEEDED}"
        rf"(?: .{{0,40}})?"
        r")[-–—*#=<>/\])}.! ]*"
    )
