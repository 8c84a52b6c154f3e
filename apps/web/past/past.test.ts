import { good } from '@lofte/domain/issue';
import { localActor } from '@lofte/domain/rights';
import { editPlan } from '@lofte/service/edit-plan';
import { type Example, exampleService, value } from '@lofte/service/example-service';
import { runCommand } from '@lofte/service/run-command';
import type { Service } from '@lofte/service/service';
import { undoChange } from '@lofte/service/undo-change';
import { ledgerHead } from '@lofte/store/entry-table';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { routes } from '../routes.ts';
import { adoptSample } from '../test/adopted.ts';
import { urls } from '../urls.ts';

let example: Example;
let service: Service;
let app: Hono;
let now = new Date('2027-03-01T12:00:00Z');
let strategy = '';
let document = '';

beforeAll(async () => {
  example = await exampleService({ now: () => now });
  service = example.service;
  app = createApp(service, routes);
  ({ strategy, document } = await adoptSample(service));
  now = new Date('2027-03-10T12:00:00Z');
  await rename('En kyst til alle: rent hav, trygge byer, levende havne', 'En kyst for de fleste');
  now = new Date('2027-04-01T12:00:00Z');
});
afterAll(() => example.end());

async function rename(from: string, to: string): Promise<void> {
  const change = { table: 'strategy' as const, strategy, id: strategy, before: { title: from }, after: { title: to } };
  const said = { kind: 'strategy.changed' as const, version: 1 as const, subject: strategy, strategy };
  const decide = async () => good({ ...said, changes: [change] });
  value(await runCommand(service, { action: 'strategy.edit', actor: localActor, strategy, decide }));
}

const ask = (path: string) =>
  app.request(new URL(path, 'http://localhost').href, { headers: { host: 'localhost', 'accept-language': 'da' } });
const page = async (path: string) => (await ask(path)).text();
/** All that is drawn under the program's own header. */
const shown = (html: string) => html.slice(html.indexOf('</header>'));

describe('a page of a past day', () => {
  it('shows what stood then, says so, and leads back', async () => {
    const past = await page(`${urls.strategy(strategy)}?on=2027-03-05`);
    expect(past).toContain('Sådan så strategien ud den 5. marts 2027');
    expect(past).toContain('En kyst til alle');
    expect(past).toContain(`href="${urls.strategy(strategy)}"`);
    const today = await page(urls.strategy(strategy));
    expect(today).toContain('En kyst for de fleste');
    expect(today).not.toContain('Sådan så strategien ud');
  });

  it('gives the same bytes next year, whatever happened since', async () => {
    const edit = { do: 'change', element: 'g1i1', fields: { number: '9' } } as const;
    const done = value(await editPlan(service, strategy, { seen: 2, edit }, localActor)).seq;
    const paths = [
      `${urls.strategy(strategy)}?on=2027-03-20`,
      `${urls.element(strategy, 'g1i1')}?on=${done}`,
      `${urls.history(strategy)}?on=${done}`,
      '/?on=2027-03-20',
      `${urls.source(document)}?on=2027-03-20`,
    ];
    const before = await Promise.all(paths.map(page));
    const then = now;
    now = new Date('2028-04-01T12:00:00Z');
    await rename('En kyst for de fleste', 'Kysten');
    value(await undoChange(service, strategy, done, localActor));
    const after = await Promise.all(paths.map(page));
    expect(after.map(shown)).toEqual(before.map(shown));
    expect(before[0]).toContain('En kyst for de fleste');
    now = then;
  });

  it('keeps the day in its links to what shows the past too', async () => {
    const html = await page(`${urls.strategy(strategy)}?on=2027-03-05`);
    const links = [...html.matchAll(/href="(\/source\/[^"]*)"/g)].map(([, href]) => href ?? '');
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(link).toMatch(/[?;]on=2027-03-05(#m)?$/);
    expect(await page('/?on=2027-03-05')).toContain(`href="${urls.strategy(strategy)}?on=2027-03-05"`);
    expect(await page(`${urls.source(document)}?at=0-2&on=2027-03-05`)).toContain(
      `href="${urls.strategy(strategy)}?on=2027-03-05"`,
    );
  });

  it('shows one element as it stood, with what had happened to it by then', async () => {
    const element = urls.element(strategy, 'g1i0');
    const { seq } = await ledgerHead(service.store);
    const edit = { do: 'change', element: 'g1i0', fields: { title: 'Ladestandere i elleve havne' } } as const;
    value(await editPlan(service, strategy, { seen: seq, edit }, localActor));
    expect(await page(element)).toContain('Ladestandere i elleve havne');
    const past = await page(`${element}?on=2027-03-05`);
    expect(past).toContain('Sådan så strategien ud den 5. marts 2027');
    expect(past).not.toContain('elleve havne');
    expect([...past.matchAll(/id="post-(\d+)"/g)].map(([, post]) => post)).toEqual(['1']);
    for (const [, href] of past.matchAll(/href="(\/(?:strategy|source)\/[^"]*)"/g)) {
      expect(href === element || /\/drift$|[?;]on=/.test(href ?? ''), href).toBe(true);
    }
    expect(await page(`${element}?on=2027-02-28`)).toContain('Strategien var ikke vedtaget endnu');
  });

  it('changes nothing: it has no form but the one that chooses a day', async () => {
    for (const path of [urls.strategy(strategy), urls.element(strategy, 'g1i0'), '/', urls.source(document)]) {
      const html = await page(`${path}?on=2027-03-05`);
      expect([...html.matchAll(/<form[^>]*method="(\w+)"/g)].map(([, method]) => method)).toEqual(['get']);
    }
  });

  it('says kindly that a strategy was not adopted yet, and shows the way to when it was', async () => {
    expect(await page(`${urls.history(strategy)}?on=2027-02-28`)).toContain('Strategien var ikke vedtaget endnu');
    const answer = await ask(`${urls.strategy(strategy)}?on=2027-02-28`);
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toContain('Strategien var ikke vedtaget endnu');
    expect(html).toContain('Den blev vedtaget 1. marts 2027');
    expect(html).toContain(`href="${urls.strategy(strategy)}?on=1"`);
    expect(await page(`${urls.strategy(strategy)}?on=1`)).toContain('En kyst til alle');
    expect(await page('/?on=2027-02-28')).toContain('Der var ingen vedtagne strategier her den 28. februar 2027.');
    expect((await ask('/strategy/none?on=2027-03-05')).status).toBe(404);
  });

  it('refuses what is no day, or is still to come, in words', async () => {
    for (const [on, words] of [
      ['2027-02-31', '”2027-02-31” er ikke en dag i kalenderen.'],
      ['%3Cb%3E', '”&lt;b&gt;” er ikke en dag i kalenderen.'],
      ['2027-04-02', '2. april 2027 er ikke kommet endnu.'],
      ['99', 'Der er ingen post 99 endnu.'],
    ] as const) {
      for (const path of [urls.strategy(strategy), urls.history(strategy), '/', urls.source(document)]) {
        const answer = await ask(`${path}?on=${on}`);
        expect(answer.status).toBe(400);
        expect(await answer.text()).toContain(words);
      }
    }
  });

  it('is the page itself where today is asked for', async () => {
    const answer = await ask(`${urls.source(document)}?at=0-2&on=2027-04-01`);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${urls.source(document)}?at=0-2`]);
    expect((await ask('/?on=')).headers.get('location')).toBe('/');
  });
});
