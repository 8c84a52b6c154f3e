import { states } from '@lofte/domain/follow-up/state';
import { stateWords } from '@lofte/domain/follow-up/state-words';
import { type Block, type Document, type Figure, type Run, type Runs, words } from './document.ts';

/**
 * The first annual follow-up of the sample strategy *Vand uden grænser*: an example, what the tests look at, and what is measured.
 * `parts` is how many times its chapter on the goals is there: 1 gives 4 pages, 36 a report of more than 60.
 */
export function exampleDocument(parts = 1): Document {
  return {
    language: 'da',
    title: 'Vand uden grænser: årlig opfølgning 2026',
    subtitle: 'Det første år af strategien for Danmarks internationale vandsamarbejde',
    author: 'Vand- og Kystministeriet',
    date: '2026-11-29',
    base: 'https://lofte.example',
    blocks: [...front, ...Array.from({ length: parts }, (_, part) => chapter(part)).flat(), ...ending],
  };
}

const list = (state: string): string =>
  `/strategier/vand-uden-graenser/indsatser?tilstand=${encodeURIComponent(state)}`;
const counted = (text: string, state: string): Run => ({ text, href: list(state) });
const figures = (...values: readonly number[]): readonly Figure[] =>
  values.map((value, i) => (value === 0 ? { value } : { value, href: list(states[i] ?? '') }));

const front: readonly Block[] = [
  {
    kind: 'facts',
    pairs: [
      { label: 'Periode', value: words('1. januar – 31. oktober 2026') },
      { label: 'Forelagt', value: words('Styregruppen for internationalt vandsamarbejde, 4. december 2026') },
      {
        label: 'Opgjort',
        value: [{ text: 'indgang 1.482 i protokollen', href: '/protokol/1482' }, { text: ', 29. november 2026 kl. 9' }],
      },
      { label: 'Svar', value: words('17 af 19 ansvarlige har svaret i efterårets runde') },
    ],
  },
  { kind: 'contents', depth: 2 },
  { kind: 'heading', level: 1, text: 'Sammenfatning' },
  {
    kind: 'paragraph',
    runs: [
      { text: 'Strategien har ' },
      { text: '19 indsatser', strong: true, href: '/strategier/vand-uden-graenser/indsatser' },
      { text: '. Ved udgangen af oktober er ' },
      counted('9 på sporet', 'on track'),
      { text: ', ' },
      counted('4 i fare', 'at risk'),
      { text: ', ' },
      counted('2 af sporet', 'off track'),
      { text: ' og ' },
      counted('1 gennemført', 'done'),
      { text: '; ' },
      counted('2 er ikke begyndt', 'not started'),
      { text: ', og ' },
      counted('1 er stoppet', 'stopped'),
      { text: ' efter styregruppens beslutning i juni.' },
    ],
  },
  {
    kind: 'field',
    id: 'indledning',
    label: 'Departementschefens vurdering',
    text: [
      'Det første år har vist, at samarbejdet med færre lande giver mere. Tre af de fem myndighedssamarbejder er kommet godt fra start, og Danmark har fået formandskabet i den arbejdsgruppe, der skriver EU’s retningslinjer for vandtab.',
      'Til gengæld går to indsatser ikke, som vi lovede. Uddannelsen af vandingeniører i Nairobi mangler stadig en aftale med universitetet, og målet om vandtab i Mombasa er sat på baggrund af tal, der viste sig at være for gamle.',
      'Jeg anbefaler derfor, at vi i 2027 samler kræfterne om de to:\nførst tallene, så aftalen.',
    ],
  },
  {
    kind: 'bars',
    title: 'Indsatser efter mål og tilstand, 31. oktober 2026',
    parts: states.map((look) => ({ look, label: stateWords.da[look] })),
    rows: [
      { label: 'Mål 1: Partnerlandenes byer taber mindre vand, end de drikker', counts: figures(1, 3, 2, 1, 0, 0) },
      { label: 'Mål 2: Danmark sætter retning for vand i EU og FN', counts: figures(0, 4, 0, 0, 1, 0) },
      { label: 'Mål 3: Kyster og byer er forberedt på vand, der stiger', counts: figures(1, 2, 1, 1, 0, 0) },
      { label: 'Mål 4: Viden og teknologi kommer i brug, hvor den mangler', counts: figures(0, 0, 1, 0, 0, 1) },
    ],
  },
  {
    kind: 'note',
    runs: words(
      'Tallene er talt op af de ansvarliges egne svar. Hvert tal fører til de indsatser, det er talt af, som de stod den dag.',
    ),
  },
  { kind: 'page-break' },
];

