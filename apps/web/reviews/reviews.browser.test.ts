import { localActor } from '@lofte/domain/rights';
import { writeChapter } from '@lofte/service/steering/write-chapter';
import { readThings } from '@lofte/store/thing-table';
import { expect, it } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { inBrowser, overflow, violations } from '../test/browser.ts';
import { sentRound } from '../test/round.ts';

inBrowser('A review', ({ open, server }) => {
  it('is begun, written, fetched, brought back and sealed without JavaScript; its numbers open what they counted', async () => {
    const { service } = server();
    const { strategy } = await adoptSample(service);
    await sentRound(service, strategy);
    const page = await open('/reviews', { javaScriptEnabled: false });
    const main = page.locator('main');
    await page.getByRole('link', { name: 'Begynd en opfølgning' }).click();
    await page.getByLabel('Titel').fill(' ');
    await page.getByRole('button', { name: 'Begynd en opfølgning' }).click();
    await page.getByText('Giv opfølgningen en titel.').waitFor();
    await page.getByLabel('Titel').fill('Året der gik');
    await page.getByRole('button', { name: 'Begynd en opfølgning' }).click();
    await page.getByRole('heading', { level: 1, name: 'Året der gik' }).waitFor();
    const review = (await readThings(service.store, 'review', { strategy: '' }))[0]?.id ?? '';

    // Two write at once.
    await page.locator('.review-texts').getByRole('link', { name: 'Sammenfatning' }).click();
    await writeChapter(service, review, { field: 'summary', text: 'Et godt år for kysten.', since: 0 }, localActor);
    await page.getByLabel('Teksten', { exact: true }).fill('Et svært år for kysten.');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByText('En anden har skrevet imens.').waitFor();
    expect(await page.locator('.review-theirs ins').allTextContents()).toEqual(['svært']);
    await page.getByRole('button', { name: 'Gem min tekst i stedet' }).click();
    await page.getByText('Teksten er gemt.').waitFor();
    expect(await page.locator('article [data-field=summary]').textContent()).toContain('Et svært år');

    // axe needs scripts to look.
    const seen = await open(`/reviews/${review}`);
    expect(await violations(seen)).toEqual([]);
    await seen.goto(new URL(`/reviews/${review}/text/summary`, server().url).href);
    expect(await violations(seen)).toEqual([]);

    // The document as it was fetched changes nothing; what was written here meanwhile stays.
    const docx = Buffer.from(await (await page.request.get(`${page.url().split('?')[0]}/report.docx`)).body());
    const since = Number((await service.store.query<{ seq: number }>('select seq from ledger'))[0]?.seq);
    await writeChapter(service, review, { field: 'summary', text: 'Et helt andet år.', since }, localActor);
    await page.getByRole('link', { name: 'Tekster fra Word' }).click();
    const send = async (name: string, buffer: Buffer) => {
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await page.getByRole('button', { name: 'Se, hvad der ændres' }).click();
    };
    await send('fil.docx', Buffer.from('intet dokument'));
    await page.getByText('Filen er ikke et dokument.').waitFor();
    await send('opfølgning.docx', docx);
    await page.getByText('Dokumentet ændrer ingen tekster.').waitFor();
    expect(await main.textContent()).toContain('Dokumentet har en ældre tekst');

    await page.goto(new URL(`/reviews/${review}/seal`, server().url).href);
    expect(await main.textContent()).toMatch(/Ingen har skrevet \d+ tekster/);
    await page.getByRole('button', { name: /Forsegl, selv om \d+ tekster mangler/ }).click();
    await page.getByText('Opfølgningen er forseglet.').waitFor();
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const silent = page.locator('.document-facts a').first();
    const shown = await silent.textContent();
    await silent.click();
    await page.locator('.past-band, [class*=past]').first().waitFor();
    expect(await page.locator('.list-count').textContent()).toMatch(new RegExp(`^${shown} `));
    const url = `/reviews/${review}/report.pdf`;
    const file = await page.request.get(new URL(url, server().url).href);
    expect(file.headers()).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'application/pdf' });
    expect(file.headers()['content-disposition']).toContain('attachment; filename="Aret der gik');
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
