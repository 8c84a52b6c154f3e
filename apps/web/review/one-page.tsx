import type { ReviewItem } from '@lofte/service/follow-up/review-of';
import type { Somebody } from '@lofte/service/who-wrote';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { type Refused, sayReviewIssue } from './actions.tsx';
import { Item } from './item.tsx';
import { reviewWords } from './words.ts';

/** One answer again, with what was refused and why. */
export function OnePage(props: {
  readonly item: ReviewItem;
  readonly names: ReadonlyMap<string, Somebody>;
  readonly back: string;
  readonly refused: Refused;
  readonly request: PageRequest;
}) {
  const { refused, back, request } = props;
  const { language } = request;
  const say = reviewWords[language];
  const general = refused.issues.filter(({ where }) => where === undefined);
  return (
    <Page title={say.title} request={request}>
      <div class="rounds review">
        <p class="back">
          <a href={back}>{say.title}</a>
        </p>
        <h1>{say.title}</h1>
        <div class="alert alert-error" role="alert">
          <p>{say.refused}</p>
          {general.map((issue) => (
            <p>{sayReviewIssue(language, issue)}</p>
          ))}
        </div>
        <h2 class="sr-only">{say.promise}</h2>
        <Item {...props} />
      </div>
    </Page>
  );
}
