import { dayOf } from '@lofte/domain/day';
import {
  type OfferedCandidature,
  type OfferedMilestone,
  type OfferedPresidency,
  offeredDates,
} from '@lofte/domain/world/offered-dates';
import { namedForums, notYetKnown, type OfferedForum } from '@lofte/domain/world/offered-forums';
import { type OfferedPartnership, offeredPartnerships } from '@lofte/domain/world/offered-partnerships';
import { offeredRegions } from '@lofte/domain/world/offered-regions';
import {
  type OfferedFigure,
  type OfferedFund,
  offeredFigures,
  offeredFunds,
  sayingKey,
} from '@lofte/domain/world/offered-sums';
import type { PaperPlace } from '@lofte/domain/world/partnership';
import { type Dismissed, listDismissed } from '@lofte/store/dismissed-table';
import type { Db, Store } from '@lofte/store/store';
import { findPlan, listStrategies } from '@lofte/store/strategy-table';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { sourceText } from '../source-text.ts';
import { wordsIn } from './figure-news-of.ts';

/** What the newest paper of one strategy names and the registers do not have. */
export interface Offers extends OfferedLists {
  readonly strategy: { readonly id: string; readonly title: string };
}

export interface OfferedLists {
  readonly partnerships: readonly OfferedPartnership[];
  readonly forums: readonly OfferedForum[];
  readonly funds: readonly OfferedFund[];
  readonly figures: readonly OfferedFigure[];
  readonly presidencies: readonly OfferedPresidency[];
  readonly candidatures: readonly OfferedCandidature[];
  readonly milestones: readonly OfferedMilestone[];
}

/** What one of each list is called, in a form and where it is dismissed. */
export const offerKinds = {
  partnership: 'partnerships',
  forum: 'forums',
  fund: 'funds',
  figure: 'figures',
  presidency: 'presidencies',
  candidature: 'candidatures',
  milestone: 'milestones',
} as const satisfies Readonly<Record<string, keyof OfferedLists>>;
export type OfferKind = keyof typeof offerKinds;

/** What the papers of the strategies that somebody may see offer, by title; strategies that offer nothing are left out. */
export function offersOf(service: Service, sees: (strategy: string) => boolean): Promise<readonly Offers[]> {
  return service.store.snapshot((db) => offersIn(db, service, sees));
}

/** What is offered no more, whatever papers name it. */
export function dismissedOffers({ store }: Pick<Service, 'store'>): Promise<readonly Dismissed[]> {
  return listDismissed(store, Object.keys(offerKinds));
}

/** As `offersOf`, with the record as it stands in a transaction. */
export async function offersIn(
  db: Db,
  { store, now }: Service,
  sees: (strategy: string) => boolean,
): Promise<readonly Offers[]> {
  const partnerships = (await readThings(db, 'partnership', { strategy: '' })).map(({ data }) => data);
  const forums = (await readThings(db, 'forum', { strategy: '' })).map(({ data }) => data);
  const funds = (await readThings(db, 'fund', { strategy: '' })).map(({ data }) => data);
  const known = (await readThings(db, 'key_figure', { strategy: '' })).map(({ data }) => data);
  const candidatures = (await readThings(db, 'candidature', { strategy: '' })).map(({ data }) => data);
  const [saidFunds, saidFigures] = [await saidBy(db, store, funds), await saidBy(db, store, known)];
  const today = dayOf(now());
  const gone = new Set((await listDismissed(db, Object.keys(offerKinds))).map(({ kind, key }) => `${kind} ${key}`));
  const wanted = <O extends { readonly key: string }>(kind: OfferKind, those: readonly O[]) =>
    those.filter(({ key }) => !gone.has(`${kind} ${key}`));
  // Nobody holds a chair or a seat in a body that is not wanted.
  const held = ({ forum }: OfferedPresidency | OfferedCandidature) => 'id' in forum || !gone.has(`forum ${forum.key}`);
  const found: Offers[] = [];
  for (const { id, title } of await listStrategies(db)) {
    const plan = sees(id) ? await findPlan(db, id) : undefined;
    const source = plan?.documents[0]?.source;
    if (!plan || !source) continue;
    const words = await sourceText(store, source);
    const partners = [...offeredPartnerships(plan, words, partnerships), ...offeredRegions(plan, words, partnerships)];
    const bodies = namedForums(plan, words);
    const dates = offeredDates(plan, words, { bodies, forums, candidatures, today });
    const offered = {
      partnerships: wanted('partnership', partners),
      forums: wanted('forum', notYetKnown(bodies, forums)),
      funds: wanted('fund', offeredFunds(plan, words, funds, { said: saidFunds })),
      figures: wanted('figure', offeredFigures(plan, words, known, { said: saidFigures })),
      presidencies: wanted('presidency', dates.presidencies).filter(held),
      candidatures: wanted('candidature', dates.candidatures).filter(held),
      milestones: wanted('milestone', dates.milestones),
    };
    if (Object.values(offered).some((those) => those.length > 0)) found.push({ strategy: { id, title }, ...offered });
  }
  return found;
}

/** What registered figures or sums say at their places, each in the edition that the place is in. */
async function saidBy(
  db: Db,
  store: Store,
  those: readonly { readonly places: readonly PaperPlace[] }[],
): Promise<ReadonlySet<string>> {
  const said = new Set<string>();
  const places = those.flatMap((one) => one.places);
  for (const its of Map.groupBy(places, ({ strategy, document }) => `${strategy} ${document}`).values()) {
    const [first] = its;
    const words = first && (await wordsIn(db, store, first.strategy, first.document));
    if (words) for (const { span } of its) said.add(sayingKey(words, span));
  }
  return said;
}
