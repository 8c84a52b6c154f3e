// Words by which a language is known. Sources: the closed word classes (pronouns, prepositions, conjunctions, auxiliaries) of
// Retskrivningsordbogen, Bokmålsordboka, Svenska Akademiens ordlista, Duden and Quirk et al., "A Comprehensive Grammar of the English
// Language"; for what tells Danish and Norwegian apart: Språkrådet and Dansk Sprognævn, "Nordens språk med rötter och fötter".

/** Frequent words, lower case. A word in several lists counts less for each. */
export const frequent = {
  da: `af at blev bliver blive da de dem den denne der deres det dette dig din disse dog efter eller en end er et flere for fordi fra få får
    gennem godt gør gøre ham han hans har have havde hende hendes her herunder hos hun hvad hver hvilke hvilket hvis hvor hvordan hvorfor i
    ikke ind inden indenfor jeg kan kun kunne lidt ligesom man mange med meget mellem men mens mere mest mod må ned noget nogle nogen nok nu nye
    når og også om op os over på samt se selv sig sikre sin sine sit skal skulle som så sådan særlig særligt til tidligere ud uden under var ved vi
    vil ville vor vores være været år øge andre andet blandt både derfor desuden hvert ift bl.a imidlertid lige samtidig styrke styrket
    regeringen fremme forhold fælles bedre ligeledes endvidere således ydermere hvoraf hvorved tværs sammen hjælpe muligheder`,
  nb: `av at ble bli blir blitt da de dem den denne der deres det dette din disse dog etter eller en enn er et ei flere for fordi fra få får
    gjennom godt gjør gjøre ham han hans har ha hadde henne hennes her herunder hos hun hva hver hvilke hvilket hvis hvor hvordan hvorfor i
    ikke inn innen innenfor jeg kan kun kunne litt likesom man mange med meget mellom men mens mer mest mot må ned noe noen nok nå nye
    når og også om opp oss over på samt se selv seg sikre sin sine sitt skal skulle som så sånn særlig til tidligere ut uten under var ved vi
    vil ville vår våre vårt være vært år øke andre annet blant både derfor dessuden dessuten hvert bl.a imidlertid like samtidig styrke styrket
    regjeringen fremme forhold felles bedre slik dermed hvorav tvers sammen hjelpe muligheter ikkje frå ein eit eg vere
    gjøre bruke utvikle tilbud også helse`,
  sv: `och att av är inte en ett det den de dem som för på med till från har hade ha kan ska skall skulle vill ville blir blev bli varit vara var vi
    oss vår våra vårt ni han hon hans hennes jag du man men eller om i så sig sin sina sitt under över efter mellan genom mot utan vid hos även
    också mycket mer mest många alla allt någon något några ingen detta denna dessa där här när hur vad vilka vilket varje samt samtidigt samtliga
    genom inom utifrån bland både samt därför dock eftersom endast enligt finns får göra gör gjort kommer krävs kunna måste nya ny redan sedan
    ser sådan större säkerställa stärka öka år åtgärder åtgärd regeringen behöver bör framför ökad ökade möjligheter`,
  en: `the of and to in a is that for on with as by are be this from at we will our or an it have has not was were which their its these those can
    all more also must should would could been being than into through who what when where how they them there about over other such may
    between within across under up down out off each any both but if so no new ensure support including while because where us you your his her he she`,
  de: `der die das und in zu den von mit für auf ist im nicht eine ein des dem sich als auch es an werden aus er hat dass sie nach wird bei einer
    um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei unter wir soll ich eines
    kann gegen vom können schon wenn seine diese dieser dieses ihre ihren unsere unser sowie zwischen müssen sollen weiter bereits dabei`,
} as const;

/** Frequent words of languages the reader does not know, so that it says so: French, Spanish, Italian, Dutch, Finnish, Estonian, Polish, Icelandic. */
export const foreign = `le la les des du une est et dans pour que qui sur pas plus par avec sont ce cette aux nous leur son ses ou au mais
  el los las del una por con para como más su sus este esta lo se al entre sobre pero il di che non per della del dei delle gli è sono alla nel
  het een van dat niet zijn voor met op te aan ook worden deze door naar bij wordt onze
  ja on ei että oli ovat tai kun sekä myös joka mutta sen hän ole kuin eivät ning või kui see mis oma ka aga selle nende
  nie się na że jest jak do przez oraz dla są og að sem er ekki við fyrir hefur þetta voru þess eru um`;

/** Endings that tell the language in words of five letters or more. */
export const endings = {
  da: [
    'hed',
    'heden',
    'hederne',
    'heder',
    'skab',
    'skabet',
    'skaber',
    'tionen',
    'tioner',
    'erne',
    'ernes',
    'ede',
    'ende',
    'lse',
    'elsen',
    'elser',
  ],
  nb: [
    'het',
    'heten',
    'hetene',
    'heter',
    'skap',
    'skapet',
    'sjon',
    'sjonen',
    'sjoner',
    'sjonal',
    'sjonale',
    'ene',
    'ende',
    'lse',
    'elsen',
    'elser',
    'ingen',
    'kk',
    'tt',
  ],
  sv: [
    'het',
    'heten',
    'heter',
    'skap',
    'skapet',
    'tionen',
    'tioner',
    'ningar',
    'ningen',
    'arna',
    'orna',
    'ande',
    'ade',
    'lig',
    'liga',
    'ligt',
  ],
  en: ['tion', 'tions', 'ing', 'ment', 'ments', 'ity', 'ies', 'ness', 'ed', 'ly', 'ous', 'ive'],
  de: ['ung', 'ungen', 'keit', 'heit', 'lich', 'liche', 'lichen', 'ische', 'ischen', 'schaft'],
} as const;

/** Two or three letters inside or at the end (`$`) of words that one spelling has and its neighbour has not. */
export const spellings = {
  da: [
    'ej',
    'øj',
    'ævn',
    'ær',
    'æl',
    'æn',
    'ægt',
    'hv',
    'øge',
    'idd',
    'tio',
    'ab$',
    'åd$',
    'ob$',
    'eb$',
    'jde',
    'æg',
    'æd',
    'ede',
    'uds',
    'hed',
    'kab',
    'ivt',
    'åb',
    'løb',
    'get',
    'ige',
    'ude',
    'uge',
  ],
  nb: [
    'ei',
    'øy',
    'sj',
    'kj',
    'nn$',
    'tt$',
    'kk$',
    'pp$',
    'll$',
    'ap$',
    'åt$',
    'ak$',
    'uk$',
    'tvi',
    'uts',
    'opp',
    'ekk',
    'akk',
    'het',
    'apn',
    'ått',
    'gje',
    'kje',
    'nnl',
    'åp',
    'ott',
    'kap',
    'lpe',
    'øke',
    'uke',
  ],
} as const;
