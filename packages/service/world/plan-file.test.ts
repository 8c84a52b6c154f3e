import { findColumns, planTables } from '@lofte/domain/world/plan-file/find-columns';
import type { PlanTable } from '@lofte/domain/world/plan-file/plan-table';
import type { Document } from '@lofte/formats/document/document';
import { words } from '@lofte/formats/document/document';
import { toDocx } from '@lofte/formats/document/to-docx';
import { toPdf } from '@lofte/formats/document/to-pdf';
import { onOneDatabase } from '@lofte/store/test-databases';
import exceljs, { type Worksheet } from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exampleService, someone, value } from '../example-service.ts';
import { importPlan } from './import-plan.ts';
import { addPartnership } from './keep-partnership.ts';
import { readPlanFile } from './read-plan-file.ts';
import { readPlanTables } from './read-plan-tables.ts';
import { partnershipOf } from './things-of.ts';

const heads = ['Nr.', 'Aktivitet', 'Ansvarlig', 'Frist', 'Status'];
const plan = Array.from({ length: 86 }, (_, i) => [
  ...[String(i + 1), `Fælles arbejde om emne ${i + 1} i havnene`, i % 2 ? 'Havnestyrelsen' : 'Vandstyrelsen'],
  ...[`${(i % 12) + 1}/2028`, i % 3 ? 'i gang' : 'ikke begyndt'],
]);

async function workbook(...sheets: readonly (readonly [string, (sheet: Worksheet) => void])[]): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  for (const [name, fill] of sheets) fill(book.addWorksheet(name));
  return new Uint8Array(await book.xlsx.writeBuffer());
}
const document: Document = {
  ...{ language: 'da', title: 'Handlingsplan', date: '2026-11-29' },
  blocks: [
    { kind: 'paragraph', runs: words('Sådan arbejder vi sammen om havnene.') },
    {
      ...{ kind: 'table', columns: heads.map((head, i) => ({ head, width: i === 1 ? 4 : 2 })) },
      rows: plan.map((row) => row.map(words)),
    },
  ],
};
const codes = async (bytes: Uint8Array) => {
  const read = await readPlanTables('plan', bytes);
  return read.ok ? [] : read.issues.map(({ code }) => code);
};
const firstOf = async (bytes: Uint8Array): Promise<PlanTable> => {
  const tables = value(await readPlanTables('plan', bytes));
  return tables[planTables(tables)[0] ?? 0] ?? { rows: [] };
};

describe('a plan with 86 points', () => {
  test.each<[string, () => Promise<Uint8Array>]>([
    [
      'spreadsheet',
      () =>
        workbook(
          ['Noter', (sheet) => sheet.addRow(['Se næste ark'])],
          ['Plan', (sheet) => sheet.addRows([['Plan 2028'], heads, ...plan])],
        ),
    ],
    ['Word document', () => toDocx(document)],
    ['PDF over several pages', () => toPdf(document)],
  ])('is read from a %s', async (_, made) => {
    const table = await firstOf(await made());
    const { heading, columns } = findColumns(table);
    expect(columns).toEqual({ number: 0, title: 1, owner: 2, due: 3, state: 4 });
    const body = table.rows.slice(heading + 1).map(({ cells }) => cells);
    expect(body.filter(([first]) => first !== heads[0])).toEqual(plan);
  });
  test('is not read where there is none, or too much, or programs', async () => {
    expect(await codes(new Uint8Array())).toEqual(['empty-file']);
    expect(await codes(strToU8('Nr;Punkt\n1;Vand'))).toEqual(['wrong-file']);
    expect(await codes(zipSync({ 'a.txt': strToU8('a') }))).toEqual(['wrong-file']);
    expect(await codes(await toDocx({ ...document, blocks: document.blocks.slice(0, 1) }))).toEqual(['no-table']);
    const book = await workbook(['Plan', (sheet) => sheet.addRows([heads, ...plan])]);
    expect(await codes(zipSync({ ...unzipSync(book), 'xl/vbaProject.bin': strToU8('x') }))).toEqual(['macro-workbook']);
    const paper = await toDocx(document);
    expect(await codes(zipSync({ ...unzipSync(paper), 'word/vbaProject.bin': strToU8('x') }))).toEqual([
      'macro-document',
    ]);
    const row = '<row><c t="inlineStr"><is><t>Punkt</t></is></c></row>';
    const sheet = strToU8(`<worksheet><sheetData>${row.repeat(100_000)}</sheetData></worksheet>`);
    expect(await codes(zipSync({ ...unzipSync(book), 'xl/worksheets/sheet1.xml': sheet }))).toEqual(['too-many-lines']);
  });
  test('has what is merged in each place, and of a formula the value that it had', async () => {
    const table = await firstOf(
      await workbook([
        'Plan',
        (sheet) => {
          sheet.addRows([['Nr', 'Punkt', 'Tema'], [1, 'Rent vand', 'Vand'], [2, 'Brønde'], ['Havne'], [3, '']]);
          sheet.mergeCells('C2:C3');
          sheet.mergeCells('A4:C4');
          sheet.getCell('B5').value = { formula: 'B2&"!"', result: 'Rent vand!' };
          sheet.getCell('C5').value = { formula: 'B9' } as never;
        },
      ]),
    );
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Nr', 'Punkt', 'Tema'],
      ['1', 'Rent vand', 'Vand'],
      ['2', 'Brønde', 'Vand'],
      ['Havne', 'Havne', 'Havne'],
      ['3', 'Rent vand!', '=B9'],
    ]);
  });
});

onOneDatabase('A plan from a file', (fresh) => {
  test('is taken over in one entry, and the same file then changes nothing', async () => {
    const example = await exampleService({ fresh });
    const { service } = example;
    const wanted = { regime: 'action plan', country: 'IN', themes: [], phase: 'active' as const };
    const more = { agreements: [], contacts: [], points: [], places: [] };
    const id = value(await addPartnership(service, { ...wanted, ...more }, someone));
    const bytes = await workbook(['Plan', (sheet) => sheet.addRows([heads, ...plan])]);
    const [table = { rows: [] }] = value(await readPlanFile('plan.xlsx', bytes));
    const found = findColumns(table);
    const take = (since: number) => importPlan(service, id, { table, found, file: 'plan.xlsx', since }, someone);
    const since = (await partnershipOf(service, id))?.since ?? 0;
    const entry = value(await take(since));
    expect(entry.kind).toBe('partnership.changed');
    expect(await take(since)).toMatchObject({ ok: false, issues: [{ code: 'changed-meanwhile' }] });
    const after = await partnershipOf(service, id);
    expect(after?.thing.points).toHaveLength(86);
    expect(after?.thing.pointsFrom).toMatchObject({ file: 'plan.xlsx', by: someone.id });
    expect(after?.thing.points[85]).toMatchObject({ number: '86', owner: 'Havnestyrelsen', due: '2028-02' });
    expect(await take(after?.since ?? 0)).toMatchObject({ ok: false, issues: [{ code: 'nothing-changed' }] });
    await example.end();
  });
});
