import type { ThingChange } from '@lofte/domain/entry';
import { applyChange } from '@lofte/domain/thing-change';
import type { Table } from '@lofte/domain/things';
import type { Db } from './store.ts';
import type { Version } from './thing-table.ts';

/** What one entry does. */
export interface Step {
  readonly seq: number;
  readonly changes: readonly ThingChange[];
}

/**
 * Brings the tables to what entries say, with as few statements for many as for one. Called for entries in their order, in the
 * transaction that writes them or makes the tables anew. Throws where a change does not start from what the thing says.
 */
export async function writeSteps(db: Db, steps: readonly Step[]): Promise<void> {
  const all = steps.flatMap(({ seq, changes }) => changes.map((change) => ({ seq, change })));
  for (const [table, those] of Map.groupBy(all, ({ change }) => change.table)) {
    const keys = [...new Map(those.map(({ change }) => [keyOf(change), change])).values()];
    const { ended, made } = versionsOf(await standing(db, table, keys), those);
    await db.query(
      `update "${table}" set until = key.until
       from jsonb_to_recordset($2) as key (strategy text, id text, since integer, until integer)
       where workspace = $1 and "${table}".strategy = key.strategy and "${table}".id = key.id and "${table}".since = key.since`,
      [db.workspace, JSON.stringify(ended)],
    );
    await insertVersions(db, table, made);
  }
}

export interface Writer {
  /** Entries in their order. */
  add(steps: readonly Step[]): Promise<void>;
  /** Writes what stands. */
  end(): Promise<void>;
}

/**
 * The same into empty tables, from the first entry on: what stands is known without asking, and a version is written once, when
 * its end is known. Holds all that stands in memory.
 */
export function writeAnew(db: Db): Writer {
  const stand = new Map<Table, Map<string, Made>>();
  return {
    add: async (steps) => {
      const ended = new Map<Table, Made[]>();
      for (const { seq, changes } of steps) {
        for (const change of changes) {
          const inTable = stand.get(change.table) ?? new Map<string, Made>();
          stand.set(change.table, inTable);
          const was = turn(inTable, seq, change);
          if (!was) continue;
          const inSame = ended.get(change.table) ?? [];
          ended.set(change.table, inSame);
          inSame.push({ ...was, until: seq });
        }
      }
      for (const [table, rows] of ended) await insertVersions(db, table, rows);
    },
    end: async () => {
      for (const [table, inTable] of stand) await insertVersions(db, table, [...inTable.values()]);
    },
  };
}

/** @returns the version that the change ended, if it was made by an earlier entry */
function turn(stand: Map<string, Made>, seq: number, change: ThingChange): Made | undefined {
  const key = keyOf(change);
  const was = stand.get(key);
  const data = applyChange(was?.data, change);
  if (data) stand.set(key, { strategy: change.strategy ?? '', id: change.id, since: seq, data });
  else stand.delete(key);
  return was && was.since !== seq ? was : undefined;
}

const atOnce = 2000;

async function insertVersions(db: Db, table: Table, rows: readonly Made[]): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) {
    await db.query(
      `insert into "${table}" (workspace, strategy, id, since, until, data)
       select $1, strategy, id, since, until, data
       from jsonb_to_recordset($2) as row (strategy text, id text, since integer, until integer, data jsonb)`,
      [db.workspace, JSON.stringify(rows.slice(from, from + atOnce))],
    );
  }
}

type Data = NonNullable<ThingChange['after']>;
interface Made extends Omit<Version<Table>, 'data'> {
  readonly data: Data;
  readonly until?: number;
}

async function standing(db: Db, table: Table, keys: readonly Place[]): Promise<readonly Made[]> {
  return db.query(
    `select strategy, id, since, data from "${table}"
     join jsonb_to_recordset($2) as key (strategy text, id text) using (strategy, id)
     where workspace = $1 and until is null`,
    [db.workspace, JSON.stringify(keys.map(({ strategy = '', id }) => ({ strategy, id })))],
  );
}

/** What the changes end of what stands, and all that they make, with its end where they end it again. */
function versionsOf(
  stand: readonly Made[],
  changes: readonly { readonly seq: number; readonly change: ThingChange }[],
): { readonly ended: readonly Omit<Made, 'data'>[]; readonly made: readonly Made[] } {
  const now = new Map(stand.map((row) => [keyOf(row), row]));
  const before = new Set(stand);
  const ended: Omit<Made, 'data'>[] = [];
  const made: Made[] = [];
  for (const { seq, change } of changes) {
    const was = turn(now, seq, change);
    if (was && before.has(was)) ended.push({ strategy: was.strategy, id: was.id, since: was.since, until: seq });
    else if (was) made.push({ ...was, until: seq });
  }
  return { ended, made: [...made, ...[...now.values()].filter((row) => !before.has(row))] };
}

interface Place {
  readonly strategy?: string | undefined;
  readonly id: string;
}

function keyOf({ strategy = '', id }: Place): string {
  return JSON.stringify([strategy, id]);
}

/** Takes all rows of the tables away, so that they can be made again from the entries. */
export async function emptyThings(db: Db, tables: readonly Table[]): Promise<void> {
  for (const table of tables) await db.query(`delete from "${table}" where workspace = $1`, [db.workspace]);
  await db.query('update ledger set shown = 0 where workspace = $1', [db.workspace]);
}

/**
 * After very much was written at once: what it left behind is cleared away, and the planner hears how much there is now, before
 * the first page is slow. A server does so by itself after a while. Not in a transaction.
 */
export async function tidyThings(db: Db, tables: readonly Table[]): Promise<void> {
  for (const table of [...tables, 'entry']) await db.query(`vacuum (analyze) "${table}"`);
}
