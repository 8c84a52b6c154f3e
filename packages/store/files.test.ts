import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { hashOf } from './files.ts';
import type { FreshDatabase } from './fresh-folder.ts';
import { openStore, type Store } from './store.ts';
import { onEachDatabase } from './test-databases.ts';

const words = new TextEncoder().encode('words');

onEachDatabase('Files', (fresh) => {
  let database: FreshDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await fresh();
    store = await openStore(database.where);
  });
  beforeEach(async () => {
    for (const hash of await store.files.list()) await store.files.remove(hash);
  });
  afterAll(async () => {
    await store.close();
    await database.remove();
  });
  /** What somebody does behind the program's back. */
  const tamper = async (hash: string, bytes: string | undefined) => {
    if (store.alone) {
      const path = join(database.where, 'files', hash.slice(0, 2), hash);
      return bytes === undefined ? rm(path) : writeFile(path, bytes);
    }
    return bytes === undefined
      ? store.query('delete from file where sha256 = $1', [hash])
      : store.query('update file set bytes = $2 where sha256 = $1', [hash, new TextEncoder().encode(bytes)]);
  };

  test('come back by their hash, byte for byte; the same bytes are one file', async () => {
    const all = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    const hash = await store.files.put(all);
    expect([await store.files.put(all), await store.files.put(words)]).toEqual([hash, hashOf(words)]);
    expect(new Uint8Array((await store.files.get(hash)) ?? [])).toEqual(all);
    expect(await store.files.check(hash)).toBe('right');
    expect(await store.files.list()).toEqual([hash, hashOf(words)].sort());
  });

  test('may be put by two at once, empty, or many megabytes', async () => {
    const large = new Uint8Array(20 * 1024 * 1024).fill(7);
    const [one, other, empty] = await Promise.all([
      store.files.put(large),
      store.files.put(large),
      store.files.put(new Uint8Array()),
    ]);
    expect(one).toBe(other);
    expect((await store.files.get(one))?.length).toBe(large.length);
    expect((await store.files.get(empty))?.length).toBe(0);
  });

  test('that were changed are not handed out, and are called changed', async () => {
    const hash = await store.files.put(words);
    await tamper(hash, 'other');
    expect(await store.files.get(hash)).toBeUndefined();
    expect(await store.files.check(hash)).toBe('changed');
  });

  test('that are missing are called so', async () => {
    const hash = await store.files.put(words);
    await tamper(hash, undefined);
    expect(await store.files.get(hash)).toBeUndefined();
    expect(await store.files.check(hash)).toBe('missing');
    expect(await store.files.list()).toEqual([]);
  });

  test('that are removed are gone, and come again when they are put again', async () => {
    const hash = await store.files.put(words);
    await store.files.remove(hash);
    await store.files.remove(hash);
    expect(await store.files.check(hash)).toBe('missing');
    expect(await store.files.put(words)).toBe(hash);
    expect(await store.files.check(hash)).toBe('right');
  });

  test('under what is no hash are none, wherever it points, and nothing is removed', async () => {
    const hash = await store.files.put(words);
    for (const name of ['../lock', '', 'a/../../lock', '..', hash.toUpperCase(), `${hash}\0`, "' or true --"]) {
      expect(await store.files.get(name)).toBeUndefined();
      expect(await store.files.check(name)).toBe('missing');
      await store.files.remove(name);
    }
    expect(await store.files.list()).toEqual([hash]);
    if (store.alone) expect(await readdir(database.where)).toContain('lock');
  });

  test('can be put and read inside a transaction and many snapshots, none waiting for another for ever', async () => {
    const hash = await store.files.put(words);
    const many = Array.from({ length: 12 }, (_, index) => [
      store.snapshot(() => store.files.check(hash)),
      store.transaction(() => store.files.put(new Uint8Array([index]))),
    ]).flat();
    await Promise.all(many);
    expect((await store.files.list()).length).toBe(13);
  });
});
