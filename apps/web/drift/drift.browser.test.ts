import type { PlanEdit } from '@lofte/domain/edit-plan/plan-edit';
import { localActor } from '@lofte/domain/rights';
import { editPlan } from '@lofte/service/edit-plan';
import type { Service } from '@lofte/service/service';
import { beforeAll, expect, it } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { inBrowser, overflow, violations } from '../test/browser.ts';

const title = (element: string, words: string): PlanEdit => ({ do: 'change', element, fields: { title: words } });

/** What a year can do to a plan. */
const year: readonly PlanEdit[] = [
  title('g1i0c0', 'Vi vil arbejde for at bygge ladestandere i ni havne inden udgangen af 2030.'),
  title('g2i2', 'Rådgivning til de mindste rederier.'),
  title('g1i1c0', 'Vi udbyder fire elfærger i 2027.'),
  { do: 'change', element: 'g1i1', fields: { period: { to: '2027-12' }, owner: { name: 'Trafikstyrelsen' } } },
  { do: 'change', element: 'g1i1', fields: { period: { to: '2028-03-30' }, countries: ['SE'] } },
  { do: 'change', element: 'g1i0', fields: { owner: { name: 'Kystdirektoratet' }, period: { to: '2030' } } },
  { do: 'move', element: 'g3i4', parent: 'g4' },
  { do: 'merge', element: 'g5i1', into: 'g5i0' },
  { do: 'remove', element: 'g5i5', children: 'with' },
  { do: 'add', parent: 'g6', fields: { kind: 'initiative', title: 'Redningskranse på alle badebroer' } },
  {
    ...{ do: 'split', element: 'g4i1', take: [] },
    ...{
      first: { title: 'En fælles pulje til de små kommuner', text: 'Puljen er på 40 mio. kr. om året.' },
      second: { title: 'Et fælles udbud af sandfodring' },
    },
  },
];

async function pass(service: Service, strategy: string): Promise<void> {
  for (const edit of year) {
    const done = await editPlan(service, strategy, { seen: 1_000_000, edit }, localActor);
    if (!done.ok) throw new Error(done.issues[0]?.message);
  }
}

inBrowser('the page of what differs', ({ server, open }) => {
  let at = '';
  beforeAll(async () => {
    const { strategy } = await adoptSample(server().service);
    at = `/strategy/${strategy}/drift`;
    await pass(server().service, strategy);
  });

  it('counts every change on top, and leads from there to its lines', async () => {
    const page = await open(at);
    const counts = await page.locator('.drift-counts li').allTextContents();
    expect(counts).toEqual([
      'tilføjet 1',
      'fjernet 2',
      'lagt sammen 1',
      'delt 1',
      'omformuleret 2 (1 svagere, 1 stærkere)',
      'flyttet 1',
      'ny dato 2',
      'ny ansvarlig 2',
      'andre lande 1',
      'rettelser 1',
    ]);
    await page.locator('.drift-counts').getByRole('link', { name: 'flyttet' }).click();
    const line = page.locator('#moved li');
    expect(await line.textContent()).toContain('Et kort der viser, hvem der bor i fare');
    expect(await line.locator('.drift-said').allTextContents()).toEqual([
      expect.stringContaining('Ingen by oversvømmes'),
      expect.stringContaining('Kommunerne får ro til at planlægge'),
    ]);
  });

  it('marks old and new words, and says how a weakened promise was weakened', async () => {
    const page = await open(at);
    const line = page.locator('#reworded li', { hasText: 'ladestandere' }).first();
    expect(await line.locator('.drift-judged').textContent()).toMatch(/^svagere: senere, binder mindre .*bevaret$/);
    expect(await line.locator('ins').allTextContents()).toEqual(['arbejde for at ', '2030']);
    expect(await line.locator('del').allTextContents()).toEqual(['2028']);
    expect(await page.locator('#corrections li').count()).toBe(1);
  });

  it('draws what became what, and a press on a point leads to its line', async () => {
    const page = await open(at);
    const picture = page.locator('.before-after');
    expect(await picture.locator('.gone').count()).toBe(2);
    expect(await picture.locator('.new').count()).toBe(2);
    await picture.locator('a', { hasText: 'Stop for bundtrawl' }).click();
    expect(await page.locator('li:target').textContent()).toContain('Stop for bundtrawl i de indre bælter');
  });

  it('opens the history of each line', async () => {
    const page = await open(at);
    const hrefs = await page.locator('.drift-history').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(10);
    const own = /^\/strategy\/[^/]+\/(element\/[\w-]+#history|history\?element=[\w-]+)$/;
    expect(hrefs.filter((href) => !own.test(href ?? ''))).toEqual([]);
    expect(await page.locator('#removed .drift-history').first().getAttribute('href')).toContain('/history?element=');
  });

  it('seals a baseline from which nothing differs yet, and says what is wrong with a name', async () => {
    const page = await open(at);
    await page.getByLabel('Navn').fill('Styregruppen i december');
    await page.getByRole('button', { name: 'Forsegl udgangspunktet' }).click();
    expect(await page.getByRole('status').textContent()).toContain('”Styregruppen i december” er forseglet');
    await page.getByLabel('Navn').fill('styregruppen I december');
    await page.getByRole('button', { name: 'Forsegl udgangspunktet' }).click();
    expect(await page.locator('#baseline-error').textContent()).toContain('Der er allerede et udgangspunkt');
    expect(await page.getByLabel('Navn').inputValue()).toBe('styregruppen I december');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: /^Hvad er anderledes siden.*Styregruppen/ }).click();
    expect(await page.locator('.drift-none').textContent()).toContain('Intet er ændret.');
  });

  it('says so where it is asked for what is not there', async () => {
    for (const [query, status] of [
      ['?from=nothing', 400],
      ['?day=2027-02-31', 400],
      ['?to=2999-01-01', 400],
      ['?day=2001-01-01', 400],
    ] as const) {
      const page = await open('/');
      const answer = await page.goto(new URL(`${at}${query}`, server().url).href);
      expect([query, answer?.status()]).toEqual([query, status]);
    }
  });

  it('gives axe nothing to find and fits the window, wide and narrow, in both languages', async () => {
    for (const width of [1280, 390]) {
      const page = await open(at, { viewport: { width, height: 900 }, locale: width === 390 ? 'en-GB' : 'da-DK' });
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
  });
});
