import { describe, inject } from 'vitest';
import { type Fresh, type FreshDatabase, freshInFolder } from './fresh-folder.ts';

import { openStore } from './store.ts';
import { databaseFromTemplate, startShared } from './test-cluster.ts';

/**
 * The same tests on PGlite and on PostgreSQL. Where there is no PostgreSQL the second half is skipped, and its name says so.
 *
 * `onEachDatabase('The record', (fresh) => { beforeEach(async () => { example = await exampleService({ fresh }); }); … })`
 */
export function onEachDatabase(name: string, body: (fresh: Fresh) => void): void {
  describe(`${name}, on PGlite`, () => body(freshInFolder));
  onPostgres(name, body);
}

/**
 * Tests of rules, which ask no database anything that the suites above do not ask of both: on PostgreSQL where there is one, since it
 * is there in a fifth of the time, else on PGlite.
 */
export function onOneDatabase(name: string, body: (fresh: Fresh) => void): void {
  if (typeof inject('postgres') === 'string') describe(`${name}, on PGlite`, () => body(freshInFolder));
  else onPostgres(name, body);
}

/** Tests of what only a server does. */
export function onPostgres(name: string, body: (fresh: Fresh) => void): void {
  const place = inject('postgres');
  if (typeof place === 'string') describe.skip(`${name}, on PostgreSQL – SKIPPED: ${place}`, () => body(none));
  else describe(`${name}, on PostgreSQL ${place.version}`, () => body(freshOnServer));
}

async function freshOnServer(): Promise<FreshDatabase> {
  const place = inject('postgres');
  if (typeof place === 'string') return none();
  await startShared(place, async (address) => (await openStore(address)).close());
  return databaseFromTemplate(place);
}

function none(): never {
  throw new Error('There is no PostgreSQL here');
}
