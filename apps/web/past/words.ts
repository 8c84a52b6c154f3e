import type { Issue } from '@lofte/domain/issue';
import type { Language } from '../language.ts';
import { sayTime } from '../time.ts';
import type { Worded } from '../words.ts';

const da = {
  label: 'Fortid',
  was: {
    strategy: (day: string) => `Sådan så strategien ud den ${day}`,
    library: (day: string) => `Sådan så biblioteket ud den ${day}`,
    nothing: (day: string) => `Du ser den ${day}`,
  },
  afterEntry: (entry: number) => `efter post ${entry}`,
  backToNow: 'Tilbage til i dag',
  earlier: 'Se en tidligere dag',
  day: 'Vis, som det så ud den',
  otherDay: 'En anden dag',
  show: 'Vis dagen',
  notThen: 'Strategien var ikke vedtaget endnu',
  notThenWhat: (day: string, adopted: string) =>
    `Den ${day} fandtes strategien ikke her. Den blev vedtaget ${adopted}.`,
  firstShown: 'Se den, som den blev vedtaget',
  elementNotThen: 'Det stod ikke i planen endnu',
  elementNotThenWhat: (entry: number) => `Det kom ind med post ${entry}.`,
  elementFirstShown: 'Se det, som det kom ind',
  noStrategies: (day: string) => `Der var ingen vedtagne strategier her den ${day}.`,
  issues: {
    'no-such-day': (value: string) =>
      `”${value}” er ikke en dag i kalenderen. Skriv dagen som år, måned og dag, f.eks. 2027-03-01.`,
    'day-to-come': (value: string) => `${value} er ikke kommet endnu. Vælg en dag, der er gået.`,
    'no-such-entry': (value: string) => `Der er ingen post ${value} endnu.`,
  },
};

const en: typeof da = {
  label: 'The past',
  was: {
    strategy: (day) => `This is the strategy as it stood on ${day}`,
    library: (day) => `This is the library as it stood on ${day}`,
    nothing: (day) => `You are looking at ${day}`,
  },
  afterEntry: (entry) => `after entry ${entry}`,
  backToNow: 'Back to today',
  earlier: 'See an earlier day',
  day: 'Show it as it stood on',
  otherDay: 'Another day',
  show: 'Show the day',
  notThen: 'The strategy was not adopted yet',
  notThenWhat: (day, adopted) => `On ${day} the strategy was not here. It was adopted on ${adopted}.`,
  firstShown: 'See it as it was adopted',
  elementNotThen: 'It was not in the plan yet',
  elementNotThenWhat: (entry) => `It came in with entry ${entry}.`,
  elementFirstShown: 'See it as it came in',
  noStrategies: (day) => `There were no adopted strategies here on ${day}.`,
  issues: {
    'no-such-day': (value) =>
      `“${value}” is no day of the calendar. Write the day as year, month and day, as in 2027-03-01.`,
    'day-to-come': (value) => `${value} is still to come. Choose a day that is over.`,
    'no-such-entry': (value) => `There is no entry ${value} yet.`,
  },
};

export const pastWords: Worded<typeof da> = { da, en };

/** What is wrong with the day that was asked for. */
export function sayPastIssue(language: Language, { code, message, values = {} }: Issue): string {
  const { issues } = pastWords[language];
  if (!isKnown(code, issues)) return message;
  const value = String(values.day ?? values.entry ?? '');
  return issues[code](code === 'day-to-come' ? (sayTime(language, value) ?? value) : value);
}

function isKnown(code: string, issues: typeof da.issues): code is keyof typeof da.issues {
  return code in issues;
}
