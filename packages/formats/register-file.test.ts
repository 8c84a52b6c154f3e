import type { Result } from '@lofte/domain/issue';
import { type ImportLine, importColumns } from '@lofte/domain/register/import-line';
import { processorTime } from '@lofte/domain/test-time';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cellSaid, plainCell } from './plain-cell.ts';
import { type ReadFile, readRegisterFile } from './read-register-file.ts';
import { registerTable, writeCsv } from './register-csv.ts';
import { writeXlsx } from './register-xlsx.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark = '\ufeff') => new Uint8Array(Buffer.from(mark + text, 'utf16le'));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const codes = (result: Result<ReadFile>) => (result.ok ? [] : result.issues.map(({ code }) => code));
const cells = (result: Result<ReadFile>) => (result.ok ? result.value.lines.map((line) => line.cells) : result.issues);

const expected = [
  { organisation: 'Lægemiddelstyrelsen', acronym: 'LMST', name: 'Åse Ørsted' },
  { organisation: 'Ærø, Havn', name: 'Bo "B" Bæk' },
];
const csv = (separator: string, end = '\n') =>
  ['Organisation,Forkortelse,Navn', 'Lægemiddelstyrelsen,LMST,Åse Ørsted', '', '"Ærø; Havn",,"Bo ""B"" Bæk"', '']
    .map((line) => line.replaceAll(',', separator).replace('Ærø; Havn', 'Ærø, Havn'))
    .join(end);

describe('a CSV file', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(csv(';'))],
    ['UTF-8 with a mark', utf8(`\ufeff${csv(',')}`)],
    ['UTF-16', utf16(csv('\t'))],
    ['UTF-16, big end first', swapped(utf16(csv(';')))],
    ['UTF-16 without a mark', utf16(csv(';'), '')],
    ['Windows-1252', latin1(csv(';'))],
    ['Windows line ends', utf8(csv(';', '\r\n'))],
    ['old Macintosh line ends', utf8(csv(';', '\r'))],
    ['a line that says the separator', utf8(`sep=|\n${csv('|')}`)],
    ['a title above', utf8(`Vores liste\n;;\n${csv(';')}`)],
  ])('in %s is read', async (_, bytes) => expect(cells(await readRegisterFile(bytes))).toEqual(expected));

  test('says on which line of the file each stands, which columns are not used, and that its letters were guessed', async () => {
    const file = await readRegisterFile(
      latin1('Telefon;E-mail:;Titel;NAVN;;Telefon\r\n1;a@b.dk;Fuldmægtig;Bo;x;3\r\n\r\n;;;Åse;;\r\n'),
    );
    expect(file).toEqual({
      ok: true,
      value: {
        lines: [
          {
            line: 2,
            cells: { mail: 'a@b.dk', title: 'Fuldmægtig', name: 'Bo' },
            unused: { Telefon: '1', 'Telefon (2)': '3' },
          },
          { line: 4, cells: { name: 'Åse' } },
        ],
        unused: ['Telefon', 'Telefon (2)'],
        encoding: 'windows-1252',
      },
    });
  });

  test.each<[string, Uint8Array]>([
    ['empty-file', utf8('')],
    ['no-lines', utf8(' \n;;\n')],
    ['no-lines', utf8('Organisation;Navn\n')],
    ['unknown-columns', utf8('Dato;Beløb\n1;2\n')],
    ['unknown-columns', utf8('Enhed;Mail\nJura;a@b.dk\n')],
    ['column-twice', utf8('Navn;Mail;E-mail\nBo;a@b.dk;\n')],
    ['bad-quotes', utf8('Navn;Titel\nBo;"Chef\nEa;\n')],
    ['unknown-encoding', new Uint8Array([...utf8('Navn\n'), 0x81, 0x8d, 0xe6])],
    ['unknown-encoding', utf16('Navn\nBo').subarray(0, 11)],
    ['not-a-spreadsheet', utf8('%PDF-1.7\n')],
    ['not-a-spreadsheet', utf8('<!doctype html><table>')],
    ['not-a-spreadsheet', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2])],
    ['old-spreadsheet', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])],
    ['encrypted-spreadsheet', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')])],
  ])('is refused: %s', async (code, bytes) => expect(codes(await readRegisterFile(bytes))).toEqual([code]));

  test('of 100,000 lines is refused at once, with how many there are', async () => {
    const bytes = utf8(`Organisation;Navn\n${'Styrelsen;En person\n'.repeat(100_000)}`);
    const start = processorTime();
    expect(await readRegisterFile(bytes)).toMatchObject({
      issues: [{ code: 'too-many-lines', values: { lines: 100_000, limit: 5_000 } }],
    });
    expect(processorTime() - start).toBeLessThan(2_000);
  });
});

