import { dayOf } from '@lofte/domain/day';
import type { WantedUpdate } from '@lofte/domain/follow-up/settle-update';
import { nobody } from '@lofte/domain/rights';
import { onEachDatabase } from '@lofte/store/test-databases';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editPlan } from '../edit-plan.ts';
import { lastEntry } from '../element-of.ts';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { undoChange } from '../undo-change.ts';
import { answerRequest } from './answer-request.ts';
import { type ExampleRound, exampleRound, tokenOf, wantedRound } from './example-round.ts';
import { giveUpdate } from './give-update.ts';
import { judgeElement } from './judge-element.ts';
import { prepareRound } from './prepare-round.ts';
import { acceptUpdate } from './review-update.ts';
import { roundOf } from './round-of.ts';
import { sendRound } from './send-round.ts';
import { type StatusKept, statusAt, statusNow } from './status-kept.ts';
import { statusSeen } from './status-seen.ts';
import { withdrawRequest } from './withdraw-request.ts';

const origin = 'https://strategi.example.dk';

onEachDatabase('The status of everything', (fresh) => {
  let example: Example;
  let there: ExampleRound;
  let today: string;

  beforeEach(async () => {
    today = '2027-04-01T08:00:00.000Z';
    example = await exampleService({ fresh, now: () => new Date(today) });
    there = await exampleRound(example);
  });
  afterEach(() => example.end());

  /** Everything that pages are made of, read anew. */
  const anew = () => example.service.store.snapshot((db) => statusAt(db, dayOf(new Date(today))));
  const shown = ({ seq, day, strategies, organisations, rounds, changed }: StatusKept) => ({
    ...{ seq, day, strategies, rounds },
    organisations: [...organisations],
    changed: [...changed],
  });

  test('is after each change what it is when everything is read anew', async () => {
    const { service } = example;
    const { strategy } = there;
    const same = async () => expect(shown(await statusNow(service))).toEqual(shown(await anew()));
    await same();
    const id = value(await prepareRound(service, wantedRound(strategy), someone));
    await same();
    value(await sendRound(service, id, { since: (await roundOf(service, id))?.since ?? 0, origin }, someone));
    await same();
    const token = await tokenOf(example, id, there.people.light);
    const [element = ''] = (await statusNow(service)).strategies[0]?.followed
      .filter(({ ask }) => ask)
      .map((one) => one.element.id) ?? [''];
    const milestone = there.elements.find((one) => one.id === element)?.milestones?.[0]?.id ?? '';
    const milestones = [{ id: milestone, done: '2027-03-30' }];
    const saying: WantedUpdate = { state: 'on track', text: 'Det går.', milestones };
    const asked = { strategy, element };
    const answered = await answerRequest(service, token, asked, { saying, seen: undefined });
    expect(answered.ok).toBe(true);
    await same();
    const update = (await statusNow(service)).strategies[0]?.followed.find((one) => one.element.id === element)?.update;
    value(await acceptUpdate(service, asked, update?.id ?? '', someone));
    await same();
    value(await judgeElement(service, asked, { state: 'at risk', text: 'Vi ser det anderledes.' }, someone));
    await same();
    for (const text of ['Det samme.', 'Det samme.', 'Det samme.']) {
      const seen = (await statusNow(service)).strategies[0]?.followed.find((one) => one.element.id === element)?.update;
      const saying = { state: 'at risk', text } as const;
      value(await giveUpdate(service, asked, { saying, seen: seen?.id }, someone));
      await same();
    }
    const other = there.elements.find((one) => one.kind === 'initiative' && one.id !== element)?.id ?? '';
    for (const edit of [
      { do: 'change', element: other, fields: { title: 'Noget andet' } },
      { do: 'remove', element: other, children: 'with' },
    ] as const) {
      const done = await editPlan(service, strategy, { seen: await lastEntry(service), edit }, someone);
      expect(done.ok).toBe(true);
      await same();
    }
    expect((await undoChange(service, strategy, await lastEntry(service), someone)).ok).toBe(true);
    await same();
    const [request] = (await roundOf(service, id))?.requests ?? [];
    value(await withdrawRequest(service, request?.request.id ?? '', someone));
    await same();
    today = '2027-05-01T08:00:00.000Z';
    await same();
  });

  test('is on a past day what it was, with the silence of that day', async () => {
    const { service } = example;
    const id = value(await prepareRound(service, wantedRound(there.strategy), someone));
    value(await sendRound(service, id, { since: (await roundOf(service, id))?.since ?? 0, origin }, someone));
    const seq = await lastEntry(service);
    today = '2027-05-01T08:00:00.000Z';
    const silent = async (past?: { readonly day: string; readonly seq: number }) =>
      (await statusSeen(service, someone, past)).followed.filter(({ standing }) => standing.silentSince).length;
    expect(await silent()).toBe(3);
    expect(await silent({ day: '2027-04-10', seq })).toBe(0);
    expect((await statusSeen(service, someone, { day: '2027-04-10', seq: seq - 1 })).begun).toBe(false);
  });

  test('shows everybody who may see a strategy how it stands, and what was said only to those who may read it', async () => {
    const { service } = example;
    const { strategy } = there;
    const element = there.elements.find(({ kind }) => kind === 'initiative')?.id ?? '';
    const text = 'Ikke til alle endnu.';
    const saying = { state: 'off track', text } as const;
    value(await giveUpdate(service, { strategy, element }, { saying, seen: undefined }, someone));
    const reads = async (role: 'public' | 'reader', where: string | null) => {
      const { followed, rounds } = await statusSeen(service, nobody([{ role, strategy: where }]));
      expect(rounds).toEqual([]);
      return followed.filter(({ update }) => update).map((one) => [one.standing.state, one.update?.text]);
    };
    expect(await reads('public', 'another')).toEqual([]);
    expect(await reads('public', strategy)).toEqual([['off track', '']]);
    expect(await reads('reader', null)).toEqual([['off track', text]]);
    const update = (await statusNow(service)).strategies[0]?.followed.find((one) => one.element.id === element)?.update;
    value(await acceptUpdate(service, { strategy, element }, update?.id ?? '', someone));
    expect(await reads('public', strategy)).toEqual([['off track', text]]);
  });
});
