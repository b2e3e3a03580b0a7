"""Classes of words that contexts name, in lower case with straight apostrophes."""

from __future__ import annotations


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


START = _words('~ . ? ! “ " ‘ ; : ( — –'.replace("~", "")) | {"\n"}
"""What a clause may begin after, besides a comma."""
STOP = _words('. , ; : ? ! ” " ’ ) — – …') | {"\n"}

SUBJECT = _words("i you he she it we they who")
OBJECT = _words("me you him her it us them")
POSSESSIVE = _words("my your his her its our their whose")
ARTICLE = _words("a an the")
DETERMINER = ARTICLE | POSSESSIVE | _words("this that these those every each no any some another")
CONJUNCTION = _words("and or but because that if when while although though as since until unless")

BE = _words(
    "am is are was were be been being isn't aren't wasn't weren't i'm he's she's it's we're "
    "they're you're that's there's"
)
HAVE = _words("have has had having haven't hasn't hadn't i've we've you've they've he'd she'd")
DO = _words("do does did don't doesn't didn't")
MODAL = _words(
    "can could will would shall should may might must cannot can't couldn't won't "
    "wouldn't shan't shouldn't mustn't i'll he'll she'll we'll they'll you'll it'll"
)
PREPOSITION = _words(
    "about above across after against along among around at before behind below beneath beside "
    "between beyond by despite during for from in inside into near of off on onto outside over "
    "since through throughout to toward towards under until upon with within without"
)
ADVERB = _words(
    "also already always certainly clearly currently ever eventually finally just largely later "
    "long mostly nearly never not now often only originally probably really reportedly simply "
    "since so soon still then too usually very yet actually almost even far quite"
)
NUMBER = _words(
    "one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds "
    "thousand thousands million millions several many few some numerous countless"
)
COMPARATIVE = _words(
    "more less fewer rather better worse greater larger bigger smaller higher lower older younger "
    "longer shorter faster slower stronger weaker easier harder cheaper richer poorer safer "
    "tougher warmer colder hotter cooler wider narrower deeper closer nearer heavier lighter "
    "brighter darker smarter sooner quicker broader fuller louder quieter softer rougher smoother "
    "thicker thinner tighter looser taller wiser happier healthier wealthier busier costlier "
    "deadlier earlier likelier friendlier lonelier luckier messier nastier prettier riskier "
    "simpler subtler sweeter tastier uglier angrier calmer cleaner clearer cleverer crueller "
    "dearer denser dirtier drier duller fairer fiercer finer firmer fitter flatter fresher "
    "gentler grander graver greener grimmer harsher hungrier keener kinder leaner livelier milder "
    "neater newer nicer odder paler plainer poorer prouder purer rarer riper ruder sadder saner "
    "scarier sharper sicker sillier slimmer sleeker steeper sterner stiffer stranger stricter "
    "sunnier surer swifter tamer trickier truer uneasier vaguer wetter whiter wilder worthier"
)
SUPERLATIVE = _words(
    "best worst biggest largest greatest smallest highest lowest oldest youngest longest shortest "
    "fastest slowest strongest weakest easiest hardest cheapest richest poorest safest toughest "
    "warmest coldest hottest coolest widest narrowest deepest closest nearest heaviest lightest "
    "brightest darkest smartest busiest deadliest earliest finest newest rarest wealthiest "
    "loudest tallest bravest steepest simplest wildest happiest bloodiest grandest kindest"
)
PARTICIPLE = _words(
    "been become begun bitten blown born borne bought bound bred broken brought built burnt caught "
    "chosen come cut dealt done drawn driven drunk dug eaten fallen fed felt fled flown forbidden "
    "forced forgotten forgiven fought found frozen given gone got gotten grown had hanged heard "
    "held hidden hit hurt kept killed known laid led left lent let lost made meant met mistaken "
    "overcome paid proved proven put quit read ridden risen run said seen sent set shaken shot "
    "shown shut slain sold spent spoken spread stolen stood struck stuck sued sunk sworn swept "
    "taken taught thought thrown told torn understood undergone upheld withdrawn won worn wound "
    "written"
)
WORTH_HAVING = _words(
    "balance ball battle bet case chance chances championship consciousness control count country "
    "credibility customers election faith fight final focus friends funding game games ground "
    "heart home homes hope house income interest job jobs lead license licence life lives "
    "majority match matches money motivation out part patience place points power race relevance "
    "respect revenue seat seats sight sleep spot support temper time title touch track trust "
    "value vote votes weight work"
)
"""What people lose."""
POSSESSED = _words(
    "ability account actions address adviser aim ambition announcement appeal application approach "
    "arm arms army arrival assets attempt attention attitude audience author average backers bank "
    "base behalf belief best-known body book boss brain brand brother brothers budget business "
    "campaign capacity capital captain car career case cause chairman chances chief child "
    "childhood children city clients closest coach coalition colleagues collection comments "
    "commitment community competitors concerns consent constitution content contract contribution "
    "counterpart country county creator credit critics culture current customers data daughter "
    "daughters deal death debut decision defence defense demands design desk diet director doctor "
    "dog dream duty economy editor efforts employees employer enemies existence expense "
    "experience eyes face father fate fault favorite favourite feelings feet fellow finances "
    "findings focus followers forces founder founders friend friends fullest funds future goal "
    "goals grandfather grandmother grip guests hand hands head headquarters health heart heritage "
    "highest history hometown homes hopes host house husband identity image impact importance "
    "income influence inhabitants intentions investors job jobs journey knees land leader leaders "
    "leadership legacy legs lifetime likely location logo long-standing long-term lowest "
    "management manager manner market mayor meaning members membership merits message military "
    "mission mother mouth name namesake neighbor neighborhood neighbour neighbours nuclear "
    "obligations offer offices officials opening operations opinion opponents opposition origin "
    "origins owner owners parent parents part partner partners party patients peak people "
    "performance pet phone pilot place plan plans platform players point policies policy "
    "popularity population portfolio position potential power predecessor premises presence "
    "president price prime privacy problems products profile profits programme programs progress "
    "promise property proposal purpose quest race readers reasons recommendations record "
    "relationship release remarks reporters reputation request residents response results revenue "
    "revenues rights rise rival rivals role roots rules safety sales scope season seat self "
    "service services shareholders shares side sights sister sisters size skin soldiers son sons "
    "sources spokesman spokesperson spokeswoman staff stake statement status stock stocks story "
    "strategy strength students style success successor supply support supporters surface team "
    "terms territory thoughts title tone top toll troops users value version victims victory view "
    "views vision visit voice vote voters wake walls way weapons website weight wife window wings "
    "words workers workforce youth"
) - _words("likely current closest highest lowest opening nuclear top prime fellow")
"""What someone or something has: after “it’s” or “there” it would need an article or a verb."""
ATTRIBUTE = _words(
    "first second third fourth fifth new latest annual largest biggest final main former chief "
    "entire own original recent previous initial next last flagship controversial long-awaited "
    "newest highest lowest worst oldest upcoming core primary namesake nuclear current signature "
    "quarterly monthly weekly own foreign military domestic eastern western northern southern "
    "most official financial political online"
)
"""What describes a thing that someone has."""
NOT_NOUN = (
    STOP
    | PREPOSITION
    | CONJUNCTION
    | ARTICLE
    | SUBJECT
    | OBJECT
    | POSSESSIVE
    | BE
    | HAVE
    | DO
    | MODAL
    | ADVERB
    | _words(
        "that this these those and or to too than who whose which what how "
        'come enough only there here ‘ “ " %'
    )
)
"""What cannot be the noun that an adjective describes."""
TELLING = _words(
    "said says say added adds believe believes believed think thinks thought know knows knew "
    "hope hopes hoped feel feels felt told tell tells warned warns sure insists insisted argued "
    "argues claims claimed see sees saw means meant maybe perhaps so"
)
"""What a clause may follow without “that”."""
CLAUSE = START | CONJUNCTION | TELLING | _words(", where how why what who which")
"""What a subject may follow."""
TIME = _words("seconds minutes hours days weeks months years decades centuries")
PERIOD = _words(
    "second minute hour day night weekend week month quarter season year decade century"
)
DAY = _words("monday tuesday wednesday thursday friday saturday sunday")
MONTH = _words(
    "january february march april may june july august september october november december"
)
FINITE = BE | HAVE | DO | MODAL | _words("lived lives died worked works began took met wanted")
"""Verbs that show that a clause has its own."""
MOTION = _words(
    "go goes going gone went pass passes passed passing run runs ran running walk walks walked "
    "walking drive drives drove driven driving come comes came coming break breaks broke broken "
    "breaking cut cuts cutting travel travels travelled traveled travelling traveling move moves "
    "moved moving fall falls fell falling fly flies flew flying flow flows flowed flowing march "
    "marched marching ride rode riding sail sailed sailing swim swam climb climbed climbing crash "
    "crashed crashing burst bursting slip slipped slipping push pushed pushing sweep swept "
    "sweeping pour poured pouring race raced racing rush rushed rushing stroll strolled wander "
    "wandered wandering tour toured touring navigate navigated wade waded squeeze squeezed sail "
    "spread spreading ripped ripping tear tore tearing smash smashed smashing leak leaked look "
    "looked looking search searched searching sift sifted sifting flick flicked scroll scrolled "
    "rummage rummaged peer peered peering crawl crawled crawling hike hiked hiking jog jogged"
)
TRANSITIVE = _words(
    "accept accepting achieve achieving adapt adapting adopt adopting analyze analyzing "
    "answer answering apply applying approve approving assess assessing attract attracting "
    "avoid avoiding blame blaming boost boosting broaden broadening cancel cancelling "
    "celebrate celebrating change changing check checking choose choosing claim claiming "
    "clean cleaning close closing complete completing conduct conducting confirm confirming "
    "cover covering create creating cut cutting damage damaging defend defending deliver "
    "delivering destroy destroying develop developing discuss discussing double doubling earn "
    "earning ease easing embrace embracing encourage encouraging endanger endangering engage "
    "engaging enhance enhancing ensure ensuring enter entering evaluate evaluating examine "
    "examining exceed exceeding expand expanding explore exploring express expressing extend "
    "extending finish finishing fix fixing follow following fulfil fulfill fulfilling gain "
    "gaining handle handling honor honoring honour honouring identify identifying ignore "
    "ignoring improve improving increase increasing inform informing introduce introducing "
    "invest investing join joining launch launching lift lifting limit limiting lower "
    "lowering maintain maintaining manage managing measure measuring meet meeting modernize "
    "modernizing monitor monitoring organise organising organize organizing outline outlining "
    "owe owing pay paying perform performing plan planning prepare preparing "
    "present presenting preserve preserving prevent preventing promote promoting protect "
    "protecting prove provide providing proving publish publishing pursue pursuing push "
    "pushing raise raising reach reaching read reading receive receiving recognize "
    "recognizing record recording reduce reducing reflect reflecting reform reforming refuse "
    "refusing reject rejecting release releasing remove removing renew renewing replace "
    "replacing represent representing restore restoring restrict restricting review reviewing "
    "revise revising risk risking save saving secure securing seek seeking sell selling set "
    "setting settle settling shape shaping share sharing shift shifting shut shutting sign "
    "signing slash slashing spend spending split splitting spread spreading start starting "
    "strengthen strengthening submit submitting support supporting surround surrounding "
    "sustain sustaining switch switching target targeting test testing threaten threatening "
    "tighten tightening track tracking train training transform transforming trust trusting "
    "turn turning undermine undermining understand understanding update updating upgrade "
    "upgrading use using value valuing view viewing visit visiting waste wasting welcome "
    "welcoming widen widening withdraw withdrawing write writing"
)
"""Verbs, with their “-ing”, that what they are about follows."""
PLAIN = _words(
    "accept achieve act add address adopt advance affect agree answer appear apply approve argue "
    "arrange ask attend avoid be become begin believe bring build buy call carry catch cause "
    "choose close collect come compete complete conduct consider continue convince create cut "
    "deal decide defeat defend deliver determine develop discuss do eat enable encourage end "
    "ensure enter establish exist expand expect explain express face feel fight fill find finish "
    "follow force form gain get give go grow handle have hear help hold identify improve include "
    "increase influence inform introduce join keep kill know launch lead learn leave let live "
    "lose maintain make manage meet move obtain offer open operate overcome participate pass pay "
    "perform play prevent produce promote protect prove provide publish put raise reach read "
    "receive recognize reduce regain remain remove replace represent resist resolve respond "
    "restore return run save say see sell send serve set show solve speak spend stand start stay "
    "stop submit support survive take talk teach tell think travel treat try understand use visit "
    "vote wait walk win withdraw work write"
)
"""Plain forms of verbs."""
CRIME = _words(
    "murder murders manslaughter homicide rape robbery burglary theft larceny fraud forgery "
    "bribery perjury treason espionage arson kidnapping corruption embezzlement extortion "
    "blackmail conspiracy terrorism assault battery negligence racketeering smuggling genocide "
    "plagiarism vandalism trespassing stalking harassment blasphemy sedition witchcraft rioting "
    "speeding shoplifting misconduct incest bigamy molestation trafficking felony felonies treason "
    "attempted first-degree second-degree sexually crimes"
)
"""What people are accused of."""
YEAR = frozenset(map(str, range(1900, 2040)))
NOUN_OPENING = _words("the a an his her their its our my your these those")
"""What begins a noun phrase and no clause of its own."""
COUNTED = _words(
    "accounts activities activists actors agencies airports allegations animals apartments "
    "applications areas artists athletes authorities banks beaches beds bills birds bodies bombs "
    "books buildings businesses candidates cars casualties celebrities charities children cities "
    "citizens civilians communities companies conditions countries courses crimes criminals "
    "customers deaths decisions demonstrators developments diseases doctors documents dollars "
    "drivers elections emails employees engineers errors events examples experiments experts "
    "factories factors families farmers fighters films firefighters flights foods friends games "
    "girls goals governments guests homes homeowners hospitals hotels houses hours ideas images "
    "immigrants incidents individuals industries injuries innovations institutions insects "
    "investors islands items jobs jobseekers journalists justices kids lawmakers laws lawsuits "
    "leaders lessons letters lives locals locations languages meetings members men messages "
    "methods migrants miles militants minutes mistakes months motorists movies murders musicians "
    "nations negotiations neighborhoods neighbourhoods newspapers nurses objects occasions "
    "officers officials organisations organizations paintings parents passengers patients people "
    "performances photographs photos physicians places players policies politicians pounds "
    "prisoners problems products professionals proposals protesters recommendations refugees "
    "regions regulations relatives reporters researchers residents resources restaurants rockets "
    "rules schools scientists shoppers singers soldiers solutions songs species spectators "
    "sports staff stories students stores subjects suggestions supporters symptoms systems "
    "teachers teams techniques technologies teenagers territories terrorists things topics "
    "tourists towns traders tribes trees troops users vaccines vehicles venues victims viewers "
    "villages viruses visitors volunteers voters voices ways weapons websites weeks women "
    "workers works writers years"
)
"""Plurals of what is often counted, none of them also a common verb."""
PLACE = _words(
    "london paris berlin rome madrid vienna moscow kyiv kiev warsaw prague budapest athens lisbon "
    "dublin edinburgh glasgow cardiff belfast manchester liverpool birmingham leeds sheffield "
    "bristol newcastle nottingham leicester brighton oxford cambridge stockholm oslo copenhagen "
    "helsinki brussels amsterdam geneva zurich munich hamburg barcelona milan naples venice "
    "istanbul ankara beirut damascus baghdad tehran kabul jerusalem cairo tripoli tunis algiers "
    "lagos nairobi johannesburg beijing shanghai tokyo osaka seoul taipei bangkok hanoi manila "
    "jakarta singapore delhi mumbai kolkata karachi lahore islamabad dhaka sydney melbourne "
    "brisbane perth adelaide canberra auckland wellington toronto montreal vancouver ottawa "
    "calgary chicago boston philadelphia detroit dallas houston atlanta miami seattle portland "
    "denver phoenix baltimore cleveland pittsburgh cincinnati milwaukee minneapolis nashville "
    "memphis manhattan brooklyn hollywood england scotland wales ireland britain france germany "
    "italy spain portugal greece turkey poland hungary romania bulgaria ukraine russia belarus "
    "sweden norway denmark finland iceland belgium switzerland austria egypt libya tunisia algeria "
    "morocco sudan ethiopia kenya uganda tanzania nigeria ghana senegal zimbabwe zambia syria "
    "lebanon israel iraq iran afghanistan pakistan india bangladesh nepal myanmar thailand vietnam "
    "cambodia malaysia indonesia japan china taiwan australia canada mexico cuba brazil argentina "
    "chile peru bolivia colombia venezuela california texas florida ohio michigan pennsylvania "
    "illinois virginia massachusetts maryland tennessee kentucky alabama louisiana missouri "
    "wisconsin minnesota arizona colorado oregon utah nevada kansas oklahoma arkansas iowa hawaii"
)
"""Names of well-known towns, states and countries that are one word."""
