"""Misspellings that the noisy channel cannot mend: two slips or more, two words written as one,
or so frequent that lists of words hold them.

Our own list: from memory, and from what the channel missed in plants of our own.
"""

from __future__ import annotations

from functools import cache

_PAIRS = """
abcense = absence
accidently = accidentally
afterall = after all
allright = all right
alzheimers = Alzheimer's
amking = making
annoint = anoint
aswell = as well
atleast = at least
basicly = basically
beaurocracy = bureaucracy
bellweather = bellwether
beuracracy = bureaucracy
beurocracy = bureaucracy
bouy = buoy
cantelope = cantaloupe
carribean = Caribbean
cementary = cemetery
changable = changeable
citys = cities
companys = companies
concensus = consensus
couldve = could've
councilers = councillors
countrys = countries
daquiri = daiquiri
decend = descend
demonstraters = demonstrators
dependance = dependence
desireable = desirable
destory = destroy
develope = develop
diarhea = diarrhoea
difficultys = difficulties
dumbell = dumb-bell
eachother = each other
ecomony = economy
eigth = eighth
emporer = emperor
everone = everyone
everytime = every time
expatriot = expatriate
familys = families
firey = fiery
flourescent = fluorescent
fomr = from
formaly = formally
fourtieth = fortieth
fourty = forty
grammer = grammar
harras = harass
hemorage = haemorrhage
heros = heroes
highschool = high school
htis = this
humourous = humorous
hypocracy = hypocrisy
imediatly = immediately
incase = in case
infact = in fact
infront = in front
inspite = in spite
irregardless = regardless
itinery = itinerary
jist = gist
lieing = lying
liesure = leisure
maintainence = maintenance
managable = manageable
mediteranean = Mediterranean
misogny = misogyny
moreso = more so
neice = niece
nieve = naive
ninty = ninety
noone = no one
nowdays = nowadays
ommission = omission
oyur = your
paralized = paralysed
partys = parties
passtime = pastime
pasttime = pastime
peadophile = paedophile
peepel = people
peice = piece
personel = personnel
personell = personnel
plagerism = plagiarism
plagerized = plagiarized
playright = playwright
polical = political
politicing = politicking
potatoe = potato
practicly = practically
predujice = prejudice
proceded = proceeded
pubically = publicly
publically = publicly
reherse = rehearse
reknown = renown
renumeration = remuneration
rythym = rhythm
sacreligious = sacrilegious
sandwhich = sandwich
saterday = Saturday
scandanavia = Scandinavia
seige = siege
shouldve = should've
sieze = seize
siezed = seized
spokeman = spokesman
spokewoman = spokeswoman
supercede = supersede
superceded = superseded
tarrif = tariff
technicly = technically
thay = they
theyre = they're
thier = their
thousend = thousand
threatend = threatened
thruout = throughout
tounge = tongue
tragedie = tragedy
truely = truly
underate = underrate
usally = usually
vedio = video
warrent = warrant
wasnt = wasn't
weild = wield
weilding = wielding
wellfare = welfare
whereever = wherever
wholely = wholly
wholy = wholly
wich = which
withold = withhold
yatch = yacht
youre = you're
"""


@cache
def known_slips() -> dict[str, str]:
    """Misspelling to spelling; names keep their capital."""
    return dict(line.split(" = ") for line in _PAIRS.strip().split("\n"))
