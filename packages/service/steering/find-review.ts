import type { Review } from '@lofte/domain/steering/review';
import { findThing } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';

/** A review without anything that is counted for it. */
export async function findReview({ store }: Pick<Service, 'store'>, id: string): Promise<Review | undefined> {
  return (await findThing(store, 'review', { strategy: '', id }))?.data;
}
