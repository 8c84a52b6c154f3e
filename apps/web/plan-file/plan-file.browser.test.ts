import { localActor } from '@lofte/domain/rights';
import { addPartnership } from '@lofte/service/world/keep-partnership';
import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { inBrowser, violations } from '../test/browser.ts';

async function workbook(...sheets: readonly (readonly (readonly string[])[])[]): Promise<Buffer> {
  const book = new exceljs.Workbook();
  sheets.forEach((rows, i) => {
    book.addWorksheet(`Ark ${i + 1}`).addRows(rows as string[][]);
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

inBrowser('A plan from a file', ({ server, open }) => {
  test('is looked at, taken over, changed by the next file, and read by columns that a person chooses', async () => {
    const points = [{ number: '1', title: 'Rent vand', state: 'not begun' as const }];
    const wanted = { regime: 'action plan', country: 'IN', themes: [], phase: 'active' as const };
    const more = { agreements: [], contacts: [], places: [], points };
    const made = await addPartnership(server().service, { ...wanted, ...more }, localActor);
    if (!made.ok) throw new Error('The partnership was refused');

    const page = await open(`/world/partnerships/${made.value}`);
    const choose = async (buffer: Buffer, name = 'plan.xlsx') => {
      await page.goto(new URL(`/world/partnerships/${made.value}/plan`, page.url()).href);
      await page.locator('#file').setInputFiles({ name, mimeType, buffer });
      await page.getByRole('button', { name: 'Se, hvad der sker' }).click();
    };
    await page.getByRole('link', { name: 'Hent en handlingsplan' }).click();
    expect(await violations(page)).toEqual([]);
    await choose(Buffer.from('nr;punkt'), 'plan.csv');
    expect(await page.getByRole('alert').textContent()).toContain('hverken et regneark');
    const rows = [
      ['Nr.', 'Punkt', 'Frist', 'Bemærkninger'],
      ['1', 'Rent vand', 'juni 2028', 'Haster'],
      ['2', 'Brønde', 'snart', ''],
      ['3', 'Kajer', '2029', ''],
      ['4', 'Moler', '#REF!', ''],
    ];
    await choose(await workbook(rows));
    const shown = await page.locator('main').textContent();
    expect(shown).toMatch(/linje 5\s*4 · Moler · #REF!Frist: Cellen viser en fejl/);
    expect(shown).toContain('Frist: ”snart” er ikke en dato og står, som det er skrevet.');
    expect(shown).toContain('Det bliver ikke hentet: Bemærkninger.');
    expect(shown).toContain('2 nye punkter');
    expect(shown).toContain('1 ændret punkt');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tag 3 punkter over' }).click();
    expect(await page.getByRole('status').textContent()).toContain('Handlingsplanen er hentet');
    expect(await page.getByRole('row', { name: /Rent vand/ }).textContent()).toContain('juni 2028');
    expect(await page.getByRole('row', { name: /Brønde/ }).textContent()).toContain('snartikke oplyst');
    expect(await page.locator('main').textContent()).toContain('Fra ”plan.xlsx”, hentet');

    await choose(await workbook(rows));
    expect(await page.getByRole('button', { name: /^Tag/ }).count()).toBe(0);
    await choose(
      await workbook(
        [
          ['Sag', 'Dag'],
          ['Skibe', '2030'],
        ],
        [
          ['A', 'B'],
          ['x', 'y'],
        ],
      ),
    );
    await page.getByLabel('Punkt', { exact: true }).selectOption('Sag');
    await page.getByLabel('Frist', { exact: true }).selectOption('Dag');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Se igen' }).last().click();
    await page.getByRole('button', { name: 'Tag 1 punkt over' }).click();
    expect(await page.getByRole('row', { name: /Skibe/ }).textContent()).toContain('2030');
  });
});
