import { type Chapter, goalField, reviewFields } from './review.ts';
import type { ReviewContent, ReviewedGoal, ReviewedStrategy } from './review-data.ts';

/** One text that a review has or should have. */
export interface ReviewText {
  readonly field: string;
  /** Of a text about a goal. */
  readonly about?: { readonly strategy: ReviewedStrategy; readonly goal: ReviewedGoal };
  /** None as long as nobody wrote or said anything here. */
  readonly chapter?: Chapter;
}

/** All texts of a review in the order in which they stand in it: the summary, those about goals, the others. */
export function reviewTexts({ review, strategies, chapters }: ReviewContent): readonly ReviewText[] {
  const [first = '', ...others] = reviewFields[review.kind];
  const text = (field: string, about?: ReviewText['about']): ReviewText => {
    const chapter = chapters.get(field)?.chapter;
    return { field, ...(about ? { about } : {}), ...(chapter ? { chapter } : {}) };
  };
  return [
    text(first),
    ...strategies.flatMap((strategy) =>
      strategy.goals.map((goal) => text(goalField(strategy.strategy, goal.element?.id ?? 'none'), { strategy, goal })),
    ),
    ...others.map((field) => text(field)),
  ];
}

/** Those that nobody has written. */
export function missingTexts(content: ReviewContent): readonly ReviewText[] {
  return reviewTexts(content).filter(({ chapter }) => !chapter?.text);
}
