import { beforeAll, expect, it } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { inBrowser, overflow, violations } from '../test/browser.ts';

inBrowser('a past day in the browser', ({ server, open }) => {
  let at = '';
  let paper = '';
  beforeAll(async () => {
    const { strategy, document } = await adoptSample(server().service);
    at = `/strategy/${strategy}`;
    paper = `/source/${document}`;
  });

  it('is chosen with the keyboard alone, with and without JavaScript, and left again', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(at, { javaScriptEnabled });
      await page.getByText('Se en tidligere dag').press('Enter');
      await page.getByLabel('Vis, som det så ud den').fill('2020-02-29');
      await page.getByRole('button', { name: 'Vis dagen' }).press('Enter');
      await page.waitForURL(/\?on=2020-02-29$/);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Strategien var ikke vedtaget endnu');
      await page.getByRole('link', { name: 'Se den, som den blev vedtaget' }).click();
      await page.waitForURL(/\?on=1$/);
      expect(await page.getByRole('region', { name: 'Fortid' }).textContent()).toContain('efter post 1');
      await page.locator('.own .quote').first().click();
      await page.waitForURL(/\/source\/.*on=1#m$/);
      await page.getByRole('link', { name: 'Tilbage til i dag' }).click();
      await page.waitForURL((url) => !url.searchParams.has('on') && url.searchParams.has('at'));
    }
  });

  it('gives axe nothing to find and fits the window', async () => {
    for (const [path, width] of [
      [`${at}?on=1`, 1280],
      [`${at}?on=2020-02-29`, 390],
      ['/?on=1', 1280],
      [`${paper}?on=1`, 390],
    ] as const) {
      const page = await open(path, { viewport: { width, height: 800 } });
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
  });
});
