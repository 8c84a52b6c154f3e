import type { Counts } from '@lofte/domain/counts';
import { inPlanOrder, type Plan } from '@lofte/domain/plan';
import type { Thing } from '@lofte/domain/things';
import type { Db } from './store.ts';
import { findThing, readThings } from './thing-table.ts';

/** A strategy with all that belongs to it, as it stands now or stood after the entry `seq`. */
export async function findPlan(db: Db, id: string, seq?: number): Promise<Plan | undefined> {
  const at = { strategy: id, ...(seq === undefined ? {} : { seq }) };
  const found = await findThing(db, 'strategy', { ...at, id });
  if (!found) return undefined;
  const strategy = found.data;
  const data = <T>(rows: readonly { readonly data: T }[]) => rows.map((row) => row.data);
  const [documents, elements, mentions] = [
    data(await readThings(db, 'document', at)),
    data(await readThings(db, 'element', at)),
    data(await readThings(db, 'mention', at)),
  ];
  const newest = documents.filter(({ sha256 }) => sha256 === strategy.document);
  return {
    strategy,
    documents: [...newest, ...documents.filter((document) => !newest.includes(document))],
    elements: inPlanOrder(elements),
    mentions,
  };
}

/** A document that any strategy was ever read from. */
export async function findDocument(db: Db, sha256: string): Promise<Thing<'document'> | undefined> {
  const rows = await db.query<{ data: Thing<'document'> }>(
    'select data from document where workspace = $1 and id = $2 order by since desc limit 1',
    [db.workspace, sha256],
  );
  return rows[0]?.data;
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

/** By title in Danish order, as they stand now or stood after the entry `seq`. */
export async function listStrategies(db: Db, seq?: number): Promise<readonly StrategySummary[]> {
  const counts = `coalesce((
    select jsonb_object_agg(kind, number) from (
      select e.data ->> 'kind' as kind, count(*)::int as number from element e
      where e.workspace = s.workspace and e.strategy = s.id and ${standsAt('e', seq)} group by 1
    ) kinds
  ), '{}')`;
  const rows = await select<SummaryRow & Pick<StrategySummary, 'counts'>>(db, seq, `, ${counts} as counts`);
  return rows.map((row) => ({ ...headOf(row), counts: row.counts }));
}

/** What a strategy is, without counting its parts. */
export type StrategyHead = Omit<StrategySummary, 'counts'>;

/** In the same order. */
export async function listStrategyHeads(db: Db, seq?: number): Promise<readonly StrategyHead[]> {
  return (await select<SummaryRow>(db, seq, '')).map(headOf);
}

interface SummaryRow {
  readonly data: Omit<StrategyHead, 'language'>;
  readonly language: string;
}

function select<Row>(db: Db, seq: number | undefined, more: string): Promise<readonly Row[]> {
  return db.query<Row>(
    `select s.data - 'vision' - 'purpose' - 'places' as data, d.data ->> 'language' as language${more}
     from strategy s
     join document d on d.workspace = s.workspace and d.strategy = s.id and d.id = s.data ->> 'document'
       and ${standsAt('d', seq)}
     where s.workspace = $1 and ${standsAt('s', seq)} order by s.data ->> 'title' collate danish, s.id`,
    [db.workspace, ...(seq === undefined ? [] : [seq])],
  );
}

function standsAt(row: string, seq: number | undefined): string {
  return seq === undefined
    ? `${row}.until is null`
    : `${row}.since <= $2 and (${row}.until is null or ${row}.until > $2)`;
}

function headOf({
  data: { id, title, organisation, period, paper, adoptedAt, entry },
  language,
}: SummaryRow): StrategyHead {
  return {
    ...{ id, title, period, language, paper, adoptedAt, entry },
    ...(organisation === undefined ? {} : { organisation }),
  };
}
