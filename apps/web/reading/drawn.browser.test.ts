import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bare, listen, putFile } from '../source/test-drawn.ts';
import { inBrowser, overflow, violations } from '../test/browser.ts';
import { urls } from '../urls.ts';

const sample = fileURLToPath(new URL('../../../samples/english-harbour-strategy.pdf', import.meta.url));

inBrowser('the drawn paper beside the structure', ({ server, open }) => {
  const openSample = async (width = 1280) => {
    const { paper, draft } = await putFile(server().service, sample);
    const page = await open(urls.library(), { locale: 'en-GB', viewport: { width, height: 800 } });
    page.setDefaultTimeout(15_000);
    const heard = await listen(page);
    await page.goto(new URL(urls.reading(paper), server().url).href);
    const chosen = draft.elements.filter(({ kind }) => kind === 'initiative')[3];
    if (!chosen) throw new Error('The sample has initiatives');
    return { page, heard, draft, chosen };
  };
  const row = (page: Page, id: string) => page.locator(`#e-${id}`);
  const marked = (page: Page) => page.locator('.page-marks div').first();

  test('a press on an element marks its words on the page; the same words are lit in the text', async () => {
    const { page, heard, draft, chosen } = await openSample();
    await row(page, chosen.id).click();
    await page.locator(`.drawn-page[data-page="${chosen.span.page}"] .page-marks div`).first().waitFor();
    expect(await marked(page).evaluate((mark) => mark.getBoundingClientRect().top)).toBeGreaterThan(100);
    await page.locator('[data-page-now]', { hasText: `p. ${chosen.span.page}` }).waitFor();
    await page.getByRole('button', { name: 'Text' }).click();
    const lit = (await page.locator('.paper .lit').allInnerTexts()).join('');
    expect(bare(lit)).toContain(bare(draft.text.slice(chosen.span.start, chosen.span.end)));
    expect(await page.locator('.paper .lit').first().isVisible()).toBe(true);
    expect(heard).toEqual([]);
  });

  test('a press on drawn words chooses the element that claims them', async () => {
    const { page, chosen } = await openSample();
    await row(page, chosen.id).click();
    await marked(page).waitFor();
    const box = await marked(page).boundingBox();
    await page.locator('.structure').getByRole('treeitem').first().click();
    await row(page, chosen.id).click();
    await marked(page).waitFor();
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 6);
    await page.locator(`[data-chosen="${chosen.id}"]`).waitFor();
  });

  test('pages are leafed through, and words are added in the text', async () => {
    const { page } = await openSample();
    await page.locator('.drawn-page canvas').first().waitFor();
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.locator('[data-page-now]', { hasText: 'p. 2' }).waitFor();
    await page.locator('.drawn-page[data-page="2"] canvas').waitFor();
    await page.keyboard.press('s');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('drawn-pages');
    await page.keyboard.press('a');
    expect(await page.locator('.drawn-pages').isVisible()).toBe(false);
    expect(await page.locator('.paper').isVisible()).toBe(true);
  });

  test.each([1280, 390])('axe finds nothing and nothing is cut off at %i px', async (width) => {
    const { page, chosen } = await openSample(width);
    await row(page, chosen.id).click();
    await marked(page).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});