function chapter(part: number): readonly Block[] {
  const id = (name: string) => (part === 0 ? name : `${name}-${part + 1}`);
  return [
    { kind: 'heading', level: 1, text: 'Mål 1: Partnerlandenes byer taber mindre vand, end de drikker' },
    {
      kind: 'quote',
      runs: words('I 2040 har ingen af Danmarks partnerlande længere byer, der taber mere vand, end de drikker.'),
      source: [{ text: 'Vand uden grænser, s. 4', href: '/papirer/vand-uden-graenser#side-4' }],
    },
    { kind: 'heading', level: 2, text: 'Hvad der blev lovet, og hvad der kom ud af det' },
    {
      kind: 'table',
      caption: 'Indsatser under mål 1',
      columns: [
        { head: 'Nr.', width: 0.45 },
        { head: 'Indsats', width: 3 },
        { head: 'Ansvarlig', width: 1.7 },
        { head: 'Tilstand', width: 1.4 },
        { head: 'Frist', align: 'right', width: 1.2 },
      ],
      rows: initiatives,
    },
    { kind: 'heading', level: 2, text: 'Vandtab i de fem partnerbyer' },
    {
      kind: 'series',
      title: 'Vandtab i de fem partnerbyer, gennemsnit',
      unit: 'pct.',
      points: [
        { period: '2024', actual: { value: 38, href: '/maalinger/vandtab?aar=2024' } },
        { period: '2025', actual: { value: 37.2, href: '/maalinger/vandtab?aar=2025' } },
        { period: '2026', target: { value: 34 }, actual: { value: 35.6, href: '/maalinger/vandtab?aar=2026' } },
        { period: '2027', target: { value: 31 } },
        { period: '2028', target: { value: 28 } },
        { period: '2030', target: { value: 22 } },
      ],
    },
    {
      kind: 'field',
      id: id('vurdering-maal-1'),
      label: 'Sekretariatets vurdering',
      text: [
        'Vandtabet falder, men ikke så hurtigt som lovet. Det skyldes især Mombasa, hvor ledningsnettet i de ældste kvarterer er i en dårligere stand, end partneren kendte til, da målet blev sat.',
        'De tre andre byer følger planen. I Lviv er der trods krigen udskiftet 14 km ledning, finansieret af »Byer for byer«.',
      ],
    },
    {
      kind: 'field',
      id: id('laering-maal-1'),
      label: 'Hvad vi har lært',
      text: [],
      missing: true,
    },
    { kind: 'heading', level: 2, text: 'Anbefalinger' },
    {
      kind: 'list',
      ordered: true,
      items: [
        [
          { text: 'Sæt et nyt mål for Mombasa', strong: true },
          { text: ' på grundlag af målingerne fra september 2026, senest den 31. marts 2027.' },
        ],
        [
          { text: 'Flyt 1,2 mio. kr.', strong: true },
          { text: ' fra den stoppede indsats 4.2 til ledningsregistret i Kisumu.' },
        ],
        [
          { text: 'Bed om en månedlig status', strong: true },
          { text: ' for aftalen med universitetet i Nairobi, indtil den er underskrevet.' },
        ],
      ],
    },
    {
      kind: 'paragraph',
      runs: [
        { text: 'Styregruppen tog stilling til de to første den 4. december; se ' },
        { text: 'beslutning 2026-07', href: '/beslutninger/2026-07' },
        { text: '. Ministeriet skriver i sit svar: ' },
        { text: 'Vi holder fast i målet, men ikke i vejen derhen.', emphasis: true },
      ],
    },
  ];
}

const row = (number: string, title: string, owner: string, state: string, due: string): readonly Runs[] => [
  words(number),
  [{ text: title, href: `/indsatser/${number}` }],
  words(owner),
  words(state),
  words(due),
];

const initiatives: readonly (readonly Runs[])[] = [
  row(
    '1.1',
    'Myndighedssamarbejde med Kenya om vandtab i Mombasa og Kisumu',
    'Vandstyrelsen',
    '▲ af sporet',
    '30. juni 2028',
  ),
  row(
    '1.2',
    'Et fælles ledningsregister for fem byer, der kan læses af alle partnere',
    'Vandstyrelsen',
    '◐ i fare',
    '31. dec. 2027',
  ),
  row('1.3', 'Danske forsyningsselskaber udlåner driftsledere', 'Danske Vandværker', '● på sporet', '31. dec. 2030'),
  row(
    '1.4',
    'Uddannelse af 200 vandingeniører ved universitetet i Nairobi',
    'Ambassaden i Nairobi',
    '◐ i fare',
    '1. sept. 2029',
  ),
  row('1.5', 'Genopbygning af vandforsyningen i Lviv', 'Ambassaden i Kyiv', '● på sporet', '31. dec. 2028'),
  row('1.6', 'Årlig måling af vandtab efter samme metode i alle byer', 'Vandstyrelsen', '● på sporet', 'hvert år'),
  row(
    '1.7',
    'Rådgivning om takster, der også fattige husholdninger kan betale',
    'Vand- og Kystministeriet',
    '○ ikke begyndt',
    '30. juni 2027',
  ),
];

const ending: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Beslutninger i året' },
  {
    kind: 'table',
    caption: 'Beslutninger, der ændrede planen',
    columns: [
      { head: 'Nr.', width: 0.8 },
      { head: 'Beslutning', width: 4 },
      { head: 'Dag', align: 'right', width: 1.3 },
    ],
    rows: [
      [
        [{ text: '2026-03', href: '/beslutninger/2026-03' }],
        words('Indsats 4.2, en dansk-brasiliansk vandpris, stoppes; partneren trak sig.'),
        words('12. juni 2026'),
      ],
      [
        [{ text: '2026-05', href: '/beslutninger/2026-05' }],
        words('Fristen for 1.2 flyttes 6 måneder på grund af udbuddet.'),
        words('12. juni 2026'),
      ],
    ],
  },
  {
    kind: 'field',
    id: 'afslutning',
    label: '',
    text: ['Den næste opfølgning kommer i november 2027; midtvejsstatus i januar 2028.'],
  },
];
