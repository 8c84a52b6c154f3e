import type { PaperPlace } from '@lofte/domain/world/partnership';
import type { Language } from '../language.ts';
import { count } from '../numbers.ts';
import { Quote } from '../quote.tsx';
import { worldWords } from './words.ts';

/** Places shown one by one. */
const most = 4;

/** Quote marks to the places of a thing; places on one page are one mark. */
export function Quotes({ places, language }: { places: readonly PaperPlace[]; language: Language }) {
  const pages = [...Map.groupBy(places, ({ document, span }) => `${document} ${span.page ?? ''}`).values()];
  const rest = pages.slice(most).flat().length;
  const say = worldWords[language];
  return (
    <>
      {pages.slice(0, most).map(([first, ...more]) =>
        first ? (
          <>
            <Quote
              {...{ document: first.document, span: first.span, language }}
              more={more.slice(0, 20).map(({ span }) => span)}
            />{' '}
          </>
        ) : null,
      )}
      {rest > 0 ? <span class="small quiet">{say.andMore(count(language, rest, say.morePlaces))}</span> : null}
    </>
  );
}

/** All places by the strategy whose paper has them. */
export function PlacesByPaper({
  places,
  titles,
  language,
}: {
  places: readonly PaperPlace[];
  titles: ReadonlyMap<string, string>;
  language: Language;
}) {
  const say = worldWords[language];
  if (places.length === 0) return <span class="quiet">{say.noPlaces}</span>;
  return (
    <ul class="plain">
      {[...Map.groupBy(places, ({ strategy }) => strategy)].map(([strategy, those]) => (
        <li>
          {titles.get(strategy) ?? ''} <Quotes places={those} language={language} />
        </li>
      ))}
    </ul>
  );
}
