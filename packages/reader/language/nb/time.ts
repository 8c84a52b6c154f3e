import type { TimeWords } from '../time.ts';

// Sources: CLDR nb (months and their abbreviations); Språkrådet, "Dato og klokkeslett"; Bokmålsordboka.
export const time: TimeWords = {
  months: [['januar', 'jan'], ['februar', 'feb'], ['mars', 'mar'], ['april', 'apr'], ['mai'], ['juni', 'jun'], ['juli', 'jul'], ['august', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['desember', 'des']],
  seasons: { vår: 3, våren: 3, sommer: 6, sommeren: 6, høst: 9, høsten: 9, vinter: 12, vinteren: 12 },
  half: ['halvår', 'halvåret'],
  quarter: ['kvartal', 'kvartalet'],
  ordinals: { første: 1, andre: 2, annet: 2, tredje: 3, fjerde: 4 },
  at: ['i', 'fra', 'siden', 'innen', 'til', 'mot', 'etter', 'før', 'senest', 'av', 'for', 'rundt', 'allerede', 'og', 'år', 'året', 'både', 'ved', 'eller'],
  by: ['senest', 'innen', 'fram til', 'frem til', 'fram mot', 'frem mot', 'før', 'mot', 'ved', 'til og med', 'med frist'],
  end: ['utgangen', 'utløpet'],
  around: ['begynnelsen', 'starten', 'midten', 'slutten', 'løpet', 'inngangen'],
  between: ['av', 'i', 'den', 'det', 'året', 'år'],
  often: { årlig: 'P1Y', årlige: 'P1Y', halvårlig: 'P6M', halvårlige: 'P6M', kvartalsvis: 'P3M', kvartalsvise: 'P3M', månedlig: 'P1M', månedlige: 'P1M', ukentlig: 'P1W', daglig: 'P1D' },
  each: ['hvert', 'hver'],
  units: { år: 'Y', måned: 'M', måneder: 'M', uke: 'W', uker: 'W', dag: 'D', dager: 'D' },
  loose: ['midtveis'],
  coming: ['kommende', 'neste', 'nærmeste'],
  within: ['innen', 'innenfor'],
  to: ['til'],
  year: ['året', 'år'],
};
