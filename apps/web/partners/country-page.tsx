import { may } from '@lofte/domain/rights';
import type { ForumEntry } from '@lofte/service/world/partner-forum-of';
import { countryName } from '../element/countries.ts';
import { sayDays } from '../engagements/say.ts';
import { engagementWords } from '../engagements/words.ts';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { partnerWords } from './words.ts';

interface CountryProps {
  readonly country: string;
  /** The newest first. */
  readonly entries: readonly ForumEntry[];
  readonly today: string;
  readonly said: 'saved' | 'removed' | undefined;
  readonly request: PageRequest;
}

/** What public bodies and companies do in one country, side by side and by day. */
export function CountryForumPage({ country, entries, today, said, request }: CountryProps) {
  const { language, actor } = request;
  const say = partnerWords[language];
  const name = countryName(language, country);
  return (
    <Page title={say.whoDoesWhat(name)} request={request}>
      <div class="rounds world">
        <p class="back">
          <a href={urls.partnerForum()}>{say.title}</a>
        </p>
        <h1>{say.whoDoesWhat(name)}</h1>
        {said ? (
          <div class="alert alert-success" role="status">
            <p>{say[said]}</p>
          </div>
        ) : null}
        <p class="choice">
          {may(actor, 'partners.log') ? (
            <a class="button button-primary" href={urls.logAsPartner({ country })}>
              {say.log}
            </a>
          ) : null}
          {may(actor, 'world.see') ? (
            <a class="button button-secondary" href={urls.country(country)}>
              {say.allAbout(name)}
            </a>
          ) : null}
        </p>
        <div class="two-sides">
          {[true, false].map((isPublic) => (
            <Side
              name={isPublic ? say.public : say.private}
              id={isPublic ? 'public' : 'private'}
              entries={entries.filter((one) => one.isPublic === isPublic)}
              {...{ today, request }}
            />
          ))}
        </div>
      </div>
    </Page>
  );
}

function Side(
  props: Pick<CountryProps, 'entries' | 'today' | 'request'> & { readonly name: string; readonly id: string },
) {
  const { name, id, entries, today, request } = props;
  const say = partnerWords[request.language];
  const coming = entries.filter(({ to, state }) => to >= today && state !== 'held').toReversed();
  const past = entries.filter((one) => !coming.includes(one));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {entries.length === 0 ? <p class="quiet">{say.none}</p> : null}
      {coming.length > 0 ? <h3>{say.coming}</h3> : null}
      <Entries all={coming} request={request} />
      {past.length > 0 ? <h3>{say.past}</h3> : null}
      <Entries all={past} request={request} />
    </section>
  );
}

function Entries({ all, request }: { all: readonly ForumEntry[]; request: PageRequest }) {
  if (all.length === 0) return null;
  return (
    <ul class="plain lines">
      {all.map((one) => (
        <li>
          <Entry one={one} request={request} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ one, request: { language, actor } }: { one: ForumEntry; request: PageRequest }) {
  const say = partnerWords[language];
  const { states, visibilities } = engagementWords[language];
  const who = one.who.length > 0 ? one.who.join(', ') : say.ministry;
  const readers = one.partner === undefined ? visibilities[one.visible] : say.visibilities[one.visible];
  const said = [sayDays(language, one), one.place, who].filter(Boolean).join(' · ');
  return (
    <>
      <p>
        {may(actor, 'world.see') ? (
          <a class="title" href={urls.engagement(one.id)}>
            {one.title}
          </a>
        ) : (
          <span class="title">{one.title}</span>
        )}{' '}
        {one.state === 'cancelled' ? <span class="phase">{states.cancelled}</span> : null}
      </p>
      <p class="about quiet">{said}</p>
      {one.themes.length > 0 ? <p class="small quiet">{one.themes.join(' · ')}</p> : null}
      {one.writer !== undefined && one.partner !== undefined ? (
        <p class="small quiet">{say.writtenBy(one.writer, one.partner)}</p>
      ) : null}
      {one.changes || may(actor, 'world.see') ? (
        <p class="small quiet">
          {say.visible}: {readers}
        </p>
      ) : null}
      <Ways one={one} language={language} />
    </>
  );
}

function Ways({ one, language }: { one: ForumEntry; language: Language }) {
  const say = partnerWords[language];
  if (one.changes) {
    return (
      <p class="small">
        <a href={urls.partnerEntry(one.id)} aria-label={`${say.change}: ${one.title}`}>
          {say.change}
        </a>
      </p>
    );
  }
  return one.removes ? <RemoveEntry {...{ id: one.id, since: one.since, language }} /> : null;
}

/** Taking an entry off: said first, done by the second press. */
export function RemoveEntry({ id, since, language }: { id: string; since: number; language: Language }) {
  const say = partnerWords[language];
  return (
    <details class="change">
      <summary>{say.remove}</summary>
      <form method="post" action={urls.removePartnerEntry(id)}>
        <input type="hidden" name="since" value={String(since)} />
        <p>{say.removeWhat}</p>
        <button type="submit" class="button button-secondary">
          {say.removeAsk}
        </button>
      </form>
    </details>
  );
}
