import type { PlanElement } from '@lofte/domain/plan-element';
import type { Actor } from '@lofte/domain/rights';
import { openTasks } from '@lofte/domain/steering/decision';
import type { WantedProposal } from '@lofte/domain/steering/settle-proposal';
import { onOneDatabase } from '@lofte/store/test-databases';
import { findThing, readThings } from '@lofte/store/thing-table';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editPlan } from '../edit-plan.ts';
import { lastEntry } from '../element-of.ts';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { historyOf } from '../history-of.ts';
import { verifyRecord } from '../verify-record.ts';
import { agendaFor } from './agenda-for.ts';
import { assessProposal } from './assess-proposal.ts';
import { beginReview } from './begin-review.ts';
import { doTask } from './do-task.ts';
import { type ExampleSteering, exampleSteering, wantedGroup, wantedMeeting } from './example-steering.ts';
import { changeGroup, makeGroup } from './make-group.ts';
import { changeProposal, makeProposal } from './make-proposal.ts';
import { callMeeting, changeMeeting, endMeeting, noteAttendance, planMeeting } from './plan-meeting.ts';
import { previewProposal } from './preview-proposal.ts';
import { putInWriting, putProposal, showAssessments } from './put-proposal.ts';
import { proposalOf, steeringOf } from './steering-of.ts';
import { takeDecision } from './take-decision.ts';
import { undoDecision } from './undo-decision.ts';
import { commentChapter, writeChapter } from './write-chapter.ts';

