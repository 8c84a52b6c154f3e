import { may } from '@lofte/domain/rights';
import type { Candidature } from '@lofte/domain/world/candidature';
import { type Coalition, joiners, leftWith } from '@lofte/domain/world/coalition';
import type { Dossier } from '@lofte/domain/world/dossier';
import type { Child } from 'hono/jsx';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import { count } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { WorldWays } from '../world/world-ways.tsx';
import { stageName } from './dossier-page.tsx';
import { negotiationWords } from './words.ts';

interface NegotiationsProps {
  /** One page of those that are negotiated, or of those that are settled. */
  readonly dossiers: readonly Dossier[];
  /** Where the next page begins. */
  readonly next?: number | undefined;
  readonly settled: boolean;
  readonly candidatures: readonly Candidature[];
  readonly coalitions: readonly Coalition[];
  readonly today: string;
  readonly request: PageRequest;
}

/** Countries shown of those that join us. */
const mostJoiners = 30;

/** Every file by its next step, every seat by its election, and who joins us in what. */
export function NegotiationsPage(props: NegotiationsProps) {
  const { dossiers, next, settled, candidatures, coalitions, today, request } = props;
  const { language, actor } = request;
  const say = negotiationWords[language];
  const edits = may(actor, 'world.edit');
  return (
    <Page title={say.title} request={request}>
      <div class="rounds world">
        <WorldWays here="negotiations" request={request} />
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        {edits ? (
          <p class="choice">
            <a class="button button-secondary" href={urls.newDossier()}>
              {say.newDossier}
            </a>
            <a class="button button-secondary" href={urls.newCandidature()}>
              {say.newCandidature}
            </a>
            <a class="button button-secondary" href={urls.newCoalition()}>
              {say.newCoalition}
            </a>
          </p>
        ) : null}
        <Section
          id="dossiers"
          name={settled ? say.settledDossiers : say.dossiers}
          none={dossiers.length === 0 ? say.none : undefined}
        >
          {dossiers.map((one) => (
            <li>
              <p>
                <a class="title" href={urls.dossier(one.id)}>
                  {one.title}
                </a>{' '}
                <span class="quiet">{one.reference}</span>
              </p>
              <p class="about quiet">
                {[say.kinds[one.kind], stageName(language, one), one.next?.step].filter(Boolean).join(' · ')}{' '}
                <Dated day={one.next?.day} today={today} language={language} />
              </p>
            </li>
          ))}
        </Section>
        <p class="choice">
          {next === undefined ? null : (
            <a href={urls.negotiations({ ...(settled ? { files: 'settled' } : {}), from: String(next) })}>{say.more}</a>
          )}
          <a href={urls.negotiations(settled ? {} : { files: 'settled' })}>
            {settled ? say.openDossiers : say.toSettled}
          </a>
        </p>
        <Section id="candidatures" name={say.candidatures} none={candidatures.length === 0 ? say.none : undefined}>
          {candidatures.toSorted(byDay(({ election }) => election)).map((one) => (
            <li>
              <p>
                <a class="title" href={urls.candidature(one.id)}>
                  {one.seat}
                </a>
              </p>
              <p class="about quiet">
                {one.result ? (one.result.elected ? say.elected : say.notElected) : say.election}{' '}
                {sayTime(language, one.result?.day ?? one.election ?? '')}
              </p>
            </li>
          ))}
        </Section>
        <Section id="coalitions" name={say.coalitions} none={coalitions.length === 0 ? say.none : undefined}>
          {coalitions
            .toSorted(byDay(({ day }) => day))
            .toReversed()
            .map((one) => (
              <li>
                <p>
                  <a class="title" href={urls.coalition(one.id)}>
                    {one.title}
                  </a>
                </p>
                <p class="about quiet">
                  {[
                    say.coalitionKinds[one.kind],
                    sayTime(language, one.day),
                    count(language, one.members.filter(({ left }) => !left).length, say.membersCount),
                  ].join(' · ')}
                </p>
              </li>
            ))}
        </Section>
        {coalitions.length > 0 ? <Joiners coalitions={coalitions} language={language} /> : null}
      </div>
    </Page>
  );
}

function Section(props: { id: string; name: string; none: string | undefined; children: Child }) {
  const { id, name, none, children } = props;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {none ? <p class="quiet">{none}</p> : <ul class="plain lines">{children}</ul>}
    </section>
  );
}

function Dated({ day, today, language }: { day: string | undefined; today: string; language: Language }) {
  if (!day) return null;
  return <span class={day < today.slice(0, day.length) ? 'overdue' : undefined}>{sayTime(language, day) ?? day}</span>;
}

/** Who joins most often, and who left with whom. */
function Joiners({ coalitions, language }: { coalitions: readonly Coalition[]; language: Language }) {
  const say = negotiationWords[language];
  return (
    <section aria-labelledby="joiners">
      <h2 id="joiners">{say.joiners}</h2>
      <ul class="plain partners">
        {joiners(coalitions)
          .slice(0, mostJoiners)
          .map(({ country, joined, left }) => {
            const company = left > 0 ? leftWith(coalitions, country) : [];
            const names = company.slice(0, 3).map((code) => countryName(language, code));
            return (
              <li>
                <a href={urls.country(country)}>{countryName(language, country)}</a>{' '}
                <span class="small quiet">
                  {[
                    count(language, joined, say.joined),
                    left > 0 ? count(language, left, say.leftCount) : undefined,
                    names.length > 0 ? say.leftWithWhom(names.join(', ')) : undefined,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            );
          })}
      </ul>
    </section>
  );
}

/** The soonest first; what has no day last. */
function byDay<T>(dayOf: (one: T) => string | undefined): (a: T, b: T) => number {
  return (a, b) => {
    const [one, other] = [dayOf(a) ?? '9999', dayOf(b) ?? '9999'];
    return one < other ? -1 : one > other ? 1 : 0;
  };
}
