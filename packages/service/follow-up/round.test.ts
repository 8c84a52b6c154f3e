import type { WantedUpdate } from '@lofte/domain/follow-up/settle-update';
import { standingOf } from '@lofte/domain/follow-up/standing';
import { type Actor, nobody } from '@lofte/domain/rights';
import { readSaid } from '@lofte/store/said-table';
import { onOneDatabase } from '@lofte/store/test-databases';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editPlan } from '../edit-plan.ts';
import { lastEntry } from '../element-of.ts';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { verifyRecord } from '../verify-record.ts';
import { acceptUnchanged } from './accept-unchanged.ts';
import { answerRequest, saveAnswer } from './answer-request.ts';
import { askableStrategies } from './askable-strategies.ts';
import { changeRound, dropRound } from './change-round.ts';
import { closeRound } from './close-round.ts';
import { contradictionsIn } from './contradictions-in.ts';
import { type ExampleRound, exampleRound, tokenOf, wantedRound } from './example-round.ts';
import { giveUpdate } from './give-update.ts';
import { handOn } from './hand-on.ts';
import { judgeElement } from './judge-element.ts';
import { prepareRound } from './prepare-round.ts';
import { receiveEvidence } from './receive-evidence.ts';
import { openLink } from './request-link.ts';
import { requestPage } from './request-page.ts';
import { isUnchanged, reviewOf } from './review-of.ts';
import { acceptUpdate, replyToQuestion, returnUpdate } from './review-update.ts';
import { listRounds, roundOf } from './round-of.ts';
import { roundsOverview } from './rounds-overview.ts';
import { sendAgain } from './send-again.ts';
import { sendRound, widenRound } from './send-round.ts';
import { withdrawRequest } from './withdraw-request.ts';
import { takeRoundWorkbook } from './workbook/take-workbook.ts';

const origin = 'https://strategi.example.dk';

