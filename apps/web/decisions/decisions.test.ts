import { actorOf } from '@lofte/service/actor-of';
import { value } from '@lofte/service/example-service';
import { grantRole } from '@lofte/service/grant-role';
import { assessProposal } from '@lofte/service/steering/assess-proposal';
import { putInWriting } from '@lofte/service/steering/put-proposal';
import { steeringOf } from '@lofte/service/steering/steering-of';
import { findThing } from '@lofte/store/thing-table';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { serverInNewFolder } from '../test/browser.ts';
import { type Met, metGroup } from '../test/met.ts';
import { administrator } from '../test/people.ts';
import { urls } from '../urls.ts';

let running: Awaited<ReturnType<typeof serverInNewFolder>>;
let strategy: string;
let met: Met;
let admin: string;

beforeAll(async () => {
  running = await serverInNewFolder();
  const { service } = running.server;
  strategy = (await adoptSample(service)).strategy;
  met = await metGroup(service, strategy);
  admin = await administrator(service);
  const { actor } = await actorOf(service, admin);
  await grantRole(service, actor, { person: null, role: 'public', strategy });
});
afterAll(() => running.remove());

const headers = () => ({ cookie: `session=${admin}; language=da`, 'sec-fetch-site': 'same-origin' });
const get = async (path: string, who: Record<string, string> = headers()) => {
  const answer = await fetch(new URL(path, running.server.url), { headers: who, redirect: 'manual' });
  return { status: answer.status, text: words(await answer.text()) };
};
const post = async (path: string, fields: Readonly<Record<string, string>>) => {
  const sent = { method: 'POST', headers: headers(), redirect: 'manual', body: new URLSearchParams(fields) } as const;
  const answer = await fetch(new URL(path, running.server.url), sent);
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: words(await answer.text()) };
};
/** What a page says: words and addresses. */
const words = (html: string) =>
  html
    .replace(/<[^>]*?(?:href|value)="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
const decision = async () => (await steeringOf(running.server.service)).decisions.find(({ id }) => id === met.decision);

test('the public reads what was decided and why, and nothing of who was there or disagreed', async () => {
  const { number = '' } = (await decision()) ?? {};
  const inside = await get(urls.decision(met.decision));
  const outside = await get(urls.decision(met.decision), { cookie: 'language=da' });
  for (const { status, text } of [inside, outside]) {
    expect(status).toBe(200);
    expect(text).toContain(`Beslutning ${number}`);
    expect(text).toContain('Pengene bruges bedre andre steder.');
  }
  for (const secret of ['Vi kunne have ventet.', 'Asta Lund', 'Sig det til kommunerne']) {
    expect(inside.text).toContain(secret);
    expect(outside.text).not.toContain(secret);
  }
  const history = await get('/history', { cookie: 'language=da' });
  expect(history.text).not.toContain('Vi kunne have ventet.');
});

test('what it stopped names it: on its own page, in the strategy, in lists of status and in the history', async () => {
  const { number = '' } = (await decision()) ?? {};
  const to = urls.decision(met.decision);
  for (const path of [urls.element(strategy, met.stopped), urls.strategy(strategy)]) {
    const { text } = await get(path, { cookie: 'language=da' });
    expect(text).toMatch(new RegExp(`stoppet · besluttet.*${to} beslutning ${number}`));
  }
  expect((await get(urls.status({ state: 'stopped' }), { cookie: 'language=da' })).text).toContain(
    `${to} beslutning ${number}`,
  );
  expect((await get(urls.historyOf(strategy, met.stopped))).text).toContain(`${to} ${number}`);
  expect((await get(urls.strategyStatus(strategy))).text).toContain('stoppet');
  const entry = /#post-(\d+)/.exec((await get(to)).text)?.[1] ?? '';
  expect((await post(urls.undoEntry(strategy), { entry })).status).not.toBe(303);
  expect((await get(urls.element(strategy, met.stopped), { cookie: 'language=da' })).text).toContain('besluttet');
});

test('a form of a decision that is refused says what is wrong in words and keeps what was typed', async () => {
  const { service } = running.server;
  const items = (await findThing(service.store, 'meeting', { strategy: '', id: met.meeting }))?.data.items ?? [];
  const item = items.find(({ proposal }) => proposal === met.proposal)?.id ?? '';
  const page = urls.meetingPart(met.meeting, 'decide');
  const empty = await post(page, { item, outcome: 'approved', reason: '', 'task-what': 'Ring til dem' });
  expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Skriv hvorfor.')]);
  expect(empty.text).toContain('Ring til dem');
  const late = await post(page, { item, outcome: 'postponed', reason: 'Tallene mangler.', back: '2020-01-01' });
  expect(late.text).toContain('Det kan først komme igen en dag, der ligger forude.');
  expect((await post(page, { item: 'none', outcome: 'approved', reason: 'Ja.' })).status).toBe(404);
});

test('a proposal is decided in writing once enough have answered', async () => {
  const { service } = running.server;
  const { proposal } = met;
  const page = urls.decideInWriting(proposal);
  const early = await post(page, { outcome: 'approved', reason: 'Alle er enige.' });
  expect([early.status, early.text]).toEqual([422, expect.stringContaining('ikke sendt ud til skriftlig beslutning')]);
  const local = { id: 'local', name: 'local', grants: [{ role: 'admin' as const, strategy: null }] };
  value(await putInWriting(service, proposal, '2099-01-01', local));
  const [group] = (await steeringOf(service)).groups;
  const members = group?.members.slice(0, 2).map(({ person }) => person) ?? [];
  for (const [i, person] of members.entries()) {
    const few = await post(page, { outcome: 'approved', reason: 'Alle er enige.' });
    expect(few.text).toContain('Der skal være 2.');
    const vote = i === 0 ? ('for' as const) : ('against' as const);
    value(
      await assessProposal(service, proposal, { scores: [], vote, words: `Mit ord ${i}.` }, { ...local, id: person }),
    );
  }
  const done = await post(page, { outcome: 'approved', reason: 'Alle er enige.' });
  expect(done.status).toBe(303);
  const { text } = await get(done.to);
  expect(text).toContain('skriftligt');
  expect(text).toContain(': for · Mit ord 0.');
  expect(text).toContain(': imod · Mit ord 1.');
  const outside = (await get(done.to, { cookie: 'language=da' })).text;
  expect(outside).not.toContain('Mit ord');
});

test('a decision is taken back by another one in a meeting, and both say so', async () => {
  const meeting = met.meeting;
  const refused = await post(urls.undoDecision(met.decision), { meeting, 'undo-title': 'Tilbage', 'undo-reason': '' });
  expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Skriv hvorfor.')]);
  expect(refused.text).toContain('Tilbage');
  const fields = { meeting, 'undo-title': 'Kranerne bliver', 'undo-reason': 'Der kom penge.' };
  const done = await post(urls.undoDecision(met.decision), fields);
  expect(done.status).toBe(303);
  expect((await get(done.to)).text).toContain('Tager tilbage');
  expect((await get(urls.decision(met.decision))).text).toContain('Taget tilbage ved');
  expect((await get(urls.element(strategy, met.stopped))).text).not.toContain('stoppet · besluttet');
});

test('a meeting is fetched as a file, ended once, and its minutes are approved by the next', async () => {
  const file = await get(urls.meetingPart(met.meeting, 'invite.ics'));
  expect(file.text).toContain(`UID:meeting-${met.meeting}@lofte`);
  expect((await post(urls.meetingPart(met.meeting, 'end'), {})).status).toBe(303);
  expect((await get(urls.meetingPart(met.meeting, 'minutes'))).text).toContain('Udkast');
  const planned = await post(urls.newMeetings(), {
    ...{ group: met.group, title: 'Andet møde', day: '2027-06-01', start: '10', length: '60' },
    ...{ count: '1', every: '1', unit: 'month' },
  });
  const next = planned.to.split('/').at(-1) ?? '';
  const since = (await findThing(running.server.service.store, 'meeting', { strategy: '', id: next }))?.since;
  await post(urls.meetingPart(next, 'agenda'), { do: 'add', key: `minutes ${met.meeting} `, since: String(since) });
  const { items } = (await findThing(running.server.service.store, 'meeting', { strategy: '', id: next }))?.data ?? {};
  const approved = await post(urls.meetingPart(next, 'approve'), { item: items?.[0]?.id ?? '' });
  expect(approved.status).toBe(303);
  const minutes = await get(urls.meetingPart(met.meeting, 'minutes'));
  expect(minutes.text).toContain('Andet møde');
  expect(minutes.text).not.toContain('Udkast');
});
