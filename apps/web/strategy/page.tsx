import { may } from '@lofte/domain/rights';
import type { StrategyStatus } from '@lofte/service/follow-up/status-of';
import type { AdoptedStrategy } from '@lofte/service/strategy-of';
import type { Child } from 'hono/jsx';
import { Page } from '../layout.tsx';
import { DayChoice } from '../past/day-choice.tsx';
import type { Past } from '../past.ts';
import type { PageRequest } from '../route.ts';
import { Head } from './head.tsx';
import { MoveForm } from './move-form.tsx';
import { sectionsOf } from './sections.tsx';
import { type Editable, viewOf } from './view.ts';
import { StrategyWays } from './ways.tsx';

interface StrategyProps {
  readonly adopted: AdoptedStrategy;
  /** How its parts stand. */
  readonly status: StrategyStatus;
  /** The day on which it stood so; none for what is now. */
  readonly past: Past | undefined;
  readonly now: Date;
  readonly edit: Editable;
  /** What was just done. */
  readonly said: Child;
  readonly request: PageRequest;
}

/** A strategy: what it is, the plan as a picture and as a tree, and all it names, each with its place. */
export function StrategyPage({ adopted, status, past, now, edit, said, request }: StrategyProps) {
  const view = viewOf(adopted.plan, adopted.document, request.language, past, edit, status);
  const sections = sectionsOf(view);
  return (
    <Page title={view.strategy.title} request={request} past={past} scripts={scriptsFor(view.edit)}>
      <StrategyWays strategy={view.strategy.id} here="plan" past={past} request={request} />
      <article class="strategy">
        <Head view={view} drafts={may(request.actor, 'reading.see')}>
          <DayChoice past={past} now={now} request={request} />
        </Head>
        <nav class="contents" aria-label={view.say.contents}>
          <ul>
            {sections.map(({ id, title, n }) => (
              <li>
                <a href={`#${id}`}>{title}</a>
                {n === undefined ? null : <span class="tally"> {n}</span>}
              </li>
            ))}
          </ul>
        </nav>
        {sections.map(({ id, title, body }) => (
          <section id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            {body}
          </section>
        ))}
      </article>
      {view.edit?.shape ? <MoveForm view={view} /> : null}
      {said}
    </Page>
  );
}

function scriptsFor(edit: Editable | undefined): readonly string[] {
  return ['strategy', ...(edit?.facts ? ['element'] : []), ...(edit?.shape ? ['plan-move'] : [])];
}
