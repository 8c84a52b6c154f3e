import { type State, states } from '@lofte/domain/follow-up/state';
import type { Tally } from '@lofte/domain/follow-up/tally';
import type { Child } from 'hono/jsx';
import { stateWords } from '../follow-up/state-words.ts';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { type Shown, Sign, signClass } from './sign.tsx';
import { sayState, statusWords } from './words.ts';

/** What a number counts. */
export type Counted = State | 'unsaid' | 'hollow' | 'silent';

interface TallyProps {
  readonly of: Tally;
  readonly language: Language;
  /** Where the list is that a number counts; no link where it gives nothing. */
  readonly list?: (what: Counted) => string | undefined;
  /** Only signs and numbers are seen, the words are read out and pop up. */
  readonly compact?: boolean;
}

/**
 * How many stand how, each with its sign: counts, never an average. What nothing counts is left out.
 *
 * `<StatusTally of={tally(standings)} language={language} list={(what) => urls.…} />`
 */
export function StatusTally({ of, language, list, compact }: TallyProps) {
  const say = statusWords[language];
  return (
    <ul class={`standings plain${compact ? ' compact' : ''}`} aria-label={say.counts}>
      {countsOf(of).map(([what, n]) => {
        const shown = signOf(what);
        const word = wordOf(what, n, language);
        const number = sayNumber(language, n);
        const body: Child = (
          <>
            <Sign {...shown} /> <b>{number}</b> <span class={compact ? 'sr-only' : undefined}>{word}</span>
          </>
        );
        const to = list?.(what);
        return (
          <li class={`state ${signClass(shown)}`} title={compact ? `${number} ${word}` : undefined}>
            {to === undefined ? body : <a href={to}>{body}</a>}
          </li>
        );
      })}
    </ul>
  );
}

/** `14 på sporet, 5 i fare`: the same in words alone. */
export function sayTally(language: Language, of: Tally): string {
  return countsOf(of)
    .map(([what, n]) => `${sayNumber(language, n)} ${wordOf(what, n, language)}`)
    .join(', ');
}

/** In the order of the states; then what nobody said, and what cuts across the states. */
export function countsOf(of: Tally | undefined): readonly (readonly [Counted, number])[] {
  if (!of) return [];
  const { states: counts, unsaid, hollow, silent } = of;
  const all: readonly (readonly [Counted, number])[] = [
    ...states.map((state) => [state, counts[state]] as const),
    ['unsaid', unsaid],
    ['silent', silent],
    ['hollow', hollow],
  ];
  return all.filter(([, n]) => n > 0);
}

export function signOf(what: Counted): Shown {
  if (what === 'unsaid') return {};
  if (what === 'silent') return { silent: true };
  if (what === 'hollow') return { state: 'on track', hollow: true };
  return { state: what };
}

function wordOf(what: Counted, n: number, language: Language): string {
  const say = statusWords[language];
  if (what === 'silent') return n === 1 ? say.silent.one : say.silent.other;
  if (what === 'hollow') return stateWords[language].hollow;
  return sayState(language, what === 'unsaid' ? undefined : what);
}
