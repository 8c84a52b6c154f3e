import type { PlanEdit } from '@lofte/domain/edit-plan/plan-edit';
import { localActor } from '@lofte/domain/rights';
import { editPlan } from '@lofte/service/edit-plan';
import { value } from '@lofte/service/example-service';
import { ledgerHead } from '@lofte/store/entry-table';
import { beforeAll, expect, it } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { inBrowser, overflow, violations } from '../test/browser.ts';

inBrowser('the history page', ({ server, open }) => {
  let at = '';
  let strategy = '';
  const edit = async (wanted: PlanEdit, reason?: string) => {
    const { service } = server();
    const { seq } = await ledgerHead(service.store);
    return value(await editPlan(service, strategy, { seen: seq, edit: wanted, reason }, localActor)).seq;
  };
  beforeAll(async () => {
    ({ strategy } = await adoptSample(server().service));
    at = `/strategy/${strategy}/history`;
    await edit({ do: 'change', element: 'g1i0', fields: { title: 'Ladestandere i elleve havne' } }, 'To havne kom til');
    const milestones = [
      { id: 'm1', title: 'Aftaler med havnene', due: '2027-03-01' },
      { id: 'm2', title: 'Første stander', due: '2027-11' },
    ];
    const indicators = [
      {
        ...{ id: 'k1', title: 'Havne med strøm', unit: 'havne', direction: 'up' as const },
        baseline: { period: '2026', value: 2 },
        periods: [{ period: '2028', target: 9 }],
      },
    ];
    const funds = [{ id: 'b1', kind: 'set aside' as const, amount: 40e6, currency: 'DKK', period: '2027' }];
    const owner = { name: 'Søfartsstyrelsen' };
    const fields = { milestones, indicators, funds, countries: ['NO', 'SE'], period: { from: '2027', to: '2028-06' } };
    await edit({ do: 'change', element: 'g1i0', fields });
    const [first, second] = milestones;
    const later = [
      { ...first, title: 'Aftaler med havnene', due: '2027-06-01' },
      { id: 'm3', title: 'Prøvedrift' },
    ];
    expect(second).toBeDefined();
    await edit({
      ...{ do: 'change', element: 'g1i0' },
      fields: {
        milestones: later,
        countries: ['NO', 'DE'],
        owner,
        indicators: [],
        period: { from: '2027', to: '2029' },
      },
    });
    await edit({ do: 'move', element: 'g1i1', parent: 'g2' });
    await edit({ do: 'remove', element: 'g3i0', children: 'with' });
    await edit({ do: 'merge', element: 'g3i1', into: 'g3i2' });
  });

  it('tells each kind of change in words, with what went struck out and what came underlined', async () => {
    const page = await open(`${at}?element=g1i0`);
    const entries = page.locator('.entry');
    expect(await entries.count()).toBe(4);
    const second = entries.nth(0);
    const row = (name: string) => second.locator('.told > div', { has: page.getByText(name, { exact: true }) });
    expect(await row('Milepæle').locator('li').allTextContents()).toEqual([
      'Første stander (frist: november 2027)',
      'Aftaler med havnene · frist: 1. marts 2027 →blev til 1. juni 2027',
      'Prøvedrift',
    ]);
    expect(await row('Lande').locator('del, ins').allTextContents()).toEqual(['Sverige', 'Tyskland']);
    expect(await row('Indikatorer').locator('del').textContent()).toContain(
      'Havne med strøm (enhed: havne, retning: op',
    );
    expect(await row('Periode').locator('ins').textContent()).toBe('2027–2029');
    const first = entries.nth(2);
    expect(await first.locator('.why').textContent()).toBe('Begrundelse: To havne kom til');
    expect(await first.locator('del').first().textContent()).toBe('ni små ');
    expect(await entries.nth(3).textContent()).toContain('Sådan stod det i det vedtagne papir.');
  });

  it('tells of what was merged where it went, on its own page too', async () => {
    const into =
      'Lagt sammen: initiativ ”Diger med natur foran” gik ind i initiativ ”Sandfodring hvor strømmen tager mest”';
    for (const path of [at, `${at}?element=g3i1`, `${at}?element=g3i2`]) {
      const page = await open(path);
      expect(await page.locator('.headline', { hasText: 'Lagt sammen' }).textContent()).toBe(into);
    }
  });

  it('tells where something was moved from and to, and keeps what was removed readable', async () => {
    const page = await open(at);
    const moved = page.locator('.entry', { hasText: 'Flyttet' });
    expect(await moved.textContent()).toMatch(/Færgerne sejler på strøm inden 2032.*Fiskeriets både får nye motorer/);
    const removed = page.locator('.entry', { hasText: 'Fjernet' });
    await removed.locator('summary').first().press('Enter');
    expect(await removed.locator('.told').first().isVisible()).toBe(true);
  });

  it('is narrowed by a form, with and without JavaScript', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(at, { javaScriptEnabled });
      await page.getByText('Vælg, hvad der vises').press('Enter');
      await page.getByLabel('Hvad').selectOption({ label: 'Flyttet' });
      await page.getByRole('button', { name: 'Vis' }).click();
      await page.waitForURL(/kind=element.moved/);
      expect(await page.locator('.entry').count()).toBe(1);
      await page.getByRole('link', { name: 'Vis alt' }).click();
      expect(await page.locator('.entry').count()).toBe(7);
    }
  });

  it('takes back what may be taken back, and says so on both entries', async () => {
    const page = await open(at);
    const entry = page.locator('.entry', { hasText: 'Flyttet' });
    await entry.getByRole('button', { name: /Fortryd post/ }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/undo'));
    await page.goto(new URL(at, server().url).href);
    expect(await page.locator('.entry').first().locator('.headline').textContent()).toMatch(/^Fortrudt: post \d+/);
    expect(await entry.first().textContent()).toContain('Taget tilbage i post');
    expect(await entry.first().getByRole('button').count()).toBe(0);
    expect(await page.locator('.entry', { hasText: 'Vedtaget' }).getByRole('button').count()).toBe(0);
  });

  it('leads to the plan as it stood just after, and shows only the past on a page of the past', async () => {
    const page = await open(`${at}?on=2`);
    expect(await page.locator('.entry').count()).toBe(2);
    expect(await page.getByRole('button', { name: /Fortryd/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Se, hvordan det så ud lige efter post 1' }).click();
    await page.waitForURL(/\/strategy\/[^/]+\?on=1$/);
  });

  it('gives axe nothing to find and fits the window', async () => {
    for (const path of [at, `${at}?element=g1i0&kind=element.changed`, '/history']) {
      for (const width of [1280, 390]) {
        const page = await open(path, { viewport: { width, height: 800 } });
        expect(await violations(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
      }
    }
  });
});
