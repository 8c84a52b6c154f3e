import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser, overflow, violations } from '../test/browser.ts';
import { lightPaper } from './test-draft.ts';
import { draftOf, editElsewhere, elementOf, putReading } from './test-paper.ts';

const english = { locale: 'en-GB', viewport: { width: 1280, height: 800 } };
/** As it is to be seen. */
const text = async (where: Locator) => {
  await where.first().waitFor({ state: 'attached' });
  return (await where.allInnerTexts()).join('\n');
};
const plain = { ...english, javaScriptEnabled: false };

inBrowser('the reading page', ({ server, open }) => {
  let copies = 0;
  const openNew = async (query = '', options: BrowserContextOptions = english) => {
    copies++;
    const paper = await putReading(server().service, lightPaper(copies));
    const page = await open(`/reading/${paper}${query}`, options);
    page.setDefaultTimeout(30_000);
    return { paper, page };
  };
  const of = (paper: string, id: string) => elementOf(server().service, paper, id);
  const draft = (paper: string) => draftOf(server().service, paper);
  const row = (page: Page, id: string) => page.locator(`#e-${id}`);
  const panel = (page: Page) => page.locator('[data-part="chosen"]');
  const said = (page: Page, words: string) => page.locator('[data-status]', { hasText: words }).waitFor();
  const chosen = (page: Page, id: string) => page.locator(`[data-chosen="${id}"]`).waitFor();

  test('counts what was read, says how sure each reading is, and folds away what is not part of the plan', async () => {
    const { page } = await openNew();
    expect(await text(page.locator('.tally'))).toBe('3 initiatives · 2 goals · 1 priority · 1 case · 1 commitment');
    expect(await text(row(page, 'i1'))).toMatch(/Initiative\s+Solar roofs on forty towers/);
    expect(await text(row(page, 'i1'))).toContain('2 places · other wording p. 3 · 1 commitment');
    expect(await text(row(page, 'i1'))).toContain('✓');
    expect(await text(row(page, 'i2'))).toMatch(/\?.*0\.71/s);
    for (const id of ['c1', 's1', 'f1']) expect(await row(page, id).isVisible()).toBe(false);
    await page.getByRole('treeitem', { name: '1 footnote' }).click();
    expect(await row(page, 'f1').isVisible()).toBe(true);
  });

  test('a press on an element lights up all its places; a press on a word chooses the element that claims it', async () => {
    const { page } = await openNew();
    await row(page, 'i1').click();
    await chosen(page, 'i1');
    expect(await page.locator('.paper .lit').allInnerTexts()).toEqual([
      'Solar roofs on forty towers',
      'Forty towers with solar roofs',
    ]);
    expect(await page.locator('#m').isVisible()).toBe(true);
    await page.locator('.paper').getByText('People who can mend a lamp').click();
    await chosen(page, 'g2');
    expect(await text(page.getByRole('treeitem', { selected: true }))).toContain('People who can mend a lamp');
    await page.locator('.paper').getByText('We will put').click();
    await chosen(page, 'c1');
    expect(await row(page, 'c1').isVisible()).toBe(true);
    expect((await page.locator('.paper .lit').allInnerTexts()).join('')).toContain('weatherproof');
  });

  test('shows repairs with what stood there, and the page one is on', async () => {
    const { page } = await openNew();
    await page.getByLabel('repairs').check();
    const note = page.locator('.repaired').last();
    const after = await note.evaluate((word) => getComputedStyle(word, '::after').content);
    expect(after).toContain('(');
    expect(await note.getAttribute('data-was')).toBe('repaired: was weather- proof');
    await row(page, 'k1').click();
    await page.locator('[data-page-now]', { hasText: 'p. 3' }).waitFor();
    await page.getByRole('link', { name: 'Previous page' }).click();
    await page.locator('[data-page-now]', { hasText: 'p. 2' }).waitFor();
  });

  test('y says right and goes on to the next unsure one; j looks for it; u takes it back', async () => {
    const { page, paper } = await openNew();
    await page.keyboard.press('j');
    await chosen(page, 'i2');
    await page.keyboard.press('y');
    await said(page, 'Confirmed.');
    await chosen(page, 'g2');
    expect((await of(paper, 'i2'))?.checked).toBe('confirmed');
    expect(await text(row(page, 'i2'))).toContain('confirmed');
    await page.keyboard.press('u');
    await said(page, 'Undone.');
    expect((await of(paper, 'i2'))?.checked).toBeUndefined();
    expect(await text(row(page, 'i2'))).toContain('0.71');
  });

  test('keys pressed faster than the server answers are all done, each on the element then chosen', async () => {
    const { page, paper } = await openNew();
    for (const key of ['j', 'y', 'y', 'y']) await page.keyboard.press(key);
    await page.locator('[data-tab="check"]', { hasText: '(0)' }).waitFor();
    const checked = (await draft(paper)).elements.filter((element) => element.checked).map(({ id }) => id);
    expect(checked).toEqual(['i2', 'g2', 'i3']);
  });

  test('n takes an element out, after saying what becomes of what stands under it', async () => {
    const { page, paper } = await openNew();
    await row(page, 'i1').click();
    await chosen(page, 'i1');
    expect(await text(panel(page))).toContain('1 element under it moves up under “All towers lit by their own power”');
    await page.keyboard.press('n');
    await said(page, 'Taken out.');
    expect(await of(paper, 'i1')).toBeUndefined();
    expect((await of(paper, 'c1'))?.parent).toBe('g1');
    expect(await page.locator('.paper .claim', { hasText: 'Solar roofs' }).count()).toBe(0);
  });

  test('e changes title and number, k the kind', async () => {
    const { page, paper } = await openNew('?e=i3');
    await page.keyboard.press('e');
    await page.keyboard.type('A college for keepers');
    await page.getByRole('textbox', { name: 'Number' }).fill('7');
    await page.keyboard.press('Enter');
    await said(page, 'The title is changed.');
    expect(await of(paper, 'i3')).toMatchObject({ title: 'A college for keepers', number: '7', checked: 'changed' });
    await page.keyboard.press('k');
    await page.locator('[data-action="kind"][open]').waitFor();
    await page.keyboard.press('2');
    await said(page, 'The kind is changed.');
    expect((await of(paper, 'i3'))?.kind).toBe('goal');
    expect(await text(page.locator('.tally'))).toContain('2 initiatives · 3 goals');
  });

  test('m moves with the arrows: Enter puts it under, b before; Escape leaves it where it is', async () => {
    const { page, paper } = await openNew();
    await row(page, 'i3').click();
    await page.keyboard.press('m');
    await page.keyboard.press('Escape');
    await page.keyboard.press('m');
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('e-g1');
    await page.keyboard.press('Enter');
    await said(page, 'Moved.');
    expect((await of(paper, 'i3'))?.parent).toBe('g1');
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('b');
    await page.locator('[data-part="tree"] #e-i3 + *, #e-i3').first().waitFor();
    await expect
      .poll(async () => (await draft(paper)).elements.filter(({ parent }) => parent === 'g1').map(({ id }) => id))
      .toEqual(['i1', 'i3', 'i2']);
  });

  test('an element is moved by dragging its row onto another', async () => {
    const { page, paper } = await openNew();
    await row(page, 'i3').dragTo(row(page, 'g1'), { targetPosition: { x: 60, y: 24 } });
    await said(page, 'Moved.');
    expect((await of(paper, 'i3'))?.parent).toBe('g1');
  });

  test('g merges into the one aimed at, which keeps both wordings', async () => {
    const { page, paper } = await openNew();
    await row(page, 'i2').click();
    await page.keyboard.press('g');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await said(page, 'Merged.');
    expect(await of(paper, 'i2')).toBeUndefined();
    expect((await of(paper, 'i1'))?.places).toHaveLength(2);
    expect(await text(row(page, 'i1'))).toContain('3 places');
  });

  test('x splits at a sentence, or before the word that was pressed', async () => {
    const { page, paper } = await openNew('?e=i2');
    await page.keyboard.press('x');
    await page.getByRole('button', { name: /^Every port has one/ }).click();
    await said(page, 'Split in two.');
    const half = (await draft(paper)).elements.find(({ title }) => title.startsWith('Every port'));
    expect(half).toMatchObject({ kind: 'initiative', parent: 'g1', checked: 'added' });
    await page.keyboard.press('u');
    await said(page, 'Undone.');
    const store = page.locator('.paper').getByText('A store of lamps');
    await store.click({ position: { x: 100, y: 10 } });
    await chosen(page, 'i2');
    await page.locator('[data-action="split"]').getByText('that you pressed').waitFor({ state: 'attached' });
    await page.keyboard.press('x');
    await page.getByRole('button', { name: /that you pressed/ }).click();
    await said(page, 'Split in two.');
    expect((await draft(paper)).elements.filter(({ kind }) => kind === 'initiative')).toHaveLength(4);
  });

  test('words marked with the mouse become an element of the kind that is pressed', async () => {
    const { page, paper } = await openNew();
    const line = page.locator('.paper').getByText('Every port has one by 2029.');
    const box = await line.boundingBox();
    if (!box) throw new Error('The line is not to be seen');
    // From the middle of “Every” to past the end of the line: whole words count.
    await page.mouse.move(box.x + 28, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width + 40, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    await page.locator('[data-add]').getByRole('button', { name: 'Commitment' }).click();
    await said(page, 'Added.');
    const added = (await draft(paper)).elements.find(({ checked }) => checked === 'added');
    expect(added).toMatchObject({ kind: 'commitment', parent: 'i2' });
    expect(added?.title).toBe('Every port has one by 2029.');
    expect(await page.locator('.paper .claim.title', { hasText: /2029\.$/ }).count()).toBe(1);
  });

  test('words are marked and added by keyboard alone', async () => {
    const { page, paper } = await openNew();
    await row(page, 'i2').click();
    await chosen(page, 'i2');
    await page.keyboard.press('a');
    await page.keyboard.press('ArrowDown');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('4');
    await said(page, 'Added.');
    const added = (await draft(paper)).elements.find(({ checked }) => checked === 'added');
    expect(added?.kind).toBe('case');
    expect((await draft(paper)).reading).toContain(added?.title ?? '-');
  });

  test('what somebody else changed meanwhile is told, and the edit is kept to be done after all', async () => {
    const { page, paper } = await openNew('?e=i3');
    await editElsewhere(server().service, paper, { do: 'retitle', id: 'g1', title: 'Towers that light themselves' });
    await page.keyboard.press('e');
    await page.keyboard.type('A college for keepers');
    await page.keyboard.press('Enter');
    const alert = page.getByRole('alert');
    await alert.getByText('Somebody else has changed the reading').waitFor();
    expect(await text(alert)).toContain('A college for keepers');
    expect(await text(row(page, 'g1'))).toContain('Towers that light themselves');
    expect((await of(paper, 'i3'))?.title).toBe('A school for keepers');
    await alert.getByRole('button', { name: 'Do it now' }).click();
    await said(page, 'The title is changed.');
    expect((await of(paper, 'i3'))?.title).toBe('A college for keepers');
    expect((await text(alert)).trim()).toBe('');
  });

  test('the strategy’s own facts can be corrected, and a year that is none is told', async () => {
    const { page, paper } = await openNew();
    await page.getByLabel('Edit: Title').click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Every Light Lit');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await said(page, 'Saved.');
    expect((await draft(paper)).strategy.title).toBe('Every Light Lit');
    await page.getByLabel('Edit: Period').click();
    await page.getByLabel('To year').fill('soon');
    await page.getByLabel('To year').press('Enter');
    await page.getByRole('alert').getByText('A year has four digits').waitFor();
    expect((await draft(paper)).strategy.period.to).toBe(2030);
  });

  test('the lists lead to their places', async () => {
    const { page } = await openNew();
    await page.getByRole('link', { name: 'Countries (1)' }).click();
    await page.locator('.list.countries').getByRole('link', { name: /p\. 2/ }).click();
    expect(await page.locator('.lit').allInnerTexts()).toEqual(['Norway']);
    await page.getByRole('link', { name: 'To check first (3)' }).click();
    const first = page.locator('.list.check li a').first();
    expect(await text(first)).toContain('A school for keepers');
    await first.click();
    await chosen(page, 'i3');
    await page.getByRole('link', { name: 'Not understood (1 place)' }).click();
    await page.locator('.list.leftovers', { hasText: 'made of straw' }).waitFor();
    await page.getByRole('link', { name: 'Repairs (1)' }).click();
    await page.locator('.list.repairs', { hasText: 'the word stands whole elsewhere' }).waitFor();
  });

  test('/ finds in the structure and ? shows the keys, which can be switched off', async () => {
    const { page, paper } = await openNew();
    await page.keyboard.press('/');
    await page.keyboard.type('school');
    expect(await row(page, 'i3').isVisible()).toBe(true);
    expect(await row(page, 'i1').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    expect(await row(page, 'i1').isVisible()).toBe(true);
    await page.keyboard.press('?');
    await page.getByLabel('Use single-letter keys').uncheck();
    await row(page, 'i3').click();
    await page.keyboard.press('n');
    await row(page, 'i2').click();
    await chosen(page, 'i2');
    expect(await of(paper, 'i3')).toBeDefined();
  });

  test('adopting says first how much is unchecked, and leads to the strategy', async () => {
    const { page } = await openNew();
    await page.getByText('Adopt ▸').click();
    expect(await text(page.locator('.adopt'))).toContain('3 unsettled in the plan · 1 place not understood');
    expect(await text(page.locator('.adopt'))).toContain('the plan is changed there');
    await page.getByRole('button', { name: 'Adopt the strategy' }).click();
    await page.waitForURL(/\/strategy\//);
    expect(await text(page.getByRole('heading', { level: 1 }))).toContain('Every Lighthouse Lit');
  });

  test('what a paper says is never taken for HTML', async () => {
    const { page } = await openNew('?e=i2');
    expect(await text(row(page, 'i2'))).toContain('<script>alert(1)</script>');
    expect(await text(page.locator('.paper'))).toContain('A store of lamps <script>alert(1)</script> in every port');
    expect(await page.locator('script:not([src])').count()).toBe(0);
  });

  for (const width of [1280, 390]) {
    test(`axe finds nothing and nothing is cut off at ${width} px, in both languages`, async () => {
      for (const locale of ['da-DK', 'en-GB']) {
        const options = { locale, viewport: { width, height: 800 } };
        const { page } = await openNew('?e=i1&tab=repairs', options);
        await page.locator('[role="tree"]').waitFor();
        expect(await violations(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        if (locale === 'en-GB') continue;
        await page.keyboard.press('?');
        for (const name of ['edit', 'kind', 'move', 'merge', 'split', 'add']) {
          await page.locator(`[data-action="${name}"] summary`).click();
          expect(await violations(page)).toEqual([]);
        }
      }
    });
  }

  test('speaks Danish', async () => {
    const { page } = await openNew('?e=i2', { locale: 'da-DK' });
    expect(await text(page.locator('.tally'))).toBe('3 initiativer · 2 mål · 1 prioritetsområde · 1 case · 1 løfte');
    expect(await text(row(page, 'i2'))).toContain('0,71');
    expect(await text(panel(page))).toContain('Rigtigt');
    await page.keyboard.press('y');
    await said(page, 'Bekræftet.');
  });
});

inBrowser('the reading page without JavaScript', ({ server, open }) => {
  let copies = 100;
  const openNew = async (query = '') => {
    copies++;
    const paper = await putReading(server().service, lightPaper(copies));
    const page = await open(`/reading/${paper}${query}`, plain);
    page.setDefaultTimeout(30_000);
    return { paper, page };
  };
  const of = (paper: string, id: string) => elementOf(server().service, paper, id);
  const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);

  test('a link of the structure marks the element’s places and opens its forms', async () => {
    const { page } = await openNew();
    await page.locator('#e-i1').click();
    expect(await page.locator('mark.lit').allInnerTexts()).toEqual([
      'Solar roofs on forty towers',
      'Forty towers with solar roofs',
    ]);
    expect(await page.locator('#e-c1').isVisible()).toBe(true);
    expect(await page.locator('[data-chosen="i1"]').isVisible()).toBe(true);
  });

  test('confirms, goes on, and takes back', async () => {
    const { page, paper } = await openNew('?e=i2');
    await page.getByRole('button', { name: 'Right' }).click();
    expect((await of(paper, 'i2'))?.checked).toBe('confirmed');
    expect(await page.locator('[data-chosen="g2"]').count()).toBe(1);
    expect(await text(page.locator('[data-status]'))).toBe('Confirmed.');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect((await of(paper, 'i2'))?.checked).toBeUndefined();
  });

  test('retitles, changes kind, moves, merges, splits, adds and rejects', async () => {
    const { page, paper } = await openNew('?e=i3');
    await action(page, 'edit').locator('summary').click();
    await action(page, 'edit').getByRole('textbox', { name: 'Title' }).fill('A college');
    await action(page, 'edit').getByRole('button', { name: 'Save' }).click();
    expect((await of(paper, 'i3'))?.title).toBe('A college');
    await action(page, 'kind').locator('summary').click();
    await action(page, 'kind').getByRole('button', { name: 'Case' }).click();
    expect((await of(paper, 'i3'))?.kind).toBe('case');
    await action(page, 'move').locator('summary').click();
    await page.getByLabel('Move under').selectOption({ label: 'Initiative Solar roofs on forty towers' });
    await action(page, 'move').getByRole('button', { name: 'Move' }).click();
    expect((await of(paper, 'i3'))?.parent).toBe('i1');
    await action(page, 'merge').locator('summary').click();
    await page.getByLabel('Merge into').selectOption({ label: 'Case The tower that mended itself' });
    await action(page, 'merge').getByRole('button', { name: 'Merge' }).click();
    expect(await of(paper, 'i3')).toBeUndefined();
    await page.locator('#e-i2').click();
    await action(page, 'split').locator('summary').click();
    await action(page, 'split')
      .getByRole('button', { name: /^Every port/ })
      .click();
    const half = (await draftOf(server().service, paper)).elements.find(({ title }) => title.startsWith('Every port'));
    expect(half?.checked).toBe('added');
    await action(page, 'add').locator('summary').click();
    await page.getByLabel('Words from the paper').fill('the keepers   help with it');
    await action(page, 'add').getByRole('button', { name: 'Commitment' }).click();
    const added = (await draftOf(server().service, paper)).elements.find(
      ({ title }) => title === 'The keepers help with it',
    );
    expect(added).toMatchObject({ kind: 'commitment', parent: 'i1' });
    await page.getByRole('button', { name: 'Wrong' }).click();
    expect(await of(paper, added?.id ?? '')).toBeUndefined();
  });

  test('an edit on an older sight is told, kept, and can be done after all', async () => {
    const { page, paper } = await openNew('?e=i3');
    await editElsewhere(server().service, paper, { do: 'confirm', id: 'g1' });
    await action(page, 'edit').locator('summary').click();
    await action(page, 'edit').getByRole('textbox', { name: 'Title' }).fill('A college');
    await action(page, 'edit').getByRole('button', { name: 'Save' }).click();
    expect(await text(page.getByRole('alert'))).toContain('A college');
    await page.getByRole('button', { name: 'Do it now' }).click();
    expect((await of(paper, 'i3'))?.title).toBe('A college');
  });

  test('words that are not in the paper are told', async () => {
    const { page } = await openNew('?e=i3');
    await action(page, 'add').locator('summary').click();
    await page.getByLabel('Words from the paper').fill('a dragon');
    await action(page, 'add').getByRole('button', { name: 'Goal' }).click();
    expect(await text(page.getByRole('alert'))).toContain('Those words are not in the paper');
    expect(await text(page.getByRole('alert'))).toContain('a dragon');
  });

  test('finds, opens lists and groups, and adopts', async () => {
    const { page } = await openNew('?q=school');
    expect(await page.locator('.node-row').count()).toBe(3);
    await page.getByRole('link', { name: 'Show all' }).click();
    await page.getByRole('link', { name: 'Sums (1)' }).click();
    expect(await text(page.locator('.list.sums'))).toContain('EUR 3 million');
    await page.locator('#group-footnote').click();
    expect(await page.locator('#e-f1').isVisible()).toBe(true);
    await page.getByText('Adopt ▸').click();
    await page.getByRole('button', { name: 'Adopt the strategy' }).click();
    await page.waitForURL(/\/strategy\//);
  });

  test('an adopted reading is shown and no longer changed', async () => {
    const { page, paper } = await openNew('?e=i2');
    await page.getByText('Adopt ▸').click();
    await page.getByRole('button', { name: 'Adopt the strategy' }).click();
    await page.goto(new URL(`/reading/${paper}?e=i2`, server().url).href);
    expect(await page.getByRole('link', { name: 'See the strategy' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Right' }).count()).toBe(0);
  });
});
