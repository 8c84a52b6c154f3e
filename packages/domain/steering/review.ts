import { z } from 'zod';
import { Days } from '../follow-up/update.ts';

export const reviewKinds = ['annual', 'midterm'] as const;
export const longestReviewTitle = 300;
export const longestChapter = 20_000;
export const longestComment = 2_000;
export const mostComments = 200;
export const mostReviewed = 100;

/** The annual follow-up or the midterm review: composed from the record, with texts that people write. */
export const Review = z.object({
  id: z.string(),
  kind: z.enum(reviewKinds),
  title: z.string().min(1).max(longestReviewTitle),
  language: z.enum(['da', 'en']),
  strategies: z.array(z.string()).min(1).max(mostReviewed),
  /** Id of the group it is written for. */
  group: z.string().optional(),
  covers: Days,
  state: z.enum(['open', 'sealed']),
  by: z.string(),
  at: z.iso.datetime(),
  /** Everything in it was counted as it stood after the entry `seq`, on that day. */
  sealed: z
    .object({
      seq: z.int().positive(),
      hash: z.string().length(64),
      day: z.iso.date(),
      by: z.string(),
      at: z.iso.datetime(),
    })
    .optional(),
});
export type Review = Readonly<z.infer<typeof Review>>;

export const Comment = z.object({
  id: z.string(),
  text: z.string().min(1).max(longestComment),
  by: z.string(),
  at: z.iso.datetime(),
});
export type Comment = Readonly<z.infer<typeof Comment>>;

/** One text of a review, and what people say to each other about it. */
export const Chapter = z.object({
  /** Of the review and the field: each has one of each. */
  id: z.string(),
  review: z.string(),
  /** Which text it is: one of `reviewFields`, or a `goalField`. */
  field: z.string(),
  text: z.string().max(longestChapter),
  /** Its author is not done with it. */
  draft: z.boolean().optional(),
  by: z.string(),
  at: z.iso.datetime(),
  comments: z.array(Comment).max(mostComments).optional(),
});
export type Chapter = Readonly<z.infer<typeof Chapter>>;

export function chapterId(review: string, field: string): string {
  return `${review}-${field}`;
}

/** Texts that a review of each kind has once, in their order; each goal of each strategy has one besides. */
export const reviewFields: { readonly [K in Review['kind']]: readonly string[] } = {
  annual: ['summary', 'lessons', 'recommendations'],
  midterm: ['summary', 'remaining', 'lessons', 'recommendations'],
};

/** The field of the text about a goal. */
export function goalField(strategy: string, goal: string): string {
  return `goal.${strategy}.${goal}`;
}
