import type { Issue } from '@lofte/domain/issue';
import type { Language } from '../language.ts';
import type { Worded } from '../words.ts';
import { sayWorldIssue } from '../world/issues.ts';

const da: Readonly<Record<string, string>> = {
  'link-to-itself': 'Vælg noget andet: det er det samme punkt.',
  'no-reason': 'Skriv, hvorfor de hører sammen.',
  'unknown-part': 'Det står ikke i nogen plan, du kan se. Vælg fra listen.',
  'link-twice': 'De to er allerede koblet sådan. Ret det, der står der.',
  'unknown-link': 'Koblingen er der ikke mere.',
};
const en: typeof da = {
  'link-to-itself': 'Choose something else: it is the same part.',
  'no-reason': 'Say why they belong together.',
  'unknown-part': 'It stands in no plan that you can see. Choose from the list.',
  'link-twice': 'The two are linked like this already. Change what stands there.',
  'unknown-link': 'The link is not there any more.',
};
const words: Worded<typeof da> = { da, en };

export function sayLinkIssue(language: Language, issue: Issue): string {
  return words[language][issue.code] ?? sayWorldIssue(language, issue);
}

export function statusOfLink(issues: readonly Issue[]): 403 | 404 | 409 | 422 {
  const codes = issues.map(({ code }) => code);
  if (codes.includes('not-allowed')) return 403;
  if (codes.includes('unknown-link')) return 404;
  return codes.includes('changed-meanwhile') ? 409 : 422;
}
