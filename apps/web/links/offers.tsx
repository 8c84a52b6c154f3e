import type { LinkCandidate } from '@lofte/domain/links/link-candidates';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { urls } from '../urls.ts';
import { linkWords } from './words.ts';

/** Parts that may have to do with each other, and why. Nothing is linked by being shown here. */
export function Offers(props: {
  readonly candidates: readonly LinkCandidate[];
  readonly titles: ReadonlyMap<string, string>;
  /** On the page of the first, which is not named again then. */
  readonly ofOne: boolean;
  readonly edits: boolean;
  readonly language: Language;
}) {
  const { candidates, titles, ofOne, edits, language } = props;
  const say = linkWords[language];
  return (
    <section aria-labelledby="offers">
      <h2 id="offers">{say.offers}</h2>
      {candidates.length === 0 ? <p class="quiet">{say.noOffers}</p> : <p class="small quiet">{say.offersWhat}</p>}
      <ul class="plain lines">
        {candidates.map(({ from, to, names, words }) => (
          <li>
            {ofOne ? null : (
              <p>
                <a href={urls.element(from.strategy, from.element)}>{from.title}</a>
              </p>
            )}
            <p>
              {ofOne ? null : '↔ '}
              <a href={urls.element(to.strategy, to.element)}>{to.title}</a>{' '}
              {ofOne ? <span class="small quiet">{titles.get(to.strategy)}</span> : null}
            </p>
            <p class="small quiet">
              {say.shared([...names.map((name) => sayName(language, name)), ...words].join(', '))}
              {edits ? (
                <>
                  {' '}
                  <a href={urls.linkElement(from.strategy, from.element, `${to.strategy}/${to.element}`)}>
                    {say.chooseThis}
                  </a>
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayName(language: Language, name: string): string {
  const [kind, what] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
  return kind === 'country' ? countryName(language, what) : what;
}
