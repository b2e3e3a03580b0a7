"""Words that dictionaries have with a capital only, though they are written without one too.

Food and drink, stuffs and tools named after places and people, units, styles, titles of other
languages, computer terms, slang.
"""

LOWER_CASE_TOO = frozenset(
    "adonis afro alma alta alto amigo antigua anglo apollo arabica astrakhan bach bakelite barre "
    "basel benedict bella bengal bermuda bermudas bette blanche blanco bluetooth bologna bonne bono "
    "bordeaux boss bourbon boyle brent brie brit brits broadway brussels burgundy cabernet cabot "
    "cali camembert cara carlo carte casanova cashmere celeste celsius cesar caesar champagne "
    "chablis charlotte cheddar chelsea chen cheshire chianti chou clementine cola colada colo como "
    "concorde coulomb cromwell dali damask danish darwin debian della denim derby deva dolce dora "
    "dubbin earle earl edam einstein emacs emmental eros eskimo ethernet euro fahrenheit fargo "
    "fermi firefox fisk fourier franco frau frankfurter frankenstein gallo galileo gamay gaussian "
    "genet georgette ginny gloria gothic goth gouda grand grand grandma greco greek grey guernsey "
    "hades haida hale hamburger harlequin henna herr hertz holden hoover internationale jacquard "
    "jacuzzi jamaica java jedi jeeves jeans jersey joule judas juno kama karma kelvin kilroy kona "
    "kraft labrador lacey lambert lana landau lang latin lego leu levi libra lille lima linotype "
    "linux loch lock lolita lycra macintosh mack madeira madonna madras magellan magi maja maori "
    "maria maris marque marmite marsala mason maya maxi mayday mead mecca medici mesa mercer merlot "
    "mentor mice mick midas milord mimi minnie mira missy moire molotov monte montessori morse "
    "mozilla mulligan muscat narnia neal nell nemesis nero netscape newton nilly noel nome norma "
    "oakley oder ohm olympic olympics orlando orson otto oxford paisley pandora panama parker "
    "parka parma parmesan pascal patton pele perl petra phil pilates pinot pirate pisa plato "
    "playboy poole polly pollock polo potter prada principe prussian quisling rama ramadan ramona "
    "rand rankin rapunzel realtor regina rhine rick ringgit rioja riesling roan rolls roman romano "
    "roquefort rosario rose rosetta rubik rugby sabine sabre sake samba samaritan samson sandwich "
    "santa sari satan saxon scot scrooge segue seine selma seltzer sequoia shah shea sherlock "
    "sherpa sherry shetland shiraz shiva siam siamese sierra sikh skinner slav soda soto soviet "
    "spam spartan stella stetson stilton stout styrofoam sudoku sueda superbowl sura suzuki tabasco "
    "tango tara tartan tasman teflon telugu tempe tequila terra tesla titan toby toga tokay toledo "
    "toto trojan tsar tudor turing tuxedo tweed unicode usenet valium vance velcro venetian verde "
    "verne vesper viagra victoria vidal vienna virgo volt vulcan walkman waterloo watt web weber "
    "wellington wiki wikipedia wilton windsor worcester xerox xmas yankee yoda zeppelin zion zorro".split()
)
