import { verifyRecord } from '@lofte/service/verify-record';
import { freshFolder } from '@lofte/store/fresh-folder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from './routes.ts';
import { type Server, startServer } from './server.ts';
import { adoptSample } from './test/adopted.ts';
import { metGroup } from './test/met.ts';
import { type FoundForm, type PageParts, pageParts } from './test/page-parts.ts';
import { administrator, personWith } from './test/people.ts';
import { type RawAnswer, raw } from './test/raw.ts';
import { begunReview } from './test/review.ts';
import { sentRound } from './test/round.ts';
import { steered } from './test/steered.ts';

// Driven by the list of routes and by the forms on the pages: what is added later is swept by itself.

let folder: Awaited<ReturnType<typeof freshFolder>>;
let server: Server;
let held: string;
let places: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = await freshFolder();
  server = await startServer({ data: folder.folder, port: 0 });
  const { strategy, document } = await adoptSample(server.service);
  const { round, request } = await sentRound(server.service, strategy);
  const { group, proposal } = await steered(server.service, strategy);
  const { meeting, decision } = await metGroup(server.service, strategy);
  const review = await begunReview(server.service, strategy);
  const first = await administrator(server.service);
  held = first;
  await personWith(server.service, first, [{ role: 'contributor', strategy }]);
  const { store } = server.service;
  const [element] = await store.query<{ id: string }>(
    "select id from element where data->>'kind' = 'initiative' limit 1",
  );
  const [paper] = await store.query<{ id: string }>('select id from paper');
  places = {
    field: 'summary',
    strategy,
    id: strategy,
    document,
    element: element?.id ?? '',
    paper: paper?.id ?? '',
    round,
    request,
    group,
    proposal,
    meeting,
    decision,
    review,
  };
});
afterAll(async () => {
  await server.close();
  await folder.remove();
});

async function ask(path: string, sent: Parameters<typeof raw>[2] = {}): Promise<RawAnswer> {
  const headers = {
    cookie: `session=${held}; language=en`,
    'sec-fetch-site': 'same-origin',
    ...sent.headers,
  };
  return raw(server.url, path, { ...sent, headers });
}
const send = (path: string, fields: Readonly<Record<string, string>>) =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });

/** A route's address, one part of it (or none) saying something else. */
function address(path: string, change: Readonly<Record<string, string>> = {}): string {
  return path.replace(/:(\w+)/g, (_, name: string) => change[name] ?? encodeURIComponent(places[name] ?? 'none'));
}

const swept = routes.filter(({ path }) => !/^\/(sign-out|account\/sessions\/end)$/.test(path));
const mark = 'swept7';
const script = `"'><script>${mark}()</script><img src=x onerror=${mark}()>\0\ud800`;
const hostile = [
  '..%2f..%2f..%2f..%2fetc%2fpasswd',
  '..%5c..%5cpackage.json',
  encodeURIComponent(`'; drop table entry; --`),
  encodeURIComponent(`1) union select password from account --`),
  encodeURIComponent(script.toWellFormed()),
  encodeURIComponent('javascript:alert(1)'),
  '%00',
  '%ff%fe',
  '__proto__',
  '-1',
  'x'.repeat(3000),
];

/** What an answer shows of an attack that worked; nothing where none did. */
function harm({ status, headers, text }: RawAnswer): readonly string[] {
  const html = String(headers['content-type']).startsWith('text/html');
  return [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...(/root:.*:0:0:|"name": "lofte"|\$scrypt\$/.test(text) ? ['the content of a file or an account'] : []),
    ...(/syntax error at|unterminated|pg_|SQLSTATE|at \S+\.tsx?:\d+/.test(text) ? ['the inside of the program'] : []),
    // A file that leaves the site carries its own style, and a policy that allows no more.
    ...(html ? pageParts(text).active.filter((one) => one !== 'style' || !isFile(headers)) : []),
    ...(headers.location && !/^\/(?![/\\])/.test(headers.location) ? [`away to ${headers.location}`] : []),
    ...(JSON.stringify(headers).includes(`${mark}()`) && !headers.location ? ['a header'] : []),
  ];
}

function isFile(headers: RawAnswer['headers']): boolean {
  return String(headers['content-disposition']).startsWith('attachment');
}

const counts = () =>
  server.service.store.query('select (select count(*)::int from entry) as entries, (select seq from ledger) as seq');

