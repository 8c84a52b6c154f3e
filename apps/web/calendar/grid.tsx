import { type CalendarEntry, weeksOf } from '@lofte/domain/world/calendar-entry';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { isElsewhere } from '../sessions/say-times.ts';
import { sayTime } from '../time.ts';
import { type CalendarAsked, calendarWith } from './asked.ts';
import { hrefOf, sayClock } from './entry.tsx';
import { calendarWords } from './words.ts';

/** Entries shown of one day; all of them stand on a page of their own. */
const atOnce = 4;

interface GridProps {
  readonly asked: CalendarAsked;
  /** Those that have days. */
  readonly entries: readonly CalendarEntry[];
  readonly forums: ReadonlyMap<string, string>;
  readonly today: string;
  readonly language: Language;
}

/** The weeks of a month, Monday first. */
export function MonthGrid({ asked, entries, forums, today, language }: GridProps) {
  const say = calendarWords[language];
  return (
    <table class="month">
      <caption class="sr-only">{sayTime(language, asked.month)}</caption>
      <thead>
        <tr>
          {say.shortDays.map((short, i) => (
            <th scope="col" abbr={say.days[i]}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(asked.month).map((week) => (
          <tr>
            {week.map((day, i) => {
              const here = entries.filter(({ from, to }) => from <= day && to >= day);
              if (!day.startsWith(asked.month)) return <td class="beside" />;
              return (
                <td class={i > 4 ? 'weekend' : undefined} aria-current={day === today ? 'date' : undefined}>
                  <p class="day">
                    {Number(day.slice(8))}
                    <span class="sr-only"> {say.days[i]}</span>
                  </p>
                  <Day {...{ day, here, asked, forums, language }} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day(props: Omit<GridProps, 'entries' | 'today'> & { day: string; here: readonly CalendarEntry[] }) {
  const { day, here, asked, forums, language } = props;
  const say = calendarWords[language];
  if (here.length === 0) return null;
  const rest = here.length - atOnce;
  return (
    <ul class="plain">
      {here.slice(0, atOnce).map((entry) => (
        <li class={entry.from < day ? 'goes-on' : undefined}>
          <a class={entry.state === 'cancelled' ? 'off' : undefined} href={hrefOf(entry)}>
            {entry.times && entry.from === day ? `${sayClock(language, entry.times.from)} ` : ''}
            {entry.title}
          </a>
          <span class="what">
            {[
              (entry.forum && forums.get(entry.forum)) || say.kinds[entry.kind],
              entry.state && say[entry.state],
              entry.times && entry.from === day && isElsewhere(day, entry.times) ? say.thereTime : undefined,
              entry.from < day ? say.goesOn : undefined,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
      {rest > 0 ? (
        <li>
          <a class="small" href={calendarWith(asked, { month: '', look: '', day })}>
            {say.more(sayNumber(language, rest))}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
