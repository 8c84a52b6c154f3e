import type { Item } from '@lofte/domain/steering/meeting';
import { longestItemTitle } from '@lofte/domain/steering/meeting';
import type { MeetingSeen } from '@lofte/service/steering/meeting-of';
import { PaperLinks } from '../documents/paper-files.tsx';
import type { Language } from '../language.ts';
import { count } from '../numbers.ts';
import { urls } from '../urls.ts';
import { meetingWords } from './words.ts';

interface AgendaProps {
  readonly seen: MeetingSeen;
  /** Whether whoever looks may change it. */
  readonly runs: boolean;
  readonly language: Language;
}

/** The items in order; with what orders, times and removes them for who prepares it. */
export function Agenda({ seen, runs, language }: AgendaProps) {
  const say = meetingWords[language];
  const { meeting, since } = seen;
  const { items } = meeting;
  const list = (
    <ol class="agenda">
      {items.map((item, i) => (
        <li>
          <p class="what">
            <ItemName {...{ item, seen }} />{' '}
            <span class="quiet small">
              {say.kinds[item.kind]}
              {runs || item.minutes === undefined ? '' : ` · ${count(language, item.minutes, say.minute)}`}
            </span>
          </p>
          <ItemPaper {...{ item, meeting: meeting.id, language }} />
          {runs ? <Tools {...{ item, language }} first={i === 0} last={i === items.length - 1} /> : null}
        </li>
      ))}
    </ol>
  );
  const sum = <Sum {...{ seen, language }} />;
  if (!runs) return items.length === 0 ? <p class="quiet">{say.noItems}</p> : [list, sum];
  return (
    <form method="post" action={urls.meetingPart(meeting.id, 'agenda')}>
      <input type="hidden" name="since" value={String(since)} />
      {items.length === 0 ? (
        <p class="quiet">{say.noItems}</p>
      ) : (
        <>
          {list}
          {sum}
          <p>
            <button type="submit" name="do" value="save" class="button button-secondary">
              {say.saveMinutes}
            </button>
          </p>
        </>
      )}
      <p class="new-item">
        <label class="form-label" for="new-item">
          {say.newItem}
        </label>
        <input class="form-input" id="new-item" name="title" maxlength={longestItemTitle} autocomplete="off" />
        <button type="submit" name="do" value="new" class="button button-secondary">
          {say.addNew}
        </button>
      </p>
    </form>
  );
}

/** What there is to know of an item, as a file; nothing of one that is only a title. */
function ItemPaper({ item, meeting, language }: { item: Item; meeting: string; language: Language }) {
  const { id, title, proposal, element, decision } = item;
  if ((proposal ?? element ?? decision) === undefined) return null;
  const url = (format: Parameters<typeof urls.itemPaper>[2]) => urls.itemPaper(meeting, id, format);
  return (
    <p class="small quiet paper-files">
      <PaperLinks {...{ paper: 'item', url, about: title, language }} />
    </p>
  );
}

function Tools({ item, first, last, language }: { item: Item; first: boolean; last: boolean; language: Language }) {
  const say = meetingWords[language];
  const { id, title } = item;
  return (
    <p class="tools">
      <input
        class="form-input"
        name={`minutes:${id}`}
        aria-label={say.minutesOf(title)}
        value={item.minutes === undefined ? '' : String(item.minutes)}
        inputmode="numeric"
        maxlength={3}
        autocomplete="off"
      />{' '}
      <span class="quiet small">{say.minutesShort}</span>
      <button type="submit" name="do" value={`up ${id}`} class="button" aria-label={say.up(title)} disabled={first}>
        ↑
      </button>
      <button type="submit" name="do" value={`down ${id}`} class="button" aria-label={say.down(title)} disabled={last}>
        ↓
      </button>
      <button
        type="submit"
        name="do"
        value={`remove ${id}`}
        class="button button-unstyled"
        aria-label={say.remove(title)}
      >
        {say.removeShort}
      </button>
    </p>
  );
}

/** What an item is about, as a way there. */
export function ItemName({ item, seen }: { item: Item; seen: MeetingSeen }) {
  const to = itemUrl(item);
  const title = item.kind === 'task' && item.decision ? `${item.title}` : item.title;
  const strategy = item.strategy && seen.strategies.size > 1 ? seen.strategies.get(item.strategy) : undefined;
  return (
    <>
      {to ? <a href={to}>{title}</a> : title}
      {strategy ? <span class="quiet small"> {strategy}</span> : null}
    </>
  );
}

function itemUrl({ kind, proposal, strategy, element, decision, meeting }: Item): string | undefined {
  if (proposal !== undefined) return urls.proposal(proposal);
  if (strategy !== undefined && element !== undefined) return urls.element(strategy, element);
  if (kind === 'minutes' && meeting !== undefined) return urls.meetingPart(meeting, 'minutes');
  return decision === undefined ? undefined : urls.decision(decision);
}

function Sum({ seen: { meeting }, language }: Pick<AgendaProps, 'seen' | 'language'>) {
  const say = meetingWords[language];
  const planned = meeting.items.reduce((all, { minutes = 0 }) => all + minutes, 0);
  if (planned === 0) return null;
  const long = Math.round((Date.parse(meeting.end) - Date.parse(meeting.start)) / 60_000);
  return (
    <p>
      {say.planned(count(language, planned, say.minute), count(language, long, say.minute))}
      {planned > long ? ` ${say.tooLong}` : ''}
    </p>
  );
}
