import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshFolder } from './fresh-folder.ts';
import { refusalOf } from './refused.ts';
import { openStore } from './store.ts';

let folder: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove } = await freshFolder());
});
afterEach(() => remove());

const elsewhere = (script: string) => [
  '--input-type=module',
  '-e',
  script,
  new URL('./store.ts', import.meta.url).href,
  folder,
];
const holdOpen =
  'const { openStore } = await import(process.argv[1]); await openStore(process.argv[2]); console.log("open");';

async function refusalOfOpening(where = folder): Promise<string | undefined> {
  return openStore(where).then(
    () => undefined,
    (error: unknown) => refusalOf(error)?.message,
  );
}

describe('one process at a time', () => {
  test('a second process is refused with a sentence that names the first', async () => {
    const first = spawn(process.execPath, elsewhere(holdOpen), { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(first.stdout, 'data');
    expect(await refusalOfOpening()).toContain(`in use by process ${first.pid}`);
    first.kill('SIGKILL');
    await once(first, 'exit');
    const store = await openStore(folder);
    await store.close();
  });

  test('the same process is refused too, until it has closed', async () => {
    const store = await openStore(folder);
    expect(await refusalOfOpening()).toContain(`process ${process.pid}`);
    expect(await readFile(join(folder, 'lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
    await store.close();
    await (await openStore(folder)).close();
    expect(await readdir(folder)).not.toContain('lock');
  });

  test('a lock of a process number that now belongs to another process is taken over', async () => {
    await writeFile(join(folder, 'lock'), `${process.pid} 1 ${hostname()}\n`);
    await (await openStore(folder)).close();
  });

  test('a lock from another machine is respected, and the sentence says which file to remove', async () => {
    await writeFile(join(folder, 'lock'), `1 1 elsewhere.example\n`);
    expect(await refusalOfOpening()).toContain(`on elsewhere.example`);
    await rm(join(folder, 'lock'));
    await (await openStore(folder)).close();
  });

  test('a process that closes its store ends by itself', () => {
    const script =
      'const { openStore } = await import(process.argv[1]); await (await openStore(process.argv[2])).close();';
    const { status, stderr } = spawnSync(process.execPath, elsewhere(script), { encoding: 'utf8', timeout: 30_000 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

test('a place that cannot be a folder is refused with a sentence', async () => {
  await writeFile(join(folder, 'paper.txt'), 'words');
  expect(await refusalOfOpening(join(folder, 'paper.txt'))).toContain('is no folder');
  expect(await refusalOfOpening(join(folder, 'paper.txt', 'data'))).toContain('is no folder');
  expect(await refusalOfOpening(join(folder, 'x'.repeat(300)))).toContain('cannot be made');
});

test('files that a killed process left half written are gone after the next start', async () => {
  await (await openStore(folder)).close();
  await writeFile(join(folder, 'files', '.half-1'), 'wo');
  await (await openStore(folder)).close();
  expect(await readdir(join(folder, 'files'))).toEqual([]);
});
