import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitSections, type ToFit } from './fit-sections.ts';

const part = fc.record<ToFit>({
  lines: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 60 }),
  head: fc.constant(2.3),
  note: fc.constant(1.4),
});

test('what is shown takes no more room than there is, as soon as one item of each fits, and begins with what matters most', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 10 }), fc.integer({ min: 0, max: 200 }), (all, room) => {
      const shown = fitSections(all, room);
      const taken = all.reduce((sum, { lines, head, note }, i) => {
        const n = shown[i] ?? 0;
        if (lines.length === 0) return sum;
        return sum + head + lines.slice(0, n).reduce((a, b) => a + b, 0) + (n < lines.length ? note : 0);
      }, 0);
      const bare = shown.every((n, i) => n === Math.min(1, all[i]?.lines.length ?? 0));
      expect(taken <= room || bare).toBe(true);
    }),
  );
});

test('where all of it fits nothing is left out; else the longest part lets go first', () => {
  const of = (...lines: readonly number[]): ToFit => ({ lines, head: 1, note: 1 });
  expect(fitSections([of(1, 1), of(2, 2, 2)], 20)).toEqual([2, 3]);
  expect(fitSections([of(1, 1), of(2, 2, 2)], 9)).toEqual([2, 2]);
  expect(fitSections([of(5), of()], 3)).toEqual([1, 0]);
});
