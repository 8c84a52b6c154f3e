import type { Suggested } from '@lofte/domain/steering/agenda';
import type { Item } from '@lofte/domain/steering/meeting';
import type { MeetingSeen } from '@lofte/service/steering/meeting-of';
import type { Language } from '../language.ts';
import { count, sayNumber } from '../numbers.ts';
import { urls } from '../urls.ts';
import { ItemName } from './agenda.tsx';
import { meetingWords } from './words.ts';

interface SuggestedProps {
  readonly seen: MeetingSeen;
  readonly suggested: readonly Suggested[];
  readonly language: Language;
}

/** Items shown before the rest is folded away. */
const most = 8;

/** What waits for the group and why, put on the agenda by one press each, or all by one. */
export function SuggestedItems({ seen, suggested, language }: SuggestedProps) {
  const say = meetingWords[language];
  const { meeting, since } = seen;
  const rest = suggested.slice(most);
  const line = (one: Suggested) => <OneSuggested {...{ one, seen, language }} />;
  return (
    <section aria-labelledby="suggested">
      <h2 id="suggested">{say.suggested}</h2>
      {suggested.length === 0 ? (
        <p class="quiet">{say.suggestedNone}</p>
      ) : (
        <form method="post" action={urls.meetingPart(meeting.id, 'agenda')}>
          <input type="hidden" name="since" value={String(since)} />
          <input type="hidden" name="do" value="add" />
          {suggested.length > 1 ? (
            <p>
              <button type="submit" name="key" value="all" class="button button-secondary">
                {say.addAll(count(language, suggested.length, say.item))}
              </button>
            </p>
          ) : null}
          <ul class="plain lines">{suggested.slice(0, most).map(line)}</ul>
          {rest.length === 0 ? null : (
            <details>
              <summary>{say.moreSuggested(sayNumber(language, rest.length))}</summary>
              <ul class="plain lines">{rest.map(line)}</ul>
            </details>
          )}
        </form>
      )}
    </section>
  );
}

function OneSuggested({
  one: { item, why },
  seen,
  language,
}: { one: Suggested } & Pick<SuggestedProps, 'seen' | 'language'>) {
  const say = meetingWords[language];
  return (
    <li class="suggested">
      <p>
        <ItemName {...{ item, seen }} /> <span class="quiet">{say.why[why]}</span>
      </p>
      <button type="submit" name="key" value={suggestedKey(item)} class="button button-secondary">
        {say.addOne}
        <span class="sr-only">: {item.title}</span>
      </button>
    </li>
  );
}

/** By what an item is about: its id is a new one each time it is suggested. */
export function suggestedKey({ kind, proposal, strategy, element, decision, meeting, title }: Item): string {
  return [kind, proposal ?? strategy ?? meeting ?? decision ?? '', element ?? (kind === 'task' ? title : '')].join(' ');
}
