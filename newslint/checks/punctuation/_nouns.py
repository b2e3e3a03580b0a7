"""Nouns of the news that no verb is spelt like where they stand after a singular noun."""

from __future__ import annotations

from collections.abc import Container
from functools import cache

_SINGULAR = (
    "academy block absence peak harm stress accident account accountant activist actor actress "
    "administration adult adviser advisor agency agent agreement aircraft airline airport album "
    "alliance alternative ambassador analysis analyst animal announcer apartment app application "
    "architect area army artist assembly asset association astronaut athlete attack attacker "
    "attorney auction author authority bakery band bank banker banking bar base basis bassist "
    "battle being bishop blaze blogger boat body bodyguard bomb bomber book boss boxer boy brand "
    "brewery brigade broadcaster broker brother budget building bureaucrat bus business "
    "businessman businesswoman buyer cabinet cafe café camera camp campaign campaigner candidate "
    "captain car career carer carrier cartel case cathedral celebrity cell centre center ceremony "
    "chain chairman championship chancellor channel character charity chef chemist child choir "
    "choreographer church cinema city civilian clash class cleric client climber clinic club coach "
    "coalition code collaboration colleague collection college colony column columnist comedian "
    "comedy commander commentator commission commissioner committee commodity community company "
    "competition competitor complex component composer computer concept concern concert conference "
    "conflict conglomerate congressman connection conservative consortium constituency consultancy "
    "consultant consumer contender contestant contractor contract convention convoy corporation "
    "correspondent council councillor council counsellor country county couple course court coup "
    "creator crew cricketer crime criminal crisis critic crowd culture customer cyclist dancer "
    "database dataset daughter deadline dealer debate decade decision defender delegation "
    "democracy democrat demonstrator deputy designer detective developer device diplomat director "
    "disease disorder distributor district doctor document documentary dollar donor dozen drama "
    "driver drug economist economy edition editor effect election electorate embassy emergency "
    "employee employer engine engineer enterprise entertainer entity entrepreneur environment "
    "equipment era event example executive exhibition expedition experience experiment expert "
    "explorer explosion extremist facility faction factory family farm farmer father fee festival "
    "fighter film filmmaker filmmaker financier firefighter firm flag fleet flight flood food "
    "footballer force foundation founder friend fund game gang gathering gang garden general giant "
    "girl goal goalkeeper golfer good government governor graduate graduate grandfather "
    "grandmother group guerrilla guitarist gunman guy gym hacker harbour headquarters health "
    "helicopter hero highway historian history holiday home homeowner hospital hostel hotel "
    "household housing husband idea illness incident income individual industry infection "
    "infrastructure initiative insider inspector institute institution instrument insurer "
    "insurgency insurgent intervention interview invasion investigation investigator investment "
    "investor island israeli item jihadist job journal journalist journey judge junta jury kitchen "
    "label laboratory lady lawmaker lawsuit lawyer leader leadership league legislation legislator "
    "lender lesson level library light line list location logistics machine magazine magistrate "
    "magnate mainstream maker man management manager mansion manufacturer market marketing "
    "mathematician matter mayor measure mechanism medicine meeting member merchant message "
    "meteorologist method migrant militant militia mill millionaire billionaire minister ministry "
    "minority missile mission mob model monarchy monitor monk mosque mother movement movie mp "
    "multinational murder museum music musician nation nationalist neighborhood neighbourhood "
    "network newspaper ngo night novel novelist nun nurse occupation offence offense offensive "
    "office officer official operation operator opponent opposition option orchestra organisation "
    "organization outlet owner painter painting panel paper paramilitary parent park parliament "
    "part participant partner partnership party passenger pastor patient patrol payment peace "
    "peacekeeper peninsula performer period person personality pharmacy phenomenon philanthropist "
    "philosopher photographer physicist pianist picture piece pilot pitcher plane planet plant "
    "platform player playwright poet police policy politician politics port portfolio position "
    "potential practice premier presenter president pressure price priest prince princess "
    "principle printer prison prisoner problem procedure producer product production professional "
    "professor programme program programmer project propaganda property proposal prosecution "
    "prosecutor protection protester provider province provision psychologist pub publication "
    "publisher pundit pupil purpose quality quarter question quota racer racket radio railway "
    "railroad rally rapper rebel rebellion recession recipient referendum refinery reform refugee "
    "regime region regulation regulator relationship relative religion reporter republic "
    "republican reputation research researcher resident resolution resource response "
    "responsibility restaurant retailer revolution rider ring risk rival road rocket role room "
    "route ruler runner sale salary satellite scandal scenario scheme school science scientist "
    "screenwriter sculptor seat sector security segment seller semiconductor senator separatist "
    "series service session setting settlement settler shareholder shelter shop shooting shooter "
    "show siege singer sister site situation skill skyscraper society software soldier solution "
    "somebody son song songwriter soprano source speaker specialist species spectator speech "
    "spirit spokesman spokesperson spokeswoman sport squad stadium staff stakeholder standard star "
    "startup state statement station status store storm story strategist strategy street strike "
    "striker structure student studio subsidiary suburb summit supermarket supplier surgeon "
    "surgery surveillance survivor suspect symphony synagogue system tabloid tank tanker task "
    "taxpayer teacher team technician technique technology teenager temple tenant tenor term "
    "territory terrorist testing theater theatre theme therapist therapy thing thinking thriller "
    "timber tool topic tour tournament town township toy tradition trader trailer trainer "
    "transaction transport traveller treaty treatment tribe tribunal trilogy troop truce truck "
    "trust tv tycoon union unit university uprising user utility vaccine van variety vehicle "
    "vendor venture venue version vessel veteran victim video villa village violence violinist "
    "virus visitor volunteer voter voyage war warehouse warship watchdog way weapon website "
    "wedding weekly wife wing winner woman word worker workforce workplace workshop world "
    "worshipper wrestler writer yacht year youngster youth zone inquiry investigator aide ally "
    "boyfriend girlfriend fan supporter critic crash outbreak epidemic pandemic restriction injury "
    "death fatality illness complication symptom condition charge cost expense issue offender "
    "hospitalisation hospitalization arrest earthquake burglary robbery homicide assault fraud "
    "breach disruption delay loss revenue initiative intelligence content training participation "
    "involvement agreement contractor profession career website page headline report coverage "
    "column editorial article entry cuisine dish meal restaurant wine beer cheese bread song lyric "
    "poem play prayer sermon congregation heritage architecture furniture fashion clothing uniform "
    "dress jacket shirt shoe house flat room bedroom bathroom garage barn bungalow cottage castle "
    "palace fort tower bridge tunnel canal dam reservoir mine quarry pipeline refinery reactor "
    "turbine generator battery panel engine motor motorcycle bicycle bike train tram jet drone "
    "submarine ship ferry freighter trawler barge tug cruise rifle pistol gun grenade mortar shell "
    "bullet knife sword bunker monument memorial statue cemetery grave tomb shrine artefact "
    "artifact relic manuscript map letter diary photograph portrait mural sketch cartoon sitcom "
    "soap serial podcast episode screenplay script musical opera ballet dance businesspeople "
    "entrepreneur think-tank startup start-up bid takeover merger acquisition listing stock share "
    "bond currency loan mortgage pension insurance tax tariff subsidy grant aid donation sanction "
    "embargo blockade ceasefire talk negotiation accord pact deal veto vote ballot poll caucus "
    "primary manifesto pledge law bill amendment statute act ruling verdict sentence conviction "
    "appeal trial hearing case plea defendant plaintiff witness juror detainee inmate convict "
    "fugitive hostage smuggler trafficker dealer addict alcoholic smoker drinker gambler bettor "
    "driver motorist pedestrian cyclist commuter tourist holidaymaker traveler backpacker pilgrim "
    "pensioner retiree widow widower orphan toddler infant baby newborn schoolboy schoolgirl "
    "schoolchild undergraduate postgraduate scholar academic lecturer dean principal headteacher "
    "tutor librarian archivist curator conservationist environmentalist ecologist biologist "
    "zoologist botanist geologist astronomer engineer surveyor builder plumber electrician "
    "carpenter mechanic miner fisherman sailor seaman pirate admiral colonel major sergeant "
    "corporal lieutenant marine paratrooper sniper commando recruit conscript deserter mercenary "
    "warlord dictator monarch king queen emperor empire kingdom dynasty duchy principality enclave "
    "exclave outpost colony protectorate plan effort fix need benefit yield prospect trend "
    "forecast outlook approach vision commitment lease threat target aim objective ambition impact "
    "consequence implication outcome failure success feature function finish trip dash penalty "
    "equaliser equalizer scorer talent name figure mp thinktank blog thug chat link browser update "
    "ingredient estate sample survey visa permit licence license passport reservist caretaker "
    "babysitter nanny waiter waitress barista bartender receptionist cleaner courier farmhand "
    "labourer laborer apprentice intern trainee shift nation-state customer discussion dialogue "
    "confrontation encounter correspondence recovery recession downturn downgrade upgrade "
    "turnaround transformation transition replacement investment climate weather forecast drought "
    "heatwave storm cyclone typhoon tornado volcano glacier forest rainforest woodland meadow "
    "wetland marsh river lake coast coastline beach island habitat ecosystem landscape fossil "
    "dinosaur mammal bird reptile insect tree flower fruit vegetable crop seed grain harvest "
    "orchard vineyard estate ranch plantation violinist keyboardist drummer vocalist lineup "
    "line-up playlist gig festival setting scene fighter champion medallist medalist midfielder "
    "defender winger batsman bowler quarterback pitcher catcher shortstop sprinter swimmer gymnast "
    "jockey skier snowboarder referee umpire manager substitute captain teammate opponent fixture "
    "season clash comeback scoreline victory defeat win loss draw triumph streak rout thrashing "
    "lead deficit advantage majority coalition manifesto constituency seat rebel backbencher "
    "frontbencher minister correspondent presenter sitcom thriller blockbuster sequel franchise "
    "remake adaptation"
)
_MASS = (
    "people men women children wives lives media police staff news data music software hardware "
    "research food fuel oil gas coal steel aluminium timber water electricity power energy "
    "education healthcare housing employment unemployment labour labor debt growth "
    "inflation investment legislation evidence equipment technology machinery weaponry "
    "ammunition artillery infrastructure construction transport transportation tourism travel "
    "television radio journalism literature poetry fiction cinema theatre entertainment sport "
    "football baseball basketball soccer rugby cricket hockey tennis golf cycling racing wrestling "
    "content information advice knowledge expertise experience behaviour behavior violence "
    "terrorism crime corruption fraud bribery espionage propaganda surveillance "
    "troops forces officials rebels militants clergy cattle livestock poultry fish meat beef pork "
    "milk cheese bread chocolate coffee tea wine beer whisky whiskey vodka tobacco cannabis heroin "
    "cocaine clothing footwear furniture jewellery jewelry art heritage medicine treatment care "
    "therapy surgery training coaching teaching manufacturing production distribution "
    "farming agriculture fishing mining logging shipping aviation banking finance insurance "
    "accounting marketing advertising publishing broadcasting printing "
    "businesses parties companies countries cities economies industries agencies communities "
    "families facilities universities colleges factories armies militias ministries authorities "
    "charities celebrities territories properties stories policies technologies activities "
    "opportunities minorities subsidies penalties injuries deaths fatalities illnesses buses "
    "crises analyses classes princesses actresses witnesses boxes matches churches coaches "
    "branches beaches heroes potatoes politics economics athletics logistics graphics statistics "
    "goods earnings winnings proceeds savings headquarters arms youth "
    "businessmen businesswomen spokesmen policemen firefighters fishermen congressmen gunmen"
)
_VERBS = frozenset(
    (
        "aims attacks bars bases battles being bosses benefits blogs budgets chats charges "
        "clashes commands concerns contracts costs courts debates delays deals demands "
        "documents doubles draws dances engineers experiences experiments fights figures "
        "films finishes fixes forces functions funds forecasts grants houses impacts issues "
        "labels lectures leads levels links lists makes markets masters matters means "
        "measures meets models monitors moves names needs offers orders parks partners parts "
        "patrols pays pictures pilots places plans plants plays pledges polls ports positions "
        "practices prices prints projects prompts provisions questions races rallies rebels "
        "recruits reforms reports rescues researches risks rivals rockets rules runs samples "
        "sanctions schemes seats seeds sentences shelters shells shifts ships shops shows "
        "signs sources sports stars states stores storms strikes suspects surveys talks tanks "
        "targets tasks taxes teams terms tests tours trades trains trails treats trials "
        "trusts updates upgrades votes voyages wars waters wins words works yields"
    ).split()
)


