import { dayOf } from '@lofte/domain/day';
import { calendarOf } from '@lofte/service/world/calendar-of';
import { forumsNamed, partnerCountriesOf } from '@lofte/service/world/world-of';
import { countryName } from '../element/countries.ts';
import type { Call } from '../route.ts';
import { forumChoices } from '../world/say.ts';
import { askedIn, wantedIn } from './asked.ts';
import { feedShown } from './feed-shown.ts';
import { CalendarPage } from './page.tsx';

export async function showCalendar(call: Call): Promise<Response> {
  const { context, service, request, actor } = call;
  const asked = askedIn(call);
  const entries = await calendarOf(service, wantedIn(asked), actor);
  const ids = new Set([...entries.flatMap(({ forum }) => forum ?? []), ...(asked.forum === '' ? [] : [asked.forum])]);
  const [partners, forums] = [await partnerCountriesOf(service), await forumsNamed(service, [...ids])];
  const codes = [...partners, ...entries.flatMap((one) => one.country ?? [])];
  const known = new Set([...codes, asked.country].filter((code) => /^[A-Z]{2}$/.test(code)));
  const { compare } = new Intl.Collator(request.language);
  const named = [...known].map((code) => [code, countryName(request.language, code)] as const);
  const countries = new Map(named.toSorted(([, a], [, b]) => compare(a, b)));
  const short = forumChoices(request.language, forums);
  const brought = /^\d{1,4}$/.exec(context.req.query('taken') ?? '')?.[0];
  const taken = brought === undefined ? undefined : Number(brought);
  const today = dayOf(service.now());
  const feed = await feedShown(call, asked);
  return context.html(<CalendarPage {...{ asked, entries, countries, forums: short, today, taken, feed, request }} />);
}
