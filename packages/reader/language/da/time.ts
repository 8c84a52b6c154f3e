import { list } from '../list.ts';
import type { TimeWords } from '../time-words.ts';

// Sources: CLDR da (months and their abbreviations); Retskrivningsordbogen; Den Danske Ordbog (frist, termin).
export const time: TimeWords = {
  months: [
    ['januar', 'jan'],
    ['februar', 'feb'],
    ['marts', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  seasons: { forår: 3, foråret: 3, sommer: 6, sommeren: 6, efterår: 9, efteråret: 9, vinter: 12, vinteren: 12 },
  half: list('halvår, halvåret'),
  quarter: list('kvartal, kvartalet, kvt'),
  ordinals: { første: 1, andet: 2, anden: 2, tredje: 3, fjerde: 4 },
  at: list(`mellem, i, fra, siden, inden, til, mod, efter, før, senest, ultimo, primo, medio, af, for, omkring, allerede, indtil,
    frem, og, år, året, både, ved, eller`),
  by: list(`senest, inden, frem til, frem mod, hen mod, indtil, før, inden for, ved, mod, til og med, ikke senere end, med
    frist`),
  end: list('udgangen, ultimo, udgang, udløbet'),
  around: list(
    `begyndelsen, starten, midten, slutningen, løbet, primo, medio, indgangen, sommeren, foråret, efteråret`,
  ),
  between: list('af, i, den, det, d, året, år'),
  often: {
    årligt: 'P1Y',
    halvårligt: 'P6M',
    kvartalsvis: 'P3M',
    kvartårligt: 'P3M',
    månedligt: 'P1M',
    ugentligt: 'P1W',
  },
  each: list('hvert, hver'),
  units: { år: 'Y', måned: 'M', måneder: 'M' },
  loose: list('midtvejs'),
  coming: list('kommende, næste, følgende'),
  within: list('inden for, indenfor, inden'),
  to: list('til'),
  year: list('året, år'),
};
