import { foldedName } from '../../folded-name.ts';
import { type PlanColumn, type PlanTable, planColumns } from './plan-table.ts';
import { readDue } from './read-due.ts';
import { readPointState } from './read-point-state.ts';

/** What people put above the columns, in Danish and English; the first of a list is the surest. */
const words: Readonly<Record<PlanColumn, readonly string[]>> = {
  number: ['nr', 'no', 'nummer', 'number', 'punkt nr', 'point no', 'løbenr', 'løbenummer', 'item no', 'ref', 'id'],
  title: [
    ...[
      'punkt',
      'handlingspunkt',
      'point',
      'action point',
      'aktivitet',
      'activity',
      'tiltag',
      'action',
      'handling',
      'measure',
      'indsats',
      'initiativ',
    ],
    ...['initiative', 'opgave', 'task', 'leverance', 'deliverable', 'titel', 'title', 'beskrivelse', 'description'],
    ...['punkter', 'points', 'aktiviteter', 'activities', 'actions', 'item', 'hvad', 'what'],
  ],
  theme: [
    ...['tema', 'theme', 'emne', 'topic', 'indsatsområde', 'område', 'area', 'søjle', 'pillar', 'spor', 'track'],
    ...['priority', 'prioritet', 'sektor', 'sector', 'kapitel', 'chapter'],
  ],
  owner: [
    ...['ansvarlig', 'responsible', 'ansvarlige', 'owner', 'ejer', 'ansvar', 'responsibility', 'tovholder', 'lead'],
    ...['myndighed', 'authority', 'hvem', 'who'],
  ],
  due: [
    ...[
      'frist',
      'deadline',
      'senest',
      'due',
      'due date',
      'tidsfrist',
      'dato',
      'date',
      'tidspunkt',
      'timing',
      'tidsplan',
    ],
    ...['timeline', 'timeframe', 'tid', 'hvornår', 'when', 'by when', 'år', 'year'],
  ],
  state: ['stand', 'state', 'status', 'tilstand', 'fremdrift', 'progress', 'stadie', 'stage'],
};
/** What headings end with that are made of two words: `Delaktivitet`, `Tidsfrist`, `Hovedansvarlig`. */
const endings: Readonly<Record<PlanColumn, readonly string[]>> = {
  number: [],
  title: [
    'punkt',
    'punkter',
    'aktivitet',
    'aktiviteter',
    'tiltag',
    'indsats',
    'initiativ',
    'opgave',
    'activity',
    'action',
  ],
  theme: ['tema', 'område', 'søjle'].map(foldedName),
  owner: ['ansvarlig', 'ansvarlige', 'myndighed', 'ejer', 'tovholder', 'owner', 'authority'],
  due: ['frist', 'deadline'],
  state: ['status', 'stand'],
};
const folded = new Map(planColumns.map((column) => [column, words[column].map(foldedName)]));

/** Which column of the table says what. */
export type ChosenColumns = { readonly [C in PlanColumn]?: number | undefined };

/** Where a table's headings stand among its rows, and what they say of its columns. */
export interface FoundColumns {
  readonly heading: number;
  readonly columns: ChosenColumns;
}

/** Rows above the headings: a title, a date. */
const above = 10;

/** The headings of a table; without any that are known its first row, and nothing of its columns. */
export function findColumns({ rows }: PlanTable): FoundColumns {
  const heads = rows.slice(0, above).map(({ cells }, heading) => ({ heading, columns: columnsIn(cells) }));
  const [best] = heads
    .filter(({ columns }) => countOf(columns) > (columns.title === undefined ? 2 : 1))
    .toSorted((a, b) => countOf(b.columns) - countOf(a.columns));
  if (!best) return { heading: 0, columns: {} };
  const title = best.columns.title ?? wordiest(rows.slice(best.heading + 1), best.columns);
  return title === undefined ? best : { ...best, columns: { ...best.columns, title } };
}

/** The same with the columns that somebody chose; the headings are then the last row that has words where these say a time or a state. */
export function withColumns(table: PlanTable, columns: ChosenColumns): FoundColumns {
  const found = findColumns(table);
  if (countOf(found.columns) > 0) return { ...found, columns };
  const chosen = Object.values(columns);
  const heading = table.rows.slice(0, above).findIndex(({ cells }) => {
    if (chosen.some((at) => (cells[at ?? -1] ?? '') === '')) return false;
    const { due, state } = readCells(cells, columns);
    return due === undefined && state === undefined;
  });
  return { heading: chosen.length > 1 && heading !== -1 ? heading : 0, columns };
}

function readCells(cells: readonly string[], { due, state }: ChosenColumns) {
  return {
    due: due === undefined ? undefined : readDue(cells[due] ?? '').due,
    state: state === undefined ? undefined : readPointState(cells[state] ?? ''),
  };
}

/** The column with the longest words of those that nothing is known of: what is to happen is told at more length than the rest. */
function wordiest(rows: PlanTable['rows'], taken: ChosenColumns): number | undefined {
  const known = new Set(Object.values(taken));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const lengths = Array.from({ length: width }, (_, at) => ({
    at,
    letters: known.has(at) ? 0 : rows.reduce((sum, { cells }) => sum + (cells[at]?.length ?? 0), 0),
  }));
  const [most] = lengths.toSorted((a, b) => b.letters - a.letters);
  return most && most.letters > 0 ? most.at : undefined;
}

/** The tables of a file that are action plans by their headings, the one with the most columns known first. */
export function planTables(tables: readonly PlanTable[]): readonly number[] {
  return tables
    .flatMap((table, at) => {
      const count = countOf(findColumns(table).columns);
      return count > 0 ? [{ at, count }] : [];
    })
    .toSorted((a, b) => b.count - a.count)
    .map(({ at }) => at);
}

function countOf(columns: ChosenColumns): number {
  return Object.keys(columns).length;
}

function columnsIn(cells: readonly string[]): ChosenColumns {
  const taken = new Set<number>();
  const found: Partial<Record<PlanColumn, number>> = {};
  const sure = planColumns
    .flatMap((column) => cells.map((cell, at) => ({ column, at, doubt: doubtOf(cell, column) })))
    .filter(({ doubt }) => Number.isFinite(doubt))
    .toSorted((a, b) => a.doubt - b.doubt);
  for (const { column, at } of sure) {
    if (taken.has(at) || found[column] !== undefined) continue;
    found[column] = at;
    taken.add(at);
  }
  return found;
}

/** 0 where a heading is the surest word for a column; more where it is another, only begins with one (`Ansvarlig (DK)`), or ends with one. */
function doubtOf(heading: string, column: PlanColumn): number {
  if (heading === '#') return column === 'number' ? 0 : Number.POSITIVE_INFINITY;
  const said = foldedName(heading);
  const known = folded.get(column) ?? [];
  const whole = known.indexOf(said);
  if (whole !== -1) return whole;
  const begins = known.findIndex((word) => said.startsWith(`${word} `));
  if (said.length > 60) return Number.POSITIVE_INFINITY;
  if (begins !== -1) return 100 + begins;
  const ends = endings[column].findIndex((word) => said.endsWith(word));
  return ends === -1 ? Number.POSITIVE_INFINITY : 200 + ends;
}
