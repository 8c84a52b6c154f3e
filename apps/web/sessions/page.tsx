import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import type { Forum } from '@lofte/domain/world/forum';
import type { AgendaItem } from '@lofte/domain/world/session';
import type { SessionSight } from '@lofte/service/world/sessions-of';
import { feedWords } from '../calendar/feed-words.ts';
import { countryName } from '../element/countries.ts';
import { sayDays } from '../engagements/say.ts';
import type { Language } from '../language.ts';
import type { PageRequest } from '../route.ts';
import { Fact } from '../steering/group-parts.tsx';
import { paragraphs } from '../strategy/view.ts';
import { urls } from '../urls.ts';
import { servedBy } from '../world/about.ts';
import { RemoveThing } from '../world/remove-thing.tsx';
import { shortForum } from '../world/say.ts';
import { ThingFrame } from '../world/thing-frame.tsx';
import { worldWords } from '../world/words.ts';
import { Wrong } from '../world/wrong.tsx';
import type { Known } from './fields.ts';
import { sayTimes } from './say-times.ts';
import { sessionWords } from './words.ts';

interface SessionPageProps {
  readonly sight: SessionSight;
  readonly forum: Forum | undefined;
  readonly known: Known;
  readonly saved: boolean;
  readonly issues?: readonly Issue[];
  /** A line that was refused. */
  readonly typed?: { readonly item: string; readonly text: string } | undefined;
  readonly request: PageRequest;
}

/** One session: its agenda, each item in a row from the promise over our line to what came of it. */
export function SessionPage(props: SessionPageProps) {
  const { sight, forum, saved, issues = [], request } = props;
  const { thing, since, lines } = sight;
  const { language, actor } = request;
  const say = sessionWords[language];
  const edits = may(actor, 'world.edit');
  const place = [thing.place, thing.country && countryName(language, thing.country)].filter(Boolean).join(', ');
  const state = thing.state === 'held' ? [] : [say.states[thing.state]];
  return (
    <ThingFrame
      {...{ title: thing.title, saved, request }}
      back={
        forum
          ? { href: urls.forum(forum.id), name: shortForum(forum) }
          : { href: urls.world(), name: worldWords[language].title }
      }
      about={
        <p class="quiet">
          {[sayDays(language, thing), sayTimes(language, thing.from, thing.times), place, ...state]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      }
      wrong={<Wrong {...{ issues, language }} />}
      change={edits ? urls.changeSession(thing.id) : undefined}
    >
      <p class="small">
        <a href={urls.sessionFile(thing.id)} download>
          {feedWords[language].take}
        </a>
      </p>
      {thing.link ? (
        <dl class="round-facts">
          <Fact name={say.link}>
            <a href={thing.link} rel="noreferrer">
              {say.readIt}
            </a>
          </Fact>
        </dl>
      ) : null}
      <h2 id="agenda">{say.items}</h2>
      {lines && thing.items.length > 0 ? <p class="small quiet">{say.lineIsFor}</p> : null}
      {thing.items.length === 0 ? <p class="quiet">{say.noItems}</p> : <Agenda {...props} />}
      {thing.note ? <h2>{say.note}</h2> : null}
      {paragraphs(thing.note ?? '').map((part) => (
        <p class="as-written">{part}</p>
      ))}
      {edits ? <RemoveThing action={urls.removeSession(thing.id)} {...{ since, language }} /> : null}
    </ThingFrame>
  );
}

function Agenda({ sight, known, typed, request }: SessionPageProps) {
  const { language, actor } = request;
  const say = sessionWords[language];
  const { lines, thing } = sight;
  const writes = may(actor, 'sensitive.edit');
  return (
    <table class="agenda-table" aria-labelledby="agenda">
      <thead>
        <tr>
          <th scope="col">{say.promise}</th>
          <th scope="col">{say.item}</th>
          {lines ? <th scope="col">{say.line}</th> : null}
          <th scope="col">{say.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {thing.items.map((item, i) => (
          <tr id={`item-${item.id}`}>
            <td data-name={say.promise}>
              <Promises {...{ item, known, language }} />
            </td>
            <th scope="row" data-name={say.item}>
              {i + 1}. {item.title}
              {item.dossiers.map((id) =>
                known.dossiers.has(id) ? (
                  <p class="small">
                    <a href={urls.dossier(id)}>{known.dossiers.get(id)}</a>
                  </p>
                ) : null,
              )}
            </th>
            {lines ? (
              <td data-name={say.line}>
                <OurLine
                  {...{ session: thing.id, item, line: lines.get(item.id), writes, language }}
                  typed={typed?.item === item.id ? typed.text : undefined}
                />
              </td>
            ) : null}
            <td data-name={say.outcome}>
              {item.outcome ? (
                paragraphs(item.outcome).map((part) => <p class="as-written">{part}</p>)
              ) : (
                <span class="quiet">{say.noOutcome}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Promises({ item, known, language }: { item: AgendaItem; known: Known; language: Language }) {
  const served = servedBy(item.about, known.promises);
  if (served.length === 0) return <span class="quiet">{sessionWords[language].noPromise}</span>;
  return (
    <ul class="plain">
      {served.map(({ strategy, element, title }) => (
        <li>
          <a href={urls.element(strategy, element)}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

function OurLine(props: {
  session: string;
  item: AgendaItem;
  line: NonNullable<SessionSight['lines']> extends ReadonlyMap<string, infer L> ? L | undefined : never;
  writes: boolean;
  /** What was typed and refused. */
  typed: string | undefined;
  language: Language;
}) {
  const { session, item, line, writes, typed, language } = props;
  const say = sessionWords[language];
  return (
    <>
      {line ? (
        paragraphs(line.thing.text).map((part) => <p class="as-written">{part}</p>)
      ) : (
        <p class="quiet">{say.noLine}</p>
      )}
      {writes ? (
        <details class="change" open={typed !== undefined}>
          <summary>
            {line ? say.changeLine : say.writeLine}
            <span class="sr-only"> {item.title}</span>
          </summary>
          <form method="post" action={urls.writeLine(session)}>
            <input type="hidden" name="item" value={item.id} />
            <input type="hidden" name="since" value={String(line?.since ?? 0)} />
            <label class="form-label" for={`line-${item.id}`}>
              {say.line}
            </label>
            <span class="form-hint" id={`line-hint-${item.id}`}>
              {say.lineHint}
            </span>
            <textarea
              {...{ class: 'form-input', id: `line-${item.id}`, name: 'line', rows: 5 }}
              aria-describedby={`line-hint-${item.id}`}
            >
              {typed ?? line?.thing.text ?? ''}
            </textarea>
            <button type="submit" class="button button-secondary">
              {say.save}
            </button>
          </form>
        </details>
      ) : null}
    </>
  );
}
