import { expect, test } from 'vitest';
import { sayTimes } from './say-times.ts';

test('a time elsewhere is said as clocks show it there and here, with the day where that is another', () => {
  const say = (language: 'da' | 'en', from: string) =>
    sayTimes(language, '2026-12-16', { from, zone: 'America/New_York' });
  expect(say('da', '21:00')).toBe('kl. 21.00 (America/New_York) · 17. december kl. 03.00 i Danmark');
  expect(say('en', '21:00')).toBe('21:00 (America/New_York) · 17 December at 03:00 in Denmark');
  expect(say('da', '09:00')).toBe('kl. 09.00 (America/New_York) · kl. 15.00 i Danmark');
});
