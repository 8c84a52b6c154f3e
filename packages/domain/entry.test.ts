import { describe, expect, test } from 'vitest';
import { type Change, canonical, checkChain, type Entry, hashOf, noEntry, sealEntry } from './entry.ts';
import { exampleDraft } from './example-draft.ts';
import { partDraft } from './source.ts';
import { adopt } from './strategy.ts';

function change(id: string): Change {
  const strategy = adopt(partDraft(exampleDraft()).content, id, 'a'.repeat(64));
  if (!strategy.ok) throw new Error('The example can be adopted');
  return {
    kind: 'strategy.adopted',
    version: 1,
    subject: id,
    before: null,
    after: { strategy: strategy.value, paper: 'p' },
  };
}

const made = { workspace: 'main', time: '2031-02-03T04:05:06.000Z', actor: 'someone' };
const chain: Entry[] = [];
for (const id of ['s1', 's2', 's3']) chain.push(sealEntry(change(id), made, chain.at(-1) ?? noEntry));
const replaced = (at: number, entry: (old: Entry) => Entry) => chain.map((old, i) => (i === at ? entry(old) : old));

// RFC 8785, section 3.2.2 and appendix B.
test('the canonical form is that of RFC 8785', () => {
  const value = {
    '\u20ac': 'Euro',
    b: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27],
    a: '\u000f\n"',
    A: null,
  };
  expect(canonical(value)).toBe(
    '{"A":null,"a":"\\u000f\\n\\"","b":[333333333.3333333,1e+30,4.5,0.002,1e-27],"€":"Euro"}',
  );
});

test('the same change gives the same hash, in whatever order its keys stand', () => {
  const [first] = chain;
  if (!first) throw new Error('There is a first entry');
  const turned = Object.fromEntries(Object.entries(first).reverse()) as Entry;
  expect(hashOf(turned)).toBe(first.hash);
});

test('a clock that goes back does not turn the order', () => {
  const [first] = chain;
  if (!first) throw new Error('There is a first entry');
  expect(sealEntry(change('s2'), { ...made, time: '2030-01-01T00:00:00.000Z' }, first).time).toBe(first.time);
});

describe('the chain', () => {
  test('holds as it was sealed', () => expect(checkChain(chain)).toBeUndefined());
  test('of nothing holds', () => expect(checkChain([])).toBeUndefined());

  test.each<[string, string, string, readonly Entry[]]>([
    ['a changed actor', 'entry-changed', 'entry 2', replaced(1, (old) => ({ ...old, actor: 'someone else' }))],
    [
      'a changed time',
      'entry-changed',
      'entry 3',
      replaced(2, (old) => ({ ...old, time: '2031-02-03T04:05:07.000Z' })),
    ],
    [
      'an entry sealed anew',
      'chain-broken',
      'entry 2',
      replaced(0, () => sealEntry(change('s1'), { ...made, actor: 'x' }, noEntry)),
    ],
    ['an entry taken out', 'entry-missing', 'entry 2', chain.toSpliced(1, 1)],
    ['the first taken out', 'entry-missing', 'entry 1', chain.slice(1)],
    ['two swapped', 'entry-missing', 'entry 1', [...chain.slice(0, 2).reverse(), ...chain.slice(2)]],
    ['one twice', 'entry-missing', 'entry 2', chain.toSpliced(1, 0, ...chain.slice(0, 1))],
  ])('names %s', (_what, code, where, entries) => {
    expect(checkChain(entries)).toMatchObject({ code, where });
  });
});
