import { may, mayAnywhere } from '@lofte/domain/rights';
import type { ReviewRow } from '@lofte/service/steering/reviews-list';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import { count } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { templateWords } from '../template/words.ts';
import { sayTime } from '../time.ts';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { reviewsWords } from './words.ts';

interface ListProps {
  readonly rows: readonly ReviewRow[];
  readonly anyStrategy: boolean;
  readonly request: PageRequest;
}

/** Every review that its reader may read. */
export function ListPage({ rows, anyStrategy, request }: ListProps) {
  const { language, actor } = request;
  const say = reviewsWords[language];
  const writes = mayAnywhere(actor, 'review.write');
  return (
    <Page title={say.title} request={request}>
      <div class="rounds reviews">
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        {writes && anyStrategy ? (
          <p class="choice">
            <a class="button button-primary" href={urls.newReview()}>
              {say.begin}
            </a>
          </p>
        ) : null}
        {rows.length === 0 ? (
          <div class="empty">
            {writes && !anyStrategy ? (
              <p>
                {say.noStrategies} <a href={urls.library()}>{say.toLibrary}</a>
              </p>
            ) : (
              <p>{writes ? say.empty : say.emptyForYou}</p>
            )}
          </div>
        ) : null}
        {(['open', 'sealed'] as const).map((state) => {
          const those = rows.filter(({ review }) => review.state === state);
          if (those.length === 0) return null;
          return (
            <section>
              <h2>{say.states[state]}</h2>
              <ul class="plain lines">
                {those.map((row) => (
                  <Row {...{ row, language }} />
                ))}
              </ul>
            </section>
          );
        })}
        {may(actor, 'template.choose') ? (
          <p class="small">
            <a href={urls.template()}>{templateWords[language].title}</a>
          </p>
        ) : null}
      </div>
    </Page>
  );
}

function Row({ row: { review, written }, language }: { row: ReviewRow; language: Language }) {
  const say = reviewsWords[language];
  const { covers, sealed } = review;
  const facts = [
    say.kinds[review.kind],
    sayTime(language, `${covers.from}/${covers.to}`) ?? '',
    count(language, review.strategies.length, say.strategy),
    sealed
      ? say.sealedOn(sayTime(language, sealed.day) ?? sealed.day)
      : say.written(count(language, written, say.text)),
  ];
  return (
    <li>
      <a href={urls.writtenReview(review.id)} lang={review.language}>
        {setTitle(review.title)}
      </a>
      <br />
      <span class="small quiet">{facts.join(' · ')}</span>
    </li>
  );
}
