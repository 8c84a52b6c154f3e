import type { Request } from '@lofte/domain/follow-up/round';
import { shownTitle } from '@lofte/domain/shown-title';
import type { Db } from '@lofte/store/store';
import { readThings } from '@lofte/store/thing-table';

/** What the things that are asked about are called, by `STRATEGY ELEMENT`. */
export async function titlesOf(
  db: Db,
  requests: readonly Pick<Request, 'elements'>[],
): Promise<ReadonlyMap<string, string>> {
  const strategies = new Set(requests.flatMap(({ elements }) => elements.map(({ strategy }) => strategy)));
  const titles = new Map<string, string>();
  for (const strategy of strategies) {
    for (const { id, data } of await readThings(db, 'element', { strategy }))
      titles.set(`${strategy} ${id}`, shownTitle(data));
  }
  return titles;
}
