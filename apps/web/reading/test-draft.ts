import { createHash } from 'node:crypto';
import type { Draft, Element, Leftover, Mention, Repair } from '@lofte/domain/draft';
import type { Run, Span } from '@lofte/domain/span';

/** Puts a draft together while its paper is written, so that every span is where its words stand. */
function draftWriter(name: string) {
  let text = '';
  let reading = '';
  const map: Run[] = [];
  const pageStarts = [0];
  const elements: Element[] = [];
  const mentions: Mention[] = [];
  const repairs: Repair[] = [];
  const leftovers: Leftover[] = [];
  const bytes = () => new TextEncoder().encode(text);

  const write = (words: string, end = '\n'): Span => {
    const start = text.length;
    map.push([reading.length, start, words.length + end.length]);
    text += words + end;
    reading += words + end;
    return { start, end: start + words.length, page: pageStarts.length };
  };
  /** A word that the paper breaks over two lines. */
  const broken = (first: string, second: string): Span => {
    const from = write(first, '').start;
    const start = text.length;
    text += '-\n';
    const { end } = write(second, '');
    const span = { start: from, end, page: pageStarts.length };
    repairs.push({
      kind: 'word',
      span,
      was: text.slice(from, end),
      now: first + second,
      why: 'the word stands whole elsewhere',
    });
    return { ...span, start };
  };
  const page = () => {
    pageStarts.push(text.length);
  };
  const element = (id: string, kind: Element['kind'], title: string, more: Partial<Element> = {}): Span => {
    const span = more.span ?? write(title);
    elements.push({ id, kind, title, span, confidence: 0.97, reason: 'a heading with a label', ...more });
    return span;
  };
  const body = (id: string, from: number) => {
    const i = elements.findIndex((one) => one.id === id);
    const found = elements[i];
    const span = { start: from, end: text.trimEnd().length, page: pageStarts.length };
    if (found) elements[i] = { ...found, body: span, text: text.slice(span.start, span.end) };
  };
  const find = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`The paper does not say "${words}"`);
    return { start, end: start + words.length, page: pageStarts.filter((at) => at <= start).length };
  };
  const draft = (strategy: Draft['strategy'], language = 'en'): Draft => ({
    document: {
      name,
      mediaType: 'text/plain',
      sha256: createHash('sha256').update(bytes()).digest('hex'),
      language,
      pages: pageStarts.length,
      pageStarts,
    },
    text,
    reading,
    map: map.map(([a, b, length]) => [a, b, length]),
    strategy,
    elements,
    mentions,
    repairs,
    leftovers,
  });
  return { write, broken, page, element, body, find, draft, bytes, mentions, leftovers, at: () => text.length };
}

export interface Written {
  readonly draft: Draft;
  readonly bytes: Uint8Array;
}

