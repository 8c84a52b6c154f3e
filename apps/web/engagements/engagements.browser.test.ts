import { localActor } from '@lofte/domain/rights';
import { listEngagements } from '@lofte/service/world/engagements-of';
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

  test('a mail fills the form, says that its sender is only said, and is kept by pressing save alone', async () => {
    const page = await open('/engagements');
    await page.getByRole('link', { name: 'Fra en mail' }).click();
    await page.getByRole('button', { name: 'Udfyld formularen' }).click();
    expect(await page.getByRole('alert').textContent()).toBe('Vælg en fil først.');
    expect(await violations(page)).toEqual([]);
    const parts = [
      ...['--skel', 'Content-Type: text/plain; charset=utf-8', '', 'De vil se vores fyr.', '', '--skel'],
      ...[
        'Content-Type: text/calendar; method=REQUEST',
        '',
        'BEGIN:VCALENDAR',
        'METHOD:REQUEST',
        'BEGIN:VEVENT',
        'UID:fyr',
      ],
      ...['SUMMARY:Fyr', 'DTSTART;VALUE=DATE:20260504', 'DTEND;VALUE=DATE:20260506', 'LOCATION:Accra', 'END:VEVENT'],
      ...['END:VCALENDAR', '--skel', 'Content-Disposition: attachment; filename=a.pdf', '', 'x', '--skel--'],
    ];
    const head = ['From: Ama Mensah <ama@moh.example>', 'To: bo@havn.example', 'Subject: SV: Fyr og lamper'];
    const lines = [...head, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=skel', '', ...parts];
    const given = { name: 'fyr.eml', mimeType: 'message/rfc822', buffer: Buffer.from(lines.join('\r\n')) };
    const fill = async () => {
      await page.locator('#file').setInputFiles(given);
      await page.getByRole('button', { name: 'Udfyld formularen' }).click();
      await page.getByLabel('Om hvad').waitFor();
    };
    await fill();
    const told = () => page.locator('.alert-info').textContent();
    expect(await told()).toContain(
      'Mailen siger, at den kommer fra Ama Mensah <ama@moh.example>. Det er ikke efterprøvet.',
    );
    expect(await told()).toContain('1 vedhæftet fil gemmes ikke.');
    const said = ['Om hvad', 'Dag', 'Sidste dag', 'By eller sted', 'Hvem vi møder', 'Hvad kom der ud af det'];
    const values = said.map((label) => page.getByLabel(label, { exact: true }).inputValue());
    expect(await Promise.all(values)).toEqual([
      ...['Fyr og lamper', '2026-05-04', '2026-05-05', 'Accra', 'Ama Mensah\nbo@havn.example', 'De vil se vores fyr.'],
    ]);
    expect(await violations(page)).toEqual([]);
    const kept = async () => {
      const { engagements } = await listEngagements(server().service, { from: '2026-05-04', limit: 9 }, localActor);
      return engagements.filter(({ title }) => title === 'Fyr og lamper').length;
    };
    expect(await kept()).toBe(0);
    await page.getByRole('button', { name: 'Gem' }).last().click();
    expect([await page.locator('h1').textContent(), await kept()]).toEqual(['Fyr og lamper', 1]);
    await page.goto(new URL('/engagements/from-mail', page.url()).href);
    await fill();
    expect(await told()).toContain('Invitationen er her allerede: Fyr og lamper');
  });
});
