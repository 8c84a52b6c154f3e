import { expect, test } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { inBrowser, violations } from '../test/browser.ts';

inBrowser('Money and key figures', ({ server, open }) => {
  test('a fund is paid out in two currencies, its sums add up, and what it has not is refused', async () => {
    await adoptSample(server().service);
    const page = await open('/money');
    await page.getByRole('link', { name: 'Ny bevilling' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Til hvad').fill('Fyr i Afrika');
    await page.getByLabel('Beløb').fill('1.000,50');
    await page.getByRole('button', { name: 'Opret' }).last().click();
    expect(await page.locator('h1').textContent()).toContain('1.000,50');
    const pay = async (amount: string, currency: string, country = '') => {
      await page.getByText('Skriv et tilsagn eller en udbetaling ned').click();
      await page.getByLabel('Beløb').fill(amount);
      await page.getByLabel('Valuta').fill(currency);
      await page.getByLabel('Modtager').fill('Fyrselskabet');
      await page.getByLabel('Land').fill(country);
      await page.getByRole('button', { name: 'Gem' }).last().click();
    };
    await pay('100,25', 'DKK', 'Ghana');
    await pay('10', 'EUR', 'Kenya');
    expect(await page.getByRole('alert').textContent()).toContain('Se, hvad der skal rettes');
    expect(await page.locator('#currency-wrong').textContent()).toContain('ingen kurs på EUR i DKK');
    expect(await violations(page)).toEqual([]);
    const fund = page.url();

    await page.goto(new URL('/money/rates', fund).href);
    await page.getByLabel('Valuta').fill('EUR');
    await page.getByLabel('Kurs').fill('7,46');
    await page.getByLabel('Dag').fill('2020-01-02');
    await page.getByLabel('Hvorfra').fill('Nationalbanken');
    await page.getByRole('button', { name: 'Skriv kursen ned' }).click();
    expect(await page.locator('main').textContent()).toContain('1 EUR = 7,46 DKK');
    expect(await violations(page)).toEqual([]);

    await page.goto(fund.replace('/payment', ''));
    await pay('10', 'EUR', 'Kenya');
    expect(await page.locator('main').textContent()).toContain('74,60');
    await pay('900', 'DKK');
    expect(await page.locator('#amount-wrong').textContent()).toContain('mere, end bevillingen rækker til');

    await page.goto(new URL('/money', fund).href);
    const total = page.getByRole('table', { name: 'Efter land' }).getByRole('row').last();
    expect((await total.textContent())?.replace(/\s/g, ' ')).toContain('174,85 kr.');
    expect(await violations(page)).toEqual([]);
  });

  test('a key figure of several years is drawn, and an old one stands first', async () => {
    const page = await open('/figures/new');
    await page.getByLabel('Hvad tallet er').fill('Rene havne');
    await page.getByLabel('Enhed').fill('%');
    for (const [i, [year, value]] of [
      ['2019', '40'],
      ['2021', '55,5'],
    ].entries()) {
      await page.getByLabel(`År ${i + 1}`, { exact: true }).fill(year ?? '');
      await page.getByLabel(`Værdi ${i + 1}`, { exact: true }).fill(value ?? '');
      await page.getByLabel(`Kilde ${i + 1}`, { exact: true }).fill('Havnestatistik');
    }
    await page.getByRole('button', { name: 'Opret' }).last().click();
    expect(await page.locator('h1').textContent()).toContain('55,5');
    expect(await page.getByRole('img').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.goto(new URL('/figures', page.url()).href);
    expect(await page.getByRole('region', { name: 'Gamle eller uden år' }).textContent()).toContain('Rene havne');
    expect(await violations(page)).toEqual([]);
  });
});