@cache
def singular_nouns() -> frozenset[str]:
    """What cannot stand without its article, so that no verb can be before it."""
    return _singular() - frozenset(
        "police stress harm music politics legislation research health intelligence content "
        "training transport software security surveillance violence equipment being logistics "
        "infrastructure good staff surgery therapy furniture clothing aid food series species "
        "aircraft headquarters businesspeople history science peace light thing insurance housing "
        "banking marketing management testing thinking heritage architecture"
        "fashion participation involvement coverage general critic wine beer cheese bread".split()
    )


@cache
def nouns() -> Container[object]:
    """Singular, plural and mass; some plurals may be verbs too."""
    return _Nouns(frozenset())


@cache
def sure_nouns() -> Container[object]:
    """Those that cannot be the verb of a singular subject."""
    return _Nouns(_VERBS)


class _Nouns(Container[object]):
    """All but a few. Plurals are told by their singular, which is faster than to list them."""

    def __init__(self, without: frozenset[str]) -> None:
        self._without = without

    def __contains__(self, word: object) -> bool:
        if not isinstance(word, str) or word in self._without:
            return False
        return word in _listed() or (word.endswith("s") and _is_plural(word))


@cache
def _listed() -> frozenset[str]:
    return _singular() | frozenset(_MASS.split())


@cache
def _singular() -> frozenset[str]:
    return frozenset(_SINGULAR.split())


def _is_plural(word: str) -> bool:
    if word.endswith("ies") and f"{word[:-3]}y" in _singular():
        return word[-4] not in "aeiou"
    noun = word[:-1]
    return (
        noun in _singular()
        and not noun.endswith(("s", "sh", "ch", "x", "man", "woman", "child", "people"))
        and (not noun.endswith("y") or noun[-2] in "aeiou")
    )
