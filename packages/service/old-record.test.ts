import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { canonical, sha256 } from '@lofte/domain/entry';
import { exampleDraft, exampleText } from '@lofte/domain/example-draft';
import { partDraft } from '@lofte/domain/source';
import { adopt } from '@lofte/domain/strategy';
import { type Database, openDatabase } from '@lofte/store/database';
import { isServerAddress, serverAddress } from '@lofte/store/server-address';
import { openPool } from '@lofte/store/server-pool';
import { onEachDatabase } from '@lofte/store/test-databases';
import { expect, test } from 'vitest';
import { bytesOf, exampleService, value } from './example-service.ts';
import { strategyOf } from './strategy-of.ts';
import { verifyRecord } from './verify-record.ts';

const first = '0001-record.sql';

/** Does something with a record that only the first migration has been at. */
async function before0002(where: string, work: (database: Pick<Database, 'query' | 'script'>) => Promise<void>) {
  const sql = await readFile(new URL(`../store/migrations/${first}`, import.meta.url), 'utf8');
  const made = `create table migration (name text primary key); ${sql}; insert into migration values ('${first}')`;
  if (isServerAddress(where)) {
    const pool = openPool(serverAddress(where), 'main', 1);
    await pool.hold(async (connection) => {
      await connection.script(`drop schema public cascade; create schema public; ${made}`);
      await work(connection);
    });
    await pool.close();
  } else {
    await rm(join(where, 'record'), { recursive: true, force: true });
    const database = await openDatabase(join(where, 'record'));
    await database.script(made);
    await work(database);
    await database.close();
  }
}

onEachDatabase('A record from before things were kept in versions', (fresh) => {
  test('is brought up to date: its ledger stays, hash for hash, its tables are made anew, and it verifies', async () => {
    const { content, source } = partDraft(exampleDraft());
    const words = JSON.stringify(source);
    const strategy = value(adopt(content, 'lys', sha256(words)));
    const open = {
      ...{
        seq: 1,
        workspace: 'main',
        time: '2026-10-01T08:00:00.000Z',
        actor: 'local',
        kind: 'strategy.adopted',
        version: 1,
      },
      ...{ subject: 'lys', before: null, after: { strategy, paper: 'paper-1' }, previous: '0'.repeat(64) },
    };
    const hash = sha256(canonical(open));
    const example = await exampleService({
      fresh: async () => {
        const database = await fresh();
        await before0002(database.where, async ({ query }) => {
          await query(
            `insert into entry (workspace, seq, time, actor, kind, version, subject, before, after, previous, hash)
             values ($1, $2, $3, $4, $5, $6, $7, 'null', $8, $9, $10)`,
            [
              open.workspace,
              open.seq,
              open.time,
              open.actor,
              open.kind,
              1,
              open.subject,
              JSON.stringify(open.after),
              open.previous,
              hash,
            ],
          );
        });
        return database;
      },
    });
    const { service } = example;
    await service.store.files.put(bytesOf(exampleText));
    await service.store.files.put(bytesOf(words));
    expect(await verifyRecord(service)).toEqual({ ok: true, entries: 1, problems: [] });
    expect(await service.store.query('select hash, body from entry')).toEqual([{ hash, body: canonical(open) }]);
    const found = await strategyOf(service, 'lys');
    expect(found?.plan.elements.map(({ id, title }) => ({ id, title }))).toEqual(
      strategy.elements.map(({ id, title }) => ({ id, title })),
    );
    await example.end();
  });
});
