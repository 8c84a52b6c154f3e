import { localActor } from '@lofte/domain/rights';
import type { WantedEngagement } from '@lofte/domain/world/settle-engagement';
import { addEngagement } from '@lofte/service/world/keep-engagement';
import { addForum } from '@lofte/service/world/keep-forum';
import { expect, test } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { inBrowser, violations } from '../test/browser.ts';

inBrowser('Sessions and the calendar', ({ server, open }) => {
  test('a session is written down under its forum, gets a line under its item, and stands in its month', async () => {
    const { service } = server();
    await adoptSample(service);
    const made = await addForum(
      service,
      { name: 'Havnerådet', seats: [], presidencies: [{ from: '2027', to: '2027' }], places: [] },
      localActor,
    );
    const page = await open(`/world/forums/${made.ok ? made.value : ''}`);
    await page.getByRole('link', { name: 'Ny samling' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Hvad den hedder').fill('12. samling');
    await page.getByLabel('Første dag').fill('2027-05-03');
    await page.getByLabel('Begynder').fill('09:30');
    await page.getByLabel('Tidszone').fill('Africa/Accra');
    await page.getByLabel('Hvad punktet hedder 1').fill('Fyr og lanterner');
    await page.getByRole('button', { name: 'Opret' }).last().click();
    expect(await page.locator('main').textContent()).toContain('kl. 09.30 (Africa/Accra) · kl. 11.30 i Danmark');
    await page.getByText('Skriv linjen').click();
    await page.getByRole('textbox', { name: 'Vores linje' }).fill('Vi vil have flere fyr.');
    await page.getByRole('row', { name: 'Fyr og lanterner' }).getByRole('button', { name: 'Gem' }).click();
    expect(await page.getByRole('row', { name: 'Fyr og lanterner' }).textContent()).toContain('Vi vil have flere fyr.');
    expect(await violations(page)).toEqual([]);

    await page.goto(new URL('/calendar?month=2027-04', page.url()).href);
    await page.getByRole('link', { name: 'Måneden efter' }).click();
    expect(await page.getByRole('table').textContent()).toContain('09.30 12. samling');
    expect(await page.locator('main').textContent()).toContain('vores formandskab');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.getByRole('table').isVisible()).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: '12. samling' }).click();
    expect(await page.locator('h1').textContent()).toBe('12. samling');
  });

  test('a day with much leads to a page of its own, where all of it stands', async () => {
    const { service } = server();
    for (let i = 1; i <= 9; i++) {
      const said: WantedEngagement = {
        ...{ kind: 'meeting', title: `Møde ${i}`, from: '2031-06-03', state: 'planned', visible: 'inside' },
        ...{ ours: [], met: [], partners: [], themes: [], about: [], next: [] },
      };
      expect(await addEngagement(service, said, localActor)).toMatchObject({ ok: true });
    }
    const page = await open('/calendar?month=2031-06');
    await page.getByRole('table').getByRole('link', { name: '5 til' }).click();
    expect(await page.locator('h2').first().textContent()).toBe('tirsdag den 3. juni 2031');
    expect(await page.getByRole('link', { name: /^Møde \d$/ }).count()).toBe(9);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Dagen efter' }).click();
    expect(await page.locator('main').textContent()).toContain('Intet den dag.');
    await page.getByRole('link', { name: 'Hele måneden' }).click();
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.getByRole('link', { name: '1 til', exact: true }).isVisible()).toBe(true);
    await page.goto(new URL('/calendar?day=2031-02-30', page.url()).href);
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).not.toContain('30.');
  });
});
