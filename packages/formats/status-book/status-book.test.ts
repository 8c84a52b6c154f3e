import type { State } from '@lofte/domain/follow-up/state';
import { states } from '@lofte/domain/follow-up/state';
import { writtenState } from '@lofte/domain/follow-up/state-words';
import type { Update } from '@lofte/domain/follow-up/update';
import type { Result } from '@lofte/domain/issue';
import exceljs, { type CellValue } from 'exceljs';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Column, columnWords } from './columns.ts';
import { exampleBook } from './example-book.ts';
import type { FilledBook, FilledElement } from './filled-book.ts';
import { readStatusBook } from './read-status-book.ts';
import { readRowId } from './row-id.ts';
import { writeStatusBook } from './write-status-book.ts';

/** A cell as a person leaves it, and what must come back: a value, or that it was not understood. */
interface Typed<T> {
  readonly value: CellValue;
  readonly format?: string;
  readonly means: { readonly is: T | undefined } | { readonly named: string };
}

const made: Partial<Record<'da' | 'en', Uint8Array>> = {};
beforeAll(async () => {
  for (const language of ['da', 'en'] as const) made[language] = await writeStatusBook(exampleBook(language));
});
const book = (language: 'da' | 'en' = 'da') => made[language] ?? new Uint8Array();
const codes = (result: Result<FilledBook>) => (result.ok ? [] : result.issues.map(({ code }) => code));
const value = (result: Result<FilledBook>): FilledBook => {
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
};
const elements = async (bytes: Uint8Array) => value(await readStatusBook(bytes)).elements;
const open = async (bytes: Uint8Array) => {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
};
const saved = async (workbook: exceljs.Workbook) => new Uint8Array(await workbook.xlsx.writeBuffer());
/** What comes back after cells were changed, by sheet and address. */
const edited = async (cells: Readonly<Record<string, CellValue>>, language: 'da' | 'en' = 'da') => {
  const workbook = await open(book(language));
  for (const [at, given] of Object.entries(cells)) {
    const [sheet = '', address = ''] = at.split('!');
    cellOf(workbook, sheet, address).value = given;
  }
  return value(await readStatusBook(await saved(workbook)));
};
const cellOf = (workbook: exceljs.Workbook, sheet: string, address: string) => {
  const found = workbook.getWorksheet(sheet);
  if (!found) throw new Error(`No sheet ${sheet}`);
  return found.getCell(address);
};
const issuesOf = ({ elements, stray }: FilledBook) => [
  ...elements.flatMap(({ issues }) => issues.map(({ code, where }) => `${code} ${where}`)),
  ...stray.map(({ code, where }) => `${code} ${where}`),
];

describe('a workbook as it was made', () => {
  test('says of each element what was said in the round, and nothing else', async () => {
    const rows = (await elements(book())).map(({ row }) => row);
    const nothing = { strategy: 's1', text: '', help: '', milestones: [], values: [] };
    expect(rows).toEqual([
      { ...nothing, element: 'e1', seen: 'u1' },
      { ...nothing, element: 'e2', seen: 'u2', state: 'on track', text: '+1' },
      { ...nothing, element: 'e3' },
    ]);
  });

  test('locks what is to be read, leaves open what is to be written, and offers the words to choose', async () => {
    const workbook = await open(book());
    const status = workbook.getWorksheet('Status');
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Status', 'Milepæle', 'Tal', 'Sådan gør du']);
    expect(status?.getColumn(1).hidden).toBe(true);
    const locked = ['A2', 'B2', 'D2', 'E2', 'F2', 'G2', 'J2', 'E4'].map(
      (at) => status?.getCell(at).protection?.locked ?? true,
    );
    expect(locked).toEqual([true, true, true, false, false, false, false, true]);
    expect(status?.getCell('F4').dataValidation?.formulae?.[0]).toContain('◐ i fare');
    expect(workbook.getWorksheet('Milepæle')?.getCell('D2').value).toEqual(new Date('2026-06-30'));
  });

  test('runs nothing that somebody wrote: words that look like a formula are words', async () => {
    const parts = unzipSync(book());
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toMatch(/<f[ >]/);
    const workbook = await open(book());
    expect(cellOf(workbook, 'Status', 'G3')).toMatchObject({ value: '+1', numFmt: '@' });
  });

  test('keeps any text letter by letter', async () => {
    const odd = ['_x0041_', '_x005F_x0041_x0042_', ' a\n\t', 'a\0b\x7f\ud800\uffff', '😀 _x'];
    const texts = [...odd, ...fc.sample(fc.string({ unit: 'binary', minLength: 1 }), 200)];
    const [like] = exampleBook().rows;
    if (!like) throw new Error('No row');
    const rows = texts.map((text, i) => ({
      ...{ ...like, element: { ...like.element, id: `e${i}`, milestones: [], indicators: [] } },
      stands: { ...like.stands, id: 'u', element: `e${i}`, text, round: 'r1' } as Update,
    }));
    const back = await elements(await writeStatusBook({ ...exampleBook(), rows }));
    expect(back.map(({ row }) => row.text)).toEqual(texts.map((text) => text.replace(/\r\n?/g, '\n')));
  });
});

