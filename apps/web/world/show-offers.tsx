import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import { offersOf } from '@lofte/service/world/offers-of';
import { type Taken, takeOver } from '@lofte/service/world/take-over';
import { registerForm } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfWorld } from './issues.ts';
import { OffersPage } from './offers-page.tsx';

export function showOffers(call: Call): Promise<Response> {
  const counts = (call.context.req.query('taken') ?? '').split('-');
  if (counts.length !== 4 || !counts.every((count) => /^\d{1,5}$/.test(count))) return page(call, {});
  const [partnerships = 0, forums = 0, funds = 0, figures = 0] = counts.map(Number);
  return page(call, { taken: { partnerships, forums, funds, figures } });
}

export async function postOffers(call: Call): Promise<Response> {
  const { context, service, actor } = call;
  const form = await registerForm(context);
  const ticked = (name: string) => new Set(form.getAll(name));
  const wanted = {
    ...{ partnerships: ticked('partnership'), forums: ticked('forum') },
    ...{ funds: ticked('fund'), figures: ticked('figure') },
  };
  const done = await takeOver(service, wanted, actor);
  if (!done.ok) return page(call, { issues: done.issues });
  const { partnerships, forums, funds, figures } = done.value;
  return context.redirect(urls.worldOffers([partnerships, forums, funds, figures].join('-')), 303);
}

async function page(
  { context, service, request, actor }: Call,
  shown: {
    readonly taken?: Taken;
    readonly issues?: readonly Issue[];
  },
): Promise<Response> {
  const offers = await offersOf(service, (strategy) => may(actor, 'strategy.see', { strategy }));
  const status = shown.issues ? statusOfWorld(shown.issues) : 200;
  const path = urls.worldOffers();
  return context.html(<OffersPage {...{ ...shown, offers }} request={{ ...request, path }} />, status);
}
