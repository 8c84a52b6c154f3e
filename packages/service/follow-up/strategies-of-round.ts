import type { Round } from '@lofte/domain/follow-up/round';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';

/** The strategies that a round asks about, each once: whoever sees or runs it needs the right in each. */
export function strategiesIn({ parts }: Pick<Round, 'parts'>): readonly string[] {
  return [...new Set(parts.map(({ strategy }) => strategy))];
}

/** The same by the round's id; none where there is no such round. */
export async function strategiesOfRound(db: Db, id: string): Promise<readonly string[]> {
  const round = (await findThing(db, 'round', { strategy: '', id }))?.data;
  return round ? strategiesIn(round) : [];
}
