import { driftChanges } from '@lofte/domain/drift';
import { shownTitle } from '@lofte/domain/shown-title';
import { type CapacityNow, shiftsOf } from '@lofte/service/steering/capacity-now';
import type { PlanPreview, ProposalPreview } from '@lofte/service/steering/preview-proposal';
import type { SteeringNames } from '@lofte/service/steering/steering-names';
import { Line } from '../drift/lines.tsx';
import { viewOf } from '../drift/view.ts';
import { changeWords } from '../drift/words.ts';
import type { Language } from '../language.ts';
import { count, sayMoney, sayNumber } from '../numbers.ts';
import { Fact } from '../steering/group-parts.tsx';
import { saySteeringIssue } from '../steering/issues.ts';
import { LoadShifts } from '../steering/load-shifts.tsx';
import { urls } from '../urls.ts';
import { proposalWords } from './words.ts';

interface PreviewProps {
  readonly preview: ProposalPreview;
  readonly capacity: CapacityNow;
  readonly names: SteeringNames;
  readonly language: Language;
}

/** What the plans would look like: what differs as the drift page says it, and what that brings with it. */
export function Preview({ preview, capacity, names, language }: PreviewProps) {
  const say = proposalWords[language];
  const { plans, issues } = preview;
  const nothing = plans.every(({ drift }) => drift.lines.length === 0) && issues.length === 0;
  return (
    <section class="preview" aria-labelledby="after">
      <h2 id="after">{say.whatAfter}</h2>
      <p class="quiet">{say.whatAfterWhat}</p>
      {issues.length > 0 ? (
        <div class="alert alert-error">
          <p class="alert-heading">
            <b>{say.cannot}</b>
          </p>
          {[...new Set(issues.map((issue) => saySteeringIssue(language, issue)))].map((sentence) => (
            <p>{sentence}</p>
          ))}
        </div>
      ) : null}
      {nothing ? <p>{say.noChange}</p> : null}
      {plans.map((plan) => (
        <>
          {plans.length > 1 ? <h3>{names.strategies.get(plan.strategy)}</h3> : null}
          <Changes plan={plan} language={language} />
          {nothing ? null : <Brings {...{ plan, capacity, names, language }} />}
        </>
      ))}
    </section>
  );
}

/** As many lines as one reads; the rest is folded away. */
const most = 12;

function Changes({ plan, language }: { plan: PlanPreview; language: Language }) {
  const { before, after, drift } = plan;
  const moment = { seq: 0 };
  const view = viewOf({ from: moment, to: moment, before, after, drift, baselines: [] }, language);
  return (
    <>
      {driftChanges.map((change) => {
        const lines = drift.lines.filter((line) => line.change === change);
        if (lines.length === 0) return null;
        const list = (those: typeof lines) => (
          <ul class="drift-lines plain">
            {those.map((line) => (
              <Line {...{ view, line, first: false, foreseen: true }} />
            ))}
          </ul>
        );
        return (
          <>
            <h3 class="drift-title">
              {changeWords[language][change]} <span class="tally">{sayNumber(language, drift.counts[change])}</span>
            </h3>
            {list(lines.slice(0, most))}
            {lines.length > most ? (
              <details>
                <summary>{proposalWords[language].more(sayNumber(language, lines.length - most))}</summary>
                {list(lines.slice(most))}
              </details>
            ) : null}
          </>
        );
      })}
    </>
  );
}

/** Aims left empty, owners with more or less, money and work. */
function Brings({ plan, capacity, names, language }: Omit<PreviewProps, 'preview'> & { plan: PlanPreview }) {
  const say = proposalWords[language];
  const { emptied, owners, money, effort } = plan.consequences;
  if (emptied.length + owners.length + money.length + effort.length === 0) return <p>{say.noConsequences}</p>;
  return (
    <dl class="round-facts">
      {emptied.length > 0 ? (
        <Fact name={say.emptied}>
          <ul class="plain">
            {emptied.map((element) => (
              <li>
                <b class="overdue">▲</b> <a href={urls.element(plan.strategy, element.id)}>{shownTitle(element)}</a>
              </li>
            ))}
          </ul>
        </Fact>
      ) : null}
      {owners.length > 0 ? (
        <Fact name={say.owners}>
          <ul class="plain">
            {owners.map(({ of, before, after }) => (
              <li>
                {of.organisation !== undefined && names.organisations.has(of.organisation) ? (
                  <a href={urls.organisation(of.organisation)}>{names.organisations.get(of.organisation)}</a>
                ) : (
                  of.name
                )}
                : {sayNumber(language, before)} → {count(language, after, say.effortsOf)}{' '}
                <span class="quiet">({after < before ? say.freed : say.loaded})</span>
              </li>
            ))}
          </ul>
        </Fact>
      ) : null}
      {money.length > 0 ? (
        <Fact name={say.moneyShift}>
          <ul class="plain">
            {money.map(({ of, before, after }) => (
              <li>
                {sayMoney(language, before, of)} → {sayMoney(language, after, of)}
              </li>
            ))}
          </ul>
        </Fact>
      ) : null}
      {effort.length > 0 ? (
        <Fact name={say.effortShift}>
          <LoadShifts
            shifts={shiftsOf(capacity, effort)}
            name={(id) => names.organisations.get(id) ?? id}
            language={language}
          />
        </Fact>
      ) : null}
    </dl>
  );
}
