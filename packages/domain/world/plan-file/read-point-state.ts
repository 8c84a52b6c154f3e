import { foldedName } from '../../folded-name.ts';
import type { State } from '../../follow-up/state.ts';
import { readState } from '../../follow-up/state-words.ts';
import type { PointState } from '../partnership.ts';

/** What people write for how a point stands, in Danish and English. */
const words: Readonly<Record<PointState, readonly string[]>> = {
  'not begun': [
    ...['ikke begyndt', 'ikke startet', 'ikke påbegyndt', 'ikke i gang', 'ikke igangsat', 'planlagt'],
    ...['åben', 'kommende', 'not begun', 'not started', 'planned', 'pending', 'open', 'to do', 'upcoming'],
  ],
  'under way': [
    ...['i gang', 'undervejs', 'igangsat', 'igangværende', 'påbegyndt', 'begyndt', 'løbende', 'delvist', 'startet'],
    ...['under way', 'underway', 'ongoing', 'in progress', 'started', 'begun', 'active', 'partly', 'continuous'],
  ],
  done: [
    ...['færdig', 'udført', 'gennemført', 'afsluttet', 'opfyldt', 'nået', 'leveret', 'ok'],
    ...['done', 'completed', 'complete', 'finished', 'closed', 'implemented', 'achieved', 'delivered', 'fulfilled'],
  ],
  dropped: [
    ...['droppet', 'opgivet', 'udgået', 'udgår', 'stoppet', 'annulleret', 'aflyst', 'bortfaldet'],
    ...['dropped', 'cancelled', 'canceled', 'stopped', 'abandoned', 'withdrawn', 'discontinued'],
  ],
};
const byWord = new Map(
  Object.entries(words).flatMap(([state, all]) => all.map((word) => [foldedName(word), state as PointState])),
);

/** The states of a promise, as a plan has them. */
const ofPromise: Readonly<Record<State, PointState>> = {
  'not started': 'not begun',
  'on track': 'under way',
  'at risk': 'under way',
  'off track': 'under way',
  done: 'done',
  stopped: 'dropped',
};

/** Undefined where it is none. */
export function readPointState(written: string): PointState | undefined {
  const known = byWord.get(foldedName(written));
  if (known) return known;
  const state = readState(written);
  return state && ofPromise[state];
}
