import { localActor } from '@lofte/domain/rights';
import { addPerson } from '@lofte/service/add-person';
import { offerFirstLink } from '@lofte/service/offer-first-link';
import { rightsOf } from '@lofte/service/rights-of';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { inBrowser, overflow, violations } from '../test/browser.ts';

const password = 'tre kopper og en ko';

/** One story: from the terminal's link to a visitor who sees what was published. */
inBrowser('signing in', ({ server, open }) => {
  let link = '';
  let strategy = '';
  beforeAll(async () => {
    strategy = (await adoptSample(server().service)).strategy;
    link = (await offerFirstLink(server().service)) ?? '';
  });

  const looksRight = async (page: Page) => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect([page.url(), await violations(page)]).toEqual([page.url(), []]);
      expect(await overflow(page)).toBe(0);
    }
  };
  const send = (page: Page) => page.locator('main form button[type=submit]').first().click();
  const enter = async (page: Page, mail: string) => {
    await page.getByLabel('Mailadresse').fill(mail);
    await page.getByLabel('Adgangskode', { exact: true }).fill(password);
    await send(page);
  };

  it('takes the first administrator in by the terminal’s link; until then the first page says how', async () => {
    const page = await open('/');
    expect(await page.locator('main').textContent()).toContain('Ingen er administrator endnu');
    await page.goto(new URL(`/sign-in/link/${link}`, server().url).href);
    await page.getByLabel('Navn').fill('Ane Holm');
    await page.getByLabel('Mailadresse').fill('ane@example.dk');
    await page.getByLabel('Adgangskode', { exact: true }).fill('kort');
    await send(page);
    expect(await page.getByRole('alert').textContent()).toContain('mindst 15 tegn');
    expect(await page.getByLabel('Navn').inputValue()).toBe('Ane Holm');
    await looksRight(page);
    await page.getByLabel('Adgangskode', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Vis adgangskoden' }).click();
    expect(await page.getByLabel('Adgangskode', { exact: true }).getAttribute('type')).toBe('text');
    await send(page);
    await page.locator('.who summary').click();
    await page.getByRole('button', { name: 'Log ud' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    const gone = await page.goto(new URL(`/sign-in/link/${link}`, server().url).href);
    expect(gone?.status()).toBe(410);
    await looksRight(page);
  });

  it('leads on to what one came for, with and without JavaScript, and a wrong password says so', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open('/rights', { javaScriptEnabled });
      expect(await page.locator('main').textContent()).toContain('Log ind for at se siden.');
      if (javaScriptEnabled) await looksRight(page);
      await page.getByLabel('Mailadresse').fill('ane@example.dk');
      await page.getByLabel('Adgangskode', { exact: true }).fill('en anden sætning');
      await send(page);
      expect(await page.getByRole('alert').textContent()).toContain('passer ikke sammen');
      await enter(page, 'ane@example.dk');
      await page.getByRole('heading', { level: 1, name: 'Rettigheder' }).waitFor();
    }
  });

  it('lets an administrator invite, give, take back and publish; each sees what is theirs', async () => {
    const page = await open('/rights');
    await enter(page, 'ane@example.dk');
    await addPerson(server().service, localActor, { name: 'Eva Rask', mail: 'eva@example.dk', language: 'da' });
    const invite = page.locator('section', { hasText: 'Invitér en person' });
    await invite.getByLabel('Navn').fill('Bo Lind');
    await invite.getByLabel('Mailadresse').fill('bo@example.dk');
    await invite.getByLabel('Rolle').selectOption({ label: 'bidragyder' });
    await invite.getByRole('button').click();
    const invited = await page.getByLabel('Linket til Bo Lind').inputValue();
    await looksRight(page);
    await page.getByRole('button', { name: /^Tag tilbage: Bo Lind som bidragyder/ }).click();
    await page.getByRole('status').filter({ hasText: 'Rollen er taget tilbage.' }).waitFor();
    const give = page.locator('section', { hasText: 'Giv en rolle' });
    await give.getByLabel('Hvem').selectOption({ label: 'Bo Lind (bo@example.dk)' });
    await give.getByLabel('Hvor', { exact: true }).selectOption({ index: 1 });
    await give.getByLabel('Hvorfor').fill('Ny i gruppen');
    await give.getByRole('button').click();
    await page.getByRole('status').filter({ hasText: 'Rollen er givet.' }).waitFor();
    const [listed] = (await rightsOf(server().service)).people.flatMap(({ person }) =>
      person.name === 'Eva Rask' ? [person.id] : [],
    );
    await page.reload();
    await give.getByLabel('Hvem').selectOption(listed ?? '');
    await give.getByRole('button').click();
    await page.getByRole('status').filter({ hasText: 'Rollen er givet.' }).waitFor();
    expect(await page.getByLabel('Linket til Eva Rask').inputValue()).toContain('/sign-in/link/');
    await looksRight(page);
    const own = page.getByRole('button', { name: /^Tag tilbage: Ane Holm/ });
    await own.click();
    expect(await page.getByRole('alert').textContent()).toContain('den sidste administrator');

    const bo = await open(new URL(invited).pathname);
    await bo.getByLabel('Adgangskode', { exact: true }).fill(password);
    await send(bo);
    await bo.getByRole('link', { name: /En kyst til alle/ }).waitFor();
    expect(await bo.getByText('Læs et strategipapir').count()).toBe(0);
    const refused = await bo.goto(new URL('/rights', server().url).href);
    expect(refused?.status()).toBe(403);
    expect(await bo.locator('main').textContent()).toContain('Retten kan gives af Ane Holm.');
    await looksRight(bo);

    const visitor = await open('/');
    expect(await visitor.getByRole('heading', { level: 1 }).textContent()).toBe('Log ind');
    await page.goto(new URL(`/strategy/${strategy}/rights`, server().url).href);
    await looksRight(page);
    await page.getByRole('button', { name: 'Vis for alle' }).click();
    await page.getByRole('status').filter({ hasText: 'Strategien er vist for alle.' }).waitFor();
    await visitor.goto(server().url);
    await visitor.getByRole('link', { name: /En kyst til alle/ }).click();
    await visitor.getByRole('heading', { level: 1, name: /En kyst til alle/ }).waitFor();
    expect(await visitor.getByRole('link', { name: 'Åbn læsningen' }).count()).toBe(0);
  });

  it('shows where one is signed in, and ends a session from another browser', async () => {
    const page = await open('/account');
    await enter(page, 'ane@example.dk');
    await page.getByRole('heading', { level: 1, name: 'Ane Holm' }).waitFor();
    await looksRight(page);
    const other = await open('/account');
    await enter(other, 'ane@example.dk');
    const away = page.getByRole('button', { name: /^Log ud: Chrome på Linux/ });
    await page.reload();
    const before = await away.count();
    await away.first().click();
    await page.getByRole('status').filter({ hasText: 'Den browser er logget ud.' }).waitFor();
    expect(await away.count()).toBe(before - 1);
    await page.getByRole('button', { name: 'Log ud alle steder' }).click();
    await page.getByRole('heading', { level: 1, name: 'Log ind' }).waitFor();
    await other.goto(new URL('/account', server().url).href);
    expect(await other.locator('main').textContent()).toContain('Log ind for at se siden.');
  });

  it('goes on in the language that one has chosen', async () => {
    const page = await open('/account');
    await enter(page, 'ane@example.dk');
    await page.getByLabel('English').check();
    await page.getByRole('button', { name: 'Gem sproget' }).click();
    await page.getByRole('status').filter({ hasText: 'The language was saved.' }).waitFor();
    await looksRight(page);
    await page.getByLabel('Dansk').check();
    await page.getByRole('button', { name: 'Save the language' }).click();
    await page.getByRole('status').filter({ hasText: 'Sproget er gemt.' }).waitFor();
  });
});
