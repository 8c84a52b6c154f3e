import { dayOf } from '@lofte/domain/day';
import { flags, type Wanted, waitingFor } from '@lofte/domain/follow-up/choose-followed';
import type { Followed } from '@lofte/domain/follow-up/followed';
import { groupFollowed, largestFirst } from '@lofte/domain/follow-up/overview';
import { states } from '@lofte/domain/follow-up/state';
import { may } from '@lofte/domain/rights';
import { sayContradiction } from '../follow-up/contradiction-words.ts';
import { Page } from '../layout.tsx';
import { count } from '../numbers.ts';
import { sayDayOf, sayState } from '../status/words.ts';
import { urls } from '../urls.ts';
import { FollowedLine } from './followed-line.tsx';
import { firstSentence, listsOf, type OverviewView } from './view.ts';

/** Rows of one page of a list. */
const atOnce = 200;

/** The list that a number counts. `from`: how many are before the first that is shown. */
export function ListPage({ view, wanted, from }: { view: OverviewView; wanted: Wanted; from: number }) {
  const { say, request, past, language } = view;
  const all = view.those(wanted);
  const chosen = chosenIn(view, wanted);
  const shown = all.slice(from, from + atOnce);
  return (
    <Page
      title={chosen.map(({ name }) => name).join(' · ') || say.listTitle}
      request={request}
      past={past}
      pastWhat="library"
    >
      <div class="status-list">
        <p class="over">
          <a href={urls.onDay(urls.overview(), past)}>{say.title}</a>
        </p>
        <h1>
          {chosen.map(({ name }) => name).join(' · ') || say.listTitle}{' '}
          <span class="list-count">{count(language, all.length, say.parts)}</span>
        </h1>
        <Chosen view={view} chosen={chosen} />
        <Narrow view={view} wanted={wanted} />
        {all.length === 0 ? <p>{say.nothingHere}</p> : null}
        <ol class="plain followed-list wide-list" start={from + 1}>
          {shown.map((one) => (
            <Line view={view} one={one} among={wanted} />
          ))}
        </ol>
        <Pages view={view} wanted={wanted} from={from} total={all.length} />
      </div>
    </Page>
  );
}

