import type { Regime } from './partnership.ts';

/**
 * What standing cooperations with a country are called: Danish as the Ministry of Foreign Affairs names them (*myndighedssamarbejde*,
 * *strategisk sektorsamarbejde*, *strategisk partnerskab*, *handlingsplan*), English as its own translations do; Norwegian and Swedish beside.
 * Compared with text in small letters. The first that fits a place counts: the longer name stands before what it holds.
 */
export const regimeWords: readonly (readonly [Regime, RegExp])[] = [
  [
    'strategic sector cooperation',
    /\b(?:strategisk\p{L}* )?sektorsam(?:arbejd|arbeid|arbet)\p{L}*|\bstrategic sector co-?operations?|\bsector co-?operation programmes?/gu,
  ],
  [
    'strategic partnership',
    /\b(?:\p{L}+ )?strategisk\p{L}* (?:partnerskab|partnerskap)\p{L}*|\b(?:\p{L}+ )?strategic partnerships?/gu,
  ],
  [
    'authority cooperation',
    /\bmyn?dighedssamarbejd\p{L}*|\bmyndighetssamarb[ea][it]\p{L}*|\b(?:authority|government|agency)-to-(?:authority|government|agency) co-?operations?|\bco-?operation between (?:the )?authorities/gu,
  ],
  [
    'authority cooperation',
    /\bsam(?:arbejd|arbeid|arbet)\p{L}* med \p{L}*myndighed\p{L}*|\bsam(?:arbeid|arbet)\p{L}* med \p{L}*myndighet\p{L}*/gu,
  ],
  ['action plan', /\bhandlings?plan\p{L}*|\baction plans?/gu],
  [
    'memorandum',
    /\b(?:samarbejds|samarbeids|samarbets)(?:aftal|avtal)\p{L}*|\bmemorand(?:um|a) of understanding|\bco-?operation agreements?/gu,
  ],
];

/** What leads from a cooperation to the countries it is with. */
export const leadsOn = /\b(?:med|with|i|in|mellem|between)\b|:/u;

/** What stands beside a country that is not with us yet. */
export const planned =
  /^\s*\((?:[^()]{0,40}\b)?(?:planlagt|planlagte|planlægges|forventet|planned|expected|planlagd|planerad|planert)\b[^()]{0,40}\)/iu;
/** What says of a whole sentence that the cooperation is to come. */
export const toCome =
  /\b(?:vil|skal|ny|nye|nyt|kommende|planlægger|forventes|will|shall|new|future|plans? to|expected)\b/iu;
/** What says that there is something already, whatever will be done with it. */
export const standsAlready =
  /\b(?:eksisterende|nuværende|udbygge\p{L}*|videreføre\p{L}*|fortsætte\p{L}*|fortsat|existing|current|continu\p{L}*|expand\p{L}*|deepen\p{L}*|befintlig\p{L}*|fortsätt\p{L}*)\b/iu;
