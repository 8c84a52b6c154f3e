import { may } from '@lofte/domain/rights';
import { countProposals } from '@lofte/service/list-register';
import { dismissOffer, type OfferKey, offerAgain } from '@lofte/service/world/dismiss-offer';
import { dismissedOffers, offerKinds, offersOf } from '@lofte/service/world/offers-of';
import { type Taken, takeOver } from '@lofte/service/world/take-over';
import { registerForm } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfWorld } from './issues.ts';
import { OffersPage } from './offers-page.tsx';

/** In the order in which an address tells how many of each were taken over. */
const lists = Object.values(offerKinds);

export function showOffers(call: Call): Promise<Response> {
  const counts = (call.context.req.query('taken') ?? '').split('-');
  if (counts.length !== lists.length || !counts.every((count) => /^\d{1,5}$/.test(count))) return page(call, {});
  const taken = Object.fromEntries(lists.map((list, i) => [list, Number(counts[i])])) as Taken;
  return page(call, { taken });
}

export async function postOffers(call: Call): Promise<Response> {
  const { context, service, actor } = call;
  const form = await registerForm(context);
  const [dismiss, again] = [form.get('dismiss'), form.get('again')];
  const kinds = Object.entries(offerKinds);
  const chosen = new Set(kinds.flatMap(([kind]) => form.getAll(kind).map((key) => `${kind} ${key}`)));
  if (dismiss !== null) {
    const done = await dismissOffer(service, offerOf(dismiss), actor);
    // What was ticked stays so: the page answers at once instead of leading on.
    return page(call, done.ok ? { gone: done.value, chosen } : { issues: done.issues, chosen });
  }
  if (again !== null) {
    const done = await offerAgain(service, offerOf(again), actor);
    return page(call, { chosen: chosen.add(again), issues: done.ok ? undefined : done.issues });
  }
  const wanted = Object.fromEntries(kinds.map(([kind, list]) => [list, new Set(form.getAll(kind))]));
  const done = await takeOver(service, wanted, actor);
  if (!done.ok) return page(call, { issues: done.issues, chosen });
  const { value } = done;
  return context.redirect(urls.worldOffers(lists.map((list) => value[list]).join('-')), 303);
}

/** `forum WHO`: its kind and its key. */
function offerOf(said: string): OfferKey {
  const [kind = ''] = said.split(' ', 1);
  return { kind, key: said.slice(kind.length + 1) };
}

async function page(
  { context, service, request, actor }: Call,
  shown: Pick<Parameters<typeof OffersPage>[0], 'taken' | 'gone' | 'chosen' | 'issues'>,
): Promise<Response> {
  const offers = await offersOf(service, (strategy) => may(actor, 'strategy.see', { strategy }));
  const dismissed = await dismissedOffers(service);
  const organisations = await countProposals(service);
  const status = shown.issues ? statusOfWorld(shown.issues) : 200;
  const path = urls.worldOffers();
  const props = { ...shown, offers, dismissed, organisations };
  return context.html(<OffersPage {...props} request={{ ...request, path }} />, status);
}
