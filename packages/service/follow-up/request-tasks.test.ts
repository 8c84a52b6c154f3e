import { findThing, readThings } from '@lofte/store/thing-table';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { type ExampleSteering, exampleSteering, wantedMeeting } from '../steering/example-steering.ts';
import { callMeeting, noteAttendance, planMeeting } from '../steering/plan-meeting.ts';
import { takeDecision } from '../steering/take-decision.ts';
import { tokenOf, wantedRound } from './example-round.ts';
import { prepareRound } from './prepare-round.ts';
import { requestPage } from './request-page.ts';
import { doOwedTask } from './request-tasks.ts';
import { roundOf } from './round-of.ts';
import { sendRound } from './send-round.ts';

let example: Example;
let there: ExampleSteering;
beforeEach(async () => {
  example = await exampleService();
  there = await exampleSteering(example);
});
afterEach(() => example.end());

test('what a decision gave somebody stands in their next request and its mail, and is done by its link alone', async () => {
  const { service } = example;
  const meeting = value(await planMeeting(service, there.group, wantedMeeting, someone));
  value(await callMeeting(service, meeting, someone));
  const present = there.members.map(({ id }) => id);
  value(await noteAttendance(service, meeting, { present, recused: [] }, someone));
  const tasks = [
    { what: 'Tag lamperne ned', person: there.people.light, due: '2026-01-01' },
    { what: 'Noget andet', person: present[0], due: '2026-01-01' },
  ];
  const taken = await takeDecision(
    service,
    { title: 'Lamperne', meeting, outcome: 'approved', reason: 'Ja.', tasks },
    someone,
  );
  if (!taken.ok) throw new Error(taken.issues[0]?.message);
  const round = value(await prepareRound(service, wantedRound(there.strategy), someone));
  const since = (await roundOf(service, round))?.since ?? 0;
  value(await sendRound(service, round, { since, origin: 'http://localhost' }, someone));
  const mails = await service.store.query<{ person: string; subject: string; plain: string }>(
    'select person, subject, plain from outgoing_mail where round = $1',
    [round],
  );
  const mail = mails.find(({ person }) => person === there.people.light);
  expect(mail?.subject).toMatch(/ (og én opgave|and one task)$/);
  expect(mail?.plain).toContain('- Tag lamperne ned');
  expect(mail?.plain).not.toContain('Noget andet');

  const token = await tokenOf(example, round, there.people.light);
  const owed = value(await requestPage(service, token)).tasks;
  expect(owed.map(({ task }) => task.what)).toEqual(['Tag lamperne ned']);
  const [mine, other] = taken.value.tasks ?? [];
  const decision = taken.value.id;
  const done = (task: string) => doOwedTask(service, token, { decision, task, said: 'De er nede.' });
  expect(await done(other?.id ?? '')).toMatchObject({ ok: false, issues: [{ code: 'unknown-task' }] });
  value(await done(mine?.id ?? ''));
  expect((await findThing(service.store, 'decision', { strategy: '', id: decision }))?.data.tasks?.[0]).toMatchObject({
    said: 'De er nede.',
  });
  expect(value(await requestPage(service, token)).tasks).toEqual([]);
  expect((await readThings(service.store, 'decision')).length).toBe(1);
});
