import type { Issue } from '@lofte/domain/issue';
import type { Language } from '../language.ts';
import { Refused } from '../refused.tsx';
import { saySteeringIssue } from './issues.ts';
import { steeringWords } from './words.ts';

/** That a form was refused; why stands at its fields, or here where it is about none of them. */
export function Wrong({
  issues,
  atFields = [],
  language,
}: {
  issues: readonly Issue[];
  /** What the fields of the form are called. */
  atFields?: readonly string[];
  language: Language;
}) {
  if (issues.length === 0) return null;
  const general = issues.filter(({ where }) => where === undefined || !atFields.includes(where));
  return (
    <Refused what={steeringWords[language].refused} why={general.map((issue) => saySteeringIssue(language, issue))} />
  );
}
