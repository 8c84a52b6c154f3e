import { type Contradiction, contradictionsOf } from '@lofte/domain/follow-up/contradictions';
import { earlierWords, readSaid } from '@lofte/store/said-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';

export interface WantedContradictions {
  /** Of one element; of all where not said. */
  readonly element?: string | undefined;
  /** After the entry with this number; now where not said. */
  readonly seq?: number | undefined;
}

/** What contradicts itself in a strategy's status, by element; explained ones among them. Elements without any are left out. */
export async function contradictionsIn(
  db: Db,
  strategy: string,
  { element, seq }: WantedContradictions = {},
): Promise<ReadonlyMap<string, readonly Contradiction[]>> {
  const at = { strategy, ...(seq === undefined ? {} : { seq }) };
  const one = element === undefined ? at : { ...at, id: element };
  const said = await readSaid(db, one);
  const earlier = await earlierWords(db, strategy, { ...(element === undefined ? {} : { ids: [element] }), seq });
  const from = (await findThing(db, 'strategy', { ...at, id: strategy }))?.data.period.from;
  const found = new Map<string, readonly Contradiction[]>();
  for (const { id, data } of await readThings(db, 'element', one)) {
    const those = contradictionsOf({
      element: data,
      update: said.get(id)?.update,
      earlier: earlier.get(id),
      paperFrom: from ? `${from}-01-01` : undefined,
    });
    if (those.length > 0) found.set(id, those);
  }
  return found;
}
