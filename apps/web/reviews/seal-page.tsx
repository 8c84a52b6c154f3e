import type { ReviewContent } from '@lofte/domain/steering/review-data';
import { type ReviewText, reviewTexts } from '@lofte/domain/steering/review-texts';
import { Page } from '../layout.tsx';
import { count } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { textName } from './text-name.ts';
import { reviewsWords } from './words.ts';

interface SealProps {
  readonly content: ReviewContent;
  readonly missing: readonly ReviewText[];
  readonly request: PageRequest;
}

/** What is sealed with what it lacks: once it is done it stays so. */
export function SealPage({ content, missing, request }: SealProps) {
  const { language } = request;
  const { review } = content;
  const say = reviewsWords[language];
  const drafts = reviewTexts(content).filter(({ chapter }) => chapter?.draft);
  return (
    <Page title={say.toSeal} request={request}>
      <div class="rounds reviews">
        <p class="back">
          <a href={urls.writtenReview(review.id)}>{review.title}</a>
        </p>
        <h1>{say.toSeal}</h1>
        <p>{say.sealWhat}</p>
        <Named title={say.sealMissing(count(language, missing.length, say.text))} {...{ texts: missing, language }} />
        <Named title={say.sealDrafts(count(language, drafts.length, say.text))} {...{ texts: drafts, language }} />
        <form method="post" action={urls.reviewPart(review.id, 'seal')}>
          <p class="choice">
            <button type="submit" class="button button-primary">
              {missing.length > 0 ? say.sealAnyway(count(language, missing.length, say.text)) : say.sealNow}
            </button>
            <a class="button button-secondary" href={urls.writtenReview(review.id)}>
              {say.cancel}
            </a>
          </p>
        </form>
      </div>
    </Page>
  );
}

function Named({
  title,
  texts,
  language,
}: { title: string; texts: readonly ReviewText[] } & Pick<PageRequest, 'language'>) {
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {texts.map((text) => (
          <li>{textName(language, text)}</li>
        ))}
      </ul>
    </section>
  );
}
