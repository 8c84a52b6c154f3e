import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, inject, test } from 'vitest';
import type { FreshDatabase } from './fresh-folder.ts';
import { refusalOf } from './refused.ts';
import { openStore, type Store, type StoreOptions } from './store.ts';
import { addressOf, command, type Place, startCluster, startPostgres, stopPostgres } from './test-cluster.ts';
import { onPostgres } from './test-databases.ts';

const refusalOfOpening = (where: string, options?: StoreOptions) =>
  openStore(where, options).then(() => undefined, refusalOf);

const noName = 'postgres://name:secret@';
test.each([
  ['nothing listens', `${noName}127.0.0.1:1/lofte`, 'database-down'],
  ['the socket is not there', `${noName}/lofte?host=${encodeURIComponent('/nowhere')}`, 'database-down'],
  ['the name leads nowhere', `${noName}nowhere.invalid/lofte`, 'database-down'],
  ['it is no address', 'postgres://name:secret@host:port/lofte', 'bad-address'],
])('a server is refused with a sentence that names no password: %s', async (_what, where, code) => {
  const refusal = await refusalOfOpening(where);
  expect(refusal?.code).toBe(code);
  expect(JSON.stringify(refusal)).not.toContain('sec');
});

test('what answers is no PostgreSQL', async () => {
  const web = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
  const address = web.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  expect(await refusalOfOpening(`postgres://name@127.0.0.1:${port}/lofte`)).toMatchObject({ code: 'database-down' });
  web.close();
});

onPostgres('A server', (fresh) => {
  let ends: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of ends.reverse()) await end();
    ends = [];
  });
  const shared = (): Place => {
    const place = inject('postgres');
    if (typeof place === 'string') throw new Error(place);
    return place;
  };
  const database = async (): Promise<FreshDatabase> => {
    const made = await fresh();
    ends.push(made.remove);
    return made;
  };
  const open = async (where: string, options?: StoreOptions): Promise<Store> => {
    const store = await openStore(where, options);
    ends.push(store.close);
    return store;
  };

  test('with a wrong password, an unknown name or no such database is refused', async () => {
    await database();
    const guarded = (password: string) => addressOf(shared(), 'postgres', `guarded:${password}`);
    expect(await refusalOfOpening(guarded('wrong'))).toMatchObject({ code: 'database-refuses' });
    expect(await refusalOfOpening(guarded('right'))).toMatchObject({ code: 'database-forbids' });
    expect(await refusalOfOpening(addressOf(shared(), 'postgres', 'nobody'))).toMatchObject({
      code: 'database-refuses',
    });
    expect(await refusalOfOpening(addressOf(shared(), 'nowhere'))).toMatchObject({ code: 'database-missing' });
  });

  test('where the name may not make tables is refused, and the place is said without it', async () => {
    const { where } = await database();
    const refusal = await refusalOfOpening(where.replace(/\/\/lofte@\/[^?]*/, '//lofte@/postgres'));
    expect(refusal).toMatchObject({
      code: 'database-forbids',
      where: expect.stringMatching(/^postgres:\/.*\/postgres$/),
    });
  });

  test('that keeps text in another encoding is refused', async () => {
    await database();
    await command(
      shared(),
      "create database latin encoding 'latin1' locale 'C' locale_provider libc template template0 owner lofte",
    );
    ends.push(() => command(shared(), 'drop database latin with (force)'));
    expect(await refusalOfOpening(addressOf(shared(), 'latin'))).toMatchObject({ code: 'database-encoding' });
  });

  test('that is read-only says so, opened as written to, and goes on when it is no longer', async () => {
    const { where } = await database();
    const store = await open(where);
    const readOnly = where.replace('?', '?options=-c%20default_transaction_read_only%3Don&');
    const copy = await open(readOnly);
    const write = copy.query("insert into migration values ('x')").then(() => undefined, refusalOf);
    expect(await write).toMatchObject({ code: 'database-read-only' });
    await store.query("insert into migration values ('y')");
    expect(await copy.query("select name from migration where name in ('x', 'y')")).toEqual([{ name: 'y' }]);
  });

  test('warns of a name for which the database keeps nothing apart', async () => {
    const { where } = await database();
    const said: string[] = [];
    const warn = (sentence: string) => said.push(sentence);
    await open(where, { warn });
    expect(said).toEqual([]);
    await open(where.replace('//lofte@', '//postgres@'), { warn });
    expect(said).toEqual([expect.stringContaining('superuser')]);
  });

  test('is set up by one of many that start at once, the others wait', async () => {
    await database();
    await command(shared(), 'create database many owner lofte');
    ends.push(() => command(shared(), 'drop database many with (force)'));
    const stores = await Promise.all(Array.from({ length: 5 }, () => open(addressOf(shared(), 'many'))));
    const [first] = stores;
    const names = await first?.query<{ name: string }>('select name from migration');
    expect(new Set(names?.map(({ name }) => name)).size).toBe(names?.length);
  });

  test('takes changes of two at once one after the other, and of two workspaces side by side', async () => {
    const { where } = await database();
    const [one, other, apart] = [await open(where), await open(where), await open(where, { workspace: 'apart' })];
    const done: string[] = [];
    const begun = Promise.withResolvers<void>();
    const hold = Promise.withResolvers<void>();
    const first = one.transaction(async () => {
      begun.resolve();
      await hold.promise;
      done.push('first');
    });
    await begun.promise;
    const second = other.transaction(async () => done.push('second'));
    await apart.transaction(async () => done.push('apart'));
    hold.resolve();
    await Promise.all([first, second]);
    expect(done).toEqual(['apart', 'first', 'second']);
  });

  test('that goes away is told in a sentence each time, and is used again once it is back', async () => {
    const place = { bin: shared().bin, folder: mkdtempSync(join(tmpdir(), 'lofte-pg-')) };
    await startCluster(place);
    ends.push(async () => {
      stopPostgres(place);
      rmSync(place.folder, { recursive: true });
    });
    await command(place, 'create database lofte owner lofte');
    const store = await open(addressOf(place, 'lofte'));
    const names = () => store.query('select name from migration');
    const before = await names();
    const refusal = (asked: Promise<unknown>) => asked.then(() => undefined, refusalOf);

    const midway = store.transaction(async (db) => {
      await db.query("insert into migration values ('lost')");
      stopPostgres(place);
      await db.query('select 1');
    });
    expect(await refusal(midway)).toMatchObject({ code: 'database-down' });
    expect(await refusal(names())).toMatchObject({ code: 'database-down' });
    expect(await refusal(store.snapshot((db) => db.query('select 1')))).toMatchObject({ code: 'database-down' });
    expect(await refusal(store.files.put(new Uint8Array([1])))).toMatchObject({ code: 'database-down' });

    const unsure = Promise.withResolvers<void>();
    await startPostgres(place);
    const saving = store.transaction(async (db) => {
      await db.query('select 1');
      stopPostgres(place);
      unsure.resolve();
    });
    await unsure.promise;
    expect(await refusal(saving)).toMatchObject({ code: 'database-unsure' });

    await startPostgres(place);
    expect(await names()).toEqual(before);
    await store.transaction((db) => db.query("insert into migration values ('kept')"));
    expect((await names()).length).toBe(before.length + 1);
  });
});
