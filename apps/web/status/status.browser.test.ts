import { beforeAll, expect, it } from 'vitest';
import { inBrowser, overflow, violations } from '../test/browser.ts';
import { statusSample } from '../test/status-sample.ts';
import { urls } from '../urls.ts';

inBrowser('status where plans are read', ({ server, open }) => {
  let strategy = '';
  beforeAll(async () => {
    ({ strategy } = await statusSample(server().service));
  });

  it('gives axe nothing to find and fits the window, with a form open', async () => {
    for (const width of [1280, 390]) {
      const page = await open(urls.element(strategy, 'g1i0'), { viewport: { width, height: 800 } });
      await page.getByText('Giv ny status').click();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await page.goto(new URL(urls.strategy(strategy), server().url).href);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
  });
});
