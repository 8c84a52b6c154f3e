import type { CalendarSaid } from '@lofte/service/world/calendar-out';
import { calendarOut, engagementOut, sessionOut } from '@lofte/service/world/calendar-out';
import { notFound } from '../failure/answer.tsx';
import { handedOut } from '../handed-out.ts';
import type { Language } from '../language.ts';
import type { Call } from '../route.ts';
import { originOf } from '../site.ts';
import { askedIn, wantedIn } from './asked.ts';
import { hrefOf } from './entry.tsx';
import { feedWords } from './feed-words.ts';

export const calendarType = 'text/calendar; charset=utf-8';

/** The month that the page shows, narrowed as it is. */
export async function sendCalendar(call: Call): Promise<Response> {
  const asked = askedIn(call);
  const said = saidTo(call, call.request.language);
  const text = await calendarOut(call.service, wantedIn(asked), call.actor, said);
  return sent(call, text, `${feedWords[call.request.language].file}-${asked.day || asked.month}.ics`);
}

export async function sendSession(call: Call): Promise<Response> {
  const { context, service, actor, request } = call;
  const id = context.req.param('session') ?? '';
  return sent(call, await sessionOut(service, id, actor, saidTo(call, request.language)));
}

export async function sendEngagement(call: Call): Promise<Response> {
  const { context, service, actor, request } = call;
  const id = context.req.param('engagement') ?? '';
  return sent(call, await engagementOut(service, id, actor, saidTo(call, request.language)));
}

/** How a calendar is written that leads back here. */
export function saidTo({ site, context }: Pick<Call, 'site' | 'context'>, language: Language): CalendarSaid {
  const origin = originOf(site, context.req.url);
  return { language, name: feedWords[language].name, link: (entry) => `${origin}${hrefOf(entry)}` };
}

function sent(call: Call, text: string | undefined, name = `${feedWords[call.request.language].file}.ics`) {
  if (text === undefined) return notFound(call);
  return call.context.body(text, 200, { 'content-type': calendarType, ...handedOut('attachment', name) });
}
