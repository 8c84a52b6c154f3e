import { foldedName } from '@lofte/domain/folded-name';
import type { Partnership } from '@lofte/domain/world/partnership';
import { countryName } from '../element/countries.ts';
import { engagementWords } from '../engagements/words.ts';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { locale, sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { byPartner, sayPartner } from './say.ts';
import { worldWords } from './words.ts';
import { WorldWays } from './world-ways.tsx';

/** A country or a region with all that we work on there, under any kind of cooperation. */
interface Partner {
  readonly name: string;
  readonly href: string;
  /** Whether work is under way, by what a theme comes down to. */
  readonly themes: ReadonlyMap<string, boolean>;
}

interface ThemesProps {
  readonly partnerships: readonly Partnership[];
  /** The last day on which anything was done, by country. */
  readonly last: ReadonlyMap<string, string>;
  readonly today: string;
  readonly request: PageRequest;
}

/** Themes down, countries across: what we work on with whom. What is over stands in none. */
export function ThemesPage({ partnerships, last, today, request }: ThemesProps) {
  const { language } = request;
  const say = worldWords[language];
  const going = partnerships.filter(({ phase }) => phase !== 'ended');
  const partners = partnersIn(going, language);
  const names = new Map(going.flatMap(({ themes }) => themes.map((theme) => [foldedName(theme), theme] as const)));
  const bare = partners.filter(({ themes }) => themes.size === 0);
  return (
    <Page title={say.themesTitle} request={request}>
      <div class="rounds world">
        <WorldWays here="themes" request={request} />
        <h1>{say.themesTitle}</h1>
        <p>{say.themesLead}</p>
        {names.size === 0 ? (
          <p>{say.themesEmpty}</p>
        ) : (
          <Matrix partners={partners.filter(({ themes }) => themes.size > 0)} names={names} language={language} />
        )}
        <Quiet {...{ partnerships: going, last, today, language }} />
        {bare.length > 0 ? (
          <>
            <h2>{say.without}</h2>
            <ul class="plain partners">
              {bare.map(({ name, href }) => (
                <li>
                  <a href={href}>{name}</a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </Page>
  );
}

function partnersIn(all: readonly Partnership[], language: Language): readonly Partner[] {
  const grouped = Map.groupBy(byPartner(language, all), (one) => sayPartner(language, one));
  return [...grouped].map(([name, those]) => {
    const country = those.find((one) => one.region === undefined)?.country;
    const themes = new Map<string, boolean>();
    for (const one of those) {
      for (const theme of one.themes) {
        const key = foldedName(theme);
        themes.set(key, themes.get(key) === true || one.phase !== 'planned');
      }
    }
    return { name, href: country === undefined ? urls.partnership(those[0]?.id ?? '') : urls.country(country), themes };
  });
}

function Matrix(props: { partners: readonly Partner[]; names: ReadonlyMap<string, string>; language: Language }) {
  const { partners, names, language } = props;
  const say = worldWords[language];
  const { compare } = new Intl.Collator(locale(language));
  return (
    <>
      <p class="small quiet">{say.themeSigns}</p>
      <section class="wide-table" tabindex={0} aria-label={say.themesTitle}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{say.theme}</th>
              {partners.map(({ name, href }) => (
                <th scope="col" class="upright">
                  <a href={href}>{name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...names]
              .toSorted(([, a], [, b]) => compare(a, b))
              .map(([key, name]) => (
                <tr>
                  <th scope="row">{name}</th>
                  {partners.map(({ themes }) => (
                    <td>
                      <Sign active={themes.get(key)} language={language} />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Sign({ active, language }: { active: boolean | undefined; language: Language }) {
  if (active === undefined) return null;
  return (
    <>
      <span aria-hidden="true">{active ? '●' : '○'}</span>
      <span class="sr-only">{worldWords[language].phases[active ? 'active' : 'planned']}</span>
    </>
  );
}

/** Countries that we work with and where nothing was done for a year. */
function Quiet({ partnerships, last, today, language }: Omit<ThemesProps, 'request'> & { language: Language }) {
  const say = engagementWords[language];
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const active = partnerships.flatMap(({ country, phase }) => (country && phase === 'active' ? [country] : []));
  const quiet = [...new Set(active)].filter((country) => (last.get(country) ?? '') < yearAgo);
  if (quiet.length === 0) return null;
  const { compare } = new Intl.Collator(locale(language));
  const named = quiet.map((country) => ({ country, name: countryName(language, country) }));
  return (
    <>
      <h2>{say.noActivity}</h2>
      <ul class="plain partners">
        {named
          .toSorted((a, b) => compare(a.name, b.name))
          .map(({ country, name }) => {
            const day = last.get(country);
            return (
              <li>
                <a href={urls.country(country)}>{name}</a>{' '}
                {day ? <span class="small quiet">{say.noActivityWhat(sayTime(language, day) ?? day)}</span> : null}
              </li>
            );
          })}
      </ul>
    </>
  );
}
