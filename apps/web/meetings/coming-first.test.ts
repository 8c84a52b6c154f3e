import { expect, test } from 'vitest';
import { comingFirst } from './coming-first.ts';

test('the next meeting stands first, then those after it; what has been follows, the newest first', () => {
  const at = (day: string, state: 'planned' | 'held' = 'planned') => ({
    ...{ start: `${day}T09:00:00.000Z`, end: `${day}T11:00:00.000Z`, state },
  });
  const all = [at('2027-06-01'), at('2026-12-03'), at('2026-12-01'), at('2026-11-30', 'held'), at('2026-02-01')];
  const { coming, past } = comingFirst(all, new Date('2026-11-30T10:00:00Z'));
  const days = (those: typeof all) => those.map(({ start }) => start.slice(0, 10));
  expect(days(coming)).toEqual(['2026-12-01', '2026-12-03', '2027-06-01']);
  expect(days(past)).toEqual(['2026-11-30', '2026-02-01']);
  expect(days(comingFirst([at('2026-11-30')], new Date('2026-11-30T10:00:00Z')).coming)).toEqual(['2026-11-30']);
});
