import type { Followed } from '@lofte/domain/follow-up/followed';
import { type Group, type Grouping, groupFollowed, groupings, tallyOf } from '@lofte/domain/follow-up/overview';
import type { ChangedPlan } from '@lofte/service/follow-up/changed-since-adoption';
import type { StrategyStatus } from '@lofte/service/follow-up/status-kept';
import { PaperFiles } from '../documents/paper-files.tsx';
import { sayContradiction } from '../follow-up/contradiction-words.ts';
import { Page } from '../layout.tsx';
import { count, sayNumber } from '../numbers.ts';
import { DayChoice } from '../past/day-choice.tsx';
import { SignLegend } from '../status/legend.tsx';
import { Sign, shownOf, signClass } from '../status/sign.tsx';
import { StatusTally } from '../status/tally.tsx';
import { sayStanding } from '../status/words.ts';
import { StrategyWays } from '../strategy/ways.tsx';
import { sayPeriod, sayTime } from '../time.ts';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { ChangeCounts } from './changed.tsx';
import { Dates } from './dates.tsx';
import { HeatMap } from './heat-map.tsx';
import { ShortList } from './short-list.tsx';
import { groupWanted, type OverviewView, wantedOf } from './view.ts';

interface StrategyStatusProps {
  readonly view: OverviewView;
  readonly status: StrategyStatus;
  readonly by: Grouping;
  /** None where the plan is as it was adopted. */
  readonly changed: ChangedPlan | undefined;
  readonly now: Date;
}

/** How a strategy stands, on one page that prints on one sheet. */
export function StrategyStatusPage({ view, status, by, changed, now }: StrategyStatusProps) {
  const { say, request, past, language, seen } = view;
  const { summary, followed } = status;
  const { text, lang } = view.title(summary.id);
  const strategy = summary.id;
  const about = [summary.organisation, sayPeriod(summary.period)].filter(Boolean).join(' · ');
  const begun = followed.some(({ ask, update }) => ask !== undefined || update !== undefined);
  return (
    <Page title={`${say.onePage} – ${text}`} request={request} past={past}>
      <StrategyWays strategy={strategy} here="status" past={past} request={request} />
      <article class="one-page">
        <header>
          <p class="over">{about}</p>
          <h1 lang={lang} class={text.length > 120 ? 'long' : undefined}>
            {text}
          </h1>
          <p class="as-of">{say.asOf(sayTime(language, seen.day) ?? seen.day)}</p>
          {begun ? (
            <StatusTally
              of={tallyOf(followed)}
              language={language}
              list={(what) => view.list({ strategy, ...wantedOf(what) })}
            />
          ) : (
            <p>{say.unbegun}</p>
          )}
          {begun ? <Notable view={view} strategy={strategy} /> : null}
        </header>
        <Groupings view={view} strategy={strategy} by={by} />
        <Groups view={view} groups={groupFollowed(followed, by)} strategy={strategy} by={by} />
        <div class="one-page-lists">
          <ShortList
            {...{ view, id: 'off-track', title: say.offTrack, none: say.noneOffTrack, why: true, most: 6 }}
            wanted={{ strategy, state: 'off track' }}
          />
          <ShortList
            {...{ view, id: 'silent', title: say.silent, none: say.noneSilent, most: 6 }}
            wanted={{ strategy, flag: 'silent' }}
          />
          <Contradictory view={view} strategy={strategy} />
          <Dates view={view} lists={[followed]} strategy={strategy} most={6} />
          <section aria-labelledby="changed">
            <h2 id="changed">{say.changed}</h2>
            {changed ? (
              <ChangeCounts strategy={strategy} changed={changed} language={language} />
            ) : (
              <p class="quiet">{say.planUnchanged}</p>
            )}
          </section>
        </div>
        {by === 'goal' ? (
          <HeatMap
            {...{ view, by }}
            rows={groupFollowed(followed, 'goal')}
            rowName={({ key }) => ({ text: view.name('goal', key, strategy), ...(lang ? { lang } : {}) })}
            rowUrl={(group) => view.list(groupWanted(group, 'goal'))}
          />
        ) : null}
        <SignLegend language={language} />
        <PaperFiles
          {...{ paper: 'status', language }}
          url={(format) => urls.onDay(urls.statusPaper(strategy, format), past)}
        />
        <DayChoice past={past} now={now} request={request} />
      </article>
    </Page>
  );
}

