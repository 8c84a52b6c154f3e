import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FreshDatabase } from './fresh-folder.ts';
import { refusalOf } from './refused.ts';
import { openStore, type Store } from './store.ts';
import { onPostgres } from './test-databases.ts';

onPostgres('Workspaces on one server', (fresh) => {
  let database: FreshDatabase;
  let main: Store;
  let apart: Store;
  beforeAll(async () => {
    database = await fresh();
    main = await openStore(database.where);
    apart = await openStore(database.where, { workspace: 'apart' });
    await main.query(add, ['main', 'a']);
    await main.files.put(words);
  });
  afterAll(async () => {
    await main.close();
    await apart.close();
    await database.remove();
  });

  const words = new TextEncoder().encode('words');
  const add = `insert into paper (workspace, id, sha256, name, media_type, size, added_at, state)
    values ($1, $2, $2, 'n', 'text/plain', 1, now(), 'waiting')`;
  const ids = async (store: Store) => (await store.query<{ id: string }>('select id from paper')).map(({ id }) => id);

  test('a query that forgets the workspace sees its own alone, also in a transaction and a snapshot', async () => {
    expect(await ids(main)).toEqual(['a']);
    expect(await ids(apart)).toEqual([]);
    const all = 'select * from paper';
    expect(await apart.transaction((db) => db.query(all))).toEqual([]);
    expect(await apart.snapshot((db) => db.query(all))).toEqual([]);
  });

  test('what is written for another is refused; what is changed or removed touches none of its rows', async () => {
    const refusal = await apart.query(add, ['main', 'b']).then(() => undefined, refusalOf);
    expect(refusal?.code).toBe('database-forbids');
    await apart.query(add, ['apart', 'c']);
    expect(await apart.query("update paper set name = 'x' returning id")).toEqual([{ id: 'c' }]);
    expect(await apart.query('delete from paper returning id')).toEqual([{ id: 'c' }]);
    await apart.query(add, ['apart', 'd']);
    await expect(apart.query("update paper set workspace = 'main'")).rejects.toThrow();
    expect(await main.query('select id, name from paper')).toEqual([{ id: 'a', name: 'n' }]);
  });

  test('files of one are not there for the other, and taking them away takes one’s own', async () => {
    const hash = await main.files.put(words);
    expect([await apart.files.check(hash), await apart.files.list()]).toEqual(['missing', []]);
    expect(await apart.files.put(words)).toBe(hash);
    await apart.files.remove(hash);
    expect(await main.files.check(hash)).toBe('right');
  });

  test('every table with a workspace is kept apart, whichever migration made it', async () => {
    const open = await main.query(
      `select relname from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'workspace'
       where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace
         and not (relrowsecurity and relforcerowsecurity and exists (select from pg_policy where polrelid = pg_class.oid))`,
    );
    expect(open).toEqual([]);
  });
});
