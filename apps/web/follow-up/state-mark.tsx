import type { Standing } from '@lofte/domain/follow-up/standing';
import { needsProof, type State } from '@lofte/domain/follow-up/state';
import type { Language } from '../language.ts';
import { sayTime } from '../time.ts';
import { stateWords } from './state-words.ts';

/** One sign a state, told apart without colour. */
export const stateSigns: Readonly<Record<State, string>> = {
  'not started': '○',
  'on track': '●',
  'at risk': '◐',
  'off track': '▲',
  done: '✓',
  stopped: '■',
};

/** On track or done without evidence. */
export const hollowSign = '◯';

/** A state as sign and word. `hollow`: what it says is not shown by anything dated inside the round. */
export function StateMark({ state, hollow = false, language }: { state: State; hollow?: boolean; language: Language }) {
  const say = stateWords[language];
  const bare = hollow && needsProof.includes(state);
  return (
    <span class={`state state-${state.replace(' ', '-')}`}>
      <span class="state-sign" aria-hidden="true">
        {bare ? hollowSign : stateSigns[state]}
      </span>{' '}
      {say.states[state]}
      {bare ? <span class="state-note"> ({say.hollow})</span> : null}
    </span>
  );
}

/** How an element stands: its state and, in a dashed ring, since when nobody answered. */
export function StandingMark({ standing, language }: { standing: Standing; language: Language }) {
  const say = stateWords[language];
  const { state, hollow, silentSince } = standing;
  return (
    <>
      {state === undefined && silentSince === undefined ? <span class="state quiet">{say.unsaid}</span> : null}
      {state === undefined ? null : <StateMark {...{ state, hollow, language }} />}
      {silentSince === undefined ? null : (
        <span class="state state-silent">
          <span class="state-ring" aria-hidden="true" />{' '}
          {say.silentSince(sayTime(language, silentSince) ?? silentSince)}
        </span>
      )}
    </>
  );
}
