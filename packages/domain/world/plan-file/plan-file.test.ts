import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanPoint } from '../partnership.ts';
import { comparePoints } from './compare-points.ts';
import { findColumns, planTables, withColumns } from './find-columns.ts';
import { type PlanTable, plainTable } from './plan-table.ts';
import { readDue } from './read-due.ts';
import { readPointState } from './read-point-state.ts';

const tableOf = (...rows: readonly (readonly string[])[]): PlanTable =>
  plainTable({ rows: rows.map((cells, i) => ({ line: i + 1, cells: [...cells] })) });
const compared = (plan: readonly PlanPoint[], table: PlanTable) => comparePoints(plan, table, findColumns(table));
let ids = 0;
const kept = (plan: ReturnType<typeof compared>): PlanPoint[] =>
  plan.points.map((point) => ({ ...point, id: point.id ?? `p${++ids}` }));

describe('the headings of a plan', () => {
  test.each<[string, readonly string[], object]>([
    ['in Danish', ['Nr.', 'Aktivitet', 'Tema', 'Ansvarlig', 'Frist', 'Status'], all(0, 1, 2, 3, 4, 5)],
    [
      'in English, in another order',
      ['Status', 'Deadline', 'Responsible', 'Theme', 'Action', 'No.'],
      all(5, 4, 3, 2, 1, 0),
    ],
    ['with more behind them', ['#', 'Tiltag', 'Ansvarlig (DK)', 'Ansvarlig (IN)'], { number: 0, title: 1, owner: 2 }],
    [
      'made of two words',
      ['Nr.', 'Handlingspunkt', 'Hovedansvarlig', 'Tidsfrist'],
      { number: 0, title: 1, owner: 2, due: 3 },
    ],
    [
      'of which one is not known: what has most words is the point',
      ['Nr.', 'Hvad vi vil', 'Ansvarlig', 'Frist'],
      { number: 0, title: 1, owner: 2, due: 3 },
    ],
    ['two for one', ['Titel', 'Indsats', 'Beskrivelse', 'Deadline'], { title: 1, due: 3 }],
  ])('%s', (_, heads, columns) => {
    const row = heads.map((_, i) => (i === 1 ? 'Rent vand i alle brønde' : '1'));
    expect(findColumns(tableOf(['Handlingsplan 2026'], heads, row))).toEqual({ heading: 1, columns });
  });
  test('of something else are for a person to choose', () => {
    expect(findColumns(tableOf(['By', 'Hotel'], ['Delhi', 'Taj']))).toEqual({ heading: 0, columns: {} });
    expect(planTables([tableOf(['By', 'Hotel'], ['a', 'b']), tableOf(['Punkt', 'Frist'], ['a', '2027'])])).toEqual([1]);
  });
});

function all(number: number, title: number, theme: number, owner: number, due: number, state: number) {
  return { number, title, theme, owner, due, state };
}

test.each([
  ['30.6.2027', '2027-06-30'],
  ['30/06-27', '2027-06-30'],
  ['30-06-27', '2027-06-30'],
  ['2027-06-30T00:00:00.000Z', '2027-06-30'],
  ['juni 2027', '2027-06'],
  ['6/2027', '2027-06'],
  ['2. kvartal 2027', '2027-06'],
  ['Q4 2027', '2027-12'],
  ['2027 Q1', '2027-03'],
  ['1. halvår 2027', '2027-06'],
  ['H2 2027', '2027-12'],
  ['ultimo 2027', '2027-12'],
  ['By the end of 2027', '2027-12'],
  ['Inden udgangen af juni 2027', '2027-06'],
  ['2026–2027', '2027'],
  ['2027', '2027'],
  ['primo 2028', '2028-01'],
  ['medio juni 2027', '2027-06'],
  ['efteråret 2027', '2027-11'],
  ['uge 23, 2027', '2027-06-13'],
  ['week 53 2027', undefined],
  ['31.2.2027', undefined],
  ['snarest', undefined],
])('a due date written %s', (written, due) => expect(readDue(written)?.due).toBe(due));

test('what goes on has no due date, and a state is read as people write it', () => {
  expect(['løbende', 'snarest', '-', ''].map(readDue)).toEqual([
    { dueSaid: 'løbende' },
    { dueSaid: 'snarest' },
    {},
    {},
  ]);
  expect(['I gang', 'Ikke påbegyndt', 'COMPLETED', '● på sporet', 'Udgået', 'ved ikke'].map(readPointState)).toEqual([
    ...['under way', 'not begun', 'done', 'under way', 'dropped', undefined],
  ]);
});

