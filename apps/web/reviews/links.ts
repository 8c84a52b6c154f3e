import type { ReviewContent } from '@lofte/domain/steering/review-data';
import type { Document } from '@lofte/formats/document/document';
import { reviewDocument } from '@lofte/formats/review-document';
import type { ReviewLinks } from '@lofte/formats/review-writing';
import { urls } from '../urls.ts';

/**
 * Where a review's numbers lead. Sealed, to what stood right after the entry that sealed it: that changed nothing which is counted, and
 * carries the day on which it was counted who is silent.
 */
function linksOf({ review, since, start }: ReviewContent): ReviewLinks {
  const then = review.state === 'sealed' ? { on: String(since) } : undefined;
  return {
    list: (wanted) => urls.onDay(urls.status({ ...wanted }), then),
    listThen: (wanted) => urls.onDay(urls.status({ ...wanted }), { on: start }),
    element: (strategy, element) => urls.onDay(urls.element(strategy, element), then),
    drift: (strategy) => urls.onDay(urls.drift(strategy), then),
    decision: (id) => urls.decision(id),
  };
}

/** The review as a paper. `base`: where its links lead once it has left the site. */
export function paperOf(content: ReviewContent, base?: string): Document {
  return { ...reviewDocument(content, linksOf(content)), ...(base === undefined ? {} : { base }) };
}