const day = fc.integer({ min: 0, max: 5000 }).map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
const words = fc
  .oneof(fc.string(), fc.constantFrom(' med luft ', '=1+1', '@her', 'æøå ”citat”\nny linje', "'s-Gravenhage"))
  .filter((text) => text !== '');
const is = <T>(value: CellValue, is: T | undefined, format?: string): Typed<T> => ({
  value,
  means: { is },
  ...(format ? { format } : {}),
});
const named = (value: CellValue, code: string, format?: string): Typed<never> => ({
  value,
  means: { named: code },
  ...(format ? { format } : {}),
});
const empty = fc.constant(is(null, undefined));
const error = fc.constantFrom(
  named({ error: '#N/A' }, 'cell-error'),
  named({ formula: 'NOW()' } as CellValue, 'cell-error'),
);

const asBefore = fc.oneof(
  empty,
  fc.constantFrom<Typed<boolean>>(
    is('ja', true),
    is('Yes', true),
    is(true, true),
    is(' nej ', false),
    is(false, false),
  ),
  fc.constantFrom(named('måske', 'cell-no-yes'), named(7, 'cell-no-yes')),
);
const state = fc.oneof(
  empty,
  fc
    .constantFrom<State>(...states)
    .chain((one) =>
      fc.constantFrom(
        is(writtenState('da', one), one),
        is(writtenState('en', one).toUpperCase(), one),
        is({ formula: 'A1', result: one } as CellValue, one),
      ),
    ),
  fc.constantFrom(
    named('fint', 'cell-no-state'),
    named(3, 'cell-no-state'),
    named(new Date('2027-01-01'), 'cell-no-state'),
  ),
);
const text = fc.oneof(
  empty.map(({ value }) => is(value, '')),
  words.map((one) => is(one, one)),
  words.map((one) => is({ richText: [{ text: one }, { font: { bold: true }, text: 'fed' }] }, `${one}fed`)),
  words.map((one) => is({ formula: 'B1', result: one } as CellValue, one)),
  fc.constantFrom(
    is(12.5, '12,5', 'General'),
    named(new Date('2027-01-01'), 'cell-no-text'),
    named(true, 'cell-no-text'),
    named(0.5, 'cell-no-text', '0%'),
  ),
  error,
);
const reached = fc.oneof(
  empty,
  day.map((one) => is(new Date(one), one)),
  day.map((one) => is(one, one)),
  day.map((one) => is(one.split('-').reverse().map(Number).join('.'), one)),
  day.map((one) => is(` ${one.split('-').reverse().join('-')} `, one)),
  fc.constantFrom(
    named('snart', 'cell-no-day'),
    named('31.2.2027', 'cell-no-day'),
    named('2027', 'cell-no-day'),
    named(46477, 'cell-no-day', 'General'),
    named(new Date('1899-12-30T10:00:00Z'), 'cell-no-day'),
  ),
  error,
);
const number = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((one) => is(one, Object.is(one, -0) ? 0 : one, 'General')),
  fc
    .integer({ min: -9_999_999, max: 9_999_999 })
    .map((n) => is(`${new Intl.NumberFormat('da').format(n)},5`, Number(`${n}.5`))),
  fc.constantFrom(
    is('1.000,5', 1000.5),
    is('1,000.5', 1000.5),
    is('1.000', 1000),
    is('38 %', 38),
    is(0.57, 57, '0%'),
    is({ formula: '2*2', result: 4 } as CellValue, 4),
  ),
  fc.constantFrom(
    named('mange', 'cell-no-number'),
    named('12x', 'cell-no-number'),
    named(true, 'cell-no-number'),
    named(new Date('2027-03-04'), 'cell-no-number'),
    named(1e15, 'cell-no-number'),
  ),
  fc.constant(named(null, 'value-emptied')),
  error,
);
const evidence = fc.oneof(
  fc.constant({ link: is(null, undefined), linkDate: is(null, undefined), links: undefined }),
  day.map((date) => ({
    link: is('https://lys.example.dk/a?b=1', undefined),
    linkDate: is(new Date(date), undefined),
    links: [{ url: 'https://lys.example.dk/a?b=1', date }],
  })),
  day.map((date) => ({
    link: is({ text: 'Rapporten', hyperlink: 'https://lys.example.dk/r' }, undefined),
    linkDate: is(date, undefined),
    links: [{ url: 'https://lys.example.dk/r', title: 'Rapporten', date }],
  })),
  fc.constantFrom(
    { link: named('i mappen', 'cell-no-link'), linkDate: is(null, undefined), links: undefined },
    { link: is('www.lys.example.dk', undefined), linkDate: named(null, 'link-without-date'), links: undefined },
    { link: is(null, undefined), linkDate: named('2027-03-01', 'date-without-link'), links: undefined },
    { link: is('https://lys.example.dk', undefined), linkDate: named('i går', 'cell-no-day'), links: undefined },
  ),
);

