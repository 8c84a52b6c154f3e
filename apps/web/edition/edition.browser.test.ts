import { localActor } from '@lofte/domain/rights';
import { addPaper } from '@lofte/service/add-paper';
import { adoptReading } from '@lofte/service/adopt-reading';
import { editPlan } from '@lofte/service/edit-plan';
import { strategyOf } from '@lofte/service/strategy-of';
import { waitForReading } from '@lofte/service/wait-for-reading';
import { expect, it } from 'vitest';
import { inBrowser, overflow, violations } from '../test/browser.ts';

/** A small paper of our own; the second edition says some of it otherwise. */
const first = `# En plan for parken 2026–2029

## Mål 1: Lys på alle stier

### Initiativ 1.1: Nye lamper langs søen

Vi vil sætte hundrede lamper op langs søen inden udgangen af 2027.

### Initiativ 1.2: Slukkede lamper om dagen

Vi vil slukke alle lamper om dagen.

## Mål 2: Plads til leg

### Initiativ 2.1: En legeplads ved porten

Vi vil bygge en legeplads ved den nordlige port.
`;
const second = first
  .replace('hundrede lamper op langs søen inden udgangen af 2027', 'firs lamper op langs søen inden udgangen af 2028')
  .replace('### Initiativ 1.2: Slukkede lamper om dagen\n\nVi vil slukke alle lamper om dagen.\n\n', '')
  .concat('\n### Initiativ 2.2: Bænke i skyggen\n\nVi vil stille tredive bænke under træerne.\n');

const file = (name: string, text: string) => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) });

inBrowser('a new edition', ({ server, open }) => {
  /** Path of a strategy of its own. */
  async function strategy(mark: string): Promise<string> {
    const { service } = server();
    const bytes = new TextEncoder().encode(first.replace('En plan', `En plan ${mark}`));
    const added = await addPaper(service, { name: `park-${mark}.md`, bytes });
    if (!added.ok) throw new Error(added.issues[0]?.message);
    await waitForReading(service, added.value.paper);
    const adopted = await adoptReading(service, added.value.paper, localActor);
    if (!adopted.ok) throw new Error(adopted.issues[0]?.message);
    return adopted.value.strategy;
  }

  async function upload(id: string, mark: string) {
    const page = await open(`/strategy/${id}/edition`);
    await page
      .getByLabel('Den nye udgave')
      .setInputFiles(file(`park-${mark}-2.md`, second.replace('En plan', `En plan ${mark}`)));
    await page.getByRole('button', { name: 'Læs den nye udgave' }).click();
    await page.waitForURL(/\/edition\/[^/]+$/);
    await page.getByRole('button', { name: 'Vedtag de valgte' }).waitFor({ timeout: 40_000 });
    return page;
  }

  it('is put in on a page of its own, read, shown line by line and adopted where it is chosen', async () => {
    const id = await strategy('nord');
    const page = await upload(id, 'nord');
    const counts = (await page.locator('.drift-counts').textContent()) ?? '';
    expect(counts).toContain('tilføjer');
    expect(counts).toContain('udelader');
    const promise = page.locator('#reworded li', { hasText: 'lamper op langs søen' }).first();
    expect(await promise.locator('.drift-judged').textContent()).toMatch(/^svagere: /);
    expect(await promise.locator('ins').allTextContents()).toContain('2028');
    await page.locator('#dropped').getByRole('checkbox').first().uncheck();
    await page.getByLabel('Hvorfor').fill('Anden udgave');
    await page.getByRole('button', { name: 'Vedtag de valgte' }).click();
    await page.waitForURL(/\/drift\?from=/);
    expect(await page.locator('#added').textContent()).toContain('Bænke i skyggen');
    const adopted = await strategyOf(server().service, id);
    const titles = adopted?.plan.elements.map(({ title }) => title).join('\n');
    expect(titles).toContain('firs lamper');
    expect(titles).toContain('Slukkede lamper om dagen');
    expect(adopted?.plan.documents).toHaveLength(2);
  });

  it('leaves alone what somebody wrote unless that line is ticked, and shows both texts', async () => {
    const id = await strategy('syd');
    const { service } = server();
    const before = await strategyOf(service, id);
    const promise = before?.plan.elements.find(({ title }) => title.includes('hundrede lamper'));
    const edit = {
      do: 'change',
      element: promise?.id ?? '',
      fields: { title: 'Vi vil sætte mange lamper op langs søen.' },
    } as const;
    expect((await editPlan(service, id, { seen: 1_000_000, edit }, localActor)).ok).toBe(true);
    const page = await upload(id, 'syd');
    const line = page.locator('#reworded li', { hasText: 'mange lamper' }).first();
    expect(await line.getByRole('checkbox').isChecked()).toBe(false);
    expect(await line.locator('.drift-said').allTextContents()).toEqual([
      expect.stringContaining('mange lamper'),
      expect.stringContaining('firs lamper'),
    ]);
    expect(await line.locator('del').allTextContents()).toContain('mange');
    await page.getByRole('button', { name: 'Vedtag alle' }).click();
    await page.waitForURL(/\/drift\?from=/);
    const after = await strategyOf(service, id);
    expect(after?.plan.elements.find((one) => one.id === promise?.id)?.title).toContain('mange lamper');
  });

  it('overwrites nothing that was changed while it was looked at, and says which line that is', async () => {
    const id = await strategy('vest');
    const page = await upload(id, 'vest');
    const { service } = server();
    const before = await strategyOf(service, id);
    const promise = before?.plan.elements.find(({ title }) => title.includes('hundrede lamper'));
    const edit = {
      do: 'change',
      element: promise?.id ?? '',
      fields: { title: 'Vi vil tænde alle lamper langs søen.' },
    } as const;
    expect((await editPlan(service, id, { seen: 1_000_000, edit }, localActor)).ok).toBe(true);
    await page.getByRole('button', { name: 'Vedtag de valgte' }).click();
    expect(await page.locator('.alert-error').textContent()).toContain('Nogen har ændret planen imens');
    const line = page.locator('.edition-line', { hasText: 'tænde alle lamper' }).first();
    expect(await line.textContent()).toContain('Ændret imens');
    expect(await line.getByRole('checkbox').isChecked()).toBe(false);
    expect((await strategyOf(service, id))?.plan.documents).toHaveLength(1);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
  });

  it('says what is wrong with a file, and axe finds nothing on the page where it is chosen', async () => {
    const id = await strategy('oest');
    const page = await open(`/strategy/${id}/edition`, { viewport: { width: 390, height: 800 } });
    await page.getByLabel('Den nye udgave').setInputFiles(file('tom.md', ''));
    await page.getByRole('button', { name: 'Læs den nye udgave' }).click();
    expect(await page.locator('#edition-error').textContent()).toContain('tom');
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    const missing = await page.goto(new URL('/strategy/none/edition', server().url).href);
    expect(missing?.status()).toBe(404);
  });
});
