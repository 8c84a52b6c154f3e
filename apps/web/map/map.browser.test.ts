import { localActor } from '@lofte/domain/rights';
import { addEngagement } from '@lofte/service/world/keep-engagement';
import { addPartnership } from '@lofte/service/world/keep-partnership';
import { expect, test } from 'vitest';
import { inBrowser, overflow, violations } from '../test/browser.ts';
import { shapes } from './shapes.ts';

test('every country has one shape or dot, inside the map', () => {
  expect(new Set(shapes.map(({ code }) => code)).size).toBe(shapes.length);
  for (const { code, x, y, path, small } of shapes) {
    expect([code, x >= 0 && x <= 1000 && y >= 0 && y <= 440, path !== '' || small]).toEqual([code, true, true]);
  }
});

inBrowser('The map', ({ server, open }) => {
  test('a country is pressed by keyboard and leads to its page; the table says the same, and no script is needed', async () => {
    const { service } = server();
    const bare = { themes: [], places: [], agreements: [], contacts: [], points: [] };
    await addPartnership(service, { ...bare, country: 'GH', regime: 'action plan', phase: 'active' }, localActor);
    await addPartnership(service, { ...bare, country: 'SG', regime: 'memorandum', phase: 'planned' }, localActor);
    const lists = { met: [], ours: [], partners: [], themes: [], about: [], next: [] };
    const day = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
    const visit = { kind: 'visit', state: 'held', from: day, country: 'GH', visible: 'inside', title: 'Fyr' } as const;
    await addEngagement(service, { ...lists, ...visit }, localActor);

    const page = await open('/world/map', { javaScriptEnabled: false });
    const ghana = page.getByRole('link', { name: 'Ghana: Handlingsplan, aktiv; 1 aktivitet det sidste år' });
    expect(await ghana.count()).toBe(1);
    expect(await page.getByRole('link', { name: /^Singapore: .*planlagt/ }).count()).toBe(1);
    expect(await page.getByRole('row', { name: /Ghana/ }).textContent()).toContain('Handlingsplan aktiv1');
    await ghana.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ghana' }).waitFor();

    const drawn = await open('/world/map?part=africa');
    for (const width of [390, 1280]) {
      await drawn.setViewportSize({ width, height: 900 });
      expect([await violations(drawn), await overflow(drawn)]).toEqual([[], 0]);
    }
    // Outside the part that is shown nothing takes the keyboard.
    expect(await drawn.locator('svg a[href$="/SG"]').getAttribute('tabindex')).toBe('-1');
    await drawn.locator('.map-choice a[href*="memorandum"]').click();
    await drawn.waitForURL(/regime=memorandum/);
    expect(await drawn.getByRole('row', { name: /Ghana/ }).count()).toBe(0);
  });
});
