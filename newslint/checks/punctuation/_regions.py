"""States, provinces and countries that stand behind a place, between commas."""

AMERICAN = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia"
    "|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts"
    "|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey"
    "|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania"
    "|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia"
    "|West Virginia|Wisconsin|Wyoming|Puerto Rico|DC|D\\.C\\.|Washington DC|Washington D\\.C\\."
)
CANADIAN = (
    "Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia"
    "|New Brunswick|Newfoundland|Prince Edward Island|Yukon|Nunavut"
)
AUSTRALIAN = "New South Wales|Victoria|Queensland|Tasmania|Western Australia|South Australia"
INDIAN = (
    "Kerala|Tamil Nadu|Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Maharashtra|Gujarat|Bihar"
    "|Rajasthan|Punjab|Haryana|Assam|Karnataka|West Bengal|Odisha|Jharkhand|Chhattisgarh"
    "|Telangana|Goa|Uttarakhand|Himachal Pradesh"
)
COUNTIES = (
    "Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset"
    "|Essex|Gloucestershire|Hampshire|Herefordshire|Hertfordshire|Kent|Lancashire|Leicestershire"
    "|Lincolnshire|Norfolk|Northamptonshire|Northumberland|Nottinghamshire|Oxfordshire|Shropshire"
    "|Somerset|Staffordshire|Suffolk|Surrey|Sussex|East Sussex|West Sussex|Warwickshire"
    "|Wiltshire|Worcestershire|Yorkshire|North Yorkshire|West Yorkshire|South Yorkshire"
    "|Greater Manchester|Tyne and Wear|West Midlands|Merseyside|County Durham|Co Durham"
    "|Aberdeenshire|Fife|Gwent|Gwynedd|Pembrokeshire|Powys|Carmarthenshire"
    "|County Antrim|County Down|County Armagh|County Cork|County Kerry|County Galway"
)
COUNTRIES = (
    "England|Scotland|Wales|Northern Ireland|Ireland|UK|U\\.K\\.|United Kingdom|US|U\\.S\\.|USA"
    "|United States|Canada|Mexico|Australia|New Zealand|India|Pakistan|Bangladesh|Sri Lanka|Nepal"
    "|Myanmar|Thailand|Vietnam|Cambodia|Laos|Malaysia|Singapore|Indonesia|Philippines|China"
    "|Taiwan|Japan|South Korea|North Korea|Mongolia|Russia|Ukraine|Belarus|Moldova|Georgia"
    "|Armenia|Azerbaijan|Kazakhstan|Uzbekistan|Kyrgyzstan|Tajikistan|Turkmenistan|Afghanistan"
    "|Iran|Iraq|Syria|Lebanon|Israel|Jordan|Turkey|Saudi Arabia|Yemen|Oman|Qatar|Bahrain|Kuwait"
    "|United Arab Emirates|UAE|Egypt|Libya|Tunisia|Algeria|Morocco|Sudan|South Sudan|Ethiopia"
    "|Eritrea|Somalia|Kenya|Uganda|Tanzania|Rwanda|Burundi|Zambia|Zimbabwe|Malawi|Mozambique"
    "|Angola|Namibia|Botswana|South Africa|Madagascar|Nigeria|Ghana|Ivory Coast|Senegal|Mali"
    "|Niger|Chad|Cameroon|Gabon|Liberia|Sierra Leone|Guinea|Gambia|Burkina Faso|Benin|Togo"
    "|France|Germany|Austria|Switzerland|Italy|Spain|Portugal|Belgium|Netherlands|Luxembourg"
    "|Denmark|Norway|Sweden|Finland|Iceland|Estonia|Latvia|Lithuania|Poland|Czech Republic|Czechia"
    "|Slovakia|Hungary|Romania|Bulgaria|Greece|Cyprus|Malta|Albania|Kosovo|Serbia|Montenegro"
    "|Bosnia|Croatia|Slovenia|North Macedonia|Brazil|Argentina|Chile|Uruguay|Paraguay|Bolivia"
    "|Peru|Ecuador|Colombia|Venezuela|Guyana|Suriname|Panama|Costa Rica|Nicaragua|Honduras"
    "|El Salvador|Guatemala|Belize|Cuba|Haiti|Jamaica|Dominican Republic|Bahamas|Barbados"
    "|Trinidad|Fiji|Samoa|Tonga|Papua New Guinea"
)
