import { dayOf } from '@lofte/domain/day';
import { ownerless } from '@lofte/domain/follow-up/contradictions';
import { organisationsToAsk } from '@lofte/store/register-table';
import type { Service } from '../service.ts';
import { statusNow } from './status-kept.ts';

/** Ids of the organisations that have somebody to ask and answer for no part of any plan. */
export async function idleOrganisations(service: Pick<Service, 'store' | 'now'>): Promise<readonly string[]> {
  const { read } = await statusNow(service);
  const elements = [...read.values()].flatMap((ofStrategy) => [...ofStrategy.values()].map(({ element }) => element));
  const organisations = await organisationsToAsk(service.store, dayOf(service.now()));
  return ownerless({ elements, organisations }).idle;
}
