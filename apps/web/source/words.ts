import type { Worded } from '../words.ts';

const da = {
  marked: (page: number) => `Stedet er markeret på side ${page}.`,
  markedUnpaged: 'Stedet er markeret i teksten.',
  toMark: 'Gå til stedet',
  several: (n: number) => `${n} steder er markeret:`,
  pages: 'Sider',
  reading: 'Læsningen',
  strategy: 'Strategien',
  repaired: 'Papirets ord, som de læses: orddelinger og sidehoveder er rettet.',
  noPlace: 'Adressen peger på et sted, som ikke findes i papiret.',
};

const en: typeof da = {
  marked: (page) => `The place is marked on page ${page}.`,
  markedUnpaged: 'The place is marked in the text.',
  toMark: 'Go to the place',
  several: (n) => `${n} places are marked:`,
  pages: 'Pages',
  reading: 'The reading',
  strategy: 'The strategy',
  repaired: 'The paper’s words as they read: broken words and running headers are mended.',
  noPlace: 'The address points to a place that is not in the paper.',
};

export const sourceWords: Worded<typeof da> = { da, en };
