import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { inBrowser, overflow, violations } from '../test/browser.ts';

const people = [
  'Organisation;Forkortelse;Type;Land;Enhed;Navn;Mail;Titel;Telefon',
  'Kystdirektoratet;KDI;styrelse;Danmark;Havne;Anna Åstrup;anna@kyst.dk;Kontorchef;1',
  'Kystdirektoratet;;;;Havne;Bo Bæk;bo@kyst.dk;;2',
  'Kystdirektorat;;;;;;;;',
  ';;;;Jura;;;;',
  'Fiskeriministeriet;;klub;;;;;;45 12',
  "=cmd|' /C calc'!A0;;;;;;;;",
  '<script>alert(1)</script>;;;;;;;;',
].join('\n');
const file = (text: string, name = 'personer.csv') => ({
  ...{ name, mimeType: 'text/csv' },
  buffer: Buffer.from(text, 'latin1'),
});

inBrowser('Organisations and people', ({ open, server }) => {
  beforeAll(async () => void (await adoptSample(server().service)));

  const choose = async (page: Page, text: string, name?: string) => {
    await page.goto(new URL('/register/import', server().url).href);
    await page.locator('#file').setInputFiles([file(text, name)]);
    await page.getByRole('button', { name: 'Se, hvad der sker' }).click();
  };
  const clean = async (page: Page) => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect([page.url(), await violations(page), await overflow(page)]).toEqual([page.url(), [], 0]);
    }
  };

  it('come from papers: one is taken in with its owner linked, then all', async () => {
    const page = await open('/register', { javaScriptEnabled: false });
    await page.getByLabel('Type: Søfartsstyrelsen').selectOption('ministerium');
    await page.getByRole('button', { name: 'Tag med: Søfartsstyrelsen' }).click();
    await page.getByText('1 organisation taget med, 1 punkt knyttet til.').waitFor();
    await page.getByRole('link', { name: 'Søfartsstyrelsen', exact: true }).click();
    expect(await page.locator('main').textContent()).toContain('ministerium');
    await page.getByRole('link', { name: 'Ladestandere i ni små havne' }).waitFor();
    await page.getByRole('link', { name: 'Register', exact: true }).click();
    const name = (await page.locator('.proposal b').first().textContent()) ?? '';
    await page.getByRole('button', { name: `Afvis: ${name}` }).click();
    await page.getByText('Navnet bliver ikke foreslået mere.').waitFor();
    await clean(await open('/register'));
    expect(await page.getByRole('button', { name: `Afvis: ${name}` }).count()).toBe(0);
    await page.getByText('Vis 1 afviste').click();
    await page.getByRole('button', { name: `Foreslå igen: ${name}` }).click();
    await page.getByRole('button', { name: `Afvis: ${name}` }).click();
    await page.getByRole('button', { name: /^Tag alle/ }).click();
    await page.getByText('Vis 1 afviste').waitFor();
    expect(await page.getByRole('heading', { name: 'Papirerne nævner' }).count()).toBe(0);
  });

  it('come from a file, line by line on sight, without JavaScript; what is wrong is told and can be taken away', async () => {
    const page = await open('/register', { javaScriptEnabled: false });
    await choose(page, people);
    const main = page.locator('main');
    for (const told of [
      'Windows-1252',
      'Disse kolonner bliver ikke brugt: Telefon.',
      'Ny person: Anna Åstrup – anna@kyst.dk, Kystdirektoratet, Havne, Kontorchef, Dansk',
      'Ny organisation: Kystdirektorat – andet Ligner ”Kystdirektoratet”',
      'Linjen har en enhed, men ingen organisation, den hører til.',
      '”klub” er ikke en type, der kendes.',
      "Ny organisation: =cmd|' /C calc'!A0",
      'Ny organisation: <script>alert(1)</script>',
    ])
      expect(await main.textContent()).toContain(told);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent de forkerte linjer som CSV' }).click();
    const saved = await (await download).createReadStream();
    const wrong = await new Response(saved as never).text();
    expect(wrong.split('\r\n')[1]).toContain('Jura');
    expect(wrong.split('\r\n')[0]).toMatch(/;Telefon;Hvad der er galt;Linje$/);
    expect(wrong).toMatch(/Fiskeriministeriet;klub;.*;45 12;/);
    await page.getByRole('button', { name: 'Importér 5 linjer' }).click();
    await page.getByText('Importen er gemt').waitFor();
    await page.getByLabel('Søg i navne').fill('ASTRUP');
    await page.getByRole('button', { name: 'Søg' }).click();
    await page.getByText('0 organisationer og 1 person fundet.').waitFor();
    await page.goto(new URL('/history', server().url).href);
    await page.getByText('Person tilføjet: ”Anna Åstrup”').waitFor();
  });

  it('say so where the register changed between preview and import, and show the preview anew', async () => {
    const page = await open('/register', { javaScriptEnabled: false });
    const other = await open('/register/new', { javaScriptEnabled: false });
    await choose(page, 'Navn\nEa Ny\n');
    await other.getByLabel('Navn', { exact: true }).fill('Havfonden');
    await other.getByRole('button', { name: 'Tilføj' }).click();
    await page.getByRole('button', { name: 'Importér 1 linje' }).click();
    await page.getByText('Registret er ændret imens, så der er ikke importeret noget.').waitFor();
    await page.getByRole('button', { name: 'Importér 1 linje' }).click();
    await page.getByText('Importen er gemt').waitFor();
  });

  it.each([
    ['a PDF', '%PDF-1.7', 'Filen er hverken et regneark (.xlsx) eller linjer af tekst (.csv).'],
    ['nothing', '', 'Filen er tom.'],
    ['other columns', 'Dato;Beløb\n1;2\n', 'Her står: Dato, Beløb.'],
    [
      '100,000 lines',
      `Navn\n${'Bo\n'.repeat(100_000)}`,
      'Filen har 100.000 linjer; højst 5.000 kan importeres på én gang.',
    ],
  ])('refuse a file that cannot be brought in: %s', async (_, text, told) => {
    const page = await open('/register', { javaScriptEnabled: false });
    await choose(page, text);
    await page.getByText(told).waitFor();
  });

  it('are changed in place, merged on sight of what will happen, and not removed while something names them', async () => {
    const page = await open('/register', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Se, hvad der sker' }).first().click();
    expect(await page.locator('main').textContent()).toContain('Kystdirektorat forsvinder fra registret.');
    await page.getByRole('button', { name: 'Læg sammen til Kystdirektoratet' }).click();
    await page.getByText('Andre navne: Kystdirektorat').waitFor();
    await page.getByRole('link', { name: 'Fjern fra registret' }).click();
    await page.getByRole('button', { name: 'Fjern', exact: true }).click();
    await page.getByText('”Kystdirektoratet” kan ikke fjernes: 2 personer hører til').waitFor();
    await page.getByRole('link', { name: 'Behold' }).click();
    await page.getByText('Ret', { exact: true }).click();
    await page.getByLabel('Enhed 1', { exact: true }).fill('');
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByText('Enheden ”Havne” kan ikke fjernes').waitFor();
    await page.getByRole('link', { name: 'Anna Åstrup' }).click();
    await page.getByText('Ret', { exact: true }).click();
    await page.getByLabel('Mail').fill('bo@kyst.dk');
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByText('Bo Bæk har mailen bo@kyst.dk allerede.').waitFor();
    await page.getByLabel('Mail').fill('anna@kyst.dk');
    await page.getByLabel('Holdt op den').fill('2026-01-01');
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByText('Holdt op den 1. januar 2026').waitFor();
  });

  it('give axe nothing to find and fit the window, wide and narrow', async () => {
    const page = await open('/register');
    await clean(page);
    await page.getByRole('link', { name: 'Kystdirektoratet', exact: true }).click();
    await page.getByText('Ret', { exact: true }).click();
    await clean(page);
    await page.getByRole('link', { name: 'Bo Bæk' }).click();
    await page.getByText('Ret', { exact: true }).click();
    await clean(page);
    await choose(page, people);
    await clean(page);
  });
});
