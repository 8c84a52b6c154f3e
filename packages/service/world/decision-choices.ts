import type { Decision } from '@lofte/domain/steering/decision';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { newestDecisions } from '../steering/steering-of.ts';

/** The decisions that something can follow, the newest first. */
export async function decisionChoices({ store }: Pick<Service, 'store'>): Promise<readonly Decision[]> {
  return newestDecisions((await readThings(store, 'decision', { strategy: '' })).map(({ data }) => data));
}
