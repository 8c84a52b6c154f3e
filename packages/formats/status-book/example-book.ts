import type { Update } from '@lofte/domain/follow-up/update';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { StatusBook } from './status-book.ts';

/** A small workbook for tests: one element with an earlier answer, one answered in the round, one that nobody spoke of. */
export function exampleBook(language: 'da' | 'en' = 'da', more: Partial<Update> = {}): StatusBook {
  const update: Update = {
    ...{ id: 'u1', element: 'e1', state: 'at risk', text: '=Penge mangler,\n vi søger.', by: 'p1' },
    ...{ at: '2026-12-12T10:00:00.000Z', round: 'r0' },
    evidence: [{ id: 'x', kind: 'link', url: 'https://lys.example.dk/rapport', date: '2026-12-01' }],
  };
  const answer: Update = { ...update, id: 'u2', element: 'e2', round: 'r1', state: 'on track', text: '+1', ...more };
  const rows = [1, 2, 3].map((n) => ({
    ...{ request: 'q1', receiver: 'Ane', strategy: { id: 's1', title: 'En plan for lys i byen' }, element: element(n) },
    ...(n === 1 ? { stands: update } : n === 2 ? { stands: answer } : {}),
  }));
  const round = {
    ...{ id: 'r1', name: 'Status for første kvartal', due: '2027-04-15' },
    covers: { from: '2027-01-01', to: '2027-03-31' },
    questions: ['milestones', 'indicators', 'evidence', 'help'] as const,
  };
  return { workspace: 'main', language, made: '2027-04-01', round, rows };
}

function element(n: number): PlanElement {
  return {
    ...{ id: `e${n}`, kind: 'initiative', number: `1.${n}`, title: `Nye lamper ${n}`, rank: 'a' },
    text: 'Vi vil sætte hundrede lamper op i samarbejde med Norge.',
    milestones: [
      { id: `m${n}`, title: 'Første etape', due: '2026-06-30' },
      { id: `k${n}`, title: 'Anden etape', due: '2027-06', done: '2027-02-03' },
    ],
    indicators: [
      {
        ...{ id: `i${n}`, title: 'Lamper, der lyser', unit: '%', direction: 'up' },
        periods: [{ period: '2027', target: 50, actual: 38.5 }],
      },
    ],
  };
}
