import { driftChanges } from '@lofte/domain/drift';
import { shownTitle } from '@lofte/domain/shown-title';
import type { AtOdds } from '@lofte/domain/steering/at-odds';
import type { ProposalToDecide } from '@lofte/service/steering/item-of';
import type { PlanPreview } from '@lofte/service/steering/preview-proposal';
import { NumberAndOutcome, WhyDecided } from '../decisions/told-decision.tsx';
import { decisionWords } from '../decisions/words.ts';
import { changeWords } from '../drift/words.ts';
import { countryName } from '../element/countries.ts';
import { elementWords } from '../element/words.ts';
import type { Language } from '../language.ts';
import { count, sayMeasure, sayMoney, sayNumber } from '../numbers.ts';
import { proposalWords } from '../proposals/words.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { nowWords } from './now-words.ts';

interface ProposalProps {
  readonly about: ProposalToDecide;
  readonly language: Language;
}

/** Characters of a proposal shown before one goes to its own page. */
const most = 1_200;

/** What those who decide must know: what it says, what it would change, what the members think. */
export function ProposalShown({ about, meeting, language }: ProposalProps & { readonly meeting?: string }) {
  const say = nowWords[language];
  const { proposal } = about.seen;
  const text = proposal.text ?? '';
  return (
    <>
      <section aria-labelledby="says">
        <h2 id="says">{say.proposal}</h2>
        <Asked {...{ about, language }} />
        {text === '' ? null : (
          <p class="as-written">{text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')} …` : text}</p>
        )}
        <p>
          <a href={urls.proposal(proposal.id)}>{say.wholeProposal}</a>
        </p>
      </section>
      {about.preview.plans.length > 0 || about.preview.issues.length > 0 ? (
        <section aria-labelledby="would">
          <h2 id="would">{say.wouldChange}</h2>
          {about.preview.issues.length > 0 ? <p role="alert">{say.impossible}</p> : null}
          {about.preview.plans.map((plan) => (
            <Preview {...{ plan, language }} several={about.preview.plans.length > 1} />
          ))}
        </section>
      ) : null}
      <Judged {...{ about, language }} />
      <Before {...{ about, meeting, language }} />
    </>
  );
}

/** Where an opportunity came from, and who waits for an answer until when. */
function Asked({ about, language }: ProposalProps) {
  const say = proposalWords[language];
  const { from, country, forum, partner, answerBy } = about.seen.proposal.opportunity ?? {};
  const facts = [
    [say.cameFromShort, from],
    [say.country, country && countryName(language, country)],
    [say.forum, forum],
    [say.partner, partner],
    [say.answerBy, answerBy && (sayTime(language, answerBy) ?? answerBy)],
  ].filter(([, words]) => words);
  if (facts.length === 0) return null;
  return (
    <dl class="round-facts">
      {facts.map(([name, words]) => (
        <div>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What was decided of it before this meeting: a condition that was set then is looked at again now. */
function Before({ about: { seen }, meeting, language }: ProposalProps & { readonly meeting: string | undefined }) {
  const before = seen.decisions.filter((one) => one.meeting === undefined || one.meeting !== meeting);
  if (before.length === 0) return null;
  return (
    <section aria-labelledby="before">
      <h2 id="before">{nowWords[language].before}</h2>
      {before.map((decision) => (
        <div class="decision">
          <p>
            <NumberAndOutcome {...{ decision, language }} />
          </p>
          <WhyDecided {...{ decision, language }} />
        </div>
      ))}
    </section>
  );
}

function Preview({ plan, several, language }: { plan: PlanPreview; several: boolean; language: Language }) {
  const say = nowWords[language];
  const { drift, consequences } = plan;
  const { emptied, money } = consequences;
  const counts = driftChanges
    .filter((change) => drift.counts[change] > 0)
    .map((change) => `${changeWords[language][change]} ${sayNumber(language, drift.counts[change])}`);
  return (
    <>
      {several ? <p class="quiet">{say.in(plan.before.strategy.title)}</p> : null}
      <p>{counts.join(' · ')}</p>
      {emptied.length > 0 ? (
        <p>
          {say.emptied(count(language, emptied.length, say.goal))}:{' '}
          {emptied.map((element, i) => (
            <>
              {i > 0 ? ', ' : ''}
              <a href={urls.element(plan.strategy, element.id)}>{shownTitle(element)}</a>
            </>
          ))}
        </p>
      ) : null}
      {money.map(({ of, before, after }) => (
        <p>{say.money(sayMoney(language, before, of), sayMoney(language, after, of))}</p>
      ))}
    </>
  );
}

function Judged({ about: { seen }, language }: ProposalProps) {
  const say = nowWords[language];
  const { judged, said } = seen;
  const rounded = (n: number) => sayNumber(language, Math.round(n * 10) / 10);
  return (
    <section aria-labelledby="judged">
      <h2 id="judged">{say.judged}</h2>
      {judged === undefined ? (
        <p class="quiet">{said === 0 ? say.saidNone : say.said(count(language, said, say.member))}</p>
      ) : (
        <>
          {judged.share === undefined ? null : (
            <p>{say.share(sayMeasure(language, Math.round(judged.share * 100), '%'))}</p>
          )}
          <ul class="plain">
            {judged.spreads.map(({ criterion, lowest, highest, mean }) => (
              <li>
                {criterion.name}:{' '}
                {mean === undefined
                  ? '–'
                  : say.criterion(rounded(lowest ?? 0), rounded(highest ?? 0), rounded(mean), rounded(criterion.scale))}
                {judged.apart.includes(criterion) ? <b> {say.apart}</b> : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Where the decision would be at odds with another one, said beside its form. */
export function OddsShown({
  odds,
  decided,
  language,
}: { odds: AtOdds } & Pick<ProposalToDecide, 'decided'> & { language: Language }) {
  const say = nowWords[language];
  if (odds.written.length === 0 && odds.others.length === 0) return null;
  const fields: Readonly<Record<string, string | undefined>> = elementWords[language].fields;
  return (
    <div class="alert alert-error odds">
      <p class="alert-heading">
        <b>{say.odds}</b>
      </p>
      <ul class="plain">
        {odds.written.map(({ strategy, element, field, decision }) => (
          <li>
            <a href={urls.element(strategy, element.id)}>{shownTitle(element)}</a>: {fields[field] ?? field}{' '}
            {say.writtenBy}{' '}
            <a href={urls.decision(decision)}>
              {decisionWords[language].decidedBy(decided.get(decision)?.number ?? '')}
            </a>
          </li>
        ))}
        {odds.others.map(({ id, title }) => (
          <li>
            {say.otherPut} <a href={urls.proposal(id)}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
