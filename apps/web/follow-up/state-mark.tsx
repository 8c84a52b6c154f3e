import type { Standing } from '@lofte/domain/follow-up/standing';
import { needsProof, type State } from '@lofte/domain/follow-up/state';
import type { Language } from '../language.ts';
import { StateSign, StateWord } from '../status/state-sign.tsx';

/** One sign a state, where only text can stand; pages draw them (`status/sign.tsx`). */
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
  return <StateWord {...{ state, language }} hollow={hollow && needsProof.includes(state)} />;
}

/** How an element stands: its state and, in a dashed ring, since when nobody answered. */
export function StandingMark({ standing, language }: { standing: Standing; language: Language }) {
  return <StateSign {...{ standing, language }} />;
}
