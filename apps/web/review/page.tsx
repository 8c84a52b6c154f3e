import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import { isUnchanged, type Review, type ReviewItem } from '@lofte/service/follow-up/review-of';
import { Keys } from '../keys.tsx';
import { Page } from '../layout.tsx';
import { count, sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { anchorOf, Item, keyOf } from './item.tsx';
import { reviewWords } from './words.ts';

/** Items on one page. */
export const perPage = 20;

export interface ReviewProps {
  readonly review: Review;
  /** The key of the one to show, '' for the first that waits; all as a list where not said. */
  readonly one?: string | undefined;
  readonly from: number;
  /** How many with a verdict stand before those that are shown. */
  readonly reviewedFrom: number;
  readonly told?: string | undefined;
  readonly issues?: readonly Issue[] | undefined;
  readonly request: PageRequest;
}

/** What waits for a verdict, as a list or one at a time; of a round also what has it. */
export function ReviewPage(props: ReviewProps) {
  const { review, one, told, request } = props;
  const { language } = request;
  const { round, waiting } = review;
  const say = reviewWords[language];
  const title = round ? say.titleOf(round.name) : say.title;
  const several = waiting.length > 1;
  return (
    <Page title={title} request={request} scripts={['review']}>
      <div class="rounds review" data-review>
        <p class="back">
          <a href={round ? urls.round(round.id) : urls.rounds()}>{round ? round.name : say.toRounds}</a>
        </p>
        <h1>{title}</h1>
        <p>{say.lead}</p>
        {told ? (
          <div class="alert alert-success" role="status">
            <p>{told}</p>
          </div>
        ) : null}
        <h2>{waiting.length === 0 ? say.none : say.waitingCount(count(language, waiting.length, say.answer))}</h2>
        {several ? (
          <p>
            <a href={urls.review(round?.id, one === undefined ? { one: 'first' } : {})}>
              {one === undefined ? say.oneByOne : say.asList}
            </a>
          </p>
        ) : null}
        {one === undefined ? <List {...props} /> : <One {...props} one={one} />}
        <Keys say={say} table={say.keyTable} />
      </div>
    </Page>
  );
}

/** Of those with a verdict, at once. */
const mostReviewed = 5 * perPage;

function List({ review, from, reviewedFrom, request }: ReviewProps) {
  const { language } = request;
  const say = reviewWords[language];
  const { round, waiting, reviewed, names } = review;
  const shown = waiting.slice(from, from + perPage);
  const rest = waiting.length - from - shown.length;
  const reviewedRest = reviewed.length - reviewedFrom - mostReviewed;
  const place = (start: number) => ({
    ...(from > 0 ? { from: String(from) } : {}),
    ...(start > 0 ? { reviewed: String(start) } : {}),
  });
  const here = (item: ReviewItem | undefined) =>
    `${urls.review(round?.id, place(reviewedFrom))}${item ? `#${anchorOf(item)}` : ''}`;
  return (
    <>
      <Unchanged {...{ review, request }} />
      {shown.map((item, i) => (
        <Item {...{ item, names, request }} back={here(shown[i + 1])} stay={here(item)} />
      ))}
      <p class="choice">
        {rest > 0 ? (
          <a class="button button-secondary" href={urls.review(round?.id, { from: String(from + perPage) })}>
            {say.further(sayNumber(language, Math.min(rest, perPage)))}
          </a>
        ) : null}
        {from > 0 ? <a href={urls.review(round?.id)}>{say.first}</a> : null}
      </p>
      {reviewed.length > 0 ? (
        <section aria-labelledby="reviewed">
          <h2 id="reviewed">{say.reviewed}</h2>
          {reviewed.slice(reviewedFrom, reviewedFrom + mostReviewed).map((item) => (
            <Item {...{ item, names, request }} back={here(item)} />
          ))}
          <p class="choice">
            {reviewedRest > 0 ? (
              <a
                class="button button-secondary"
                href={`${urls.review(round?.id, place(reviewedFrom + mostReviewed))}#reviewed`}
              >
                {say.further(sayNumber(language, Math.min(reviewedRest, mostReviewed)))}
              </a>
            ) : null}
            {reviewedFrom > 0 ? <a href={`${urls.review(round?.id, place(0))}#reviewed`}>{say.first}</a> : null}
          </p>
        </section>
      ) : null}
    </>
  );
}

/** All that nobody needs to look at twice, with one press. */
function Unchanged({ review: { round, waiting }, request }: Pick<ReviewProps, 'review' | 'request'>) {
  const { language, actor } = request;
  const say = reviewWords[language];
  const mine = waiting.filter(({ strategy }) => may(actor, 'update.review', { strategy: strategy.id }));
  const same = mine.filter(isUnchanged);
  if (same.length === 0) return null;
  return (
    <form method="post" action={urls.acceptUnchanged(round?.id)} class="unchanged">
      {same.map(({ strategy, update }) => (
        <input type="hidden" name="seen" value={`${strategy.id}/${update.id}`} />
      ))}
      <button type="submit" class="button button-secondary">
        {say.unchanged(count(language, same.length, say.answer))}
      </button>
      <p class="form-hint">{say.unchangedWhat}</p>
    </form>
  );
}

function One({ review, one, request }: ReviewProps & { readonly one: string }) {
  const { language } = request;
  const say = reviewWords[language];
  const { round, waiting, reviewed, names } = review;
  const found = waiting.findIndex((item) => keyOf(item) === one);
  const at = Math.max(found, 0);
  const item = found < 0 ? (reviewed.find((each) => keyOf(each) === one) ?? waiting[0]) : waiting[found];
  if (!item) return null;
  const link = (to: ReviewItem | undefined) => to && urls.review(round?.id, { one: keyOf(to) });
  const [previous, next] = [link(waiting[at - 1]), link(waiting[at + 1])];
  return (
    <>
      <nav class="one-by-one" aria-label={say.oneByOne}>
        {previous ? (
          <a href={previous} rel="prev" data-previous>
            {say.previous}
          </a>
        ) : (
          <span class="quiet">{say.previous}</span>
        )}
        <span>{say.position(sayNumber(language, at + 1), sayNumber(language, waiting.length))}</span>
        {next ? (
          <a href={next} rel="next" data-next>
            {say.next}
          </a>
        ) : (
          <span class="quiet">{say.next}</span>
        )}
      </nav>
      <Item {...{ item, names, request }} back={next ?? urls.review(round?.id, { one: 'first' })} stay={link(item)} />
    </>
  );
}
