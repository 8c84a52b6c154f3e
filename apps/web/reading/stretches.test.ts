import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutter, flatten, type Stretch } from './stretches.ts';

const ranges = fc.array(
  fc.tuple(fc.nat(200), fc.nat(60)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 25 },
);
const valued = ranges.map((list) => list.map((range, value): Stretch<number> => ({ ...range, value })));

test('where ranges lie on each other the shortest shows, at every character', () => {
  fc.assert(
    fc.property(valued, (stretches) => {
      const flat = flatten(stretches);
      for (let at = 0; at < 260; at++) {
        const here = stretches.filter(({ start, end }) => start <= at && at < end);
        const shown = flat.filter(({ start, end }) => start <= at && at < end);
        const least = Math.min(...here.map(({ start, end }) => end - start));
        expect(shown.length).toBe(here.length > 0 ? 1 : 0);
        const source = stretches[shown[0]?.value ?? -1];
        if (source) expect(source.end - source.start).toBe(least);
      }
    }),
  );
});

test('the pieces of a stretch are the stretch: no character lost, none twice, each layer right', () => {
  fc.assert(
    fc.property(valued, valued, fc.array(fc.nat(260), { minLength: 2, maxLength: 8 }), (a, b, bounds) => {
      const layers = { a: flatten(a), b: flatten(b) };
      const cut = cutter<{ a: number; b: number }>(layers);
      const edges = [...bounds].sort((x, y) => x - y);
      for (let i = 0; i + 1 < edges.length; i++) {
        let at = edges[i] ?? 0;
        for (const piece of cut(at, edges[i + 1] ?? 0)) {
          expect(piece.start).toBe(at);
          expect(piece.end).toBeGreaterThan(piece.start);
          at = piece.end;
          for (const name of ['a', 'b'] as const) {
            const there = layers[name].find(({ start, end }) => start <= piece.start && piece.start < end);
            expect(piece.on[name]).toBe(there?.value);
            if (there) expect(there.end).toBeGreaterThanOrEqual(piece.end);
          }
        }
        expect(at).toBe(edges[i + 1]);
      }
    }),
  );
});
