import { expect, test } from 'vitest';
import { setting } from './setting.ts';

test('the option wins over the variables, these over each other and the default', () => {
  expect(setting('data', 'here', { LOFTE_DATA: 'there' })).toBe('here');
  expect(setting('data', undefined, { LOFTE_DATA: 'there' })).toBe('there');
  expect(setting('data', undefined, { LOFTE_DATA: '' })).toBe('./data');
  const server = 'postgres://localhost/lofte';
  expect(setting('data', undefined, { LOFTE_DATA: 'there', DATABASE_URL: server })).toBe(server);
  expect(setting('data', 'here', { DATABASE_URL: server })).toBe('here');
  expect(setting('data', undefined, { LOFTE_DATA: 'there', DATABASE_URL: '' })).toBe('there');
  expect(setting('workspace', undefined, {})).toBe('main');
  expect(setting('port', undefined, {})).toBe('3000');
});
