import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import { offersOf } from '@lofte/service/world/offers-of';
import { takeOver } from '@lofte/service/world/take-over';
import { registerForm } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfWorld } from './issues.ts';
import { OffersPage } from './offers-page.tsx';

export function showOffers(call: Call): Promise<Response> {
  const [, partnerships, forums] = /^(\d{1,5})-(\d{1,5})$/.exec(call.context.req.query('taken') ?? '') ?? [];
  return page(call, { taken: partnerships && forums ? { partnerships: +partnerships, forums: +forums } : undefined });
}

export async function postOffers(call: Call): Promise<Response> {
  const { context, service, actor } = call;
  const form = await registerForm(context);
  const wanted = { partnerships: new Set(form.getAll('partnership')), forums: new Set(form.getAll('forum')) };
  const done = await takeOver(service, wanted, actor);
  if (!done.ok) return page(call, { issues: done.issues });
  const { partnerships, forums } = done.value;
  return context.redirect(urls.worldOffers(`${partnerships}-${forums}`), 303);
}

async function page(
  { context, service, request, actor }: Call,
  shown: {
    readonly taken?: { readonly partnerships: number; readonly forums: number } | undefined;
    readonly issues?: readonly Issue[];
  },
): Promise<Response> {
  const offers = await offersOf(service, (strategy) => may(actor, 'strategy.see', { strategy }));
  const status = shown.issues ? statusOfWorld(shown.issues) : 200;
  const path = urls.worldOffers();
  return context.html(<OffersPage {...{ ...shown, offers }} request={{ ...request, path }} />, status);
}
