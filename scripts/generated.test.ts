import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generated } from './generated.ts';

test.each(Object.entries(generated()))('%s is current (npm run generate makes it)', (path, content) => {
  expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(content);
});

test('the reference names every command, option, setting and route', () => {
  const page = generated()['docs/reference.md'] ?? '';
  for (const word of ['lofte read', 'lofte start', 'lofte verify', '--adopt', 'LOFTE_DATA', 'PORT', '`/healthz`'])
    expect(page).toContain(word);
});
