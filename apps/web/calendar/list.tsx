import type { CalendarEntry } from '@lofte/domain/world/calendar-entry';
import { dateFormat } from '../formats.ts';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { locale } from '../time.ts';
import { EntryLine } from './entry.tsx';
import { calendarWords } from './words.ts';

/** Entries of one page: more are found by narrowing. */
const atOnce = 500;

interface ListProps {
  readonly month: string;
  /** Those that have days, by these. */
  readonly entries: readonly CalendarEntry[];
  readonly forums: ReadonlyMap<string, string>;
  readonly today: string;
  readonly language: Language;
  /** Whether it stands alone, not beside the weeks. */
  readonly only: boolean;
}

/** The days of a month that hold something, one under the other; what began earlier stands under the first. */
export function MonthList({ month, entries, forums, today, language, only }: ListProps) {
  const say = calendarWords[language];
  const shown = entries.slice(0, atOnce);
  const first = `${month}-01`;
  const days = [...Map.groupBy(shown, ({ from }) => (from < first ? first : from))];
  const format = dateFormat(locale(language), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return (
    <div class={only ? 'month-list only' : 'month-list'}>
      {days.map(([day, those]) => (
        <section>
          <h3 id={`d${day}`} aria-current={day === today ? 'date' : undefined}>
            {format.format(new Date(`${day}T00:00:00Z`))}
          </h3>
          <ul class="plain">
            {those.map((entry) => (
              <li>
                <EntryLine {...{ entry, forums, language }} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {entries.length > atOnce ? (
        <p class="quiet">{say.tooMany(sayNumber(language, atOnce), sayNumber(language, entries.length))}</p>
      ) : null}
    </div>
  );
}
