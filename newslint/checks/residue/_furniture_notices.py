"""Notices of web pages about subscriptions, media and errors, by their first word; lower case."""

_COUNT = r"(?:\d[\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_ITEM = (
    r"(?:articles?|stories|story|posts?|images?|photos?|pictures?|slides?|videos?|comments?|"
    r"replies|items?|results?|listings?|galleries|gallery|pages?|updates?|headlines?)"
)
_UNIT = r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)"
_MEDIA = (
    r"(?:video|content|page|clip|article|programme|media|audio|stream|episode|podcast|gallery|"
    r"livestream|embed|live blog|blog|story|post)"
)
_READER = r"(?:subscribers|members|registered (?:users|readers)|premium (?:users|subscribers))"
_LETTER = (
    r"(?:alerts?|newsletters?|e-?mails?|updates|briefings?|notifications|digest|bulletins?|"
    r"headlines)"
)
_INBOX = r"(?:(?:to|in|into|at) your (?:e-?mail )?(?:inbox|email|e-mail|mailbox))"
_EVERY = r"(?: (?:every|each|daily|weekly|now|for free|at|first|twice)\b.{0,40})?"

NOTICES: tuple[tuple[str, str], ...] = (
    (
        "this sorry, oops",
        rf"(?:this |the |that )?{_MEDIA} (?:is|isn't|has) (?:(?:not|no longer|currently|"
        rf"temporarily|only|expired or is no longer) )*(?:unavailable|available|viewable|supported|"
        rf"accessible|expired)(?: (?:in|for|on|outside|due to|at|right now|because) .{{2,80}})?|"
        rf"{_MEDIA} (?:has been removed|could ?n[o']t be (?:loaded|played|displayed|found))"
        rf"(?: .{{2,60}})?|"
        rf"{_MEDIA} (?:was |has been )?(?:last )?(?:updated|published|reviewed|modified|posted) "
        rf"(?:more than |over |about |almost )?{_COUNT} {_UNIT} (?:ago|old)|"
        rf"(?:article|story|post|content|page) is (?:more than |over ){_COUNT} {_UNIT} old|"
        rf"{_MEDIA} is (?:for|exclusive to|exclusively for|only for|reserved for|available only to|"
        rf"only available to|available to) (?:our )?{_READER}(?: only)?|"
        r"something went wrong(?:\. .{1,60})?|an error (?:has )?occurred(?:\. .{1,60})?|"
        r"field is required",
    ),
    (
        "view show see load expand browse",
        rf"(?:all |the |next |another )?{_COUNT} (?:more |other |related |new )?{_ITEM}|"
        rf"all (?:of )?(?:the )?(?:\w+ )?{_ITEM}|all (?:posts|articles|stories) (?:by|"
        rf"from) .{{2,50}}|"
        r"author (?:archive|profile|bio)|poll results|(?:full|larger|original) (?:image|size|photo|"
        r"picture)|newsletter archive|more from this (?:author|section|topic)",
    ),
    (
        "sign log login register subscribe",
        r"(?:in|up)? ?or (?:register|sign up|sign in|log in|login|join|subscribe|create an account)"
        r"(?: (?:to|now|here|for|with|and)\b.{0,60})?|(?:in|up) (?:using|via|through) .{2,40}|"
        rf"up (?:below |today |now )?(?:for|to) (?:[a-z'’-]+ ){{0,5}}{_LETTER}"
        rf"(?: (?:on|from|about|and|to|here|now|for|sent)\b.{{0,60}})?",
    ),
    (
        "subscribe",
        r"and (?:save|get|unlock|support)\b.{0,60}|(?:for|from) (?:only |just |as little as )?"
        r"[$£€]\d.{0,60}",
    ),
    (
        "get receive have want subscribe sign never",
        rf"(?!rid |out |your )(?:[a-z0-9'’,&.-]+ ){{0,14}}{_INBOX}{_EVERY}",
    ),
    (
        "breaking top daily news stay the our your all local latest everything essential weekly",
        rf"(?:[a-z0-9'’,&.-]+ ){{0,14}}(?:delivered|straight|direct|directly|"
        rf"right) {_INBOX}{_EVERY}",
    ),
    (
        "start begin try get claim redeem",
        r"(?:(?:your|a|our|my) )?(?:\d+-(?:day|week|month) )?free trial(?: (?:now|today|here|for|"
        r"of)\b.{0,40})?|it free for (?:\d+|one|a|two|three) (?:days?|weeks?|months?)|"
        r"your (?:offer|discount|free gift|code)|\d+% off\b.{0,40}|"
        r"(?:unlimited|full|digital|ad-free|all) (?:digital )?access(?: (?:to|for|from|with)\b"
        r".{0,80})?",
    ),
    (
        "to",
        r"(?:view|watch|see|play|read|access) (?:this|the) (?:video|content|page|site|article|"
        r"media|post),? please (?:enable|turn on|log in|sign in|subscribe|register|accept)\b"
        r".{0,80}",
    ),
    (
        "only",
        r"(?:subscribers|members|registered users|logged[- ]in users) (?:can|may) (?:comment|post "
        r"comments?|reply|read this|view this|access this)\b.{0,30}",
    ),
    ("javascript", r"(?:is|must be) (?:required|disabled|enabled|turned off)\b.{0,60}"),
    ("swipe", r"(?:left|right|up|down) (?:for more|to \w+)(?: .{1,20})?"),
    ("©", r"copyright\b.{0,100}"),
    ("cancel", r"(?:your subscription )?(?:at )?any ?time|subscription"),
    (
        "first only just",
        rf"(?:{_COUNT} )?(?:weeks?|months?|year) (?:for |at |from )?(?:just |only )?"
        rf"(?:[$£€]\d.{{0,40}}|free)|[$£€]\d[\d.]* ?(?:/|a|per|for|every) ?(?:{_COUNT} )?"
        rf"(?:weeks?|months?|year)\b.{{0,40}}",
    ),
    (
        "unlock read save gift",
        r"(?:this|the|all|unlimited) (?:articles?|story|stories|access|content)"
        r"(?: (?:for free|with|now|by)\b.{0,60})?|subscriptions?|unlimited access.{0,60}",
    ),
    (
        "already existing",
        r"(?:registered|subscribe|subscribed|signed up|a member|have a subscription|activated)"
        r"(?:\? .{1,40})?|(?:users?|members?|subscribers?)\? .{1,40}",
    ),
    (
        "you you've you're we",
        r"(?:have |'ve )?(?:reached|used|hit|exceeded) your\b.{0,40}\b(?:limit|articles|stories)\b"
        r".{0,60}|are (?:currently )?(?:offline|not logged in|logged in as .{1,30})|"
        r"have been (?:unsubscribed|logged out|signed out|subscribed).{0,40}|"
        r"have no (?:new )?(?:notifications|saved \w+)|can (?:cancel|manage|update) your "
        r"(?:subscription|membership|preferences|account)\b.{0,60}|(?:care about|respect|value) "
        r"your privacy|are almost there",
    ),
    (
        "image slide photo page picture video gallery advertisement",
        r"\d+ ?(?:of|/) ?\d+(?:[:.] ?.{0,80})?",
    ),
    (
        "reading read estimated listening",
        rf"(?:(?:reading|read|listening) )?time:? ?(?:about |approx\.? |approximately )?\d+"
        rf"(?:[:.]\d+)? ?{_UNIT}?|(?:reading|read|listening) time:? \d+.{{0,20}}|: \d+ ?{_UNIT}",
    ),
    (
        "toggle open close expand collapse",
        r"(?:(?:the |main |mobile |navigation |site |user |share |sub ?)?(?:menu|search|navigation|"
        r"nav|sidebar|caption|captions|dropdown|submenu|account menu|modal|comments|"
        r"share options|widget|dialog)(?: (?:bar|form|box|button|toggle caption|overlay))?)",
    ),
    ("search", r"for:?|(?:this |our )(?:site|website|archive|archives)|(?:bar|box|form|button)"),
    ("more", r"(?:by|from) (?:the|this) (?:author|writer|contributor|section|reporter)"),
    (
        "spotted found see noticed spot report",
        r"an? (?:error|mistake|typo|correction|inaccuracy)(?:\?.{0,60}| (?:in|on) (?:this|our) "
        r"(?:page|article|story|site)\??)",
    ),
    (
        "printed print url permalink",
        r"(?:from|url|link|at)?:? ?(?:https?://|www\.)\S{4,120}|(?:version|friendly|preview)",
    ),
    ("vote", r"in our poll.{0,30}|\(\d+\)"),
    ("add", r"to (?:cart|basket|bag|wishlist|saved|reading list|favou?rites|my (?:list|stories))"),
    ("buy shop order", r"(?:tickets|here|online|a (?:print|copy|reprint|subscription).{0,20})"),
    (
        "invalid incorrect please check enter confirm",
        r"(?:a |your )?(?:email|e-mail|password|username)(?: address| format)?"
        r"(?: (?:is|must|already|below|again|here|to continue)\b.{0,40})?|"
        r"(?:try|refresh|reload|wait|enable|check back|select|choose|complete|fill)\b.{0,10}\b"
        r"(?:again|page|javascript|later|option|form|captcha|moment)\b.{0,40}|"
        r"your (?:inbox|email|spam folder)(?: (?:to|for)\b.{0,40})?",
    ),
    (
        "don't do never",
        r"(?:miss|want to miss)\b.{0,60}[.!?:] ?(?:sign up|subscribe|follow us|click)\b.{0,60}|"
        r"miss (?:a|an) (?:story|post|update|headline|episode)(?: (?:with|from|again)\b.{0,40})?|"
        r"(?:you )?(?:already )?have an account\b.{0,40}|you have a (?:story|tip|"
        r"news tip)\b.{0,60}",
    ),
    ("trending", r"(?:now)? ?: .{6,140}"),
    (
        "enjoying like enjoyed liked love",
        r"(?:(?:reading )?this (?:article|story|post|content|piece)|what you(?:'re| are)? "
        r"(?:reading|read)|our (?:content|journalism|coverage))\?(?: .{1,80})?",
    ),
    ("accept agree reject", r"(?:&|and) (?:close|continue|proceed|dismiss)|(?:cookies|terms)"),
    ("all", r"rights reserved(?:[.,;:©] ?.{0,170}| (?:©|\(c\)|\d{4}|by|to|worldwide).{0,80})?"),
    ("after skip", r"(?:past )?newsletter (?:promotion|signup|sign-up)|this ad(?:vert)?"),
    (
        "allow enable turn",
        r"(?:twitter|facebook|instagram|youtube|tiktok|x|google|spotify) content\??|content from "
        r".{2,20}|(?:on |off )?(?:push |browser |desktop |all )?notifications(?: (?:to|for)\b"
        r".{0,40})?|all cookies|cookies and continue",
    ),
    ("comments comment", r"\(\d+\)|have been disabled.{0,30}|section is closed.{0,20}"),
    (
        "support",
        r"us(?: (?:now|today|here|from .{1,20}))?|(?:our (?:work|newsroom|mission|reporting|site)|"
        r"local (?:news|journalism)|independent (?:news|journalism|media))"
        r"(?: (?:now|today|here|for .{1,30}))?",
    ),
)
