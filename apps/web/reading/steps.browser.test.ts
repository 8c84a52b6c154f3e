import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from '../test/browser.ts';
import { lightPaper, longPaper, type Written } from './test-draft.ts';
import { draftOf, elementOf, putReading } from './test-paper.ts';

const english = { locale: 'en-GB', viewport: { width: 1280, height: 800 } };
const phone = { locale: 'en-GB', viewport: { width: 390, height: 800 } };

inBrowser('going about in a reading', ({ server, open }) => {
  let copies = 300;
  const openNew = async (
    query = '',
    options: BrowserContextOptions = english,
    written: Written = lightPaper(++copies),
  ) => {
    const paper = await putReading(server().service, written);
    const page = await open(`/reading/${paper}${query}`, options);
    page.setDefaultTimeout(30_000);
    await page.locator('[role="tree"]').waitFor();
    return { paper, page };
  };
  const of = (paper: string, id: string) => elementOf(server().service, paper, id);
  const row = (page: Page, id: string) => page.locator(`#e-${id}`);
  const said = (page: Page, words: string) => page.locator('[data-status]', { hasText: words }).waitFor();
  const chosen = (page: Page, id: string) => page.locator(`[data-chosen="${id}"]`).waitFor();
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
  const topOf = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const asked = (page: Page) => new URL(page.url()).searchParams;

  test('on a phone the links at the top lead to the structure, the source and the lists, also the first time', async () => {
    const { page } = await openNew('', phone, longPaper(12));
    const jump = (name: string) => page.locator('.jump').getByRole('link', { name, exact: true }).click();
    await jump('Lists');
    expect(await topOf(page, '#lists')).toBeLessThan(800);
    expect(await topOf(page, '#lists')).toBeGreaterThanOrEqual(0);
    await jump('Structure');
    expect(await topOf(page, '#structure')).toBeLessThan(100);
    await row(page, 'i1-2').click();
    await chosen(page, 'i1-2');
    expect(await page.locator('#m').evaluate((m) => m.getBoundingClientRect().top)).toBeLessThan(800);
    await jump('Structure');
    const top = await topOf(page, '#e-i1-2');
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(800);
  });

  test('Back goes back to what was chosen before; a walk with the arrows is one step', async () => {
    const { page } = await openNew();
    await row(page, 'i1').click();
    await chosen(page, 'i1');
    await row(page, 'g2').click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await chosen(page, 'k1');
    await page.goBack();
    await chosen(page, 'g2');
    expect(asked(page).get('e')).toBe('g2');
    await page.goBack();
    await chosen(page, 'i1');
    expect(await page.locator('.paper .lit').first().textContent()).toBe('Solar roofs on forty towers');
    await page.goForward();
    await chosen(page, 'g2');
    await page.goBack();
    await page.goBack();
    await page.locator('.chosen.none').waitFor();
    expect(await page.locator('[aria-selected="true"]').count()).toBe(0);
  });

  test('a form saved as it was opened changes nothing', async () => {
    const { page, paper } = await openNew('?e=i2');
    await page.keyboard.press('e');
    await page.keyboard.press('Enter');
    await said(page, 'There was nothing to change.');
    await page.keyboard.press('k');
    await page.keyboard.press('3');
    await page.locator('[data-action="move"] summary').click();
    await page.locator('[data-action="move"]').getByRole('button', { name: 'Move' }).click();
    await page.getByLabel('Edit: Vision').click();
    await page.locator('.fact').getByRole('button', { name: 'Save' }).filter({ visible: true }).click();
    await page.getByLabel('Edit: Period').click();
    await page.locator('.fact').getByRole('button', { name: 'Save' }).filter({ visible: true }).last().click();
    await page.locator('[data-action="kind"] summary').click();
    await page.locator('[data-action="kind"]').getByRole('button', { name: 'Goal' }).click();
    await said(page, 'The kind is changed.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await said(page, 'Undone.');
    expect((await of(paper, 'i2'))?.checked).toBeUndefined();
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  });

  test('what is begun in another form while an answer is under way stays open, with what is typed', async () => {
    const { page, paper } = await openNew();
    const held = Promise.withResolvers<void>();
    await page.route('**/edit*', async (route) => {
      const response = await route.fetch();
      await held.promise;
      await route.fulfill({ response });
    });
    await page.getByLabel('Edit: Organisation').click();
    await page.getByLabel('Organisation', { exact: true }).fill('The ministry of roofs');
    await page.getByLabel('Organisation', { exact: true }).press('Enter');
    await page.getByLabel('Edit: Period').click();
    await page.getByLabel('To year').fill('2041');
    held.resolve();
    await said(page, 'Saved.');
    expect(await page.getByLabel('To year').inputValue()).toBe('2041');
    expect(await page.getByLabel('To year').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.getByLabel('Organisation', { exact: true }).isVisible()).toBe(false);
    await page.getByLabel('To year').press('Enter');
    await page.locator('.fact', { hasText: '2041' }).waitFor();
    expect((await draftOf(server().service, paper)).strategy).toMatchObject({
      organisation: 'The ministry of roofs',
      period: { to: 2041 },
    });
  });

  test('both years of the period are saved at once', async () => {
    const { page, paper } = await openNew();
    await page.getByLabel('Edit: Period').click();
    await page.getByLabel('From year').fill('2031');
    await page.getByLabel('To year').fill('2034');
    await page.getByLabel('To year').press('Enter');
    await said(page, 'Saved.');
    expect((await draftOf(server().service, paper)).strategy.period).toEqual({ from: 2031, to: 2034 });
  });

  test('merging by mouse has no target until one is chosen', async () => {
    const { page, paper } = await openNew('?e=i2');
    const merge = page.locator('[data-action="merge"]');
    await merge.locator('summary').click();
    expect(await page.getByLabel('Merge into').inputValue()).toBe('');
    await merge.getByRole('button', { name: 'Merge' }).click();
    expect(await of(paper, 'i2')).toBeDefined();
    await page.getByLabel('Merge into').selectOption({ label: 'Initiative Solar roofs on forty towers' });
    await merge.getByRole('button', { name: 'Merge' }).click();
    await said(page, 'Merged.');
    expect(await of(paper, 'i2')).toBeUndefined();
  });

  test('after an edit by keyboard the arrows go on from the element', async () => {
    const { page } = await openNew('?e=i3');
    await page.keyboard.press('e');
    await page.keyboard.type('A college for keepers');
    await page.keyboard.press('Enter');
    await said(page, 'The title is changed.');
    expect(await focused(page)).toBe('e-i3');
    await page.keyboard.press('k');
    await page.keyboard.press('4');
    await said(page, 'The kind is changed.');
    expect(await focused(page)).toBe('e-i3');
    await page.keyboard.press('a');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('5');
    await said(page, 'Added.');
    const added = await focused(page);
    expect(added).toBe(`e-${asked(page).get('e')}`);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).not.toBe(added);
    expect(await focused(page)).toMatch(/^e-/);
  });

  test('undo goes back to what it brings back, and leaves no address of what is gone', async () => {
    const { page } = await openNew('?e=i2');
    await page.keyboard.press('y');
    await chosen(page, 'g2');
    await page.keyboard.press('u');
    await chosen(page, 'i2');
    expect(asked(page).get('e')).toBe('i2');
    await page.keyboard.press('n');
    await chosen(page, 'g2');
    await page.keyboard.press('u');
    await chosen(page, 'i2');
    await page.keyboard.press('x');
    await page.getByRole('button', { name: /^Every port has one/ }).click();
    await said(page, 'Split in two.');
    expect(asked(page).get('e')).not.toBe('i2');
    await page.keyboard.press('u');
    await chosen(page, 'i2');
    expect(asked(page).get('e')).toBe('i2');
  });

  test('the language switch keeps what is chosen', async () => {
    const { page } = await openNew('?e=i1');
    await row(page, 'g2').click();
    await page.getByRole('link', { name: 'Dansk' }).click();
    await page.getByRole('heading', { name: 'Struktur' }).waitFor();
    await chosen(page, 'g2');
  });

  test('a word that no element claims lets go of the one chosen before', async () => {
    const { page } = await openNew('?e=i1');
    await page.locator('.paper').getByText('Printed on paper').click();
    await said(page, 'No element claims that word');
    await page.locator('.chosen.none').waitFor();
    expect(await page.getByRole('button', { name: 'Right' }).count()).toBe(0);
    expect(asked(page).get('e')).toBeNull();
  });

  test('a panel that opens leaves the chosen row in sight', async () => {
    const { page } = await openNew('?e=i3-4', { ...english, viewport: { width: 1280, height: 620 } }, longPaper(8));
    await chosen(page, 'i3-4');
    for (const name of ['edit', 'kind', 'split']) {
      await page.locator(`[data-action="${name}"] summary`).click();
      const inSight = () =>
        row(page, 'i3-4').evaluate((one) => {
          const pane = one.closest('.scroll')?.getBoundingClientRect();
          const { top, bottom } = one.getBoundingClientRect();
          return pane !== undefined && top >= pane.top - 1 && bottom <= pane.bottom + 1;
        });
      await expect.poll(inSight).toBe(true);
    }
  });

  test('a name on many pages shows them all, each page once', async () => {
    const { page } = await openNew('?tab=countries', english, longPaper(20));
    const list = page.locator('.list.countries');
    expect(await list.getByRole('link', { name: 'p. 9 ×10' }).first().isVisible()).toBe(true);
    expect(await list.getByRole('link', { name: 'p. 20 ×10' }).first().isVisible()).toBe(false);
    await list.getByText('8 more').first().click();
    await list.getByRole('link', { name: 'p. 20 ×10' }).first().click();
    expect(await page.locator('.lit').count()).toBe(10);
  });

  test('lost hyphens are one line that unfolds, each repair says its page, blanks can be seen', async () => {
    const written = lightPaper(++copies);
    const { draft } = written;
    const at = (words: string) => draft.text.indexOf(words);
    const mark = (start: number) => ({
      kind: 'furniture' as const,
      span: { start, end: start + 1 },
      was: '-',
      now: '',
      why: 'stray mark',
    });
    const blank = {
      kind: 'space' as const,
      span: { start: at('Norway') - 1, end: at('Norway') },
      was: '\u00a0',
      now: ' ',
      why: 'special blank',
    };
    const repairs = [...draft.repairs, mark(at('Foreword')), mark(at('A school')), blank];
    const { page } = await openNew('?tab=repairs', english, { ...written, draft: { ...draft, repairs } });
    const list = page.locator('.list.repairs');
    expect(await page.getByRole('link', { name: 'Repairs (4)' }).count()).toBe(1);
    expect(await list.locator('li').count()).toBe(3);
    expect(await list.textContent()).not.toContain('header');
    await list.getByText('2 lost hyphens').click();
    expect(await list.getByRole('link', { name: 'p. 3' }).isVisible()).toBe(true);
    expect(await list.locator('li').last().textContent()).toMatch(/⟨U\+00A0⟩ → ␣.*❞ p\. 2/);
  });

  test('sections carry no sign of certainty, since nobody goes through them', async () => {
    const { page } = await openNew('?e=s1');
    await chosen(page, 's1');
    expect(await row(page, 's1').locator('.certainty').count()).toBe(0);
    expect(await page.locator('[data-chosen] .certainty').count()).toBe(0);
    expect(await row(page, 'i2').locator('.certainty').textContent()).toContain('?');
  });

  test('a paper in which nothing was read says so and what to do', async () => {
    const written = lightPaper(++copies);
    const { page } = await openNew('', english, { ...written, draft: { ...written.draft, elements: [] } });
    expect(await page.locator('[data-part="tree"]').textContent()).toContain('Mark words in the source');
  });

  test('a title without end leaves room for the structure', async () => {
    const written = lightPaper(++copies);
    const strategy = { ...written.draft.strategy, title: 'Every lighthouse lit and mended '.repeat(60) };
    const { page } = await openNew('', english, { ...written, draft: { ...written.draft, strategy } });
    const height = await page.locator('.whole').evaluate((whole) => whole.getBoundingClientRect().height);
    expect(height).toBeLessThan(260);
  });

  test('in print everything is unfolded and whole, and what is left out is said', async () => {
    const { page } = await openNew();
    await page.emulateMedia({ media: 'print' });
    for (const id of ['c1', 's1', 'f1']) expect(await row(page, id).isVisible()).toBe(true);
    expect(await page.locator('.pages').isVisible()).toBe(false);
    expect(await page.locator('.source-pane').isVisible()).toBe(false);
    expect(await page.locator('.printed').textContent()).toContain('3 pages');
    const vision = await page
      .locator('.fact.wide .long')
      .first()
      .evaluate((long) => getComputedStyle(long).overflow);
    expect(vision).toBe('visible');
  });
});
