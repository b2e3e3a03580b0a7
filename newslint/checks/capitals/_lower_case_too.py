"""Words that dictionaries have with a capital only, though they are written without one too.

Food and drink, stuffs and tools named after places and people, units, styles, titles of other
languages, computer terms, slang.
"""

LOWER_CASE_TOO = frozenset(
    "adonis afro alma alta alto amigo anglo antigua apollo arabica astrakhan bach bakelite "
    "barre basel bella benedict bengal bermuda bermudas bette blanche blanco bluetooth "
    "bologna bonne bono bordeaux boss bourbon boyle brent brie brit brits broadway brussels "
    "burgundy cabernet cabot caesar cali camembert cara carlo carte casanova cashmere "
    "celeste celsius cesar chablis champagne charlotte cheddar chelsea chen cheshire "
    "chianti chou clementine cola colada colo como concorde coulomb cromwell dali damask "
    "danish darwin debian della denim derby deva dolce dora dubbin earl earle edam einstein "
    "emacs emmental eros eskimo ethernet euro fahrenheit fargo fermi firefox fisk fourier "
    "franco frankenstein frankfurter frau galileo gallo gamay gaussian genet georgette "
    "ginny gloria goth gothic gouda grand grandma greco greek grey guernsey hades haida "
    "hale hamburger harlequin henna herr hertz holden hoover internationale jacquard "
    "jacuzzi jamaica java jeans jedi jeeves jersey joule judas juno kama karma kelvin "
    "kilroy kona kraft labrador lacey lambert lana landau lang latin lego leu levi libra "
    "lille lima linotype linux loch lock lolita lycra macintosh mack madeira madonna madras "
    "magellan magi maja maori maria maris marmite marque marsala mason maxi maya mayday "
    "mead mecca medici mentor mercer merlot mesa mice mick midas milord mimi minnie mira "
    "missy moire molotov monte montessori morse mozilla mulligan muscat narnia neal nell "
    "nemesis nero netscape newton nilly noel nome norma oakley oder ohm olympic olympics "
    "orlando orson otto oxford paisley panama pandora parka parker parma parmesan pascal "
    "patton pele perl petra phil pilates pinot pirate pisa plato playboy pollock polly polo "
    "poole potter prada principe prussian quisling rama ramadan ramona rand rankin rapunzel "
    "realtor regina rhine rick riesling ringgit rioja roan rolls roman romano roquefort "
    "rosario rose rosetta rubik rugby sabine sabre sake samaritan samba samson sandwich "
    "santa sari satan saxon scot scrooge segue seine selma seltzer sequoia shah shea "
    "sherlock sherpa sherry shetland shiraz shiva siam siamese sierra sikh skinner slav "
    "soda soto soviet spam spartan stella stetson stilton stout styrofoam sudoku sueda "
    "superbowl sura suzuki tabasco tango tara tartan tasman teflon telugu tempe tequila "
    "terra tesla titan toby toga tokay toledo toto trojan tsar tudor turing tuxedo tweed "
    "unicode usenet valium vance velcro venetian verde verne vesper viagra victoria vidal "
    "vienna virgo volt vulcan walkman waterloo watt web weber wellington wiki wikipedia "
    "wilton windsor worcester xerox xmas yankee yoda zeppelin zion zorro".split()
)