onOneDatabase('Steering', (fresh) => {
  let example: Example;
  let there: ExampleSteering;
  let now: string;

  beforeEach(async () => {
    now = '2027-03-01T09:10:00.000Z';
    example = await exampleService({ fresh, now: () => new Date(now) });
    there = await exampleSteering(example);
  });
  afterEach(() => example.end());

  const codes = (result: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
    result.issues?.map(({ code }) => code) ?? [];
  const ids = () => there.members.map(({ id }) => id);
  const element = async (id: string) =>
    (await findThing(example.service.store, 'element', { strategy: there.strategy, id }))?.data;
  const initiatives = () => there.elements.filter(({ kind }) => kind === 'initiative');
  const first = () => initiatives()[0] as PlanElement;
  const stop = (id: string): WantedProposal => ({
    group: there.group,
    kind: 'stop',
    title: 'Stop for lamperne',
    text: 'Der er ingen strøm.',
    edits: [{ strategy: there.strategy, edit: { do: 'change', element: id, fields: { decided: 'stopped' } } }],
  });
  const put = async (wanted: WantedProposal) => {
    const id = value(await makeProposal(example.service, wanted, someone));
    value(await putProposal(example.service, id, someone));
    return id;
  };
  const met = async (present: readonly string[] = ids()) => {
    const meeting = value(await planMeeting(example.service, there.group, wantedMeeting, someone));
    value(await callMeeting(example.service, meeting, someone));
    value(await noteAttendance(example.service, meeting, { present: [...present], recused: [] }, someone));
    return meeting;
  };

  test('a decision makes the changes of its proposal under its number, each part names it, and the record holds', async () => {
    const { service } = example;
    const proposal = await put(stop(first().id));
    const meeting = await met();
    const decision = value(
      await takeDecision(service, { proposal, meeting, outcome: 'approved', reason: 'Ingen strøm.' }, someone),
    );
    expect(decision).toMatchObject({ number: '2027-1', title: 'Stop for lamperne', present: ids(), meeting });
    const stopped = await element(first().id);
    expect(stopped?.decided).toBe('stopped');
    expect(stopped?.written?.decided).toMatchObject({ decision: decision.id });
    expect((await findThing(service.store, 'proposal', { strategy: '', id: proposal }))?.data.state).toBe('decided');
    const again = await takeDecision(service, { proposal, meeting, outcome: 'approved', reason: 'Igen.' }, someone);
    expect(codes(again)).toEqual(['already-decided']);
    expect(await verifyRecord(service)).toMatchObject({ ok: true });
  });

  test('nobody stops an effort without a decision', async () => {
    const edit = { do: 'change', element: first().id, fields: { decided: 'stopped' } } as const;
    const done = await editPlan(
      example.service,
      there.strategy,
      { seen: await lastEntry(example.service), edit },
      someone,
    );
    expect(codes(done)).toEqual(['needs-decision']);
  });

  test('a decision needs its quorum: a deputy fills a seat, and who takes no part does not count', async () => {
    const { service } = example;
    const proposal = await put(stop(first().id));
    const [asta, bent, carla] = there.members;
    const meeting = await met([bent.id]);
    const decide = () => takeDecision(service, { proposal, meeting, outcome: 'approved', reason: 'Ja.' }, someone);
    expect(codes(await decide())).toEqual(['no-quorum']);
    value(await noteAttendance(service, meeting, { present: [bent.id, there.deputy.id], recused: [] }, someone));
    const item = { kind: 'proposal' as const, title: 'Stop', proposal };
    const { since } = (await findThing(service.store, 'meeting', { strategy: '', id: meeting })) ?? { since: 0 };
    value(await changeMeeting(service, meeting, { wanted: { ...wantedMeeting, items: [item] }, since }, someone));
    const on = (await findThing(service.store, 'meeting', { strategy: '', id: meeting }))?.data.items[0]?.id ?? '';
    const present = [bent.id, there.deputy.id];
    value(await noteAttendance(service, meeting, { present, recused: [{ item: on, person: bent.id }] }, someone));
    const decideOn = (more: object = {}) =>
      takeDecision(service, { proposal, meeting, item: on, outcome: 'approved', reason: 'Ja.', ...more }, someone);
    expect(codes(await decideOn())).toEqual(['no-quorum']);
    value(
      await noteAttendance(
        service,
        meeting,
        { present: [...present, carla.id], recused: [{ item: on, person: bent.id }] },
        someone,
      ),
    );
    expect(codes(await decideOn({ dissent: [{ person: bent.id, words: 'Nej.' }] }))).toEqual(['recused']);
    const decision = await decideOn({ dissent: [{ person: carla.id, words: 'Vi har brug for lys.' }] });
    expect(decision).toMatchObject({ ok: true, value: { present: ids(), recused: [bent.id], item: on } });
    expect(asta.id).toBe(ids()[0]);
  });

  test('a part that changed since the proposal is shown with both texts, and decided again on that sight', async () => {
    const { service } = example;
    const fields = { title: 'Færre lamper i parken' };
    const edits = [{ strategy: there.strategy, edit: { do: 'change' as const, element: first().id, fields } }];
    const proposal = await put({ ...stop(first().id), kind: 'adjust', edits });
    const edit = { do: 'change', element: first().id, fields: { title: 'Andre lamper' } } as const;
    await editPlan(service, there.strategy, { seen: await lastEntry(service), edit }, someone);
    const meeting = await met();
    const deciding = { proposal, meeting, outcome: 'approved', reason: 'Ja.' } as const;
    const refused = await takeDecision(service, deciding, someone);
    expect(codes(refused)).toEqual(['changed-meanwhile']);
    expect(refused).toMatchObject({ conflicts: [{ field: 'title', seen: first().title, now: 'Andre lamper' }] });
    expect((await element(first().id))?.title).toBe('Andre lamper');
    expect((await steeringOf(service)).decisions).toEqual([]);
    value((await takeDecision(service, { ...deciding, seen: await lastEntry(service) }, someone)) as never);
    expect((await element(first().id))?.title).toBe('Færre lamper i parken');
  });

  test('a decision is taken back by another one, all of it or nothing', async () => {
    const { service } = example;
    const all = initiatives().flatMap(({ id }) => stop(id).edits);
    const proposal = await put({ ...stop(first().id), edits: all });
    const meeting = await met();
    const taken = await takeDecision(service, { proposal, meeting, outcome: 'approved', reason: 'Ja.' }, someone);
    const decision = taken.ok ? taken.value : undefined;
    const undo = { title: 'Lamperne tændes igen', reason: 'Der kom strøm.', meeting };
    const back = value(await undoDecision(service, decision?.id ?? '', undo, someone));
    expect(back).toMatchObject({ number: '2027-2', undoes: decision?.id });
    for (const { id } of initiatives()) expect((await element(id))?.decided).toBeUndefined();
    expect(codes(await undoDecision(service, decision?.id ?? '', undo, someone))).toEqual(['undone-already']);
    expect(await verifyRecord(service)).toMatchObject({ ok: true });
  });

  test('a postponed decision comes back on its day', async () => {
    const { service } = example;
    const proposal = await put(stop(first().id));
    const meeting = await met();
    const wait = { proposal, meeting, outcome: 'postponed', reason: 'Tallene mangler.' } as const;
    expect(codes(await takeDecision(service, wait, someone))).toEqual(['no-back-day']);
    expect(codes(await takeDecision(service, { ...wait, back: '2027-03-01' }, someone))).toEqual(['back-too-early']);
    expect(await takeDecision(service, { ...wait, back: '2027-05-01' }, someone)).toMatchObject({ ok: true });
    const group = (await steeringOf(service)).groups[0];
    if (!group) throw new Error('The group is gone');
    const on = async (day: string) =>
      (await agendaFor(service, group, { start: `${day}T09:00:00.000Z`, items: [] })).filter(
        ({ item }) => item.proposal,
      );
    expect(await on('2027-04-30')).toEqual([]);
    expect(await on('2027-05-02')).toMatchObject([{ why: 'back', item: { proposal } }]);
  });

  test('in writing a decision needs as many answers as its quorum, and one member can ask for a meeting', async () => {
    const { service } = example;
    const proposal = await put(stop(first().id));
    const deciding = { proposal, outcome: 'approved', reason: 'Alle er enige.' } as const;
    expect(codes(await takeDecision(service, deciding, someone))).toContain('not-in-writing');
    value(await putInWriting(service, proposal, '2027-03-10', someone));
    const [asta, bent] = there.members;
    value(await assessProposal(service, proposal, { scores: [], vote: 'for' }, asta));
    expect(codes(await takeDecision(service, deciding, someone))).toEqual(['no-quorum']);
    value(await assessProposal(service, proposal, { scores: [], vote: 'meeting', words: 'Lad os tale.' }, bent));
    expect(codes(await takeDecision(service, deciding, someone))).toEqual(['wants-meeting']);
    value(await assessProposal(service, proposal, { scores: [], vote: 'for' }, bent));
    expect(await takeDecision(service, deciding, someone)).toMatchObject({ ok: true });
  });

  test('members judge on their own first, then together; nobody else judges', async () => {
    const { service } = example;
    const proposal = await put(stop(first().id));
    const [asta, bent, carla] = there.members;
    const [across, weight] = (await steeringOf(service)).groups[0]?.criteria ?? [];
    const scores = (a: number, b: number) => [
      { criterion: across?.id ?? '', score: a, reason: 'Derfor.' },
      { criterion: weight?.id ?? '', score: b },
    ];
    value(await assessProposal(service, proposal, { scores: scores(1, 5) }, asta));
    value(await assessProposal(service, proposal, { scores: scores(5, 5) }, bent));
    expect(codes(await assessProposal(service, proposal, { scores: scores(9, 5) }, carla))).toEqual(['bad-score']);
    expect(codes(await assessProposal(service, proposal, { scores: scores(2, 5) }, someone))).toEqual(['no-seat']);
    const since = (await findThing(service.store, 'proposal', { strategy: '', id: proposal }))?.since ?? 0;
    const wanted = { ...stop(first().id), title: 'Noget helt andet' };
    expect(codes(await changeProposal(service, proposal, { wanted, since }, someone))).toEqual(['judged-already']);
    const alone = await proposalOf(service, proposal, asta.id);
    expect(alone).toMatchObject({ said: 2, own: { person: asta.id } });
    expect(alone?.assessments).toHaveLength(1);
    expect(alone?.judged).toBeUndefined();
    value(await showAssessments(service, proposal, someone));
    const together = await proposalOf(service, proposal, carla.id);
    expect(together?.assessments).toHaveLength(2);
    expect(together?.judged?.apart.map(({ name }) => name)).toEqual(['Går på tværs']);
    expect(together?.judged?.share).toBeCloseTo((0.5 + 2) / 3);
  });

  test('before anybody decides, the preview says what the plan would look like', async () => {
    const { service } = example;
    const goal = there.elements.find(({ id }) => id === first().parent);
    const all = initiatives().filter(({ parent }) => parent === goal?.id);
    const proposal = await put({ ...stop(first().id), edits: all.flatMap(({ id }) => stop(id).edits) });
    const seen = await proposalOf(service, proposal, 'someone');
    if (!seen) throw new Error('The proposal is gone');
    const { plans, conflicts, issues } = await previewProposal(service, seen.proposal);
    expect([conflicts, issues]).toEqual([[], []]);
    expect(plans[0]?.consequences.emptied.map(({ id }) => id)).toEqual([goal?.id]);
    expect(plans[0]?.drift.counts.decided).toBe(all.length);
    expect(plans[0]?.consequences.owners.every(({ before, after }) => after < before)).toBe(true);
    expect((await element(first().id))?.decided).toBeUndefined();
  });

  test('what a decision asked to be done is open until it is done, and overdue work comes to the next meeting', async () => {
    const { service } = example;
    const proposal = await put(stop(first().id));
    const meeting = await met();
    const tasks = [{ what: 'Tag lamperne ned', person: there.people.light, due: '2027-04-01' }];
    const taken = await takeDecision(
      service,
      { proposal, meeting, outcome: 'approved', reason: 'Ja.', tasks },
      someone,
    );
    if (!taken.ok) throw new Error(taken.issues[0]?.message);
    value(await endMeeting(service, meeting, someone));
    const { groups } = await steeringOf(service);
    const suggested = await agendaFor(service, groups[0] as never, { start: '2027-05-01T09:00:00.000Z', items: [] });
    expect(suggested.map(({ why }) => why)).toEqual(['minutes', 'overdue']);
    const open = openTasks((await steeringOf(service)).decisions);
    value(await doTask(service, taken.value.id, { task: open[0]?.task.id ?? '', said: 'De er nede.' }, someone));
    expect(openTasks((await steeringOf(service)).decisions)).toEqual([]);
  });

  test('a group that no decision could reach, or that stands above itself, is refused', async () => {
    const { service } = example;
    const wanted = wantedGroup(there.members);
    expect(codes(await makeGroup(service, { ...wanted, quorum: 4 }, someone))).toEqual(['bad-quorum']);
    expect(
      codes(await makeGroup(service, { ...wanted, members: [...wanted.members, ...wanted.members] }, someone)),
    ).toEqual(['person-twice']);
    const forum = value(await makeGroup(service, { ...wanted, name: 'Ledelsen', above: there.group }, someone));
    const { since } = (await findThing(service.store, 'group', { strategy: '', id: there.group })) ?? { since: 0 };
    const above = { ...wantedGroup(there.members, there.deputy), above: forum };
    expect(codes(await changeGroup(service, there.group, { wanted: above, since }, someone))).toEqual(['cycle']);
    expect((await readThings(service.store, 'group')).length).toBe(2);
  });

  test('where the last of many changes cannot be made, none is made and nothing is decided', async () => {
    const { service } = example;
    const [one, two] = initiatives();
    const edits = [one, two].flatMap((element) => stop(element?.id ?? '').edits);
    const proposal = await put({ ...stop(first().id), edits });
    const edit = { do: 'remove', element: two?.id ?? '', children: 'with' } as const;
    expect(await editPlan(service, there.strategy, { seen: await lastEntry(service), edit }, someone)).toMatchObject({
      ok: true,
    });
    const meeting = await met();
    const deciding = { proposal, meeting, outcome: 'approved', reason: 'Ja.', seen: await lastEntry(service) } as const;
    expect(codes(await takeDecision(service, deciding, someone))).toEqual(['unknown-element']);
    expect((await element(one?.id ?? ''))?.decided).toBeUndefined();
    expect((await steeringOf(service)).decisions).toEqual([]);
  });

  test('who does not work with steering reads nothing of it in the history of the workspace', async () => {
    const { service } = example;
    await put(stop(first().id));
    await met();
    const covers = { from: '2027-01-01', to: '2027-12-31' };
    const wanted = { kind: 'annual', title: 'Årets opfølgning', language: 'da', covers } as const;
    const review = value(await beginReview(service, { ...wanted, strategies: [there.strategy] }, someone));
    const text = 'Et udkast, som ingen må læse endnu.';
    const chapter = await writeChapter(service, review, { field: 'summary', text, since: 0 }, someone);
    expect(chapter).toMatchObject({ ok: true });
    value(await commentChapter(service, review, { field: 'summary', text: 'Er det for hårdt sagt?' }, someone));
    const told = async (actor: Actor) => JSON.stringify(await historyOf(service, {}, actor));
    expect(await told(someone)).toContain(text);
    const reader: Actor = { id: 'reader', name: 'Reader', grants: [{ role: 'reader', strategy: null }] };
    for (const said of [
      text,
      'Er det for hårdt sagt?',
      'Årets opfølgning',
      'Stop for lamperne',
      'Første møde',
      'Styregruppen',
    ]) {
      expect(await told(reader)).not.toContain(said);
    }
  });

  test('500 parts change in one decision', async () => {
    const { service } = example;
    const adds = Array.from({ length: 500 }, (_, i) => ({
      strategy: there.strategy,
      edit: { do: 'add' as const, parent: null, fields: { kind: 'initiative' as const, title: `Lampe ${i}` } },
    }));
    const meeting = await met();
    const proposal = await put({ ...stop(first().id), kind: 'start', edits: adds });
    expect(
      await takeDecision(service, { proposal, meeting, outcome: 'approved', reason: 'Ja.' }, someone),
    ).toMatchObject({ ok: true });
    const all = (await readThings(service.store, 'element', { strategy: there.strategy })).map(({ data }) => data);
    const stops = all.filter(({ title }) => title.startsWith('Lampe ')).flatMap(({ id }) => stop(id).edits);
    expect(stops).toHaveLength(500);
    const second = await put({ ...stop(first().id), edits: stops });
    expect(
      await takeDecision(service, { proposal: second, meeting, outcome: 'approved', reason: 'Ja.' }, someone),
    ).toMatchObject({ ok: true });
    const stopped = (await readThings(service.store, 'element', { strategy: there.strategy })).filter(
      ({ data }) => data.decided === 'stopped',
    );
    expect(stopped).toHaveLength(500);
  });
});
