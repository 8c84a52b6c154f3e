import type { Entry } from '@lofte/domain/entry';
import type { Assessment } from '@lofte/domain/steering/assessment';
import type { Decision } from '@lofte/domain/steering/decision';
import type { Working } from '@lofte/domain/steering/effort';
import { entryOf, type StoredEntry } from './entry-table.ts';
import type { Db } from './store.ts';

/** What members said of a proposal, by when they said it. */
export async function assessmentsOf(db: Db, proposal: string): Promise<readonly Assessment[]> {
  const rows = await db.query<{ data: Assessment }>(
    `select data from assessment where workspace = $1 and data ->> 'proposal' = $2 and until is null order by since, id`,
    [db.workspace, proposal],
  );
  return rows.map(({ data }) => data);
}

/** Of each plan that says somewhere what work it takes, all elements: what stands above a part can have ended it. */
export async function worksOfPlans(db: Db): Promise<readonly (readonly Working[])[]> {
  const rows = await db.query<{ strategy: string; data: Working }>(
    `select strategy, jsonb_strip_nulls(jsonb_build_object('id', id, 'rank', data -> 'rank', 'parent', data -> 'parent',
       'decided', data -> 'decided', 'effort', data -> 'effort', 'owner', data -> 'owner')) as data
     from element where workspace = $1 and until is null and strategy in (
       select strategy from element where workspace = $1 and until is null and data -> 'effort' is not null
     )`,
    [db.workspace],
  );
  return [...Map.groupBy(rows, ({ strategy }) => strategy).values()].map((plan) => plan.map(({ data }) => data));
}

/** The last number given to a decision of a year, 0 where there is none. */
export async function lastDecisionOf(db: Db, year: string): Promise<number> {
  const rows = await db.query<{ last: number | null }>(
    `select max(split_part(data ->> 'number', '-', 2)::int) as last from decision
     where workspace = $1 and until is null and data ->> 'number' like $2`,
    [db.workspace, `${year}-%`],
  );
  return rows[0]?.last ?? 0;
}

/** The decisions with these ids, by id. */
export async function decisionsById(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Decision>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query<{ data: Decision }>(
    'select data from decision where workspace = $1 and id = any($2) and until is null',
    [db.workspace, [...new Set(ids)]],
  );
  return new Map(rows.map(({ data }) => [data.id, data]));
}

/** The decisions that gave somebody work, and those that took others back. */
export async function decisionsWithTasks(db: Db): Promise<readonly Decision[]> {
  const rows = await db.query<{ data: Decision }>(
    `select data from decision where workspace = $1 and until is null and (data ? 'tasks' or data ? 'undoes') order by id`,
    [db.workspace],
  );
  return rows.map(({ data }) => data);
}

/** The entries that a decision caused, in order; adoptions are none of them. */
export async function entriesOfDecision(
  db: Db,
  decision: string,
): Promise<readonly Exclude<Entry, { readonly kind: 'strategy.adopted' }>[]> {
  const first = await db.query<{ since: number }>(
    'select min(since) as since from decision where workspace = $1 and id = $2',
    [db.workspace, decision],
  );
  const from = first[0]?.since;
  if (from === undefined || from === null) return [];
  // They stand one after the other: all were written in the transaction that took the decision.
  const found: Exclude<Entry, { readonly kind: 'strategy.adopted' }>[] = [];
  for await (const entry of following(db, from)) {
    if (entry.kind === 'strategy.adopted' || entry.decision !== decision) break;
    found.push(entry);
  }
  return found;
}

const atOnce = 500;

async function* following(db: Db, from: number): AsyncGenerator<Entry> {
  for (let next = from; ; next += atOnce) {
    const rows = await db.query<Pick<StoredEntry, 'body' | 'hash'>>(
      'select body, hash from entry where workspace = $1 and seq >= $2 and seq < $3 order by seq',
      [db.workspace, next, next + atOnce],
    );
    yield* rows.map(entryOf);
    if (rows.length < atOnce) return;
  }
}

/** What of a strategy a decision wrote of how it goes on, and which, as it stands now or stood after the entry `seq`. */
export async function decidedElements(
  db: Db,
  strategy: string,
  seq?: number,
): Promise<readonly { readonly element: string; readonly id: string; readonly number: string }[]> {
  const stands = seq === undefined ? 'e.until is null' : 'e.since <= $3 and (e.until is null or e.until > $3)';
  return db.query(
    `select e.id as element, d.id, d.data ->> 'number' as number from element e
     join decision d on d.workspace = e.workspace and d.id = e.data #>> '{written,decided,decision}' and d.until is null
     where e.workspace = $1 and e.strategy = $2 and e.data ? 'decided' and ${stands}`,
    [db.workspace, strategy, ...(seq === undefined ? [] : [seq])],
  );
}
