import type { ExchangeRate, Fund, Payment } from '@lofte/domain/world/money';
import { readOwned } from '@lofte/store/dossier-table';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import type { Standing } from './things-of.ts';

type Store = Pick<Service, 'store'>;

/** All money: every sum of its pages is counted from here. */
export interface Money {
  readonly funds: readonly Fund[];
  readonly payments: readonly Payment[];
}

export async function moneyOf({ store }: Store): Promise<Money> {
  return store.snapshot(async (db) => ({
    funds: (await readThings(db, 'fund', { strategy: '' })).map(({ data }) => data),
    payments: (await readThings(db, 'payment', { strategy: '' })).map(({ data }) => data),
  }));
}

/** A fund with what was promised and paid out of it, by day. */
export async function fundOf(
  { store }: Store,
  id: string,
): Promise<(Standing<Fund> & { readonly payments: readonly Standing<Payment>[] }) | undefined> {
  return store.snapshot(async (db) => {
    const found = await findThing(db, 'fund', { strategy: '', id });
    if (!found) return undefined;
    const payments = (await readOwned(db, 'payment', id)).map(({ data, since }) => ({ thing: data, since }));
    const byDay = payments.toSorted((a, b) => (a.thing.day < b.thing.day ? -1 : a.thing.day > b.thing.day ? 1 : 0));
    return { thing: found.data, since: found.since, payments: byDay };
  });
}

/** Every rate, the newest first. */
export async function ratesOf({ store }: Store): Promise<readonly Standing<ExchangeRate>[]> {
  const rows = await readThings(store, 'exchange_rate', { strategy: '' });
  return rows
    .map(({ data, since }) => ({ thing: data, since }))
    .toSorted((a, b) => (a.thing.day < b.thing.day ? 1 : a.thing.day > b.thing.day ? -1 : 0));
}
