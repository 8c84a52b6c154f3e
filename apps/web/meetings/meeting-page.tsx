import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import type { Suggested } from '@lofte/domain/steering/agenda';
import type { MeetingSeen } from '@lofte/service/steering/meeting-of';
import { PaperFiles } from '../documents/paper-files.tsx';
import { Page } from '../layout.tsx';
import { count } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { Agenda } from './agenda.tsx';
import { Wrong } from './form-page.tsx';
import { sayWhenMeeting } from './say-when.ts';
import { SuggestedItems } from './suggested-items.tsx';
import { meetingWords } from './words.ts';

export interface MeetingProps {
  readonly seen: MeetingSeen;
  readonly suggested: readonly Suggested[];
  readonly today: string;
  readonly told?: string | undefined;
  readonly issues?: readonly Issue[];
  readonly request: PageRequest;
}

/** A meeting before it is held: when, where, who, and what it takes up. */
export function MeetingPage({ seen, suggested, today, told, issues = [], request }: MeetingProps) {
  const { language, actor } = request;
  const say = meetingWords[language];
  const { meeting, group } = seen;
  const runs = may(actor, 'steering.run') && (meeting.state === 'planned' || meeting.state === 'called');
  return (
    <Page title={meeting.title} request={request}>
      <div class="rounds meetings">
        <p class="back">
          <a href={urls.meetings()}>{say.title}</a>
        </p>
        <h1>{meeting.title}</h1>
        <p>
          {sayWhenMeeting(language, meeting)} · {meeting.place ?? say.noPlace} ·{' '}
          <a href={urls.group(group.id)}>{group.name}</a> · <b class="nowrap">{say.states[meeting.state]}</b>
        </p>
        {told ? (
          <div class="alert alert-success" role="status">
            <p>{told}</p>
          </div>
        ) : null}
        <Wrong issues={issues} at={[]} request={request} />
        <Ways {...{ seen, runs, today, request }} />
        <section aria-labelledby="agenda">
          <h2 id="agenda">{say.agenda}</h2>
          <PaperFiles
            {...{ paper: 'agenda', language }}
            url={(format) => urls.meetingPaper(meeting.id, 'agenda', format)}
          />
          <Agenda {...{ seen, runs, language }} />
        </section>
        {runs ? <SuggestedItems {...{ seen, suggested, language }} /> : null}
        <Guests {...{ seen, today, language }} />
        {runs ? <CancelMeeting {...{ seen, language }} /> : null}
      </div>
    </Page>
  );
}

/** Whom a mail reaches. */
function reached({ guests }: MeetingSeen, today: string) {
  return guests.filter(({ person: { mail, left } }) => mail !== undefined && (left === undefined || left > today));
}

function Ways({
  seen,
  runs,
  today,
  request: { language },
}: Pick<MeetingProps, 'seen' | 'today' | 'request'> & { runs: boolean }) {
  const say = meetingWords[language];
  const { id, state } = seen.meeting;
  const asked = reached(seen, today).length;
  return (
    <>
      {runs && state === 'planned' ? (
        <form method="post" action={urls.meetingPart(id, 'call')} class="send">
          {asked > 0 ? (
            <>
              <button type="submit" class="button button-primary">
                {say.call(count(language, asked, say.guest))}
              </button>
              <p class="form-hint">{say.callWhat}</p>
            </>
          ) : (
            <p>{say.callNobody}</p>
          )}
        </form>
      ) : null}
      <p class="choice">
        {runs && state === 'called' ? (
          <a class="button button-primary" href={urls.meetingPart(id, 'now')}>
            {say.open}
          </a>
        ) : null}
        {runs && state === 'planned' ? (
          <a class="button button-secondary" href={urls.meetingPart(id, 'now')}>
            {say.open}
          </a>
        ) : null}
        {state === 'held' || state === 'called' ? (
          <a
            class={`button button-${state === 'held' ? 'primary' : 'secondary'}`}
            href={urls.meetingPart(id, 'minutes')}
          >
            {say.minutes}
          </a>
        ) : null}
        {runs ? (
          <a class="button button-secondary" href={urls.meetingPart(id, 'edit')}>
            {say.edit}
          </a>
        ) : null}
        <a href={urls.meetingPart(id, 'invite.ics')}>{say.file}</a>
      </p>
    </>
  );
}

function Guests({ seen, today, language }: Pick<MeetingProps, 'seen' | 'today'> & Pick<PageRequest, 'language'>) {
  const say = meetingWords[language];
  const is = new Set(reached(seen, today));
  return (
    <section aria-labelledby="guests">
      <h2 id="guests">{say.guests}</h2>
      <ul class="plain">
        {seen.guests.map((guest) => (
          <li>
            {guest.person.name} <span class="quiet">{say.roles[guest.as]}</span>
            {is.has(guest) ? null : <span> · {guest.person.mail === undefined ? say.noMail : say.left}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function CancelMeeting({ seen: { meeting }, language }: Pick<MeetingProps, 'seen'> & Pick<PageRequest, 'language'>) {
  const say = meetingWords[language];
  return (
    <details class="change round-ways">
      <summary>{say.cancel}</summary>
      <form method="post" action={urls.meetingPart(meeting.id, 'cancel')}>
        <p>{say.cancelWhat}</p>
        <button type="submit" class="button button-secondary">
          {say.cancelNow}
        </button>
      </form>
    </details>
  );
}
