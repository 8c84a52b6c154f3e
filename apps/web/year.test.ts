import { dayOf } from '@lofte/domain/day';
import { localActor } from '@lofte/domain/rights';
import { addOrganisation } from '@lofte/service/add-organisation';
import { addPerson } from '@lofte/service/add-person';
import { value } from '@lofte/service/example-service';
import { assessProposal } from '@lofte/service/steering/assess-proposal';
import { verifyRecord } from '@lofte/service/verify-record';
import { freshFolder } from '@lofte/store/fresh-folder';
import { readThings } from '@lofte/store/thing-table';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, startServer } from './server.ts';
import { adoptSample } from './test/adopted.ts';
import { visitor } from './test/visitor.ts';
import { urls } from './urls.ts';

let folder: Awaited<ReturnType<typeof freshFolder>>;
let server: Server;
let now = '2026-01-12T09:00:00.000Z';

beforeAll(async () => {
  folder = await freshFolder();
  server = await startServer({ data: folder.folder, port: 0 }, { now: () => new Date(now) });
});
afterAll(async () => {
  await server.close();
  await folder.remove();
});

const { get, words, send } = visitor(
  () => server,
  () => '',
);

test('a year of steering: one thing begun on a condition, one put lower, one stopped, one re-dated in writing; minutes approved, a review sealed', async () => {
  const { service } = server;
  const { strategy } = await adoptSample(service);
  const organisation = value(await addOrganisation(service, localActor, { name: 'Fyrstyrelsen', kind: 'agency' }));
  for (const name of ['Asta Lund', 'Bent Krog', 'Carla Holm', 'Dorte Skov']) {
    const mail = `${name.slice(0, 4).toLowerCase()}@example.dk`;
    await addPerson(service, localActor, { name, mail, language: 'da', organisation });
  }
  const people = new Map(
    (await readThings(service.store, 'person', { strategy: '' })).map(({ data }) => [data.name, data.id]),
  );
  const members = ['Asta Lund', 'Bent Krog', 'Carla Holm', ''];
  const initiatives = (await readThings(service.store, 'element', { strategy }))
    .map(({ data }) => data)
    .filter(({ kind }) => kind === 'initiative')
    .map(({ id }) => id);

  const seats = { person: members, deputy: ['Dorte Skov', '', '', ''], name: 'Styregruppen', quorum: '2' };
  const group = (await send(await get(urls.newGroup()), urls.newGroup(), seats)).pathname.split('/').at(-1) ?? '';

  const propose = async (kind: string, more: Readonly<Record<string, string>>) => {
    const page = await get(urls.newProposal({ group, kind, strategy, element: more.element }));
    const made = await send(page, /\/proposals\/new/, { text: 'Derfor.', ...more });
    const id = made.pathname.split('/').at(-1) ?? '';
    await send(await get(made.pathname), urls.putProposal(id), {});
    return id;
  };
  const opportunity = { cameFrom: 'Ambassaden i Nairobi', country: 'Kenya', answerBy: '2026-04-01' };
  const kenya = await propose('start', { newTitle: 'Fyr i Kenya', owner: 'Fyrstyrelsen', ...opportunity });
  await propose('deprioritise', { element: initiatives[0] ?? '' });
  await propose('stop', { element: initiatives[1] ?? '' });
  const redated = await propose('re-date', { element: initiatives[2] ?? '', to: '2028-06' });
  expect(await words(urls.group(group))).toContain('4 indstillet');

  /** What a button of the form of an item sends, wherever it leads. */
  const post = async (path: string, fields: string[][]) => {
    const headers = { 'sec-fetch-site': 'same-origin' };
    const body = new URLSearchParams(fields);
    const answer = await fetch(new URL(path, server.url), { method: 'POST', headers, body, redirect: 'manual' });
    expect([answer.status, fields]).toEqual([303, fields]);
  };
  const meetingOn = async (day: string) => {
    const planned = { group, day, count: '1', title: 'Møde i styregruppen' };
    const meeting = (await send(await get(urls.newMeetings(group)), urls.newMeetings(), planned)).pathname;
    const id = meeting.split('/')[2] ?? '';
    await send(await get(meeting), urls.meetingPart(id, 'agenda'), { key: 'all' }, { holds: { do: 'add' } });
    await send(await get(meeting), urls.meetingPart(id, 'call'), {});
    now = `${day}T09:00:00.000Z`;
    const items = (await readThings(service.store, 'meeting', { strategy: '', id }))[0]?.data.items ?? [];
    const present = ['Asta Lund', 'Carla Holm'].map((name) => people.get(name) ?? '');
    await post(urls.meetingPart(id, 'attendance'), [
      ['item', items[0]?.id ?? ''],
      ...present.map((one) => ['present', one]),
    ]);
    return { id, items };
  };
  const fill = (id: string, item: string, fields: Readonly<Record<string, string>>) =>
    post(urls.meetingPart(id, 'decide'), Object.entries({ item, reason: 'Det er bedst sådan.', ...fields }));
  const first = await meetingOn('2026-03-10');
  for (const { id, title, proposal } of first.items) {
    const condition = { outcome: 'conditional', condition: 'Pengene findes.', back: '2026-05-01' };
    if (proposal === kenya) await fill(first.id, id, condition);
    else if (proposal !== redated) await fill(first.id, id, { outcome: 'approved', title });
  }
  await send(await get(urls.meetingPart(first.id, 'now')), urls.meetingPart(first.id, 'end'), {});

  // Between the meetings one is decided in writing.
  await send(await get(urls.proposal(redated)), urls.putInWriting(redated), { due: '2026-04-20' });
  expect(await words(urls.proposal(redated))).toContain('20. april 2026');
  for (const name of ['Asta Lund', 'Bent Krog']) {
    const member = { ...localActor, id: people.get(name) ?? '', name };
    value(await assessProposal(service, redated, { scores: [], vote: 'for' }, member));
  }
  const writing = urls.decideInWriting(redated);
  await send(await get(writing), writing, { outcome: 'approved', reason: 'Det haster ikke.' });

  const second = await meetingOn('2026-06-09');
  expect(second.items[0]?.title).toBe('Referat af Møde i styregruppen, 10. marts 2026');
  const minutes = urls.meetingPart(second.id, 'now', { item: second.items[0]?.id });
  await send(await get(minutes), urls.meetingPart(second.id, 'approve'), {});
  const back = second.items.find(({ proposal }) => proposal === kenya)?.id ?? '';
  expect(await words(urls.meetingPart(second.id, 'now', { item: back }))).toContain('Betingelse: Pengene findes.');
  const task = {
    'task-what': 'Skriv under',
    'task-who': `person ${people.get('Bent Krog')}`,
    'task-due': '2026-09-30',
  };
  await fill(second.id, back, { outcome: 'approved', ...task });
  await send(await get(urls.meetingPart(second.id, 'now')), urls.meetingPart(second.id, 'end'), {});

  const decided = (await readThings(service.store, 'decision', { strategy: '' })).map(({ data }) => data.outcome);
  expect(decided.toSorted()).toEqual([...Array(4).fill('approved'), 'conditional']);
  const plan = await words(urls.strategy(strategy));
  for (const said of ['Fyr i Kenya', 'stoppet', 'lavere prioritet']) expect(plan).toContain(said);
  const [mail] = await service.store.query<{ subject: string; plain: string }>(
    "select subject, plain from outgoing_mail where key like 'task %'",
  );
  expect(mail?.subject).toBe('Opgave fra en beslutning: Skriv under');
  // Bent has no account: the link of his mail is enough.
  const { pathname: link } = new URL(/http\S+\/task\/\S+/.exec(mail?.plain ?? '')?.[0] ?? '');
  expect((await send(await get(link), link, { said: 'Underskrevet.' })).pathname).toBe(link);
  expect(await words(link)).toContain('Du har ikke mere at gøre her.');

  now = '2027-01-11T09:00:00.000Z';
  const review = await send(await get(urls.newReview()), urls.newReview(), { title: 'Året der gik', strategy });
  const id = review.pathname.split('/').at(-1) ?? '';
  const text = await get(urls.reviewText(id, 'summary'));
  await send(text, urls.reviewText(id, 'summary'), { text: 'Et godt år.' });
  await send(await get(urls.reviewPart(id, 'seal')), urls.reviewPart(id, 'seal'), {});
  const sealed = await words(urls.writtenReview(id));
  for (const said of ['Et godt år.', '2026-5', 'Fyr i Kenya']) expect(sealed).toContain(said);
  expect(dayOf(service.now())).toBe('2027-01-11');
  expect(await verifyRecord(service)).toMatchObject({ ok: true });
});
