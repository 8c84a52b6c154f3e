import { localActor } from '@lofte/domain/rights';
import { addPartnership } from '@lofte/service/world/keep-partnership';
import { expect, test } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { inBrowser, violations } from '../test/browser.ts';

inBrowser('Engagements', ({ server, open }) => {
  test('one is written down with six presses of the keyboard and mouse; one that is planned shows first who else goes there', async () => {
    const { service } = server();
    await adoptSample(service);
    const partnership = { country: 'GH', regime: 'Havneaftale', phase: 'active', themes: [], places: [] } as const;
    const lists = { agreements: [], contacts: [], points: [] };
    await addPartnership(service, { ...partnership, ...lists, themes: [], places: [] }, localActor);

    const page = await open('/world/country/GH');
    await page.getByRole('link', { name: 'Skriv en ned' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Om hvad').fill('Fyr og lanterner');
    await page.getByLabel('Hvem vi møder').fill('Havnemyndigheden i Accra');
    await page.getByLabel('Hvad kom der ud af det').fill('De vil se vores fyr.');
    await page.getByRole('button', { name: 'Gem' }).last().click();
    expect(await page.locator('h1').textContent()).toBe('Fyr og lanterner');
    expect(await page.locator('main').textContent()).toContain('De vil se vores fyr.');
    expect(await violations(page)).toEqual([]);

    await page.goto(new URL('/world/country/GH', page.url()).href);
    expect(await page.locator('main').textContent()).toContain('Fyr og lanterner');
    await page.getByRole('link', { name: 'Planlæg en' }).click();
    await page.getByLabel('Om hvad').fill('Nye havne');
    await page.getByLabel('Hvem vi møder').fill('havnemyndigheden i Accra');
    await page.getByRole('button', { name: 'Gem' }).last().click();
    const warned = page.getByRole('region', { name: 'Andre er på vej samme sted' });
    expect(await warned.textContent()).toContain('samme dage, møder de samme');
    expect(await page.getByLabel('Om hvad').inputValue()).toBe('Nye havne');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Gem alligevel' }).last().click();
    expect(await page.locator('h1').textContent()).toBe('Nye havne');

    await page.goto(new URL('/engagements?country=GH', page.url()).href);
    expect(await page.getByRole('listitem').filter({ hasText: 'Fyr og lanterner' }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });
});
