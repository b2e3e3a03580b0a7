"""What lines of web pages look like that begin with a certain word; lower case."""

from __future__ import annotations

import re
from functools import cache

from newslint.checks.residue._furniture_notices import NOTICES
from newslint.plugin import compiled


@cache
def forms(first_word: str) -> re.Pattern[str] | None:
    """What a line that begins with a word may be, as a whole; compiled only when it is met."""
    rests = [rest for words, rest in (*_FORMS, *NOTICES) if first_word in words.split()]
    return compiled("|".join(f"(?:{rest})" for rest in rests)) if rests else None


_NETWORKS = (
    "facebook|twitter|x|linkedin|whatsapp|instagram|pinterest|reddit|youtube|telegram|flipboard|"
    "tumblr|email|e-mail|print|pocket|threads|bluesky|mastodon|messenger|tiktok|snapchat|sms|rss|"
    "google+|google plus|google news|apple news|stumbleupon|digg|viber|line|vk|xing|copy link"
)
_NETWORK = f"(?:{_NETWORKS.replace('+', chr(92) + '+')})"
_SOME = rf"{_NETWORK}(?:(?:,| and| or|, and| &|/)? {_NETWORK})*"
_PIECE = (
    "(?:article|story|stories|page|post|posts|link|video|content|news|report|item|gallery|photo|"
    "image|podcast|episode|update|updates|quiz|recipe|review|column|ad)"
)
_TARGET = "(?:newsletters?|e-?newsletters?|mailing list|email list|alerts?|email alerts|emails?)"
_KIND = (
    "(?:free|daily|weekly|morning|evening|email|e-mail|breaking|news|politics|sports?|business|"
    "latest|exclusive|push|text|top|our|the|your|a|an|of|today's|regular|monthly|weekend)"
)

_SECTION = (
    "(?:(?:us|uk|world|local|national|international|european|[a-z]+ )?(?:news|sports?|politics|"
    "business|opinions?|culture|arts|entertainment|lifestyle|life|tech|technology|science|health|"
    "travel|money|weather|education|environment|video|football|features|analysis))"
)

