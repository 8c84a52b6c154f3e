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

async function refusalOfOpening(): Promise<string | undefined> {
  return openStore(folder).then(
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
    await store.close();
    await (await openStore(folder)).close();
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

describe('transactions', () => {
  const add = "insert into paper values ('main', $1, $1, 'n', 'text/plain', 1, now(), 'waiting', null)";

  test('what throws leaves nothing, and the next one works', async () => {
    const store = await openStore(folder);
    const broken = store.transaction(async (db) => {
      await db.query(add, ['a']);
      throw new Error('stop');
    });
    await expect(broken).rejects.toThrow('stop');
    await store.transaction((db) => db.query(add, ['b']));
    expect(await store.query('select id from paper')).toEqual([{ id: 'b' }]);
    await store.close();
  });

  test('a process killed in the middle of one leaves nothing', async () => {
    const script = `const { openStore } = await import(process.argv[1]);
      const store = await openStore(process.argv[2]);
      await store.query("${add}", ['kept']);
      await store.transaction(async (db) => { await db.query("${add}", ['lost']); process.kill(process.pid, 'SIGKILL'); });`;
    expect(spawnSync(process.execPath, elsewhere(script), { timeout: 30_000 }).signal).toBe('SIGKILL');
    const store = await openStore(folder);
    expect(await store.query('select id from paper')).toEqual([{ id: 'kept' }]);
    await store.close();
  });

  test('who asks while one runs sees all of it or nothing', async () => {
    const store = await openStore(folder);
    const both = store.transaction(async (db) => {
      await db.query(add, ['a']);
      await db.query(add, ['b']);
    });
    const seen = store.query<{ count: number }>('select count(*)::int as count from paper');
    await both;
    expect([0, 2]).toContain((await seen)[0]?.count);
    await store.close();
  });
});

test('the ledger refuses changes and removals', async () => {
  const store = await openStore(folder);
  await store.query("insert into entry values ('main', 1, 't', 'a', 'k', 1, 's', 'null', 'null', 'p', 'h')");
  for (const change of ["update entry set actor = 'b'", 'delete from entry', 'truncate entry cascade']) {
    await expect(store.query(change)).rejects.toThrow('The ledger only grows');
  }
  await store.close();
});

test('Danish order: Æ Ø Å last, Aa as Å', async () => {
  const store = await openStore(folder);
  const words = ['Åbo', 'Zebra', 'Aalborg', 'Østjylland', 'Ærø', 'Bil', 'abe', 'Ole', 'Århus'];
  const rows = await store.query<{ w: string }>(
    'select w from jsonb_array_elements_text($1) w order by w collate danish',
    [JSON.stringify(words)],
  );
  expect(rows.map((row) => row.w).join(' ')).toBe('abe Bil Ole Zebra Ærø Østjylland Åbo Aalborg Århus');
  await store.close();
});

test('a record made by a newer version is refused and left as it is', async () => {
  const store = await openStore(folder);
  await store.query("insert into migration values ('9999-later.sql')");
  await store.close();
  expect(await refusalOfOpening()).toContain('newer version');
  expect(await readdir(folder)).not.toContain('lock');
});

describe('files', () => {
  const words = new TextEncoder().encode('words');

  test('come back by their hash; the same bytes are one file', async () => {
    const store = await openStore(folder);
    const hash = await store.files.put(words);
    expect(await store.files.put(words)).toBe(hash);
    expect(new TextDecoder().decode(await store.files.get(hash))).toBe('words');
    expect((await readdir(join(folder, 'files'), { recursive: true })).length).toBe(2);
    await store.close();
  });

  test('a changed file is not handed out', async () => {
    const store = await openStore(folder);
    const hash = await store.files.put(words);
    await writeFile(join(folder, 'files', hash.slice(0, 2), hash), 'other');
    expect(await store.files.get(hash)).toBeUndefined();
    expect(await store.files.check(hash)).toBe('changed');
    await store.close();
  });

  test('what is no hash finds nothing, wherever it points', async () => {
    const store = await openStore(folder);
    for (const name of ['../lock', '', 'a/../../lock', '..']) expect(await store.files.get(name)).toBeUndefined();
    await store.close();
  });

  test('halves left by a killed process are gone after the next start', async () => {
    await (await openStore(folder)).close();
    await writeFile(join(folder, 'files', '.half-1'), 'wo');
    await (await openStore(folder)).close();
    expect(await readdir(join(folder, 'files'))).toEqual([]);
  });
});

test('the lock names the process while the store is open', async () => {
  const store = await openStore(folder);
  expect(await readFile(join(folder, 'lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  await store.close();
});