/** A paper of three pages with something of everything, different for each `copy`, also with words that would be dangerous if they were taken for HTML. */
export function lightPaper(copy = 1): Written {
  const w = draftWriter('lighthouses.txt');
  const title = w.write('Every Lighthouse Lit 2026–2030');
  const organisation = w.write('Board of Coastal Lights');
  const vision = w.write('No ship loses its way along our coast.');
  w.element('s1', 'section', 'Foreword', { confidence: 0.8 });
  w.leftovers.push({ span: w.write('Printed on paper made of straw.'), text: 'Printed on paper made of straw.' });
  w.page();
  w.element('p1', 'priority', 'Light that lasts');
  w.element('g1', 'goal', 'All towers lit by their own power', { number: '1', parent: 'p1' });
  w.element('i1', 'initiative', 'Solar roofs on forty towers', { parent: 'g1' });
  const from = w.at();
  w.write('We will put ', '');
  w.broken('weather', 'proof');
  w.write(' panels on forty towers together with Norway before 2028. The keepers help with it.');
  w.body('i1', from);
  w.element('c1', 'commitment', 'We will put weatherproof panels on forty towers together with Norway before 2028.', {
    parent: 'i1',
    span: { start: from, end: w.find('before 2028.').end, page: 2 },
    confidence: 0.93,
    reason: 'a sentence with “we will”',
  });
  w.mentions.push({ kind: 'country', code: 'NO', span: w.find('Norway'), text: 'Norway', in: 'i1' });
  w.mentions.push({ kind: 'date', iso: '2028', deadline: true, span: w.find('2028'), text: '2028', in: 'i1' });
  w.element('i2', 'initiative', 'A store of lamps <script>alert(1)</script> in every port', {
    parent: 'g1',
    confidence: 0.71,
    reason: 'a line in bold without a label',
  });
  const store = w.write('The store costs EUR 3 million. Every port has one by 2029.');
  w.body('i2', store.start);
  w.mentions.push({
    kind: 'money',
    amount: 3_000_000,
    currency: 'EUR',
    span: w.find('EUR 3 million'),
    text: 'EUR 3 million',
  });
  w.page();
  w.element('g2', 'goal', 'People who can mend a lamp', { number: '2', parent: 'p1', confidence: 0.85 });
  w.element('i3', 'initiative', 'A school for keepers', {
    parent: 'g2',
    confidence: 0.62,
    reason: 'looks like its siblings',
  });
  w.element('k1', 'case', 'The tower that mended itself', { parent: 'g2' });
  w.element('f1', 'footnote', 'Counted by the Board in 2025.', { number: '1' });
  const again = w.write('Forty towers with solar roofs');
  // Two copies are two papers: a paper is known by its bytes.
  w.write(`Copy ${copy}`);
  const i1 = w.draft(wholeOf()).elements.findIndex(({ id }) => id === 'i1');
  const draft = w.draft(wholeOf());
  const elements = draft.elements.map((one, i) =>
    i === i1 ? { ...one, places: [{ span: again, title: 'Forty towers with solar roofs' }] } : one,
  );
  return { draft: { ...draft, elements }, bytes: w.bytes() };

  function wholeOf(): Draft['strategy'] {
    return {
      title: 'Every Lighthouse Lit',
      organisation: 'Board of Coastal Lights',
      period: { from: 2026, to: 2030 },
      vision: 'No ship loses its way along our coast.',
      places: {
        title: { ...title, end: title.end - 10 },
        organisation,
        period: { ...title, start: title.end - 9 },
        vision,
      },
    };
  }
}

/** A paper as long as wanted: to each page 15 elements and 50 mentions, as the densest real ones have. */
export function longPaper(pages: number): Written {
  const w = draftWriter(`long-${pages}.txt`);
  const title = w.write('A Very Long Plan');
  const words = 'harbour tower keeper lamp store winter coast ship crew signal rope channel pilot chart'.split(' ');
  let goal = '';
  for (let number = 1; number <= pages; number++) {
    if (number > 1) w.page();
    const near = number % 3 === 1;
    if (near) {
      goal = `g${number}`;
      w.element(goal, 'goal', `Goal of part ${number}: more ${words[number % words.length]}s`, {
        number: String(number),
      });
    }
    for (let i = 0; i < 5; i++) {
      const id = `i${number}-${i}`;
      const first = words[(number * 5 + i) % words.length] ?? '';
      w.element(id, 'initiative', `A better ${first} for page ${number}, the ${i + 1}. of five`, {
        parent: goal,
        confidence: i === 4 ? 0.7 : 0.95,
      });
      const from = w.at();
      for (let k = 0; k < 2; k++) {
        const sentence = `We will mend ${first} number ${number * 100 + i * 10 + k} together with Norway, Iceland and Spain before ${2026 + (k % 5)}.`;
        const span = w.write(sentence, ' ');
        for (const country of ['Norway', 'Iceland', 'Spain'] as const) {
          const code = { Norway: 'NO', Iceland: 'IS', Spain: 'ES' }[country];
          w.mentions.push({ kind: 'country', code, span: w.find(country, span.start), text: country, in: id });
        }
        const year = w.find(String(2026 + (k % 5)), span.start + 60);
        w.mentions.push({
          kind: 'date',
          iso: String(2026 + (k % 5)),
          span: year,
          text: String(2026 + (k % 5)),
          in: id,
        });
        w.mentions.push({
          kind: 'organisation',
          name: 'Board',
          span: w.find('We will', span.start),
          text: 'We will',
          in: id,
        });
        w.element(`c${number}-${i}-${k}`, 'commitment', sentence, { parent: id, span, confidence: 0.92 });
      }
      w.write(
        'The rest is said in plain words, so that a page is as long as pages are, and goes on for a line or two more.\n',
      );
      w.body(id, from);
    }
  }
  const strategy = { title: 'A Very Long Plan', period: { from: null, to: null }, places: { title } };
  return { draft: w.draft(strategy), bytes: w.bytes() };
}
