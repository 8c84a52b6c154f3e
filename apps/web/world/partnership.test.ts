import { someone, value } from '@lofte/service/example-service';
import { forgetFiles } from '@lofte/service/forget-files';
import { verifyRecord } from '@lofte/service/verify-record';
import { addPartnership } from '@lofte/service/world/keep-partnership';
import { partnershipOf } from '@lofte/service/world/things-of';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { serverInNewFolder } from '../test/browser.ts';
import { type Met, metGroup } from '../test/met.ts';
import { administrator } from '../test/people.ts';
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
  return {
    status: answer.status,
    text: await answer.clone().text(),
    bytes: await answer.bytes(),
    headers: answer.headers,
  };
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

test('the document of an agreement is kept as it came, read by whoever sees the partnership, and can be removed; nothing else is taken', async () => {
  const { service } = running.server;
  const at = urls.agreements(id);
  const form = (name: string, bytes: string, more: Readonly<Record<string, string>> = {}) => {
    const all = new FormData();
    if (name !== '') all.set('file', new File([bytes], name));
    for (const [field, value] of Object.entries(more)) all.set(field, value);
    return all;
  };
  const before = (await standing())?.since;
  const refused = async (sent: FormData) => {
    const { status, text } = await post(at, sent);
    return `${status} ${/<div class="alert alert-error"[\s\S]*?<\/div>/.exec(text)?.[0].replace(/<[^>]*>/g, ' ')}`;
  };
  expect(await refused(form('', ''))).toMatch(/^422 .*Vælg en fil\./s);
  expect(await refused(form('note.pdf', 'Only text'))).toMatch(/^422 .*”note.pdf” er hverken en PDF eller et Word/s);
  expect(await refused(form('empty.pdf', ''))).toMatch(/^422 .*Filen er tom/s);
  expect(await refused(form('run.pdf', 'MZ'))).toMatch(/^422 .*er et program/s);
  expect(await refused(form('a.pdf', '%PDF-1.7', { signed: 'when' }))).toMatch(/^422 /);
  expect(await refused(form('a.pdf', '%PDF-1.7', { agreement: 'none' }))).toMatch(/^404 /);
  expect((await standing())?.since).toBe(before);

  expect((await post(at, form('Aftale Æ.pdf', '%PDF-1.7 æ', { signed: 'juni 2026' }))).status).toBe(303);
  const [one] = (await standing())?.thing.agreements ?? [];
  expect(one).toMatchObject({ title: 'Aftale Æ', signed: '2026-06', file: { name: 'Aftale Æ.pdf', size: 11 } });
  const where = urls.agreementFile(id, one?.id ?? '');
  const page = await get(urls.partnership(id));
  expect(page.text).toContain(where);
  expect(page.text).toContain('1 kB');
  const file = await get(where);
  expect(new TextDecoder().decode(file.bytes)).toBe('%PDF-1.7 æ');
  expect(Object.fromEntries(file.headers)).toMatchObject({
    ...{ 'content-type': 'application/pdf', 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' },
    'content-disposition': expect.stringMatching(/^attachment; filename="Aftale _.pdf"/),
    'content-security-policy': expect.stringContaining('sandbox'),
  });

  // The form of the partnership says nothing of the document and leaves it where it is.
  const fields = { country: 'Indien', regime: 'Strategisk partnerskab', phase: 'active', agreement: 'Aftale om vand' };
  const sent = new URLSearchParams({
    ...fields,
    'agreement-id': one?.id ?? '',
    since: String((await standing())?.since),
  });
  expect((await post(urls.changePartnership(id), sent)).status).toBe(303);
  expect((await standing())?.thing.agreements).toMatchObject([{ title: 'Aftale om vand', file: one?.file }]);
  expect(await verifyRecord(service)).toMatchObject({ ok: true });

  // Asked first: the press that removes stands below the words that say what it does.
  expect((await get(urls.partnership(id))).text).toMatch(
    /<summary>Fjern dokumentet[\s\S]*?Aftalen selv bliver stående/,
  );
  expect((await post(urls.removeAgreementFile(id, one?.id ?? ''), new URLSearchParams())).status).toBe(303);
  expect((await get(urls.partnership(id, { said: 'file-removed' }))).text).toContain('Dokumentet er fjernet.');
  expect((await standing())?.thing.agreements).toEqual([{ id: one?.id, title: 'Aftale om vand' }]);
  expect((await get(where)).status).toBe(404);
  expect((await post(urls.removeAgreementFile(id, one?.id ?? ''), new URLSearchParams())).status).toBe(404);
  // The record tells what was there, so its bytes stay with it.
  await forgetFiles(service, [one?.file?.sha256 ?? '']);
  expect(await verifyRecord(service)).toMatchObject({ ok: true });
  await administrator(service);
  expect((await get(where)).status).toBe(401);
});
