import type { Contradiction, ContradictionCode } from '@lofte/domain/follow-up/contradictions';
import type { State } from '@lofte/domain/follow-up/state';
import type { Language } from '../language.ts';
import { sayMeasure } from '../numbers.ts';
import { sayTime } from '../time.ts';
import type { Worded } from '../words.ts';
import { stateWords } from './state-words.ts';

/** What a sentence is made with: the contradiction's values, in words of the language. */
interface Told {
  readonly text: (name: string) => string;
  readonly day: (name: string) => string;
  readonly state: () => string;
  /** A value with the indicator's unit. */
  readonly measure: (name: string) => string;
  readonly number: (name: string) => number;
}

type Say = Readonly<Record<ContradictionCode, (told: Told) => string>>;

const da: Say = {
  'milestone-passed': ({ text, day, state }) =>
    `Det står som ${state()}, men milepælen ”${text('title')}” skulle være nået ${day('due')} og er ikke nået.`,
  'open-milestones': ({ text, number }) =>
    number('count') === 1
      ? `Det står som gennemført, men milepælen ”${text('title')}” er ikke nået.`
      : `Det står som gennemført, men ${number('count')} milepæle er ikke nået, bl.a. ”${text('title')}”.`,
  'target-met': ({ text, day, state, measure }) =>
    `Det står som ${state()}, men ”${text('title')}” nåede målet for ${day('period')}: ${measure('actual')} mod ${measure('target')}.`,
  'same-text': ({ number }) => `Teksten er ordret den samme for ${number('times')}. gang.`,
  'indicator-jump': ({ text, day, measure }) =>
    `”${text('title')}” springer fra ${measure('before')} (${day('beforePeriod')}) til ${measure('value')} (${day('period')}). Er enheden eller kommaet rigtigt?`,
  'early-date': ({ text, day }) =>
    `”${text('title')}” er dateret ${day('day')}, før strategien begynder (${day('from')}).`,
};

const en: Say = {
  'milestone-passed': ({ text, day, state }) =>
    `It is said to be ${state()}, but the milestone “${text('title')}” was due ${day('due')} and is not reached.`,
  'open-milestones': ({ text, number }) =>
    number('count') === 1
      ? `It is said to be done, but the milestone “${text('title')}” is not reached.`
      : `It is said to be done, but ${number('count')} milestones are not reached, “${text('title')}” among them.`,
  'target-met': ({ text, day, state, measure }) =>
    `It is said to be ${state()}, but “${text('title')}” met its target for ${day('period')}: ${measure('actual')} against ${measure('target')}.`,
  'same-text': ({ number }) => `The text is word for word the same in ${number('times')} rounds.`,
  'indicator-jump': ({ text, day, measure }) =>
    `“${text('title')}” jumps from ${measure('before')} (${day('beforePeriod')}) to ${measure('value')} (${day('period')}). Are unit and decimal point right?`,
  'early-date': ({ text, day }) =>
    `“${text('title')}” is dated ${day('day')}, before the strategy begins (${day('from')}).`,
};

export const contradictionWords: Worded<Say> = { da, en };

/** What cannot well be true together, in a sentence. */
export function sayContradiction(language: Language, { code, values }: Contradiction): string {
  const text = (name: string) => String(values[name] ?? '');
  const number = (name: string) => Number(values[name] ?? 0);
  return contradictionWords[language][code]({
    text,
    number,
    day: (name) => sayTime(language, text(name)) ?? text(name),
    state: () => stateWords[language].states[text('state') as State] ?? text('state'),
    measure: (name) => sayMeasure(language, number(name), text('unit')).trim(),
  });
}
