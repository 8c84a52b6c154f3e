import type { TimeWords } from '../time.ts';

// Sources: CLDR sv (months and their abbreviations); Regeringskansliet, "Myndigheternas skrivregler" (datum); Svenska Akademiens ordlista.
export const time: TimeWords = {
  months: [['januari', 'jan'], ['februari', 'feb'], ['mars', 'mar'], ['april', 'apr'], ['maj'], ['juni', 'jun'], ['juli', 'jul'], ['augusti', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec']],
  seasons: { våren: 3, sommaren: 6, hösten: 9, vintern: 12 },
  half: ['halvår', 'halvåret'],
  quarter: ['kvartal', 'kvartalet', 'kvartalen'],
  ordinals: { första: 1, andra: 2, tredje: 3, fjärde: 4 },
  at: ['i', 'från', 'sedan', 'senast', 'till', 'mot', 'efter', 'före', 'av', 'för', 'under', 'kring', 'och', 'år', 'året', 'både', 'vid', 'innan', 'eller'],
  by: ['senast', 'fram till', 'till och med', 'före', 'innan', 'inom', 'vid', 'till', 'mot'],
  end: ['utgången', 'slutet'],
  around: ['början', 'mitten', 'loppet', 'ingången'],
  between: ['av', 'i', 'den', 'det', 'året', 'år'],
  often: { årligen: 'P1Y', årlig: 'P1Y', årliga: 'P1Y', årligt: 'P1Y', halvårsvis: 'P6M', kvartalsvis: 'P3M', månadsvis: 'P1M', månatligen: 'P1M', veckovis: 'P1W', dagligen: 'P1D' },
  each: ['varje', 'vart', 'var'],
  units: { år: 'Y', månad: 'M', månader: 'M', vecka: 'W', veckor: 'W', dag: 'D', dagar: 'D' },
  loose: ['halvtid'],
  coming: ['kommande', 'närmaste', 'nästa'],
  within: ['inom'],
  to: ['till'],
  year: ['året', 'år'],
};
