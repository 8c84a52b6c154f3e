import { type Actor, may } from '@lofte/domain/rights';
import { urls } from './urls.ts';

/** Where somebody begins: the first screen, which is none of a partner's. */
export function homeOf(actor: Actor): string {
  return may(actor, 'partners.see') && !may(actor, 'world.see') ? urls.partnerForum() : urls.overview();
}
