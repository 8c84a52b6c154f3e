import { actorOf } from '@lofte/service/actor-of';
import { grantRole } from '@lofte/service/grant-role';
import { expect, it } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { inBrowser, overflow, violations } from '../test/browser.ts';
import { administrator, session } from '../test/people.ts';
import { sentRound } from '../test/round.ts';
import { steered } from '../test/steered.ts';

inBrowser('Steering', ({ open, server }) => {
  it('makes a group, proposes from a plan, sees what it would do, and puts it, without JavaScript; what was typed stays when it is refused', async () => {
    const { service } = server();
    const { strategy } = await adoptSample(service);
    const { elements } = await sentRound(service, strategy);
    await steered(service, strategy);
    const page = await open('/steering', { javaScriptEnabled: false });
    const main = page.locator('main');
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('link', { name: 'Ny gruppe' }).click();
    await page.getByLabel('Navn').fill('Chefgruppen');
    await page.getByLabel('Person 1').fill('Asta Lund');
    await page.getByLabel('Person 2').fill('Asta Lunde');
    await page.getByLabel('Strategi', { exact: true }).selectOption(strategy);
    await page.getByLabel('Ordene').fill('ladestandere i ni fjelde');
    await press('Plads til flere medlemmer');
    expect(await page.getByLabel('Person 8').count()).toBe(1);
    await press('Lav gruppen');
    await page.getByText('”Asta Lunde” står ikke i registret.').waitFor();
    await page.getByText('Papiret siger ikke ”ladestandere i ni fjelde”.').waitFor();
    expect(await page.getByLabel('Person 1').inputValue()).toBe('Asta Lund');
    await page.getByLabel('Person 2').fill('Bent Krogh');
    await page.getByLabel('Ordene').fill('ladestandere i ni havne');
    await press('Lav gruppen');
    await page.getByRole('heading', { name: 'Chefgruppen' }).waitFor();
    expect(await main.textContent()).toContain('Går på tværs: flere dele');
    await page.locator('a.quote').click();
    expect((await page.locator('mark').allTextContents()).join(' ')).toMatch(/ladestandere i ni havne/i);

    await page.goto(new URL(`/strategy/${strategy}/element/${elements[1]}`, server().url).href);
    await page.getByRole('link', { name: 'Indstil til styregruppen' }).click();
    await page.getByLabel('Give en anden ansvaret').check();
    await page.getByLabel('Gruppe').selectOption({ label: 'Chefgruppen' });
    await press('Videre');
    await page.getByLabel('Hvorfor, og hvad I beder gruppen om').fill('De har flere folk.');
    await press('Se, hvad det ville gøre');
    await page.getByText('Skriv, hvem der skal have det i stedet.').waitFor();
    expect(await page.getByLabel('Hvorfor, og hvad I beder gruppen om').inputValue()).toBe('De har flere folk.');
    await page.getByLabel('Ansvarlig').fill('Havnelauget');
    await press('Se, hvad det ville gøre');
    await page.getByText('Kladden er lavet.').waitFor();
    expect(await main.textContent()).toContain('Fyrstyrelsen → Havnelauget');
    expect(await main.textContent()).toContain('Fyrstyrelsen: 3 → 2 ting (aflastes)');
    await page.getByRole('link', { name: 'Ret', exact: true }).click();
    expect(await page.getByLabel('Ansvarlig').inputValue()).toBe('Havnelauget');
    await page.getByLabel('Ansvarlig').fill('Havnelauget på Fanø');
    await press('Gem');
    await press('Indstil til gruppen');
    await page.getByText('Den er indstillet.').waitFor();
    await page.locator('summary', { hasText: 'Afgør den skriftligt' }).click();
    await page.getByLabel('Sidste dag at svare').fill('2020-01-01');
    await press('Send den rundt skriftligt');
    await page.getByText('Den dag er forbi: 1. januar 2020.').waitFor();
    await page.getByRole('link', { name: 'Chefgruppen' }).click();
    await page.getByRole('link', { name: '1 indstillet' }).click();
    expect(await page.locator('a.title').allTextContents()).toHaveLength(1);

    await page.goto(new URL(`/proposals/new?kind=start&strategy=${strategy}`, server().url).href);
    await page.getByLabel('Titel').fill('Fyr i Grønland');
    await page.getByLabel('Beløb').fill('mange');
    await press('Se, hvad det ville gøre');
    await page.getByText('”mange” er ikke et tal.').waitFor();
    await page.getByLabel('Beløb').fill('2 mio.');
    await page.getByLabel('År 1').fill('2027');
    await page.getByLabel('Årsværk 1').fill('3,5');
    await page.getByLabel('Organisation 1').fill('Fyrstyrelsen');
    await page.getByLabel('Land', { exact: true }).fill('Grønland');
    await press('Se, hvad det ville gøre');
    await page.getByRole('heading', { name: 'Fyr i Grønland' }).waitFor();
    expect(await main.textContent()).toContain('Fyrstyrelsen 2027: 9 → 12,5 · har 8 ▲ gør det værre');
    expect(await main.textContent()).toMatch(/0\s*kr\. → 2\s*mio\.\s*kr\./);
  });

  it('lets a member judge alone, then shows all together, and gives axe nothing to find, wide and narrow', async () => {
    const { service } = server();
    const { strategy } = await adoptSample(service, 'En havn til alle');
    await sentRound(service, strategy, 'Havnestyrelsen');
    const { group, proposal, draft, members } = await steered(service, strategy);
    const secret = await administrator(service);
    const cookie = (value: string) => ({ name: 'session', value, url: server().url });
    const page = await open('/sign-in');
    const visit = (path: string) => page.goto(new URL(path, server().url).href);
    const { actor } = await actorOf(service, secret);
    const third = members[2]?.id ?? '';
    await grantRole(service, actor, { person: third, role: 'decider', strategy: null });
    await page.context().addCookies([cookie(await session(service, third))]);
    await visit(`/proposals/${proposal}`);
    expect(await page.locator('main').textContent()).toContain('Hver vurderer for sig');
    expect(await page.locator('main').textContent()).not.toContain('Asta Lund');
    await page.getByRole('group', { name: 'Går på tværs' }).getByLabel('5', { exact: true }).check();
    await page.getByLabel('Hvorfor: Går på tværs').fill('Alle havne er med.');
    await page.getByRole('button', { name: 'Gem vurderingen' }).click();
    await page.getByText('Din vurdering er gemt.').waitFor();
    await page.context().clearCookies();
    await page.context().addCookies([cookie(secret)]);
    await visit(`/proposals/${proposal}`);
    await page.getByRole('button', { name: 'Vis vurderingerne samlet' }).click();
    await page.getByText('De ser meget forskelligt på: Går på tværs').waitFor();
    expect(await page.locator('main').textContent()).toContain('Alle havne er med.');
    const paths = ['/steering', `/steering/group/${group}`, `/steering/group/${group}/edit`, '/steering/capacity'];
    const more = [
      `/proposals/${proposal}`,
      `/proposals/${draft}/edit`,
      '/proposals',
      `/proposals/new?kind=re-date&strategy=${strategy}`,
    ];
    for (const path of [...paths, ...more]) {
      await visit(path);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect([path, await overflow(page)]).toEqual([path, 0]);
      await page.setViewportSize({ width: 390, height: 900 });
      expect([path, await violations(page), await overflow(page)]).toEqual([path, [], 0]);
    }
  });
});
