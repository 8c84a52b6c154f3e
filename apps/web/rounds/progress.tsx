import { standingOf } from '@lofte/domain/follow-up/standing';
import { type State, states } from '@lofte/domain/follow-up/state';
import type { RequestProgress, RoundSeen } from '@lofte/service/follow-up/round-of';
import { StateMark } from '../follow-up/state-mark.tsx';
import type { Language } from '../language.ts';
import { count, sayNumber } from '../numbers.ts';
import { sayMoment } from '../time.ts';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { roundWords } from './words.ts';

/** How a request stands to those who wait for it. */
export type Group = 'missing' | 'part' | 'done' | 'handed' | 'withdrawn';
const groups: readonly Group[] = ['missing', 'part', 'done', 'handed', 'withdrawn'];

export function groupOf({ request, answered }: RequestProgress): Group {
  if (request.withdrawn) return 'withdrawn';
  if (request.elements.length === 0) return 'handed';
  if (answered === 0) return 'missing';
  return answered < request.elements.length ? 'part' : 'done';
}

/** Things that are asked of somebody and not answered. */
export function unanswered(requests: readonly RequestProgress[]): number {
  return asking(requests).reduce((sum, { request, answered }) => sum + request.elements.length - answered, 0);
}

function asking(requests: readonly RequestProgress[]): readonly RequestProgress[] {
  return requests.filter(({ request }) => request.withdrawn === undefined);
}

/** A state, or nothing said. */
export type Listed = State | 'unsaid';

interface SaidCountsProps {
  readonly seen: RoundSeen;
  readonly today: string;
  readonly listed: Listed | undefined;
  readonly language: Language;
}

/** How many said what; each number opens the list of those, below. */
export function SaidCounts({ seen, today, listed, language }: SaidCountsProps) {
  const say = roundWords[language];
  const asked = asking(seen.requests).flatMap(({ request }) => request.elements);
  const stateOf = ({ strategy, element }: Thing): Listed =>
    standingOf({ update: seen.said.get(`${strategy} ${element}`) }, today).state ?? 'unsaid';
  const byState = Map.groupBy(asked, stateOf);
  const given = [...states, 'unsaid' as const].filter((state) => byState.has(state));
  const things = listed === undefined ? [] : (byState.get(listed) ?? []);
  return (
    <>
      <ul class="plain tally said-counts">
        {given.map((state) => (
          <li>
            <a
              href={`${urls.round(seen.round.id, { state })}#said`}
              aria-current={state === listed ? 'true' : undefined}
            >
              <b>{sayNumber(language, byState.get(state)?.length ?? 0)}</b>
              {state === 'unsaid' ? (
                <span class="quiet">{say.notSaid}</span>
              ) : (
                <StateMark state={state} language={language} />
              )}
            </a>
          </li>
        ))}
      </ul>
      {things.length > 0 ? (
        <ul class="plain lines">
          {things.map(({ strategy, element }) => (
            <li>
              <a href={urls.element(strategy, element)}>
                {setTitle(seen.asked.get(`${strategy} ${element}`) ?? element)}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

type Thing = RequestProgress['request']['elements'][number];

/** Every receiver with what they did so far, those who are waited for first. */
export function ReceiverGroups({ seen, language }: { seen: RoundSeen; language: Language }) {
  const say = roundWords[language];
  const byGroup = Map.groupBy(seen.requests, groupOf);
  return (
    <>
      {groups.map((group) => {
        const those = byGroup.get(group) ?? [];
        if (those.length === 0) return null;
        const lines = (
          <ul class="plain lines">
            {those.map((one) => (
              <Receiver {...{ one, round: seen.round.id, language }} />
            ))}
          </ul>
        );
        const title = `${say.group[group]} (${sayNumber(language, those.length)})`;
        const folded = group !== 'missing' && group !== 'part' && those.length > 12;
        return folded ? (
          <details class="of-group">
            <summary>{title}</summary>
            {lines}
          </details>
        ) : (
          <section class="of-group">
            <h3>{title}</h3>
            {lines}
          </section>
        );
      })}
    </>
  );
}

function Receiver({ one, round, language }: { one: RequestProgress; round: string; language: Language }) {
  const say = roundWords[language];
  const { request, person, answered, begun, opened } = one;
  const asked = request.elements.length;
  return (
    <li class="receiver">
      <p>
        <a class="title" href={urls.request(round, request.id)}>
          {person?.name ?? request.person}
        </a>
      </p>
      <p>
        {asked > 0 ? say.answered(sayNumber(language, answered), sayNumber(language, asked)) : ''}
        {begun > 0 ? <span class="quiet"> · {count(language, begun, say.begun)}</span> : null}
      </p>
      <p class="quiet">{opened ? say.opened(sayMoment(language, opened.toISOString())) : say.notOpened}</p>
      <MailState one={one} language={language} />
    </li>
  );
}

/** How the newest mail fared. */
function MailState({ one: { mails }, language }: { one: RequestProgress; language: Language }) {
  const say = roundWords[language];
  const mail = mails.at(-1);
  if (!mail) return <p class="quiet">{say.noMail}</p>;
  const trouble = mail.state === 'failed' || mail.state === 'unsure' ? mail.state : undefined;
  return (
    <div>
      <p class={trouble ? 'mail-trouble' : 'quiet'}>
        {trouble ? <span aria-hidden="true">▲ </span> : null}
        {mail.state === 'sent' && mail.done
          ? `${say.mailStates.sent} ${sayMoment(language, mail.done.toISOString())}`
          : say.mailStates[mail.state]}
      </p>
      {mail.said && mail.state !== 'sent' ? <p class="small">{say.mailSaid(mail.said)}</p> : null}
      {trouble ? <p class="small">{say.mailWhat[trouble]}</p> : null}
    </div>
  );
}
