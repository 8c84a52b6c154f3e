import { connect } from 'node:net';
import { localActor } from '@lofte/domain/rights';
import { actorOf } from '@lofte/service/actor-of';
import { value } from '@lofte/service/example-service';
import { closeRound } from '@lofte/service/follow-up/close-round';
import { giveUpdate } from '@lofte/service/follow-up/give-update';
import { requestToken } from '@lofte/service/follow-up/request-link';
import { requestPage } from '@lofte/service/follow-up/request-page';
import { returnUpdate } from '@lofte/service/follow-up/review-update';
import { invitePerson } from '@lofte/service/invite-person';
import { personOf } from '@lofte/service/person-of';
import { verifyRecord } from '@lofte/service/verify-record';
import { addFigure } from '@lofte/service/world/keep-figure';
import { requestsOfRound } from '@lofte/store/request-table';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askOwner, type SampleAsked, type SampleOwner, sampleOwner } from '../test/asked.ts';
import { serverInNewFolder } from '../test/browser.ts';
import { pageParts } from '../test/page-parts.ts';
import { administrator, personWith, session } from '../test/people.ts';
import { urls } from '../urls.ts';

let running: Awaited<ReturnType<typeof serverInNewFolder>>;
let asked: SampleAsked;
let admin: string;

let owner: SampleOwner;

beforeAll(async () => {
  running = await serverInNewFolder();
  owner = await sampleOwner(running.server.service);
  // From here on whoever has no session is nobody.
  admin = await administrator(running.server.service);
});
beforeEach(async () => {
  asked = await askOwner(running.server.service, owner);
});
afterAll(() => running.remove());

const own = { 'sec-fetch-site': 'same-origin' };
const at = (path: string) => new URL(path, running.server.url).href;
const get = (path: string, headers: Record<string, string> = {}) => fetch(at(path), { headers, redirect: 'manual' });
const page = async (path = urls.answer(asked.token), headers: Record<string, string> = {}) =>
  (await get(path, headers)).text();
type Fields = Readonly<Record<string, string | Blob | readonly string[]>>;
/** Sends a form as a browser does, with a file where one of its values is a blob. */
async function send(path: string, fields: Fields, headers: Record<string, string> = {}): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) typeof one === 'string' ? body.append(name, one) : body.append(name, one as File);
  return fetch(at(path), {
    method: 'POST',
    body: await sized(body),
    headers: { ...own, ...headers, 'content-type': type },
    redirect: 'manual',
  });
}
let type = '';
/** With its length known, as browsers send it. */
async function sized(form: FormData): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Response(form);
  type = whole.headers.get('content-type') ?? '';
  return new Uint8Array(await whole.arrayBuffer());
}
const text = (answer: Response) => answer.text();
const seenOf = async (n: number) => {
  const found = await requestPage(running.server.service, asked.token);
  const item = found.ok ? found.value.items[n] : undefined;
  return { item, seen: (item?.answer ?? item?.before)?.id ?? '' };
};
const which = async (n: number) => ({
  strategy: asked.strategy,
  element: asked.elements[n]?.id ?? '',
  seen: (await seenOf(n)).seen,
});
const give = async (n: number, fields: Fields, headers = {}) =>
  send(
    urls.giveAnswer(asked.token),
    { ...(await which(n)), state: 'at risk', text: 'Kablet mangler.', ...fields },
    headers,
  );
const file = (name: string, bytes: Uint8Array<ArrayBuffer> | string) => new File([bytes], name);

