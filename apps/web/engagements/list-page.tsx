import { may } from '@lofte/domain/rights';
import { type Engagement, engagementKinds } from '@lofte/domain/world/engagement';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { urls } from '../urls.ts';
import { WorldWays } from '../world/world-ways.tsx';
import { EngagementLines } from './lines.tsx';
import { mailWords } from './mail-words.ts';
import { engagementWords } from './words.ts';

interface ListProps {
  readonly coming: readonly Engagement[];
  readonly past: readonly Engagement[];
  /** Where the next page of past ones begins. */
  readonly next?: number | undefined;
  readonly asked: Readonly<Record<'country' | 'kind' | 'organisation', string>>;
  /** To choose from, by code and by id. */
  readonly countries: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, string>;
  readonly request: PageRequest;
}

/** What is to come and what has been, narrowed by what is asked for. */
export function ListPage({ coming, past, next, asked, countries, organisations, request }: ListProps) {
  const { language, actor } = request;
  const say = engagementWords[language];
  const narrowed = Object.values(asked).some((one) => one !== '');
  return (
    <Page title={say.title} request={request}>
      <div class="rounds world">
        <WorldWays here="engagements" request={request} />
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        {may(actor, 'engagement.log') ? (
          <p class="choice">
            <a class="button button-primary" href={urls.newEngagement({ country: asked.country })}>
              {say.log}
            </a>
            <a class="button button-secondary" href={urls.newEngagement({ country: asked.country, state: 'planned' })}>
              {say.plan}
            </a>
            <a class="button button-secondary" href={urls.engagementFromMail({ country: asked.country })}>
              {mailWords[language].title}
            </a>
          </p>
        ) : null}
        <form class="drift-choice" method="get" action={urls.engagements()}>
          <Select
            {...{ name: 'country', label: say.country, value: asked.country, none: say.all, options: countries }}
          />
          <Select
            {...{ name: 'kind', label: say.kind, value: asked.kind, none: say.all }}
            options={new Map(engagementKinds.map((one) => [one, say.kinds[one]]))}
          />
          <Select
            {...{ name: 'organisation', label: say.organisation, value: asked.organisation, none: say.all }}
            options={organisations}
          />
          <button type="submit" class="button button-secondary">
            {say.show}
          </button>
        </form>
        {coming.length + past.length === 0 ? (
          <div class="empty">
            <p>
              <b>{narrowed ? say.emptyFilter : say.empty}</b>
            </p>
          </div>
        ) : null}
        {coming.length > 0 ? (
          <section aria-labelledby="coming">
            <h2 id="coming">{say.coming}</h2>
            <EngagementLines all={coming} language={language} />
          </section>
        ) : null}
        {past.length > 0 ? (
          <section aria-labelledby="past">
            <h2 id="past">{say.past}</h2>
            <EngagementLines all={past} language={language} />
          </section>
        ) : null}
        {next === undefined ? null : (
          <p>
            <a href={urls.engagements({ ...asked, from: String(next) })}>{say.later}</a>
          </p>
        )}
      </div>
    </Page>
  );
}
