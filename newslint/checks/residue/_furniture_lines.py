"""Lines that stand on web pages around an article, and labels that may; lower case."""

from functools import cache


@cache
def lines() -> frozenset[str]:
    """What is never a headline, a subheading or a sentence of an article."""
    return _split(_LINES)


@cache
def labels() -> frozenset[str]:
    """What may be a subheading, and so counts only beside such a line."""
    return _split(_LABELS)


def _split(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in text.split("|"))


_LINES = """
community guidelines | report this | about our ads | text resize | paid partnership |
ad choices | view full site | go to full site | go to desktop site | javascript is disabled |
add to favorites | advertise with us | captcha | filed under | help center | posted in |
tagged with |
quick links | reader comments | site index | site map | sitemap | table of contents toggle |
text size | font size | user login | remember me | send feedback | submit feedback | sort by |
filter by | jump to comments | jump to recipe | reply to this topic | more from us |
back to search results | browse by topic | browse all topics | open menu | close search |
latest from our partners | from our partners | from around the web | content by taboola |
stories from our partners | news from our partners | partner content | brand content |
more top stories | top stories right now | trending across the site | most commented |
most discussed | editor's newsletter |
add as preferred on google | add to favourites | add to google | add to reading list |
ads by google | advertisement | advertisement feature | advertisements | advertorial |
all comments | all news | all rights reserved | around the web | article continues |
back to homepage | be the first to know | buy a print | buy this photo | by outbrain |
by taboola | cancel reply | change location | choose your subscription | click here |
click here to subscribe | click to comment | close ad | close menu | close this window |
comment now | comments closed | complete our survey | connect with us | continue reading |
continue reading the main story | cookie policy | copied | copied to clipboard | copy link |
copy link to clipboard | copy to clipboard | copy url | correct this article |
create a free account | create account | currently reading | disqus | do you have a story |
don't have an account | don't miss a thing | elsewhere on the web | email newsletter |
email sent | email sign-up | email signup | end of advertisement | enlarge | enlarge image |
enlarge this image | enter your email | expand all | explore more |
explore more on these topics | explore topics | facebook comments | find us on |
flag as inappropriate | follow these topics | follow this topic | follow topics | follow us |
for more news | full screen | get breaking news alerts | get in touch with our newsroom |
get our app | get our free newsletter | get the app | gift this article | give this article |
go ad-free | go back | go to comments | go to homepage | go to top | google preferences |
got a news tip | got a tip | have a news tip | have a tip | hide caption | hide comments |
hide footer | image caption | image copyright | image source | inside this article |
join our mailing list | join our newsletter | join our telegram channel |
join our whatsapp channel | join the conversation | join the discussion | jump to navigation |
keep me logged in | keep reading | latest comments | leave a comment | leave a reply |
like loading | link copied | links to external sites | load comments | load more |
load more comments | loading | loading comments | loading player | log in | log in to comment |
log in to reply | log out | login | login to comment | logout | main menu | main navigation |
make a donation | make a tax-deductible gift | manage consent | manage preferences |
media caption | member login | more articles | more from author | more from the web |
more headlines | more like this | more news | more on this | more on this story | more options |
more sharing options | more stories | more to read | more more videos |
most emailed | most popular | most read | most viewed | my account | newer posts | newest first |
news alerts | newsletter sign up | newsletter sign-up | newsletter signup | next article |
next gallery | next page | next post | next slide | next story | next video | no comments |
no comments yet | no thanks | older posts | oldest first | on the web | open in app |
open in new tab | open in new window | opens in a new tab | opens in a new window |
opens in new window | paid content | paid for by | paid partner content | paid post |
people also read | permalink | play video | please log in | please share | please subscribe |
please wait | popular articles | popular now | popular posts | popular stories | post a comment |
post comment | powered by | powered by disqus | powered by taboola | powered by wordpress |
premium content | previous article | previous page | previous post | previous slide |
previous story | previous video | print article | print friendly version | print this |
print this article | print this page | printer friendly version | printer-friendly version |
privacy notice | privacy policy | privacy settings | promoted content | promoted stories |
purchase reprints | rate this | rate this article | read article | read full article |
read full story | read in app | read later | read less | read more | read more here |
read more stories | read next | read or leave a comment | read our comment policy |
read the article | read the comments | read the full article | read the full story |
read this next | reader interactions | recent comments | recent posts | recent stories |
recommend this | recommended for you | recommended reading | recommended stories | register now |
related | related articles | related content | related coverage | related items | related links |
related news | related posts | related reading | related stories | related tags |
related topics | related video | related videos | remove ads | report a correction |
report a typo | report ad | report an error | report this ad | report this comment | reprints |
reprints and permissions | request a correction | request reprint | required fields are marked |
reuse this content | rights and permissions | rss feed | save article | save for later |
save story | save this story | save to favorites | scroll down to continue | scroll for more |
scroll to continue | search this site | see all | see all comments | see comments | see more |
see more stories | select language | send a tip | send this to a friend | send us a tip |
send us your photos | send us your stories | share | share article | share full article |
share options | share post | share story | share this | share this article | share this page |
share this post | share this story | share with your friends | show all | show all comments |
show caption | show comments | show less | show more | show more comments | sign in |
sign in to comment | sign in to your account | sign me up | sign out | sign up |
sign up for free | sign up for our newsletter | sign up here | sign up now | skip ad | skip ads |
skip advertisement | skip navigation | skip next section | skip this ad | skip to content |
skip to main content | social media links | sponsor content | sponsor message | sponsored |
sponsored by | sponsored content | sponsored links | sponsored post | sponsored stories |
stay in the know | stay up to date | stay updated | sticky post | story continues |
submit a correction | submit a tip | submit comment | subscribe | subscribe for free |
subscribe here | subscribe now | subscribe to read | subscribe today | subscriber exclusive |
subscriber login | subscriber only | subscriber-only content | subscribers only |
suggest a correction | suggested articles | suggested for you | suggested reading |
support our journalism | switch to dark mode | take our survey | take the survey |
tap to unmute | tell us what you think | terms & conditions | terms and conditions |
terms of service | terms of use | this is a carousel | this video has been removed |
this video is unavailable | to continue reading | toggle menu | toggle navigation | top of page |
top posts | topics you may like | translate this page | trending articles | trending news |
trending now | trending stories | trending topics | trending videos | tweet | tweet this |
tweets by | unmute | unsubscribe | upload your photos | use of cookies | video caption |
video player is loading | view all | view all comments | view all posts | view all results |
view archive | view as a slideshow | view caption | view comments | view desktop version |
view full article | view full image | view gallery | view in app | view in browser | view more |
view more comments | view on instagram | view original | view original post | view photos |
view print version | view profile | view slideshow | view the discussion thread |
view this post on instagram | view transcript | was this article helpful |
was this article useful | was this helpful | was this page helpful | watch full video |
watch live | watch more | watch next | watch now | watch the video | watch the video below |
watch this video | watch video | we use cookies | we value your privacy |
we'd love to hear from you | what did you think of this article | what others are reading |
what to read next | write a comment | write for us | you are now subscribed |
you have been unsubscribed | you may also like | you may like | you might also like |
you might be interested in | you must be logged in to post a comment |
you need to enable javascript to run this app | your email | your email address |
your email address will not be published | your privacy choices | zoom image | zoom in
"""