/** How the sheets look when they come back: other order, other names, a title above, columns of their own, headings in another language. */
const shape = fc.record({
  order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  columns: fc.array(fc.nat(), { minLength: 14, maxLength: 14 }),
  headings: fc.constantFrom('da', 'en'),
  above: fc.boolean(),
  own: fc.boolean(),
  renamed: fc.boolean(),
});
const filled = fc.record({ asBefore, state, text, help: text, reached, number, evidence });

test('any edit a person can make comes back exactly, or is named with its cell', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(filled, filled, filled), shape, async (rows, shape) => {
      const bytes = await left(rows, shape);
      const back = await elements(bytes);
      expect(back).toHaveLength(3);
      for (const [i, given] of rows.entries())
        check(
          back.find(({ row }) => row.element === `e${i + 1}`),
          given,
          i + 1,
        );
    }),
    { numRuns: 25 },
  );
});

type Filled = typeof filled extends fc.Arbitrary<infer T> ? T : never;
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

/** The workbook as somebody left it. */
async function left(
  rows: readonly Filled[],
  { order, columns, headings, above, own, renamed }: Shape,
): Promise<Uint8Array> {
  const before = await open(book());
  const after = new exceljs.Workbook();
  if (own) after.addWorksheet('Vores egne noter').addRow(['Status', 'Ring til Bo']);
  for (const sheet of before.worksheets.slice(0, 3).toSorted((a, b) => (order[a.id] ?? 0) - (order[b.id] ?? 0))) {
    const copy = after.addWorksheet(renamed ? `Ark ${sheet.id}` : sheet.name);
    const heads = (sheet.getRow(1).values as readonly string[]).slice(1).map((word) => columnIn(word));
    const placed = heads.map((_, i) => i).toSorted((a, b) => (columns[a] ?? 0) - (columns[b] ?? 0));
    if (above) copy.addRow(['Udfyldt af os']);
    copy.addRow([...placed.map((i) => columnWords[heads[i] as Column][headings]), ...(own ? ['Vores kolonne'] : [])]);
    const lines = Array.from({ length: sheet.rowCount - 1 }, (_, i) => i + 2);
    for (const line of lines.toSorted((a, b) => (order[a] ?? 0) - (order[b] ?? 0))) {
      const id = readRowId(String(sheet.getRow(line).getCell(1).value));
      const given = id && id !== 'damaged' ? rows[Number(id.element.slice(1)) - 1] : undefined;
      const row = copy.addRow([...placed.map(() => null), ...(own ? ['noget'] : [])]);
      for (const [to, i] of placed.entries()) {
        const typed = given && id && id !== 'damaged' ? typedIn(given, heads[i] as Column, id.part) : undefined;
        const cell = row.getCell(to + 1);
        const was = sheet.getRow(line).getCell(i + 1);
        cell.value = typed ? typed.value : was.value;
        cell.numFmt = typed?.format ?? (cell.value instanceof Date ? 'dd-mm-yyyy' : was.numFmt);
      }
    }
  }
  return saved(after);
}

