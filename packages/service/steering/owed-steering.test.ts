import { onOneDatabase } from '@lofte/store/test-databases';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { assessProposal } from './assess-proposal.ts';
import { doOwnTask } from './do-own-task.ts';
import { type ExampleSteering, exampleSteering, wantedMeeting } from './example-steering.ts';
import { makeProposal } from './make-proposal.ts';
import { owedSteering } from './owed-steering.ts';
import { callMeeting, noteAttendance, planMeeting } from './plan-meeting.ts';
import { putInWriting, putProposal } from './put-proposal.ts';
import { takeDecision } from './take-decision.ts';
import { doLinkedTask, openTaskLink } from './task-link.ts';

onOneDatabase('What steering asks of somebody', (fresh) => {
  const origin = 'https://strategi.example.dk';
  let example: Example;
  let there: ExampleSteering;
  let now: string;
  beforeEach(async () => {
    now = '2026-12-01T09:00:00.000Z';
    example = await exampleService({ fresh, now: () => new Date(now) });
    there = await exampleSteering(example);
  });
  afterEach(() => example.end());

  const codes = (result: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
    result.issues?.map(({ code }) => code) ?? [];
  const mails = () =>
    example.service.store.query<{ person: string; subject: string; plain: string }>(
      "select person, subject, plain from outgoing_mail where key like 'task %' or key like 'writing %'",
    );

  test('a task reaches by mail who is to do it, asked of a status or not, stands among what they owe, and is done by nobody else', async () => {
    const { service } = example;
    const [asta, bent] = there.members;
    const meeting = value(await planMeeting(service, there.group, wantedMeeting, someone));
    value(await callMeeting(service, meeting, someone));
    const present = there.members.map(({ id }) => id);
    value(await noteAttendance(service, meeting, { present, recused: [] }, someone));
    const tasks = [
      { what: 'Ring til havnen', person: bent.id, due: '2027-01-01' },
      { what: 'Skriv til havnen', person: bent.id, due: '2027-02-01' },
    ];
    const wanted = { title: 'Havnen', meeting, outcome: 'approved', reason: 'Det haster.', tasks } as const;
    const taken = await takeDecision(service, { ...wanted, origin }, someone);
    if (!taken.ok) throw new Error(taken.issues[0]?.message);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ person: bent.id, subject: 'Opgave fra en beslutning: 2 opgaver' });
    expect(mail?.plain).toContain('- Ring til havnen, senest 1. januar 2027');
    const [, token = ''] = /\/task\/(\S+)/.exec(mail?.plain ?? '') ?? [];
    expect(value(await openTaskLink(service, token))).toMatchObject({ person: { id: bent.id }, tasks });
    const { tasks: owed } = await owedSteering(service, bent.id);
    expect(owed.map(({ task }) => task.what)).toEqual(['Ring til havnen', 'Skriv til havnen']);
    expect((await owedSteering(service, asta.id)).tasks).toEqual([]);
    const given = { task: owed[0]?.task.id ?? '', said: 'De ved det.' };
    expect(await doOwnTask(service, taken.value.id, given, asta)).toMatchObject({ ok: false });
    value(await doOwnTask(service, taken.value.id, given, bent));
    expect((await owedSteering(service, bent.id)).tasks).toHaveLength(1);

    // Without an account the link is the right: to these tasks, and to no others.
    const forged = token.replace(bent.id, asta.id);
    expect(codes(await openTaskLink(service, forged))).toEqual(['bad-link']);
    expect(codes(await doLinkedTask(service, token, { task: 'none', said: '' }))).toEqual(['unknown-task']);
    const left = owed[1]?.task.id ?? '';
    value(await doLinkedTask(service, token, { task: left, said: 'Sendt.' }));
    expect(codes(await doLinkedTask(service, token, { task: left, said: 'Igen.' }))).toEqual(['unknown-task']);
    expect(value(await openTaskLink(service, token)).tasks).toEqual([]);
    expect((await owedSteering(service, bent.id)).tasks).toEqual([]);
    now = '2027-06-01T09:00:00.000Z';
    expect(codes(await openTaskLink(service, token))).toEqual(['link-expired']);
  });

  test('a proposal that is decided in writing reaches its members, and stands among what they owe until they answered', async () => {
    const { service } = example;
    const [asta, bent] = there.members;
    const fields = { kind: 'initiative' as const, title: 'Fyr i Kenya' };
    const edits = [{ strategy: there.strategy, edit: { do: 'add' as const, parent: null, fields } }];
    const asked = { group: there.group, kind: 'start' as const, title: 'Fyr i Kenya', edits };
    const proposal = value(await makeProposal(service, asked, someone));
    value(await putProposal(service, proposal, someone));
    value(await putInWriting(service, proposal, '2199-12-31', someone, origin));
    const sent = await mails();
    expect(new Set(sent.map(({ person }) => person))).toEqual(
      new Set([...there.members.map(({ id }) => id), there.deputy.id]),
    );
    expect(sent[0]).toMatchObject({ subject: 'Svar skriftligt: Fyr i Kenya' });
    expect(sent[0]?.plain).toContain(`${origin}/proposals/${proposal}`);
    expect((await owedSteering(service, asta.id)).writing.map(({ id }) => id)).toEqual([proposal]);
    value(await assessProposal(service, proposal, { scores: [], vote: 'for' }, asta));
    expect((await owedSteering(service, asta.id)).writing).toEqual([]);
    expect((await owedSteering(service, bent.id)).writing).toHaveLength(1);
  });
});
