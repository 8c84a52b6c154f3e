import { states } from '@lofte/domain/follow-up/state';
import { stateWords, writtenState } from '@lofte/domain/follow-up/state-words';
import { type Document, words } from './document/document.ts';

const da = {
  title: 'Prøve på et dokument',
  subtitle: 'Sådan ser papirer ud i jeres skabelon',
  author: 'Ministeriets navn',
  fact: 'Oplysning',
  factValue: 'Sådan står oplysninger om mødet, perioden eller den ansvarlige.',
  heading: 'En overskrift',
  text: 'Almindelig tekst er løbende tekst i skabelonens egen skrift. Et ord kan være ',
  strong: 'fremhævet',
  link: ', og et tal kan føre til det, det er talt op af.',
  quote: 'Citater fra strategien står for sig selv.',
  source: 'Strategien, s. 12',
  second: 'En underoverskrift',
  items: ['Et punkt i en liste', 'Et punkt mere'],
  table: 'En tabel',
  promised: 'Løfte',
  owner: 'Ansvarlig',
  state: 'Status',
  rows: ['Nye lamper langs havnen', 'Lys på alle gavle'],
  agency: 'Lysstyrelsen',
  bars: 'Et diagram',
  goal: 'Mål 1',
  field: 'En tekst, der skrives her',
  written: 'Teksten kan rettes i Word og lægges op igen.',
  note: 'Det med småt står til sidst.',
};

const en: typeof da = {
  title: 'A sample document',
  subtitle: 'This is what papers look like in your template',
  author: 'The name of the ministry',
  fact: 'A fact',
  factValue: 'This is how facts about the meeting, the time or the owner stand.',
  heading: 'A heading',
  text: 'Ordinary text runs in the template’s own type. A word can be ',
  strong: 'stressed',
  link: ', and a number can lead to what it was counted from.',
  quote: 'Quotes from the strategy stand by themselves.',
  source: 'The strategy, p. 12',
  second: 'A heading below',
  items: ['An item of a list', 'One more item'],
  table: 'A table',
  promised: 'Promise',
  owner: 'Owner',
  state: 'Status',
  rows: ['New lamps along the harbour', 'Light on every gable'],
  agency: 'The Light Agency',
  bars: 'A chart',
  goal: 'Goal 1',
  field: 'A text written here',
  written: 'The text can be changed in Word and uploaded again.',
  note: 'The small print comes last.',
};

/** Something of everything that papers are made of, to see how a template carries it. */
export function sampleDocument(language: 'da' | 'en', date: string): Document {
  const say = { da, en }[language];
  const [first = '', second = ''] = say.rows;
  return {
    ...{ language, date, title: say.title, subtitle: say.subtitle, author: say.author },
    blocks: [
      { kind: 'facts', pairs: [{ label: say.fact, value: words(say.factValue) }] },
      { kind: 'heading', level: 1, text: say.heading },
      { kind: 'paragraph', runs: [{ text: say.text }, { text: say.strong, strong: true }, { text: say.link }] },
      { kind: 'quote', runs: words(say.quote), source: words(say.source) },
      { kind: 'heading', level: 2, text: say.second },
      { kind: 'list', items: say.items.map(words) },
      {
        ...{ kind: 'table', caption: say.table },
        columns: [{ head: say.promised, width: 3 }, { head: say.owner, width: 2 }, { head: say.state }],
        rows: [
          [words(first), words(say.agency), words(writtenState(language, 'on track'))],
          [words(second), words(say.agency), words(writtenState(language, 'at risk'))],
        ],
      },
      {
        ...{ kind: 'bars', title: say.bars },
        parts: states.map((look) => ({ look, label: stateWords[language][look] })),
        rows: [{ label: say.goal, counts: [1, 4, 2, 1, 3, 1].map((value) => ({ value })) }],
      },
      { kind: 'field', id: 'sample', label: say.field, text: [say.written] },
      { kind: 'note', runs: words(say.note) },
    ],
  };
}
