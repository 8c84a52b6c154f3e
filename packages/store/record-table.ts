import type { RowList, Rows, Table } from '@lofte/domain/apply';
import type { Counts } from '@lofte/domain/counts';
import type { Strategy } from '@lofte/domain/strategy';
import { present } from './present.ts';
import { type Columns, columnsOf, rowOf } from './record-rows.ts';
import type { Db } from './store.ts';

/** The columns of each table of the record and the order of its key, first what others refer to. */
const tables = {
  document: { key: 'sha256', columns: 'sha256, name, media_type, language, pages, source' },
  strategy: {
    key: 'id',
    columns: `id, title, organisation, period_from, period_to, vision, purpose, places, document, paper, adopted_at,
      adopted_by, entry`,
  },
  element: {
    key: 'strategy, position',
    columns: `strategy, id, position, kind, number, title, text, parent, span_start, span_end, page, confidence, reason,
      checked, rest`,
  },
  mention: {
    key: 'strategy, position',
    columns: 'strategy, position, kind, element, text, span_start, span_end, page, rest',
  },
} as const satisfies Record<Table, { readonly key: string; readonly columns: string }>;

/** Writes what an entry says into the tables. Called by `runCommand` alone, in the transaction that writes the entry. */
export async function insertRows(db: Db, rows: RowList): Promise<void> {
  await insert(db, 'document', rows.document.map(columnsOf.document));
  await insert(db, 'strategy', rows.strategy.map(columnsOf.strategy));
  await insert(db, 'element', rows.element.map(columnsOf.element));
  await insert(db, 'mention', rows.mention.map(columnsOf.mention));
}

/** All that the tables hold. */
export async function readRows(db: Db): Promise<RowList> {
  return {
    document: (await read(db, 'document')).map(rowOf.document),
    strategy: (await read(db, 'strategy')).map(rowOf.strategy),
    element: (await read(db, 'element')).map(rowOf.element),
    mention: (await read(db, 'mention')).map(rowOf.mention),
  };
}

/** One strategy as the tables have it, and how it came there. */
export async function findStrategy(
  db: Db,
  id: string,
): Promise<{ readonly strategy: Strategy; readonly row: Rows['strategy'] } | undefined> {
  const row = (await read(db, 'strategy', 'id', id)).map(rowOf.strategy)[0];
  const document = row && (await read(db, 'document', 'sha256', row.document)).map(rowOf.document)[0];
  if (!row || !document) return undefined;
  const elements = (await read(db, 'element', 'strategy', id)).map((each) => rowOf.element(each).element);
  const mentions = (await read(db, 'mention', 'strategy', id)).map((each) => rowOf.mention(each).mention);
  const { document: _document, paper: _paper, adoptedAt: _at, adoptedBy: _by, entry: _entry, ...facts } = row;
  return { row, strategy: { ...facts, document, elements, mentions } };
}

export async function findDocument(db: Db, sha256: string): Promise<Rows['document'] | undefined> {
  return (await read(db, 'document', 'sha256', sha256)).map(rowOf.document)[0];
}

export interface StrategySummary {
  readonly id: string;
  readonly title: string;
  readonly organisation?: string;
  readonly period: { readonly from: number | null; readonly to: number | null };
  readonly language: string;
  readonly counts: Partial<Counts>;
  readonly paper: string;
  readonly adoptedAt: string;
  readonly entry: number;
}

/** By title in Danish order. */
export async function listStrategies(db: Db): Promise<readonly StrategySummary[]> {
  const rows = await db.query<StrategySummary>(
    `select s.id, s.title, s.organisation, s.paper, s.entry, s.adopted_at as "adoptedAt", d.language,
       jsonb_build_object('from', s.period_from, 'to', s.period_to) as period,
       coalesce((
         select jsonb_object_agg(kind, number) from (
           select kind, count(*)::int as number from element e
           where e.workspace = s.workspace and e.strategy = s.id group by kind
         ) kinds
       ), '{}') as counts
     from strategy s join document d on d.workspace = s.workspace and d.sha256 = s.document
     where s.workspace = $1 order by s.title, s.id`,
    [db.workspace],
  );
  return rows.map((row) => present(row) as StrategySummary);
}

/** A document that another strategy was read from too gets the newest facts, as in `apply`; else a key twice is a fault. */
async function insert(db: Db, table: Table, rows: readonly Columns[]): Promise<void> {
  const { columns } = tables[table];
  const renew = columns.split(', ').map((column) => `${column} = excluded.${column}`);
  const known = table === 'document' ? `on conflict (workspace, sha256) do update set ${renew.join(', ')}` : '';
  await db.query(
    `insert into ${table} (workspace, ${columns})
     select $1, ${columns} from jsonb_populate_recordset(null::${table}, $2) ${known}`,
    [db.workspace, JSON.stringify(rows)],
  );
}

async function read(db: Db, table: Table, column?: string, value?: string): Promise<readonly Columns[]> {
  const { key, columns } = tables[table];
  const where = column === undefined ? '' : `and ${column} = $2`;
  const values = column === undefined ? [db.workspace] : [db.workspace, value];
  return db.query(`select ${columns} from ${table} where workspace = $1 ${where} order by ${key}`, values);
}
