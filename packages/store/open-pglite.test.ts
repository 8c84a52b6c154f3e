import fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { freshFolder } from './fresh-folder.ts';
import { openPglite } from './open-pglite.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** The parts of the record that reached the disk while something was written, before it was answered. */
async function reached(sync: string): Promise<ReadonlySet<string>> {
  vi.stubEnv('LOFTE_SYNC', sync);
  const { folder, remove } = await freshFolder();
  const database = await openPglite(join(folder, 'record'));
  const found = new Set<string>();
  const sent = fs.fsyncSync;
  vi.spyOn(fs, 'fsyncSync').mockImplementation((file) => {
    found.add(/\/record\/(\w+)\//.exec(fs.readlinkSync(`/proc/self/fd/${file}`))?.[1] ?? '');
    sent(file);
  });
  await database.query('create table word (text text)');
  await database.query("insert into word values ('løfte')");
  await database.close();
  await remove();
  return found;
}

test.runIf(process.platform === 'linux')('What is answered has reached the disk', async () => {
  expect(await reached('')).toContain('pg_wal');
});

test('A record that is told so answers before', async () => {
  expect(await reached('off')).toEqual(new Set());
});
