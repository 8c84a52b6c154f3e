import type { Request, Round } from '@lofte/domain/follow-up/round';
import { countSaid, requestsToPerson } from '@lofte/store/request-table';
import { findThing } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { requestToken } from './request-link.ts';

/** A request that can still be answered. */
export interface Owed {
  readonly request: Request;
  readonly round: Round;
  readonly answered: number;
  /** The last part of its page's address. */
  readonly token: string;
}

/** What somebody is asked for in rounds that are open, the one due first at the top. */
export async function owedBy({ store }: Service, person: string): Promise<readonly Owed[]> {
  return store.snapshot(async (db) => {
    const owed: Owed[] = [];
    for (const request of await requestsToPerson(db, person)) {
      const round = (await findThing(db, 'round', { strategy: '', id: request.round }))?.data;
      if (round?.state !== 'open' || request.withdrawn || request.elements.length === 0) continue;
      const answered = await countSaid(db, round.id, request.elements);
      owed.push({ request, round, answered, token: await requestToken(db, request, round.due) });
    }
    return owed.toSorted((a, b) => (a.round.due < b.round.due ? -1 : 1));
  });
}
