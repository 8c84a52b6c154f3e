import type { TimeWords } from '../time.ts';

// Sources: CLDR de (months and their abbreviations); Duden; DIN 5008 (Datum).
export const time: TimeWords = {
  months: [['januar', 'jan', 'jänner'], ['februar', 'feb'], ['märz'], ['april', 'apr'], ['mai'], ['juni', 'jun'], ['juli', 'jul'], ['august', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['dezember', 'dez']],
  seasons: { frühjahr: 3, frühling: 3, sommer: 6, herbst: 9, winter: 12 },
  half: ['halbjahr'],
  quarter: ['quartal', 'vierteljahr'],
  ordinals: { erste: 1, ersten: 1, erstes: 1, zweite: 2, zweiten: 2, zweites: 2, dritte: 3, dritten: 3, drittes: 3, vierte: 4, vierten: 4, viertes: 4 },
  at: ['in', 'im', 'seit', 'ab', 'bis', 'vor', 'nach', 'von', 'um', 'und', 'jahr', 'jahre', 'ende', 'anfang', 'mitte', 'bereits', 'zum', 'für', 'oder'],
  by: ['bis', 'bis zum', 'bis zu', 'spätestens', 'vor', 'bis spätestens'],
  end: ['ende', 'jahresende'],
  around: ['anfang', 'mitte', 'beginn', 'laufe'],
  between: ['des', 'der', 'im', 'jahr', 'jahres', 'zum', 'jahre'],
  often: { jährlich: 'P1Y', jährliche: 'P1Y', jährlichen: 'P1Y', halbjährlich: 'P6M', vierteljährlich: 'P3M', quartalsweise: 'P3M', monatlich: 'P1M', monatliche: 'P1M', wöchentlich: 'P1W', täglich: 'P1D' },
  each: ['jedes', 'jeden', 'jede'],
  units: { jahr: 'Y', jahre: 'Y', jahren: 'Y', monat: 'M', monate: 'M', monaten: 'M', woche: 'W', wochen: 'W', tag: 'D', tage: 'D', tagen: 'D' },
  loose: ['halbzeit'],
  coming: ['nächsten', 'kommenden', 'folgenden'],
  within: ['innerhalb', 'binnen'],
  to: ['bis'],
  year: ['jahr', 'jahre'],
};
