import { expect, test } from 'vitest';
import { setting } from './setting.ts';

test('the option wins over the variable, the variable over the default', () => {
  expect(setting('data', 'here', { LOFTE_DATA: 'there' })).toBe('here');
  expect(setting('data', undefined, { LOFTE_DATA: 'there' })).toBe('there');
  expect(setting('data', undefined, { LOFTE_DATA: '' })).toBe('./data');
  expect(setting('port', undefined, {})).toBe('3000');
});
