import { isDate } from '../edit-plan/check-dates.ts';
import { line } from '../edit-plan/tidy-fields.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { longText } from '../long-text.ts';
import { longestReviewTitle, mostReviewed, type Review } from './review.ts';

/** What is to be said of a review. */
export type WantedReview = Pick<Review, 'kind' | 'title' | 'language' | 'strategies' | 'group' | 'covers'>;

/** Issues: `no-title`, `too-long`, `no-strategies`, `too-many`, `bad-date`, `ends-before-start` */
export function settleReview<K extends Omit<Review, keyof WantedReview>>(
  kept: K,
  wanted: WantedReview,
): Result<K & WantedReview> {
  const { kind, language, covers, group } = wanted;
  const title = line(wanted.title) ?? '';
  const strategies = [...new Set(wanted.strategies)];
  const issues = [
    ...(title === '' ? [{ code: 'no-title', message: 'Give the review a title.', where: 'title' }] : []),
    ...longText('title', title, longestReviewTitle),
    ...scopeTrouble(strategies),
    ...dayTrouble(covers),
  ];
  if (issues.length > 0) return bad(...issues);
  return good({ ...kept, kind, title, language, strategies, covers, ...(group ? { group } : {}) });
}

function scopeTrouble(strategies: readonly string[]): readonly Issue[] {
  if (strategies.length === 0) {
    return [{ code: 'no-strategies', message: 'Choose at least one strategy.', where: 'strategies' }];
  }
  if (strategies.length <= mostReviewed) return [];
  const values = { count: strategies.length, limit: mostReviewed };
  return [
    {
      code: 'too-many',
      message: `At most ${mostReviewed} strategies stand in one review.`,
      where: 'strategies',
      values,
    },
  ];
}

function dayTrouble(covers: WantedReview['covers']): readonly Issue[] {
  const wrong = (['from', 'to'] as const).filter((end) => covers[end].length !== 10 || !isDate(covers[end]));
  if (wrong.length > 0) {
    return wrong.map((where) => ({
      code: 'bad-date',
      message: `"${covers[where]}" is no day that exists; write it like 2028-06-30.`,
      where,
      values: { given: covers[where] },
    }));
  }
  if (covers.from <= covers.to) return [];
  const message = `It would end on ${covers.to}, before it starts on ${covers.from}.`;
  return [{ code: 'ends-before-start', message, where: 'to', values: { ...covers } }];
}
