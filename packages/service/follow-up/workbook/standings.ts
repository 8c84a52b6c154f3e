import { dayOf } from '@lofte/domain/day';
import { type Compared, compareFilled, type Standing } from '@lofte/domain/follow-up/compare-filled';
import type { FilledRow } from '@lofte/domain/follow-up/filled-row';
import type { Request } from '@lofte/domain/follow-up/round';
import type { Update } from '@lofte/domain/follow-up/update';
import type { PlanElement } from '@lofte/domain/plan-element';
import { readSaid, updatesById } from '@lofte/store/said-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../../service.ts';

/** What the record says of the elements that rows are about, by `STRATEGY ELEMENT`; nothing of those that are gone. */
export async function standingsOf(
  db: Db,
  round: string,
  rows: readonly Pick<FilledRow, 'strategy' | 'element' | 'seen'>[],
): Promise<ReadonlyMap<string, Standing>> {
  const found = new Map<string, Standing>();
  for (const [strategy, those] of Map.groupBy(rows, (row) => row.strategy)) {
    const few = those.length <= 20;
    const elements = few ? await some(db, strategy, those) : await all(db, strategy);
    const said = few ? undefined : await readSaid(db, { strategy });
    const ids = those.flatMap(({ seen }) => (seen === undefined ? [] : [seen]));
    const seen = await updatesById(db, strategy, ids);
    for (const row of those) {
      const element = elements.get(row.element);
      if (!element) continue;
      const one = said ?? (await readSaid(db, { strategy, id: row.element }));
      const was = seen.get(row.seen ?? '');
      found.set(askedKey(row), {
        ...{ element, round, stands: one.get(row.element)?.update },
        seen: was?.element === row.element ? was : undefined,
      });
    }
  }
  return found;
}

async function all(db: Db, strategy: string): Promise<ReadonlyMap<string, PlanElement>> {
  return new Map((await readThings(db, 'element', { strategy })).map(({ id, data }) => [id, data]));
}

async function some(db: Db, strategy: string, rows: readonly Pick<FilledRow, 'element'>[]) {
  const found = new Map<string, PlanElement>();
  for (const { element: id } of rows) {
    const element = (await findThing(db, 'element', { strategy, id }))?.data;
    if (element) found.set(id, element);
  }
  return found;
}

/** What a row would do, said now by somebody. */
export function compared(
  { now, newId }: Pick<Service, 'now' | 'newId'>,
  row: FilledRow,
  standing: Standing,
  by: Update['by'],
): Compared {
  const at = now();
  return compareFilled(row, standing, { id: '', by, at: at.toISOString(), today: dayOf(at) }, newId);
}

export function askedKey({ strategy, element }: { readonly strategy: string; readonly element: string }): string {
  return `${strategy} ${element}`;
}

/** The request that asks about something now. */
export function requestAsking(
  requests: readonly Request[],
  asked: { readonly strategy: string; readonly element: string },
): Request | undefined {
  return requests.find(({ elements }) => elements.some((one) => askedKey(one) === askedKey(asked)));
}
