import { may } from '@lofte/domain/rights';
import type { Forum, Seat } from '@lofte/domain/world/forum';
import type { ForumSession } from '@lofte/domain/world/session';
import type { WorldNames } from '@lofte/service/world/names-for';
import type { PromisedAbout } from '@lofte/service/world/promised-about';
import type { Standing } from '@lofte/service/world/things-of';
import { WorldBriefLinks } from '../briefs/world-brief-links.tsx';
import type { Language } from '../language.ts';
import type { PageRequest } from '../route.ts';
import { SessionsOfForum } from '../sessions/of-forum.tsx';
import { Fact } from '../steering/group-parts.tsx';
import { paragraphs } from '../strategy/view.ts';
import { sayWhen } from '../time.ts';
import { urls } from '../urls.ts';
import { Promised } from './promised.tsx';
import { PlacesByPaper } from './quotes.tsx';
import { RemoveThing } from './remove-thing.tsx';
import { shortForum } from './say.ts';
import { ThingFrame } from './thing-frame.tsx';
import { worldWords } from './words.ts';

interface ForumProps {
  readonly standing: Standing<Forum>;
  readonly all: readonly Forum[];
  /** By their first day. */
  readonly sessions: readonly ForumSession[];
  readonly promises: readonly PromisedAbout[];
  readonly today: string;
  readonly names: WorldNames;
  readonly saved: boolean;
  readonly request: PageRequest;
}

/** One international body: what we do there, who sits there, and what it has of parts. */
export function ForumPage(props: ForumProps) {
  const { standing, all, sessions, promises, today, names, saved, request } = props;
  const { thing, since } = standing;
  const { language, actor } = request;
  const say = worldWords[language];
  const above = all.find(({ id }) => id === thing.parent);
  const parts = all.filter(({ parent }) => parent === thing.id);
  const edits = may(actor, 'world.edit');
  return (
    <ThingFrame
      {...{ title: shortForum(thing), saved, request }}
      heading={
        <>
          {shortForum(thing)} {thing.acronym ? <span class="quiet">{thing.name}</span> : null}
        </>
      }
      back={above ? { href: urls.forum(above.id), name: shortForum(above) } : { href: urls.world(), name: say.title }}
      change={edits ? urls.changeForum(thing.id) : undefined}
    >
      <WorldBriefLinks url={(format, other) => urls.forumBrief(thing.id, format, other)} language={language} />
      <h2>{say.role}</h2>
      {thing.role === undefined ? <p class="quiet">{say.noRole}</p> : null}
      {paragraphs(thing.role ?? '').map((part) => (
        <p class={thing.sayings ? 'as-written theirs' : 'as-written'}>{part}</p>
      ))}
      {thing.sayings ? <PlacesByPaper {...{ places: thing.sayings, titles: names.titles, language }} /> : null}
      <SessionsOfForum {...{ forum: thing.id, sessions, today, edits, language }} />
      <dl class="round-facts">
        <Fact name={say.seats}>
          <Seats {...{ seats: thing.seats, names, language }} />
        </Fact>
        <Fact name={say.presidencies}>
          {thing.presidencies.length === 0 ? <span class="quiet">{say.noPresidencies}</span> : null}
          <ul class="plain">
            {thing.presidencies.map((one) => (
              <li>{sayWhen(language, one)}</li>
            ))}
          </ul>
        </Fact>
        {parts.length > 0 ? (
          <Fact name={say.parts}>
            <ul class="plain">
              {parts.map((one) => (
                <li>
                  <a href={urls.forum(one.id)}>{shortForum(one)}</a>{' '}
                  {one.acronym ? <span class="quiet">{one.name}</span> : null}
                </li>
              ))}
            </ul>
          </Fact>
        ) : null}
        <Fact name={say.places}>
          <PlacesByPaper {...{ places: thing.places, titles: names.titles, language }} />
        </Fact>
      </dl>
      {paragraphs(thing.note ?? '').map((part) => (
        <p class="as-written">{part}</p>
      ))}
      <h2>{say.promises}</h2>
      <Promised promises={promises} titles={names.titles} language={language} />
      {edits ? <RemoveThing action={urls.removeForum(thing.id)} {...{ since, language }} /> : null}
    </ThingFrame>
  );
}

function Seats({ seats, names, language }: { seats: readonly Seat[]; names: WorldNames; language: Language }) {
  if (seats.length === 0) return <span class="quiet">{worldWords[language].noSeats}</span>;
  return (
    <ul class="plain">
      {seats.map(({ person, organisation, as, from, to }) => {
        const who = [names.people.get(person ?? ''), names.organisations.get(organisation ?? '')].filter(Boolean);
        return (
          <li>
            {who.join(', ')}
            <span class="quiet"> {[as, sayWhen(language, { from, to })].filter(Boolean).join(' · ')}</span>
          </li>
        );
      })}
    </ul>
  );
}
