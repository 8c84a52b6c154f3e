import { foldedName } from '../folded-name.ts';
import { type State, states } from './state.ts';

/** One sign a state, told apart without colour. */
export const stateSigns: Readonly<Record<State, string>> = {
  'not started': '○',
  'on track': '●',
  'at risk': '◐',
  'off track': '▲',
  done: '✓',
  stopped: '■',
};

/** What each state is called, wherever it stands. */
export const stateWords: Readonly<Record<'da' | 'en', Readonly<Record<State, string>>>> = {
  da: {
    'not started': 'ikke begyndt',
    'on track': 'på sporet',
    'at risk': 'i fare',
    'off track': 'af sporet',
    done: 'gennemført',
    stopped: 'stoppet',
  },
  en: {
    'not started': 'not started',
    'on track': 'on track',
    'at risk': 'at risk',
    'off track': 'off track',
    done: 'done',
    stopped: 'stopped',
  },
};

/** What else people write for them. */
const also: Readonly<Record<State, readonly string[]>> = {
  'not started': ['ikke startet', 'ikke påbegyndt', 'ikke i gang'],
  'on track': ['på rette spor', 'følger planen', 'efter planen'],
  'at risk': ['i risiko', 'truet'],
  'off track': ['afsporet', 'ikke på sporet'],
  done: ['færdig', 'udført', 'afsluttet', 'finished', 'completed'],
  stopped: ['standset', 'indstillet'],
};

const byWord: ReadonlyMap<string, State> = new Map(
  states.flatMap((state) =>
    [stateWords.da[state], stateWords.en[state], ...also[state]].map((word) => [foldedName(word), state]),
  ),
);
const bySign: ReadonlyMap<string, State> = new Map(states.map((state) => [stateSigns[state], state]));

/** A state as it is drawn in a line of text: `● på sporet`. */
export function writtenState(language: 'da' | 'en', state: State): string {
  return `${stateSigns[state]} ${stateWords[language][state]}`;
}

/** The state that somebody wrote, in either language, with its sign, without it or as the sign alone. Undefined where it is none. */
export function readState(written: string): State | undefined {
  const [, sign = '', word = ''] = /^\s*([○●◐▲✓■]?)\s*([\s\S]*?)\s*$/u.exec(written) ?? [];
  const said = byWord.get(foldedName(word));
  const drawn = bySign.get(sign);
  if (word === '') return drawn;
  return drawn === undefined || drawn === said ? said : undefined;
}
