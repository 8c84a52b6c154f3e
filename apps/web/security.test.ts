import { actorOf } from '@lofte/service/actor-of';
import { invitePerson } from '@lofte/service/invite-person';
import { setPassword } from '@lofte/service/set-password';
import { freshFolder } from '@lofte/store/fresh-folder';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assetUrl } from './assets.ts';
import { routes } from './routes.ts';
import { safePath } from './safe-path.ts';
import { type Server, startServer } from './server.ts';
import { adoptSample } from './test/adopted.ts';
import { gradeHeaders } from './test/grade-headers.ts';
import { jar } from './test/jar.ts';
import { administrator, anesMail, password, session } from './test/people.ts';
import { raw } from './test/raw.ts';

const name = 'strategi.example.dk';
const origin = `https://${name}`;
let folder: Awaited<ReturnType<typeof freshFolder>>;
/** The same record, by plain HTTP on this machine and behind a proxy that speaks HTTPS. */
let server: Server;
let secure: Server | undefined;
let strategy: string;
let document: string;
let ane: string;

beforeAll(async () => {
  folder = await freshFolder();
  server = await startServer({ data: folder.folder, port: 0 });
  ({ strategy, document } = await adoptSample(server.service));
  const first = await administrator(server.service);
  ane = (await actorOf(server.service, first)).actor.id;
});
afterAll(async () => {
  await (secure ?? server).close();
  await folder.remove();
});

const at = (path: string) => new URL(path, server.url).href;
const own = { 'sec-fetch-site': 'same-origin' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const cookie = async () => ({ cookie: `session=${await session(server.service, ane)}` });
/** A route's address with parts that are there, where they can be. */
const address = (path: string) =>
  path.replace(/:(\w+)/g, (_, part: string) => ({ strategy, id: strategy, document })[part] ?? 'none');

async function member(mail: string): Promise<string> {
  const { actor } = await actorOf(server.service, await session(server.service, ane));
  const asked = { name: 'Bo Lind', mail, language: 'da', role: 'reader' } as const;
  const invited = await invitePerson(server.service, actor, asked);
  const set = await setPassword(server.service, invited.ok ? invited.value.secret : '', password);
  if (!set.ok) throw new Error(mail);
  return set.value;
}

const signIn = (mail: string, typed: string, more: Record<string, string> = {}, browser = jar()) =>
  browser.post(at('/sign-in'), { mail, password: typed, ...more }, own);

describe('headers', () => {
  test('of every page and file, for whoever asks, leave nothing to wish for', async () => {
    const all = [
      ...routes.filter(({ method }) => method === 'GET').map(({ path }) => address(path)),
      '/nowhere',
      assetUrl('style.css'),
      assetUrl('library.js'),
    ];
    for (const who of [{}, await cookie()])
      for (const path of all) {
        const { headers, status } = await raw(server.url, path, { headers: who });
        expect([path, status, gradeHeaders(headers, false)]).toEqual([path, status, []]);
      }
    expect(gradeHeaders((await raw(server.url, '/', { headers: { host: 'evil.example' } })).headers, false)).toEqual(
      [],
    );
  });
});

describe('another site’s page', () => {
  const foreign: readonly Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'same-site', origin: 'https://other.example.dk' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ];
  test('gets nothing done with a visitor’s session, by any form there is', async () => {
    const before = await server.service.store.query('select seq from ledger');
    const held = await cookie();
    for (const { path } of routes.filter(({ method }) => method === 'POST'))
      for (const headers of foreign) {
        const sent = { method: 'POST', headers: { ...held, ...form, ...headers }, body: 'role=admin' };
        expect([path, (await raw(server.url, address(path), sent)).status]).toEqual([path, 403]);
      }
    expect(await server.service.store.query('select seq from ledger')).toEqual(before);
    expect((await raw(server.url, '/account', { headers: held })).status).toBe(200);
  });
});

describe('a session', () => {
  test('that somebody else put into the browser is not the one that is signed in', async () => {
    const mail = 'fixed@example.dk';
    const person = await member(mail);
    const planted = await session(server.service, ane);
    for (const secret of [planted, 'chosen-by-somebody-else']) {
      const browser = jar();
      browser.set(server.url, 'session', secret);
      expect((await signIn(mail, password, {}, browser)).status).toBe(303);
      expect(browser.cookie(server.url, 'session')).not.toBe(secret);
      expect((await actorOf(server.service, browser.cookie(server.url, 'session'))).actor.id).toBe(person);
      expect((await actorOf(server.service, secret)).actor.id).toBe('nobody');
    }
  });

  test('is over when its person signs out, whatever the browser keeps', async () => {
    const browser = jar();
    const secret = await session(server.service, ane);
    browser.set(server.url, 'session', secret);
    await browser.post(at('/sign-out'), {}, own);
    expect(browser.cookie(server.url, 'session')).toBeUndefined();
    expect((await raw(server.url, '/account', { headers: { cookie: `session=${secret}` } })).status).toBe(401);
  });
});

