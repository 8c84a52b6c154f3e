import { dayOf } from '@lofte/domain/day';
import type { Issue } from '@lofte/domain/issue';
import { mayInAll } from '@lofte/domain/rights';
import type { Organisation } from '@lofte/domain/things';
import type { RoundSeen } from '@lofte/service/follow-up/round-of';
import { strategiesIn } from '@lofte/service/follow-up/strategies-of-round';
import { Page } from '../layout.tsx';
import { count, sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { sayDay, sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { workbookWords } from '../workbook/words.ts';
import { Draft, type MailShown } from './draft-page.tsx';
import { Receivers } from './draft-parts.tsx';
import { Facts } from './facts.tsx';
import { sayRoundIssue } from './issues.ts';
import { sayLeft } from './list-page.tsx';
import { groupOf, type Listed, ReceiverGroups, SaidCounts, unanswered } from './progress.tsx';
import { roundWords } from './words.ts';

export interface RoundProps {
  readonly seen: RoundSeen;
  readonly organisations: readonly Organisation[];
  readonly mail?: MailShown | undefined;
  /** What was just done. */
  readonly told?: string | undefined;
  /** What was refused. */
  readonly issues?: readonly Issue[] | undefined;
  /** Whose things are listed under the counts. */
  readonly listed?: Listed | undefined;
  readonly now: Date;
  readonly request: PageRequest;
}

/** A round: before it is sent who gets what, afterwards who answered and what they say. */
export function RoundPage(props: RoundProps) {
  const { seen, organisations, mail, told, issues = [], listed, now, request } = props;
  const { language, actor } = request;
  const say = roundWords[language];
  const { round } = seen;
  const { covers, due, state, sent, closed } = round;
  const runs = mayInAll(actor, 'round.run', strategiesIn(round));
  const today = dayOf(now);
  return (
    <Page title={round.name} request={request}>
      <div class="rounds">
        <p class="back">
          <a href={urls.rounds()}>{say.title}</a>
        </p>
        <h1>{round.name}</h1>
        <p>
          {say.about(sayTime(language, `${covers.from}/${covers.to}`) ?? '')} · {say.due(sayTime(language, due) ?? due)}
          {state === 'open' ? ` (${sayLeft(language, today, due)})` : ''}
          {sent ? ` · ${say.sentOn(sayDay(language, sent))}` : ''}
          {closed ? ` · ${say.closedOn(sayDay(language, closed))}` : ''}
        </p>
        {told ? (
          <div class="alert alert-success" role="status">
            <p>{told}</p>
          </div>
        ) : null}
        {issues.length > 0 ? (
          <div class="alert alert-error" role="alert">
            {issues.map((issue) => (
              <p>{sayRoundIssue(language, issue)}</p>
            ))}
          </div>
        ) : null}
        {state === 'draft' ? (
          <Draft {...{ planned: { seen, organisations, runs, language }, mail, request }} />
        ) : (
          <Sent {...{ seen, runs, today, listed, request }} />
        )}
      </div>
    </Page>
  );
}

interface SentProps extends Pick<RoundProps, 'seen' | 'request' | 'listed'> {
  readonly runs: boolean;
  readonly today: string;
}

function Sent({ seen, runs, today, listed, request }: SentProps) {
  const { language } = request;
  const say = roundWords[language];
  const { round, requests, waiting, medianMinutes } = seen;
  const asking = requests.filter(({ request: one }) => one.withdrawn === undefined);
  const asked = asking.reduce((sum, { request: one }) => sum + one.elements.length, 0);
  const answered = asked - unanswered(requests);
  return (
    <>
      <section aria-labelledby="said">
        <h2 id="said">{say.states2}</h2>
        <p class="how-far">
          <progress max={Math.max(asked, 1)} value={answered} aria-hidden="true" />
          {say.answered(sayNumber(language, answered), count(language, asked, say.thing))}
        </p>
        <SaidCounts {...{ seen, today, listed, language }} />
        <p class="choice">
          {waiting > 0 ? (
            <a class="button button-primary" href={urls.review(round.id)}>
              {say.reviewNow(count(language, waiting, say.answer))}
            </a>
          ) : answered > 0 ? (
            <>
              <span>{say.nothingToReview}</span> <a href={urls.review(round.id)}>{say.seeReview}</a>
            </>
          ) : null}
        </p>
      </section>
      <section aria-labelledby="follow">
        <h2 id="follow">{say.follow}</h2>
        {medianMinutes === undefined ? null : (
          <p class="quiet">{say.medianOf(count(language, Math.round(medianMinutes * 10) / 10, say.minute))}</p>
        )}
        {runs && round.state === 'open' ? <Again {...{ seen, language }} /> : null}
        <ReceiverGroups {...{ seen, language }} />
        {runs && round.state === 'open' ? (
          <p>
            <a href={urls.roundWorkbook(round.id)}>{workbookWords[language].toRound}</a>
          </p>
        ) : null}
      </section>
      {runs && round.state === 'open' ? <Widen {...{ seen, language }} /> : null}
      <Facts {...{ seen, language }} />
      {runs && round.state === 'open' ? <Close {...{ seen, language }} /> : null}
    </>
  );
}

function Again({ seen, language }: Pick<RoundProps, 'seen'> & Pick<PageRequest, 'language'>) {
  const say = roundWords[language];
  const missing = seen.requests.filter((one) => ['missing', 'part'].includes(groupOf(one)));
  if (missing.length === 0) return null;
  return (
    <form method="post" action={urls.sendAgain(seen.round.id)}>
      <button type="submit" class="button button-secondary">
        {say.again(count(language, missing.length, say.responsible))}
      </button>
    </form>
  );
}

function Widen({ seen, language }: Pick<RoundProps, 'seen'> & Pick<PageRequest, 'language'>) {
  const say = roundWords[language];
  const { requests } = seen.plan;
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="widen">
      <h2 id="widen">{say.widen}</h2>
      <p>{say.widenWhat}</p>
      <Receivers {...{ seen, requests, language }} />
      <form method="post" action={urls.widenRound(seen.round.id)}>
        <input type="hidden" name="seal" value={seen.seal} />
        <button type="submit" class="button button-secondary">
          {say.widenNow(count(language, requests.length, say.responsible))}
        </button>
      </form>
    </section>
  );
}

function Close({ seen, language }: Pick<RoundProps, 'seen'> & Pick<PageRequest, 'language'>) {
  const say = roundWords[language];
  const { round, requests } = seen;
  const missing = unanswered(requests);
  return (
    <div class="round-ways">
      <p>
        <a href={urls.changeRound(round.id)}>{say.edit}</a>
      </p>
      <details class="change">
        <summary>{say.close}</summary>
        <form method="post" action={urls.closeRound(round.id)}>
          <p>
            {say.closeWhat} {missing > 0 ? <b>{say.closeMissing(count(language, missing, say.thing))}</b> : null}{' '}
            {round.repeat ? say.closeNext : null}
          </p>
          <button type="submit" class="button button-secondary">
            {say.closeNow}
          </button>
        </form>
      </details>
    </div>
  );
}
