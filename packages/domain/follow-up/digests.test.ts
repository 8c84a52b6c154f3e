import { expect, test } from 'vitest';
import {
  digestBefore,
  digestTime,
  figuresOf,
  isNews,
  isWorkday,
  type OpenRound,
  remindersOn,
  remindsOn,
} from './digests.ts';
import type { Round } from './round.ts';
import type { Said } from './standing.ts';

const round: Round = {
  ...{ id: 'r', name: 'Første kvartal', state: 'open', parts: [{ strategy: 's' }], kinds: ['initiative'] },
  ...{ covers: { from: '2027-01-01', to: '2027-03-31' }, due: '2027-04-15', questions: [], reminders: [-7, -5, 0, 2] },
};
const at = '2027-04-01T08:00:00.000Z';
const asked = (...elements: string[]) => elements.map((element) => ({ strategy: 's', element }));
const request = (id: string, person: string, ...elements: string[]) => ({
  ...{ id, person, round: 'r', elements: asked(...elements), at, link: 0 },
});
const ask = (element: string, of: string) => ({ element, round: 'r', request: of, at, due: round.due });
const update = (element: string, more: object = {}) => ({
  ...{ id: `u-${element}`, element, state: 'on track' as const, text: '', by: 'x', at: '2027-04-07T08:00:00.000Z' },
  ...{ round: 'r', ...more },
});
const said: Readonly<Record<string, Said>> = {
  a: { ask: ask('a', 'one'), update: update('a') },
  b: { ask: ask('b', 'one') },
  c: { ask: ask('c', 'two'), update: update('c', { state: 'off track' }) },
  d: {
    ask: ask('d', 'three'),
    update: update('d'),
    verdict: { element: 'd', update: 'u-d', what: 'returned', by: 'x', at },
  },
  e: { ask: { ...ask('e', 'four'), withdrawn: true } },
};
const open: OpenRound = {
  round,
  requests: [
    request('one', 'anna', 'a', 'b'),
    request('two', 'bo', 'c'),
    request('three', 'carl', 'd'),
    request('four', 'dorte', 'e'),
  ],
};
const saidOf = ({ element }: { readonly element: string }) => said[element];

test('a reminder that falls on a weekend goes on the Friday before, or once it is due on the Monday after', () => {
  const days = Array.from({ length: 20 }, (_, i) => `2027-04-${String(i + 5).padStart(2, '0')}`);
  // 15 April 2027 is a Thursday: five days before it is a Saturday, two days after it another.
  expect(days.filter((day) => remindsOn(round, day))).toEqual(['2027-04-08', '2027-04-09', '2027-04-15', '2027-04-19']);
  expect(days.filter((day) => !isWorkday(day)).slice(0, 2)).toEqual(['2027-04-10', '2027-04-11']);
});

test('digests go out at seven in Denmark, in summer and winter', () => {
  expect(digestTime('2027-04-08').toISOString()).toBe('2027-04-08T05:00:00.000Z');
  expect(digestTime('2027-12-08').toISOString()).toBe('2027-12-08T06:00:00.000Z');
  expect(digestBefore('2027-04-12').toISOString()).toBe('2027-04-09T05:00:00.000Z');
});

test('reminds of what is not answered or was sent back, on the day for it, and nobody who is done', () => {
  expect(remindersOn('2027-04-07', [open], saidOf)).toEqual(new Map());
  const found = remindersOn('2027-04-08', [open], saidOf);
  expect([...found].map(([who, owed]) => [who, owed.map((one) => [one.unanswered, one.questions])])).toEqual([
    ['anna', [[asked('b'), []]]],
    ['carl', [[[], asked('d')]]],
  ]);
});

test('one mail names all rounds; whoever was asked on the day itself is left in peace', () => {
  const other: OpenRound = {
    round: { ...round, id: 'q', reminders: [] },
    requests: [{ ...request('five', 'anna', 'f'), round: 'q' }],
  };
  const also = (one: { readonly element: string }) =>
    one.element === 'f' ? { ask: { ...ask('f', 'five'), round: 'q' } } : saidOf(one);
  expect(remindersOn('2027-04-08', [open, other], also).get('anna')).toHaveLength(2);
  const late = { ...open, requests: open.requests.map((one) => ({ ...one, at: '2027-04-08T04:00:00.000Z' })) };
  expect(remindersOn('2027-04-08', [late], saidOf).size).toBe(0);
});

test('tells those who run a round how it goes, where there is something to tell', () => {
  const since = digestBefore('2027-04-08');
  const figures = figuresOf(open, saidOf, ({ element }) => (element === 'c' ? 2 : 0), since);
  expect(figures).toMatchObject({
    ...{ asked: 4, answered: 3, fresh: 3, missing: 1, offTrack: 1, toReview: 2, questions: 1, contradictions: 2 },
  });
  expect(isNews(figures, '2027-04-08', since)).toBe(true);
  const quiet = { round: { ...round, reminders: [] }, fresh: 0 };
  const news = (day: string) => isNews(quiet, day, digestBefore(day));
  expect(['2027-04-15', '2027-04-16', '2027-04-19'].map(news)).toEqual([false, true, false]);
});