describe('a plan beside its file', () => {
  const head = ['Nr.', 'Punkt', 'Ansvarlig', 'Frist', 'Status'];
  const table = tableOf(
    ...[head, ['Vand', 'Vand', 'Vand', 'Vand', 'Vand'], ['1', 'Rent vand', 'Vandstyrelsen', 'juni 2027', 'i gang']],
    ...[['2', 'Brønde', '', 'snart', ''], head, ['Havne'], ['3', 'Kajer', '', '', ''], ['3', 'Kajer', '', '', '']],
    ...[
      ['4', '', 'Nogen', '', ''],
      ['5', 'Skibe', '#REF!', '', ''],
    ],
  );
  test('tells what is new, and what cannot be read on which line and why; a row across gives its theme', () => {
    const plan = compared([], table);
    expect(plan.points).toEqual([
      { number: '1', title: 'Rent vand', theme: 'Vand', owner: 'Vandstyrelsen', due: '2027-06', state: 'under way' },
      { number: '2', title: 'Brønde', theme: 'Vand', dueSaid: 'snart' },
      { number: '3', title: 'Kajer', theme: 'Havne' },
    ]);
    expect(plan.unread.map(({ line, issues }) => [line, issues[0]?.code])).toEqual([
      [8, 'point-twice'],
      [9, 'line-without-point'],
      [10, 'cell-error'],
    ]);
  });
  test('keeps words where a date or a state should stand, says so, and lets them go when there is one', () => {
    const said = compared(
      [],
      tableOf(head, ['1', 'Kajer', '', 'snarest', 'Forsinket'], ['2', 'Broer', '', 'løbende', '']),
    );
    expect(said.lines.map(({ remarks }) => remarks.map(({ code }) => code))).toEqual([
      ['due-as-said', 'state-as-said'],
      [],
    ]);
    const plan = kept(said);
    expect(plan.map(({ dueSaid, state, stateSaid }) => [dueSaid, state, stateSaid])).toEqual([
      ['snarest', undefined, 'Forsinket'],
      ['løbende', undefined, undefined],
    ]);
    const next = kept(compared(plan, tableOf(head, ['1', 'Kajer', '', '2028', 'udført'], ['2', 'Broer', '', '', ''])));
    expect(next[0]).toEqual({ id: plan[0]?.id, number: '1', title: 'Kajer', due: '2028', state: 'done' });
    expect(next[1]).toEqual(plan[1]);
  });
  test('puts what is new where the file has it', () => {
    const plan = kept(compared([], tableOf(head, ['2', 'B', '', '', ''], ['4', 'D', '', '', ''])));
    const rows = ['A', 'B', 'C', 'D', 'E'].map((title, i) => [String(i + 1), title, '', '', '']);
    expect(
      compared(plan, tableOf(head, ...rows))
        .points.map(({ title }) => title)
        .join(''),
    ).toBe('ABCDE');
  });
  test('whose headings are not known begins under the row that says no time where the time was chosen', () => {
    const rows = [['Plan for havne'], ['Stk', 'Emne', 'Hvornår ca.'], ['1', 'Kajer', '2028']];
    expect(withColumns(tableOf(...rows), { title: 1, due: 2 }).heading).toBe(1);
  });
  test('knows a point by its number or its title, changes what is said and leaves the rest', () => {
    const plan = kept(compared([], table));
    const next = compared(
      plan,
      tableOf(['Punkt', 'Nr', 'Frist'], ['Rent drikkevand', '1', '2028'], ['kajer', '', ''], ['Broer', '9', '']),
    );
    expect(next.lines.map(({ how, before }) => [how, before?.number])).toEqual([
      ['changed', '1'],
      ['changed', '3'],
      ['new', undefined],
    ]);
    expect(next.points[0]).toMatchObject({
      title: 'Rent drikkevand',
      due: '2028',
      owner: 'Vandstyrelsen',
      state: 'under way',
    });
  });
  test('numbers that begin again under each theme tell nothing', () => {
    const again = tableOf(['Nr', 'Punkt', 'Tema'], ['1', 'A', 'x'], ['2', 'B', 'x'], ['1', 'C', 'y'], ['2', 'B', 'y']);
    const plan = kept(compared([], again));
    expect(plan).toHaveLength(4);
    expect(compared(plan, again).lines.every(({ how }) => how === 'same')).toBe(true);
  });

  const cell = fc.constantFrom('', '1', '2', '3', '2.', 'A', 'B', 'b', 'Vand', '2027', 'i gang', '#REF!');
  test('taken over once, a file changes nothing any more, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 12 }),
        fc.array(cell),
        (rows, old) => {
          const file = tableOf(head, ...rows);
          const plan = old.filter(Boolean).map((title, i): PlanPoint => ({ id: `o${i}`, title, state: 'done' }));
          const once = kept(compared(plan, file));
          const twice = compared(once, file);
          expect(twice.points).toEqual(once);
          expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
