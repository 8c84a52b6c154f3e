import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FreshDatabase } from './fresh-folder.ts';
import { refusalOf } from './refused.ts';
import { openStore, type Store, type StoreOptions } from './store.ts';
import { onEachDatabase } from './test-databases.ts';

onEachDatabase('The store', (fresh) => {
  let database: FreshDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await fresh();
    store = await openStore(database.where);
  });
  beforeEach(() => store.query('delete from paper'));
  afterAll(async () => {
    await store.close();
    await database.remove();
  });
  const refusalOfOpening = (where: string, options?: StoreOptions) =>
    openStore(where, options).then(() => undefined, refusalOf);

  const add = `insert into paper (workspace, id, sha256, name, media_type, size, added_at, state)
    values ('main', $1, $1, 'n', 'text/plain', 1, now(), 'waiting')`;
  const papers = async () =>
    (await store.query<{ id: string }>('select id from paper order by id')).map(({ id }) => id);

  describe('transactions', () => {
    test('what throws leaves nothing, and the next one works', async () => {
      const broken = store.transaction(async (db) => {
        await db.query(add, ['a']);
        throw new Error('stop');
      });
      await expect(broken).rejects.toThrow('stop');
      await store.transaction((db) => db.query(add, ['b']));
      expect(await papers()).toEqual(['b']);
    });

    test('a fault of the SQL leaves nothing either, and says its code', async () => {
      const twice = store.transaction(async (db) => {
        await db.query(add, ['a']);
        await db.query(add, ['a']);
      });
      await expect(twice).rejects.toMatchObject({ code: '23505' });
      expect(await papers()).toEqual([]);
    });

    test('a process killed in the middle of one leaves nothing', async () => {
      await store.close();
      const script = `const { openStore } = await import(process.argv[1]);
        const store = await openStore(process.argv[2]);
        const add = process.argv[3];
        await store.query(add, ['kept']);
        await store.transaction(async (db) => { await db.query(add, ['lost']); process.kill(process.pid, 'SIGKILL'); });`;
      const args = ['--input-type=module', '-e', script, new URL('./store.ts', import.meta.url).href];
      expect(spawnSync(process.execPath, [...args, database.where, add], { timeout: 30_000 }).signal).toBe('SIGKILL');
      store = await openStore(database.where);
      expect(await papers()).toEqual(['kept']);
    });

    test('who asks while one runs sees all of it or nothing', async () => {
      const both = store.transaction(async (db) => {
        await db.query(add, ['a']);
        await db.query(add, ['b']);
      });
      const seen = papers();
      await both;
      expect([0, 2]).toContain((await seen).length);
    });

    test('run one after the other, so that what one reads and writes is not lost to another', async () => {
      await store.query(add, ['0']);
      const raise = () =>
        store.transaction(async (db) => {
          const [row] = await db.query<{ size: number }>('select size from paper');
          await db.query('update paper set size = $1', [Number(row?.size) + 1]);
        });
      await Promise.all(Array.from({ length: 20 }, raise));
      expect(await store.query('select size from paper')).toEqual([{ size: 21 }]);
    });
  });

  describe('a snapshot', () => {
    test('is one state, whatever is written meanwhile', async () => {
      await store.query(add, ['a']);
      let later: Promise<unknown> = Promise.resolve();
      const counts = await store.snapshot(async (db) => {
        const count = () => db.query<{ count: number }>('select count(*) as count from paper');
        const before = await count();
        later = store.transaction((other) => other.query(add, ['b']));
        // On a server the other one is done before this goes on; in a folder it waits for its turn.
        if (!store.alone) await later;
        return [before, await count()];
      });
      await later;
      expect(counts).toEqual([[{ count: 1 }], [{ count: 1 }]]);
      expect(await papers()).toEqual(['a', 'b']);
    });

    test('writes nothing', async () => {
      await expect(store.snapshot((db) => db.query(add, ['a']))).rejects.toThrow();
      expect(await papers()).toEqual([]);
    });
  });

  test('values come back the same', async () => {
    const [row] = await store.query(
      `select 1::int as i, 9::bigint as b, 9007199254740993::bigint as big, 1.5::float8 as f, 1.50::numeric as n, true as t,
         $1::jsonb as j, '2026-01-02'::date as d, $2::timestamptz as at, '2026-01-02 03:04:05.678'::timestamp as ts,
         $3::bytea as y, $4::text[] as a, array[9::bigint] as ab, null::text as nothing, interval '1 day' as day,
         count(*) as count, now()::date = (now() at time zone 'UTC')::date as utc`,
      [JSON.stringify([1, { a: 'Å' }]), '2026-01-02T03:04:05.678+01:00', new Uint8Array([0, 255]), ['x', 'y, "z"']],
    );
    expect(row).toEqual({
      i: 1,
      b: 9,
      big: 9007199254740993n,
      f: 1.5,
      n: '1.50',
      t: true,
      j: [1, { a: 'Å' }],
      d: new Date('2026-01-02T00:00:00Z'),
      at: new Date('2026-01-02T02:04:05.678Z'),
      ts: new Date('2026-01-02T03:04:05.678Z'),
      y: new Uint8Array([0, 255]),
      a: ['x', 'y, "z"'],
      ab: [9],
      nothing: null,
      day: '1 day',
      count: 1,
      utc: true,
    });
  });

  test('Danish order: Æ Ø Å last, Aa as Å; capitals among the small letters, before them where all else is the same', async () => {
    const words = 'Åbo Zebra Aalborg Østjylland Ærø Bil abe Ole Århus ål øl zoo Ål Øl'.split(' ');
    const rows = await store.query<{ w: string }>(
      'select w from jsonb_array_elements_text($1) w order by w collate danish',
      [JSON.stringify(words)],
    );
    expect(rows.map((row) => row.w).join(' ')).toBe(
      'abe Bil Ole Zebra zoo Ærø Øl øl Østjylland Åbo Ål ål Aalborg Århus',
    );
  });

  test('the ledger refuses changes and removals', async () => {
    await store.query(
      `insert into entry (workspace, seq, time, actor, kind, strategy, subject, hash, body)
       values ('main', 1, now(), 'a', 'k', '', 's', 'h', '{}')`,
    );
    for (const change of ["update entry set actor = 'b'", 'delete from entry', 'truncate entry cascade']) {
      await expect(store.query(change)).rejects.toThrow('The ledger only grows');
    }
  });

  test('a record made by a newer version is refused and left as it is', async () => {
    const { where, remove } = await fresh();
    const other = await openStore(where);
    await other.query("insert into migration values ('9999-later.sql')");
    await other.close();
    const newer = { code: 'record-newer', values: { migration: '9999-later.sql' } };
    expect(await refusalOfOpening(where)).toMatchObject(newer);
    // The second time as the first: nothing was left locked.
    expect(await refusalOfOpening(where)).toMatchObject(newer);
    await remove();
  });

  test('a workspace has a plain name', async () => {
    for (const workspace of ['', 'Main', 'a b', "a'b", '-a', 'å', 'a'.repeat(64), 'a -c row_security=off']) {
      expect(await refusalOfOpening(database.where, { workspace })).toMatchObject({ code: 'bad-workspace' });
    }
  });

  test('what was written is there after it was closed and opened', async () => {
    await store.query(add, ['a']);
    await store.close();
    store = await openStore(database.where);
    expect(await papers()).toEqual(['a']);
  });
});
