import type { Actor } from '@lofte/domain/rights';
import { localActor } from '@lofte/domain/rights';
import { editPlan } from '@lofte/service/edit-plan';
import { type Example, exampleService, value } from '@lofte/service/example-service';
import { historyOf } from '@lofte/service/history-of';
import type { Service } from '@lofte/service/service';
import { ledgerHead } from '@lofte/store/entry-table';
import type { Hono } from 'hono';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { routes } from '../routes.ts';
import { adoptSample } from '../test/adopted.ts';

let example: Example;
let service: Service;
let app: Hono;
let now = new Date('2027-03-01T12:00:00Z');
let strategy = '';

beforeAll(async () => {
  example = await exampleService({ now: () => now });
  service = example.service;
  app = createApp(service, routes);
  ({ strategy } = await adoptSample(service));
  now = new Date('2027-03-02T12:00:00Z');
  await retitle('g1i0', 'Ladestandere <b>i alle</b> & "små" havne');
  for (let i = 0; i < 55; i++) await retitle('g1i1', `Udbud nummer ${i}`);
});
afterAll(() => example.end());

async function retitle(element: string, title: string, actor: Actor = localActor): Promise<number> {
  const { seq } = await ledgerHead(service.store);
  const edit = { do: 'change', element, fields: { title } } as const;
  return value(await editPlan(service, strategy, { seen: seq, edit, reason: 'Fordi & derfor' }, actor)).seq;
}

const ask = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://localhost/strategy/${strategy}/${path}`, {
    headers: { host: 'localhost', 'accept-language': 'da', ...headers },
  });

/** Elements of an Atom document by path, `feed/entry/id`, with their text; attributes as `@name`. Throws on what is no XML. */
function parse(xml: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const path: string[] = [];
  const texts: string[] = [];
  const keep = (at: string, text: string) => found.set(at, [...(found.get(at) ?? []), text]);
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (uri !== 'http://www.w3.org/2005/Atom') throw new Error(`${local} is no element of Atom`);
    path.push(local);
    texts.push('');
    for (const [name, { value: said }] of Object.entries(attributes)) keep(`${path.join('/')}@${name}`, said);
  });
  parser.on('text', (text) => {
    texts.push((texts.pop() ?? '') + text);
  });
  parser.on('closetag', () => {
    keep(path.join('/'), texts.pop() ?? '');
    path.pop();
  });
  parser.write(xml).close();
  return found;
}

