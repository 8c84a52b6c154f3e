import type { Verdict } from '@lofte/domain/follow-up/update';
import type { PlanElement } from '@lofte/domain/plan-element';
import { localActor } from '@lofte/domain/rights';
import type { PlanStrategy } from '@lofte/domain/things';
import type { ReviewItem } from '@lofte/service/follow-up/review-of';
import { expect, test } from 'vitest';
import type { PageRequest } from '../route.ts';
import { ReviewPage } from './page.tsx';

const request = { actor: localActor, language: 'en', path: '/review' } as PageRequest;
const at = '2027-03-01T09:00:00.000Z';

function reviewed(n: number): ReviewItem {
  const element = { id: `e${n}`, kind: 'initiative', title: `Promise ${n}` } as PlanElement;
  const update = { id: `u${n}`, element: element.id, state: 'on track', text: 'Fine.', by: 'a', at } as const;
  const verdict: Verdict = { element: element.id, update: update.id, what: 'accepted', by: 'a', at };
  const strategy = { id: 's', title: 'A plan', document: 'd', language: 'en' } as Partial<PlanStrategy> as PlanStrategy;
  return { strategy, element, update, verdict, contradictions: [] };
}

test('of those with a verdict a hundred stand there, and a press shows the next', async () => {
  const review = { waiting: [], reviewed: Array.from({ length: 130 }, (_, n) => reviewed(n)), names: new Map() };
  const page = async (reviewedFrom: number) =>
    String(await (<ReviewPage {...{ review, from: 0, reviewedFrom, request }} />));
  const titles = (html: string) => new Set(html.match(/Promise \d+/g)).size;
  const [first, second] = [await page(0), await page(100)];
  expect([titles(first), titles(second)]).toEqual([100, 30]);
  expect(first).toContain('href="/review?reviewed=100#reviewed"');
  expect(first).toContain('Show the next 30');
  expect(second).toContain('href="/review#reviewed"');
});
