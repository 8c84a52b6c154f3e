import { may } from '@lofte/domain/rights';
import type { CountrySight } from '@lofte/service/world/country-of';
import { WorldBriefLinks } from '../briefs/world-brief-links.tsx';
import { countryName } from '../element/countries.ts';
import { EngagementLines } from '../engagements/lines.tsx';
import { engagementWords } from '../engagements/words.ts';
import { Page } from '../layout.tsx';
import { count } from '../numbers.ts';
import { partnerWords } from '../partners/words.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { Promised } from './promised.tsx';
import { sayRegime } from './say.ts';
import { worldWords } from './words.ts';

interface CountryProps {
  readonly code: string;
  readonly sight: CountrySight;
  readonly today: string;
  readonly request: PageRequest;
}

/** Everything there is about a country: the standing cooperation, and what the plans promise. */
export function CountryPage({ code, sight, today, request }: CountryProps) {
  const { language, actor } = request;
  const say = worldWords[language];
  const name = countryName(language, code);
  return (
    <Page title={name} request={request}>
      <div class="rounds world">
        <p class="back">
          <a href={urls.world()}>{say.title}</a>
        </p>
        <h1>{name}</h1>
        {sight.partnerships.length === 0 ? <p>{say.countryEmpty}</p> : null}
        <ul class="plain lines">
          {sight.partnerships.map((one) => (
            <li>
              <p>
                <a class="title" href={urls.partnership(one.id)}>
                  {sayRegime(language, one.regime)}
                </a>{' '}
                <span class="phase">{say.phases[one.phase]}</span>
              </p>
              <p class="about quiet">
                {one.themes.length > 0 ? one.themes.join(' · ') : say.noThemes}
                {one.points.length > 0 ? ` · ${count(language, one.points.length, say.pointsCount)}` : ''}
              </p>
            </li>
          ))}
        </ul>
        {may(actor, 'world.edit') ? (
          <p class="choice">
            <a class="button button-secondary" href={urls.newPartnership(code)}>
              {say.newPartnership}
            </a>
          </p>
        ) : null}
        <WorldBriefLinks url={(format, other) => urls.countryBrief(code, format, other)} language={language} />
        {sight.forum ? (
          <p>
            <a href={urls.partnerCountry(code)}>{partnerWords[language].whoDoesWhat(name)}</a>
          </p>
        ) : null}
        <Engagements {...{ code, sight, today, request }} />
        <h2>{say.promises}</h2>
        <Promised promises={sight.promises} titles={sight.titles} language={language} />
      </div>
    </Page>
  );
}

function Engagements({ code, sight: { engagements }, today, request: { language, actor } }: CountryProps) {
  const say = engagementWords[language];
  const coming = engagements.filter(({ to, state }) => to >= today && state === 'planned').toReversed();
  const past = engagements.filter((one) => !coming.includes(one));
  return (
    <section aria-labelledby="engagements">
      <h2 id="engagements">{say.title}</h2>
      {may(actor, 'engagement.log') ? (
        <p class="choice">
          <a class="button button-secondary" href={urls.newEngagement({ country: code })}>
            {say.log}
          </a>
          <a class="button button-secondary" href={urls.newEngagement({ country: code, state: 'planned' })}>
            {say.plan}
          </a>
        </p>
      ) : null}
      {engagements.length === 0 ? <p class="quiet">{say.never}</p> : null}
      {coming.length > 0 ? <h3>{say.coming}</h3> : null}
      <EngagementLines all={coming} language={language} />
      {past.length > 0 ? <h3>{say.past}</h3> : null}
      <EngagementLines all={past} language={language} />
      {engagements.length > 0 ? (
        <p>
          <a href={urls.engagements({ country: code })}>{say.all}</a>
        </p>
      ) : null}
    </section>
  );
}
