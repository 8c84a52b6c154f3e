import { feedOut, openFeed } from '@lofte/service/world/calendar-feed';
import { keepSecret, tokenOf } from '../answer/caller.ts';
import { handedOut } from '../handed-out.ts';
import type { Call } from '../route.ts';
import { originOf } from '../site.ts';
import { askedIn, narrowedIn } from './asked.ts';
import { feedWords } from './feed-words.ts';
import { calendarType, saidTo } from './send-calendar.ts';

/** A person's calendar for the program that fetches it; what it has already is not sent again. */
export async function sendFeed(call: Call): Promise<Response> {
  const { context, service, site, request } = call;
  keepSecret(call);
  const narrowed = narrowedIn(askedIn(call));
  const opened = await openFeed(service, tokenOf(call), { narrowed, origin: originOf(site, context.req.url) });
  if (!opened.ok) {
    const over = opened.issues.some(({ code }) => code === 'feed-over');
    return context.text(`${feedWords[request.language][over ? 'over' : 'bad']}\n`, over ? 410 : 404);
  }
  const { person, tag } = opened.value;
  const headers = { etag: `"${tag}"`, 'cache-control': 'private, no-cache' };
  if (isHeld(context.req.header('if-none-match'), tag)) return context.body(null, 304, headers);
  const text = await feedOut(service, opened.value, saidTo(call, person.language));
  const name = `${feedWords[person.language].file}.ics`;
  return context.body(text, 200, { ...headers, 'content-type': calendarType, ...handedOut('inline', name) });
}

/** Whether the asker has it (RFC 9110, 13.1.2): a proxy that packs answers weakens their tags. */
function isHeld(asked: string | undefined, tag: string): boolean {
  return (asked ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === `"${tag}"`);
}
