import { countryCodes } from '@lofte/domain/edit-plan/country-codes';
import { phases } from '@lofte/domain/world/partnership';
import type { MappedCountry } from '@lofte/service/world/map-of';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import { sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { locale } from '../time.ts';
import { urls } from '../urls.ts';
import { byRegime, sayRegime } from '../world/say.ts';
import { worldWords } from '../world/words.ts';
import { WorldWays } from '../world/world-ways.tsx';
import { DrawnMap, lookOf, Patterns } from './drawn-map.tsx';
import { shapes, type View, viewNames } from './shapes.ts';
import { mapWords } from './words.ts';

interface MapProps {
  readonly countries: readonly MappedCountry[];
  readonly view: View;
  /** The one kind of cooperation that is shown; all where it is empty. */
  readonly regime: string;
  readonly request: PageRequest;
}

/** Whom we work with and where we were in the last year, drawn, and the same as a table. */
export function MapPage({ countries, view, regime, request }: MapProps) {
  const { language } = request;
  const say = mapWords[language];
  const shown = regime === '' ? countries : countries.flatMap((one) => narrowed(one, regime));
  const regimes = byRegime(countries.flatMap(({ partnerships }) => partnerships)).map(([name]) => name);
  return (
    <Page title={say.title} request={request}>
      <div class="rounds world">
        <WorldWays here="map" request={request} />
        <h1>{say.title}</h1>
        <p>{countries.length === 0 ? say.nothing : say.lead}</p>
        <Choice
          label={say.part}
          all={viewNames.map((name) => ({
            ...{ name: say.parts[name], here: name === view },
            href: urls.worldMap({ part: name === 'world' ? undefined : name, regime }),
          }))}
        />
        {regimes.length > 1 ? (
          <Choice
            label={say.kind}
            all={['', ...regimes].map((one) => ({
              ...{ name: one === '' ? say.all : sayRegime(language, one), here: one === regime },
              href: urls.worldMap({ part: view === 'world' ? undefined : view, regime: one }),
            }))}
          />
        ) : null}
        <figure class="map-figure" aria-label={say.map}>
          <section class="map-scroll" tabindex={0} aria-label={say.title}>
            <DrawnMap countries={shown} view={view} language={language} />
          </section>
          <Legend shown={shown} language={language} />
        </figure>
        <Table shown={shown} narrow={regime !== ''} language={language} />
        <Others known={new Set(shown.map(({ code }) => code))} language={language} />
      </div>
    </Page>
  );
}

/** A country as far as one kind of cooperation goes. */
function narrowed(one: MappedCountry, regime: string): readonly MappedCountry[] {
  const partnerships = one.partnerships.filter((each) => each.regime === regime);
  const [first] = partnerships;
  return first ? [{ ...one, partnerships, phase: first.phase }] : [];
}

function Choice({
  label,
  all,
}: {
  label: string;
  all: readonly { readonly name: string; readonly href: string; readonly here: boolean }[];
}) {
  return (
    <nav class="map-choice" aria-label={label}>
      <span class="quiet">{label}</span>
      <ul>
        {all.map(({ name, href, here }) => (
          <li>
            <a href={href} aria-current={here ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Legend({ shown, language }: { shown: readonly MappedCountry[]; language: Language }) {
  const say = mapWords[language];
  const looks = new Set(shown.map(lookOf));
  const used = phases.filter((phase) => looks.has(lookOf({ phase })));
  const [first] = used;
  return (
    <figcaption class="small">
      <ul class="map-legend" aria-label={say.signs}>
        {used.map((phase) => (
          <li>
            <svg class="world-map key" viewBox="0 0 22 14" aria-hidden="true">
              <Patterns unit={1} name="key-" />
              <rect class={lookOf({ phase })} x="1" y="1" width="20" height="12" />
            </svg>
            {worldWords[language].phases[phase]}
          </li>
        ))}
        {looks.has('bare') || first === undefined ? (
          <li>
            <svg class="world-map key" viewBox="0 0 22 14" aria-hidden="true">
              <rect class="bare" x="1" y="1" width="20" height="12" />
            </svg>
            {say.none}
          </li>
        ) : null}
        {shown.some(({ engagements }) => engagements > 0) ? (
          <li>
            <svg class="world-map key" viewBox="0 0 22 14" aria-hidden="true">
              <g class="count">
                <circle cx="11" cy="7" r="6.4" />
                <text x="11" y="10.4" font-size="9.5">
                  3
                </text>
              </g>
            </svg>
            {say.circle}
          </li>
        ) : null}
      </ul>
      <p class="quiet">
        {say.dots} {say.source}
      </p>
    </figcaption>
  );
}

function Table({ shown, narrow, language }: { shown: readonly MappedCountry[]; narrow: boolean; language: Language }) {
  const say = mapWords[language];
  const { compare } = new Intl.Collator(locale(language));
  const rows = shown
    .map((one) => ({ ...one, name: countryName(language, one.code) }))
    .toSorted((a, b) => compare(a.name, b.name));
  const drawn = new Set(shapes.map(({ code }) => code));
  const unseen = rows.filter(({ code }) => !drawn.has(code));
  if (rows.length === 0) return narrow ? <p>{say.nothingHere}</p> : null;
  return (
    <>
      <h2>{say.table}</h2>
      <section class="wide-table" tabindex={0} aria-label={say.table}>
        <table class="points map-table">
          <thead>
            <tr>
              <th scope="col">{say.country}</th>
              <th scope="col">{say.cooperation}</th>
              <th scope="col">{say.done}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, partnerships, engagements }) => (
              <tr>
                <th scope="row">
                  <a href={urls.country(code)}>{name}</a>
                </th>
                <td>
                  {partnerships.length === 0 ? <span class="quiet">{say.none}</span> : null}
                  {partnerships.map((one, i) => (
                    <>
                      {i > 0 ? <br /> : null}
                      <a href={urls.partnership(one.id)}>{sayRegime(language, one.regime)}</a>{' '}
                      <span class="quiet">{worldWords[language].phases[one.phase]}</span>
                    </>
                  ))}
                </td>
                <td>{engagements > 0 ? sayNumber(language, engagements) : <span class="quiet">0</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {unseen.length > 0 ? <p class="small quiet">{say.unseen(unseen.map(({ name }) => name).join(', '))}</p> : null}
    </>
  );
}

/** Countries that we have nothing with: on the map they are no stops of the keyboard. */
function Others({ known, language }: { known: ReadonlySet<string>; language: Language }) {
  const { compare } = new Intl.Collator(locale(language));
  const all = countryCodes
    .filter((code) => !known.has(code))
    .map((code) => ({ code, name: countryName(language, code) }))
    .toSorted((a, b) => compare(a.name, b.name));
  return (
    <details class="map-others">
      <summary>{mapWords[language].others}</summary>
      <ul class="plain partners">
        {all.map(({ code, name }) => (
          <li>
            <a href={urls.country(code)}>{name}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
