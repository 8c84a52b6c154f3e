import { type Example, someone, value } from '@lofte/service/example-service';
import { type ExampleRound, exampleRound, tokenOf, wantedRound } from '@lofte/service/follow-up/example-round';
import { giveUpdate } from '@lofte/service/follow-up/give-update';
import { prepareRound } from '@lofte/service/follow-up/prepare-round';
import { roundOf } from '@lofte/service/follow-up/round-of';
import { sendRound } from '@lofte/service/follow-up/send-round';
import { readSaid } from '@lofte/store/said-table';
import exceljs, { type CellValue } from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { inBrowser, overflow, violations } from '../test/browser.ts';

inBrowser('The workbook of a round', ({ open, server }) => {
  let there: ExampleRound;
  let round: string;
  let token: string;

  beforeAll(async () => {
    const { service } = server();
    there = await exampleRound({ service } as Example);
    const covers = { from: '2026-01-01', to: '2026-03-31' };
    round = value(await prepareRound(service, wantedRound(there.strategy, { covers, due: '2099-04-15' }), someone));
    const since = (await roundOf(service, round))?.since ?? 0;
    value(await sendRound(service, round, { since, origin: server().url }, someone));
    token = await tokenOf({ service } as Example, round, there.people.light);
  });

  const clean = async (page: Page) => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect([page.url(), await violations(page), await overflow(page)]).toEqual([page.url(), [], 0]);
    }
  };
  const fetched = async (page: Page, name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    return new Response((await (await download).createReadStream()) as never).arrayBuffer();
  };
  /** Fills cells, named by heading and by the element's place in the plan. */
  const filled = async (bytes: ArrayBuffer, cells: Readonly<Record<string, CellValue>>) => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(bytes);
    const sheet = workbook.getWorksheet('Status');
    if (!sheet) throw new Error('No sheet');
    const headings = sheet.getRow(1).values as readonly string[];
    const titles = sheet.getColumn(headings.indexOf('Hvad det handler om')).values as readonly string[];
    for (const [at, given] of Object.entries(cells)) {
      const [heading = '', element = ''] = at.split('!');
      const line = titles.findIndex((title) => title?.endsWith(owned()[Number(element)]?.title ?? ''));
      sheet.getRow(line).getCell(headings.indexOf(heading)).value = given;
    }
    return Buffer.from(await workbook.xlsx.writeBuffer());
  };
  const owned = () => there.elements.filter(({ owner }) => owner);
  /** Somebody else says something of an element. */
  const say = async (element = '', text = '') => {
    const { service } = server();
    const said = await readSaid(service.store, { strategy: there.strategy, id: element });
    const saying = { state: 'off track', text } as const;
    const seen = said.get(element)?.update?.id;
    value(await giveUpdate(service, { strategy: there.strategy, element }, { saying, seen }, someone));
  };
  const bring = async (page: Page, buffer: Buffer, name = 'svar.xlsx') => {
    await page.locator('#file').setInputFiles([{ name, mimeType: 'application/octet-stream', buffer }]);
    await page.getByRole('button', { name: 'Se, hvad der sker' }).click();
  };

  it('is fetched, filled in, brought back and saved by whoever was asked, without signing in and without JavaScript', async () => {
    const page = await open(`/answer/${token}/workbook`, { javaScriptEnabled: false, acceptDownloads: true });
    const bytes = await fetched(page, 'Hent regnearket (.xlsx)');
    const parts = unzipSync(new Uint8Array(bytes));
    await bring(page, Buffer.from(zipSync({ ...parts, 'xl/vbaProject.bin': strToU8('x') })), 'svar.xlsm');
    await page.getByText('Regnearket indeholder makroer').waitFor();
    await bring(page, await filled(bytes, { 'Hvordan går det?!0': 'fint' }));
    await page.getByText('Vælg et af ordene i listen. Der står ”fint”.').waitFor();
    await page.getByRole('link', { name: 'Vælg et andet regneark' }).click();
    await bring(
      page,
      await filled(bytes, { 'Hvordan går det?!0': 'på sporet', 'Med jeres ord!0': '<b>Fyrre</b> lamper.' }),
    );
    await page.getByText('<b>Fyrre</b> lamper.').waitFor();
    await page.getByRole('button', { name: 'Gem 1 svar' }).click();
    await page.getByText('1 svar er gemt.').waitFor();
    await say(owned()[0]?.id, 'Der er ingen lamper.');
    await bring(page, await filled(bytes, { 'Hvordan går det?!0': 'gennemført' }));
    await page.getByText('Der er ingen lamper.').waitFor();
    await page.getByLabel('Brug svaret fra regnearket').check();
    await page.getByRole('button', { name: 'Gem det valgte' }).click();
    await page.getByText('1 svar er gemt.').waitFor();
  });

  it('is brought by the secretariat for anybody in the round; a workbook of another round is refused', async () => {
    const page = await open(`/rounds/${round}/workbook`, { acceptDownloads: true });
    await clean(page);
    const bytes = await fetched(page, 'Hent hele runden (.xlsx)');
    await say(owned()[1]?.id, 'Ikke endnu.');
    const cells = { 'Hvordan går det?!0': 'på sporet', 'Hvordan går det?!1': 'gennemført' };
    await bring(page, await filled(bytes, { ...cells, 'Med jeres ord!0': 'Sagt i telefonen.' }));
    await page.getByText('Sagt i telefonen.').waitFor();
    await page.getByText('Ikke endnu.').waitFor();
    await clean(page);
    await page.getByRole('button', { name: 'Gem det valgte' }).click();
    await page.getByText('1 svar er gemt.').waitFor();
    const { service } = server();
    const next = value(await prepareRound(service, wantedRound(there.strategy, { due: '2099-07-15' }), someone));
    const since = (await roundOf(service, next))?.since ?? 0;
    value(await sendRound(service, next, { since, origin: server().url }, someone));
    await page.goto(new URL(`/rounds/${next}/workbook`, server().url).href);
    await bring(page, Buffer.from(bytes));
    await page.getByText('Regnearket hører til en anden runde.').waitFor();
  });
});
