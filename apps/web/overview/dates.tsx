import type { Followed } from '@lofte/domain/follow-up/followed';
import { nextDates } from '@lofte/domain/follow-up/overview';
import { count } from '../numbers.ts';
import { sayDayOf } from '../status/words.ts';
import { sayTime } from '../time.ts';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import type { OverviewView } from './view.ts';

interface DatesProps {
  readonly view: OverviewView;
  readonly lists: readonly (readonly Followed[])[];
  /** Of one strategy; of all where not said. */
  readonly strategy?: string;
  readonly most?: number;
}

/** When answers are due, and what was promised for a time: what has passed first, then the next 60 days. */
export function Dates({ view, lists, strategy, most = 8 }: DatesProps) {
  const { say, language, seen } = view;
  const dates = nextDates(lists);
  const rounds = strategy === undefined ? seen.rounds.filter(({ state }) => state === 'open') : [];
  const counted = (['passed', 'soon'] as const).map((flag) => ({
    ...{ flag, forms: say[flag] },
    n: view.those({ strategy, flag }).length,
  }));
  const passed = dates.filter(({ when }) => when === 'passed');
  const soon = dates.filter(({ when }) => when === 'soon');
  // Half of the room for each, and what one does not need for the other.
  const late = passed.slice(-Math.max(most / 2, most - soon.length));
  const shown = [...late, ...soon.slice(0, most - late.length)];
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{say.nextDates}</h2>
      {rounds.length + dates.length === 0 ? <p class="quiet">{say.noDates}</p> : null}
      <ul class="plain dates">
        {rounds.map(({ id, name, due }) => (
          <li class={due < seen.day ? 'passed' : undefined}>
            <time datetime={due}>{sayDayOf(language, due, seen.day)}</time>{' '}
            <span>
              <a href={urls.round(id)}>{say.roundDue(name)}</a>
              {due < seen.day ? <span class="quiet"> · {say.wasPassed}</span> : null}
            </span>
          </li>
        ))}
        {shown.map(({ due, title, when, of }) => (
          <li class={when === 'passed' ? 'passed' : undefined}>
            <time datetime={due}>{sayDue(view, due)}</time>{' '}
            <span>
              <a href={view.elementUrl(of)} lang={view.title(of.strategy).lang}>
                {title ?? setTitle(of.element.title)}
              </a>
              <span class="quiet small">
                {' '}
                {title === undefined ? say.deadline : setTitle(of.element.title)}
                {when === 'passed' ? ` · ${say.wasPassed}` : ''}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <ul class="plain small date-counts">
        {counted
          .filter(({ n }) => n > 0)
          .map(({ flag, forms, n }) => (
            <li>
              <a href={view.list({ ...(strategy === undefined ? {} : { strategy }), flag })}>
                {count(language, n, forms)}
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}

function sayDue({ language, seen }: OverviewView, due: string): string {
  return due.length === 10 ? sayDayOf(language, due, seen.day) : (sayTime(language, due) ?? due);
}
