import type { Engagement } from '@lofte/domain/world/engagement';
import type { EventOrigin } from '@lofte/domain/world/event-origin';
import type { Overlap } from '@lofte/domain/world/overlaps';
import type { PromiseChoice } from '@lofte/service/world/promise-choices';
import type { Standing } from '@lofte/service/world/things-of';
import { WorldBriefLinks } from '../briefs/world-brief-links.tsx';
import { feedWords } from '../calendar/feed-words.ts';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { partnerWords } from '../partners/words.ts';
import type { PageRequest } from '../route.ts';
import { sayTimes } from '../sessions/say-times.ts';
import { Fact } from '../steering/group-parts.tsx';
import { paragraphs } from '../strategy/view.ts';
import { urls } from '../urls.ts';
import { servedBy } from '../world/about.ts';
import { Served } from '../world/promises.tsx';
import { RemoveThing } from '../world/remove-thing.tsx';
import { Steps } from '../world/steps.tsx';
import { ThingFrame } from '../world/thing-frame.tsx';
import { worldWords } from '../world/words.ts';
import { mailWords } from './mail-words.ts';
import { OverlapsShown } from './overlaps-shown.tsx';
import { sayDays } from './say.ts';
import { engagementWords } from './words.ts';

interface EngagementProps {
  readonly standing: Standing<Engagement>;
  readonly overlaps: readonly Overlap[];
  readonly promises: readonly PromiseChoice[];
  readonly forum: { readonly id: string; readonly name: string } | undefined;
  /** Whose it is, where a partner outside wrote it. */
  readonly writer?: Parameters<typeof engagementWords.da.writtenByPartner>[0] | undefined;
  /** Whether the reader may change it. */
  readonly changes: boolean;
  readonly saved: boolean;
  readonly today: string;
  readonly request: PageRequest;
}

/** One engagement: what it was about, who was there, what came of it and what was promised. */
export function EngagementPage(props: EngagementProps) {
  const { standing, overlaps, changes, saved, request } = props;
  const { thing, since } = standing;
  const { language } = request;
  const say = engagementWords[language];
  return (
    <ThingFrame
      {...{ title: thing.title, saved, request }}
      back={{ href: urls.engagements(), name: say.title }}
      about={
        <p class="quiet">
          {[
            say.kinds[thing.kind],
            [sayDays(language, thing), sayTimes(language, thing.from, thing.times)].filter(Boolean).join(' '),
            ...(thing.state === 'held' ? [] : [say.states[thing.state]]),
          ].join(' · ')}
        </p>
      }
      change={changes ? urls.changeEngagement(thing.id) : undefined}
    >
      {thing.country !== undefined || thing.forum !== undefined ? (
        <WorldBriefLinks url={(format, other) => urls.engagementBrief(thing.id, format, other)} language={language} />
      ) : null}
      <p class="small">
        <a href={urls.engagementFile(thing.id)} download>
          {feedWords[language].take}
        </a>
      </p>
      {overlaps.length > 0 ? <OverlapsShown overlaps={overlaps} language={language} /> : null}
      {paragraphs(thing.result ?? '').map((part) => (
        <p class="as-written">{part}</p>
      ))}
      <Facts {...props} language={language} />
      {changes ? <RemoveThing action={urls.removeEngagement(thing.id)} {...{ since, language }} /> : null}
    </ThingFrame>
  );
}

function Facts(props: EngagementProps & { language: Language }) {
  const { standing, promises, forum, writer, today, language } = props;
  const { country, place, met, ours, partners, themes, about, next, visible, origin, mail } = standing.thing;
  const say = engagementWords[language];
  const served = servedBy(about, promises);
  return (
    <dl class="round-facts">
      {country || place ? (
        <Fact name={say.place}>
          {country ? <a href={urls.country(country)}>{countryName(language, country)}</a> : null}
          {place ? <span class="quiet"> {place}</span> : null}
        </Fact>
      ) : null}
      {forum ? (
        <Fact name={say.forum}>
          <a href={urls.forum(forum.id)}>{forum.name}</a>
        </Fact>
      ) : null}
      <Listed name={say.met} all={met} />
      <Listed name={say.ours} all={ours.map(({ name }) => name)} />
      <Listed name={say.partners} all={partners.map(({ name }) => name)} />
      <Listed name={say.themes} all={themes} />
      {served.length > 0 ? (
        <Fact name={worldWords[language].serves}>
          <Served served={served} />
        </Fact>
      ) : null}
      {next.length > 0 ? (
        <Fact name={say.next}>
          <Steps steps={next} today={today} language={language} />
        </Fact>
      ) : null}
      {origin ? <Invitation origin={origin} language={language} /> : null}
      {mail ? (
        <Fact name={mailWords[language].title}>
          <p class="quiet">{mail.from ? mailWords[language].claims(mail.from) : mailWords[language].nobody}</p>
        </Fact>
      ) : null}
      {writer ? <Fact name={say.writtenBy}>{say.writtenByPartner(writer)}</Fact> : null}
      <Fact name={say.visible}>{(writer ? partnerWords[language] : say).visibilities[visible]}</Fact>
    </dl>
  );
}

/** What the calendar said that it came from; who invites is what its file claims. */
export function Invitation({ origin, language }: { origin: EventOrigin; language: Language }) {
  const say = engagementWords[language];
  const { organiser, text, link } = origin;
  return (
    <Fact name={say.invitation}>
      {organiser ? <p class="quiet">{say.claims(organiser)}</p> : null}
      {paragraphs(text ?? '').map((part) => (
        <p class="as-written">{part}</p>
      ))}
      {link ? (
        <a href={link} rel="noreferrer">
          {link}
        </a>
      ) : null}
    </Fact>
  );
}

function Listed({ name, all }: { name: string; all: readonly string[] }) {
  return all.length > 0 ? <Fact name={name}>{all.join(' · ')}</Fact> : null;
}
