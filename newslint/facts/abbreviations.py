"""Abbreviations of news English, by what may follow them. Lower case, without their last stop."""

from __future__ import annotations

BEFORE_NAMES = frozenset(
    "mr mrs ms mx dr prof sen sens rep reps gov govs lt col gen maj capt cpt sgt cpl pvt pfc adm "
    "cmdr cdr ens brig spc rev revs fr st ste mt ft pres hon supt insp det dets msgr messrs mmes "
    "mme mlle sr sra srta atty amb ald asst assoc dep dir sec treas ret esq rt div cav bde regt bn "
    "cllr".split()
)
"""Titles and the like: a name follows."""

BEFORE_NUMBERS = frozenset(
    "no nos art arts p pp pg pt vol vols fig figs ch chap sec sect para rs cap op ver approx "
    "ca c circa".split()
)

LOWER_CASE = frozenset(
    "vs v al cf e.g i.e eg ie viz esp incl excl etc approx ca govt dept depts natl intl avg lbs lb "
    "oz ft yd yds mi hr hrs sq cu tel eds trans repr misc orig abbr bldg apt univ assn ret nos pp "
    "jan feb mar apr jun jul aug sept oct nov dec mon tue tues wed thu thur thurs fri".split()
)
"""They stand in the middle of a sentence or at its end, with a capital or without."""

CAPITALISED = BEFORE_NAMES | frozenset(
    "jr sr inc corp co cos ltd plc bros llc llp lp pty mfg sep sat sun rd ave blvd hwy ln st "
    "ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo "
    "mont neb nebr nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta sask man art "
    "no op vol fig sect cap".split()
)
"""With a capital only: titles, ends of company names, days, streets, states. In lower case many of
them are words (`ill`, `sun`)."""

SENTENCE_OPENERS = frozenset(
    "a about according after all along although always amid among an and another any are around as "
    "at be because before below between both but by can despite did do does during each earlier "
    "either even every experts few first five for four from had has have he her here his how "
    "however i if in instead is it its just last later like many maybe meanwhile more moreover "
    "most much my neither never nevertheless next no nobody none nor not nothing now of officials "
    "on once one only or other others our over people perhaps police prosecutors researchers "
    "several she since six so some someone sometimes soon still such ten than that the their them "
    "then there these they this those though three through thus to today together tomorrow two "
    "under unlike until up was we were what when where whether which while who whose why will "
    "with within without would yes yesterday yet you your".split()
)
"""Words that begin a sentence when they stand with a capital after an abbreviation."""

SHORT_WORDS = frozenset(
    "us in on is by it up to me at of so be go do we he am an as if my or no".split()
)
"""Words of two letters that no abbreviation looks like."""
