/** A group of countries by what it is called in Danish, English, Norwegian and Swedish, in that order. */
export interface RegionWords {
  readonly names: readonly [da: string, en: string, nb: string, sv: string];
  /** Its name or its countries, after `i`, `med`, `in`, `with` and the like. */
  readonly group: string;
  /** What a cooperation is called that is its own: `det nordiske samarbejde`. */
  readonly own?: string;
}

const lands = '(?:nabo)?(?:lande(?:ne)?|land(?:ene)?|länder(?:na)?|stater(?:ne|na)?)';

/**
 * Groups of countries that have a geographic name, as in the UN's M49 list of regions and in the names that Nordic foreign ministries use
 * beside it (Norden, Baltikum, Vestbalkan, Sahel, Indo-Pacific, Golfen, Det Østlige Partnerskab). The narrower one stands before what holds it.
 * Groups that are bodies themselves (EU, ASEAN, NB8) are forums. Income groups are statistics and no partners.
 */
export const regionWords: readonly RegionWords[] = [
  {
    names: ['Norden og Baltikum', 'Nordic and Baltic countries', 'Norden og Baltikum', 'Norden och Baltikum'],
    group: `norden (?:og|och) baltikum|nordisk-baltiske ${lands}|nordisk-baltiska ${lands}|nordic[- –](?:and )?baltic (?:countries|states|region)`,
    own: 'nordisk-baltiske?|nordisk-baltiska|nordic[-–]baltic',
  },
  {
    names: ['Norden', 'Nordic countries', 'Norden', 'Norden'],
    group: `norden|nordiske ${lands}|nordiska ${lands}|nordic (?:countries|region|neighbours)`,
    own: 'nordiske?|nordiska|nordiskt|nordic',
  },
  {
    names: ['Baltikum', 'Baltic states', 'Baltikum', 'Baltikum'],
    group: `baltikum|baltiske ${lands}|baltiska ${lands}|baltic (?:states|countries)`,
    own: 'baltiske?|baltiska|baltic',
  },
  {
    names: ['Vestbalkan', 'Western Balkans', 'Vest-Balkan', 'Västra Balkan'],
    group: 'vestbalkan|vest-balkan|västra balkan|western balkans?(?: countries)?',
  },
  {
    names: [
      'De østlige partnerlande',
      'Eastern Partnership countries',
      'De østlige partnerlandene',
      'Östliga partnerländer',
    ],
    group: `østlige (?:partner|nabo)${lands}|östliga partner${lands}|eastern (?:partnership|partner|neighbou?r) countries`,
  },
  {
    names: ['Sahel', 'Sahel', 'Sahel', 'Sahel'],
    group: `sahel(?:-?(?:regionen|${lands}))?`,
  },
  {
    names: ['Afrikas Horn', 'Horn of Africa', 'Afrikas horn', 'Afrikas horn'],
    group: 'afrikas horn|horn of africa',
  },
  {
    names: ['Nordafrika', 'North Africa', 'Nord-Afrika', 'Nordafrika'],
    group: `nord-?afrika|nordafrikanske ${lands}|north(?:ern)? africa|north african countries`,
  },
  {
    names: ['Vestafrika', 'West Africa', 'Vest-Afrika', 'Västafrika'],
    group: `vest-?afrika|västafrika|vestafrikanske ${lands}|west(?:ern)? africa|west african countries`,
  },
  {
    names: ['Østafrika', 'East Africa', 'Øst-Afrika', 'Östafrika'],
    group: `øst-?afrika|östafrika|østafrikanske ${lands}|east(?:ern)? africa|east african countries`,
  },
  {
    names: ['Afrika', 'Africa', 'Afrika', 'Afrika'],
    group: `afrika|afrikanske ${lands}|afrikanska ${lands}|africa|african (?:countries|states|partners)`,
    own: 'afrikanske?|afrikanska|african',
  },
  {
    names: ['Mellemøsten', 'Middle East', 'Midtøsten', 'Mellanöstern'],
    group: 'mellemøsten|midtøsten|mellanöstern|middle east',
  },
  {
    names: ['Golfen', 'Gulf states', 'Golfen', 'Gulfen'],
    group: `golf(?:en|staterne|statene|landene)|gulf(?:en|staterna| states| countries)`,
  },
  {
    names: ['Centralasien', 'Central Asia', 'Sentral-Asia', 'Centralasien'],
    group: `centralasien|sentral-asia|centralasiatiske ${lands}|centralasiatiska ${lands}|central asian? ?(?:countries|states)?`,
  },
  {
    names: ['Sydøstasien', 'South-East Asia', 'Sørøst-Asia', 'Sydostasien'],
    group: `sydøstasien|sørøst-asia|sydostasien|sydøstasiatiske ${lands}|south[- ]?east asian? ?(?:countries|states)?`,
  },
  {
    names: ['Indo-Pacific', 'Indo-Pacific', 'Indo-Pacific', 'Indo-Stillahavsregionen'],
    group: 'indo-pacific(?: region)?|indo-stillehavs?\\p{L}*|indo-stillahavs\\p{L}*',
  },
  {
    names: ['Latinamerika', 'Latin America', 'Latin-Amerika', 'Latinamerika'],
    group: `latin-?amerika|latinamerikanske ${lands}|latinamerikanska ${lands}|latin america(?:n countries)?`,
    own: 'latinamerikanske?|latin american',
  },
  {
    names: ['Caribien', 'Caribbean', 'Karibia', 'Karibien'],
    group: 'caribien|karibia|karibien|caribbean(?: states| countries)?',
  },
  {
    names: ['Arktis', 'Arctic', 'Arktis', 'Arktis'],
    group: `arktis|arktiske ${lands}|arktiska ${lands}|arctic states`,
    own: 'arktiske?|arktiska|arctic',
  },
];

/** What a cooperation is called without a kind of its own: `samarbejde`, `sundhedssamarbejdet`, `partnerskab`, `cooperation`. */
export const cooperation =
  '(?:\\p{L}*-?(?:samarbejd|samarbeid|samarbet)(?:e|et|er|erne|en|ene|en|ena)?|(?:co-?operation|collaboration|partnerships?)|\\p{L}*partner(?:skab|skap)(?:et|er|erne|en|ene)?)';

/** What leads from a cooperation to a group of countries, right before it. */
export const towards =
  '(?:med|i|blandt|mellem|mellom|mellan|bland|with|in|among|between|across|på tværs af|på tvers av)(?: (?:de|det|dei|den|the|alle|all|andre|other|en række|a number of|lande i|lande fra|countries in|countries of|both|både))*';

/** Others that stand in the list before it: `med Ukraine og`. */
export const listed =
  '(?:(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+(?:,| og| and| och| samt) (?:(?:andre|other|andra|blandt|among) )?){0,3}';
