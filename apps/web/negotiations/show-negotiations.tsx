import { dayOf } from '@lofte/domain/day';
import { negotiations } from '@lofte/service/world/dossiers-of';
import type { Call } from '../route.ts';
import { NegotiationsPage } from './negotiations-page.tsx';

export async function showNegotiations({ context, service, request }: Call): Promise<Response> {
  const today = dayOf(service.now());
  return context.html(<NegotiationsPage {...{ ...(await negotiations(service)), today, request }} />);
}
