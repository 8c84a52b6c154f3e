import { may } from '@lofte/domain/rights';
import type { Forum } from '@lofte/domain/world/forum';
import type { Partnership } from '@lofte/domain/world/partnership';
import type { World } from '@lofte/service/world/world-of';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { locale } from '../time.ts';
import { urls } from '../urls.ts';
import { byPartner, byRegime, sayPartner, sayRegime, shortForum } from './say.ts';
import { worldWords } from './words.ts';
import { WorldWays } from './world-ways.tsx';

interface WorldProps {
  readonly world: World;
  readonly removed: boolean;
  readonly request: PageRequest;
}

/** Whom we work with by kind of cooperation, and the bodies with what we do in each. */
export function WorldPage({ world, removed, request }: WorldProps) {
  const { language, actor } = request;
  const say = worldWords[language];
  const edits = may(actor, 'world.edit');
  const none = world.partnerships.length + world.forums.length === 0;
  return (
    <Page title={say.title} request={request}>
      <div class="rounds world">
        <WorldWays here="all" request={request} />
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        {removed ? (
          <div class="alert alert-success" role="status">
            <p>{say.removed}</p>
          </div>
        ) : null}
        {edits ? (
          <p class="choice">
            <a class={`button ${none ? 'button-primary' : 'button-secondary'}`} href={urls.worldOffers()}>
              {say.fromPapers}
            </a>
            <a class="button button-secondary" href={urls.newPartnership()}>
              {say.newPartnership}
            </a>
            <a class="button button-secondary" href={urls.newForum()}>
              {say.newForum}
            </a>
          </p>
        ) : null}
        {none ? (
          <div class="empty">
            <p>
              <b>{say.empty}</b>
            </p>
            <p>{edits ? say.emptyWhat : say.emptyForYou}</p>
          </div>
        ) : (
          <>
            <h2>{say.partners}</h2>
            {world.partnerships.length === 0 ? <p class="quiet">{say.noPartners}</p> : null}
            {byRegime(world.partnerships).map(([regime, those]) => (
              <section>
                <h3>
                  {sayRegime(language, regime)} <span class="quiet">{those.length}</span>
                </h3>
                <ul class="plain partners">
                  {byPartner(language, those).map((one) => (
                    <PartnerLine one={one} language={language} />
                  ))}
                </ul>
              </section>
            ))}
            <h2>{say.forums}</h2>
            {world.forums.length === 0 ? <p class="quiet">{say.noForums}</p> : null}
            <ForumTree forums={world.forums} language={language} />
          </>
        )}
      </div>
    </Page>
  );
}

function PartnerLine({ one, language }: { one: Partnership; language: Language }) {
  const say = worldWords[language];
  const { country, phase, themes } = one;
  return (
    <li>
      <a class="title" href={country === undefined ? urls.partnership(one.id) : urls.country(country)}>
        {country === undefined ? sayPartner(language, one) : countryName(language, country)}
      </a>
      {phase === 'active' ? null : <span class="phase"> {say.phases[phase]}</span>}{' '}
      {themes.length > 0 ? <span class="small quiet">{themes.join(' · ')}</span> : null}
    </li>
  );
}

function ForumTree({ forums, language }: { forums: readonly Forum[]; language: Language }) {
  const ids = new Set(forums.map(({ id }) => id));
  const under = Map.groupBy(forums, ({ parent }) => (parent !== undefined && ids.has(parent) ? parent : ''));
  return <Parts of="" told="" under={under} language={language} />;
}

function Parts({
  of,
  told,
  under,
  language,
}: {
  of: string;
  /** What was said of the body that they are parts of. */
  told: string;
  under: ReadonlyMap<string, readonly Forum[]>;
  language: Language;
}) {
  const { compare } = new Intl.Collator(locale(language));
  const here = (under.get(of) ?? []).toSorted((a, b) => compare(shortForum(a), shortForum(b)));
  if (here.length === 0) return null;
  return (
    <ul class={of === '' ? 'plain forum-tree' : 'plain'}>
      {here.map((forum) => {
        const role = firstTold(forum.role ?? '');
        return (
          <li>
            <p>
              <a class="title" href={urls.forum(forum.id)}>
                {shortForum(forum)}
              </a>{' '}
              {forum.acronym ? <span class="quiet">{forum.name}</span> : null}
            </p>
            {role && !told.includes(role) ? <p class="small forum-role">{role}</p> : null}
            <Parts of={forum.id} told={`${told} ${role}`} under={under} language={language} />
          </li>
        );
      })}
    </ul>
  );
}

/** Of what is told, the first two sentences of its first paragraph: the second may say what the first leads to. */
function firstTold(text: string): string {
  const [first = ''] = text.split(/\n\s*\n/);
  return first
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .slice(0, 2)
    .join(' ');
}
