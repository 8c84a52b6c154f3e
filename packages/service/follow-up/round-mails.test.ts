import { mailsOfRound, type QueuedMail } from '@lofte/store/mail-table';
import { onEachDatabase } from '@lofte/store/test-databases';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson } from '../add-person.ts';
import { type Example, exampleService, someone, value } from '../example-service.ts';
import { grantRole } from '../grant-role.ts';
import { answerRequest } from './answer-request.ts';
import { type ExampleRound, exampleRound, tokenOf, wantedRound } from './example-round.ts';
import { prepareRound } from './prepare-round.ts';
import { requestPage } from './request-page.ts';
import { roundOf } from './round-of.ts';
import { sendAgain } from './send-again.ts';
import { sendDigests } from './send-digests.ts';
import { sendRound } from './send-round.ts';
import { withdrawRequest } from './withdraw-request.ts';

const origin = 'https://strategi.example.dk';

onEachDatabase('A round’s mails', (fresh) => {
  let now = new Date('2027-04-01T10:00:00Z');
  let example: Example;
  let there: ExampleRound;
  let round: string;
  beforeEach(async () => {
    now = new Date('2027-04-01T10:00:00Z');
    example = await exampleService({ fresh, now: () => now });
    there = await exampleRound(example);
    round = value(await prepareRound(example.service, wantedRound(there.strategy), someone));
    const { since = 0 } = (await roundOf(example.service, round)) ?? {};
    value(await sendRound(example.service, round, { since, origin }, someone));
  });
  afterEach(() => example.end());

  const set = (state: string) =>
    example.service.store.query('update outgoing_mail set state = $1, done = $2', [state, now.toISOString()]);
  const again = async (request?: string) =>
    value(await sendAgain(example.service, { round, origin, ...(request ? { request } : {}) }, someone));
  const mails = () => mailsOfRound(example.service.store, round);
  const digests = () =>
    example.service.store.query<QueuedMail>("select * from outgoing_mail where key like 'digest %' order by receiver");

  /** Answers all that somebody was asked, or the first of it. */
  const answer = async (person: string, most = Number.POSITIVE_INFINITY) => {
    const token = await tokenOf(example, round, person);
    for (const { element } of value(await requestPage(example.service, token)).items.slice(0, most)) {
      const saying = { state: 'off track' as const, text: 'Det går ikke.', evidence: [] };
      const asked = { strategy: there.strategy, element: element.id };
      value(await answerRequest(example.service, token, asked, { saying, seen: undefined }));
    }
  };

  test('are sent again to those who are missing: at once where one failed, and pressing twice is pressing once', async () => {
    expect(await again()).toBe(0);
    // A mail is known by when it was made: the next one is made later.
    now = new Date(now.getTime() + 60_000);
    await set('unsure');
    expect([await again(), await again()]).toEqual([2, 0]);
    await set('sent');
    expect(await again()).toBe(0);
    now = new Date('2027-04-02T10:00:00Z');
    await answer(there.people.roads);
    await answer(there.people.light, 1);
    expect([await again(), await again()]).toEqual([1, 0]);
    const last = (await mails()).at(-1);
    expect(last?.subject).toBe('Påmindelse: Status for første kvartal: status på én ting');
    expect(last?.plain).toContain(`${origin}/answer/${await tokenOf(example, round, there.people.light)}`);
    const [mail] = await mails();
    value(await withdrawRequest(example.service, last?.request ?? '', someone));
    expect(await sendAgain(example.service, { round, origin, request: last?.request ?? '' }, someone)).toMatchObject({
      issues: [{ code: 'withdrawn' }],
    });
    expect(await sendAgain(example.service, { round: 'none', origin }, someone)).toMatchObject({ ok: false });
    const stranger = { ...someone, grants: [] };
    expect(await sendAgain(example.service, { round, origin, request: mail?.request ?? '' }, stranger)).toMatchObject({
      issues: [{ code: 'not-allowed' }],
    });
  });

  test('remind once on the chosen days those who have not answered, and tell the secretariat how it goes', async () => {
    const secretary = value(
      await addPerson(example.service, someone, { name: 'Sif', mail: 'sif@min.example.dk', language: 'en' }),
    );
    value(await grantRole(example.service, someone, { person: secretary, role: 'secretariat', strategy: null }));
    await set('sent');
    now = new Date('2027-04-07T12:00:00Z');
    await answer(there.people.roads);
    await answer(there.people.light, 1);
    // Seven days before the due date, before seven and after.
    now = new Date('2027-04-08T04:59:00Z');
    expect(await sendDigests(example.service, { origin })).toBe(0);
    now = new Date('2027-04-08T05:00:00Z');
    expect(await sendDigests(example.service, { origin })).toBe(2);
    expect(await sendDigests(example.service, { origin })).toBe(0);
    const [owner, office] = await digests();
    expect([owner?.receiver, owner?.subject]).toEqual([
      'ane@lys.example.dk',
      'Påmindelse: Status for første kvartal, én ting',
    ]);
    expect(owner?.plain).toContain('mangler vi din status på denne ting. Fristen er 15. april 2027.');
    expect(owner?.plain).toContain(`${origin}/answer/${await tokenOf(example, round, there.people.light)}`);
    expect([office?.receiver, office?.subject]).toEqual([
      'sif@min.example.dk',
      'Status for første kvartal: 2 of 3 answers',
    ]);
    for (const line of [
      '2 answers are new',
      'one person has still to answer',
      '▲ off track: 2',
      '2 answers wait for you',
    ])
      expect(office?.plain).toContain(line);
    expect(office?.plain).toContain(`${origin}/rounds/${round}`);
    // Nothing new, no mail; a mail that failed is news.
    now = new Date('2027-04-09T06:00:00Z');
    expect(await sendDigests(example.service, { origin })).toBe(0);
    await set('failed');
    now = new Date('2027-04-10T06:00:00Z');
    expect(await sendDigests(example.service, { origin })).toBe(0);
    now = new Date('2027-04-12T06:00:00Z');
    expect(await sendDigests(example.service, { origin })).toBe(1);
    expect((await digests()).at(-1)?.plain).toContain('2 mails could not be delivered');
  });
});
