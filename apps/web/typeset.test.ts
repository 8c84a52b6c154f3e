import { expect, it } from 'vitest';
import { setTitle } from './typeset.ts';

it('keeps a dash on the line of the word before it', () => {
  expect(setTitle('Vand til alle – en strategi')).toBe('Vand til alle\u00a0– en strategi');
  expect(setTitle('Water – and – light')).toBe('Water\u00a0– and\u00a0– light');
});

it('leaves ranges and hyphens as they are', () => {
  expect(setTitle('2025–2028, kyst-by')).toBe('2025–2028, kyst-by');
});