_LABELS = """
about | about the author | about us | account | add to favorites | advertise |
advertise with us | all | all sections | also on | apple news | archive | article |
audio player | author | back | best of the web | bluesky | breaking | breaking news | business |
cancel | captcha | careers | categories | close | comment | comments | contact |
contact the author | contact the editor | contact the newsroom | contact us | cookies | copy |
copyright | correspondent | culture | delete | details | digg | don't miss | don't miss out |
donate | download | e-mail | edit | editor's choice | editor's pick | editor's picks |
editors' picks | email | email address | email updates | embed | entertainment | events |
exclusive | facebook | faq | favorite | favourite | feedback |  flipboard | follow |
font size | free newsletter | free newsletters | further reading on this topic | gallery |
get involved | get notified | give feedback | go | go premium | google news | google plus |
google+ | got a story | got it | health | help | help center | help us improve | home |
home page | hot topics | i accept | i agree | in case you missed it | in this article |
in this story | instagram | jobs | join now | keep up to date | know more | language | latest |
latest in | latest news | learn more | legal | lifestyle | like |
limited time offer | line | link | linkedin | links | listen | live | live updates | local |
mastodon | maybe later | menu | messenger | mobile app | more | more info | most recent |
must read | must reads | must-read | must-reads | name | navigation | need help | news |
news feed | newsletter | newsletters | next | next up | no | not now | ok | okay | on our radar |
opinion | opt out | other news | other stories | our apps | our journalism |
our picks | our standards | page not found | password | photo credit | photos | pictures |
pinterest | play | pocket | podcasts | politics | premium | press | previous | print | privacy |
profile | promo code | promoted | quick links | reader comments | recommended | reddit |
refresh | register | related information | remember me | reply | report | return | retweet |
rss | same topic | save | science | scroll down | search | sections | see also | send |
send feedback | settings | shares | shop | similar stories | site index | site map | sitemap |
slideshow | sms | snapchat | something went wrong | sort by | special offer | sport | sports |
stay connected | stay in touch | stay informed | stay tuned for more | store | story |
stumbleupon | submit | submit feedback | supported by | table of contents |
table of contents toggle | tags | team | tech | technology | telegram | terms | text size |
text us | thank you for reading | thanks for reading | threads | tiktok |
 topics | trending | tumblr | tv | twitter | undo | up next | user login |
username | viber | video | video player | videos | vk | volume | watch | we recommend |
we want to hear from you | weather | website | what do you think | whatsapp | world |
write to us | x | xing | yes | you are here | your comment | your message | your name | youtube |
zoom
"""