function Line({ view, one, among }: { view: OverviewView; one: Followed; among: Wanted }) {
  const { say, language, seen } = view;
  const { text, lang } = view.title(one.strategy);
  const goal =
    one.goal === undefined || one.goal === one.element.id ? undefined : view.name('goal', one.goal, one.strategy);
  return (
    <FollowedLine view={view} one={one}>
      {one.update ? (
        <p class="followed-why">
          {one.update.text ? say.quoted(firstSentence(one.update.text)) : null}{' '}
          <span class="small quiet">{say.said(sayDayOf(language, dayOf(new Date(one.update.at)), seen.day))}</span>
        </p>
      ) : null}
      {one.contradictions.length > 0 ? (
        <ul class="contradictions small">
          {one.contradictions.map((contradiction) => (
            <li>{sayContradiction(language, contradiction)}</li>
          ))}
        </ul>
      ) : null}
      <p class="small quiet" lang={lang}>
        {[among.strategy === undefined ? text : undefined, among.goal === undefined ? goal : undefined]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </FollowedLine>
  );
}

interface Choice {
  readonly name: string;
  /** The same list without this choice. */
  readonly without: string;
}

function chosenIn(view: OverviewView, wanted: Wanted): readonly Choice[] {
  const { say, language } = view;
  const { strategy, strategies, state, flag, waiting, organisation, country, goal } = wanted;
  const said: readonly (readonly [keyof Wanted, string | undefined])[] = [
    ['waiting', waiting && say.waiting[waiting]],
    ['state', state && sayState(language, state === 'unsaid' ? undefined : state)],
    ['flag', flag && say.flags[flag]],
    ['goal', goal && view.name('goal', goal, strategy)],
    ['organisation', organisation && view.name('organisation', organisation)],
    ['country', country && view.name('country', country)],
    ['strategy', strategy && view.title(strategy).text],
    ['strategies', strategies && count(language, strategies.length, say.several)],
  ];
  return said.flatMap(([field, name]) =>
    name ? [{ name: capital(name), without: view.list({ ...wanted, [field]: undefined }) }] : [],
  );
}

function Chosen({ view: { say }, chosen }: { view: OverviewView; chosen: readonly Choice[] }) {
  if (chosen.length === 0) return null;
  return (
    <ul class="plain chosen-list" aria-label={say.chosen}>
      {chosen.map(({ name, without }) => (
        <li>
          <a href={without} aria-label={say.remove(name)}>
            {name} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Any other choice. */
function Narrow({ view, wanted }: { view: OverviewView; wanted: Wanted }) {
  const { say, seen, language, past, request } = view;
  const keys = (by: 'organisation' | 'country') =>
    largestFirst(listsOf(seen).flatMap((all) => groupFollowed(all, by))).map((key): readonly [string, string] => [
      key,
      view.name(by, key),
    ]);
  const reviews =
    may(request.actor, 'update.review') ||
    seen.strategies.some(({ summary: { id } }) => may(request.actor, 'update.review', { strategy: id }));
  const about = flags.filter((flag) => reviews || (flag !== 'contradiction' && flag !== 'differs'));
  return (
    <details class="filter">
      <summary>{say.narrow}</summary>
      <form method="get" action={urls.status()}>
        {past ? <input type="hidden" name="on" value={past.on} /> : null}
        {wanted.strategies ? <input type="hidden" name="strategies" value={wanted.strategies.join(',')} /> : null}
        {wanted.goal ? <input type="hidden" name="goal" value={wanted.goal} /> : null}
        {wanted.waiting && !reviews ? <input type="hidden" name="waiting" value={wanted.waiting} /> : null}
        <Select
          {...{ name: 'strategy', label: say.strategy, any: say.any, value: wanted.strategy }}
          options={seen.strategies.map(({ summary: { id } }) => [id, view.title(id).text])}
        />
        <Select
          {...{ name: 'state', label: say.state, any: say.any, value: wanted.state }}
          options={[...states.map((state) => [state, sayState(language, state)] as const), ['unsaid', say.unsaid]]}
        />
        <Select
          {...{ name: 'flag', label: say.about, any: say.any, value: wanted.flag }}
          options={about.map((flag) => [flag, say.flags[flag]])}
        />
        {reviews ? (
          <Select
            {...{ name: 'waiting', label: say.needsYou, any: say.any, value: wanted.waiting }}
            options={waitingFor.map((one) => [one, say.waiting[one]])}
          />
        ) : null}
        <Select
          {...{ name: 'organisation', label: say.owner, any: say.any, value: wanted.organisation }}
          options={keys('organisation')}
        />
        <Select
          {...{ name: 'country', label: say.country, any: say.any, value: wanted.country }}
          options={keys('country')}
        />
        <p class="filter-do">
          <button type="submit" class="button button-secondary">
            {say.show}
          </button>
        </p>
      </form>
    </details>
  );
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
}

function Select({ name, label, any, value, options }: SelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select class="form-select" name={name}>
        <option value="">{any}</option>
        {options.map(([key, said]) => (
          <option value={key} selected={key === value}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}

function Pages({ view, wanted, from, total }: { view: OverviewView; wanted: Wanted; from: number; total: number }) {
  const { say, past } = view;
  const url = (start: number) =>
    urls.onDay(urls.status({ ...wanted, from: start > 0 ? String(start) : undefined }), past);
  if (total <= atOnce && from === 0) return null;
  return (
    <p class="list-pages">
      {from > 0 ? <a href={url(Math.max(0, from - atOnce))}>{say.previous}</a> : null}{' '}
      {from + atOnce < total ? <a href={url(from + atOnce)}>{say.next}</a> : null}
    </p>
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
