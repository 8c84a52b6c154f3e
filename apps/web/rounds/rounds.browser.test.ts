import { answerRequest } from '@lofte/service/follow-up/answer-request';
import { requestToken } from '@lofte/service/follow-up/request-link';
import { requestsOfRound } from '@lofte/store/request-table';
import { readThings } from '@lofte/store/thing-table';
import { expect, it } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { inBrowser, overflow, violations } from '../test/browser.ts';
import { sentRound } from '../test/round.ts';

inBrowser('A status round', ({ open, server }) => {
  it('is prepared, seen, sent, followed, reviewed and closed without JavaScript; what was typed stays when it is refused', async () => {
    const { strategy } = await adoptSample(server().service);
    const earlier = await sentRound(server().service, strategy);
    const page = await open('/rounds', { javaScriptEnabled: false });
    const main = page.locator('main');
    await page.getByRole('link', { name: 'Ny runde' }).click();
    await page.getByLabel('Dage før fristen').fill('syv');
    await page.getByLabel('Dine egne ord i mailen').fill('Til mødet i maj.');
    await page.getByRole('button', { name: 'Se, hvem der får hvad' }).click();
    await page.getByText('”syv” er ikke dage.').waitFor();
    expect(await page.getByLabel('Dine egne ord i mailen').inputValue()).toBe('Til mødet i maj.');
    await page.getByLabel('Dage før fristen').fill('7, 1');
    await page.getByLabel('Hvert kvartal').check();
    await page.getByRole('button', { name: 'Se, hvem der får hvad' }).click();
    await page.getByRole('heading', { name: 'Hvem der får hvad' }).waitFor();
    expect(await main.textContent()).toContain('1 modtager: 3 ting at svare på');
    expect(await main.textContent()).toMatch(/\d+ ting uden ansvarlig/);
    await page.getByRole('link', { name: 'Se mailen' }).click();
    expect(await page.locator('.mail').textContent()).toContain('Til mødet i maj.');
    await page.getByRole('button', { name: 'Send til 1 ansvarlig' }).click();
    await page.getByText('Sendt til 1 ansvarlig.').waitFor();

    const round = new URL(page.url()).pathname.split('/')[2] ?? '';
    const { store } = server().service;
    const [request] = await requestsOfRound(store, round);
    const due = (await readThings(store, 'round', { strategy: '', id: round }))[0]?.data.due ?? '';
    if (!request) throw new Error('Nobody was asked');
    const token = await requestToken(store, request, due);
    const said = await readThings(store, 'update', { strategy, id: earlier.elements[0] ?? '' });
    const saying = { state: 'at risk' as const, text: 'Det skrider frem, men langsomt.' };
    await answerRequest(
      server().service,
      token,
      { strategy, element: earlier.elements[0] ?? '' },
      { saying, seen: said[0]?.data.id },
    );

    await page.goto(new URL(`/rounds/${round}`, server().url).href);
    await page.getByText('1 af 3 ting besvaret').waitFor();
    await page.getByRole('link', { name: '2 endnu ikke besvaret' }).click();
    expect(await page.locator('#said ~ ul.lines li').count()).toBe(2);
    await page.getByRole('button', { name: 'Send igen til 1 ansvarlig' }).click();
    await page.locator('main [role=status]').waitFor();
    await page.getByRole('link', { name: 'Gennemgå 1 svar' }).click();
    expect(await page.locator('ins').allTextContents()).toEqual([', men langsomt']);
    await page.locator('summary', { hasText: 'Send tilbage' }).click();
    await page.getByRole('button', { name: 'Send spørgsmålet' }).click();
    await page.getByText('Skriv, hvad du vil vide.').waitFor();
    await page.getByLabel('Hvad vil du vide?').fill('Hvor langsomt?');
    await page.getByRole('button', { name: 'Send spørgsmålet' }).click();
    await page.getByText('Spørgsmålet er sendt til den ansvarlige.').waitFor();
    expect(await main.textContent()).toContain('Sendt tilbage af nogen ved maskinen');
    await page.locator('summary', { hasText: 'Egen vurdering' }).click();
    await page.getByLabel('af sporet').check();
    await page.getByLabel('Hvorfor ser I det sådan?').fill('Intet er bygget.');
    await page.getByRole('button', { name: 'Gem vurderingen' }).click();
    await page.getByText('De ser forskelligt på det.').waitFor();

    await page.goto(new URL(`/rounds/${round}/request/${request.id}`, server().url).href);
    await page.getByRole('button', { name: 'Vis linket' }).click();
    expect(await page.getByRole('textbox', { name: 'Linket' }).inputValue()).toContain(`/answer/${token}`);
    await page.locator('summary', { hasText: 'Træk tilbage' }).click();
    await page.getByRole('button', { name: 'Træk anmodningen tilbage' }).click();
    await page.getByText(/^Trukket tilbage/).waitFor();
    await page.getByRole('link', { name: /^Status for/ }).click();
    await page.getByRole('heading', { name: 'Nye ansvarlige siden udsendelsen' }).waitFor();
    await page.locator('summary', { hasText: 'Luk runden' }).click();
    await page.getByRole('button', { name: 'Luk runden' }).click();
    await page.getByText('Runden er lukket.').waitFor();
    await page.getByRole('link', { name: /\(kladde\)$/ }).click();
    await page.getByText('Kladde: intet er sendt endnu.').waitFor();
  });

  it('is reviewed by keys, and gives axe nothing to find, wide and narrow', async () => {
    const { strategy } = await adoptSample(server().service, 'En havn til alle');
    const { round, request } = await sentRound(server().service, strategy, 'Havnestyrelsen');
    const page = await open(`/rounds/${round}/review`);
    const clean = async () => {
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect([page.url(), await violations(page), await overflow(page)]).toEqual([page.url(), [], 0]);
      }
    };
    await clean();
    await page.keyboard.press('r');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.press('Escape');
    await page.keyboard.press('y');
    await page.getByText('Svaret er godtaget.').waitFor();
    await page.getByText(/^Godtaget af/).waitFor();
    for (const path of ['/rounds', '/rounds/new', `/rounds/${round}`, `/rounds/${round}/request/${request}`]) {
      await page.goto(new URL(path, server().url).href);
      await clean();
    }
  });
});