test('a key figure that is getting old is asked for beside it, and a number that is none costs nothing of what was typed', async () => {
  const { service } = running.server;
  const { organisation } = (await personOf(service.store, owner.person)) ?? {};
  const year = new Date().getFullYear();
  const wanted = { unit: 'både', values: [{ value: 40, period: String(year - 2) }], about: [], places: [] };
  const figure = value(await addFigure(service, { ...wanted, title: 'Både i havn', organisation }, localActor));
  const asks = await page();
  expect(asks).toContain('Både i havn');
  expect(asks).toContain(`Nu: 40 både (${year - 2})`);
  const fields = { figure, value: 'en del', period: String(year), source: 'Havnefogeden' };
  const refused = await send(urls.giveFigures(asked.token), fields);
  const shown = await text(refused);
  expect(refused.status).toBe(422);
  expect(shown).toContain('”en del” er ikke et tal');
  for (const typed of ['value="en del"', `value="${year}"`, 'value="Havnefogeden"']) expect(shown).toContain(typed);
  const taken = await send(urls.giveFigures(asked.token), { ...fields, value: '1.041,5' });
  expect([taken.status, taken.headers.get('location')]).toEqual([
    303,
    `${urls.answer(asked.token, 'figures')}#figures`,
  ]);
  expect(await page(urls.answer(asked.token, 'figures'))).toContain('Tak. Det står i nøgletallene');
  const reader = await personWith(service, admin, [{ role: 'reader', strategy: null }]);
  const stands = await page(urls.figure(figure), { cookie: `session=${await session(service, reader)}` });
  expect(stands).toContain('1.041,5 både');
  expect(stands).toMatch(/Havnefogeden[\s\S]*Ane Holm, /);
});

/** The first line of the answer to a request that says it will be so large, and sends one byte of it. */
function claiming(length: number, path: string, type: string): Promise<string> {
  const socket = connect(running.server.port, '127.0.0.1');
  const head = [`POST ${path} HTTP/1.1`, 'Host: localhost', `Content-Type: ${type}`, `Content-Length: ${length}`];
  socket.write(`${head.join('\r\n')}\r\n\r\n{`);
  return new Promise((resolve, reject) => {
    socket.on('error', reject).once('data', (part) => {
      socket.destroy();
      resolve(String(part).split('\r\n')[0] ?? '');
    });
  });
}

describe('a link that opens nothing', () => {
  test('says what to do, and nothing of what there is; whoever has a wrong one gets nothing read', async () => {
    const { store } = running.server.service;
    const [request] = await requestsOfRound(store, asked.round);
    if (!request) throw new Error('Nobody was asked');
    const forged = asked.token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    const other = asked.token.replace(/^[^.]+/, 'another');
    const wrong = await Promise.all([forged, other, 'nonsense'].map((token) => get(urls.answer(token))));
    expect(wrong.map(({ status }) => status)).toEqual([404, 404, 404]);
    const [first = '', ...rest] = await Promise.all(wrong.map(text));
    expect(rest).toEqual([first, first]);
    expect(first).toContain('Åbn det igen fra mailen');
    const old = await get(urls.answer(await requestToken(store, request, '2020-01-01')));
    expect([old.status, await text(old)]).toEqual([410, expect.stringContaining('Linket er for gammelt')]);
    const replaced = await get(urls.answer(await requestToken(store, { ...request, link: 1 }, '2099-01-01')));
    expect([replaced.status, await text(replaced)]).toEqual([410, expect.stringContaining('et nyere link')]);
    for (const path of [
      urls.giveAnswer(forged),
      urls.sendEvidence(forged),
      urls.replyToQuestion(forged),
      urls.handOn(forged),
    ])
      expect((await send(path, { file: file('a.pdf', '%PDF-1.7') })).status).toBe(404);
    expect((await get(urls.receipt(forged))).status).toBe(404);
  });

  test('and one that opens goes to no other site, and names nobody to whoever looks at where one came from', async () => {
    const answer = await get(urls.answer(asked.token));
    expect(answer.headers.get('referrer-policy')).toBe('strict-origin');
    expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    const html = await answer.text();
    expect(pageParts(html).links.filter((link) => link.includes('/sign-in'))).toEqual([]);
  });
});