describe('a workbook', () => {
  const book = async (fill: (sheet: exceljs.Worksheet, workbook: exceljs.Workbook) => void) => {
    const workbook = new exceljs.Workbook();
    fill(workbook.addWorksheet('Ark1'), workbook);
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };
  const rows = (...all: readonly (readonly exceljs.CellValue[])[]) =>
    book((sheet) => {
      for (const row of all) sheet.addRow([...row]);
    });

  test('gives words, numbers, days and what formulas said, and computes nothing', async () => {
    const bytes = await rows(
      ['Organisation', 'Navn', 'Mail', 'Titel', 'Fratrådt'],
      [
        'Region',
        { richText: [{ text: 'Bo ' }, { text: 'Bæk' }] },
        { text: 'bo@x.dk', hyperlink: 'mailto:bo@x.dk' },
        7,
        new Date('2027-03-01'),
      ],
      [
        { formula: '1+1', result: 'Kysten' },
        { formula: 'A1', result: 5 } as exceljs.CellValue,
        { formula: 'NOW()' } as exceljs.CellValue,
        { error: '#REF!' },
        true,
      ],
    );
    expect(cells(await readRegisterFile(bytes))).toEqual([
      { organisation: 'Region', name: 'Bo Bæk', mail: 'bo@x.dk', title: '7', left: '2027-03-01' },
      { organisation: 'Kysten', name: '5', title: '#REF!', left: 'true' },
    ]);
  });

  test('is read from its sheet with our headings, also under a title', async () => {
    const bytes = await book((sheet, workbook) => {
      sheet.addRow(['Vejledning']);
      sheet.addRow(['Udfyld det andet ark']);
      const list = workbook.addWorksheet('Liste');
      for (const row of [['Kontakter 2026'], [], ['Navn'], ['Bo']]) list.addRow(row);
    });
    expect(await readRegisterFile(bytes)).toMatchObject({ value: { lines: [{ line: 4, cells: { name: 'Bo' } }] } });
  });

  test('is read where another program writes the format’s names with a prefix', async () => {
    const parts = unzipSync(await rows(['Navn'], ['Bo']));
    const prefixed = Object.entries(parts).map(([name, part]) => {
      const xml = new TextDecoder().decode(part);
      const sheet = /^xl\/(worksheets|sharedStrings)/.test(name);
      return [name, sheet ? strToU8(xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=')) : part];
    });
    expect(cells(await readRegisterFile(zipSync(Object.fromEntries(prefixed))))).toEqual([{ name: 'Bo' }]);
  });

  test('of 100,000 lines is refused; 100,000 empty rows with a border are passed over', async () => {
    const start = processorTime();
    const sheet = (row: string) =>
      book((one) => one.addRow(['Navn'])).then((bytes) => {
        const parts = unzipSync(bytes);
        const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
        return zipSync({
          ...parts,
          'xl/worksheets/sheet1.xml': strToU8(xml.replace('</sheetData>', `${row.repeat(100_000)}</sheetData>`)),
        });
      });
    const filled = await readRegisterFile(await sheet('<row><c t="str"><v>x</v></c></row>'));
    expect(filled).toMatchObject({ issues: [{ code: 'too-many-lines', values: { lines: 100_000 } }] });
    expect(codes(await readRegisterFile(await sheet('<row><c s="0"/></row>')))).toEqual(['no-lines']);
    expect(processorTime() - start).toBeLessThan(10_000);
  });

  test('that unpacks to more than it should, is cut off, or is something else, is refused', async () => {
    const bytes = await rows(['Navn'], ['Bo']);
    const huge = { 'xl/workbook.xml': strToU8('x'), 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) };
    expect(codes(await readRegisterFile(zipSync(huge)))).toEqual(['unpacked-too-large']);
    expect(codes(await readRegisterFile(bytes.subarray(0, bytes.length / 2)))).toEqual(['damaged-spreadsheet']);
    expect(codes(await readRegisterFile(zipSync({ 'word/document.xml': strToU8('<w/>') })))).toEqual([
      'not-a-spreadsheet',
    ]);
    expect(codes(await readRegisterFile(zipSync({ 'xl/workbook.xml': strToU8('<no') })))).toEqual([
      'damaged-spreadsheet',
    ]);
  });

  test('that merges a million cells, or says that a cell stands in the last column, is read like any other', async () => {
    const bytes = await book((sheet) => {
      sheet.addRow(['Navn']);
      sheet.addRow(['Bo']);
      sheet.getCell('XFD2').value = 'far away';
    });
    const parts = unzipSync(bytes);
    const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    const merged = xml.replace(
      '</sheetData>',
      '</sheetData><mergeCells count="1"><mergeCell ref="A3:XFD1048576"/></mergeCells>',
    );
    const file = await readRegisterFile(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(merged) }));
    expect(cells(file)).toEqual([{ name: 'Bo' }]);
  });
});

describe('what a spreadsheet would run as a formula', () => {
  test.each(["=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)', '＝1', "'=1"])('%s is written harmlessly', async (text) => {
    expect(plainCell(text)).toBe(`'${text}`);
    expect(writeCsv([[text]], 'da').replaceAll('"', '')).toBe(`\ufeff'${text}\r\n`);
  });

  test('comes back as what it was, in both formats and languages', async () => {
    const word = fc.stringMatching(/^[ -~æøåé\t\n]{1,20}$/).map((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim());
    const row = fc.record(Object.fromEntries(importColumns.map((column) => [column, word])), { requiredKeys: [] });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('da', 'en'),
        async (made, language) => {
          const filled = made
            .map(
              (one) => Object.fromEntries(Object.entries(one).filter(([, text]) => text !== '')) as ImportLine['cells'],
            )
            .filter((one) => Object.keys(one).length > 0);
          if (filled.length === 0) return;
          const table = registerTable(
            filled.map((cells, i) => ({ line: i + 2, cells })),
            language,
          );
          expect(cells(await readRegisterFile(utf8(writeCsv(table, language))))).toEqual(filled);
          expect(cells(await readRegisterFile(await writeXlsx(table, 'Register')))).toEqual(filled);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('is told from an apostrophe that somebody wrote', () => {
    fc.assert(fc.property(fc.string(), (text) => cellSaid(plainCell(text)) === text));
    expect(cellSaid("'s-Hertogenbosch")).toBe("'s-Hertogenbosch");
  });
});