describe('the history as a feed', () => {
  it('is Atom: every entry with id, title, time, author and a way to it', async () => {
    const answer = await ask('history.atom');
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = parse(await answer.text());
    const count = (path: string) => feed.get(path)?.length;
    for (const one of ['id', 'title', 'updated', 'author/name', 'content', 'category', 'link']) {
      expect([one, count(`feed/entry/${one}`)]).toEqual([one, 50]);
    }
    expect(new Set(feed.get('feed/entry/id')).size).toBe(50);
    expect(feed.get('feed/entry/id')?.[0]).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
    expect(feed.get('feed/id')?.[0]).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(feed.get('feed/updated')).toEqual(['2027-03-02T12:00:00.000Z']);
    expect(feed.get('feed/entry/author/name')?.[0]).toBe('ved maskinen');
    expect(feed.get('feed/link@rel')).toEqual(['self', 'alternate', 'next']);
    for (const href of [...(feed.get('feed/link@href') ?? []), ...(feed.get('feed/entry/link@href') ?? [])]) {
      expect(href).toMatch(/^http:\/\/localhost\/strategy\//);
    }
  });

  it('goes on to the oldest entry by its own links, and says nothing as markup that people wrote', async () => {
    const first = parse(await (await ask('history.atom')).text());
    const next = new URL(first.get('feed/link@href')?.[2] ?? '');
    const rest = parse(await (await ask(`history.atom${next.search}`)).text());
    expect(rest.get('feed/entry/category@term')?.at(-1)).toBe('strategy.adopted');
    const titles = rest.get('feed/entry/title') ?? [];
    expect(titles).toContain('Ændret: initiativ ”Ladestandere i ni små havne”');
    const content = rest.get('feed/entry/content')?.find((one) => one.includes('lt;')) ?? '';
    expect(content).toContain('&lt;b&gt;');
    expect(content).not.toContain('<b>');
    expect(content).toContain('Fordi &amp; derfor');
  });

  it('is JSON Feed 1.1 with the same entries', async () => {
    const answer = await ask('history.json');
    expect(answer.headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
    const feed = JSON.parse(await answer.text());
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'da' });
    const atom = parse(await (await ask('history.atom')).text());
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(atom.get('feed/entry/id'));
    for (const item of feed.items) {
      expect(item).toMatchObject({ url: expect.stringMatching(/^http/), date_published: '2027-03-02T12:00:00.000Z' });
      expect(item.authors).toEqual([{ name: 'ved maskinen' }]);
    }
  });

  it('is narrowed as the page is, under an id of its own', async () => {
    const of = async (query: string) => parse(await (await ask(`history.atom${query}`)).text());
    const element = await of('?element=g1i0&kind=element.changed');
    expect(element.get('feed/entry/title')).toEqual(['Ændret']);
    expect(element.get('feed/title')).toEqual([expect.stringContaining('Historik for initiativ')]);
    expect(element.get('feed/id')).not.toEqual((await of('')).get('feed/id'));
    expect(element.get('feed/id')).toEqual((await of('?kind=element.changed&element=g1i0')).get('feed/id'));
    expect((await of('?to=2027-03-01')).get('feed/entry/category@term')).toEqual(['strategy.adopted']);
    expect((await of('?from=2027-03-03')).get('feed/entry/id')).toBeUndefined();
  });

  it('says that nothing is new to whoever has it, and sends it again when something is', async () => {
    const first = await ask('history.atom');
    const tag = first.headers.get('etag') ?? '';
    const modified = first.headers.get('last-modified') ?? '';
    expect((await ask('history.atom', { 'if-none-match': tag })).status).toBe(304);
    expect((await ask('history.atom', { 'if-none-match': `"other", W/${tag}` })).status).toBe(304);
    expect((await ask('history.atom', { 'if-modified-since': modified })).status).toBe(304);
    expect((await ask('history.json', { 'if-none-match': tag })).status).toBe(200);
    now = new Date('2027-03-03T12:00:00Z');
    await retitle('g1i1', 'Udbud');
    expect((await ask('history.atom', { 'if-none-match': tag, 'if-modified-since': modified })).status).toBe(200);
    expect((await ask('history.atom', { 'if-modified-since': modified })).status).toBe(200);
  });

  it('keeps control characters out, which XML cannot hold', async () => {
    // As an import from elsewhere could bring them: what is typed here has none.
    const [entry] = (await historyOf(service, { strategy }, localActor)).entries;
    const { atomFeed } = await import('./atom.ts');
    const context = { req: { url: 'http://localhost/' } };
    const call = { context, site: {}, request: { language: 'da' } } as unknown as Parameters<typeof atomFeed>[0];
    const history = { entries: entry ? [{ ...entry, reason: 'a\u0000\u000b\ud800\ufffeb' }] : [] };
    const xml = atomFeed(call, { strategy: { id: strategy, title: 'x\u0001' }, asked: {}, history });
    expect(() => parse(xml)).not.toThrow();
  });

  it('refuses in words what it cannot read', async () => {
    for (const [query, words] of [
      ['?from=2027-02-30', '”2027-02-30” er ikke en dag i kalenderen.'],
      ['?from=2027-03-02&to=2027-03-01', 'Perioden slutter, før den begynder.'],
      ['?kind=element.exploded', 'en slags ændring, der ikke findes'],
      ['?element=none', 'et element, som strategien aldrig har haft'],
      ["?element=x'--", 'et element, som strategien aldrig har haft'],
      ['?before=0', 'en post, der ikke findes'],
      ['?person=a%20b', 'en person, der ikke kan læses'],
    ] as const) {
      for (const path of ['history', 'history.atom', 'history.json']) {
        const answer = await ask(path + query);
        expect([query, answer.status]).toEqual([query, 400]);
        expect(await answer.text()).toContain(words);
      }
    }
    expect(
      (await app.request('http://localhost/strategy/none/history.atom', { headers: { host: 'localhost' } })).status,
    ).toBe(404);
  });
});
