import { daysBetween } from '@lofte/domain/follow-up/offered-round';
import { mayAnywhere } from '@lofte/domain/rights';
import type { RoundRow } from '@lofte/service/follow-up/rounds-overview';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import { count, sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { sayDay, sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { roundWords } from './words.ts';

interface ListProps {
  readonly rounds: readonly RoundRow[];
  /** Answers that wait for a verdict, in all. */
  readonly waiting: number;
  readonly anyStrategy: boolean;
  readonly today: string;
  readonly request: PageRequest;
}

/** Every round with how far it is. */
export function ListPage({ rounds, waiting, anyStrategy, today, request }: ListProps) {
  const { language, actor } = request;
  const say = roundWords[language];
  const runs = mayAnywhere(actor, 'round.run');
  return (
    <Page title={say.title} request={request}>
      <div class="rounds">
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <p class="choice">
          {runs && anyStrategy ? (
            <a class="button button-primary" href={urls.newRound()}>
              {say.newRound}
            </a>
          ) : null}
          {waiting > 0 ? (
            <a class="button button-secondary" href={urls.review()}>
              {say.reviewAll(count(language, waiting, say.answer))}
            </a>
          ) : null}
        </p>
        {rounds.length === 0 ? <Empty {...{ runs, anyStrategy, language }} /> : null}
        {(['open', 'draft', 'closed'] as const).map((state) => {
          const those = rounds.filter(({ round }) => round.state === state);
          if (those.length === 0) return null;
          return (
            <section>
              <h2>{say.states[state]}</h2>
              <ul class="plain lines">
                {those.map((row) => (
                  <Row {...{ row, today, language }} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Page>
  );
}

function Empty({ runs, anyStrategy, language }: { runs: boolean; anyStrategy: boolean; language: Language }) {
  const say = roundWords[language];
  if (runs && !anyStrategy)
    return (
      <div class="empty">
        <p>
          {say.noStrategies} <a href={urls.library()}>{say.toLibrary}</a>
        </p>
      </div>
    );
  return (
    <div class="empty">
      <p>
        <b>{say.empty}</b>
      </p>
      <p>{runs ? say.emptyWhat : say.emptyForYou}</p>
    </div>
  );
}

function Row({ row, today, language }: { row: RoundRow; today: string; language: Language }) {
  const say = roundWords[language];
  const { round, progress, waiting } = row;
  const { id, name, covers, due, state, closed } = round;
  return (
    <li>
      <p>
        <a class="title" href={urls.round(id)}>
          {name}
        </a>
      </p>
      <p class="about quiet">
        {say.about(sayTime(language, `${covers.from}/${covers.to}`) ?? '')} · {say.due(sayTime(language, due) ?? due)}
        {state === 'open' ? ` · ${sayLeft(language, today, due)}` : ''}
        {closed ? ` · ${say.closedOn(sayDay(language, closed))}` : ''}
      </p>
      {state === 'draft' ? null : (
        <p class="how-far">
          <progress max={Math.max(progress.asked, 1)} value={progress.answered} aria-hidden="true" />
          {say.answered(sayNumber(language, progress.answered), count(language, progress.asked, say.thing))} ·{' '}
          {count(language, progress.requests, say.receiver)}
          {waiting > 0 ? (
            <>
              {' '}
              · <a href={urls.review(id)}>{say.toReview(count(language, waiting, say.answer))}</a>
            </>
          ) : null}
        </p>
      )}
    </li>
  );
}

/** How long there is to the due date, or how long it is over. */
export function sayLeft(language: Language, today: string, due: string): string {
  const say = roundWords[language];
  const days = daysBetween(today, due);
  if (days === 0) return say.dueToday;
  return days > 0 ? count(language, days, say.dueIn) : count(language, -days, say.overdue);
}
