import { may } from '@lofte/domain/rights';
import { type CalendarEntry, calendarKinds, dayAfter, monthAfter } from '@lofte/domain/world/calendar-entry';
import { dateFormat } from '../formats.ts';
import { Page } from '../layout.tsx';
import { count, sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { locale, sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { WorldWays } from '../world/world-ways.tsx';
import { type CalendarAsked, calendarWith, choiceIn } from './asked.ts';
import { bringWords } from './bring-words.ts';
import { EntryLine } from './entry.tsx';
import { FeedPart, type FeedShown } from './feed-part.tsx';
import { feedWords } from './feed-words.ts';
import { MonthGrid } from './grid.tsx';
import { MonthList } from './list.tsx';
import { calendarWords } from './words.ts';

interface CalendarProps {
  readonly asked: CalendarAsked;
  readonly entries: readonly CalendarEntry[];
  /** To choose from, by code and by id. */
  readonly countries: ReadonlyMap<string, string>;
  readonly forums: ReadonlyMap<string, string>;
  /** Of the bodies those to narrow by. */
  readonly choices: ReadonlyMap<string, string>;
  readonly today: string;
  /** How many were just brought in from a file. */
  readonly taken?: number | undefined;
  /** Their own address; none for whoever is not signed in. */
  readonly feed?: FeedShown | undefined;
  readonly request: PageRequest;
}

/** Entries without a day that one page shows: more are found by narrowing. */
const mostSometime = 40;

/** A month: its weeks where there is room for them, and the same as a list on a phone or where that is asked for. */
export function CalendarPage({
  asked,
  entries,
  countries,
  forums,
  choices,
  today,
  taken,
  feed,
  request,
}: CalendarProps) {
  const { language } = request;
  const say = calendarWords[language];
  const bring = bringWords[language];
  const { month, day } = asked;
  const [dated, sometime] = [entries.filter((one) => !one.sometime), entries.filter((one) => one.sometime)];
  const narrowed = `${asked.kind}${asked.country}${asked.forum}` !== '';
  const list = asked.look === 'list' || day !== '';
  return (
    <Page title={`${say.title}: ${sayTime(language, day || month)}`} request={request}>
      <div class="rounds world calendar">
        <WorldWays here="calendar" request={request} />
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        {taken === undefined ? null : (
          <div class="alert alert-success" role="status">
            <p>{bring.taken(count(language, taken, bring.takenCount))}</p>
          </div>
        )}
        <p class="choice">
          <a class="button button-secondary" href={urls.calendarFile(choiceIn(asked))} download>
            {feedWords[language].take}
          </a>
          {may(request.actor, 'engagement.log') ? (
            <a class="button button-secondary" href={urls.bringCalendar()}>
              {bring.title}
            </a>
          ) : null}
        </p>
        <form class="drift-choice" method="get" action={urls.calendar()}>
          <input type="hidden" name="month" value={month} />
          {day === '' ? null : <input type="hidden" name="day" value={day} />}
          {asked.look === 'list' ? <input type="hidden" name="look" value="list" /> : null}
          <Select
            {...{ name: 'kind', label: say.kind, value: asked.kind, none: say.all }}
            options={new Map(calendarKinds.map((one) => [one, say.kinds[one]]))}
          />
          <Select
            {...{ name: 'country', label: say.country, value: asked.country, none: say.all, options: countries }}
          />
          <Select {...{ name: 'forum', label: say.forum, value: asked.forum, none: say.all, options: choices }} />
          <button type="submit" class="button button-secondary">
            {say.show}
          </button>
        </form>
        <Ways {...{ asked, today, request }} />
        {sometime.length > 0 ? (
          <section aria-labelledby="sometime">
            <h3 id="sometime">{say.sometime}</h3>
            <ul class="plain">
              {sometime.slice(0, mostSometime).map((entry) => (
                <li>
                  <EntryLine {...{ entry, forums, language }} />
                </li>
              ))}
            </ul>
            {sometime.length > mostSometime ? (
              <p class="quiet">
                {say.tooMany(sayNumber(language, mostSometime), sayNumber(language, sometime.length))}
              </p>
            ) : null}
          </section>
        ) : null}
        {entries.length === 0 ? (
          <p class="quiet">{narrowed ? say.emptyFilter : day ? say.emptyDay : say.empty}</p>
        ) : null}
        {list ? null : <MonthGrid {...{ asked, entries: dated, forums, today, language }} />}
        {dated.length > 0 ? <MonthList {...{ asked, entries: dated, forums, today, language, only: list }} /> : null}
        {feed ? <FeedPart {...{ feed, asked, language }} /> : null}
      </div>
    </Page>
  );
}

const wholeDay = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

function Ways({ asked, today, request }: Pick<CalendarProps, 'asked' | 'today' | 'request'>) {
  const { language } = request;
  const say = calendarWords[language];
  const to = (more: Partial<CalendarAsked>) => calendarWith(asked, more);
  const { day } = asked;
  if (day !== '')
    return (
      <div class="month-ways">
        <h2>{dateFormat(locale(language), wholeDay).format(new Date(`${day}T00:00:00Z`))}</h2>
        <nav aria-label={say.title}>
          <a href={to({ month: '', day: dayAfter(day, -1) })} rel="prev">
            ← {say.dayBefore}
          </a>
          <a href={to({ month: '', day: dayAfter(day, 1) })} rel="next">
            {say.dayAfter} →
          </a>
          <a href={to({ day: '' })}>{say.wholeMonth}</a>
        </nav>
      </div>
    );
  return (
    <div class="month-ways">
      <h2>{sayTime(language, asked.month)}</h2>
      <nav aria-label={say.title}>
        <a href={to({ month: monthAfter(asked.month, -1) })} rel="prev">
          ← {say.before}
        </a>
        {today.startsWith(asked.month) ? null : <a href={to({ month: '' })}>{say.today}</a>}
        <a href={to({ month: monthAfter(asked.month, 1) })} rel="next">
          {say.after} →
        </a>
        <a class="look" href={to({ look: asked.look === 'list' ? '' : 'list' })}>
          {asked.look === 'list' ? say.asMonth : say.asList}
        </a>
      </nav>
    </div>
  );
}
