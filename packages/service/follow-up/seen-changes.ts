import type { Entry, ThingChange } from '@lofte/domain/entry';
import { isAccepted, type SeenChange, seenChange, sightOf } from '@lofte/domain/follow-up/seen-by';
import { type Actor, may } from '@lofte/domain/rights';
import { lastVerdicts, updatesStanding } from '@lofte/store/said-table';
import type { Db } from '@lofte/store/store';
import { readThings } from '@lofte/store/thing-table';

/** An entry's changes as far as somebody may read them (`seen-by.ts`), for the entries of a history as it stood after the entry `seq`. */
export async function seenChanges(
  db: Db,
  strategy: string,
  entries: readonly { readonly seq: number; readonly entry: Entry | undefined }[],
  seq: number | undefined,
  reader: Actor,
): Promise<(entry: Entry) => readonly SeenChange[]> {
  if (may(reader, 'update.review', strategy === '' ? {} : { strategy })) return changesIn;
  const about = [...new Set(entries.flatMap(({ entry }) => (entry ? followUpOf(entry) : [])))];
  if (about.length === 0) return changesIn;
  const owners = new Map<string, Parameters<typeof sightOf>[2]>();
  for (const id of about) owners.set(id, (await readThings(db, 'element', { strategy, id }))[0]?.data);
  const verdicts = await lastVerdicts(db, strategy, about, seq);
  const updates = Map.groupBy(await updatesStanding(db, strategy, about, seq), ({ element }) => element);
  const standingAt = (element: string, at: number) =>
    updates.get(element)?.find(({ since, until }) => since <= at && (until === null || until > at))?.update;
  const accepted = (update: string) => isAccepted({ id: update }, verdicts.get(update));
  return (entry) =>
    changesIn(entry).flatMap((change) => {
      const sight = sightOf(reader, strategy, owners.get(change.id));
      return seenChange(sight, change, { accepted, standing: standingAt(change.id, entry.seq) }) ?? [];
    });
}

function changesIn(entry: Entry): readonly ThingChange[] {
  return entry.kind === 'strategy.adopted' ? [] : entry.changes;
}

function followUpOf(entry: Entry): readonly string[] {
  return changesIn(entry).flatMap(({ table, id }) => (['update', 'judgement', 'verdict'].includes(table) ? [id] : []));
}
