import type { Wanted } from '@lofte/domain/follow-up/choose-followed';
import type { Owed } from '@lofte/service/follow-up/owed-by';
import type { OwedSteering } from '@lofte/service/steering/owed-steering';
import { count, type Forms } from '../numbers.ts';
import { sayDayOf } from '../status/words.ts';
import { urls } from '../urls.ts';
import type { OverviewView } from './view.ts';

/** Mails of a round that did not arrive. */
export interface FailedMails {
  readonly round: string;
  readonly count: number;
}

interface NeedsProps {
  readonly view: OverviewView;
  readonly failed: readonly FailedMails[];
  /** How many organisations answer for nothing. */
  readonly idle: number;
}

/** What waits for the secretariat. */
export function Needs({ view, failed, idle }: NeedsProps) {
  const { say, seen, language } = view;
  const lines: readonly (readonly [Wanted, Forms])[] = [
    [{ waiting: 'review' }, say.toReview],
    [{ waiting: 'reply' }, say.replied],
    [{ flag: 'contradiction' }, say.contradictory],
    [{ flag: 'unowned' }, say.unowned],
  ];
  const counted = lines
    .map(([wanted, forms]) => ({ wanted, forms, n: view.those(wanted).length }))
    .filter(({ n }) => n > 0);
  const drafts = seen.rounds.filter(({ state }) => state === 'draft');
  const name = (round: string) => seen.rounds.find(({ id }) => id === round)?.name ?? '';
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{say.needsYou}</h2>
      {counted.length + idle + drafts.length + failed.length === 0 ? <p class="quiet">{say.nothingNeeded}</p> : null}
      <ul class="plain needs">
        {counted.map(({ wanted, forms, n }) => (
          <li>
            <a href={view.list(wanted)}>{count(language, n, forms)}</a>{' '}
            {wanted.waiting === 'review' ? (
              <a class="small" href={urls.review()}>
                {say.reviewNow}
              </a>
            ) : null}
          </li>
        ))}
        {idle > 0 ? (
          <li>
            <a href={urls.idleOrganisations()}>{count(language, idle, say.idle)}</a>
          </li>
        ) : null}
        {drafts.map(({ id, name }) => (
          <li>
            <a href={urls.round(id)}>{say.toSend(name)}</a>
          </li>
        ))}
        {failed.map(({ round, count: n }) => (
          <li>
            <a href={urls.round(round)}>{say.mailsFailed(count(language, n, say.mails), name(round))}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What somebody owes, and what is theirs. */
export function Owes({
  view,
  owed,
  steering: { tasks, writing },
}: {
  view: OverviewView;
  owed: readonly Owed[];
  steering: OwedSteering;
}) {
  const { say, seen, language } = view;
  const requests = owed.map((one) => ({ ...one, left: one.request.elements.length - one.answered }));
  const mine = view.those({ flag: 'mine' }).length;
  const asked = view.those({ flag: 'mine', waiting: 'answer' }).length;
  const all = owed.length + tasks.length + writing.length;
  if (all + mine === 0) return null;
  return (
    <section aria-labelledby="owed" class="owed">
      <h2 id="owed">{all > 0 ? say.youOwe : say.yours}</h2>
      <ul class="plain needs">
        {requests.map(({ round, token, left }) => (
          <li>
            {left > 0 ? say.owed(count(language, left, say.questions), round.name) : say.allAnswered(round.name)}{' '}
            <span class="quiet">{say.until(sayDayOf(language, round.due, seen.day))}</span>{' '}
            <a class={left > 0 ? 'button button-primary' : undefined} href={urls.answer(token)}>
              {left > 0 ? say.answer : say.look}
            </a>
          </li>
        ))}
        {writing.map(({ id, title, writing: asked }) => (
          <li>
            {say.toVote(title)} <span class="quiet">{say.until(sayDayOf(language, asked?.due ?? '', seen.day))}</span>{' '}
            <a class="button button-primary" href={urls.proposal(id)}>
              {say.answer}
            </a>
          </li>
        ))}
        {tasks.length > 0 ? (
          <li>
            <a href={urls.owed()}>{count(language, tasks.length, say.ownTasks)}</a>
          </li>
        ) : null}
        {asked > 0 ? (
          <li>
            <a href={view.list({ flag: 'mine', waiting: 'answer' })}>{count(language, asked, say.toExplain)}</a>
          </li>
        ) : null}
        {mine > 0 ? (
          <li>
            <a href={view.list({ flag: 'mine' })}>{count(language, mine, say.yoursAll)}</a>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
