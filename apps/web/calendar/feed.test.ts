import { dayOf } from '@lofte/domain/day';
import { localActor } from '@lofte/domain/rights';
import { readCalendar } from '@lofte/formats/calendar/read-calendar';
import { addEngagement } from '@lofte/service/world/keep-engagement';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serverInNewFolder } from '../test/browser.ts';
import { administrator } from '../test/people.ts';

let running: Awaited<ReturnType<typeof serverInNewFolder>>;
let admin: string;
beforeAll(async () => {
  running = await serverInNewFolder();
  const { service } = running.server;
  const lists = { met: [], ours: [], partners: [], themes: [], about: [], next: [] };
  const visit = { ...lists, kind: 'visit', state: 'planned', from: dayOf(service.now()), country: 'GH' } as const;
  await addEngagement(service, { ...visit, title: 'Fyr i Accra', visible: 'inside' }, localActor);
  await addEngagement(service, { ...visit, title: 'Kun for os', visible: 'own' }, localActor);
  admin = await administrator(service);
});
afterAll(() => running.remove());

const ask = (path: string, sent: RequestInit = {}) =>
  fetch(new URL(path, running.server.url), {
    ...{ redirect: 'manual' as const, ...sent },
    headers: { cookie: `session=${admin}`, 'sec-fetch-site': 'same-origin', ...sent.headers },
  });
/** As a calendar program does it: without a cookie. */
const fetched = (address: string, held = '') =>
  fetch(address, held === '' ? {} : { headers: { 'if-none-match': held } });
const addressOn = async (path: string) =>
  / value="([^"]*\/calendar\/feed\/[^"]*)"/.exec(await (await ask(path)).text())?.[1]?.replaceAll('&amp;', '&') ?? '';

test('whoever is signed in gets an address that gives a calendar program what they see, until they make a new one', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await addressOn('/calendar')).toBe('');
  const made = await ask('/calendar/feed?country=GH', { method: 'POST' });
  expect(made.status).toBe(303);
  const address = await addressOn(made.headers.get('location') ?? '');
  expect(address).toContain('?country=GH');
  const answer = await fetched(address);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const window = { from: '2020-01-01', to: '2199-12-31' };
  const read = readCalendar(new Uint8Array(await answer.arrayBuffer()), window);
  expect(read.ok && read.value.events.map(({ title }) => title)).toEqual(['Fyr i Accra']);
  const tag = answer.headers.get('etag') ?? '';
  expect((await fetched(address, tag)).status).toBe(304);
  expect((await fetched(address, '"other"')).status).toBe(200);
  await ask('/calendar/feed', { method: 'POST' });
  const old = await fetched(address, tag);
  expect([old.status, await old.text()]).toEqual([410, expect.stringContaining('Løfte')]);
  expect((await fetched(address.replace('/calendar.ics', 'x/calendar.ics'))).status).toBe(404);
  await ask('/calendar/feed/close', { method: 'POST' });
  expect(await addressOn('/calendar')).toBe('');
  // What is wrong is told to the terminal, which others read; an address is not.
  const token = /feed\/([^/]+)/.exec(address)?.[1] ?? '';
  vi.spyOn(running.server.service.store, 'query').mockRejectedValue(new Error('The disk is gone'));
  expect((await fetched(address)).status).toBe(500);
  expect(JSON.stringify(logged.mock.calls)).not.toContain(token);
  vi.restoreAllMocks();
});
