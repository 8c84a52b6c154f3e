import { localActor } from '@lofte/domain/rights';
import { value } from '@lofte/service/example-service';
import { callMeeting, endMeeting, noteAttendance, planMeeting } from '@lofte/service/steering/plan-meeting';
import { findThing } from '@lofte/store/thing-table';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { serverInNewFolder } from '../test/browser.ts';
import { type Met, metGroup } from '../test/met.ts';
import { wordsOf } from '../test/numbers-in.ts';
import { urls } from '../urls.ts';

let running: Awaited<ReturnType<typeof serverInNewFolder>>;
let met: Met;

beforeAll(async () => {
  running = await serverInNewFolder();
  const { strategy } = await adoptSample(running.server.service);
  met = await metGroup(running.server.service, strategy);
});
afterAll(() => running.remove());

const headers = { cookie: 'language=da', 'sec-fetch-site': 'same-origin' };
const open = async (path: string) => (await fetch(new URL(path, running.server.url), { headers })).text();
const read = async (path: string) => wordsOf(await open(path));
/** Sends a form as the page does, and reads the page that follows. */
const send = async (path: string, fields: Readonly<Record<string, string>>) => {
  const body = new URLSearchParams(fields);
  const answer = await fetch(new URL(path, running.server.url), { method: 'POST', headers, body });
  return { url: new URL(answer.url), text: wordsOf(await answer.text()) };
};
const meetingOf = async (id: string) =>
  (await findThing(running.server.service.store, 'meeting', { strategy: '', id }))?.data;
const group = async () =>
  (await findThing(running.server.service.store, 'group', { strategy: '', id: met.group }))?.data;

test('what is typed of a decision is kept on the way to another item, for who typed it alone, and gone when it is taken', async () => {
  const items = (await meetingOf(met.meeting))?.items ?? [];
  const [first, second, third] = items.map(({ id }) => id);
  const page = (item = '') => urls.meetingPart(met.meeting, 'now', { item });
  // The buttons to other items belong to the form of what is typed: it needs no script to go along.
  expect(await open(page(second))).toMatch(
    new RegExp(`<button[^>]*form="item-form"[^>]*name="to"[^>]*value="${third}"[^>]*formaction="[^"]*/draft"`),
  );
  const typed = { item: second ?? '', said: 'Bent spurgte til prisen.', reason: 'Pengene er små.' };
  const task = { 'task-what': 'Ring til dem', 'task-who': '', 'task-due': '' };
  const moved = await send(urls.meetingPart(met.meeting, 'draft'), { ...typed, ...task, to: third ?? '' });
  expect(moved.url.searchParams.get('item')).toBe(third);
  expect(moved.text).toContain('Du har en kladde til en beslutning, der ikke er truffet: Stop for det andet');
  const again = await open(page(second));
  expect(again).toContain('Din kladde: beslutningen er ikke truffet endnu.');
  for (const kept of ['>Pengene er små.<', 'value="Ring til dem"', '>Bent spurgte til prisen.<'])
    expect(again).toContain(kept);
  expect(await open(page(first))).not.toContain('Pengene er små.');
  const emptied = { item: second ?? '', reason: '', 'task-what': '', 'task-who': '', 'task-due': '' };
  await send(urls.meetingPart(met.meeting, 'draft'), emptied);
  expect(await open(page(second))).not.toContain('Din kladde');
  await send(urls.meetingPart(met.meeting, 'draft'), typed);
});

