import type { Decision } from '@lofte/domain/steering/decision';
import type { Item } from '@lofte/domain/steering/meeting';
import { absentFrom, presentAt } from '@lofte/domain/steering/meeting-papers';
import { type MeetingSeen, quorumOf } from '@lofte/service/steering/meeting-of';
import { DissentList, type Named, NumberAndOutcome, TaskLine, WhyDecided } from '../decisions/told-decision.tsx';
import { decisionWords } from '../decisions/words.ts';
import { PaperFiles } from '../documents/paper-files.tsx';
import { Page } from '../layout.tsx';
import { sayNumber } from '../numbers.ts';
import { sayList } from '../register/say.ts';
import type { PageRequest } from '../route.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { nowWords } from './now-words.ts';
import { sayWhenMeeting } from './say-when.ts';
import { meetingWords } from './words.ts';

interface MinutesProps {
  readonly seen: MeetingSeen;
  readonly organisations: NonNullable<Named['organisations']>;
  readonly today: string;
  readonly told?: string | undefined;
  readonly request: PageRequest;
}

/** What a meeting said and decided, to be read, printed and approved. */
export function MinutesPage({ seen, organisations, today, told, request }: MinutesProps) {
  const { language } = request;
  const say = nowWords[language];
  const { meeting, group, people } = seen;
  const { here, needed } = quorumOf(group, meeting);
  const title = say.minutesTitle(meeting.title);
  return (
    <Page title={title} request={request} scripts={['print']}>
      <article class="rounds meetings minutes">
        <p class="back">
          <a href={urls.meeting(meeting.id)}>{meeting.title}</a>
        </p>
        <h1>{title}</h1>
        {told ? (
          <div class="alert alert-success" role="status">
            <p>{told}</p>
          </div>
        ) : null}
        <Standing {...{ seen, request }} />
        <p>
          {group.name} · {sayWhenMeeting(language, meeting)}
          {meeting.place === undefined ? '' : ` · ${meeting.place}`}
        </p>
        <dl class="round-facts">
          <div>
            <dt>{say.present}</dt>
            <dd>{names(presentIn(seen, language)) || say.nobody}</dd>
          </div>
          <div>
            <dt>{say.absent}</dt>
            <dd>{names(absentFrom(seen).map((id) => people.get(id)?.name ?? '')) || say.nobody}</dd>
          </div>
        </dl>
        <p>{say.quorumOf(sayNumber(language, here), sayNumber(language, needed))}</p>
        <p class="choice">
          <button type="button" class="button button-secondary" data-print hidden>
            {say.print}
          </button>
        </p>
        <PaperFiles
          {...{ paper: 'minutes', language }}
          url={(format) => urls.meetingPaper(meeting.id, 'minutes', format)}
        />
        {meeting.items.map((item, i) => (
          <OneItem
            {...{ item, seen, organisations, people, today, language }}
            nth={i + 1}
            decisions={seen.decisions.filter((one) => one.item === item.id)}
          />
        ))}
        {seen.decisions.some(({ item }) => item === undefined) ? (
          <section>
            {seen.decisions
              .filter(({ item }) => item === undefined)
              .map((decision) => (
                <OneDecision {...{ decision, organisations, people, today, language }} />
              ))}
          </section>
        ) : null}
      </article>
    </Page>
  );

  function names(all: readonly string[]): string {
    return sayList(language, all);
  }
}

/** Whether they are approved, and where. */
function Standing({ seen: { meeting, meetings }, request: { language } }: Pick<MinutesProps, 'seen' | 'request'>) {
  const say = nowWords[language];
  const { approved, state } = meeting;
  if (state !== 'held') return <p class="draft-mark">{say.running}</p>;
  if (!approved) return <p class="draft-mark">{say.draft}</p>;
  const by = meetings.get(approved.meeting);
  return (
    <p>
      {say.approved(sayTime(language, approved.day) ?? approved.day)}{' '}
      <a href={urls.meeting(approved.meeting)}>{by?.title ?? ''}</a>
    </p>
  );
}

function presentIn(seen: MeetingSeen, language: PageRequest['language']): readonly string[] {
  const name = (id: string) => seen.people.get(id)?.name ?? '';
  return presentAt(seen).map(({ person, standsInFor }) =>
    standsInFor === undefined ? name(person) : `${name(person)} (${nowWords[language].deputyFor(name(standsInFor))})`,
  );
}

interface OneItemProps extends Named {
  readonly item: Item;
  readonly nth: number;
  readonly decisions: readonly Decision[];
  readonly seen: MeetingSeen;
  readonly today: string;
  readonly language: PageRequest['language'];
}

function OneItem({ item, nth, decisions, seen, ...named }: OneItemProps) {
  const { language, people } = named;
  const out = (seen.meeting.recused ?? []).filter((one) => one.item === item.id);
  const of = item.meeting === undefined ? undefined : seen.meetings.get(item.meeting);
  const approved = item.kind === 'minutes' && of?.approved?.meeting === seen.meeting.id ? of.approved : undefined;
  return (
    <section class="minutes-item">
      <h2>
        {nth}. {item.title} <span class="quiet small">{meetingWords[language].kinds[item.kind]}</span>
      </h2>
      {out.length > 0 ? (
        <p class="quiet">
          {decisionWords[language].recused(
            sayList(
              language,
              out.map(({ person }) => people.get(person)?.name ?? ''),
            ),
          )}
        </p>
      ) : null}
      {item.said === undefined ? null : <p class="as-written">{item.said}</p>}
      {approved ? <p>{nowWords[language].approvedOn(sayTime(language, approved.day) ?? approved.day)}</p> : null}
      {decisions.map((decision) => (
        <OneDecision {...{ decision, ...named }} />
      ))}
      {item.said === undefined && decisions.length === 0 && !approved ? (
        <p class="quiet">{nowWords[language].nothingSaid}</p>
      ) : null}
    </section>
  );
}

function OneDecision({
  decision,
  today,
  language,
  ...named
}: { decision: Decision; today: string; language: PageRequest['language'] } & Named) {
  const { tasks = [] } = decision;
  return (
    <div class="decision">
      <p>
        <NumberAndOutcome {...{ decision, language }} /> {decision.item === undefined ? decision.title : ''}
      </p>
      <WhyDecided {...{ decision, language }} />
      <DissentList {...{ decision, language, ...named }} />
      {tasks.length === 0 ? null : (
        <>
          <h3>{nowWords[language].tasks}</h3>
          <ul>
            {tasks.map((task) => (
              <li>
                <TaskLine {...{ task, today, language, ...named }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