describe('whoever has a link', () => {
  test('sees the passage in the paper’s words, not the paper; who may see that gets the way to it', async () => {
    const html = await page();
    expect(html).toContain('Vi vil bygge ladestandere i ni havne');
    expect(pageParts(html).links.filter((link) => link.startsWith('/source/'))).toEqual([]);
    const paper = asked.elements[0]?.source?.document ?? '';
    expect((await get(urls.source(paper))).status).toBe(401);
    const links = pageParts(await page(undefined, { cookie: `session=${admin}` })).links;
    expect(links.filter((link) => link.startsWith(`/source/${paper}?at=`))).toHaveLength(3);
  });

  test('reads their own language, and the other one when they choose it', async () => {
    const english = { 'accept-language': 'en' };
    expect(await page(undefined, english)).toContain('Som før, stadig rigtigt');
    expect(await page(`${urls.answer(asked.token)}?lang=en`)).toContain('As before, still true');
    expect(await page(undefined, { cookie: 'language=en' })).toContain('As before, still true');
  });

  test('says “as before” three times and has a receipt that names the entries', async () => {
    for (const n of [0, 1, 2]) {
      const done = await send(urls.giveAnswer(asked.token), { ...(await which(n)), as: 'before' });
      const next =
        n < 2
          ? `${urls.answer(asked.token, asked.elements[n]?.id)}#${asked.elements[n]?.id}`
          : urls.receipt(asked.token);
      expect([done.status, done.headers.get('location')]).toEqual([303, next]);
    }
    const receipt = await page(urls.receipt(asked.token));
    const rows = await running.server.service.store.query<{ seq: number; hash: string }>(
      "select seq, hash from entry where kind = 'update.given' order by seq desc limit 3",
    );
    for (const { hash } of rows) expect(receipt).toContain(hash);
    expect(receipt).toContain('Ane Holm, Søfartsstyrelsen');
    expect(await page()).toContain('Alt er besvaret');
  });

  test('writes numbers and days as their language has them, and is told at the field what is none', async () => {
    const wrong = await give(0, { 'value-n1': 'mange', link: 'ftp://x', linkDate: '2999-01-01' });
    const html = await text(wrong);
    expect(wrong.status).toBe(422);
    expect(html).toContain('”mange” er ikke et tal');
    expect(html).toContain('1. januar 2999 er ikke kommet endnu');
    expect(html).toContain('ikke adressen på en side');
    expect(html).toMatch(/aria-invalid="true"[^>]*aria-describedby="[^"]*q1-value-n1-error"/);
    expect(html).toMatch(/value="mange"/);
    expect(html).toContain('Kablet mangler.');
    await give(0, { 'value-n1': '1.000,5' });
    expect((await seenOf(0)).item?.answer?.values).toMatchObject([{ value: 1000.5 }]);
    await give(0, { 'value-n1': '1,234.5' }, { cookie: 'language=en' });
    expect((await seenOf(0)).item?.answer?.values).toMatchObject([{ value: 1234.5 }]);
    expect((await give(0, { text: '' })).status).toBe(422);
  });

  test('ticks milestones with their day; one that somebody else ticked meanwhile stays ticked', async () => {
    const shown = { milestone: ['m1', 'm2'], 'was-m1': '', 'was-m2': '' };
    await give(0, { ...shown, reached: 'm1', 'day-m1': '1.3.2026' });
    await give(0, { ...shown, reached: 'm2', 'day-m2': '2026-05-02' });
    expect((await seenOf(0)).item?.element.milestones).toMatchObject([{ done: '2026-03-01' }, { done: '2026-05-02' }]);
    await give(0, { milestone: 'm1', 'was-m1': '2026-03-01' });
    expect((await seenOf(0)).item?.element.milestones?.[0]).not.toHaveProperty('done');
  });

  test('attaches files, links and passages; the file comes back to be saved, and to nobody else', async () => {
    const done = await give(0, {
      file: file('side.html', '<script>alert(1)</script>'),
      fileDate: '2026-10-01',
      link: 'www.example.dk/tal',
    });
    expect(done.status).toBe(303);
    const evidence = (await seenOf(0)).item?.answer?.evidence ?? [];
    expect(evidence).toMatchObject([
      { kind: 'file', name: 'side.html', date: '2026-10-01' },
      { kind: 'link', url: 'https://www.example.dk/tal' },
    ]);
    const sha256 = evidence[0]?.kind === 'file' ? evidence[0].sha256 : '';
    const saved = await get(urls.ownEvidence(asked.token, sha256));
    expect(saved.headers.get('content-type')).toBe('application/octet-stream');
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment; filename="side.html"/);
    expect(saved.headers.get('x-content-type-options')).toBe('nosniff');
    const inside = urls.evidence(asked.strategy, asked.elements[0]?.id ?? '', sha256);
    expect((await get(inside)).status).toBe(401);
    expect((await get(inside, { cookie: `session=${admin}` })).status).toBe(200);
    // What lies here and is no evidence of theirs is not handed out, whoever knows its hash.
    const paper = asked.elements[0]?.source?.document ?? '';
    expect((await get(urls.ownEvidence(asked.token, paper))).status).toBe(404);
    expect((await give(1, { keep: `f-${paper}` })).status).toBe(303);
    expect((await seenOf(1)).item?.answer?.evidence).toBeUndefined();
    expect(await verifyRecord(running.server.service)).toMatchObject({ ok: true });
  });

  test('names a passage only of a paper that they may read', async () => {
    const { document = '', span } = asked.elements[1]?.source ?? {};
    const passage = at(`/source/${document}?at=${span?.start}-${span?.end}#m`);
    const refused = await give(0, { passage });
    expect([refused.status, await text(refused)]).toEqual([
      422,
      expect.stringContaining('Der er ikke sådan et sted her'),
    ]);
    const { service } = running.server;
    const reader = await personWith(service, admin, [{ role: 'reader', strategy: null }]);
    expect((await give(0, { passage }, { cookie: `session=${await session(service, reader)}` })).status).toBe(303);
    expect((await seenOf(0)).item?.answer?.evidence).toMatchObject([
      { kind: 'passage', quote: asked.elements[1]?.title },
    ]);
  });

  test('is told why a macro workbook and a program are not taken, and loses nothing', async () => {
    const macros = zipSync({ 'xl/workbook.xml': strToU8('x'), 'xl/vbaProject.bin': strToU8('x') });
    const refused = await give(0, { file: file('tal.xlsx', new Uint8Array(macros)), text: 'Læs vedlagte.' });
    const html = await text(refused);
    expect([refused.status, html]).toEqual([422, expect.stringContaining('har makroer i sig')]);
    expect(html).toContain('Læs vedlagte.');
    expect(await text(await give(0, { file: file('tilbud.exe', 'MZ') }))).toContain('er et program');
    const said = await send(urls.sendEvidence(asked.token), { file: file('tal.xlsm', 'x') });
    expect([said.status, await said.json()]).toEqual([422, { problem: expect.stringContaining('makroer') }]);
  });

  test('is refused two gigabytes without anybody reading them', async () => {
    const large = 2 * 1024 ** 3;
    for (const path of [urls.giveAnswer(asked.token), urls.sendEvidence(asked.token)])
      expect(await claiming(large, path, 'multipart/form-data; boundary=x')).toMatch(/^HTTP\/1.1 413 /);
    expect(await claiming(large, urls.saveAnswer(asked.token), 'application/json')).toMatch(/^HTTP\/1.1 413 /);
  });

  test('finds what they began again, also without script; what is kept is not sent', async () => {
    const { strategy, element } = await which(1);
    const fields = [
      ['seen', (await seenOf(1)).seen],
      ['state', 'done'],
      ['text', 'Færdig, mangler kun'],
    ];
    const body = JSON.stringify({ strategy, element, fields, saved: new Date().toISOString() });
    const saved = await fetch(at(urls.saveAnswer(asked.token)), {
      method: 'POST',
      body,
      headers: { ...own, 'content-type': 'application/json' },
    });
    expect([saved.status, Object.keys(await saved.json())]).toEqual([200, ['saved']]);
    expect(await page()).toContain('Færdig, mangler kun');
    const kept = await give(2, { press: 'keep', file: file('a.pdf', '%PDF-1.7') });
    expect(kept.status).toBe(303);
    expect(await page()).toMatch(/name="keep" value="f-[0-9a-f]{64}" checked/);
    expect((await seenOf(2)).item?.answer).toBeUndefined();
    for (const nonsense of ['{', '{}', '{"strategy":"a","element":"b","fields":[["x"]],"saved":"y"}'])
      expect(
        (await fetch(at(urls.saveAnswer(asked.token)), { method: 'POST', body: nonsense, headers: own })).status,
      ).toBe(400);
  });

  test('sees both answers where somebody else was faster; sending again counts', async () => {
    const { service } = running.server;
    const { actor } = await actorOf(service, admin);
    const before = await which(0);
    const theirs = { saying: { state: 'done', text: 'Vi er færdige.' } as const, seen: before.seen };
    await giveUpdate(service, before, theirs, actor);
    const mine = { ...before, state: 'off track', text: 'Det er gået i stå.' };
    const clash = await send(urls.giveAnswer(asked.token), mine);
    const html = await text(clash);
    expect(clash.status).toBe(409);
    expect(html).toContain('To svar på det samme');
    expect(html).toContain('Vi er færdige.');
    expect(html).toContain('Det er gået i stå.');
    const { seen } = await seenOf(0);
    expect(html).toContain(`name="seen" value="${seen}"`);
    expect((await send(urls.giveAnswer(asked.token), { ...mine, seen })).status).toBe(303);
    expect((await seenOf(0)).item?.answer).toMatchObject({ state: 'off track', text: 'Det er gået i stå.' });
  });

  test('answers what was sent back, which comes first; explains what does not fit together', async () => {
    const { service } = running.server;
    const { actor } = await actorOf(service, admin);
    await give(2, { state: 'on track', text: 'Det går.' });
    const { seen, item } = await seenOf(2);
    const element = item?.element.id ?? '';
    const returned = { update: seen, question: 'Hvor mange deltagere?', origin: 'http://localhost' };
    await returnUpdate(service, { strategy: asked.strategy, element }, returned, actor);
    const html = await page();
    expect(html.indexOf('Hvor mange deltagere?')).toBeGreaterThan(0);
    expect(html.indexOf('Hvor mange deltagere?')).toBeLessThan(html.indexOf('2 af 3'));
    expect(
      (await send(urls.replyToQuestion(asked.token), { strategy: asked.strategy, element, reply: ' ' })).status,
    ).toBe(422);
    expect(
      (await send(urls.replyToQuestion(asked.token), { strategy: asked.strategy, element, reply: 'Tolv.' })).status,
    ).toBe(303);
    expect(await page()).toContain('Tolv.');
    await give(0, { state: 'on track', text: 'Alt vel.' });
    const asks = await page();
    expect(asks).toContain('skulle være nået');
    const why = { as: 'explained', key: 'milestone-passed m1', why: 'Aftalen er mundtlig.' };
    expect((await send(urls.giveAnswer(asked.token), { ...(await which(0)), ...why })).status).toBe(303);
    expect((await seenOf(0)).item?.answer).toMatchObject({
      text: 'Alt vel.',
      explained: { 'milestone-passed m1': 'Aftalen er mundtlig.' },
    });
  });

  test('hands on what they choose; what is handed on, withdrawn or closed is answered no more', async () => {
    const thing = `${asked.strategy} ${asked.elements[1]?.id}`;
    const to = { name: 'Bo Lind', mail: 'bo@soefart.example.dk' };
    expect((await send(urls.handOn(asked.token), { ...to, thing, mail: 'nej' })).status).toBe(422);
    expect((await send(urls.handOn(asked.token), to)).status).toBe(422);
    expect((await send(urls.handOn(asked.token), { ...to, thing })).status).toBe(303);
    expect(await page()).toContain('1 ting er sendt videre til Bo Lind.');
    const gone = await send(urls.giveAnswer(asked.token), {
      strategy: asked.strategy,
      element: asked.elements[1]?.id ?? '',
      as: 'before',
    });
    expect([gone.status, await text(gone)]).toEqual([409, expect.stringContaining('ikke blandt det')]);
    const { service } = running.server;
    const { actor } = await actorOf(service, admin);
    await closeRound(service, asked.round, actor);
    const closed = await give(0, {});
    expect([closed.status, await text(closed)]).toEqual([409, expect.stringContaining('Runden er lukket')]);
    const html = await page();
    expect(pageParts(html).forms.filter(({ action }) => action.startsWith('/answer/'))).toEqual([]);
    expect((await send(urls.sendEvidence(asked.token), { file: file('a.pdf', '%PDF-1.7') })).status).toBe(422);
  });

  test('and who is signed in finds the way to the same page', async () => {
    const { service } = running.server;
    const { actor } = await actorOf(service, admin);
    const ane = { name: 'Ane Holm', mail: 'ane@soefart.example.dk', language: 'da', role: 'contributor' } as const;
    await invitePerson(service, actor, ane);
    const cookie = `session=${await session(service, asked.person)}`;
    const links = pageParts(await page(urls.owed(), { cookie })).links;
    expect(links).toContain(urls.answer(asked.token));
    expect((await get(urls.owed())).status).toBe(401);
    expect(
      pageParts(await page(urls.owed(), { cookie: `session=${admin}` })).links.filter((link) =>
        link.startsWith('/answer'),
      ),
    ).toEqual([]);
  });
});
