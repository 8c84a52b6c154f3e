import { beforeAll, expect, it } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { inBrowser, overflow, violations } from '../test/browser.ts';

inBrowser('the strategy page', ({ server, open }) => {
  let at = '';
  beforeAll(async () => {
    at = `/strategy/${(await adoptSample(server().service)).strategy}`;
  });

  it('shows title, period and vision in the paper’s own words, each with its place', async () => {
    const page = await open(at);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^En kyst til alle/);
    const vision = page.locator('.own blockquote').first();
    expect(await vision.textContent()).toContain('langs rent vand');
    expect(await vision.evaluate((box) => getComputedStyle(box).fontFamily)).toContain('Serif');
    expect(await vision.getByRole('link').textContent()).toBe('❞ s. 2');
  });

  it('draws every priority, goal and initiative once, and a press on one opens it in the plan', async () => {
    const page = await open(at);
    expect(await page.locator('.picture a').count()).toBe(4 + 6 + 27);
    await page.locator('.picture a', { hasText: 'Udbud af tre elfærger' }).focus();
    await page.keyboard.press('Enter');
    const row = page.locator('.initiatives > li', { hasText: 'Udbud af tre elfærger' });
    await row.locator('details[open]').waitFor();
    expect(await row.locator('.commitments').isVisible()).toBe(true);
  });

  it('opens a fact’s place with its words marked, with and without JavaScript', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(at, { javaScriptEnabled });
      await page
        .locator('#sums tbody tr')
        .first()
        .getByRole('link', { name: /vis stedet/ })
        .click();
      await page.waitForURL(/\/source\//);
      expect(await page.locator('mark#m').textContent()).toBe('120 mio. kr.');
      expect(await page.locator('mark#m').isVisible()).toBe(true);
    }
  });

  it('names countries in the reader’s language with how often and where', async () => {
    const danish = await open(at);
    expect(await danish.locator('#countries li').first().textContent()).toMatch(/^Tyskland\s*3 omtaler/);
    const english = await open(at, { locale: 'en-GB' });
    expect(await english.locator('#countries li').first().textContent()).toMatch(/^Germany\s*3 mentions/);
    const places = english.locator('#countries li').first().getByRole('link');
    expect(await places.allTextContents()).toEqual(['❞ p. 4', '❞ p. 7 ×2']);
    await places.last().click();
    await english.waitForURL(/\/source\//);
    expect(await english.locator('mark').allTextContents()).toEqual(['Tyskland', 'Tyskland']);
  });

  it('puts each deadline on the line of time, and a press leads to its row', async () => {
    const page = await open(at);
    expect(await page.locator('.timeline .due').count()).toBe(4);
    await page.locator('.timeline .due').first().click();
    const row = page.locator('tr:target');
    expect(await row.locator('th').textContent()).toBe('2027');
  });

  it('moves through the plan with the arrow keys', async () => {
    const page = await open(at);
    await page.locator('.initiatives summary').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Udbud af tre elfærger');
  });

  it('gives axe nothing to find and fits the window, wide and narrow, closed and open', async () => {
    for (const width of [1280, 390]) {
      const page = await open(at, { viewport: { width, height: 800 } });
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Åbn alle' }).click();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
  });

  it('leaves no heading alone at the end of a printed page', async () => {
    const page = await open(at);
    await page.emulateMedia({ media: 'print' });
    const heads = page.locator('.strategy :is(h2, summary), .strategy .row:has(> :is(h3, h4, h5))');
    const breaks = await heads.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
    expect(breaks.length).toBeGreaterThan(20);
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });

  it('counts organisations as the reading does, short names first', async () => {
    const page = await open(at);
    const lines = async (path: string, rows: string) => {
      await page.goto(new URL(path, server().url).href);
      return page.locator(rows).count();
    };
    const reading = await page.getByRole('link', { name: 'Åbn læsningen' }).getAttribute('href');
    const strategy = await lines(at, ':is(#organisations, #forums) .named > li');
    expect(strategy).toBeGreaterThan(0);
    expect(await lines(`${reading}?tab=organisations`, '.list.organisations li')).toBe(strategy);
  });

  it('prints everything, without the page’s own furniture', async () => {
    const page = await open(at);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.top').isVisible()).toBe(false);
    expect(await page.locator('nav.contents').isVisible()).toBe(false);
    expect(await page.getByText('Vi udbyder tre elfærger i 2027.').first().isVisible()).toBe(true);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
  });
});

inBrowser('a strategy with markup in its words', ({ server, open }) => {
  it('shows the markup as text', async () => {
    const { strategy, document } = await adoptSample(
      server().service,
      'Kyst <script>document.title = "hit"</script> & <b>hav</b>',
    );
    for (const path of [`/strategy/${strategy}`, `/source/${document}`, '/']) {
      const page = await open(path);
      expect(await page.locator('main').textContent()).toContain(
        '<script>document.title = "hit"</script> & <b>hav</b>',
      );
      expect(await page.title()).not.toBe('hit');
    }
  });
});

inBrowser('the paper behind a strategy', ({ server, open }) => {
  it('gives axe nothing to find and fits the window, with and without a place, and where the place is none', async () => {
    const { document } = await adoptSample(server().service);
    for (const [path, status] of [
      ['', 200],
      ['?at=10-20,40-50', 200],
      ['?at=9-1', 400],
    ] as const) {
      for (const width of [1280, 390]) {
        const page = await open('/', { viewport: { width, height: 800 } });
        const answer = await page.goto(new URL(`/source/${document}${path}`, server().url).href);
        expect(answer?.status()).toBe(status);
        expect(await violations(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
      }
    }
  });
});
