import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../plan-element.ts';
import { courseOf, endOf, wantedAt } from './course.ts';

const indicator = (more: Partial<Indicator>): Indicator => ({
  ...{ id: 'i', title: 'Lamper', unit: 'antal', direction: 'up', periods: [] },
  ...more,
});
const baseline = { period: '2024', value: 100 };

describe('the course of an indicator', () => {
  test('runs straight from the baseline to the next target, and on from target to target', () => {
    const periods = [
      { period: '2028', target: 200 },
      { period: '2026', target: 140, actual: 139 },
    ];
    const { line, last } = courseOf(indicator({ baseline, periods }));
    expect(line.map(({ period, value }) => [period, value])).toEqual([
      ['2024', 100],
      ['2026', 140],
      ['2028', 200],
    ]);
    expect(wantedAt(line, endOf('2025'))).toBe(120);
    expect(wantedAt(line, endOf('2027'))).toBe(170);
    expect(last).toMatchObject({ wanted: 140, on: false });
  });

  test('says of the last value whether it is where it should be, by the direction that is better', () => {
    const on = (direction: Indicator['direction'], target: number, actual: number) =>
      courseOf(
        indicator({
          direction,
          baseline,
          periods: [
            { period: '2025', actual },
            { period: '2026', target },
          ],
        }),
      ).last?.on;
    expect([on('up', 120, 110), on('up', 120, 109)]).toEqual([true, false]);
    expect([on('down', 80, 90), on('down', 80, 91)]).toEqual([true, false]);
    expect([on('keep', 100, 109), on('keep', 100, 112)]).toEqual([true, false]);
  });

  test('says nothing where there is no line at that time', () => {
    expect(courseOf(indicator({ baseline, periods: [{ period: '2025', actual: 3 }] })).last).toBeUndefined();
    expect(courseOf(indicator({ periods: [{ period: '2026', target: 3 }] }))).toEqual({
      ...{ line: [], actuals: [], targets: [{ period: '2026', at: 2027, value: 3 }] },
    });
    const early = {
      baseline,
      periods: [
        { period: '2023', actual: 3 },
        { period: '2026', target: 120 },
      ],
    };
    expect(courseOf(indicator(early)).last).toBeUndefined();
  });

  test('starts with the first value measured where there is no baseline, and ends with the last target', () => {
    const periods = [
      { period: '2025-06', actual: 10 },
      { period: '2026', target: 30 },
      { period: '2027', actual: 31 },
    ];
    const { line, last } = courseOf(indicator({ periods }));
    expect(line[0]).toEqual({ period: '2025-06', at: 2025.5, value: 10 });
    expect(last).toMatchObject({ wanted: 30, on: true });
  });

  test('never leaves the values it runs between', () => {
    const value = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(
        value,
        fc.array(value, { minLength: 1, maxLength: 5 }),
        fc.double({ min: 0, max: 8, noNaN: true }),
        (from, targets, after) => {
          const periods = targets.map((target, i) => ({ period: String(2026 + i), target }));
          const { line } = courseOf(indicator({ baseline: { period: '2025', value: from }, periods }));
          const wanted = wantedAt(line, endOf('2025') + after) ?? Number.NaN;
          expect(wanted).toBeGreaterThanOrEqual(Math.min(from, ...targets) - 1e-6);
          expect(wanted).toBeLessThanOrEqual(Math.max(from, ...targets) + 1e-6);
        },
      ),
    );
  });
});
