import type { ReviewText } from '@lofte/domain/steering/review-texts';
import { numbered } from '@lofte/formats/review-writing';
import type { Language } from '../language.ts';
import { setTitle } from '../typeset.ts';
import { reviewsWords } from './words.ts';

/** What a text of a review is called: what it is, or the goal that it is about. */
export function textName(language: Language, { field, about }: Pick<ReviewText, 'field' | 'about'>): string {
  const say = reviewsWords[language];
  if (!about) return say.fields[field as keyof typeof say.fields] ?? field;
  return about.goal.element ? setTitle(numbered(about.goal.element)) : say.noGoal;
}
