import type { Issue } from '@lofte/domain/issue';
import type { Language } from '../language.ts';
import { sayTime } from '../time.ts';
import type { Worded } from '../words.ts';

type Say = (value: (name: string) => string) => string;

const da: Readonly<Record<string, Say>> = {
  'no-name': () => 'Giv runden et navn, som modtagerne kender den på.',
  'too-long': (value) => `Det er ${value('length')} tegn; der er plads til ${value('limit')}.`,
  'no-parts': () => 'Vælg mindst én strategi eller en del af én.',
  'no-kinds': () => 'Vælg, hvad der spørges til, f.eks. initiativer.',
  'no-day': () => 'Skriv en dag.',
  'bad-date': (value) => `”${value('given')}” er ikke en dag, der findes. Skriv år, måned og dag: 2027-03-31.`,
  'ends-before-start': (value) =>
    `Tiden ville slutte ${sayTime('da', value('to')) ?? value('to')}, før den begynder ${sayTime('da', value('from')) ?? value('from')}.`,
  'due-too-early': (value) => `Den dag er forbi: ${sayTime('da', value('given')) ?? value('given')}.`,
  'bad-reminder': () => 'Påmindelser kan sendes højst 90 dage før eller efter fristen.',
  'no-days': (value) => `”${value('given')}” er ikke dage. Skriv hele tal med komma imellem, f.eks. 7, 1.`,
  'too-many': (value) => `Det er ${value('count')}; der er plads til ${value('limit')}.`,
  'unknown-strategy': () => 'Strategien findes ikke mere. Vælg en anden.',
  'unknown-round': () => 'Runden findes ikke mere.',
  'unknown-request': () => 'Anmodningen findes ikke mere.',
  'round-sent': () => 'Runden er sendt allerede.',
  'round-not-open': () => 'Runden er ikke åben.',
  'round-closed': () => 'Runden er lukket.',
  'changed-meanwhile': () => 'En anden har rettet runden imens. Intet er overskrevet. Se, hvad der står nu.',
  'plan-changed': () =>
    'Planen eller registret er ændret, siden du så det, så nogen ville få noget andet. Intet er sendt. Se listen igen.',
  'nobody-to-ask': () => 'Der er ingen at spørge: ingen ansvarlig har en mailadresse og mangler at blive spurgt.',
  'nothing-changed': () => 'Der var ikke noget at ændre.',
  withdrawn: () => 'Anmodningen er trukket tilbage allerede.',
  'not-allowed': () => 'Det har du ikke ret til.',
};

const en: typeof da = {
  'no-name': () => 'Give the round a name that its receivers know it by.',
  'too-long': (value) => `These are ${value('length')} characters; there is room for ${value('limit')}.`,
  'no-parts': () => 'Choose at least one strategy, or a part of one.',
  'no-kinds': () => 'Choose what is asked about, such as initiatives.',
  'no-day': () => 'Write a day.',
  'bad-date': (value) => `“${value('given')}” is no day that exists. Write year, month and day: 2027-03-31.`,
  'ends-before-start': (value) =>
    `The time would end on ${sayTime('en', value('to')) ?? value('to')}, before it begins on ${sayTime('en', value('from')) ?? value('from')}.`,
  'due-too-early': (value) => `That day is over: ${sayTime('en', value('given')) ?? value('given')}.`,
  'bad-reminder': () => 'Reminders can be sent at most 90 days before or after the due date.',
  'no-days': (value) => `“${value('given')}” are no days. Write whole numbers with commas between, such as 7, 1.`,
  'too-many': (value) => `These are ${value('count')}; there is room for ${value('limit')}.`,
  'unknown-strategy': () => 'The strategy no longer exists. Choose another.',
  'unknown-round': () => 'The round is no longer there.',
  'unknown-request': () => 'The request is no longer there.',
  'round-sent': () => 'The round is sent already.',
  'round-not-open': () => 'The round is not open.',
  'round-closed': () => 'The round is closed.',
  'changed-meanwhile': () =>
    'Somebody else changed the round meanwhile. Nothing was overwritten. See what it says now.',
  'plan-changed': () =>
    'A plan or the register changed since you looked, so somebody would get something else. Nothing was sent. Look at the list again.',
  'nobody-to-ask': () => 'There is nobody to ask: no owner has a mail address and was not asked already.',
  'nothing-changed': () => 'There was nothing to change.',
  withdrawn: () => 'The request is withdrawn already.',
  'not-allowed': () => 'You have no right to do that.',
};

export const roundIssueWords: Worded<typeof da> = { da, en };

/** What is wrong, in a sentence. */
export function sayRoundIssue(language: Language, { code, message, values }: Issue): string {
  const say = roundIssueWords[language][code];
  return say ? say((name) => String(values?.[name] ?? '')) : message;
}

/** What a refused form answers: no right, gone, changed by somebody else, or to be mended. */
export function statusOfRound(issues: readonly Issue[]): 403 | 404 | 409 | 422 {
  const codes = issues.map(({ code }) => code);
  if (codes.includes('not-allowed')) return 403;
  if (codes.some((code) => code === 'unknown-round' || code === 'unknown-request')) return 404;
  const late = ['changed-meanwhile', 'plan-changed', 'round-sent', 'round-not-open', 'round-closed', 'withdrawn'];
  return codes.some((code) => late.includes(code)) ? 409 : 422;
}
