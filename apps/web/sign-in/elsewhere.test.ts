import { rm } from 'node:fs/promises';
import { actorOf } from '@lofte/service/actor-of';
import { becomeAdministrator } from '@lofte/service/become-administrator';
import { invitePerson } from '@lofte/service/invite-person';
import { offerFirstLink } from '@lofte/service/offer-first-link';
import { startSession } from '@lofte/service/start-session';
import { verifyRecord } from '@lofte/service/verify-record';
import { freshFolder } from '@lofte/store/fresh-folder';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, startServer } from '../server.ts';
import { type Jar, jar } from '../test/jar.ts';
import { client, startProvider, type TestProvider } from '../test/openid-provider.ts';

let provider: TestProvider;
let server: Server;
let folder: string;

beforeAll(async () => {
  provider = await startProvider();
  ({ folder } = await freshFolder());
  const roles = new Map([
    ['strategi', 'secretariat'],
    ['ledelse', 'decider'],
  ] as const);
  const { id, secret } = client;
  const known = { issuer: provider.issuer, client: id, secret, name: 'Statens login', groupsClaim: 'groups', roles };
  server = await startServer({ data: folder, port: 0, provider: { ...known, trustMail: false } });
  provider.serve(at('/sign-in/back'));
  const link = (await offerFirstLink(server.service)) ?? '';
  const ane = { name: 'Ane Holm', mail: 'ane@example.dk', password: 'tre kopper og en ko', language: 'da' } as const;
  await becomeAdministrator(server.service, link, ane);
});
afterAll(async () => {
  await server.close();
  await provider.close();
  await rm(folder, { recursive: true, force: true });
});

const at = (path: string) => new URL(path, server.url).href;
const who = async (browser: Jar) => (await actorOf(server.service, browser.cookie(server.url, 'session'))).actor;

/** Goes to the provider, signs in there and comes back; stops before coming back where `stop` is set. */
async function enter(browser: Jar, sub: string, next = '/', stop = false): Promise<{ answer: Response; url: URL }> {
  const start = at(`/sign-in/elsewhere?next=${encodeURIComponent(next)}`);
  let { answer, url } = await browser.follow(await browser.get(start), start);
  for (let page = 0; page < 4 && url.host === provider.issuer.host; page += 1) {
    const html = await answer.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(html)?.[1] ?? '';
    const action = new URL(/action="([^"]+)"/.exec(html)?.[1] ?? '', url);
    let sent = await browser.post(action, { prompt, login: sub, password: 'x' });
    let from: URL = action;
    for (let hops = 0; hops < 4 && sent.headers.has('location'); hops += 1) {
      const to = new URL(sent.headers.get('location') ?? '', from);
      if (stop && to.host !== provider.issuer.host) return { answer: sent, url: to };
      sent = await browser.get(to);
      from = to;
    }
    [answer, url] = [sent, from];
  }
  return { answer, url };
}

test('a person invited by a verified mail address comes in, and is known by issuer and subject from then on', async () => {
  const admin = (await actorOf(server.service, (await administratorSession()).session)).actor;
  const bo = { name: 'Bo Lind', mail: 'bo@example.dk', language: 'da', role: 'reader' } as const;
  const invited = await invitePerson(server.service, admin, bo);
  provider.people.set('bo', { email: 'Bo@Example.dk', email_verified: true, name: 'Bo L' });
  const browser = jar();
  const { url } = await enter(browser, 'bo', '/account?done=changed');
  expect(url.pathname + url.search).toBe('/account?done=changed');
  expect(await who(browser)).toMatchObject({ id: invited.ok && invited.value.person, name: 'Bo Lind' });
  provider.people.set('bo', { email: 'new@example.dk', email_verified: true });
  const again = jar();
  await enter(again, 'bo');
  expect((await who(again)).id).toBe((await who(browser)).id);
});

test('somebody new comes in with a group that gives a role, which goes when the group does', async () => {
  provider.people.set('cy', {
    email: 'cy@example.dk',
    email_verified: true,
    name: 'Cy Bro',
    groups: ['x', 'strategi'],
  });
  const browser = jar();
  await enter(browser, 'cy');
  expect(await who(browser)).toMatchObject({ name: 'Cy Bro', grants: [{ role: 'secretariat', strategy: null }] });
  provider.people.set('cy', { email: 'cy@example.dk', email_verified: true, groups: ['ledelse'] });
  await enter(browser, 'cy');
  expect((await who(browser)).grants).toEqual([{ role: 'decider', strategy: null }]);
  expect(await verifyRecord(server.service)).toMatchObject({ ok: true });
});

test.each([
  ['nobody knows', { email: 'stranger@example.dk', email_verified: true }],
  ['has a known mail address that is not verified', { email: 'ane@example.dk', email_verified: false }],
  ['has a known mail address and no word on whether it is verified', { email: 'ane@example.dk' }],
  ['has no mail address', {}],
])('somebody who %s stays out, and is told so', async (_, claims) => {
  provider.people.set('dea', claims);
  const browser = jar();
  const { answer } = await enter(browser, 'dea');
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain('Statens login kender dig, men ingen har inviteret dig her');
  expect((await who(browser)).id).toBe('nobody');
});

test('what comes back is good once, in the browser that was sent away, and unchanged', async () => {
  provider.people.set('eve', { email: 'eve@example.dk', email_verified: true, groups: ['strategi'] });
  const browser = jar();
  const { url } = await enter(browser, 'eve', '/', true);
  expect(url.pathname).toBe('/sign-in/back');
  expect((await jar().get(url)).status).toBe(401);
  const other = jar();
  other.set(server.url, 'visit', 'not-the-state');
  expect((await other.get(url)).status).toBe(401);
  const bent = new URL(url);
  bent.searchParams.set('code', 'not-the-code');
  const copy = jar();
  copy.set(server.url, 'visit', browser.cookie(server.url, 'visit') ?? '');
  expect((await copy.get(bent)).status).toBe(401);
  // The state is used up now, with the right code too.
  expect((await browser.get(url)).status).toBe(401);
  expect((await who(browser)).id).toBe('nobody');
});

test('the way there carries state, nonce and a challenge, and no secret', async () => {
  const sent = await jar().get(at('/sign-in/elsewhere'));
  const to = new URL(sent.headers.get('location') ?? '');
  expect(to.origin).toBe(provider.issuer.origin);
  expect(Object.fromEntries(to.searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{20,}$/),
    redirect_uri: at('/sign-in/back'),
  });
  expect(to.href).not.toContain(client.secret);
});

async function administratorSession() {
  const rows = await server.service.store.query<{ person: string }>(
    "select person from account where mail = 'ane@example.dk'",
  );
  return startSession(server.service, rows[0]?.person ?? '', { name: 'test' });
}
