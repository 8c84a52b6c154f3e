import { type Actor, mayInAll } from '@lofte/domain/rights';
import type { Review } from '@lofte/domain/steering/review';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';

/**
 * Who may read a review: while it is written whoever may see what is steered; sealed, whoever may read what owners say in all its strategies.
 */
export function mayRead(actor: Actor, { state, strategies }: Pick<Review, 'state' | 'strategies'>): boolean {
  return (
    mayInAll(actor, 'steering.see', strategies) || (state === 'sealed' && mayInAll(actor, 'status.see', strategies))
  );
}

/** Whether somebody may read the review of an id. Where there is none: whether they may see what is steered. */
export async function mayReadReview(db: Db, actor: Actor, id: string): Promise<boolean> {
  const review = (await findThing(db, 'review', { strategy: '', id }))?.data;
  return mayRead(actor, review ?? { state: 'open', strategies: [] });
}

/** A review in a list. */
export interface ReviewRow {
  readonly review: Review;
  /** How many of its texts are written. */
  readonly written: number;
}

/** The reviews that somebody may read, the newest first. */
export async function reviewsList({ store }: Pick<Service, 'store'>, actor: Actor): Promise<readonly ReviewRow[]> {
  return store.snapshot(async (db) => {
    const reviews = (await readThings(db, 'review', { strategy: '' })).map(({ data }) => data);
    const chapters = (await readThings(db, 'chapter', { strategy: '' })).map(({ data }) => data);
    return reviews
      .filter((review) => mayRead(actor, review))
      .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
      .map((review) => ({
        review,
        written: chapters.filter((one) => one.review === review.id && one.text !== '').length,
      }));
  });
}

/** What a review can be about, and for whom it can be written. */
export interface Reviewable {
  readonly strategies: readonly { readonly id: string; readonly title: string }[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

/** What somebody can begin a review of. */
export async function reviewable({ store }: Pick<Service, 'store'>, actor: Actor): Promise<Reviewable> {
  return store.snapshot(async (db) => ({
    strategies: (await readThings(db, 'strategy'))
      .map(({ data: { id, title } }) => ({ id, title }))
      .filter(({ id }) => mayInAll(actor, 'review.write', [id])),
    groups: (await readThings(db, 'group', { strategy: '' })).map(({ data: { id, name } }) => ({ id, name })),
  }));
}
