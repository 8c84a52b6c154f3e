import { changesOf } from '@lofte/domain/changes-of';
import type { Entry, ThingChange } from '@lofte/domain/entry';
import { undoChange } from '@lofte/domain/undo-change';
import { readStanding } from '@lofte/store/standing-things';
import type { Db } from '@lofte/store/store';

/** Kinds that are never taken back, and whose changes may be thousands. */
const lasting: ReadonlySet<Entry['kind']> = new Set([
  ...(['strategy.adopted', 'strategy.edition', 'request.withdrawn', 'request.handed-on'] as const),
  ...(['update.given', 'update.accepted', 'update.returned', 'update.replied'] as const),
  ...(['judgement.given', 'judgement.withdrawn'] as const),
]);

/** The numbers of those entries of a strategy whose changes were changed again since, field by field: these cannot be taken back. */
export async function changedSince(db: Db, strategy: string, entries: readonly Entry[]): Promise<ReadonlySet<number>> {
  const asked = entries
    .filter(({ kind }) => !lasting.has(kind))
    .map((entry) => ({ seq: entry.seq, changes: changesOf(entry).filter((one) => one.strategy === strategy) }));
  const now = await standing(
    db,
    asked.flatMap(({ changes }) => changes),
  );
  const gone = asked.filter(({ changes }) => changes.some((change) => !undoChange(now.get(keyOf(change)), change).ok));
  return new Set(gone.map(({ seq }) => seq));
}

type Data = NonNullable<ThingChange['after']>;

/** What the changes are about, as it stands now. */
async function standing(db: Db, changes: readonly ThingChange[]): Promise<ReadonlyMap<string, Data>> {
  const found = new Map<string, Data>();
  for (const [table, those] of Map.groupBy(changes, (change) => change.table)) {
    const keys = [...new Map(those.map((change) => [keyOf(change), change])).values()];
    for (const { strategy, id, data } of await readStanding(db, table, keys))
      found.set(keyOf({ table, strategy, id }), data);
  }
  return found;
}

function keyOf({ table, strategy = '', id }: Pick<ThingChange, 'table' | 'strategy' | 'id'>): string {
  return JSON.stringify([table, strategy, id]);
}
