import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser, overflow, violations } from '../test/browser.ts';
import { urls } from '../urls.ts';
import { bare, listen, putFile, somePlaces, underMarks } from './test-drawn.ts';
import { plainPdf } from './test-pdf.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const pdfsIn = (folder: string) => {
  try {
    return readdirSync(at(folder)).flatMap((name) => (name.endsWith('.pdf') ? [`${folder}/${name}`] : []));
  } catch {
    return [];
  }
};
const sample = 'samples/dansk-vandstrategi.pdf';
const english = { locale: 'en-GB', viewport: { width: 1280, height: 900 } };

inBrowser('the drawn paper', ({ server, open }) => {
  /** The page that marks a sample's places, with what goes wrong on it. */
  const openAt = async (file: Parameters<typeof putFile>[1], options = {}, most = 3) => {
    const { paper, draft } = await putFile(server().service, typeof file === 'string' ? at(file) : file);
    const places = somePlaces(draft, most);
    const page = await open(urls.library(), { ...english, ...options });
    page.setDefaultTimeout(15_000);
    const heard = await listen(page);
    await page.goto(new URL(urls.place(paper, ...places), server().url).href);
    return { page, heard, draft, places, paper };
  };
  const now = (page: Page) => page.locator('.page-marks .now').first();

  test.each([...['samples', '../shared/documents'].flatMap(pdfsIn), 'samples/evaluation/english-action-table.pdf'])(
    'marks lie on the very words of their places: %s',
    async (file) => {
      const { page, heard, draft, places } = await openAt(file, { deviceScaleFactor: 2 }, 8);
      const { text } = draft;
      const cut: string[] = [];
      await page.locator('[data-pages]').focus();
      for (const [i, { start, end }] of places.entries()) {
        await page.waitForSelector(`.drawn-page:has(.now[data-mark="${i + 1}"]):has(canvas) .textLayer`, {
          state: 'attached',
        });
        const under = await underMarks(page);
        const [words, letters] = [bare(text.slice(start, end)), bare(under.letters)];
        // The layer's letters are another font's, stretched to the words' length: in the middle of a line one or two may lie over an edge.
        const alike = letters.includes(words.slice(2, -2)) && Math.abs(letters.length - words.length) <= 3;
        expect(alike ? words : letters).toBe(words);
        // A note's raised marker is set without a blank.
        if (/(?:^|\D)\s$/.test(text.slice(Math.max(0, start - 2), start)) && under.before) cut.push(words);
        if (/\s/.test(text.charAt(end)) && under.after) cut.push(words);
        await page.keyboard.press('j');
      }
      // In the page's own font an edge lies at the blank beside the words; one letter off would be ink.
      expect(cut).toEqual([]);
      expect(heard).toEqual([]);
    },
  );

  test('of a paper of 171 pages only those around the place are drawn', async () => {
    const pages = Array.from({ length: 171 }, (_, page) =>
      Array.from(
        { length: 40 },
        (_, line) => [60, 60 + 17 * line, `Page ${page + 1}, line ${line}: we will build a harbour.`] as const,
      ),
    );
    const { paper, draft } = await putFile(server().service, { name: 'long.pdf', bytes: plainPdf(pages) });
    const start = draft.text.indexOf('Page 121, line 7:');
    const span = { start, end: start + 'Page 121, line 7'.length };
    const page = await open(urls.place(paper, span), english);
    await now(page).waitFor({ timeout: 15_000 });
    await page.locator('.drawn-page').nth(170).waitFor({ state: 'attached' });
    expect(await page.locator('.drawn-page canvas').count()).toBeLessThanOrEqual(5);
    expect(await now(page).evaluate((mark) => mark.closest('.drawn-page')?.getAttribute('data-page'))).toBe('121');
    expect(
      await page.evaluate(() => document.querySelector('.now')?.getBoundingClientRect().top ?? -1),
    ).toBeGreaterThan(48);
  });

  test('is sharp on a sharp screen, as wide as the window allows, and larger or smaller at a press', async () => {
    const { page } = await openAt(sample, { deviceScaleFactor: 2 });
    const canvas = page.locator('.drawn-page:has(.now) canvas');
    const size = () => canvas.evaluate((c: HTMLCanvasElement) => [c.width, c.clientWidth] as const);
    await canvas.waitFor();
    const [pixels, wide] = await size();
    expect(pixels).toBe(2 * wide);
    expect(wide).toBe(860);
    await page.getByRole('button', { name: 'Larger' }).click();
    await expect.poll(size, { timeout: 15_000 }).toEqual([2 * 1075, 1075]);
    await page.getByRole('button', { name: 'Smaller' }).click();
    await expect.poll(size, { timeout: 15_000 }).toEqual([pixels, wide]);
  });

  test('goes from place to place by button, by key and by the numbers above, and says where one is', async () => {
    const { page, places } = await openAt(sample, {}, 4);
    const [, second] = places;
    await page.getByRole('button', { name: 'Next place' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: `Place 2 of 4, page ${second?.page}` })
      .waitFor({ state: 'attached' });
    await page.keyboard.press('J');
    await page.getByText('Place 1 of 4', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: '3', exact: true }).click();
    await page.locator('.now[data-mark="3"]').first().waitFor();
    expect(await page.locator('.now[data-mark="3"]').first().isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Previous place' }).click();
    await page.locator('.now[data-mark="2"]').first().waitFor();
  });

  test('shows the text instead at a press, with the place marked, and remembers the choice', async () => {
    const { page, paper, places, draft } = await openAt(sample);
    await now(page).waitFor();
    expect(await page.locator('mark').first().isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Text' }).click();
    await page.locator('mark.now').first().waitFor();
    const [first] = places;
    const said = bare((await page.locator('mark.now').allInnerTexts()).join(''));
    expect(said).toBe(bare(draft.text.slice(first?.start, first?.end)));
    expect(await page.locator('.drawn-pages').isVisible()).toBe(false);
    await page.goto(new URL(urls.place(paper, ...places), server().url).href);
    expect(await page.locator('.drawn-pages').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Page', exact: true }).click();
    await now(page).waitFor();
  });

  test('without JavaScript the text is there, and nothing that would do nothing', async () => {
    const { paper, draft } = await putFile(server().service, at(sample));
    const page = await open(urls.place(paper, ...somePlaces(draft, 1)), { ...english, javaScriptEnabled: false });
    expect(await page.locator('#m').isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
  });

  test('runs nothing that a file brings: no script, no link, no form', async () => {
    const script = '<< /S /JavaScript /JS (app.alert\\("ran"\\)) >>';
    const link =
      '<< /Type /Annot /Subtype /Link /Rect [50 700 300 740] /A << /S /URI /URI (https://example.org/) >> >>';
    const field = `<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /Rect [50 600 300 640] /AA << /F ${script} >> >>`;
    const bytes = plainPdf([[[50, 80, 'We will build a harbour for small boats.']]], {
      catalogue: `/OpenAction ${script} /AcroForm << /Fields [${field}] /XFA (<xdp/>) >>`,
      page: `/Annots [${link} ${field}]`,
    });
    const { page, heard } = await openAt({ name: 'hostile.pdf', bytes }, {}, 1);
    await page.locator('.drawn-page canvas').first().waitFor();
    expect(await page.locator('.drawn-pages :is(a, input, textarea, button, iframe, script)').count()).toBe(0);
    expect(heard).toEqual([]);
  });

  test('says so where the file cannot be fetched, and shows the text', async () => {
    const { paper, draft } = await putFile(server().service, at(sample));
    const page = await open(urls.library(), english);
    await page.route('**/file', (route) => route.abort());
    await page.goto(new URL(urls.place(paper, ...somePlaces(draft, 1)), server().url).href);
    await page
      .getByRole('alert')
      .filter({ hasText: 'The file could not be fetched. Here is the text instead.' })
      .waitFor();
    expect(await page.locator('#m').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Page', exact: true }).isVisible()).toBe(false);
  });

  test('gives up a file that takes for ever, and shows the text', async () => {
    const { paper, draft } = await putFile(server().service, at(sample));
    const page = await open(urls.library(), english);
    await page.clock.install();
    await page.route('**/file', () => {});
    const asked = page.waitForRequest('**/file');
    await page.goto(new URL(urls.place(paper, ...somePlaces(draft, 1)), server().url).href);
    await asked;
    await page.clock.fastForward(30_000);
    await page.getByRole('alert').filter({ hasText: 'It took too long. Here is the text instead.' }).waitFor();
    expect(await page.locator('#m').isVisible()).toBe(true);
  });

  test.each([1280, 390])('axe finds nothing and nothing is cut off at %i px', async (width) => {
    const { page } = await openAt(sample, { viewport: { width, height: 900 } });
    await now(page).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});