test('who is there is saved without a script, and what is typed of a decision goes along', async () => {
  const item = (await meetingOf(met.meeting))?.items[1]?.id ?? '';
  const page = await open(urls.meetingPart(met.meeting, 'now', { item }));
  expect(page).toMatch(/<button[^>]*form="item-form"[^>]*formaction="[^"]*\/attendance"/);
  const boxes = page.match(/<input[^>]*name="present"[^>]*>/g) ?? [];
  expect(boxes.length).toBeGreaterThan(2);
  for (const box of boxes) expect(box).toContain('form="item-form"');
  const present = (await group())?.members[0]?.person ?? '';
  const said = 'Alle var der.';
  await send(urls.meetingPart(met.meeting, 'attendance'), { item, present, said, reason: 'Husk prisen.' });
  expect((await meetingOf(met.meeting))?.present).toEqual([present]);
  const again = await open(urls.meetingPart(met.meeting, 'now', { item }));
  for (const kept of ['>Husk prisen.<', '>Alle var der.<']) expect(again).toContain(kept);
  // What a script sends as a box is ticked is who is there alone, and takes nothing away.
  await send(urls.meetingPart(met.meeting, 'attendance'), { item, present });
  expect(await open(urls.meetingPart(met.meeting, 'now', { item }))).toContain('>Husk prisen.<');
});

test('a decision on a condition does not claim that the plan follows it, and is looked at again with its condition; a deputy is named who sat there', async () => {
  const { service } = running.server;
  const items = (await meetingOf(met.meeting))?.items ?? [];
  const item = items.find(({ proposal }) => proposal === met.proposal)?.id ?? '';
  const members = (await group())?.members ?? [];
  const [chair, , third] = members;
  const present = [chair?.deputy ?? '', third?.person ?? ''];
  value(await noteAttendance(service, met.meeting, { present, recused: [] }, localActor));
  const conditional = {
    item,
    said: 'Carla spurgte igen.',
    outcome: 'conditional',
    reason: 'Det ser fornuftigt ud.',
    back: '2027-04-01',
  };
  const more = { condition: 'Pengene bliver fundet.', [`dissent:${third?.person}`]: 'Vent til efteråret.' };
  const task = { 'task-what': 'Find pengene', 'task-who': `person ${third?.person}`, 'task-due': '2027-03-20' };
  const { text } = await send(urls.meetingPart(met.meeting, 'decide'), { ...conditional, ...more, ...task });
  expect(text).toContain('Beslutningen er truffet. Planen er som før.');
  expect(text).not.toContain('Din kladde');
  expect((await meetingOf(met.meeting))?.items[1]?.said).toBe('Carla spurgte igen.');
  expect(text).toContain('Carla Holm er uenig: Vent til efteråret.');
  expect(text).toContain('Find pengene Carla Holm');
  value(await endMeeting(service, met.meeting, localActor));
  const minutes = await read(urls.meetingPart(met.meeting, 'minutes'));
  expect(minutes).toContain('Dorte Skov (stedfortræder for Asta Lund)');

  const start = { start: '2027-04-06T09:00:00.000Z', end: '2027-04-06T10:00:00.000Z' };
  const next = value(await planMeeting(service, met.group, { title: 'Andet møde', ...start, items: [] }, localActor));
  const since = String((await findThing(service.store, 'meeting', { strategy: '', id: next }))?.since);
  await send(urls.meetingPart(next, 'agenda'), { since, do: 'add', key: 'all' });
  value(await callMeeting(service, next, localActor));
  const agenda = (await meetingOf(next))?.items ?? [];
  expect(agenda[0]?.title).toBe('Referat af Første møde, 1. marts 2027');
  const again = agenda.find(({ proposal }) => proposal === met.proposal)?.id ?? '';
  expect(await read(urls.meetingPart(next, 'now', { item: again }))).toMatch(
    /Besluttet før .*godkendt på en betingelse .*Betingelse: Pengene bliver fundet\./,
  );
  const decided = /\/decisions\/\w+/g.exec(await open(urls.meetingPart(next, 'now', { item: again })))?.[0] ?? '';
  expect(await read(decided)).toContain('Til stede: Dorte Skov (stedfortræder for Asta Lund) og Carla Holm.');
  expect(await read(urls.group(met.group))).toContain('Planlæg møder');
});
