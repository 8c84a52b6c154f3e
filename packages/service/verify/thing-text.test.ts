import { canonical, type ThingChange } from '@lofte/domain/entry';
import { openStore } from '@lofte/store/store';
import { onEachDatabase } from '@lofte/store/test-databases';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inBytes } from './bytes-as-characters.ts';
import { jsonbText } from './jsonb-text.ts';
import { isText, nextText, nothing, wholeText } from './thing-text.ts';

// What a database cannot hold: the character 0 and halves of surrogate pairs.
const word = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !text.includes('\0') && text.isWellFormed());
const json = fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme' });
const number = fc.oneof(
  fc.integer(),
  fc.integer().map((cents) => cents / 100),
);
const leaf = fc.oneof(word, number, fc.boolean(), fc.constant(null));
const value = fc.letrec((again) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(again('value'), { maxLength: 4 }),
    fc.dictionary(word, again('value'), { maxKeys: 4 }),
  ),
})).value;

onEachDatabase('A value as jsonb', (fresh) => {
  test('is written byte for byte as the database writes it', { timeout: 120_000 }, async () => {
    const database = await fresh();
    const store = await openStore(database.where);
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 20, maxLength: 60 }), async (values) => {
        const rows = await store.query<{ text: string }>(
          'select value::text as text from jsonb_array_elements($1) with ordinality order by ordinality',
          [JSON.stringify(values)],
        );
        const bytes = (text: string) => Buffer.from(text).toString('latin1');
        expect(rows.map(({ text }) => bytes(text))).toEqual(values.map((one) => jsonbText(inBytes(one))));
      }),
      { numRuns: 10 },
    );
    await store.close();
    await database.remove();
  });
});

const fields = fc.dictionary(fc.constantFrom('id', 'title', 'tags', 'rank', 'number', 'kind', 'text'), json, {
  minKeys: 1,
});

test('A text follows any changes: what stays is taken from before, and nothing else passes for it', () => {
  fc.assert(
    fc.property(fc.array(fields, { minLength: 2, maxLength: 6 }), fields, (versions, other) => {
      let text = nothing;
      let was: Record<string, unknown> = {};
      for (const [i, is] of versions.entries()) {
        const change = i === 0 ? { before: null, after: is } : difference(was, is);
        const next = nextText(text, change as Pick<ThingChange, 'before' | 'after'>);
        expect(next.fits).toBe(true);
        expect(wholeText(next)).toBe(jsonbText(is));
        expect(isText(next, jsonbText(is))).toBe(true);
        expect(isText(next, jsonbText(other))).toBe(canonical(other) === canonical(is));
        text = { ...next, text: wholeText(next) };
        was = is;
      }
    }),
  );
});

test('A change that starts from something else does not fit', () => {
  const { keys, sizes } = nextText(nothing, { before: null, after: { id: 'a', title: 'b' } });
  const text = { text: '{"id": "a", "title": "b"}', keys, sizes };
  const fits = (before: Record<string, string>, after: Record<string, string>) =>
    nextText(text, { before, after }).fits;
  expect(fits({ title: 'b' }, { title: 'c' })).toBe(true);
  expect(fits({ title: 'x' }, { title: 'c' })).toBe(false);
  expect(fits({ text: 'b' }, { text: 'c' })).toBe(false);
  expect(fits({}, { title: 'c' })).toBe(false);
});

function difference(was: Record<string, unknown>, is: Record<string, unknown>) {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (key) => !(key in was) || !(key in is) || canonical(was[key]) !== canonical(is[key]),
  );
  const pick = (of: Record<string, unknown>) =>
    Object.fromEntries(keys.filter((key) => key in of).map((key) => [key, of[key]]));
  return { before: pick(was), after: pick(is) };
}