function columnIn(word: string): Column {
  return (Object.keys(columnWords) as Column[]).find((column) => columnWords[column].da === word) as Column;
}

function typedIn(
  given: Filled,
  column: Column,
  part: { readonly kind: string; readonly id?: string },
): Typed<unknown> | undefined {
  if (column === 'done') return part.id?.startsWith('m') ? given.reached : undefined;
  if (column === 'actual') return given.number;
  if (column === 'link' || column === 'linkDate') return given.evidence[column];
  return column === 'asBefore' || column === 'state' || column === 'text' || column === 'help'
    ? given[column]
    : undefined;
}

function check(back: FilledElement | undefined, given: Filled, n: number): void {
  const { asBefore, state, text, help, reached, number, evidence } = given;
  const all = {
    asBefore,
    state,
    text,
    help,
    link: evidence.link,
    linkDate: evidence.linkDate,
    [`m${n}`]: reached,
    [`i${n} 2027`]: number,
  };
  const wrong = Object.entries(all).flatMap(([key, { means }]) =>
    'named' in means ? [`${means.named} ${back?.places[key]}`] : [],
  );
  const linkNamed =
    'named' in text.means || 'named' in help.means || 'named' in asBefore.means || 'named' in state.means;
  // That a link lacks its date is only said where the row is understood otherwise.
  const expected = wrong.filter((one) => !(linkNamed && /^(link|date)-without/.test(one)));
  expect(back?.issues.map(({ code, where }) => `${code} ${where}`).toSorted()).toEqual(expected.toSorted());
  const meant = <T>({ means }: Typed<T>) => ('is' in means ? means.is : undefined);
  const understood = (key: string, typed: Typed<unknown>, got: unknown) =>
    'named' in typed.means || expect([key, got]).toEqual([key, meant(typed)]);
  understood('asBefore', asBefore, back?.row.asBefore);
  understood('state', state, back?.row.state);
  understood('text', text, back?.row.text);
  understood('help', help, back?.row.help);
  if (!('named' in evidence.link.means) && !('named' in evidence.linkDate.means))
    expect(back?.row.links).toEqual(evidence.links);
  const done = meant(reached);
  expect(back?.row.milestones).toEqual(done === undefined ? [] : [{ id: `m${n}`, done }]);
  const actual = meant(number);
  expect(back?.row.values).toEqual(
    actual === undefined || actual === 38.5 ? [] : [{ indicator: `i${n}`, period: '2027', value: actual }],
  );
}

