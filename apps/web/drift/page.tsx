import type { StrategyDrift } from '@lofte/service/strategy-drift';
import { Page } from '../layout.tsx';
import type { Past } from '../past.ts';
import type { PageRequest } from '../route.ts';
import { StrategyWays } from '../strategy/ways.tsx';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { Baselines, nameOf, type Refused } from './baselines.tsx';
import { Counts } from './counts.tsx';
import { Lines } from './lines.tsx';
import { Picture } from './picture.tsx';
import { sayMoment, type View, viewOf } from './view.ts';

interface DriftProps {
  readonly found: StrategyDrift;
  readonly request: PageRequest;
  readonly past?: Past | undefined;
  /** Name of the baseline that was sealed just now. */
  readonly sealed?: string | undefined;
  readonly refused?: Refused | undefined;
}

/** What differs between two states of a plan: counts, a picture, and each difference in words; and the baselines to measure from. */
export function DriftPage({ found, request, past, sealed, refused }: DriftProps) {
  const view = viewOf(found, request.language);
  const { say, strategy, drift, after } = view;
  return (
    <Page title={`${say.title} – ${after.strategy.title}`} request={request} past={past}>
      <article class="drift">
        <StrategyWays strategy={strategy} here="drift" past={past} request={request} />
        <p class="over">{setTitle(after.strategy.title)}</p>
        <h1>
          {say.title} <span class="drift-since">{between(view)}</span>
        </h1>
        {sealed === undefined ? null : (
          <div class="alert alert-success" role="status">
            <p class="alert-text">{say.sealed(sealed)}</p>
          </div>
        )}
        <Counts view={view} />
        <Choice view={view} />
        {drift.lines.length === 0 ? (
          <p class="drift-none">
            <b>{say.none}</b> {say.noneWhat}
          </p>
        ) : (
          <>
            <Picture view={view} />
            <Lines view={view} />
          </>
        )}
        {past ? null : <Baselines view={view} request={request} refused={refused} />}
      </article>
    </Page>
  );
}

function between(view: View): string {
  const { say, from, to } = view;
  const start = sayMoment(view, from);
  return to.baseline || to.past ? say.between(start, sayMoment(view, to)) : say.since(start);
}

/** Which two states are compared. A day counts before the baseline that is chosen beside it. */
function Choice({ view }: { view: View }) {
  const { say, strategy, from, to, baselines } = view;
  return (
    <form class="drift-choice" method="get" action={urls.drift(strategy)}>
      <label>
        {say.from}{' '}
        <select class="form-select" name="from">
          {baselines.map((baseline) => (
            <option value={baseline.id} selected={baseline.id === from.baseline?.id}>
              {nameOf(view, baseline)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.fromDay} <input class="form-input" type="date" name="day" value={from.past?.day ?? ''} />
      </label>
      <label>
        {say.to} <input class="form-input" type="date" name="to" value={to.past?.day ?? ''} />
      </label>
      <button type="submit" class="button button-secondary">
        {say.show}
      </button>
    </form>
  );
}
