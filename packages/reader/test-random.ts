import fc from 'fast-check';
import { openMarkdown } from './open/markdown.ts';
import { openPlain } from './open/plain.ts';
import type { Paper } from './paper.ts';

const named = { name: 'paper', sha256: '0'.repeat(64) };

/** Scraps of what papers are made of, in the languages that the reader knows. */
const scraps = [
  ...['Initiativ 4: ', 'MÅL 1. ', 'Goal A', 'Pillar One: ', 'Indsatsområde II', 'CASE', 'Our goals', 'Initiativer'],
  ...['Vi vil åbne tre bådehavne.', 'We will plant trees.', 'Regjeringen vil rydde 12 km kyst.', 'Vi ska odla mer.'],
  ...[
    'Det koster 4,5 mio. kr. i 2027.',
    'Norge og Malta er med.',
    'FN’s program',
    'resistens3',
    'Vand-\nmiljø',
    'Vi vil:',
  ],
  ...[
    '1. ',
    '2) ',
    '• ',
    '– ',
    '1.2 ',
    '(a) ',
    '\n• Åbn havnen.',
    '\n• Køb både.',
    '1 Ministeriet: Bilag, 2024.',
    '(2)',
  ],
  ...[
    'Indhold',
    'Forord ........ 3',
    'Forord',
    'Vision',
    'Havneplan 2025-2028',
    '12',
    'Side 7',
    'Kort sagt:',
    ':',
    '.',
  ],
  ...[
    'Handling | Ansvarlig | Frist',
    'Byg en mole  Havnen  2027',
    '|---|---|',
    '# ',
    '## ',
    '**',
    '> ',
    '[^1]',
    '[^1]: ',
  ],
  ...[' ', '  ', '\t', '\n', '\n\n', '\f', '\u00ad', '\u00a0', '\ufb01', 'a\u030a', '🙂', '\ud83d', '\ufeff', '\u2028'],
];
export const parts = fc.constantFrom(...scraps);

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const word = fc.constantFrom(
  ...['havne', 'både', 'kysten', 'for', 'og', 'med', 'vandet', 'harbours', 'clean', 'water', 'the', 'kust', 'vatten'],
);
const words = (least: number, most: number) =>
  fc.array(word, { minLength: least, maxLength: most }).map((all) => capital(all.join(' ')));
const sentence = fc.oneof(
  words(3, 14).map((all) => `${all}.`),
  words(2, 9).map((all) => `Vi vil ${all.toLowerCase()}.`),
  words(2, 9).map((all) => `We will ${all.toLowerCase()} by 2027.`),
  words(2, 6).map((all) => `Derfor afsætter regeringen 12 mio. kr. til ${all.toLowerCase()}.`),
  fc.constantFrom('Norge bidrager.2', 'Danmark, Malta og FN er med (2026).', '40 pct. af kysten er åben.'),
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const label = fc.constantFrom('', 'Initiativ 3: ', 'Mål 1. ', 'Goal B: ', 'Tema 2\n', 'CASE\n', '2.1 ', 'IV. ');
const title = fc.tuple(label, words(1, 7)).map((all) => all.join(''));
const group = fc.constantFrom(
  'Initiativer',
  'Our goals',
  'De fire fokusområder',
  'Vi vil:',
  'Følgende tiltag:',
  'Forord',
);
const list = fc
  .tuple(
    fc.constantFrom('• ', '- ', '1. ', '– '),
    fc.array(fc.oneof(words(2, 9), sentence), { minLength: 1, maxLength: 5 }),
  )
  .map(([mark, items]) => items.map((item) => mark + item).join('\n'));
const note = fc.constantFrom('1 Ministeriet: Kystens tal, 2024.', '2 https://example.org/kyst');
const contents = fc.constant('Indhold\nForord ........ 2\nHavne og både ........ 3');
const table = fc.constant('| Handling | Ansvarlig | Frist |\n|---|---|---|\n| Byg en ny mole | Havnen | Juni 2027 |');

const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 4, arbitrary: title },
  { weight: 2, arbitrary: title.map((words) => `## ${words}`) },
  { weight: 2, arbitrary: group },
  { weight: 3, arbitrary: list },
  { weight: 1, arbitrary: fc.oneof(note, contents, table) },
);
const between = fc.constantFrom('\n', '\n\n', '\n\n', '\n\n', '\n\f', ' \n');

/** Broken into lines of some width, as extraction leaves paragraphs; `0` leaves them whole. */
function wrapped(text: string, width: number): string {
  if (width === 0) return text;
  return text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}(?:\\s|$)|\\S+`, 'gu')) ?? [line])
    .join('\n');
}

/** A small paper: headings, paragraphs, lists, notes and breaks in any order. */
export const randomText = fc
  .tuple(fc.array(fc.tuple(block, between), { maxLength: 14 }), fc.constantFrom(0, 0, 40, 64))
  .map(([blocks, width]) => wrapped(blocks.map((all) => all.join('')).join(''), width));

/** The text opened as plain text, as Markdown, or as a page whose lines have type, boxes and columns. */
export const openers = {
  plain: (text: string): Paper => ({ ...named, ...openPlain(text) }),
  markdown: (text: string): Paper => ({ ...named, ...openMarkdown(text) }),
  page: (text: string): Paper => {
    const plain = openPlain(text);
    const lines = plain.lines.map((line, i) => {
      const look = (line.end - line.start + i) % 7;
      const size = look === 0 ? 20 : look < 3 ? 14 : 10;
      return { ...line, size, bold: look === 2, zone: i >> 3, ...(i % 24 < 8 ? {} : { boxed: true }) };
    });
    return { ...named, ...plain, mediaType: 'application/pdf', lines };
  },
} as const;
