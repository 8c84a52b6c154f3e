import { dayOf } from '@lofte/domain/day';
import { type Actor, localActor } from '@lofte/domain/rights';
import { actorOf } from '@lofte/service/actor-of';
import { addOrganisation } from '@lofte/service/add-organisation';
import { addPerson } from '@lofte/service/add-person';
import { grantRole } from '@lofte/service/grant-role';
import { offerLink } from '@lofte/service/offer-link';
import { logAsPartner } from '@lofte/service/world/keep-partner-engagement';
import { expect, test } from 'vitest';
import { inBrowser, overflow, violations } from '../test/browser.ts';
import { administrator, password, personWith, session } from '../test/people.ts';

inBrowser('The partnership forum', ({ server, open }) => {
  test('is set up by the secretariat; a partner signs in to it, writes, changes and removes, and sees what others share', async () => {
    const { service } = server();
    const organisation = async (name: string) => {
      const made = await addOrganisation(service, localActor, { name, kind: 'company' });
      return made.ok ? made.value : '';
    };
    const [company, rival] = [await organisation('Fyr og Far A/S'), await organisation('Lanterner ApS')];
    const first = await administrator(service);
    const { actor: ane } = await actorOf(service, first);
    const fields = { name: 'Pia Fyr', mail: 'pia@example.dk', language: 'da', organisation: company };
    const made = await addPerson(service, ane, fields);
    const pia = made.ok ? made.value : '';
    await grantRole(service, ane, { person: pia, role: 'partner', strategy: null });
    const offered = await offerLink(service, ane, pia);
    const link = offered.ok ? offered.value : '';
    const secretariat = await personWith(service, first, [{ role: 'secretariat', strategy: null }]);

    const inside = await open('/healthz');
    const { origin } = new URL(inside.url());
    await inside.context().addCookies([{ name: 'session', value: await session(service, secretariat), url: origin }]);
    const at = (path: string) => new URL(path, origin).href;
    await inside.goto(at('/world'));
    await inside.getByRole('link', { name: 'Partnerskabsforum' }).click();
    await inside.getByRole('link', { name: 'Vælg, hvem der er med' }).click();
    for (const name of ['Fyr og Far A/S', 'Lanterner ApS']) {
      await inside.getByLabel('Organisation').fill(name);
      await inside.getByRole('button', { name: 'Tag med' }).click();
      expect(await inside.getByRole('status').textContent()).toContain('Den er med');
    }
    expect(await violations(inside)).toEqual([]);
    await inside.goto(at('/engagements/new'));
    const choices = inside.locator('select[name=visible] option');
    expect(await choices.evaluateAll((all) => all.map((one) => one.getAttribute('value')))).toEqual([
      ...['own', 'inside', 'forum', 'all'],
    ]);
    const rie: Actor = {
      ...{ id: 'rie', name: 'Rie', grants: [{ role: 'partner', strategy: null }], organisation: rival, inForum: true },
    };
    const fair = { kind: 'fair', state: 'planned', from: dayOf(service.now()), country: 'IN' } as const;
    const lists = { themes: ['Fyr'], who: ['Rie Lanterne'] };
    await logAsPartner(service, { ...fair, ...lists, title: 'Lanternemesse', visible: 'forum' }, rie);
    await logAsPartner(service, { ...fair, ...lists, title: 'Hemmelig aftale', visible: 'own' }, rie);

    const page = await open(`/sign-in/link/${link}`);
    await page.getByLabel('Adgangskode', { exact: true }).fill(password);
    await page.locator('main form button[type=submit]').first().click();
    expect(await page.locator('h1').textContent()).toBe('Partnerskabsforum');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Skriv en aktivitet ned' }).click();
    await page.getByLabel('Om hvad').fill('Fyr til Mumbai');
    await page.getByRole('button', { name: 'Gem' }).last().click();
    expect(await page.locator('main').textContent()).toContain('Skriv, hvilket land det er.');
    await page.getByLabel('Land').fill('Indien');
    await page.getByLabel('Hvem af jer').fill('Pia Fyr');
    await page.getByLabel('kun os selv').check();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Gem' }).last().click();
    expect(await page.locator('h1').textContent()).toBe('Hvem gør hvad i Indien');
    const main = async (of = page) => (await of.locator('main').textContent()) ?? '';
    for (const words of ['Fyr til Mumbai', 'Lanternemesse', 'Rie Lanterne']) expect(await main()).toContain(words);
    expect(await main()).not.toContain('Hemmelig aftale');
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    }

    await inside.goto(at('/partnership-forum/country/IN'));
    expect(await main(inside)).toContain('Lanternemesse');
    for (const words of ['Fyr til Mumbai', 'Hemmelig aftale']) expect(await main(inside)).not.toContain(words);
    await page.getByRole('link', { name: 'Ret: Fyr til Mumbai' }).click();
    await page.getByLabel('Om hvad').fill('Fyr til Goa');
    await page.getByLabel('forummet og alle i ministeriets').check();
    await page.getByRole('button', { name: 'Gem' }).last().click();
    await inside.reload();
    expect(await main(inside)).toContain('Skrevet af Pia Fyr, Fyr og Far A/S');
    await inside.getByRole('link', { name: 'Fyr til Goa' }).click();
    expect(await main(inside)).toContain('Pia Fyr, Fyr og Far A/S i partnerskabsforummet');
    expect(await inside.getByRole('link', { name: 'Ret' }).count()).toBe(0);

    await page.getByRole('link', { name: 'Ret: Fyr til Goa' }).click();
    await page.locator('details', { hasText: 'Fjern helt' }).locator('summary').click();
    await page.getByRole('button', { name: 'Fjern helt' }).click();
    expect(await main()).not.toContain('Fyr til Goa');
    expect((await page.goto(at('/world')))?.status()).toBe(403);

    await inside.goto(at('/partnership-forum/members'));
    await inside.getByText('Tag ud af forummet').first().click();
    await inside.getByRole('button', { name: 'Tag ud' }).first().click();
    await page.goto(at('/partnership-forum/country/IN'));
    expect(await main()).toContain('Din organisation er ikke med');
    expect(await main()).not.toContain('Lanternemesse');
  });
});
