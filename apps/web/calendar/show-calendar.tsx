import { dayOf } from '@lofte/domain/day';
import { calendarOf } from '@lofte/service/world/calendar-of';
import { forumsNamed, partnerCountriesOf } from '@lofte/service/world/world-of';
import { countryName } from '../element/countries.ts';
import type { Call } from '../route.ts';
import { forumChoices, shortForum } from '../world/say.ts';
import { askedIn, wantedIn } from './asked.ts';
import { feedShown } from './feed-shown.ts';
import { CalendarPage } from './page.tsx';

/** Bodies to narrow a month by: nobody reads a list of a thousand. */
const mostForums = 150;

export async function showCalendar(call: Call): Promise<Response> {
  const { context, service, request, actor } = call;
  const asked = askedIn(call);
  const entries = await calendarOf(service, wantedIn(asked), actor);
  const often = mostOften([...entries.flatMap(({ forum }) => forum ?? []), asked.forum].filter((id) => id !== ''));
  const [partners, forums] = [await partnerCountriesOf(service), await forumsNamed(service, often)];
  const codes = [...partners, ...entries.flatMap((one) => one.country ?? [])];
  const known = new Set([...codes, asked.country].filter((code) => /^[A-Z]{2}$/.test(code)));
  const { compare } = new Intl.Collator(request.language);
  const named = [...known].map((code) => [code, countryName(request.language, code)] as const);
  const countries = new Map(named.toSorted(([, a], [, b]) => compare(a, b)));
  const short = new Map(forums.map((one) => [one.id, shortForum(one)]));
  const offered = new Set([...often.slice(0, mostForums), asked.forum]);
  const choices = forumChoices(
    request.language,
    forums.filter(({ id }) => offered.has(id)),
  );
  const brought = /^\d{1,4}$/.exec(context.req.query('taken') ?? '')?.[0];
  const taken = brought === undefined ? undefined : Number(brought);
  const today = dayOf(service.now());
  const feed = await feedShown(call, asked);
  return context.html(
    <CalendarPage {...{ asked, entries, countries, forums: short, choices, today, taken, feed, request }} />,
  );
}

/** Each once, those that come most often first. */
function mostOften(ids: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}
