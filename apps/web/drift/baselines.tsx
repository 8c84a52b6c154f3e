import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import type { Baseline } from '@lofte/domain/things';
import { longestName } from '@lofte/service/seal-baseline';
import { sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { sayDay } from '../time.ts';
import { urls } from '../urls.ts';
import type { View } from './view.ts';
import { sayDriftIssue } from './words.ts';

/** A name that was asked for and could not be given. */
export interface Refused {
  readonly name: string;
  readonly issue: Issue;
}

interface BaselinesProps {
  readonly view: View;
  readonly request: PageRequest;
  readonly refused?: Refused | undefined;
}

/** Every baseline with the ways from it, and the form that seals another one, where the reader may. */
export function Baselines({ view, request, refused }: BaselinesProps) {
  const { say, strategy, baselines } = view;
  return (
    <section id="baselines" aria-labelledby="baselines-title">
      <h2 id="baselines-title">{say.baselines}</h2>
      <p>{say.baselinesWhat}</p>
      <ul class="baselines plain">
        {baselines.map((baseline) => (
          <One view={view} baseline={baseline} />
        ))}
      </ul>
      {may(request.actor, 'baseline.seal', { strategy }) ? <SealForm view={view} refused={refused} /> : null}
    </section>
  );
}

export function nameOf({ say }: View, { name }: Baseline): string {
  return name ?? say.adoptedPaper;
}

function One({ view, baseline }: { view: View; baseline: Baseline }) {
  const { say, language, strategy } = view;
  const name = nameOf(view, baseline);
  return (
    <li>
      <b>{name}</b>
      <span class="quiet"> {say.sealedOn(sayDay(language, baseline.at), sayNumber(language, baseline.seq))}</span>
      <span class="baseline-ways">
        <a href={urls.drift(strategy, baseline.id)}>
          {say.fromHere}
          <span class="sr-only">: {name}</span>
        </a>
        <a href={urls.onDay(urls.strategy(strategy), { on: String(baseline.seq) })}>
          {say.asItStood}
          <span class="sr-only">: {name}</span>
        </a>
      </span>
    </li>
  );
}

function SealForm({ view, refused }: { view: View; refused: Refused | undefined }) {
  const { say, strategy, language } = view;
  return (
    <form class="seal" method="post" action={urls.baselines(strategy)}>
      <h3>{say.sealTitle}</h3>
      <div class="form-group">
        <label class="form-label" for="baseline-name">
          {say.sealName}
        </label>
        <span class="form-hint" id="baseline-hint">
          {say.sealHint}
        </span>
        {refused ? (
          <span class="form-error-message" id="baseline-error">
            {sayDriftIssue(language, refused.issue)}
          </span>
        ) : null}
        <input
          class="form-input"
          id="baseline-name"
          name="name"
          value={refused?.name ?? ''}
          maxlength={longestName}
          required
          aria-invalid={refused ? 'true' : undefined}
          aria-describedby={refused ? 'baseline-hint baseline-error' : 'baseline-hint'}
        />
      </div>
      <button type="submit" class="button button-primary">
        {say.seal}
      </button>
    </form>
  );
}
