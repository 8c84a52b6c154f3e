import { dayOf } from '@lofte/domain/day';
import { candidaturesAndCoalitions, dossiersOf } from '@lofte/service/world/dossiers-of';
import type { Call } from '../route.ts';
import { NegotiationsPage } from './negotiations-page.tsx';

export async function showNegotiations({ context, service, request }: Call): Promise<Response> {
  const today = dayOf(service.now());
  const settled = context.req.query('files') === 'settled';
  const offset = Number(/^\d{1,6}$/.exec(context.req.query('from') ?? '')?.[0] ?? 0);
  const { dossiers, next } = await dossiersOf(service, { settled, offset });
  const others = await candidaturesAndCoalitions(service);
  return context.html(<NegotiationsPage {...{ dossiers, next, settled, ...others, today, request }} />);
}
