import { localActor } from '@lofte/domain/rights';
import { addPaper } from '@lofte/service/add-paper';
import { adoptReading } from '@lofte/service/adopt-reading';
import { waitForReading } from '@lofte/service/wait-for-reading';
import { expect, test } from 'vitest';
import { inBrowser, violations } from '../test/browser.ts';

const paper = `Havnestrategi 2026-2029

Mål 1: Rene havne

Danmark vil have de reneste havne. Danmark går foran, og Danmark deler ud af det.

Vores samarbejder

Strategisk sektorsamarbejde med kystlande:
Chile, Ghana og Kenya

Japan (planlagt)

Samarbejdet samler sig om følgende temaer:

1. Rent vand

2. Grønne skibe

FN

FN sætter rammen om havet. Danmark sidder med i forhandlingerne om havretten.
`;

inBrowser('The world', ({ server, open }) => {
  test('what a paper names is taken over by one press, and a partnership is filled in from there', async () => {
    const { service } = server();
    const added = await addPaper(service, { name: 'havne.txt', bytes: new TextEncoder().encode(paper) });
    if (!added.ok) throw new Error('The paper was refused');
    await waitForReading(service, added.value.paper);
    await adoptReading(service, added.value.paper, localActor);

    const page = await open('/world');
    await page.getByRole('link', { name: 'Fra papirerne' }).click();
    expect(await page.getByRole('checkbox').count()).toBe(5);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'Kenya' }).uncheck();
    await page.getByRole('button', { name: /^Afvis: De Forenede/ }).click();
    expect(await page.getByRole('checkbox').count()).toBe(4);
    await page.getByText('Vis de afviste (1)').click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Fortryd: De Forenede/ }).click();
    expect(await page.getByRole('checkbox', { name: 'Kenya' }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Tag det valgte over' }).first().click();
    expect(await page.getByRole('status').textContent()).toContain('3 partnerskaber og 1 forum');
    expect(await page.getByRole('checkbox').count()).toBe(1);

    await page.goto(new URL('/world', page.url()).href);
    expect(await page.locator('main').textContent()).toMatch(/Japan\s+planlagt/);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Ghana' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Strategisk sektorsamarbejde' }).click();
    await page.getByRole('link', { name: 'Ret', exact: true }).click();
    await page.getByLabel('Grønne skibe').check();
    await page.getByLabel('Land').fill('Atlantis');
    await page.getByLabel('Navn 1').fill('Ama Mensah');
    await page.getByRole('button', { name: 'Gem' }).last().click();
    expect(await page.locator('#country-wrong').textContent()).toContain('”Atlantis” er ikke et land');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Land').fill('Ghana');
    await page.getByRole('button', { name: 'Gem' }).last().click();
    const told = await page.locator('main').textContent();
    expect(told).toContain('Ama Mensah');
    expect(told).toContain('Grønne skibe');
    expect(await violations(page)).toEqual([]);

    await page.goto(new URL('/world/themes', page.url()).href);
    expect(await page.getByRole('row', { name: /Grønne skibe/ }).textContent()).toContain('aktiv');
    expect(await violations(page)).toEqual([]);
    await page.goto(new URL('/world', page.url()).href);
    await page.getByRole('link', { name: 'FN', exact: true }).click();
    const seat = page.getByText('Danmark sidder med i forhandlingerne om havretten.');
    expect(await seat.locator('xpath=following-sibling::*[1]').getByRole('link').textContent()).toContain('❞');
    expect(await page.getByRole('heading', { name: 'Hvad planerne lover' }).count()).toBe(1);
    await page.getByRole('link', { name: 'Ret', exact: true }).click();
    expect(await violations(page)).toEqual([]);
  });
});
