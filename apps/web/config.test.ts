import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('options win over variables, and what follows them are papers', () => {
  const config = readConfig(['--data', 'here', '--port=0', 'a.pdf', '--', '--b.pdf'], {
    LOFTE_DATA: 'there',
    PORT: '80',
  });
  expect(config).toEqual({
    ok: true,
    value: { data: 'here', port: 0, orNextPort: false, files: ['a.pdf', '--b.pdf'] },
  });
});

test('a port that was asked for, by option or variable, is the one or none', () => {
  expect(readConfig([], {})).toMatchObject({ value: { data: './data', port: 3000, orNextPort: true } });
  expect(readConfig([], { PORT: '3100' })).toMatchObject({ value: { port: 3100, orNextPort: false } });
});

test.each([['--port', 'x'], ['--port', '70000'], ['--data', ''], ['--colour']])('%s %s is a bad call', (...args) => {
  expect(readConfig(args, {})).toMatchObject({ ok: false });
});
