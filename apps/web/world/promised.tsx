import type { PromisedAbout } from '@lofte/service/world/promised-about';
import type { Language } from '../language.ts';
import { Quote } from '../quote.tsx';
import { urls } from '../urls.ts';
import { words } from '../words.ts';
import { worldWords } from './words.ts';

interface PromisedProps {
  readonly promises: readonly PromisedAbout[];
  /** Strategies by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** Those that only name it in their text stand open up to here. */
const mostOpen = 6;

/** What plans promise of a country or in a forum: first what says so in its title, then what names it in its text, each with the sentence that does. */
export function Promised({ promises, titles, language }: PromisedProps) {
  const say = worldWords[language];
  if (promises.length === 0) return <p class="quiet">{say.noPromises}</p>;
  return (
    <>
      {[...Map.groupBy(promises, ({ strategy }) => strategy)].map(([strategy, those]) => {
        const [about, named] = [
          those.filter(({ says }) => says === undefined),
          those.filter(({ says }) => says !== undefined),
        ];
        return (
          <section>
            <h3>
              <a href={urls.strategy(strategy)}>{titles.get(strategy)}</a>
            </h3>
            <Lines promises={about} language={language} />
            {named.length > 0 ? (
              <details open={named.length <= mostOpen}>
                <summary>{say.namedInText(named.length)}</summary>
                <Lines promises={named} language={language} />
              </details>
            ) : null}
          </section>
        );
      })}
    </>
  );
}

function Lines({ promises, language }: Pick<PromisedProps, 'promises' | 'language'>) {
  if (promises.length === 0) return null;
  return (
    <ul class="plain lines">
      {promises.map(({ strategy, element, document, spans, says }) => (
        <li>
          <a href={urls.element(strategy, element.id)}>{element.title}</a>{' '}
          <span class="small quiet">{words[language].kinds[element.kind].one}</span>{' '}
          {spans[0] ? <Quote {...{ document, span: spans[0], more: spans.slice(1, 20), language }} /> : null}
          {says ? <p class="theirs small">{says}</p> : null}
        </li>
      ))}
    </ul>
  );
}
