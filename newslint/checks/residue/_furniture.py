"""What stands on web pages around an article: lower case, without marks at the ends.

`LINES` are never a headline, a subheading or a sentence of an article; `LABELS` may be one, so
they count only beside such a line. `FORMS` are what may follow a first word.
"""

from __future__ import annotations

import re
from functools import cache


@cache
def lines() -> frozenset[str]:
    return frozenset(line.strip() for line in _LINES.strip().splitlines())


@cache
def labels() -> frozenset[str]:
    return frozenset(_LABELS.split("\n")) | frozenset(_NETWORKS.split("|"))


@cache
def forms(first_word: str) -> re.Pattern[str] | None:
    """What a line that begins with a word may be, as a whole; compiled only when it is met."""
    rests = [rest for words, rest in _FORMS if first_word in words.split()]
    return re.compile("|".join(f"(?:{rest})" for rest in rests)) if rests else None


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
        "share email e-mail print save bookmark tweet post pin gift copy like recommend send report "
        "download embed republish rate discuss flag forward follow text",
        rf"this {_PIECE}(?: (?:now|link|url|(?:with|to|via|on|by|as|in) .{{1,40}}))?(?:: ?{_SOME})?|"
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
        rf"(?: (?:of|on|in|from))?(?: (?:the|this|our|these))? ?(?:{_PIECE}|stories|articles|videos|"
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
        r"(?:more|also|next|stories|story|articles?|posts?|news|content|coverage|read)? ?[:|] ?.{3,140}",
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
        r" an account)|to (?:comment|continue|reply|vote|your account|read more|leave a comment|post|"
        r"get|save|follow|view|unlock).{0,60}|with (?:facebook|google|apple|twitter|email).{0,20}|"
        r"for (?:free|an account|a free|updates|our newsletter|more).{0,60}))?|"
        r"(?:for free|to (?:comment|continue|read).{0,40})",
    ),
    (
        "subscribe",
        r"(?:now|today|here|for (?:free|[$£€]?\d).{0,60}|to (?:our|the|this|get|read|continue|unlock|"
        r"rss|comments|updates|[a-z ]{1,30}(?:newsletter|channel|podcast|feed)).{0,60}|"
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
        r"(?:a|your|new|another) (?:comments?|reply|response|review)(?: (?:below|here|now|on|cancel "
        r"reply|as a guest).{0,30})?|comments?(?: (?:below|here|now))?|a letter to the editor",
    ),
    (
        "comment comments",
        r"(?:\(?\d[\d,]*\)?|(?:are |have been )?(?:now )?(?:closed|off|disabled|turned off|moderated|"
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
        rf"(?:read|viewed|shared|commented|watched|popular|emailed|discussed)(?: (?:in|on) {_SECTION})?|"
        rf"(?:from|on|in) {_SECTION}|for you|now|by (?:taboola|outbrain)",
    ),
    (
        "more",
        r"(?:news|stories|articles|posts|videos|coverage|headlines|top stories|content|features)"
        r"(?: (?:from|on|in|by|about|like|for) .{2,40})?|on this(?: story| topic)?|like this|"
        rf"(?:from|on|in) (?:{_SECTION}|(?:the |our |this )?(?:web|author|authors|partners|sponsors|"
        r"network|series|section|writer|publication|newsletter|archive)|around the web|"
        r"bbc.{0,20}|cnn.{0,20}|reuters|ap|the (?:guardian|times|associated press|conversation))",
    ),
    (
        "you people readers users others",
        r"(?:may|might|could|'ll|would|will|should)? ?(?:also|just|even)? ?(?:be interested in|like|love|"
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
        r"(?:[-–—.:|] ?)?(?:continue reading.{0,40}|story continues.{0,40}|article continues.{0,40}|"
        r"scroll .{1,40}|skip.{0,20}|close|feedback|by google.{0,20}|content|links?|by .{2,30}|"
        r"from our .{2,30}|\d+ of \d+|loading|will end in .+|advertisement|message)",
    ),
    (
        "scroll continue keep swipe skip jump back go return toggle close hide show",
        r"(?:down )?(?:to|past) (?:the )?(?:main )?(?:content|navigation|nav|menu|footer|header|search|"
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
        r"(?:enter|provide|check|confirm|verify) (?:a |your )(?:valid |correct )?(?:email|e-mail).{0,60}|"
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
        r"\(?\d+[:.]?\d* ?(?:min|mins|minutes|seconds|secs)\)?|(?:source|caption|copyright), .{2,120}|"
        r"to the (?:article|story|podcast|latest episode))",
    ),
    (
        "published updated posted modified last",
        r"(?:on )?(?:\d+|an?|one|two) (?:second|minute|min|hour|hr|day|week|month|year)s? ago.{0,30}|"
        r"(?:updated|modified) \d+ (?:hour|minute|min|day)s? ago|modified on .{4,40}|"
        rf"in {_SECTION}",
    ),
    ("filed tagged", r"(?:under|with)(?: [a-z0-9 ,&/'-]{2,60}|: .{2,80})|(?:in|as): .{2,80}"),
    ("tags topics", r": [^.]{2,80}"),
    (
        "copyright © (c) all",
        r"(?:©|\(c\))? ?(?:\d{4}(?:[-–]\d{2,4})?)\b.{0,120}|"
        r"rights reserved(?: .{0,80})?|(?:©|\(c\)) .{1,100}",
    ),
    (
        "download get available install try",
        r"(?:the|our|it|now|on|in|this)?(?: free)?(?: on| from| in)? ?(?:the )?(?:[a-z]{2,20} ){0,2}"
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

_LINES = """
add as preferred on google
add to favourites
add to google
add to reading list
ads by google
advertisement
advertisement feature
advertisements
advertorial
all comments
all news
all rights reserved
around the web
article continues
audio player
back to homepage
be the first to know
best of the web
buy a print
buy photos
buy this photo
by outbrain
by taboola
cancel reply
change location
choose your subscription
click here
click here to subscribe
click to comment
close ad
close menu
close this window
comment now
comments closed
complete our survey
connect with us
contact the author
contact the editor
contact the newsroom
continue reading
continue reading the main story
cookie policy
copied
copied to clipboard
copy link
copy link to clipboard
copy to clipboard
copy url
correct this article
create a free account
create account
currently reading
disqus
do you have a story
don't have an account
don't miss a thing
editor's choice
editor's pick
editor's picks
editors' picks
elsewhere on the web
email newsletter
email sent
email sign-up
email signup
email updates
end of advertisement
enlarge
enlarge image
enlarge this image
enter your email
expand all
explore more
explore more on these topics
explore topics
facebook comments
find us on
flag as inappropriate
follow these topics
follow this topic
follow topics
follow us
font size
for more news
free newsletter
free newsletters
full screen
further reading on this topic
get breaking news alerts
get in touch with our newsroom
get our app
get our free newsletter
get the app
gift this article
give this article
go ad-free
go back
go to comments
go to homepage
go to top
google preferences
got a news tip
got a tip
have a news tip
have a tip
hide caption
hide comments
hide footer
image caption
image copyright
image source
in case you missed it
inside this article
join our mailing list
join our newsletter
join our telegram channel
join our whatsapp channel
join the conversation
join the discussion
jump to navigation
keep me logged in
keep reading
latest comments
latest videos
leave a comment
leave a reply
like loading
limited time offer
link copied
links to external sites
load comments
load more
load more comments
loading
loading comments
loading player
log in
log in to comment
log in to reply
log out
login
login to comment
logout
main menu
main navigation
make a donation
make a tax-deductible gift
manage consent
manage preferences
media caption
member login
more articles
more from author
more from the web
more headlines
more like this
more news
more on this
more on this story
more options
more sharing options
more stories
more to read
more top stories
more videos
most emailed
most popular
most read
most viewed
must-read
must-reads
my account
newer posts
newest first
news alerts
news feed
newsletter sign up
newsletter sign-up
newsletter signup
next article
next gallery
next page
next post
next slide
next story
next video
no comments
no comments yet
no thanks
older posts
oldest first
on the web
open in app
open in new tab
open in new window
opens in a new tab
opens in a new window
opens in new window
paid content
paid for by
paid partner content
paid post
people also read
permalink
photo credit
play video
please log in
please share
please subscribe
please wait
popular articles
popular now
popular posts
popular stories
post a comment
post comment
powered by
powered by disqus
powered by taboola
powered by wordpress
premium content
previous article
previous page
previous post
previous slide
previous story
previous video
print article
print friendly version
print this
print this article
print this page
printer friendly version
printer-friendly version
privacy notice
privacy policy
privacy settings
promo code
promoted content
promoted stories
purchase reprints
rate this
rate this article
read article
read full article
read full story
read in app
read later
read less
read more
read more here
read more stories
read next
read or leave a comment
read our comment policy
read the article
read the comments
read the full article
read the full story
read this next
reader comments
reader interactions
recent comments
recent posts
recent stories
recommend this
recommended for you
recommended reading
recommended stories
register now
related
related articles
related content
related coverage
related items
related links
related news
related posts
related reading
related stories
related tags
related topics
related video
related videos
remove ads
report a correction
report a typo
report ad
report an error
report this ad
report this comment
reprints
reprints and permissions
request a correction
request reprint
required fields are marked
reuse this content
rights and permissions
rss feed
save article
save for later
save story
save this story
save to favorites
scroll down to continue
scroll for more
scroll to continue
search this site
see all
see all comments
see comments
see more
see more stories
select language
send a tip
send this to a friend
send us a tip
send us your photos
send us your stories
share
share article
share full article
share options
share post
share story
share this
share this article
share this page
share this post
share this story
share with your friends
show all
show all comments
show caption
show comments
show less
show more
show more comments
sign in
sign in to comment
sign in to your account
sign me up
sign out
sign up
sign up for free
sign up for our newsletter
sign up here
sign up now
site map
sitemap
skip ad
skip ads
skip advertisement
skip navigation
skip next section
skip this ad
skip to content
skip to main content
social media links
sponsor content
sponsor message
sponsored
sponsored by
sponsored content
sponsored links
sponsored post
sponsored stories
stay in the know
stay tuned for more
stay up to date
stay updated
sticky post
story continues
submit a correction
submit a tip
submit comment
subscribe
subscribe for free
subscribe here
subscribe now
subscribe to read
subscribe today
subscriber exclusive
subscriber login
subscriber only
subscriber-only content
subscribers only
suggest a correction
suggested articles
suggested for you
suggested reading
support our journalism
switch to dark mode
take our survey
take the survey
tap to unmute
tell us what you think
terms & conditions
terms and conditions
terms of service
terms of use
text size
thank you for reading
thanks for reading
this is a carousel
this video has been removed
this video is unavailable
to continue reading
toggle menu
toggle navigation
top articles
top of page
top posts
top stories
topics you may like
translate this page
trending articles
trending news
trending now
trending stories
trending topics
trending videos
tweet
tweet this
tweets by
unmute
unsubscribe
up next
upload your photos
use of cookies
user login
video caption
video player
video player is loading
view all
view all comments
view all posts
view all results
view archive
view as a slideshow
view caption
view comments
view desktop version
view full article
view full image
view gallery
view in app
view in browser
view more
view more comments
view on instagram
view original
view original post
view photos
view print version
view profile
view slideshow
view the discussion thread
view this post on instagram
view transcript
was this article helpful
was this article useful
was this helpful
was this page helpful
watch full video
watch live
watch more
watch next
watch now
watch the video
watch the video below
watch this video
watch video
we recommend
we use cookies
we value your privacy
we'd love to hear from you
what did you think of this article
what others are reading
what to read next
write a comment
write for us
you are now subscribed
you have been unsubscribed
you may also like
you may like
you might also like
you might be interested in
you must be logged in to post a comment
you need to enable javascript to run this app
your email
your email address
your email address will not be published
your privacy choices
zoom image
zoom in
"""

_LABELS = """about
about the author
about us
account
add to favorites
advertise
advertise with us
all
all sections
also on
archive
article
author
back
breaking
breaking news
business
cancel
captcha
careers
categories
close
comment
comments
contact
contact us
cookies
copy
copyright
correspondent
culture
delete
details
don't miss
don't miss out
donate
download
edit
email address
embed
entertainment
events
exclusive
faq
favorite
favourite
feedback
filed under
follow
gallery
get involved
get notified
give feedback
go
go premium
got a story
got it
health
help
help center
help us improve
home
home page
hot topics
i accept
i agree
in this article
in this story
jobs
join now
keep up to date
know more
language
latest
latest in
latest news
latest stories
learn more
legal
lifestyle
like
like this
link
links
listen
live
live updates
local
maybe later
menu
mobile app
more
more info
most recent
must read
must reads
name
navigation
need help
news
newsletter
newsletters
next
next up
no
not now
ok
okay
on our radar
open comments
opinion
opt out
other news
other stories
our apps
our journalism
our picks
our standards
page not found
password
photos
pictures
play
pocket
podcasts
politics
premium
press
previous
privacy
profile
promoted
recommended
refresh
register
related information
remember me
reply
report
return
retweet
rss
same topic
save
science
scroll down
search
sections
see also
send
send feedback
settings
shares
shop
similar stories
site index
slideshow
something went wrong
sort by
special offer
sport
sports
stay connected
stay in touch
stay informed
store
story
submit
submit feedback
supported by
table of contents toggle
tags
team
tech
technology
terms
text us
top picks
topics
trending
tv
undo
username
video
videos
volume
watch
we want to hear from you
weather
website
what do you think
whatsapp
world
write to us
yes
you are here
you might like
your comment
your message
your name
zoom"""