describe('the way on after signing in', () => {
  const astray = [
    'https://evil.example/',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/..//evil.example',
    ' //evil.example',
    'javascript:alert(1)',
    '/%0d%0aset-cookie:x=1',
    'http:evil.example',
    '@evil.example',
  ];
  test('is a page of this server, however another is written', async () => {
    const held = await cookie();
    for (const next of astray) {
      const { headers } = await raw(server.url, `/sign-in?next=${encodeURIComponent(next)}`, { headers: held });
      expect([next, new URL(headers.location ?? '', server.url).host]).toEqual([next, new URL(server.url).host]);
      expect(headers.location).toMatch(/^\/(?![/\\])/);
    }
    const sent = await signIn(anesMail, password, { next: '//evil.example' });
    expect(sent.headers.get('location')).toBe('/');
    expect((await signIn(anesMail, password, { next: '/rights?x=1' })).headers.get('location')).toBe('/rights?x=1');
  });
  test('is one whatever is asked for', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      ':',
      '@',
      '\t',
      '\n',
      'evil.example',
      'http:',
      '%2f',
      '#',
      '?',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = safePath(`/${pieces.join('')}`);
        return new URL(path, origin).origin === origin && /^\/(?![/\\])/.test(path);
      }),
    );
  });
  test('is where one was on the way to', async () => {
    const answer = await jar().get(at('/rights'));
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('name="next" value="/rights"');
  });
});

describe('who has an account', () => {
  test('is not told by the answer', async () => {
    const tell = async (mail: string) => {
      const answer = await signIn(mail, 'en anden sætning');
      const headers = Object.fromEntries(answer.headers);
      return {
        status: answer.status,
        headers: { ...headers, date: '' },
        text: (await answer.text()).replaceAll(mail, ''),
      };
    };
    await member('there@example.dk');
    expect(await tell('there@example.dk')).toEqual(await tell('never@example.dk'));
  });
  test('is not told by the time it takes', async () => {
    await member('known@example.dk');
    // The work done, not the time on the clock: that one tells of whatever else the machine does.
    const work = async (mail: string) => {
      const before = process.cpuUsage();
      await signIn(mail, 'en anden sætning');
      return process.cpuUsage(before).user;
    };
    const least = { known: Number.POSITIVE_INFINITY, never: Number.POSITIVE_INFINITY };
    for (let i = 0; i < 3; i += 1)
      for (const who of ['known', 'never'] as const) least[who] = Math.min(least[who], await work(`${who}@example.dk`));
    expect(least.never / least.known).toBeGreaterThan(0.7);
    expect(least.never / least.known).toBeLessThan(1.4);
  });
});

test('trying passwords ends in waiting, which is said, and the right one waits too', async () => {
  const mail = 'tried@example.dk';
  await member(mail);
  const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => signIn(mail, `en anden sætning ${i}`)));
  expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(6);
  const last = await signIn(mail, password);
  expect(last.status).toBe(429);
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await last.text()).toContain('Der er prøvet for mange gange. Prøv igen om');
});

test('cookies are for the server alone, and by HTTPS under a name that no other host can set', async () => {
  const flags = (lines: readonly string[], name: string) => lines.find((line) => line.startsWith(`${name}=`)) ?? '';
  const plain = (await signIn(anesMail, password)).headers.getSetCookie();
  for (const cookieName of ['session', 'device']) {
    expect(flags(plain, cookieName)).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(flags(plain, cookieName)).not.toMatch(/Domain|Secure/);
  }
  expect(flags(plain, 'session')).not.toMatch(/Max-Age|Expires/);
  await server.close();
  secure = await startServer({ data: folder.folder, port: 0, url: new URL(origin) });
  server = secure;
  const near = `http://localhost:${secure.port}`;
  const body = new URLSearchParams({ mail: anesMail, password }).toString();
  const signed = await raw(near, '/sign-in', { method: 'POST', headers: { host: name, ...own, ...form }, body });
  expect(signed.status).toBe(303);
  const lines = signed.headers['set-cookie'] ?? [];
  for (const cookieName of ['__Host-session', '__Host-device'])
    expect(flags(lines, cookieName)).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  const secret = /^__Host-session=([^;]+)/.exec(flags(lines, '__Host-session'))?.[1];
  const account = (held: string) => raw(near, '/account', { headers: { host: name, cookie: held } });
  expect((await account(`__Host-session=${secret}`)).status).toBe(200);
  expect((await account(`session=${secret}`)).status).toBe(401);
  expect(gradeHeaders((await account(`__Host-session=${secret}`)).headers, true)).toEqual([]);
  expect((await raw(near, '/', { headers: { host: 'evil.example' } })).status).toBe(421);
  const post = (headers: Record<string, string>) =>
    raw(near, '/sign-out', { method: 'POST', headers: { host: name, ...headers } });
  expect((await post({ origin: 'https://evil.example' })).status).toBe(403);
  expect((await post({ origin })).status).toBe(303);
});

test('a record without administrator is served to this machine alone', async () => {
  const empty = await freshFolder();
  for (const beyond of [{ host: '0.0.0.0', url: new URL(origin) }, { url: new URL(origin) }])
    await expect(startServer({ data: empty.folder, port: 0, ...beyond })).rejects.toThrow('Nobody is administrator');
  await empty.remove();
});
