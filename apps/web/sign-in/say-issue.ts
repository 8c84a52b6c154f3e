import type { Issue } from '@lofte/domain/issue';
import type { Language } from '../language.ts';
import { locale } from '../time.ts';
import { signInWords } from './words.ts';

/** What is wrong with signing in, in words; a wait in the largest unit that says it. */
export function saySignInIssue(language: Language, issue: Issue): string {
  const say = signInWords[language].issues[issue.code];
  if (!say) return issue.message;
  return say((name) =>
    name === 'wait' ? sayWait(language, Number(issue.values?.seconds)) : String(issue.values?.[name]),
  );
}

function sayWait(language: Language, seconds: number): string {
  const [amount, unit] =
    seconds < 90 ? [seconds, 'second'] : seconds < 90 * 60 ? [seconds / 60, 'minute'] : [seconds / 3600, 'hour'];
  const format = new Intl.NumberFormat(locale(language), { style: 'unit', unit: String(unit), unitDisplay: 'long' });
  return format.format(Math.ceil(Number(amount)));
}