describe('what happens to a workbook among people', () => {
  test('a day taken out, a number in another language, a percentage', async () => {
    const da = await edited({ 'Milepæle!E3': null, 'Tal!G2': '1.000,5' });
    expect(da.elements[0]?.row).toMatchObject({ milestones: [{ id: 'k1', done: null }], values: [{ value: 1000.5 }] });
    const en = await edited({ 'Numbers!G2': '1,000' }, 'en');
    expect(en.elements[0]?.row.values).toEqual([{ indicator: 'i1', period: '2027', value: 1000 }]);
  });

  test('rows are deleted, copied and filled twice; rows without an id and with a broken one are named', async () => {
    const workbook = await open(book());
    const sheet = workbook.getWorksheet('Status');
    if (!sheet) throw new Error('No sheet');
    const copy = (line: number, text: string, change = (id: string) => id) => {
      const values = [...(sheet.getRow(line).values as CellValue[])].slice(1);
      const row = sheet.addRow(values);
      row.getCell(1).value = change(String(values[0]));
      row.getCell(7).value = text;
    };
    copy(2, '');
    copy(3, 'noget andet');
    copy(4, 'brudt', (id) => id.replace('e3', 'e4'));
    sheet.addRow([null, null, null, null, null, null, 'uden id']);
    sheet.getCell('G3').value = 'noget';
    sheet.spliceRows(4, 1);
    const back = value(await readStatusBook(await saved(workbook)));
    expect(issuesOf(back)).toEqual(['row-twice Status!3', 'row-damaged-id Status!G6', 'row-without-id Status!G7']);
    expect(back.elements.find(({ row }) => row.element === 'e3')?.row).not.toHaveProperty('text');
  });

  test('cells are merged over rows, columns are taken out, others are put in', async () => {
    const workbook = await open(book());
    const sheet = workbook.getWorksheet('Status');
    sheet?.mergeCells('G2:G3');
    cellOf(workbook, 'Status', 'F1').value = 'Farve';
    const back = value(await readStatusBook(await saved(workbook)));
    expect(issuesOf(back)).toEqual(['cell-merged Status!G3']);
    expect([back.unused, back.absent]).toEqual([['Farve'], ['Hvordan går det?']]);
  });

  test('a column comes twice, or the headings are gone', async () => {
    const workbook = await open(book());
    cellOf(workbook, 'Status', 'M1').value = 'In your words';
    expect(codes(await readStatusBook(await saved(workbook)))).toEqual(['column-twice']);
    workbook.getWorksheet('Status')?.spliceRows(1, 1);
    expect(codes(await readStatusBook(await saved(workbook)))).toEqual(['no-headings']);
  });
});

describe('a file that is none', () => {
  const xlsx = (change: (parts: Record<string, Uint8Array>) => Record<string, Uint8Array>) =>
    zipSync(change(unzipSync(book())));
  test.each<[string, () => Uint8Array]>([
    ['empty-file', () => new Uint8Array()],
    ['not-a-workbook', () => strToU8('Hvad;Status\nLamper;ja\n')],
    ['not-a-workbook', () => zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['old-spreadsheet', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1])],
    [
      'encrypted-spreadsheet',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['macro-workbook', () => xlsx((parts) => ({ ...parts, 'xl/vbaProject.bin': strToU8('x') }))],
    ['macro-workbook', () => xlsx((parts) => ({ ...parts, 'xl/macrosheets/sheet1.xml': strToU8('<x/>') }))],
    ['damaged-spreadsheet', () => book().subarray(0, 4_000)],
    ['damaged-spreadsheet', () => xlsx((parts) => ({ ...parts, 'xl/sharedStrings.xml': strToU8('<no') }))],
    [
      'not-our-workbook',
      () =>
        xlsx((parts) => ({
          ...parts,
          'xl/sharedStrings.xml': strToU8(
            strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()).replaceAll('lofte|', 'andre|'),
          ),
        })),
    ],
  ])('is refused: %s', async (code, bytes) => {
    expect(codes(await readStatusBook(bytes()))).toEqual([code]);
  });
});
