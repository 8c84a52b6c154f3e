import { describe, expect, test } from 'vitest';
import type { Link } from './link.ts';
import { type Linkable, linkCandidates } from './link-candidates.ts';
import { settleLink } from './settle-link.ts';

const [a, b] = [
  { strategy: 's', element: 'a' },
  { strategy: 't', element: 'b' },
];
const link: Link = { id: '1', way: 'serves', from: a, to: b, reason: 'Begge vil det samme' };
const codes = (wanted: Partial<Link>, others: readonly Link[] = []) => {
  const done = settleLink({ ...link, id: '2', ...wanted }, { others, isThere: ({ element }) => element !== '' });
  return done.ok ? [] : done.issues.map(({ code }) => code);
};

test('a link has a reason, two parts that are there, and stands once', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ reason: ' \n' })).toEqual(['no-reason']);
  expect(codes({ to: a })).toEqual(['link-to-itself']);
  expect(codes({ to: { strategy: 't', element: '' } })).toEqual(['unknown-part']);
  expect(codes({}, [link])).toEqual(['link-twice']);
  expect(codes({ from: b, to: a }, [link])).toEqual([]);
  expect(codes({ way: 'overlaps', from: b, to: a }, [{ ...link, way: 'overlaps' }])).toEqual(['link-twice']);
});

describe('what is offered', () => {
  const part = (strategy: string, element: string, text: string, ...names: string[]): Linkable => ({
    ...{ strategy, element, kind: 'goal', title: text, text: '', names: new Set(names) },
  });
  const fill = Array.from({ length: 12 }, (_, i) =>
    part('t', `x${i}`, `Noget helt andet nummer${i} hver gang`, 'country:DK'),
  );
  const all = (from: readonly Linkable[], to: readonly Linkable[], known = false) =>
    linkCandidates(from, to, { known: () => known, most: 9 }).map((one) => [
      one.from.element,
      one.to.element,
      one.names,
      one.words,
    ]);
  const water = part('s', 'a', 'Rent drikkevand i byerne i Indien', 'country:IN', 'country:DK');
  const wells = part('t', 'b', 'Byerne i Indien får drikkevandet renset', 'country:IN', 'country:DK');

  test('names the same and shares telling words; what all name tells nothing', () => {
    expect(all([water], [wells, ...fill])).toEqual([
      ['a', 'b', ['country:IN'], expect.arrayContaining(['drikkevand', 'byerne'])],
    ]);
    expect(all([water], [wells, ...fill])[0]?.[3]).not.toContain('indien');
    expect(all([part('s', 'a', 'Havne ved kysten', 'country:DK')], fill)).toEqual([]);
    expect(all([part('s', 'a', 'Havne ved kysten', 'country:IN')], [wells, ...fill])).toEqual([]);
  });
  test('is nothing that is linked already, nor a part beside itself', () => {
    expect(all([water], [wells, ...fill], true)).toEqual([]);
    expect(all([water], [water])).toEqual([]);
  });
});
