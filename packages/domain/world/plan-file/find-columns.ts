import { foldedName } from '../../folded-name.ts';
import { type PlanColumn, type PlanTable, planColumns } from './plan-table.ts';

/** What people put above the columns, in Danish and English; the first of a list is the surest. */
const words: Readonly<Record<PlanColumn, readonly string[]>> = {
  number: ['nr', 'no', 'nummer', 'number', 'punkt nr', 'point no', 'løbenr', 'løbenummer', 'item no', 'ref', 'id'],
  title: [
    ...['punkt', 'point', 'aktivitet', 'activity', 'tiltag', 'action', 'handling', 'measure', 'indsats', 'initiativ'],
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
  const known = heads.filter(({ columns }) => columns.title !== undefined && countOf(columns) > 1);
  const [best] = known.toSorted((a, b) => countOf(b.columns) - countOf(a.columns));
  return best ?? { heading: 0, columns: {} };
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

/** 0 where a heading is the surest word for a column; more where it is another, or only begins with one (`Ansvarlig (DK)`). */
function doubtOf(heading: string, column: PlanColumn): number {
  if (heading === '#') return column === 'number' ? 0 : Number.POSITIVE_INFINITY;
  const said = foldedName(heading);
  const known = folded.get(column) ?? [];
  const whole = known.indexOf(said);
  if (whole !== -1) return whole;
  const begins = known.findIndex((word) => said.startsWith(`${word} `));
  return begins === -1 || said.length > 60 ? Number.POSITIVE_INFINITY : 100 + begins;
}
