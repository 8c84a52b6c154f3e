import type { Issue } from '@lofte/domain/issue';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { sayWorldIssue } from '../world/issues.ts';
import { bringWords } from './bring-words.ts';

/** What is wrong with a calendar file, or with what was chosen of it. */
export function sayBringing(language: Language, issue: Issue): string {
  const { line = '', count = '', limit = '', title } = issue.values ?? {};
  const number = (value: unknown) => (typeof value === 'number' ? sayNumber(language, value) : String(value));
  const say = bringWords[language].issues[issue.code];
  if (say) return say(number(line), number(count), number(limit));
  return title === undefined ? sayWorldIssue(language, issue) : `${title}: ${sayWorldIssue(language, issue)}`;
}
