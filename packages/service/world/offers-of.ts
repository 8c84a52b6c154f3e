import { type OfferedForum, offeredForums } from '@lofte/domain/world/offered-forums';
import { type OfferedPartnership, offeredPartnerships } from '@lofte/domain/world/offered-partnerships';
import { type OfferedFigure, type OfferedFund, offeredFigures, offeredFunds } from '@lofte/domain/world/offered-sums';
import type { Db } from '@lofte/store/store';
import { findPlan, listStrategies } from '@lofte/store/strategy-table';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { sourceText } from '../source-text.ts';

/** What the newest paper of one strategy names and the registers do not have. */
export interface Offers {
  readonly strategy: { readonly id: string; readonly title: string };
  readonly partnerships: readonly OfferedPartnership[];
  readonly forums: readonly OfferedForum[];
  readonly funds: readonly OfferedFund[];
  readonly figures: readonly OfferedFigure[];
}

/** What the papers of the strategies that somebody may see offer, by title; strategies that offer nothing are left out. */
export function offersOf({ store }: Service, sees: (strategy: string) => boolean): Promise<readonly Offers[]> {
  return store.snapshot((db) => offersIn(db, store, sees));
}

/** As `offersOf`, with the record as it stands in a transaction. */
export async function offersIn(
  db: Db,
  store: Service['store'],
  sees: (strategy: string) => boolean,
): Promise<readonly Offers[]> {
  const partnerships = (await readThings(db, 'partnership', { strategy: '' })).map(({ data }) => data);
  const forums = (await readThings(db, 'forum', { strategy: '' })).map(({ data }) => data);
  const funds = (await readThings(db, 'fund', { strategy: '' })).map(({ data }) => data);
  const known = (await readThings(db, 'key_figure', { strategy: '' })).map(({ data }) => data);
  const found: Offers[] = [];
  for (const { id, title } of await listStrategies(db)) {
    const plan = sees(id) ? await findPlan(db, id) : undefined;
    const source = plan?.documents[0]?.source;
    if (!plan || !source) continue;
    const words = await sourceText(store, source);
    const offered = {
      partnerships: offeredPartnerships(plan, words, partnerships),
      forums: offeredForums(plan, words, forums),
      funds: offeredFunds(plan, words, funds),
      figures: offeredFigures(plan, words, known),
    };
    if (Object.values(offered).some((those) => those.length > 0)) found.push({ strategy: { id, title }, ...offered });
  }
  return found;
}
