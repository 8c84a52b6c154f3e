import { createHash } from 'node:crypto';
import type { Draft, Element, Mention } from './draft.ts';
import type { Span } from './span.ts';

/** The example's text as extracted: `sam- arbejde` is a word broken at a line end, the second page begins at `Mål 2`. */
export const exampleText = `En plan for lys i byen
2031-2034
Vision: Byen skal være tryg at gå i.
Mål 1 Mere lys
Initiativ 1.1 Nye lamper i parken
Vi vil sætte hundrede lamper op i sam-
arbejde med Norge. Vi vil slukke dem om dagen.
Initiativ 1.2 Mindre strøm
Lamperne skal bruge halvt så meget strøm.
Mål 2 Mindre mørke
Kommunen vil male gavlene hvide.
`;

/** A small draft with two goals, two initiatives and three commitments: an example of the shape, and what tests work on. */
export function exampleDraft(): Draft {
  const text = exampleText;
  const cut = text.indexOf('-\narbejde');
  const reading = text.slice(0, cut) + text.slice(cut + 2);
  return {
    document: {
      name: 'lys.txt',
      mediaType: 'text/plain',
      sha256: createHash('sha256').update(text).digest('hex'),
      language: 'da',
      pages: 2,
      pageStarts: [0, text.indexOf('Mål 2')],
    },
    text,
    reading,
    map: [
      [0, 0, cut],
      [cut, cut + 2, text.length - cut - 2],
    ],
    strategy: {
      title: 'En plan for lys i byen',
      period: { from: 2031, to: 2034 },
      vision: 'Byen skal være tryg at gå i.',
      places: { title: place('En plan for lys i byen'), vision: place('Byen skal være tryg at gå i.') },
    },
    elements,
    mentions,
    repairs: [{ kind: 'word', span: place('sam-\narbejde'), was: 'sam-\narbejde', now: 'samarbejde', why: 'line end' }],
    leftovers: [{ span: place('2031-2034'), text: '2031-2034' }],
  };
}

const elements: Element[] = [
  element('g1', 'goal', 'Mere lys', undefined, '1'),
  element('i1', 'initiative', 'Nye lamper i parken', 'g1', '1.1'),
  {
    ...element('c1', 'commitment', 'Vi vil sætte hundrede lamper op i sam-\narbejde med Norge.', 'i1'),
    confidence: 0.9,
  },
  element('c2', 'commitment', 'Vi vil slukke dem om dagen.', 'i1'),
  {
    ...element('i2', 'initiative', 'Mindre strøm', 'g1', '1.2'),
    body: place('Lamperne skal bruge halvt så meget strøm.'),
    text: 'Lamperne skal bruge halvt så meget strøm.',
  },
  element('g2', 'goal', 'Mindre mørke', undefined, '2'),
  element('c3', 'commitment', 'Kommunen vil male gavlene hvide.', 'g2'),
];

const mentions: Mention[] = [
  { kind: 'country', code: 'NO', text: 'Norge', span: place('Norge'), in: 'c1' },
  { kind: 'figure', value: 100, unit: 'lamper', text: 'hundrede lamper', span: place('hundrede lamper'), in: 'c1' },
];

function element(id: string, kind: Element['kind'], words: string, parent?: string, number?: string): Element {
  return {
    id,
    kind,
    ...(number === undefined ? {} : { number }),
    title: words.replace('-\n', ''),
    ...(parent === undefined ? {} : { parent }),
    span: place(words),
    confidence: 0.95,
    reason: 'an example',
  };
}

function place(words: string): Span {
  const start = exampleText.indexOf(words);
  return { start, end: start + words.length, page: start < exampleText.indexOf('Mål 2') ? 1 : 2 };
}
