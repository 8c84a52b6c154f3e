import { feedToken } from '@lofte/service/world/calendar-feed';
import type { Call } from '../route.ts';
import { originOf } from '../site.ts';
import { urls } from '../urls.ts';
import { type CalendarAsked, choiceIn } from './asked.ts';
import type { FeedShown } from './feed-part.tsx';

/** The address of whoever is signed in, for what the page is narrowed to, and what was just done with it. */
export async function feedShown(
  { context, service, site, signedIn }: Call,
  { kind, country, forum }: CalendarAsked,
): Promise<FeedShown | undefined> {
  if (!signedIn) return undefined;
  const token = await feedToken(service, signedIn.person.id);
  const told = (['made', 'closed'] as const).find((one) => one === context.req.query('feed'));
  if (token === undefined) return { told: told === 'closed' ? told : undefined };
  const path = urls.calendarFeed(token, choiceIn({ kind, country, forum }));
  return { address: `${originOf(site, context.req.url)}${path}`, told: told === 'made' ? told : undefined };
}
