import { localActor } from '@lofte/domain/rights';
import { addPaper } from '@lofte/service/add-paper';
import { adoptReading } from '@lofte/service/adopt-reading';
import { waitForReading } from '@lofte/service/wait-for-reading';
import { expect, test } from 'vitest';
import { inBrowser, violations } from '../test/browser.ts';

const paper = (title: string, goals: readonly string[]) =>
  `${title} 2026-2029\n\n${goals.map((goal, i) => `Mål ${i + 1}: ${goal}\n\nVi vil gøre det hele inden 2029.\n`).join('\n')}`;

inBrowser('Links across strategies', ({ server, open }) => {
  test('two parts are linked from what is offered, seen at both ends and in the matrix, and parted again', async () => {
    const { service } = server();
    for (const [name, goals] of [
      ['Vandstrategi', ['Rent drikkevand i landsbyerne i Kenya', 'Flere fyrtårne']],
      ['Landsbystrategi', ['Landsbyerne i Kenya får rent drikkevand', 'Bedre veje']],
    ] as const) {
      const added = await addPaper(service, {
        name: `${name}.txt`,
        bytes: new TextEncoder().encode(paper(name, goals)),
      });
      if (!added.ok) throw new Error('The paper was refused');
      await waitForReading(service, added.value.paper);
      const adopted = await adoptReading(service, added.value.paper, localActor);
      if (!adopted.ok) throw new Error('It was not adopted');
    }
    const page = await open('/library');
    await page
      .getByRole('link', { name: /Vandstrategi/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Koblinger', exact: true }).click();
    expect(await page.locator('main').textContent()).toContain('De to er ikke koblet endnu');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Kobl dem' }).first().click();
    expect(await page.getByLabel('Til hvad').inputValue()).toContain('Landsbyerne i Kenya får rent drikkevand');
    await page.getByRole('button', { name: 'Gem koblingen' }).last().click();
    expect(await page.locator('#reason-wrong').textContent()).toContain('hvorfor de hører sammen');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Hvorfor').fill('Samme landsbyer');
    await page.getByRole('button', { name: 'Gem koblingen' }).last().click();
    expect(await page.locator('#links').textContent()).toMatch(/Tjener\s*Landsbyerne i Kenya/);
    expect(await violations(page)).toEqual([]);
    await page
      .locator('#links')
      .getByRole('link', { name: /Landsbyerne/ })
      .click();
    expect(await page.locator('#links').textContent()).toMatch(/Tjenes af\s*Rent drikkevand.*Samme landsbyer/s);
    await page.getByRole('link', { name: 'Se hele strategiens koblinger' }).click();
    expect(await page.getByRole('row', { name: /Landsbyerne/ }).textContent()).toContain('tjenes af');
    expect(await violations(page)).toEqual([]);
    await page
      .getByRole('row', { name: /Landsbyerne/ })
      .getByRole('link')
      .first()
      .click();
    await page.locator('#links').getByRole('link', { name: 'Ret', exact: true }).click();
    await page.getByRole('button', { name: 'Fjern koblingen' }).click();
    expect(await page.locator('#links').textContent()).toContain('Ingen endnu');
  });
});
