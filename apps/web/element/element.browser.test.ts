import { localActor } from '@lofte/domain/rights';
import { editPlan } from '@lofte/service/edit-plan';
import { elementOf } from '@lofte/service/element-of';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { inBrowser, overflow, violations } from '../test/browser.ts';

const field = (page: Page, name: string) => page.locator(`#f-${name}`);
const said = (page: Page) => page.locator('.said p');

inBrowser('the page of an element', ({ server, open }) => {
  let strategy = '';
  const at = (id: string) => `/strategy/${strategy}/element/${id}`;
  const now = async (id: string) => (await elementOf(server().service, strategy, id))?.element;
  /** What somebody else does meanwhile. */
  const meanwhile = async (edit: Parameters<typeof editPlan>[2]['edit']) => {
    const done = await editPlan(server().service, strategy, { seen: 1, edit }, { ...localActor, id: 'bo' });
    if (!done.ok) throw new Error(done.issues[0]?.message);
  };
  const openForm = async (page: Page, name: string) => {
    await field(page, name).locator('summary').first().click();
    return field(page, name).locator('form').first();
  };
  const save = (form: ReturnType<Page['locator']>) => form.getByRole('button', { name: 'Gem', exact: true }).click();
  beforeAll(async () => {
    ({ strategy } = await adoptSample(server().service));
  });

  it('tells where it stands, says it in the paper’s own words and shows the place', async () => {
    const page = await open(at('g1i0'));
    expect(await page.locator('.path a').allTextContents()).toEqual([
      expect.stringContaining('En kyst til alle'),
      'Sejlads uden udledning',
      'Færgerne sejler på strøm inden 2032',
    ]);
    const title = page.getByRole('heading', { level: 1 }).locator('.theirs');
    expect(await title.evaluate((words) => getComputedStyle(words).fontFamily)).toContain('Serif');
    expect(await field(page, 'title').locator('.quote').textContent()).toBe('❞ s. 3');
    expect(await page.locator('.beside mark').first().textContent()).toContain('Ladestandere');
    expect(await page.locator('.under li').count()).toBe(2);
  });

  it('edits a title in place; Enter saves, the page says so, and it can be undone', async () => {
    const page = await open(at('g1i1'));
    const form = await openForm(page, 'title');
    await form.getByLabel('Titel').fill('Udbud af fire elfærger');
    await form.getByLabel('Hvorfor').fill('Fyn bad om det');
    await form.getByLabel('Titel').press('Enter');
    await said(page).waitFor();
    expect(await said(page).textContent()).toBe('Gemt: titel');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('fire elfærger');
    expect(await field(page, 'title').textContent()).toContain('skrevet af en ved maskinen');
    await page.locator('.said').getByRole('button', { name: 'Fortryd' }).click();
    await page.getByText('Fortrudt', { exact: true }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('tre elfærger');
    expect((await now('g1i1'))?.written).toBeUndefined();
  });

  it('leaves a form with Escape as if nothing was typed', async () => {
    const page = await open(at('g1i1'));
    const form = await openForm(page, 'text');
    await form.getByLabel('Tekst').fill('Noget andet');
    await page.keyboard.press('Escape');
    expect(await form.isVisible()).toBe(false);
    expect(await form.getByLabel('Tekst').inputValue()).toContain('Vi udbyder tre elfærger');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  for (const javaScriptEnabled of [true, false]) {
    it(`edits every kind of field ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const id = javaScriptEnabled ? 'g1i2' : 'g1i3';
      const page = await open(at(id), { javaScriptEnabled });
      const edit = async (name: string, values: Readonly<Record<string, string>>) => {
        const form = await openForm(page, name);
        for (const [label, value] of Object.entries(values)) {
          const input = form.getByLabel(label, { exact: label !== 'Hvorfor' }).first();
          if ((await input.evaluate((one) => one.tagName)) === 'SELECT') await input.selectOption(value);
          else await input.fill(value);
        }
        await save(form);
        await said(page).waitFor();
      };
      await edit('kind', { Art: 'goal' });
      await edit('text', { Tekst: 'Første linje.\n\nAnden linje.' });
      await edit('owner', { 'Organisation eller enhed': 'Søfartsstyrelsen' });
      await edit('contributors', { 'Medvirkende 1': 'En forening' });
      await edit('period', { Fra: '2027', Til: '30. juni 2028' });
      await edit('countries', { 'Lande 1': 'norge', 'Lande 2': 'SE' });
      await edit('milestones', { Titel: 'Første færge', Frist: '2027-06' });
      await edit('indicators', {
        ...{ 'Hvad der måles': 'Færger', Enhed: 'stk.', Retning: 'up', Udgangspunkt: '2026', 'Værdi dengang': '0' },
        ...{ 'Hvornår, række 1': '2028', 'Mål, række 1': '2,5', 'Opnået, række 1': '1' },
      });
      await edit('funds', { Beløb: '1.250.000,50', Valuta: 'dkk', Hvad: 'paid out', Hvornår: '2027' });
      await edit('tags', { Emneord: 'havn, strøm' });
      expect(await now(id)).toMatchObject({
        ...{ kind: 'goal', text: 'Første linje.\n\nAnden linje.', owner: { name: 'Søfartsstyrelsen' } },
        ...{ contributors: [{ name: 'En forening' }], period: { from: '2027', to: '2028-06-30' } },
        ...{ countries: ['NO', 'SE'], milestones: [{ title: 'Første færge', due: '2027-06' }] },
        indicators: [
          { title: 'Færger', baseline: { value: 0 }, periods: [{ period: '2028', target: 2.5, actual: 1 }] },
        ],
        ...{ funds: [{ kind: 'paid out', amount: 1250000.5, currency: 'DKK' }], tags: ['havn', 'strøm'] },
      });
      expect(await page.locator('.element').textContent()).toContain('Norge og Sverige');
      const milestone = field(page, 'milestones').locator('.item');
      await milestone.locator('summary').click();
      await milestone.getByRole('button', { name: 'Fjern' }).click();
      await said(page).waitFor();
      expect(await now(id)).not.toHaveProperty('milestones');
    });
  }

  it('says what is wrong beside what was written, and saves nothing', async () => {
    const page = await open(at('g2i0'), { javaScriptEnabled: false });
    const form = await openForm(page, 'period');
    await form.getByLabel('Til', { exact: true }).fill('31.2.2027');
    await save(form);
    const alert = page.locator('form [role=alert]');
    expect(await alert.textContent()).toContain('”31.2.2027” er ikke en dato');
    expect(await page.locator('#f-period').getByLabel('Til', { exact: true }).inputValue()).toBe('31.2.2027');
    expect(await now('g2i0')).not.toHaveProperty('period');
  });

  it('shows both texts where two wrote the same, and keeps what is chosen', async () => {
    const page = await open(at('g2i1'));
    await meanwhile({ do: 'change', element: 'g2i1', fields: { title: 'Prøvesejlads med brint fra Frederikshavn' } });
    const form = await openForm(page, 'title');
    await form.getByLabel('Titel').fill('Tre prøvesejladser med brint fra Hirtshals');
    await save(form);
    await page.getByRole('heading', { name: 'En anden har rettet det samme imens' }).waitFor();
    expect(await page.locator('.side ins').first().textContent()).toBe('Frederikshavn');
    expect(await violations(page)).toEqual([]);
    expect((await now('g2i1'))?.title).toContain('Frederikshavn');
    await page.getByLabel('Det skal der stå').fill('Tre prøvesejladser med brint fra Frederikshavn');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await said(page).waitFor();
    expect((await now('g2i1'))?.title).toBe('Tre prøvesejladser med brint fra Frederikshavn');
  });

  it('keeps both where two wrote different fields', async () => {
    const page = await open(at('g2i2'));
    await meanwhile({ do: 'change', element: 'g2i2', fields: { text: 'Rådgiverne rejser ud.' } });
    const form = await openForm(page, 'tags');
    await form.getByLabel('Emneord').fill('rådgivning');
    await save(form);
    await said(page).waitFor();
    expect(await now('g2i2')).toMatchObject({ text: 'Rådgiverne rejser ud.', tags: ['rådgivning'] });
  });

  it('says before removing what becomes of the children, does it, and takes it back', async () => {
    const page = await open(at('g3'));
    await page.getByRole('link', { name: 'Fjern fra planen' }).click();
    const main = page.locator('main');
    expect(await main.textContent()).toContain('5 dele under den rykker op og kommer til at stå under ”Kysten holder”');
    expect(await main.textContent()).toContain('Varsling på seks timer i alle fjorde');
    expect(await main.textContent()).toContain('alt under den: 9 dele');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Fjern den' }).click();
    await page.getByText('Fjernet: Ingen by').waitFor();
    expect((await now('g3i0'))?.parent).toBe('p1');
    await page.locator('.said').getByRole('button', { name: 'Fortryd' }).click();
    await page.getByText('Fortrudt', { exact: true }).waitFor();
    expect((await now('g3i0'))?.parent).toBe('g3');
  });

  it('removes with all that stands under it where that is chosen, and the old address says so', async () => {
    const page = await open(`${at('g4')}/remove`, { javaScriptEnabled: false });
    await page.getByRole('radio', { name: /alt under den/ }).check();
    await page.getByRole('button', { name: 'Fjern den' }).click();
    expect(await now('g4i1c0')).toBeUndefined();
    const gone = await page.goto(new URL(at('g4'), server().url).href);
    expect(gone?.status()).toBe(404);
    await page.getByRole('link', { name: 'Se den, som den stod' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Kommunerne får ro');
    expect(await page.locator('.edit').count()).toBe(0);
  });

  it('moves, merges, splits and adds by forms that need no script', async () => {
    const page = await open(`${at('g5i0')}/move`, { javaScriptEnabled: false });
    await page.getByRole('radio', { name: 'Efter' }).check();
    await page.getByLabel('Hvor', { exact: true }).selectOption('g6i0');
    await page.getByRole('button', { name: 'Flyt den' }).click();
    expect((await now('g5i0'))?.parent).toBe('g6');
    await page.getByRole('link', { name: 'Saml med en anden' }).click();
    await page.getByLabel('Den anden, som bliver stående').selectOption('g6i0');
    await page.getByRole('button', { name: 'Saml dem' }).click();
    expect(await said(page).textContent()).toContain('Samlet i: Badezoner');
    expect((await now('g5i0c0'))?.parent).toBe('g6i0');
    await page.getByRole('link', { name: 'Del i to' }).click();
    const second = page.getByRole('group', { name: 'Den anden' });
    await second.getByLabel('Titel').fill('Badezoner i Jylland');
    await page.getByRole('checkbox', { name: /Tyve badezoner/ }).check();
    await page.getByRole('button', { name: 'Del den' }).click();
    const parts = await page.locator('.under li').count();
    await page.getByRole('link', { name: 'Tilføj under denne' }).click();
    await page.getByLabel('Titel').fill('Et løfte mere');
    await page.getByRole('button', { name: 'Tilføj den' }).click();
    expect(await page.locator('.path a').last().textContent()).toContain('Badezoner i tyve industrihavne');
    await page.locator('.path a').last().click();
    expect(await page.locator('.under li').count()).toBe(parts + 1);
  });

  it('gives axe nothing to find and fits the window, wide and narrow, with forms open and closed', async () => {
    for (const width of [1280, 390]) {
      const page = await open(at('g1i0'), { viewport: { width, height: 800 } });
      expect(await violations(page)).toEqual([]);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLDetailsElement>('.edit')) one.open = true;
      });
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      for (const form of ['move', 'merge', 'split', 'remove']) {
        await page.goto(new URL(`${at('g1i0')}/${form}`, server().url).href);
        if (width === 390) expect(await violations(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
      }
    }
  });

  it('refuses what is no form of it with a sentence', async () => {
    const post = (path: string, body: string) =>
      fetch(new URL(path, server().url), {
        method: 'POST',
        body,
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    expect((await post(`${at('g1i0')}/edit`, 'field=nonsense')).status).toBe(422);
    expect((await post(`${at('gone')}/edit`, 'field=title&title=x')).status).toBe(404);
    expect((await post(`/strategy/${strategy}/undo`, 'entry=99999')).status).toBe(404);
    expect((await post(`/strategy/${strategy}/undo`, 'entry=1')).status).toBe(409);
    expect((await post(`${at('g1i0')}/edit`, `field=text&text=${'a'.repeat(1_100_000)}`)).status).toBe(413);
    expect((await post(`/strategy/${strategy}/move`, 'element=g1&near=g1i0&relation=under&seen=1')).status).toBe(409);
  });
});

inBrowser('the plan on the strategy’s page', ({ server, open }) => {
  let strategy = '';
  const parent = async (id: string) => (await elementOf(server().service, strategy, id))?.element.parent;
  beforeAll(async () => {
    ({ strategy } = await adoptSample(server().service));
  });
  const row = (page: Page, id: string) => page.locator(`[data-e="${id}"]`);

  it('moves a part by dragging it under another, says so and takes it back', async () => {
    const page = await open(`/strategy/${strategy}`);
    await row(page, 'g1i4').hover();
    const grip = row(page, 'g1i4').locator('> .grip');
    await grip.dragTo(row(page, 'g2'), { targetPosition: { x: 60, y: 26 } });
    await said(page).waitFor();
    expect(await said(page).textContent()).toContain('Flyttet: En fælles norm');
    expect(await parent('g1i4')).toBe('g2');
    expect(await page.locator('.carried').count()).toBe(0);
    await page.locator('.said').getByRole('button', { name: 'Fortryd' }).click();
    await page.getByText('Fortrudt', { exact: true }).waitFor();
    expect(await parent('g1i4')).toBe('g1');
  });

  it('moves a part by keys: x picks up, p puts under, P after, Escape leaves, ? lists them', async () => {
    const page = await open(`/strategy/${strategy}`);
    await page.keyboard.press('?');
    expect(await page.locator('.move-keys dl').isVisible()).toBe(true);
    await row(page, 'g6i0').locator('summary').focus();
    await page.keyboard.press('x');
    expect(await page.locator('.carrying').textContent()).toContain('Badezoner i tyve industrihavne');
    await page.keyboard.press('Escape');
    expect(await page.locator('.carrying').isVisible()).toBe(false);
    await page.keyboard.press('x');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('P');
    await said(page).waitFor();
    const elements = await elementOf(server().service, strategy, 'g6');
    const under = elements?.plan.elements.filter((one) => one.parent === 'g6').map(({ id }) => id);
    expect(under?.slice(0, 2)).toEqual(['g6i1', 'g6i0']);
    await row(page, 'g6i0').locator('summary').focus();
    await page.keyboard.press('x');
    await row(page, 'g5').locator('.open-part').focus();
    await page.keyboard.press('p');
    await page.waitForURL(/said=/);
    await expect.poll(() => parent('g6i0')).toBe('g5');
  });

  it('edits the strategy’s own facts in place, with and without script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(`/strategy/${strategy}`, { javaScriptEnabled });
      const vision = page.locator('.own', { hasText: 'Vision' });
      await vision.locator('summary').click();
      await vision.getByRole('textbox', { name: 'Vision' }).fill(`I 2030 er vandet rent ${javaScriptEnabled}.`);
      await vision.getByRole('button', { name: 'Gem' }).click();
      await said(page).waitFor();
      expect(await vision.locator('blockquote').textContent()).toContain(`er vandet rent ${javaScriptEnabled}.`);
      const sender = page.locator('.fact').first();
      await sender.locator('summary').click();
      await sender.getByLabel('Til', { exact: true }).fill('2020');
      await sender.getByRole('button', { name: 'Gem' }).click();
      expect(await page.locator('form [role=alert]').textContent()).toContain('før den begynder i 2026');
    }
  });

  it('offers nothing to change on a past day', async () => {
    const page = await open(`/strategy/${strategy}?on=1`);
    expect(await page.locator('.edit, .grip, [data-move], .move-keys').count()).toBe(0);
    await page.locator('.open-part').first().click();
    await page.waitForURL(/element.*on=1/);
    expect(await page.locator('.edit, .structure').count()).toBe(0);
  });
});
