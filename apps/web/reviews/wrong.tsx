import type { Issue } from '@lofte/domain/issue';
import type { Language } from '../language.ts';
import { sayReviewIssue } from './issues.ts';
import { reviewsWords } from './words.ts';

/** Issues that say what is wrong in the reader's language, for fields that show them as they are. */
export function inWords(language: Language, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, code: 'in-words', message: sayReviewIssue(language, issue) }));
}

/** That something was refused; why stands at its fields, or here where it is about none of them. */
export function Wrong({
  issues,
  above = issues,
  language,
}: {
  issues: readonly Issue[];
  above?: readonly Issue[];
  language: Language;
}) {
  if (issues.length === 0) return null;
  return (
    <div class="alert alert-error" role="alert" id="wrong">
      <p>{reviewsWords[language].refused}</p>
      {above.map((issue) => (
        <p>{sayReviewIssue(language, issue)}</p>
      ))}
    </div>
  );
}
