import type { CalendarEntry } from '@lofte/domain/world/calendar-entry';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { sayTimes } from '../sessions/say-times.ts';
import { sayTime, sayWhen } from '../time.ts';
import { urls } from '../urls.ts';
import { calendarWords } from './words.ts';

interface EntryProps {
  readonly entry: CalendarEntry;
  /** What forums are called, by id. */
  readonly forums: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** The page that an entry of the calendar leads to. */
export function hrefOf({ kind, id, strategy = '' }: CalendarEntry): string {
  if (kind === 'session') return urls.session(id);
  if (kind === 'engagement') return urls.engagement(id);
  if (kind === 'deadline') return urls.dossier(id);
  if (kind === 'election') return urls.candidature(id);
  if (kind === 'milestone') return urls.element(strategy, id);
  return kind === 'meeting' ? urls.meeting(id) : urls.forum(id);
}

/** When it begins there, as it is written in the language. */
export function sayClock(language: Language, clock: string): string {
  return language === 'da' ? clock.replace(':', '.') : clock;
}

/** One entry with all that is short of it. */
export function EntryLine({ entry, forums, language }: EntryProps) {
  const say = calendarWords[language];
  const { kind, title, from, to, times, sometime, state, country, place, forum, of } = entry;
  return (
    <>
      <a class={state === 'cancelled' ? 'off' : undefined} href={hrefOf(entry)}>
        {title}
      </a>{' '}
      <span class="small quiet">
        {[
          say.kinds[kind],
          sayTimes(language, from, times),
          kind === 'presidency' ? sayWhen(language, { from, to }) : undefined,
          kind !== 'presidency' && sometime ? sayTime(language, partialOf(from, to)) : undefined,
          !sometime && from !== to ? say.until(sayTime(language, to) ?? to) : undefined,
          forum && kind !== 'presidency' ? forums.get(forum) : undefined,
          [place, country && countryName(language, country)].filter(Boolean).join(', '),
          of === undefined ? undefined : say.of(of),
          state === undefined ? undefined : say[state],
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

/** The month or the year that lies between these days. */
function partialOf(from: string, to: string): string {
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4);
}
