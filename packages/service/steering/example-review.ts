import type { WantedUpdate } from '@lofte/domain/follow-up/settle-update';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { WantedReview } from '@lofte/domain/steering/settle-review';
import { editPlan } from '../edit-plan.ts';
import { lastEntry } from '../element-of.ts';
import { type Example, someone, value } from '../example-service.ts';
import { answerRequest } from '../follow-up/answer-request.ts';
import { tokenOf, wantedRound } from '../follow-up/example-round.ts';
import { prepareRound } from '../follow-up/prepare-round.ts';
import { requestPage } from '../follow-up/request-page.ts';
import { roundOf } from '../follow-up/round-of.ts';
import { sendRound } from '../follow-up/send-round.ts';
import { type ExampleSteering, exampleSteering, wantedMeeting } from './example-steering.ts';
import { makeProposal } from './make-proposal.ts';
import { callMeeting, noteAttendance, planMeeting } from './plan-meeting.ts';
import { putProposal } from './put-proposal.ts';
import { takeDecision } from './take-decision.ts';

/** The answers of the example's year, the one who is asked last never answers. */
const answers: readonly WantedUpdate[] = [
  { state: 'done', text: 'Alle gavle er hvide.' },
  {
    ...{ state: 'on track', text: 'Halvtreds lamper står.' },
    evidence: [{ id: 'e1', kind: 'link', url: 'https://lys.example.dk/', title: 'Referat', date: '2027-02-01' }],
  },
];

/**
 * A strategy with a year behind it: adopted in 2026; in 2027 a round that two answers came to, money and an indicator, and a decision
 * that stopped the first initiative. `at` sets the clock.
 */
export async function exampleYear(example: Example, at: (time: string) => void): Promise<ExampleSteering> {
  const { service } = example;
  at('2026-12-01T09:00:00.000Z');
  const there = await exampleSteering(example);
  const { strategy } = there;
  at('2027-04-01T08:00:00.000Z');
  const round = value(await prepareRound(service, wantedRound(strategy), someone));
  const since = (await roundOf(service, round))?.since ?? 0;
  value(await sendRound(service, round, { since, origin: 'https://strategi.example.dk' }, someone));
  const token = await tokenOf(example, round, there.people.light);
  for (const [i, { element }] of value(await requestPage(service, token)).items.entries()) {
    const saying = answers[i] ?? answers[0];
    if (saying)
      value(await answerRequest(service, token, { strategy, element: element.id }, { saying, seen: undefined }));
  }
  const [first, second] = there.elements.filter(({ kind }) => kind === 'initiative') as [PlanElement, PlanElement];
  const fields = {
    funds: [
      { id: 'f1', kind: 'set aside' as const, amount: 1_000_000.1, currency: 'DKK', period: '2027' },
      { id: 'f2', kind: 'paid out' as const, amount: 250_000.2, currency: 'DKK', period: '2027-06' },
    ],
    indicators: [
      {
        ...{ id: 'n1', title: 'Lamper', unit: 'stk.', direction: 'up' as const },
        baseline: { period: '2026', value: 0 },
        periods: [{ period: '2027', target: 60, actual: 50 }],
      },
    ],
    period: { from: '2031', to: '2033-06' },
  };
  const edit = { do: 'change', element: second.id, fields } as const;
  const done = await editPlan(service, strategy, { seen: await lastEntry(service), edit }, someone);
  if (!done.ok) throw new Error(done.issues[0]?.message);
  at('2027-05-03T09:10:00.000Z');
  await stopped(example, there, first);
  at('2027-12-20T12:00:00.000Z');
  return there;
}

async function stopped({ service }: Example, there: ExampleSteering, element: PlanElement): Promise<void> {
  const edit = { do: 'change', element: element.id, fields: { decided: 'stopped' } } as const;
  const wanted = { group: there.group, kind: 'stop', title: 'Stop for lamperne', text: 'Ingen strøm.' } as const;
  const edits = [{ strategy: there.strategy, edit }];
  const proposal = value(await makeProposal(service, { ...wanted, edits }, someone));
  value(await putProposal(service, proposal, someone));
  const item = { kind: 'proposal' as const, title: wanted.title, proposal };
  const days = { start: '2027-05-03T09:00:00.000Z', end: '2027-05-03T11:00:00.000Z' };
  const meeting = value(await planMeeting(service, there.group, { ...wantedMeeting, ...days, items: [item] }, someone));
  value(await callMeeting(service, meeting, someone));
  const present = there.members.map(({ id }) => id);
  value(await noteAttendance(service, meeting, { present, recused: [] }, someone));
  const taken = await takeDecision(
    service,
    { proposal, meeting, outcome: 'approved', reason: 'Der er ingen strøm.' },
    someone,
  );
  if (!taken.ok) throw new Error(taken.issues[0]?.message);
}

export function wantedReview(there: ExampleSteering, more: Partial<WantedReview> = {}): WantedReview {
  return {
    ...{ kind: 'annual', title: 'Året der gik', language: 'da', strategies: [there.strategy], group: there.group },
    covers: { from: '2027-01-01', to: '2027-12-31' },
    ...more,
  };
}
