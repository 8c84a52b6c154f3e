import { someone, value } from '@lofte/service/example-service';
import { addPartnership } from '@lofte/service/world/keep-partnership';
import { partnershipOf } from '@lofte/service/world/things-of';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { serverInNewFolder } from '../test/browser.ts';
import { type Met, metGroup } from '../test/met.ts';
import { urls } from '../urls.ts';

let running: Awaited<ReturnType<typeof serverInNewFolder>>;
let met: Met;
let id: string;

beforeAll(async () => {
  running = await serverInNewFolder();
  const { service } = running.server;
  met = await metGroup(service, (await adoptSample(service)).strategy);
  const lists = { themes: [], agreements: [], contacts: [], points: [], places: [] };
  const wanted = { ...lists, country: 'IN', regime: 'strategic partnership', phase: 'active' } as const;
  id = value(await addPartnership(service, wanted, someone));
});
afterAll(() => running.remove());

const headers = { cookie: 'language=da', 'sec-fetch-site': 'same-origin' };
const get = async (path: string) => {
  const answer = await fetch(new URL(path, running.server.url), { headers, redirect: 'manual' });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};
const post = async (path: string, body: URLSearchParams | FormData) => {
  const answer = await fetch(new URL(path, running.server.url), { method: 'POST', headers, redirect: 'manual', body });
  return { status: answer.status, text: await answer.text() };
};
const standing = () => partnershipOf(running.server.service, id);

test('the decision behind a phase is chosen in the form and shown with a way to it; one that is not there is refused', async () => {
  const form = await get(urls.changePartnership(id));
  expect(form.text).toContain(`<option value="${met.decision}"`);
  const fields = (decision: string, since: number | undefined) =>
    new URLSearchParams({
      ...{ country: 'Indien', regime: 'Strategisk partnerskab', phase: 'ended', to: '2027', reason: 'Aftalen løb ud.' },
      ...{ decision, since: String(since) },
    });
  const wrong = await post(urls.changePartnership(id), fields('none', (await standing())?.since));
  expect([wrong.status, wrong.text.includes('Beslutningen er der ikke.')]).toEqual([422, true]);
  expect((await post(urls.changePartnership(id), fields(met.decision, (await standing())?.since))).status).toBe(303);
  expect((await standing())?.thing).toMatchObject({ decision: met.decision, phase: 'ended' });
  const { text } = await get(urls.partnership(id));
  expect(text).toContain(`href="${urls.decision(met.decision)}"`);
  expect((await post(urls.changePartnership(id), fields('', (await standing())?.since))).status).toBe(303);
  expect((await standing())?.thing.decision).toBeUndefined();
});
