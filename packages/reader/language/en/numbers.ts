import type { NumberWords } from '../numbers.ts';

// Sources: GOV.UK style guide (numbers: digits from 2 upward, so a small count in digits says nothing of its weight); The Chicago Manual
// of Style, chapter 9; Oxford English Dictionary for the forms.
export const numbers: NumberWords = {
  groups: ',',
  scales: { thousand: 1e3, k: 1e3, million: 1e6, millions: 1e6, m: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, billion: 1e9, billions: 1e9, bn: 1e9, b: 1e9, trillion: 1e12, tn: 1e12, trn: 1e12 },
  numerals: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, hundred: 100, half: 0.5 },
  currencies: { pound: 'GBP', pounds: 'GBP', sterling: 'GBP', pence: 'GBP/100', p: 'GBP/100', euro: 'EUR', euros: 'EUR', dollar: '$', dollars: '$', cents: '$/100', kroner: 'kr', krone: 'kr', kronor: 'kr', kr: 'kr', yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', rupees: 'INR', roubles: 'RUB', rubles: 'RUB' },
  percent: ['percent', 'pct', 'pc'],
  percentPoints: [],
  shares: { half: 50 },
  parts: { third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, tenth: 10, tenths: 10 },
  every: ['every'],
  ordinals: { third: 3, fourth: 4, fifth: 5, tenth: 10 },
  changes: { halved: [50, '%'], halving: [50, '%'], halve: [50, '%'], halves: [50, '%'], doubled: [2, 'x'], doubling: [2, 'x'], tripled: [3, 'x'], tripling: [3, 'x'], trebled: [3, 'x'], treble: [3, 'x'], quadrupled: [4, 'x'], twofold: [2, 'x'], threefold: [3, 'x'], fourfold: [4, 'x'], tenfold: [10, 'x'] },
  times: ['times'],
  about: ['over', 'under', 'than', 'around', 'about', 'nearly', 'almost', 'approximately', 'roughly', 'least', 'estimated', 'some', 'all', 'additional', 'further', 'total', 'to', 'another', 'only', 'just', 'nearer'],
  to: ['to'],
  from: ['from'],
  between: ['between'],
  and: ['and'],
  outOf: ['out'],
  of: ['of'],
  labels: ['goal', 'target', 'action', 'actions', 'chapter', 'figure', 'fig', 'table', 'page', 'pages', 'p', 'pp', 'number', 'no', 'nos', 'annex', 'appendix', 'article', 'box', 'phase', 'section', 'part', 'step', 'note', 'paragraph', 'para', 'objective', 'priority', 'initiative', 'commitment', 'outcome', 'principle', 'pillar', 'theme', 'volume', 'vol', 'issue', 'tel', 'telephone', 'phone', 'week', 'version', 'level', 'item', 'case', 'grade', 'act', 'regulation', 'directive', 'recommendation', 'measure', 'tier', 'group', 'class', 'report', 'isbn', 'issn', 'category', 'clause', 'line', 'activity', 'windows', 'deliverable', 'route', 'room', 'chart', 'milestone', 'web', 'industry', 'covid', 'sdg', 'stage', 'schedule'],
  nouns: ['people', 'children', 'women', 'men', 'police', 'staff', 'homes', 'businesses', 'hectares', 'tonnes', 'tons', 'kilometres', 'kilometers', 'miles', 'metres', 'seconds', 'minutes', 'premises', 'aircraft', 'households', 'offices', 'classes', 'places', 'services', 'series', 'species', 'sites', 'processes', 'buses', 'diagnoses', 'addresses', 'campuses', 'crises', 'personnel', 'countries', 'megawatts', 'gigawatts', 'square', 'sq'],
  nounEndings: ['people', 'children', 'women', 'men', 'sses', 'xes', 'ches', 'shes'],
  durations: ['years', 'days', 'hours', 'minutes', 'months', 'weeks'],
  plural: /[^su']s$/,
  adjective: /./,
  capitalNouns: false,
  least: 10,
};
