import type { Standing } from '@lofte/domain/follow-up/standing';
import type { State } from '@lofte/domain/follow-up/state';
import { stateWords } from '../follow-up/state-words.ts';
import type { Language } from '../language.ts';
import { Sign, shownOf, signClass } from './sign.tsx';
import { sayDayOf, sayState } from './words.ts';

interface StateSignProps {
  readonly standing: Standing;
  readonly language: Language;
  /** The day it is said on: days of the same year are said without it. */
  readonly today?: string;
  /** Only the sign is seen, the words are read out and pop up: for tables and drawings with the signs explained beside them. */
  readonly compact?: boolean;
}

/**
 * How something stands: sign and word, whether it is without evidence, and since when nobody answered.
 *
 * `<StateSign standing={standingOf(said, today)} language={language} today={today} />`
 */
export function StateSign({ standing, language, today, compact }: StateSignProps) {
  const say = stateWords[language];
  const { state, hollow, silentSince, decided } = standing;
  const shown = shownOf(standing);
  return (
    <span class={`state ${signClass(shown)}${compact ? ' compact' : ''}`}>
      <Sign {...shown} />
      <span class={compact ? 'sr-only' : 'state-words'}>
        {state === undefined && silentSince !== undefined ? null : (
          <span class="state-word">{sayState(language, state)}</span>
        )}
        {decided ? <span class="state-more"> · {say.decided[decided]}</span> : null}
        {hollow ? <span class="state-more"> · {say.hollow}</span> : null}
        {silentSince === undefined ? null : (
          <span class={state === undefined ? 'state-word' : 'state-more'}>
            {state === undefined ? '' : ' · '}
            {say.silentSince(sayDayOf(language, silentSince, today))}
          </span>
        )}
      </span>
    </span>
  );
}

/** A state alone, with its word: in a judgement, a form, a list of what is counted. */
export function StateWord({
  state,
  language,
  hollow,
}: {
  state: State;
  language: Language;
  hollow?: boolean | undefined;
}) {
  return (
    <span class={`state ${signClass({ state, hollow })}`}>
      <Sign state={state} hollow={hollow} />
      <span class="state-words">
        <span class="state-word">{sayState(language, state)}</span>
        {hollow ? <span class="state-more"> · {stateWords[language].hollow}</span> : null}
      </span>
    </span>
  );
}
