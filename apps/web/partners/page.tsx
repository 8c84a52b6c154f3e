import { may } from '@lofte/domain/rights';
import type { Member, PartnerForum } from '@lofte/service/world/partner-forum-of';
import { countryName } from '../element/countries.ts';
import { Page } from '../layout.tsx';
import { count } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { locale } from '../time.ts';
import { urls } from '../urls.ts';
import { WorldWays } from '../world/world-ways.tsx';
import { partnerWords } from './words.ts';

/** In which countries anything is shared, and who is in the forum. */
export function PartnerForumPage({ forum, request }: { forum: PartnerForum; request: PageRequest }) {
  const { language, actor } = request;
  const say = partnerWords[language];
  const { compare } = new Intl.Collator(locale(language));
  const countries = [...forum.countries]
    .map(([code, many]) => ({ code, many, name: countryName(language, code) }))
    .toSorted((a, b) => compare(a.name, b.name));
  return (
    <Page title={say.title} request={request}>
      <div class="rounds world">
        <WorldWays here="partners" request={request} />
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <p class="choice">
          {may(actor, 'partners.log') ? (
            <a class="button button-primary" href={urls.logAsPartner()}>
              {say.log}
            </a>
          ) : null}
          {may(actor, 'world.edit') ? (
            <a class="button button-secondary" href={urls.forumPartners()}>
              {say.setUp}
            </a>
          ) : null}
        </p>
        <h2>{say.countries}</h2>
        {countries.length === 0 ? <p class="quiet">{say.noCountries}</p> : null}
        <ul class="plain partners">
          {countries.map(({ code, many, name }) => (
            <li>
              <a class="title" href={urls.partnerCountry(code)}>
                {name}
              </a>{' '}
              <span class="small quiet">{count(language, many, say.entries)}</span>
            </li>
          ))}
        </ul>
        <h2>{say.members}</h2>
        {forum.members.length === 0 ? <p class="quiet">{say.noMembers}</p> : null}
        <Members name={say.public} all={forum.members.filter(({ isPublic }) => isPublic)} />
        <Members name={say.private} all={forum.members.filter(({ isPublic }) => !isPublic)} />
      </div>
    </Page>
  );
}

function Members({ name, all }: { name: string; all: readonly Member[] }) {
  if (all.length === 0) return null;
  return (
    <>
      <h3>{name}</h3>
      <ul class="plain partners">
        {all.map((one) => (
          <li>{one.name}</li>
        ))}
      </ul>
    </>
  );
}
