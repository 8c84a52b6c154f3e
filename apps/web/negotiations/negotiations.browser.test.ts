import { expect, test } from 'vitest';
import { inBrowser, violations } from '../test/browser.ts';

inBrowser('Negotiations', ({ open }) => {
  test('a file goes from what we want to what came of it, a candidature to its vote, a coalition to who joins most', async () => {
    const page = await open('/negotiations');
    await page.getByRole('link', { name: 'Ny sag' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Hvad det drejer sig om').fill('Havneloven');
    await page.getByLabel('Hvad 1').first().fill('Afstemning');
    await page.getByRole('button', { name: 'Opret' }).last().click();
    await page.getByText('Ny version').click();
    await page.getByRole('textbox', { name: 'Vores holdning' }).fill('Lys ved hver kaj.');
    await page.getByRole('button', { name: 'Gem' }).last().click();
    expect(await page.locator('.position').textContent()).toContain('ikke godkendt endnu');
    await page.getByText('Den er godkendt').click();
    await page.getByLabel('Af hvem').fill('Udvalget');
    await page.getByRole('button', { name: 'Gem' }).first().click();
    expect(await page.locator('.position').textContent()).toContain('godkendt af Udvalget');
    await page.getByText('Skriv et land ned').click();
    await page.getByLabel('Land').fill('Sverige');
    await page.getByRole('button', { name: 'Gem' }).last().click();
    expect(await page.getByRole('alert').textContent()).toContain('hvorfra vi ved det');
    await page.getByLabel('Hvorfra vi ved det').fill('Ambassaden');
    await page.getByRole('button', { name: 'Gem' }).last().click();
    expect(await page.getByRole('region', { name: 'Hvor de andre står' }).textContent()).toContain('Sverige');
    expect(await violations(page)).toEqual([]);

    await page.goto(new URL('/candidatures/new', page.url()).href);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Plads').fill('Havnerådet');
    await page.getByLabel('Hvor mange stemmer').fill('3');
    await page.getByRole('button', { name: 'Opret' }).last().click();
    for (const country of ['Norge', 'Finland']) {
      await page.getByText('Skriv et tilsagn ned').click();
      await page.getByLabel('Land').fill(country);
      await page.getByRole('combobox', { name: 'Tilsagn' }).selectOption('firm');
      await page.getByRole('button', { name: 'Gem' }).last().click();
    }
    expect(await page.locator('main').textContent()).toContain('De faste er nok.');
    await page.getByRole('region', { name: 'Tilsagn' }).getByRole('link', { name: 'Ret' }).first().click();
    await page.getByRole('combobox', { name: 'Tilsagn' }).selectOption('no');
    await page.getByRole('button', { name: 'Gem' }).last().click();
    expect(await page.locator('main').textContent()).toContain('Der mangler 1');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Ret', exact: true }).first().click();
    await page.getByRole('combobox', { name: 'Resultat' }).selectOption('yes');
    await page.getByLabel('Stemmer til os').fill('2');
    await page.getByLabel('Afgjort den').fill('2026-06-01');
    await page.getByRole('button', { name: 'Gem' }).last().click();
    expect(await page.locator('main').textContent()).toContain('valgt · 2 stemmer');

    await page.goto(new URL('/coalitions/new', page.url()).href);
    await page.getByLabel('Hvad det drejer sig om').fill('Papir om lys');
    await page.getByLabel('Landene').fill('Sverige\nNorge');
    await page.getByLabel('Gik ud').fill('Polen 3.5.2026');
    await page.getByRole('button', { name: 'Opret' }).last().click();
    expect(await page.locator('main').textContent()).toContain('gik ud 3. maj 2026');
    expect(await violations(page)).toEqual([]);
    await page.goto(new URL('/negotiations', page.url()).href);
    expect(await page.getByRole('region', { name: 'Hvem går oftest med' }).textContent()).toContain('Polen');
    expect(await violations(page)).toEqual([]);
  });
});
