import type { ForumSession } from '@lofte/domain/world/session';
import { countryName } from '../element/countries.ts';
import { sayDays } from '../engagements/say.ts';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { urls } from '../urls.ts';
import { sessionWords } from './words.ts';

interface SessionsProps {
  readonly forum: string;
  /** By their first day. */
  readonly sessions: readonly ForumSession[];
  readonly today: string;
  readonly edits: boolean;
  readonly language: Language;
}

/** When a forum meets: what is to come, the next first; and what has been, the last first. */
export function SessionsOfForum({ forum, sessions, today, edits, language }: SessionsProps) {
  const say = sessionWords[language];
  const coming = sessions.filter(({ to }) => to >= today);
  const past = sessions.filter(({ to }) => to < today).toReversed();
  const shown = coming.length > 0 ? [] : past.slice(0, 3);
  const folded = past.slice(shown.length);
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{say.sessions}</h2>
      {sessions.length === 0 ? <p class="quiet">{say.none}</p> : null}
      {coming.length > 0 ? <Lines {...{ all: coming, language }} /> : null}
      {shown.length > 0 ? <Lines {...{ all: shown, language }} /> : null}
      {folded.length > 0 ? (
        <details>
          <summary>{say.earlier(sayNumber(language, folded.length))}</summary>
          <Lines {...{ all: folded, language }} />
        </details>
      ) : null}
      {edits ? (
        <p class="choice">
          <a class="button button-secondary" href={urls.newSession({ forum })}>
            {say.add}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function Lines({ all, language }: { all: readonly ForumSession[]; language: Language }) {
  const say = sessionWords[language];
  return (
    <ul class="plain lines">
      {all.map((one) => (
        <li>
          <a class="title" href={urls.session(one.id)}>
            {one.title}
          </a>{' '}
          <span class="quiet">
            {[
              sayDays(language, one),
              [one.place, one.country && countryName(language, one.country)].filter(Boolean).join(', '),
              one.state === 'cancelled' ? say.states.cancelled : '',
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
