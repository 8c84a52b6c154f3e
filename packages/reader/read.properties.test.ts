import { Draft, type Draft as DraftOf } from '@lofte/domain/draft';
import { readingRange, type Span } from '@lofte/domain/span';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOpened } from './read.ts';
import { openers, parts, randomText } from './test-random.ts';

const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const oneBlank = (text: string) => text.replace(/\s+/g, ' ').trim();

function everySpan(draft: DraftOf): readonly Span[] {
  const { elements, mentions, repairs, leftovers, strategy } = draft;
  return [
    ...elements.flatMap(({ span, body, places, owner, deadline }) => [
      span,
      ...(body ? [body] : []),
      ...(places ?? []).map((place) => place.span),
      ...(owner ? [owner.span] : []),
      ...(deadline ? [deadline.span] : []),
    ]),
    ...[...mentions, ...repairs, ...leftovers].map((each) => each.span),
    ...Object.values(strategy.places).filter((span) => span !== undefined),
  ];
}

function expectPlacesInText(draft: DraftOf): void {
  for (const { start, end, page } of everySpan(draft)) {
    if (!(start >= 0 && start <= end && end <= draft.text.length)) throw new Error(`${start}–${end} is no place`);
    if (page !== undefined && page > draft.document.pages) throw new Error(`page ${page}`);
  }
}

function expectTree(draft: DraftOf): void {
  const byId = new Map(draft.elements.map((element) => [element.id, element]));
  expect(byId.size).toBe(draft.elements.length);
  for (const element of draft.elements) {
    let steps = 0;
    for (let at = element.parent; at !== undefined; at = byId.get(at)?.parent) {
      if (!byId.has(at)) throw new Error(`${element.id} stands under ${at}, which is not there`);
      if (++steps > draft.elements.length) throw new Error(`${element.id} stands under itself`);
    }
  }
  for (const { in: around } of draft.mentions) if (around !== undefined) expect(byId.has(around)).toBe(true);
}

function expectTrueTitles(draft: DraftOf): void {
  const holds = (title: string, { start, end }: Span) => {
    const quoted = letters(draft.text.slice(start, end));
    const own = letters(title);
    if (quoted === '' ? own !== '' : !quoted.includes(own) && !own.includes(quoted))
      throw new Error(`“${title}” does not stand at “${draft.text.slice(start, end)}”`);
  };
  for (const { title, span, places } of draft.elements) {
    holds(title, span);
    for (const place of places ?? []) holds(place.title, place.span);
  }
}

function expectTrueMentions(draft: DraftOf): void {
  for (const { span, text } of draft.mentions) {
    const { start, end } = readingRange(draft.map, span);
    expect(oneBlank(draft.reading.slice(start, end))).toBe(oneBlank(text));
  }
}

function expectSound(text: string): void {
  for (const open of Object.values(openers)) expectSoundDraft(() => readOpened(open(text)));
}

function expectSoundDraft(read: () => DraftOf): void {
  const draft = read();
  expectPlacesInText(draft);
  expectTree(draft);
  expectTrueTitles(draft);
  expectTrueMentions(draft);
  Draft.parse(draft);
  expect(read()).toEqual(draft);
}

test('a draft of any small paper is sound: places, tree, titles, mentions, schema, and the same twice', () => {
  fc.assert(fc.property(randomText, expectSound), { numRuns: 150 });
});

test('a draft of any text at all is sound', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 })
      .map((all) => all.join('')),
  );
  fc.assert(fc.property(text, expectSound), { numRuns: 250 });
});

test.each([
  ['nothing', ''],
  ['one letter', 'x'],
  ['one digit', '7'],
  ['only blanks', ' \n \t \n\n   '],
  ['only line feeds', '\n'.repeat(50)],
  ['only form feeds', '\f\f\f'],
  ['nulls', '\0\0 \0\n\0'],
  ['half a character', '\ud800'],
  ['halves of characters in words', 'Vi vil\udc00 åbne \ud83d huse.\n\n\udfff Mål 1'],
  ['a ligature at its end', 'Initiativ 4: ﬁ'],
  ['a ligature at a title’s end', 'Initiativ 4: \0ﬁ\n• Åbn havnen.'],
  ['a ligature after letters of two units', '𐀀𐀀𐀀ﬁ\n\nInitiativ 4: '],
  ['a letter and its accent apart', 'a\u030a'],
  ['one mark', '•'],
  ['marks alone on lines', '•\n–\n1.\n(a)\n*\n'],
  ['labels alone', 'Initiativ\n\nMål 1\n\nCASE\n\nInitiativ'],
  ['a table of contents alone', 'Indhold\nForord ..... 3\nMål ..... 4'],
])('a draft of %s is sound', (_, text) => expectSound(text));