onOneDatabase('A status round', (fresh) => {
  let example: Example;
  let there: ExampleRound;
  let today: string;

  beforeEach(async () => {
    today = '2027-04-01T08:00:00.000Z';
    example = await exampleService({ fresh, now: () => new Date(today) });
    there = await exampleRound(example);
  });
  afterEach(() => example.end());

  const codes = (result: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
    result.issues?.map(({ code }) => code) ?? [];
  const since = async (id: string) => (await roundOf(example.service, id))?.since ?? 0;
  const sent = async () => {
    const id = value(await prepareRound(example.service, wantedRound(there.strategy), someone));
    value(await sendRound(example.service, id, { since: await since(id), origin }, someone));
    return id;
  };
  const said = async (element: string) =>
    (await readSaid(example.service.store, { strategy: there.strategy })).get(element) ?? {};
  const saying = (more: Partial<WantedUpdate> = {}): WantedUpdate => ({ state: 'on track', text: 'Det går.', ...more });
  /** The first thing that somebody is asked for. */
  const first = async (token: string) => {
    const item = value(await requestPage(example.service, token)).items[0];
    if (!item) throw new Error('Nothing is asked');
    return { strategy: there.strategy, element: item.element.id };
  };

  test('shows who will get what before it is sent, and what nobody answers for', async () => {
    const id = value(await prepareRound(example.service, wantedRound(there.strategy), someone));
    const seen = await roundOf(example.service, id);
    expect(seen?.plan.requests.map(({ person, elements }) => [person.id, elements.length])).toEqual([
      [there.people.light, 2],
      [there.people.roads, 1],
    ]);
    expect(seen?.plan.unowned).toHaveLength(1);
    expect(seen?.requests).toEqual([]);
    expect(await listRounds(example.service)).toHaveLength(1);
  });

  test('asks the same people as the round before, until others are chosen', async () => {
    const { service } = example;
    const receivers = { 'light/': there.people.light };
    const wanted = wantedRound(there.strategy);
    value(await prepareRound(service, { ...wanted, receivers }, someone));
    const next = value(await prepareRound(service, wanted, someone));
    expect((await roundOf(service, next))?.round.receivers).toEqual(receivers);
  });

  test('sends one mail with one link to each, and nothing twice', async () => {
    const id = await sent();
    expect(codes(await sendRound(example.service, id, { since: await since(id), origin }, someone))).toEqual([
      'round-sent',
    ]);
    const seen = await roundOf(example.service, id);
    expect(seen?.requests.map(({ mails, answered }) => [mails.length, answered])).toEqual([
      [1, 0],
      [1, 0],
    ]);
    const [mail] = seen?.requests[0]?.mails ?? [];
    expect(mail?.receiver).toBe('ane@lys.example.dk');
    expect(mail?.plain).toContain(`${origin}/answer/${await tokenOf(example, id, there.people.light)}`);
    expect(await verifyRecord(example.service)).toMatchObject({ ok: true });
  });

  test('is answered by the link alone; green without proof is hollow, a reached milestone is reached in the plan', async () => {
    const token = await tokenOf(example, await sent(), there.people.light);
    const asked = await first(token);
    const milestone = there.elements.find(({ id }) => id === asked.element)?.milestones?.[0]?.id ?? '';
    const milestones = [{ id: milestone, done: '2027-03-30' }];
    value(await answerRequest(example.service, token, asked, { saying: saying({ milestones }), seen: undefined }));
    const one = await said(asked.element);
    expect(standingOf(one, '2027-05-01')).toEqual({ state: 'on track', hollow: true });
    const [item] = value(await requestPage(example.service, token)).items;
    expect(item?.element.milestones).toMatchObject([{ id: milestone, done: '2027-03-30' }]);
    expect(item?.answer).toMatchObject({ by: there.people.light, text: 'Det går.' });
    const evidence = [{ id: 'e1', kind: 'link', url: 'https://lys.example.dk/', date: '2027-03-01' } as const];
    value(await answerRequest(example.service, token, asked, { saying: saying({ evidence }), seen: one.update?.id }));
    expect(standingOf(await said(asked.element), '2027-05-01')).toEqual({ state: 'on track', hollow: false });
    expect(await verifyRecord(example.service)).toMatchObject({ ok: true });
  });

  test('shows whoever does not answer as silent from the day after the due date, until they do', async () => {
    const id = await sent();
    const token = await tokenOf(example, id, there.people.light);
    const asked = await first(token);
    expect(standingOf(await said(asked.element), '2027-04-15')).toEqual({ hollow: false });
    expect(standingOf(await said(asked.element), '2027-04-16')).toEqual({ hollow: false, silentSince: '2027-04-01' });
    value(await answerRequest(example.service, token, asked, { saying: saying({ state: 'done' }), seen: undefined }));
    expect(standingOf(await said(asked.element), '2027-04-16')).toEqual({ state: 'done', hollow: true });
  });

  test('refuses links that are forged, too old, or of something else, each with its reason', async () => {
    const id = await sent();
    const token = await tokenOf(example, id, there.people.light);
    const other = await first(await tokenOf(example, id, there.people.roads));
    const forged = token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect(codes(await openLink(example.service, forged))).toEqual(['bad-link']);
    expect(codes(await openLink(example.service, 'nonsense'))).toEqual(['bad-link']);
    expect(codes(await answerRequest(example.service, token, other, { saying: saying(), seen: undefined }))).toEqual([
      'not-asked',
    ]);
    today = '2027-09-01T08:00:00.000Z';
    expect(codes(await openLink(example.service, token))).toEqual(['link-expired']);
  });

  test('keeps what somebody has begun until it is given; what arrives late does not win', async () => {
    const id = await sent();
    const token = await tokenOf(example, id, there.people.light);
    const asked = await first(token);
    const at = (second: number) => new Date(Date.parse(today) - 60_000 + second * 1000);
    value(await saveAnswer(example.service, token, asked, { text: 'Det går f' }, at(2)));
    value(await saveAnswer(example.service, token, asked, { text: 'Det' }, at(1)));
    const draft = async () => value(await requestPage(example.service, token)).items[0]?.draft?.data;
    expect(await draft()).toEqual({ text: 'Det går f' });
    expect((await roundOf(example.service, id))?.requests[0]?.begun).toBe(1);
    value(await answerRequest(example.service, token, asked, { saying: saying(), seen: undefined }));
    expect(await draft()).toBeUndefined();
  });

  test('takes “as before” for an answer, and shows both where two answer at once', async () => {
    const token = await tokenOf(example, await sent(), there.people.light);
    const asked = await first(token);
    expect(codes(await answerRequest(example.service, token, asked, { saying: 'as before', seen: undefined }))).toEqual(
      ['nothing-before'],
    );
    value(
      await giveUpdate(
        example.service,
        asked,
        { saying: saying({ state: 'at risk', text: 'Mangler penge.' }), seen: undefined },
        someone,
      ),
    );
    expect(codes(await answerRequest(example.service, token, asked, { saying: saying(), seen: undefined }))).toEqual([
      'answered-meanwhile',
    ]);
    const seen = (await said(asked.element)).update?.id;
    value(await answerRequest(example.service, token, asked, { saying: 'as before', seen }));
    expect((await said(asked.element)).update).toMatchObject({
      state: 'at risk',
      text: 'Mangler penge.',
      asBefore: true,
    });
  });

  test('is handed on to a colleague, who gets a link of their own; both can answer what is theirs and no more', async () => {
    const id = await sent();
    const token = await tokenOf(example, id, there.people.light);
    const asked = await first(token);
    const colleague = { name: 'Carl Ny', mail: 'carl@lys.example.dk', elements: [asked] };
    expect(
      codes(await handOn(example.service, token, { ...colleague, mail: 'ANE@lys.example.dk' }, { origin })),
    ).toEqual(['own-mail']);
    value(await handOn(example.service, token, colleague, { origin }));
    const seen = await roundOf(example.service, id);
    const theirs = seen?.requests.find(({ person }) => person?.name === 'Carl Ny');
    expect(theirs?.request).toMatchObject({ elements: [asked] });
    expect(theirs?.mails).toHaveLength(1);
    expect(codes(await answerRequest(example.service, token, asked, { saying: saying(), seen: undefined }))).toEqual([
      'not-asked',
    ]);
    const own = await tokenOf(example, id, theirs?.request.person ?? '');
    value(await answerRequest(example.service, own, asked, { saying: saying(), seen: undefined }));
    expect(value(await requestPage(example.service, token)).handedOn).toEqual([{ name: 'Carl Ny', count: 1 }]);
    expect(await verifyRecord(example.service)).toMatchObject({ ok: true });
  });

  test('asks later whoever became an owner since, and only them', async () => {
    const id = await sent();
    const wide = () => widenRound(example.service, id, { origin }, someone);
    expect(codes(await wide())).toEqual(['nobody-to-ask']);
    const [orphan] = (await roundOf(example.service, id))?.plan.unowned ?? [];
    const organisation = there.elements.find(({ owner }) => owner)?.owner?.organisation ?? '';
    const edit = {
      do: 'change',
      element: orphan?.element.id ?? '',
      fields: { owner: { name: 'Lysstyrelsen', organisation } },
    } as const;
    expect(
      await editPlan(example.service, there.strategy, { seen: await lastEntry(example.service), edit }, someone),
    ).toMatchObject({ ok: true });
    expect(value(await wide())).toBe(1);
    expect((await roundOf(example.service, id))?.requests).toHaveLength(3);
  });

  test('can be withdrawn from somebody, who is not silent then', async () => {
    const id = await sent();
    const token = await tokenOf(example, id, there.people.roads);
    const asked = await first(token);
    const { request } = value(await openLink(example.service, token));
    value(await withdrawRequest(example.service, request.id, someone));
    expect(standingOf(await said(asked.element), '2027-06-01')).toEqual({ hollow: false });
    expect(codes(await answerRequest(example.service, token, asked, { saying: saying(), seen: undefined }))).toEqual([
      'withdrawn',
    ]);
    expect(value(await requestPage(example.service, token)).open).toBe(false);
  });

  test('gets a later due date for everyone, and refuses answers once it is closed; the next one stands ready', async () => {
    const id = await sent();
    const token = await tokenOf(example, id, there.people.light);
    const asked = await first(token);
    const wanted = wantedRound(there.strategy, { due: '2027-04-30', repeat: 'quarter' });
    value(await changeRound(example.service, id, { wanted, since: await since(id) }, someone));
    expect(standingOf(await said(asked.element), '2027-04-30')).toEqual({ hollow: false });
    expect(codes(await changeRound(example.service, id, { wanted, since: 1 }, someone))).toEqual(['changed-meanwhile']);
    const next = value(await closeRound(example.service, id, someone)) ?? '';
    expect((await roundOf(example.service, next))?.round).toMatchObject({
      ...{ state: 'draft', after: id, due: '2027-07-30' },
      covers: { from: '2027-04-01', to: '2027-06-30' },
    });
    expect(codes(await answerRequest(example.service, token, asked, { saying: saying(), seen: undefined }))).toEqual([
      'round-closed',
    ]);
  });

  test('finds what contradicts itself, also the same words round after round', async () => {
    const words = saying({ text: 'Der arbejdes på sagen.' });
    const found: string[][] = [];
    for (const month of ['2027-04', '2027-07', '2027-10']) {
      today = `${month}-01T08:00:00.000Z`;
      const due = `${month}-15`;
      const id = value(await prepareRound(example.service, wantedRound(there.strategy, { due }), someone));
      value(await sendRound(example.service, id, { since: await since(id), origin }, someone));
      const token = await tokenOf(example, id, there.people.light);
      const asked = await first(token);
      const seen = (await said(asked.element)).update?.id;
      value(await answerRequest(example.service, token, asked, { saying: words, seen }));
      const those = (await contradictionsIn(example.service.store, there.strategy)).get(asked.element) ?? [];
      found.push(those.map(({ code }) => code));
    }
    expect(found).toEqual([['milestone-passed'], ['milestone-passed'], ['milestone-passed', 'same-text']]);
  });

  test('is not sent where somebody would get something else than the sender saw', async () => {
    const id = value(await prepareRound(example.service, wantedRound(there.strategy), someone));
    const seal = (await roundOf(example.service, id))?.seal;
    const [element] = there.elements.filter(({ owner }) => owner !== undefined);
    const edit = { do: 'change', element: element?.id ?? '', fields: { owner: { name: 'Ingen' } } } as const;
    await editPlan(example.service, there.strategy, { seen: await lastEntry(example.service), edit }, someone);
    const given = { since: await since(id), origin };
    expect(codes(await sendRound(example.service, id, { ...given, seal }, someone))).toEqual(['plan-changed']);
    const now = (await roundOf(example.service, id))?.seal;
    expect(value(await sendRound(example.service, id, { ...given, seal: now }, someone))).toBe(2);
  });

  test('accepts what is as before all at once, but nothing that was answered anew since or contradicts itself', async () => {
    const id = await sent();
    const token = await tokenOf(example, id, there.people.light);
    const items = value(await requestPage(example.service, token)).items;
    const each = items.map(({ element }) => ({ strategy: there.strategy, element: element.id }));
    for (const asked of each) {
      const risk = saying({ state: 'at risk' });
      value(await giveUpdate(example.service, asked, { saying: risk, seen: undefined }, someone));
    }
    // Those answered the round: what is said in another round is as before.
    value(await closeRound(example.service, id, someone));
    const again = await sent();
    const link = await tokenOf(example, again, there.people.light);
    for (const asked of each) {
      const seen = (await said(asked.element)).update?.id;
      value(await answerRequest(example.service, link, asked, { saying: 'as before', seen }));
    }
    const review = await reviewOf(example.service, someone, again);
    const seen = (review?.waiting ?? []).map(({ update }) => ({ strategy: there.strategy, update: update.id }));
    expect(review?.waiting.map(isUnchanged)).toEqual([true, true]);
    const [first] = each;
    if (!first) throw new Error('Nothing is asked');
    const newer = saying({ text: 'Nu går det.' });
    value(await answerRequest(example.service, link, first, { saying: newer, seen: seen[0]?.update }));
    expect(value(await acceptUnchanged(example.service, { round: again, seen }, someone))).toBe(1);
    expect((await reviewOf(example.service, someone, again))?.waiting).toHaveLength(1);
    expect(await verifyRecord(example.service)).toMatchObject({ ok: true });
  });

  test('lets the secretariat accept, return with a question and judge for itself; neither side overwrites the other', async () => {
    const id = await sent();
    const token = await tokenOf(example, id, there.people.light);
    const asked = await first(token);
    value(await answerRequest(example.service, token, asked, { saying: saying(), seen: undefined }));
    const update = (await said(asked.element)).update?.id ?? '';
    expect(codes(await acceptUpdate(example.service, asked, update, nobody()))).toEqual(['not-allowed']);
    expect(codes(await returnUpdate(example.service, asked, { update, question: ' ', origin }, someone))).toEqual([
      'question-needed',
    ]);
    value(await returnUpdate(example.service, asked, { update, question: 'Hvor mange lamper?', origin }, someone));
    expect((await roundOf(example.service, id))?.requests[0]?.mails).toHaveLength(2);
    value(await replyToQuestion(example.service, token, asked, 'Fyrre.'));
    value(
      await answerRequest(example.service, token, asked, {
        saying: saying({ text: 'Fyrre lamper står.' }),
        seen: update,
      }),
    );
    const newer = (await said(asked.element)).update?.id ?? '';
    expect(codes(await acceptUpdate(example.service, asked, update, someone))).toEqual(['answered-meanwhile']);
    value(await acceptUpdate(example.service, asked, newer, someone));
    value(await judgeElement(example.service, asked, { state: 'at risk', text: 'Kun fyrre af hundrede.' }, someone));
    expect(await said(asked.element)).toMatchObject({
      update: { state: 'on track', text: 'Fyrre lamper står.' },
      judgement: { state: 'at risk', text: 'Kun fyrre af hundrede.' },
      verdict: {
        what: 'accepted',
        update: newer,
        thread: [{ text: 'Hvor mange lamper?' }, { from: 'owner', text: 'Fyrre.' }],
      },
    });
    expect(await verifyRecord(example.service)).toMatchObject({ ok: true });
  });

  test('keeps the files that were given with an answer; those that never were go when it closes', async () => {
    const { service } = example;
    const id = await sent();
    const token = await tokenOf(example, id, there.people.light);
    const send = async (name: string) =>
      value(await receiveEvidence(service, token, { name, bytes: new TextEncoder().encode(name) }));
    const [given, forgotten] = [await send('givet.txt'), await send('glemt.txt')];
    const evidence = [{ id: 'f', kind: 'file', name: given.name, sha256: given.sha256, date: '2027-02-01' }] as const;
    value(await answerRequest(service, token, await first(token), { saying: saying({ evidence }), seen: undefined }));
    value(await closeRound(service, id, someone));
    const kept = await service.store.files.list();
    expect([kept.includes(given.sha256), kept.includes(forgotten.sha256)]).toEqual([true, false]);
    expect(await verifyRecord(service)).toMatchObject({ ok: true });
  });

  test('is run and reviewed by the secretariat of its strategies, and by that of no other', async () => {
    const { service } = example;
    const secretariat = (...strategies: readonly string[]): Actor => {
      const grants = strategies.map((strategy) => ({ role: 'secretariat' as const, strategy }));
      return { id: strategies.join(' '), name: 'Sekretariatet', grants };
    };
    const [own, other] = [secretariat(there.strategy), secretariat('another')];
    const wanted = wantedRound(there.strategy);
    const both = { ...wanted, parts: [...wanted.parts, { strategy: 'another' }] };
    expect(codes(await prepareRound(service, wanted, other))).toEqual(['not-allowed']);
    expect(codes(await prepareRound(service, both, own))).toEqual(['not-allowed']);
    const id = value(await prepareRound(service, wanted, own));
    const change = async (to: typeof wanted, actor: Actor) =>
      codes(await changeRound(service, id, { wanted: to, since: await since(id) }, actor));
    expect(await change({ ...wanted, name: 'Ny' }, other)).toEqual(['not-allowed']);
    expect(await change(both, own)).toEqual(['not-allowed']);
    expect(await change({ ...wanted, name: 'Ny' }, own)).toEqual([]);
    expect(codes(await sendRound(service, id, { since: await since(id), origin }, other))).toEqual(['not-allowed']);
    value(await sendRound(service, id, { since: await since(id), origin }, own));
    const token = await tokenOf(example, id, there.people.light);
    value(await answerRequest(service, token, await first(token), { saying: saying(), seen: undefined }));
    const seen = async (actor: Actor) => {
      const { rounds, waiting } = await roundsOverview(service, actor);
      return [rounds.length, waiting, (await reviewOf(service, actor))?.waiting.length];
    };
    expect([await seen(own), await seen(other), await seen(someone)]).toEqual([
      [1, 1, 1],
      [0, 0, 0],
      [1, 1, 1],
    ]);
    expect([await askableStrategies(service, own), await askableStrategies(service, other)]).toEqual([
      [expect.objectContaining({ id: there.strategy })],
      [],
    ]);
    const request = (await roundOf(service, id))?.requests[1]?.request.id ?? '';
    for (const refused of [
      await sendAgain(service, { round: id, origin }, other),
      await withdrawRequest(service, request, other),
      await takeRoundWorkbook(service, id, [], other),
      await widenRound(service, id, { origin }, other),
      await dropRound(service, id, other),
      await closeRound(service, id, other),
    ])
      expect(codes(refused)).toEqual(['not-allowed']);
    value(await sendAgain(service, { round: id, origin }, own));
    value(await withdrawRequest(service, request, own));
    value(await closeRound(service, id, own));
  });
});