describe('every part of every address, and every parameter', () => {
  test('takes paths, SQL and script for the words they are', async () => {
    const before = await counts();
    const wrong: string[] = [];
    for (const { method, path } of swept)
      for (const [, name = ''] of path.matchAll(/:(\w+)/g))
        for (const value of hostile) {
          const at = address(path, { [name]: value });
          const found = harm(method === 'GET' ? await ask(at) : await send(at, {}));
          if (found.length > 0) wrong.push(`${method} ${path} :${name}=${value.slice(0, 40)}: ${found.join(', ')}`);
        }
    expect(wrong).toEqual([]);
    expect(await counts()).toEqual(before);
  });

  test('asks nothing of the database but what it is meant to, whatever its parameters say', async () => {
    const before = await counts();
    const named = new Set([
      'lang',
      'next',
      'done',
      'on',
      'at',
      'e',
      'part',
      'from',
      'element',
      'under',
      'said',
      'known',
      'q',
    ]);
    for (const page of await crawl()) for (const name of page.parameters) named.add(name);
    const wrong: string[] = [];
    for (const { path, method, toAnyone } of swept.filter((route) => route.method === 'GET'))
      for (const value of toAnyone ? hostile.slice(0, 1) : hostile)
        for (const names of inAddresses([...named], value)) {
          const at = `${address(path)}?${names.map((name) => `${name}=${value}`).join('&')}`;
          const found = harm(await ask(at));
          if (found.length > 0) wrong.push(`${method} ${path}?…=${value.slice(0, 40)}: ${found.join(', ')}`);
        }
    expect(wrong).toEqual([]);
    expect(await counts()).toEqual(before);
  });
});

/** As many parameters at once as an address has room for: Node's server takes headers of 16 KB and hangs up on longer ones. */
function inAddresses(names: readonly string[], value: string): readonly (readonly string[])[] {
  const most = Math.max(1, Math.floor(12_000 / (value.length + 20)));
  return Array.from({ length: Math.ceil(names.length / most) }, (_, i) => names.slice(i * most, (i + 1) * most));
}

interface Visited {
  readonly path: string;
  readonly text: string;
  readonly parts: PageParts;
  readonly parameters: readonly string[];
}

/** Every kind of page that the links lead to from the first one, a few of each kind. */
async function crawl(): Promise<readonly Visited[]> {
  const visited = new Map<string, Visited>();
  const kinds = new Map<string, number>();
  const waiting = ['/', '/account', ...swept.filter(({ method }) => method === 'GET').map(({ path }) => address(path))];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const { pathname, searchParams } = new URL(path, server.url);
    const parameters = [...searchParams.keys()];
    const kind = `${kindOf(pathname)} ${parameters.join()}`;
    if (visited.has(path) || (kinds.get(kind) ?? 0) >= 2) continue;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const { headers, text } = await ask(path);
    if (!String(headers['content-type']).startsWith('text/html') || isFile(headers)) continue;
    const parts = pageParts(text);
    visited.set(path, { path, text, parts, parameters });
    waiting.push(
      ...parts.links
        .filter((link) => link.startsWith('/') && !link.startsWith('//'))
        .map((link) => link.replace(/#.*/, '')),
    );
  }
  return [...visited.values()];
}

/** The route that a path belongs to. */
function kindOf(pathname: string): string {
  const fits = (path: string) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(pathname);
  return swept.find(({ path }) => fits(path))?.path ?? pathname;
}

test('script in every text field of every form is kept and shown as the words it is', async () => {
  const forms = new Map<string, FoundForm>();
  for (const { parts } of await crawl())
    for (const form of parts.forms.filter(
      ({ method, fields }) => method === 'POST' && fields.some(({ free }) => free),
    )) {
      const key = `${kindOf(new URL(form.action, server.url).pathname)} ${form.fields.map(({ name }) => name)} ${form.fields.find(({ name }) => name === 'field')?.value}`;
      if (!forms.has(key)) forms.set(key, form);
    }
  const wrong: string[] = [];
  const stored: string[] = [];
  for (const [key, { action, fields, upload }] of forms) {
    if (upload || /\/(sign-in|account\/password)/.test(action)) continue;
    const before = (await counts())[0];
    for (const attack of fields.filter(({ free }) => free)) {
      const mail = `${mark}${server.service.newId()}@example.dk`;
      const typed = fields.map(({ name, value, free }): readonly [string, string] => {
        if (name === attack.name) return [name, name === 'mail' ? mail : `${script} ${name}`];
        return [name, free && value === '' ? (name === 'mail' ? mail : '') : value];
      });
      const found = harm(await send(action, Object.fromEntries(typed)));
      if (found.length > 0) wrong.push(`${key} .${attack.name}: ${found.join(', ')}`);
    }
    if (JSON.stringify((await counts())[0]) !== JSON.stringify(before)) stored.push(key);
  }
  expect(wrong).toEqual([]);
  const pages = await crawl();
  for (const { path, parts } of pages) expect([path, parts.active]).toEqual([path, []]);
  // It did get in: what is not kept anywhere cannot be shown wrongly.
  expect(stored.length).toBeGreaterThan(5);
  const showing = pages.filter(({ text }) => text.includes(`&lt;script&gt;${mark}()`));
  expect(showing.length).toBeGreaterThan(5);
  expect(await verifyRecord(server.service)).toMatchObject({ ok: true });
});