_FORMS: tuple[tuple[str, str], ...] = (
    (
        "share email e-mail print save bookmark tweet post pin gift copy like recommend send "
        "report "
        "download embed republish rate discuss flag forward follow text",
        rf"this {_PIECE}(?: (?:now|link|url|(?:with|to|via|on|by|as|in) .{{1,40}}))?(?:: "
        rf"?{_SOME})?|"
        r"(?:full |the )?(?:article|story|page|post|link|url|ad)"
        rf"(?: (?:now|link|url|(?:with|to|via|on|by|as) .{{1,40}}))?(?:: ?{_SOME})?",
    ),
    (
        "share email e-mail print save bookmark tweet pin like recommend post send",
        rf"(?:this|it)(?: (?:on|via|by|with|to) .{{1,30}}|: ?(?:{_SOME})?| now| page)?|"
        rf"(?:(?:this )?(?:on|via|by|using|through|to|with)|:)? ?{_SOME}(?: \(opens .{{1,30}}\))?|"
        r"(?:to|with|by) (?:a friend|friends|your friends|email|e-mail|others|facebook|print)|"
        r"(?:buttons?|options?|icons?|tools)|on social media|your (?:thoughts|views|comments?)",
    ),
    (
        "follow like find join visit connect see watch get add chat message contact",
        rf"(?:with |to )?(?:us|me)(?: (?:on|via|at|through|in)(?: our)?) (?:{_SOME}|social media)"
        r"(?: (?:for|@|at|page|channel|here|and) ?.{0,60})?|"
        rf"[a-z0-9 .'&@_]{{1,40}} on {_SOME}(?: (?:here|for .{{1,40}}))?|"
        r"us as a (?:preferred|trusted) source.{0,30}",
    ),
    (
        "read see show load view watch find learn discover explore browse hear hide expand",
        rf"(?:more|all|full|less|previous|next|the full|the latest|latest|related)"
        rf"(?: (?:of|on|in|from))?(?: (?:the|this|our|these))? ?(?:{_PIECE}|stories|articles|"
        rf"videos|"
        r"comments?|replies|posts|coverage|tags|gallery|image|here|below|"
        r"headlines|photos|columns)(?: (?:here|now|below|on|about|\(|in)"
        r".{0,40})?|"
        r"(?:all |more |the )?(?:\d[\d,]* )?comments?(?: ?\(\d+\))?|"
        r"comments? policy|out more(?: here)?|more (?:»|>|→).{0,5}|"
        r"more about (?:our|the) (?:cookie|privacy).{1,30}|"
        r"the full (?:article|story|report|transcript|gallery|slideshow)(?: here| at .+)?|"
        rf"image in fullscreen|gallery|caption|(?:this (?:post|tweet|video) )?(?:on|in) {_NETWORK}",
    ),
    (
        "read also related recommended watch",
        r"(?:more|also|next|stories|story|articles?|posts?|news|content|coverage|read)? ?[:|] "
        r"?.{3,140}",
    ),
    ("previous next", r"(?:post|article|story|page|video): ?.{3,140}"),
    (
        "sign register log login signup subscribe join get receive",
        rf"(?:(?:up|in|here|now|today|on)(?: (?:here|now|today|free))? )?(?:(?:to|for|with|and get|"
        rf"receive) )?(?:{_KIND} )*{_TARGET}(?: .{{0,80}})?|"
        r"up (?:to|for) (?:our|the) [a-z' ]{2,30} (?:briefing|digest|bulletin|email|list)",
    ),
    (
        "sign register log login signup",
        r"(?:up|in|out)(?: (?:now|here|today|for free|or (?:register|sign up|subscribe|join|create"
        r" an account)|to (?:comment|continue|reply|vote|your account|read more|leave a comment|"
        r"post|"
        r"get|save|follow|view|unlock).{0,60}|with (?:facebook|google|apple|twitter|email).{0,20}|"
        r"for (?:free(?: (?:access|account|today|now|to|newsletters?|alerts?|updates|"
        r"trial)\b.{0,40})?|"
        r"an account.{0,40}|a free (?:account|trial|newsletter).{0,40}|updates.{0,40}|"
        r"our newsletters?.{0,60}|more(?: (?:stories|news|like this))?)))?|"
        r"(?:for free|to (?:comment|continue|read).{0,40})",
    ),
    (
        "subscribe",
        r"(?:now|today|here|for (?:free|[$£€]?\d).{0,60}|to (?:our|this|get|read|continue|unlock|"
        r"rss|comments|updates|[a-z ]{1,30}(?:newsletter|channel|podcast|feed|magazine|bulletin|"
        r"digest|briefing|edition)).{0,60}|"
        r"via .{1,30}|or (?:log|sign).{1,30}|and save.{0,40})",
    ),
    (
        "become support make give donate start create manage edit update change upgrade renew",
        r"(?:a |an |your |our |my )?(?:free )?(?:(?:\w+ )?subscriber|member|account|"
        r"subscription|contribution|donation|profile|cookies|cookie (?:settings|"
        r"preferences|consent)|privacy (?:settings|preferences)|newsletters|membership|"
        r"free trial|our journalism|our work|alerts)"
        r"(?: (?:now|today|here))?|(?:independent|quality|local|our) journalism",
    ),
    (
        "already not",
        r"(?:a|an) (?:subscriber|member|print subscriber|registered user)(?: yet)?(?:\? .{1,40})?|"
        r"(?:have an account|subscribed|registered)(?:\? .{1,40})?",
    ),
    (
        "click tap press",
        r"here(?: (?:to|for|if|now|and)\b.{0,90})?|"
        r"to (?:enlarge|expand|share|subscribe|play|copy|print|zoom|view|email|tweet|read|see|open|"
        r"watch|listen|follow|comment|load|show|unmute|join|sign up|download)\b.{0,60}|"
        r"on (?:the )?(?:image|photo|picture|map|chart|graphic) (?:to|for) .{1,40}",
    ),
    (
        "post leave add write submit make",
        r"(?:a|your|new|another) (?:comments?|reply|response|review)(?: (?:below|here|now|on|"
        r"cancel "
        r"reply|as a guest).{0,30})?|comments?(?: (?:below|here|now))?|a letter to the editor",
    ),
    (
        "comment comments",
        r"(?:\(?\d[\d,]*\)?|(?:are |have been )?(?:now )?(?:closed|off|disabled|turned off|"
        r"moderated|"
        r"open)\b.{0,60}|on this (?:article|story|post)|below|now|here|policy|guidelines|section|"
        r"loading|on .{0,80}\(\d+\)|as a guest|via facebook|powered by .{1,30}|feed|rss)",
    ),
    ("no", r"comments(?: yet| posted| so far)?|thanks|comments yet[.!] .{1,40}"),
    (
        "be join start enter have submit send",
        r"the first (?:to|person to) (?:comment|reply|like|share|know|review).{0,30}|"
        r"(?:the|our) (?:conversation|discussion|debate) ?(?:now|here|below|on|in|with)?.{0,40}|"
        r"your (?:email|e-mail)(?: address)?(?: (?:here|below|to).{0,30})?|your say|"
        r"a (?:story|news|confidential) tip.{0,40}|something to (?:say|share)|"
        r"an opinion (?:on|about) this (?:story|article).{0,30}|a tip",
    ),
    (
        "related recommended popular trending suggested featured latest top most recent sponsored "
        "promoted",
        r"(?:read|viewed|shared|commented|watched|popular|recent|emailed|discussed|liked|listened)?"
        r" ?(?:articles?|stories|story|posts?|topics|content|links|videos?|items|images|tags|"
        r"coverage|internet links|searches|headlines|comments|for you|partner content|reads|picks)"
        r"(?: (?:for you|(?:from|on|in|by) (?:the web|around the web|our .{2,30}|taboola|outbrain|"
        r"this .{2,30}|facebook)|to read|now|today|this week))?|"
        rf"(?:read|viewed|shared|commented|watched|popular|emailed|discussed)(?: (?:in|on) "
        rf"{_SECTION})?|"
        rf"(?:from|on|in) {_SECTION}|for you|now|by (?:taboola|outbrain)",
    ),
    (
        "more",
        r"(?:news|stories|articles|posts|videos|coverage|headlines|top stories|content|features)"
        r"(?: (?:from|on|in|by|about|like|for) .{2,40})?|on this(?: story| topic)?|like this|"
        rf"(?:from|on|in) (?:{_SECTION}|(?:the |our |this )?(?:web|author|authors|partners|"
        rf"sponsors|"
        r"network|series|section|writer|publication|newsletter|archive)|around the web|"
        r"bbc.{0,20}|cnn.{0,20}|reuters|ap|the (?:guardian|times|associated press|conversation))",
    ),
    (
        "you people readers users others",
        r"(?:may|might|could|'ll|would|will|should)? ?(?:also|just|even)? ?(?:be interested in|"
        r"like|love|"
        r"enjoy|have missed|want to read)(?: (?:these|this|to read|from|more|next|in|our).{0,40})?|"
        r"(?:who read this )?also (?:read|liked|viewed|bought|watched)|are reading|"
        r"(?:have|'ve) .{1,20} (?:free )?(?:articles?|stories) (?:left|remaining).{0,40}|"
        r"(?:have |are )?(?:successfully|now) (?:subscribed|signed up|logged in|registered).{0,40}|"
        r"must be (?:logged in|signed in|a subscriber|registered) to .{0,40}|"
        r"can (?:unsubscribe|opt out) (?:at )?any ?time.{0,60}",
    ),
    (
        "story article content post video news page text report column ad",
        r"(?:continues|continued) (?:on|in|after|below|following|under).{0,60}|continues|"
        r"(?:below|follows) (?:this )?ad(?:vert(?:isement)?)?|"
        r"(?:will )?(?:resume|start|begin)s? after .{1,30}|"
        r"(?:player )?is (?:loading|unavailable|not available).{0,40}|"
        r"unavailable|not supported",
    ),
    (
        "advertisement advertisements advert ad ads advertising advertorial adverts sponsored",
        r"(?:[-–—.:|] ?)?(?:continue reading.{0,40}|story continues.{0,40}|article "
        r"continues.{0,40}|"
        r"scroll .{1,40}|skip.{0,20}|close|feedback|by google.{0,20}|content|links?|by .{2,30}|"
        r"from our .{2,30}|\d+ of \d+|loading|will end in .+|advertisement|message)",
    ),
    (
        "scroll continue keep swipe skip jump back go return toggle close hide show",
        r"(?:down )?(?:to|past) (?:the )?(?:main )?(?:content|navigation|nav|menu|footer|header|"
        r"search|"
        r"sidebar|top|homepage|home page|home|comments|results|top of (?:the )?page|"
        r"end of (?:the )?.{3,20}|continue|continue reading|read more|keep reading|next .{3,10}|"
        r"newsletter promotion|list|all articles|login form|article|story)(?: with content)?|"
        r"(?:this )?(?:ad|ads|advert|advertisement|menu|window|navigation|captions?|footer|sidebar|"
        r"newsletter promotion|comments|for more|for article|dialog|modal|full ?screen)|"
        r"reading(?: (?:the|below|this|in|after|with)\b.{0,60})?|down for more",
    ),
    (
        "older newer next previous",
        r"(?:articles?|story|posts?|page|slide|photo|video|gallery|image|entries|comments|stories)",
    ),
    (
        "accept reject allow decline manage cookie cookies privacy terms your do this our "
        "we please by",
        r"(?:all|and (?:close|continue)|all cookies|cookies|non-essential.{0,20}|optional cookies|"
        r"necessary.{0,20}|(?:cookie|privacy) (?:policy|settings|preferences|notice|statement|"
        r"choices|options|consent)|policy|settings|preferences|notice|consent|"
        r"(?:of|and) (?:use|service|conditions|sale)|(?:and|&) conditions|"
        r"privacy (?:choices|rights|settings|options)|ad choices|ad preferences|"
        r"not sell(?: or share)? my (?:personal )?(?:info|information|data)|"
        r"(?:web)?site (?:uses|requires|is using) (?:cookies|javascript).{0,200}|"
        r"(?:and our partners )?use cookies(?: (?:to|and|on|for)\b.{0,240})?|"
        r"(?:continuing to (?:use|browse)|using (?:this|our)|signing up|subscribing|clicking|"
        r"registering|submitting|providing your)\b.{0,80}\b(?:agree|consent|accept|acknowledge|"
        r"confirm)\b.{0,200}|"
        r"(?:enable|turn on|allow|activate) (?:java ?script|cookies).{0,100}|"
        r"(?:enter|provide|check|confirm|verify) (?:a |your )(?:valid |correct )?(?:email|"
        r"e-mail).{0,60}|"
        r"(?:disable|turn off|whitelist).{0,20}ad ?blocker.{0,80}|wait(?: while .{1,30})?|"
        r"(?:log|sign) in(?: (?:to|or) .{1,60})?|try again(?: later)?|"
        r"browser (?:does not|doesn't) support .{2,60}|"
        r"(?:email|e-mail)(?: address)? (?:will not|won't) be (?:published|shared).{0,60}|"
        r"article (?:is|was) more than \d+ (?:years?|months?) old|"
        r"material may not be (?:published|reproduced|broadcast).{0,120}|"
        r"(?:entry|article|post) (?:was|is) (?:filed|posted|tagged) (?:under|in) .{2,120}|"
        r"standards: .{2,60}|comment (?:has been|was|will be|is) .{2,60})",
    ),
    (
        "play pause mute unmute loading listen image media enlarge toggle slide replay picture",
        r"(?:video|audio|slideshow|clip|playback.{0,30}|gallery|captions?|comments|"
        r"(?:to )?this (?:article|story|podcast|episode|image)|\d+ of \d+|"
        r"\(?\d+[:.]?\d* ?(?:min|mins|minutes|seconds|secs)\)?|(?:source|caption|copyright), "
        r".{2,120}|"
        r"to the (?:article|story|podcast|latest episode))",
    ),
    (
        "published updated posted modified last",
        r"(?:on )?(?:\d+|an?|one|two) (?:second|minute|min|hour|hr|day|week|month|year)s? "
        r"ago.{0,30}|"
        r"(?:updated|modified) \d+ (?:hour|minute|min|day)s? ago|modified on .{4,40}|"
        rf"in {_SECTION}",
    ),
    (
        "filed tagged",
        r"(?:under|with|in|as): .{2,80}|under "
        rf"{_SECTION}(?:(?:,| and|,? &|/) ?[a-z0-9 &'-]{{2,30}}){{0,8}}|"
        r"(?:under|with) [a-z0-9 &'-]{2,30}(?:, [a-z0-9 &'-]{2,30}){1,8}",
    ),
    ("tags topics", r": [^.]{2,80}"),
    (
        "copyright © (c) all",
        r"(?:©|\(c\))? ?(?:\d{4}(?:[-–]\d{2,4})?)\b.{0,120}|"
        r"rights reserved|(?:©|\(c\)) .{1,100}",
    ),
    (
        "download get available install try",
        r"(?:the|our|it|now|on|in|this)?(?: free)?(?: on| from| in)? ?(?:the )?(?:[a-z]{2,20} "
        r"){0,2}"
        r"(?:app|app store|google play|iphone app|android app|mobile app|play store|pdf)"
        r"(?: (?:now|today|here))?|"
        r"(?:the )?(?:latest|breaking|top|best|daily|more|important|local)\b.{0,60}\b(?:inbox|"
        r"newsletter|delivered)\b.{0,60}",
    ),
    ("thank thanks", r"(?:you )?for (?:subscribing|signing up|registering|your feedback)\b.{0,60}"),
    (
        "reply report cancel sort notify turn enable",
        r"to this (?:comment|post)|abuse|reply|comment|a typo|an error|this (?:comment|ad)|"
        r"by:? ?(?:newest|oldest|best|most \w+|date|relevance|top|latest|rating).{0,30}|"
        r"me (?:of|when|about|by) (?:new|follow).{2,80}|(?:on )?(?:push )?notifications",
    ),
    ("a", r"(?:post|video|tweet|photo) shared by .{2,60}"),
    ("don't", r"have an account\? .{3,30}"),
)  # fmt: skip
