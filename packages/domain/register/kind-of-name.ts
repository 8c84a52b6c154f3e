import type { Organisation } from '../things.ts';

/** What a name says of its bearer's kind, the surest first. Danish and English words as ministries and agencies call themselves. */
const telling: readonly (readonly [RegExp, Organisation['kind']])[] = [
  [/ambassade|embassy|konsulat|consulate|repræsentation|permanent mission/i, 'embassy'],
  [/ministeri(et|um)\b|\bministry\b|\bdepartment of\b/i, 'ministry'],
  [/fond(en)?\b|\bfoundation\b|\bfund\b/i, 'foundation'],
  [
    /styrelsen?\b|direktorat(et)?\b|\bagency\b|\bauthority\b|\binstitute?\b|institut(tet)?\b|tilsyn(et)?\b|politi(et)?\b/i,
    'agency',
  ],
  [
    /\bunited nations\b|\bFN\b|\bEU\b|\bWHO\b|europ[aeæ]|world|verdens|nordi[sc]k?|international|kommissionen/i,
    'international body',
  ],
  [/\bA\/S\b|\bApS\b|\bLtd\b|\bInc\b|\bGmbH\b/, 'company'],
  [/forening(en)?\b|\bforbund(et)?\b|\bassociation\b|røde kors|red cross|folkekirkens/i, 'civil society'],
];

/** A guess, for a person to correct; a body with sessions is international. */
export function kindOfName(name: string, forum = false): Organisation['kind'] {
  if (forum) return 'international body';
  return telling.find(([words]) => words.test(name))?.[1] ?? 'other';
}
