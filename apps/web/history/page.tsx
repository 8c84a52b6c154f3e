import { dayOf } from '@lofte/domain/day';
import { may } from '@lofte/domain/rights';
import type { History, HistoryEntry } from '@lofte/service/history-of';
import type { Called } from '@lofte/service/names-then';
import type { Past } from '@lofte/service/past-day';
import type { Child } from 'hono/jsx';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { StrategyWays } from '../strategy/ways.tsx';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { type Asked, asQuery, isNarrowed } from './asked.ts';
import { Entries } from './entries.tsx';
import { type Choices, Filter } from './filter.tsx';
import { sayCalled, sayDate } from './headline.ts';
import { mayUndo } from './may-undo.ts';
import { historyWords } from './words.ts';

export interface HistoryProps {
  /** None where it is the workspace's. */
  readonly strategy?: { readonly id: string; readonly title: string };
  /** The element whose history it is, as it is called or was last. */
  readonly element?: Called;
  readonly history: History;
  readonly choices: Choices;
  readonly asked: Asked;
  readonly past: Past | undefined;
  readonly request: PageRequest;
}

/** What happened to a strategy, to one element of it, or to the workspace itself. */
export function HistoryPage(props: HistoryProps) {
  const { strategy, element, asked, choices, past, request } = props;
  const { language } = request;
  const say = historyWords[language];
  const home = homeOf(props);
  return (
    <Page title={say.of(strategy?.title ?? say.workspace)} request={request} past={past}>
      {strategy ? <StrategyWays strategy={strategy.id} here="history" past={past} request={request} /> : null}
      <article class="history">
        <header class="head">
          {strategy ? (
            <p class="over">
              <a href={urls.onDay(urls.strategy(strategy.id), past)}>{setTitle(strategy.title)}</a>
            </p>
          ) : null}
          <h1>{strategy ? say.title : say.workspace}</h1>
          {strategy ? null : <p>{say.workspaceWhat}</p>}
          {element && strategy ? (
            <p class="history-of">
              <a href={urls.onDay(urls.element(strategy.id, asked.element ?? ''), past)}>
                {sayCalled(element, language)}
              </a>{' '}
              <a class="small" href={urls.onDay(urls.history(strategy.id), past)}>
                {say.all}
              </a>
            </p>
          ) : null}
          <Filter
            {...{ asked, choices, language }}
            path={strategy ? urls.history(strategy.id) : urls.workspaceHistory()}
            all={urls.onDay(home({ element: asked.element }), past)}
            on={past?.on}
          />
        </header>
        <Days {...props} />
        <Further {...props} />
        {strategy ? <Feeds strategy={strategy.id} asked={asked} language={language} /> : null}
        {may(request.actor, 'checkpoint.see') ? (
          <p class="small quiet">
            <a href={urls.checkpoint()}>{say.proof}</a>
          </p>
        ) : null}
      </article>
    </Page>
  );
}

function homeOf({ strategy }: HistoryProps): (asked: Asked) => string {
  return (asked) => (strategy ? urls.history(strategy.id, asQuery(asked)) : urls.workspaceHistory(asQuery(asked)));
}

/** Entries under the day on which they were written. */
function Days({ history, asked, past, request }: HistoryProps): Child {
  const { language, actor } = request;
  const say = historyWords[language];
  if (history.entries.length === 0) {
    return <p>{isNarrowed(asked) || asked.before !== undefined ? say.none : say.noneYet}</p>;
  }
  const days = Map.groupBy(history.entries, ({ time }) => dayOf(new Date(time)));
  return [...days].map(([day, entries]: readonly [string, readonly HistoryEntry[]]) => (
    <section aria-labelledby={`d-${day}`}>
      <h2 class="day" id={`d-${day}`}>
        {sayDate(language, day)}
      </h2>
      <Entries
        {...{ entries, language, element: asked.element }}
        underDay
        {...(past ? {} : { mayUndo: mayUndo(actor) })}
      />
    </section>
  ));
}

function Further({ history: { next }, asked, past, request, ...rest }: HistoryProps) {
  const say = historyWords[request.language];
  const home = homeOf({ history: { entries: [] }, asked, past, request, ...rest });
  if (next === undefined && asked.before === undefined) return null;
  return (
    <p class="further">
      {asked.before === undefined ? null : (
        <a href={urls.onDay(home({ ...asked, before: undefined }), past)}>‹ {say.newest}</a>
      )}{' '}
      {next === undefined ? null : (
        <a rel="next" href={urls.onDay(home({ ...asked, before: next }), past)}>
          {say.older} ›
        </a>
      )}
    </p>
  );
}

function Feeds({ strategy, asked, language }: { strategy: string; asked: Asked; language: PageRequest['language'] }) {
  const query = asQuery({ ...asked, before: undefined });
  return (
    <p class="feeds small quiet">
      {historyWords[language].follow} <a href={urls.historyFeed(strategy, 'atom', query)}>Atom</a>{' '}
      <a href={urls.historyFeed(strategy, 'json', query)}>JSON</a>
    </p>
  );
}
