import type { CalendarEntry } from '@lofte/domain/world/calendar-entry';
import { dateFormat } from '../formats.ts';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { locale } from '../time.ts';
import { type CalendarAsked, calendarWith } from './asked.ts';
import { EntryLine } from './entry.tsx';
import { calendarWords } from './words.ts';

/** Entries shown of each day of a month; of a day alone. */
const atOnce = { month: 8, day: 500 };

interface ListProps {
  readonly asked: CalendarAsked;
  /** Those that have days, by these. */
  readonly entries: readonly CalendarEntry[];
  readonly forums: ReadonlyMap<string, string>;
  readonly today: string;
  readonly language: Language;
  /** Whether it stands alone, not beside the weeks. */
  readonly only: boolean;
}

/** The days of a month that hold something, one under the other, or one of them; what began earlier stands under the first. */
export function MonthList({ asked, entries, forums, today, language, only }: ListProps) {
  const say = calendarWords[language];
  const first = asked.day || `${asked.month}-01`;
  const most = asked.day === '' ? atOnce.month : atOnce.day;
  const days = [...Map.groupBy(entries, ({ from }) => later(first, from))];
  const format = dateFormat(locale(language), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return (
    <div class={only ? 'month-list only' : 'month-list'}>
      {days.map(([day, those]) => (
        <section>
          <h3 id={`d${day}`} aria-current={day === today ? 'date' : undefined}>
            {format.format(new Date(`${day}T00:00:00Z`))}
          </h3>
          <ul class="plain">
            {those.slice(0, most).map((entry) => (
              <li>
                <EntryLine {...{ entry, forums, language }} />
              </li>
            ))}
            {those.length > most && asked.day === '' ? (
              <li>
                <a class="small" href={calendarWith(asked, { month: '', look: '', day })}>
                  {say.more(sayNumber(language, those.length - most))}
                </a>
              </li>
            ) : null}
          </ul>
          {those.length > most && asked.day !== '' ? (
            <p class="quiet">{say.tooMany(sayNumber(language, most), sayNumber(language, those.length))}</p>
          ) : null}
        </section>
      ))}
    </div>
  );
}

/** Days as text: the later of two. */
function later(a: string, b: string): string {
  if (a < b) return b;
  return a;
}
