import { closeFeed, makeFeed } from '@lofte/service/world/calendar-feed';
import { notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { askedIn, choiceIn } from './asked.ts';

/** A new address for one's own calendar; the old one works no more. */
export async function postFeed(call: Call): Promise<Response> {
  return changed(call, 'made', makeFeed);
}

export async function postFeedEnd(call: Call): Promise<Response> {
  return changed(call, 'closed', closeFeed);
}

async function changed(call: Call, told: 'made' | 'closed', change: typeof makeFeed): Promise<Response> {
  const { context, service, signedIn } = call;
  if (!signedIn) return notFound(call);
  await change(service, signedIn.person.id);
  return context.redirect(`${urls.calendar({ ...choiceIn(askedIn(call)), feed: told })}#feed`, 303);
}
