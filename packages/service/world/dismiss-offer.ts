import { bad, good, type Result } from '@lofte/domain/issue';
import { type Actor, may } from '@lofte/domain/rights';
import { type Dismissed, deleteDismissed, insertDismissed } from '@lofte/store/dismissed-table';
import { notAllowed } from '../run-command.ts';
import type { Service } from '../service.ts';
import { type OfferKind, type Offers, offerKinds, offersIn } from './offers-of.ts';
import { notOffered } from './world-issues.ts';

/** One offer. */
export type OfferKey = Pick<Dismissed, 'kind' | 'key'>;

/**
 * Offers something no more, whatever papers name it from now on. Writes nothing to the ledger: the registers stay as they are.
 *
 * Issues: `not-allowed`, `not-offered`
 */
export async function dismissOffer(
  service: Service,
  { kind, key }: OfferKey,
  actor: Actor,
): Promise<Result<Dismissed>> {
  if (!may(actor, 'world.edit')) return bad(notAllowed(actor, 'world.edit'));
  if (!isOfferKind(kind)) return bad(notOffered);
  return service.store.transaction(async (db) => {
    const offers = await offersIn(db, service, (strategy) => may(actor, 'strategy.see', { strategy }));
    const name = nameOf(offers, kind, key);
    if (name === undefined) return bad(notOffered);
    await insertDismissed(db, { kind, key, name });
    return good({ kind, key, name });
  });
}

/** Offers what was dismissed again, where papers still name it. Issues: `not-allowed`, `not-offered` */
export async function offerAgain({ store }: Service, offer: OfferKey, actor: Actor): Promise<Result<undefined>> {
  if (!may(actor, 'world.edit')) return bad(notAllowed(actor, 'world.edit'));
  return isOfferKind(offer.kind) && (await deleteDismissed(store, offer)) ? good(undefined) : bad(notOffered);
}

function isOfferKind(kind: string): kind is OfferKind {
  return Object.hasOwn(offerKinds, kind);
}

/** What it is called among the dismissed; a country is its code. */
function nameOf(offers: readonly Offers[], kind: OfferKind, key: string): string | undefined {
  const found = offers.flatMap((one) => [...one[offerKinds[kind]]]).find((one) => one.key === key);
  if (!found) return undefined;
  if ('regime' in found) return found.country ?? found.region;
  return 'title' in found ? found.title : found.name;
}
