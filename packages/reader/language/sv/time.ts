import { list } from '../list.ts';
import type { TimeWords } from '../time-words.ts';

// Sources: CLDR sv (months and their abbreviations); Regeringskansliet, "Myndigheternas skrivregler" (datum); Svenska Akademiens ordlista.
export const time: TimeWords = {
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['mars', 'mar'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augusti', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  seasons: { våren: 3, sommaren: 6, hösten: 9, vintern: 12 },
  half: list('halvår, halvåret'),
  quarter: list('kvartal, kvartalet, kvartalen'),
  ordinals: { första: 1, andra: 2, tredje: 3, fjärde: 4 },
  at: list(
    `mellan, i, från, sedan, senast, till, mot, efter, före, av, för, under, kring, och, år, året, både, vid, innan, eller`,
  ),
  by: list('senast, fram till, till och med, före, innan, inom, vid, till, mot'),
  end: list('utgången, slutet'),
  around: list('början, mitten, loppet, ingången'),
  between: list('av, i, den, det, året, år'),
  often: {
    årligen: 'P1Y',
    halvårsvis: 'P6M',
    kvartalsvis: 'P3M',
    månadsvis: 'P1M',
    månatligen: 'P1M',
    veckovis: 'P1W',
  },
  each: list('varje, vart, var'),
  units: { år: 'Y', månad: 'M', månader: 'M' },
  loose: list('halvtid'),
  coming: list('kommande, närmaste, nästa'),
  within: list('inom'),
  to: list('till'),
  year: list('året, år'),
};
