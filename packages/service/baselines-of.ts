import type { Baseline } from '@lofte/domain/things';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from './service.ts';

/** The baselines of a strategy, the first (the paper as adopted) first. */
export async function baselinesOf({ store }: Pick<Service, 'store'>, strategy: string): Promise<readonly Baseline[]> {
  const rows = await readThings(store, 'baseline', { strategy });
  return rows.map(({ data }) => data).sort((a, b) => a.seq - b.seq || (a.at < b.at ? -1 : 1));
}
