import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { inBrowser, overflow, violations } from '../test/browser.ts';
import { metGroup } from '../test/met.ts';

inBrowser('Meetings', ({ server, open }) => {
  /** Nothing for axe, and nothing wider than a phone. */
  const clean = async (page: Page) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect([page.url(), await violations(page), await overflow(page)]).toEqual([page.url(), [], 0]);
    }
  };
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

  test('are planned, led item by item, and leave decisions and minutes behind', async () => {
    const { strategy } = await adoptSample(server().service);
    const { meeting, decision, proposal } = await metGroup(server().service, strategy);
    const page = await open('/meetings/new');
    await page.getByLabel('Første dag').fill('2027-05-11');
    await page.getByLabel('Hvor mange møder').fill('0');
    await press(page, 'Planlæg');
    await page.getByText('Skriv et tal fra 1 til 60.').waitFor();
    expect(await page.getByLabel('Første dag').inputValue()).toBe('2027-05-11');
    await clean(page);
    await page.getByLabel('Hvor mange møder').fill('3');
    await press(page, 'Planlæg');
    await page.getByText('Møderne er planlagt.').waitFor();
    await clean(page);

    await page.getByRole('link', { name: 'Møde i styregruppen for kysten' }).first().click();
    await press(page, /^Sæt på ?: Stop for det andet/);
    await page.getByLabel('Et andet punkt').fill('Orientering');
    await press(page, 'Sæt på');
    await press(page, 'Op: Orientering');
    expect(await page.locator('.agenda .what').first().textContent()).toContain('Orientering');
    await clean(page);

    await page.goto(new URL(`/meetings/${meeting}/now`, server().url).href);
    await page.getByText('3 er til stede; der skal være mindst 2.').waitFor();
    await page.keyboard.press('n');
    await page.getByRole('heading', { level: 1, name: 'Stop for det andet' }).waitFor();
    await page.getByText('Hvem er til stede').first().click();
    const here = page.getByRole('group', { name: 'Hvem er til stede' });
    await here.getByLabel('Asta Lund', { exact: true }).click();
    await page.getByText('2 er til stede; der skal være mindst 2.').waitFor();
    await here.getByLabel('Bent Krog', { exact: true }).click();
    await page.getByText('Gruppen kan ikke beslutte endnu.').waitFor();
    // Who left neither stands aside nor disagrees any more, without the page being fetched again.
    expect(await page.locator('[data-out] label').allInnerTexts()).toEqual(['Carla Holm']);
    expect(await page.locator('[data-dissent] textarea').count()).toBe(1);
    await page.getByRole('radio', { name: /^Godkendt: planen/ }).click();
    await page.getByLabel('Begrundelse').fill('Det haster.');
    await press(page, 'Træf beslutningen');
    await page.getByText('1 af dem, der må beslutte det her, er til stede. Der skal være 2.').waitFor();
    expect(await page.getByLabel('Begrundelse').inputValue()).toBe('Det haster.');
    await clean(page);
    await page.getByText('Hvem er til stede').first().click();
    await here.getByLabel('Bent Krog', { exact: true }).click();
    await page.getByText('Gruppen kan beslutte.').waitFor();
    await press(page, 'Træf beslutningen');
    await page.getByText('Beslutningen er truffet').waitFor();
    await page.getByText('Slut mødet').first().click();
    await press(page, 'Slut mødet');
    await page.getByText('Udkast: referatet er ikke godkendt endnu.').waitFor();
    await page.getByText('Vi kunne have ventet.').waitFor();
    await clean(page);

    for (const path of [
      `/decisions/${decision}`,
      '/decisions',
      `/decisions/in-writing/${proposal}`,
      `/meetings/${meeting}`,
    ]) {
      await page.goto(new URL(path, server().url).href);
      await clean(page);
    }
    await page.goto(new URL(`/decisions/${decision}`, server().url).href);
    await page.getByLabel('Et ord om det').fill('De ved det nu.');
    await press(page, /^Gjort/);
    await page.getByText('De ved det nu.').waitFor();
  });
});
