import { list } from '../list.ts';
import type { TimeWords } from '../time-words.ts';

// Sources: CLDR nb (months and their abbreviations); Språkrådet, "Dato og klokkeslett"; Bokmålsordboka.
export const time: TimeWords = {
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['mars', 'mar'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['desember', 'des'],
  ],
  seasons: { vår: 3, våren: 3, sommer: 6, sommeren: 6, høst: 9, høsten: 9, vinter: 12, vinteren: 12 },
  half: list('halvår, halvåret'),
  quarter: list('kvartal, kvartalet'),
  ordinals: { første: 1, andre: 2, annet: 2, tredje: 3, fjerde: 4 },
  at: list(
    `mellom, i, fra, siden, innen, til, mot, etter, før, senest, av, for, rundt, allerede, og, år, året, både, ved, eller`,
  ),
  by: list(`senest, innen, fram til, frem til, fram mot, frem mot, før, mot, ved, til og med, med frist`),
  end: list('utgangen, utløpet'),
  around: list('begynnelsen, starten, midten, slutten, løpet, inngangen'),
  between: list('av, i, den, det, året, år'),
  often: {
    årlig: 'P1Y',
    halvårlig: 'P6M',
    kvartalsvis: 'P3M',
    månedlig: 'P1M',
    ukentlig: 'P1W',
  },
  each: list('hvert, hver'),
  units: { år: 'Y', måned: 'M', måneder: 'M' },
  loose: list('midtveis'),
  coming: list('kommende, neste, nærmeste'),
  within: list('innen, innenfor'),
  to: list('til'),
  year: list('året, år'),
};
