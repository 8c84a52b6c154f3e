import { beforeAll, expect, it } from 'vitest';
import { inBrowser, overflow, violations } from '../test/browser.ts';
import { followSample } from '../test/followed.ts';
import { urls } from '../urls.ts';

inBrowser('the first screen', ({ server, open }) => {
  let strategy = '';
  beforeAll(async () => {
    strategy = (await followSample(server().service)).strategy;
  });

  it('gives axe nothing to find and fits the window, wide and narrow; so do its lists and the one page', async () => {
    for (const width of [1280, 390]) {
      const page = await open('/', { viewport: { width, height: 900 } });
      for (const path of ['/', urls.status({ flag: 'silent' }), urls.strategyStatus(strategy)]) {
        await page.goto(new URL(path, server().url).href);
        expect([path, await overflow(page)]).toEqual([path, 0]);
        expect([path, await violations(page)]).toEqual([path, []]);
      }
    }
  });

  it('leads from a number to its list and from there to the part', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Tavse: 6' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Tavse 6 dele');
    await page.getByRole('link', { name: 'Fjern ”Tavse”' }).click();
    expect(await page.locator('.list-count').textContent()).toBe('27 dele');
    await page.locator('.followed a').first().click();
    await page.waitForURL(new RegExp(`/strategy/${strategy}/element/`));
  });

  it('prints the status of a strategy on one sheet of A4', async () => {
    const page = await open(urls.strategyStatus(strategy));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
