import { type Group, groupLists } from '@lofte/domain/follow-up/overview';
import { may } from '@lofte/domain/rights';
import type { Owed } from '@lofte/service/follow-up/owed-by';
import type { OwedSteering } from '@lofte/service/steering/owed-steering';
import { Page } from '../layout.tsx';
import { DayChoice } from '../past/day-choice.tsx';
import { SignLegend } from '../status/legend.tsx';
import { urls } from '../urls.ts';
import { Changed, type ChangedStrategy } from './changed.tsx';
import { Dates } from './dates.tsx';
import { HeatMap } from './heat-map.tsx';
import { type FailedMails, Needs, Owes } from './needs.tsx';
import { ShortList } from './short-list.tsx';
import { Strategies } from './strategies.tsx';
import { listsOf, type OverviewView } from './view.ts';

interface OverviewProps {
  readonly view: OverviewView;
  readonly now: Date;
  readonly owed: readonly Owed[];
  readonly steering: OwedSteering;
  readonly failed: readonly FailedMails[];
  readonly plans: readonly ChangedStrategy[];
  /** How many organisations answer for nothing. */
  readonly idle: number;
}

/** Rows of a heat map by goal, at most: with more it has a row for each strategy, and each strategy's own page has its goals. */
const mostGoals = 30;

/** What needs whoever looks, what is off track, who went silent, what changed, and what comes next. */
export function OverviewPage({ view, now, owed, steering, failed, plans, idle }: OverviewProps) {
  const { say, seen, request, past, language } = view;
  const reviews =
    !past && seen.strategies.some(({ summary: { id } }) => may(request.actor, 'update.review', { strategy: id }));
  const lists = listsOf(seen);
  const goals = groupLists(lists, 'goal').length <= mostGoals;
  return (
    <Page title={say.title} request={request} past={past} pastWhat="library">
      <div class="overview">
        <h1>{say.title}</h1>
        {past ? null : <Owes {...{ view, owed, steering }} />}
        <div class="overview-first">
          {reviews ? <Needs view={view} failed={failed} idle={idle} /> : null}
          <ShortList
            {...{ view, id: 'off-track', title: say.offTrack, none: say.noneOffTrack, why: true }}
            wanted={{ state: 'off track' }}
          />
          <ShortList
            {...{ view, id: 'silent', title: say.silent, none: say.noneSilent }}
            wanted={{ flag: 'silent' }}
            order={(a, b) => ((a.standing.silentSince ?? '') < (b.standing.silentSince ?? '') ? -1 : 1)}
          />
          {past ? null : <Changed view={view} plans={plans} total={seen.changed.size} />}
        </div>
        <Strategies view={view} />
        <HeatMap
          {...{ view, by: goals ? 'goal' : 'strategy' }}
          rows={groupLists(lists, goals ? 'goal' : 'strategy')}
          rowName={(group) => rowName(view, group, goals)}
          rowUrl={(group) => rowUrl(view, group, goals)}
        />
        <Dates view={view} lists={lists} />
        <SignLegend language={language} />
        <p class="overview-library">
          <a href={urls.onDay(urls.library(), past)}>{say.toLibrary}</a>
        </p>
        <DayChoice past={past} now={now} request={request} />
      </div>
    </Page>
  );
}

function rowName(view: OverviewView, { key, strategy }: Group, goals: boolean) {
  if (!goals) return view.title(key);
  const { text, lang } = view.title(strategy ?? '');
  const name = view.name('goal', key, strategy);
  // Where there are several strategies, two may have goals of one name.
  return { text: view.seen.strategies.length > 1 ? `${name} (${text})` : name, ...(lang ? { lang } : {}) };
}

function rowUrl(view: OverviewView, { key, strategy }: Group, goals: boolean): string {
  return goals
    ? view.list({ ...(strategy === undefined ? {} : { strategy }), goal: key })
    : urls.onDay(urls.strategyStatus(key), view.past);
}
