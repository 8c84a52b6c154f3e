import type { Drift } from '@lofte/domain/drift';
import type { Store } from '@lofte/store/store';
import type { Past } from '../past-day.ts';
import type { Service } from '../service.ts';
import { strategyDrift } from '../strategy-drift.ts';

/** How a plan differs from the one that was adopted. */
export type ChangedPlan = Pick<Drift, 'counts' | 'weaker' | 'stronger' | 'medianSlip'>;

const kept = new WeakMap<Store, Map<string, { readonly change: number; readonly found: ChangedPlan }>>();

/**
 * How a strategy's plan differs from the one that was adopted; undefined where nothing was changed. `change` is the number of the
 * entry that changed it last: as long as it is the same, the answer is. Or it is the past day that is meant.
 */
export async function changedSinceAdoption(
  service: Pick<Service, 'store' | 'now'>,
  strategy: string,
  change: number | Pick<Past, 'on'> | undefined,
): Promise<ChangedPlan | undefined> {
  if (change === undefined) return undefined;
  if (typeof change === 'object') return differing(service, strategy, change.on);
  const inStore = kept.get(service.store) ?? new Map();
  kept.set(service.store, inStore);
  const known = inStore.get(strategy);
  if (known?.change === change) return known.found;
  const found = await differing(service, strategy);
  if (found) inStore.set(strategy, { change, found });
  return found;
}

async function differing(
  service: Pick<Service, 'store' | 'now'>,
  strategy: string,
  to?: string,
): Promise<ChangedPlan | undefined> {
  const drift = await strategyDrift(service, strategy, { to });
  if (!drift.ok) return undefined;
  const { counts, weaker, stronger, medianSlip } = drift.value.drift;
  return { counts, weaker, stronger, ...(medianSlip === undefined ? {} : { medianSlip }) };
}