/** What no sign tells: each number with its list. */
function Notable({ view, strategy }: { view: OverviewView; strategy: string }) {
  const { say, language } = view;
  const lines = [
    { wanted: { strategy, flag: 'differs' }, forms: say.differing },
    { wanted: { strategy, flag: 'unowned' }, forms: say.unowned },
  ] as const;
  const some = lines.map((line) => ({ ...line, n: view.those(line.wanted).length })).filter(({ n }) => n > 0);
  if (some.length === 0) return null;
  return (
    <ul class="plain notable small">
      {some.map(({ wanted, forms, n }) => (
        <li>
          <a href={view.list(wanted)}>{count(language, n, forms)}</a>
        </li>
      ))}
    </ul>
  );
}

function Groupings({ view, strategy, by }: { view: OverviewView; strategy: string; by: Grouping }) {
  const { say, past } = view;
  return (
    <nav class="groupings" aria-label={say.grouping}>
      <ul class="plain">
        {groupings.map((one) => (
          <li>
            <a
              href={urls.onDay(urls.strategyStatus(strategy, { by: one === 'goal' ? undefined : one }), past)}
              aria-current={one === by ? 'page' : undefined}
            >
              {say.by[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface GroupsProps {
  readonly view: OverviewView;
  readonly groups: readonly Group[];
  readonly strategy: string;
  readonly by: Grouping;
}

/** A row for each: its name, the sign of each of its parts, and how many stand how. */
function Groups({ view, groups, strategy, by }: GroupsProps) {
  const { say, language } = view;
  const { lang } = view.title(strategy);
  return (
    <table class="status-groups">
      <thead>
        <tr>
          <th scope="col">{say.groups[by]}</th>
          <th scope="col">{say.signs}</th>
          <th scope="col">{say.counts}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => {
          const within = { ...groupWanted(group, by), strategy };
          return (
            <tr>
              <th scope="row" lang={by === 'goal' ? lang : undefined}>
                <a href={view.list(within)}>{view.name(by, group.key, strategy)}</a>
              </th>
              <td>
                <Signs view={view} all={group.all} more={view.list(within)} />
              </td>
              <td>
                <StatusTally
                  of={group.tally}
                  language={language}
                  list={(what) => view.list({ ...within, ...wantedOf(what) })}
                  compact
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Signs in one row of the table; the others are behind their number. */
const mostSigns = 24;

function Signs({ view, all, more }: { view: OverviewView; all: readonly Followed[]; more: string }) {
  const { language, seen, say } = view;
  const shown = all.slice(0, mostSigns);
  return (
    <ul class="plain sign-row">
      {shown.map((one) => {
        const shape = shownOf(one.standing);
        const words = `${setTitle(one.element.title)}: ${sayStanding(language, one.standing, seen.day)}`;
        return (
          <li class={signClass(shape)}>
            <a href={view.elementUrl(one)} title={words} aria-label={words}>
              <Sign {...shape} />
            </a>
          </li>
        );
      })}
      {all.length > shown.length ? (
        <li>
          <a href={more}>{say.further(sayNumber(language, all.length - shown.length))}</a>
        </li>
      ) : null}
    </ul>
  );
}

/** What contradicts itself, each with its sentence. */
function Contradictory({ view, strategy }: { view: OverviewView; strategy: string }) {
  const { say, language } = view;
  const wanted = { strategy, flag: 'contradiction' } as const;
  const all = view.those(wanted);
  if (all.length === 0) return null;
  const shown = all.slice(0, 4);
  const { lang } = view.title(strategy);
  const number = sayNumber(language, all.length);
  return (
    <section aria-labelledby="contradictions">
      <h2 id="contradictions">
        {say.contradictions}{' '}
        <a class="counted" href={view.list(wanted)} aria-label={`${say.contradictions}: ${number}`}>
          {number}
        </a>
      </h2>
      <ul class="plain followed-list">
        {shown.map((one) => (
          <li class="followed">
            <p class="followed-what">
              <a href={view.elementUrl(one)} lang={lang}>
                {setTitle(one.element.title)}
              </a>
            </p>
            <p class="followed-why small">
              {one.contradictions.slice(0, 1).map((contradiction) => sayContradiction(language, contradiction))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
