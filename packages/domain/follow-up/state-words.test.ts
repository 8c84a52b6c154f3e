import { expect, test } from 'vitest';
import { states } from './state.ts';
import { readState, stateSigns, stateWords, writtenState } from './state-words.ts';

test('a state is read back from its words in either language, from its sign, and from both', () => {
  for (const state of states) {
    expect(readState(stateSigns[state])).toBe(state);
    for (const language of ['da', 'en'] as const) {
      expect(readState(writtenState(language, state))).toBe(state);
      expect(readState(` ${stateWords[language][state].toUpperCase()} `)).toBe(state);
    }
  }
});

test('words that say no state, or another one than their sign, are none', () => {
  expect(['', ' ', 'fint', 'sporet', '● af sporet', '● på sporet, næsten'].map(readState)).toEqual(
    Array(6).fill(undefined),
  );
  expect(['På rette spor', 'faerdig', 'Færdig'].map(readState)).toEqual(['on track', 'done', 'done']);
});
