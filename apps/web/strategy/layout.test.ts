import type { Element } from '@lofte/domain/draft';
import { planElement } from '@lofte/domain/plan-element';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample } from '../test/sample.ts';
import { layOut } from './layout.ts';
import { treeOf, walk } from './tree.ts';

const planTree = (elements: readonly Element[]) =>
  treeOf(elements.map((element, i) => planElement(element, '0'.repeat(64), `a${i}`)));

const kinds = ['priority', 'goal', 'initiative', 'section', 'commitment'] as const;

/** Elements in any order of kinds, each under an earlier one or under none. */
const plans = fc
  .array(fc.record({ kind: fc.constantFrom(...kinds), words: fc.integer({ min: 1, max: 30 }), under: fc.nat() }), {
    maxLength: 40,
  })
  .map((rows) =>
    rows.map(
      ({ kind, words, under }, i): Element => ({
        id: `e${i}`,
        kind,
        title: Array.from({ length: words }, (_, k) => `ord${k}`).join(' '),
        ...(i > 0 && under % (i + 1) > 0 ? { parent: `e${(under % (i + 1)) - 1}` } : {}),
        span: { start: i, end: i + 1 },
        confidence: 1,
        reason: '',
      }),
    ),
  );

describe('layOut', () => {
  it('draws every priority, goal and initiative once', () => {
    fc.assert(
      fc.property(plans, (elements) => {
        const drawn = layOut(planTree(elements), 1056).boxes.map(({ id }) => id);
        const wanted = elements
          .filter(({ kind }) => ['priority', 'goal', 'initiative'].includes(kind))
          .map(({ id }) => id);
        expect([...drawn].sort()).toEqual([...wanted].sort());
      }),
    );
  });

  it('lets no two boxes overlap and none leave the picture', () => {
    fc.assert(
      fc.property(plans, (elements) => {
        const picture = layOut(planTree(elements), 1056);
        const edges = picture.boxes.map(({ x, y, width, lines }) => {
          const half = (lines.length * picture.lineHeight) / 2;
          return { left: x, right: x + width, top: y - half, bottom: y + half };
        });
        for (const [i, a] of edges.entries()) {
          expect(a.top).toBeGreaterThanOrEqual(0);
          expect(a.bottom).toBeLessThanOrEqual(picture.height);
          expect(a.right).toBeLessThanOrEqual(1056.01);
          for (const b of edges.slice(i + 1)) {
            const apart =
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 0.01 || b.bottom <= a.top + 0.01;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('fits a strategy of 27 initiatives on one screen', () => {
    expect(layOut(planTree(sample().elements), 1056).height).toBeLessThan(900);
  });
});

describe('treeOf', () => {
  it('loses no element, whatever its parent is', () => {
    const element = (id: string, parent?: string): Element => ({
      ...{ id, kind: 'goal', title: id, span: { start: 0, end: 1 }, confidence: 1, reason: '' },
      ...(parent ? { parent } : {}),
    });
    const elements = [element('a', 'b'), element('b', 'a'), element('c', 'gone'), element('d', 'c'), element('e', 'e')];
    expect([...walk(planTree(elements))].map((node) => node.element.id).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
