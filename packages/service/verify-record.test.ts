import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checkpoint } from '@lofte/domain/checkpoint';
import { checkpointOf } from '@lofte/domain/checkpoint';
import { ledgerHead } from '@lofte/store/entry-table';
import type { Db } from '@lofte/store/store';
import { onEachDatabase } from '@lofte/store/test-databases';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { adoptedExample, bytesOf, type Example, exampleService, readExample } from './example-service.ts';
import { checkLedger } from './verify/check-ledger.ts';
import { checkLedgerApart } from './verify/check-ledger-apart.ts';
import { eventfulRecord } from './verify/eventful-record.ts';
import { reseal } from './verify/reseal.ts';
import { type Progress, type Verification, verifyRecord, verifyWithin } from './verify-record.ts';

type Tampering = readonly [what: string, statements: string, code: string, where: string];

const swap = (columns: string) =>
  `update entry set seq = -seq where seq in (3, 4); update entry set seq = 7 + seq where seq < 0 ${columns}`;

/** Each is done by plain SQL, with the ledger's triggers off; `A` and `B` are the strategies. */
const entries: readonly Tampering[] = [
  ['another actor beside an entry', "update entry set actor = 'x' where seq = 3", 'entry-mislabelled', 'entry 3'],
  [
    'another time beside it',
    "update entry set time = time - interval '1 day' where seq = 3",
    'entry-mislabelled',
    'entry 3',
  ],
  ['another kind beside it', "update entry set kind = 'element.added' where seq = 3", 'entry-mislabelled', 'entry 3'],
  ['another strategy beside it', "update entry set strategy = 'B' where seq = 3", 'entry-mislabelled', 'entry 3'],
  ['another subject beside it', "update entry set subject = 'g1' where seq = 3", 'entry-mislabelled', 'entry 3'],
  [
    'an entry put into another workspace',
    "update entry set workspace = 'other' where seq = 3",
    'entry-missing',
    'entry 3',
  ],
  [
    'a word inside an entry',
    "update entry set body = replace(body, 'Nye lamper i hele', 'Nye lamper uden for') where seq = 3",
    'entry-changed',
    'entry 3',
  ],
  [
    'a reason put into an entry',
    `update entry set body = replace(body, '"seq":4', '"reason":"x","seq":4') where seq = 4`,
    'entry-changed',
    'entry 4',
  ],
  ['a space in an entry', "update entry set body = body || ' ' where seq = 1", 'entry-changed', 'entry 1'],
  ['an entry emptied', "update entry set body = '' where seq = 3", 'chain-broken', 'entry 3'],
  ['a hash', "update entry set hash = repeat('0', 64) where seq = 2", 'entry-changed', 'entry 2'],
  [
    'two hashes swapped',
    'update entry a set hash = b.hash from entry b where a.seq + b.seq = 7 and a.seq in (3, 4)',
    'entry-changed',
    'entry 3',
  ],
  [
    'two texts swapped',
    'update entry a set body = b.body from entry b where a.seq + b.seq = 7 and a.seq in (3, 4)',
    'chain-broken',
    'entry 3',
  ],
  ['two entries in the other order', swap(''), 'chain-broken', 'entry 3'],
  ['an entry taken out', 'delete from entry where seq = 4', 'entry-missing', 'entry 4'],
  ['the first taken out', 'delete from entry where seq = 1', 'entry-missing', 'entry 1'],
  ['the last taken out', 'delete from entry where seq = 9', 'head-changed', 'entry 8'],
  [
    'the last taken out, and the head moved',
    `delete from entry where seq = 9; update ledger set seq = 8, shown = 8, hash = (select hash from entry where seq = 8), time = (select time from entry where seq = 8)`,
    'row-added',
    'element A/i1',
  ],
  [
    'the last entry once more',
    'insert into entry select workspace, 10, time, actor, kind, strategy, subject, hash, body from entry where seq = 9',
    'chain-broken',
    'entry 10',
  ],
  [
    'an entry before the first',
    'insert into entry select workspace, 0, time, actor, kind, strategy, subject, hash, body from entry where seq = 1',
    'entry-missing',
    'entry 1',
  ],
  [
    'an entry with a hash that fits it',
    `update entry set body = replace(body, 'Nye lamper i hele', 'Nye lamper uden for') where seq = 3; update entry set hash = encode(sha256(convert_to(body, 'UTF8')), 'hex') where seq = 3`,
    'row-changed',
    'element A/i1',
  ],
  ['the head moved back', 'update ledger set seq = 8', 'head-changed', 'entry 9'],
  ['the head’s hash', "update ledger set hash = repeat('1', 64)", 'head-changed', 'entry 9'],
  ['the head taken away', 'delete from ledger', 'head-changed', 'entry 9'],
  ['the tables said to be behind', 'update ledger set shown = 5', 'row-added', 'element A/i1'],
  ['the tables said to be ahead', 'update ledger set shown = 12', 'head-changed', 'entry 9'],
];

const title = (text: string) => `data = jsonb_set(data, '{title}', '"${text}"')`;
const rows: readonly Tampering[] = [
  [
    'a title now',
    `update element set ${title('x')} where strategy = 'A' and id = 'i1' and until is null`,
    'row-changed',
    'element A/i1',
  ],
  [
    'a title in the past',
    `update element set ${title('x')} where strategy = 'A' and id = 'i1' and since = 1`,
    'row-changed',
    'element A/i1',
  ],
  [
    'a field put in',
    `update element set data = data || '{"tags": ["x"]}' where strategy = 'A' and id = 'g1'`,
    'row-changed',
    'element A/g1',
  ],
  [
    'a field taken out',
    "update element set data = data - 'source' where strategy = 'A' and id = 'g1'",
    'row-changed',
    'element A/g1',
  ],
  [
    'an element moved under another',
    `update element set data = data || '{"parent": "g2"}' where strategy = 'A' and id = 'i1' and until is null`,
    'row-changed',
    'element A/i1',
  ],
  ['an element taken out', "delete from element where strategy = 'A' and id = 'g2'", 'row-missing', 'element A/g2'],
  [
    'a past version taken out',
    "delete from element where strategy = 'A' and id = 'i1' and since = 3",
    'row-missing',
    'element A/i1',
  ],
  [
    'an element put in',
    "insert into element select workspace, strategy, 'x', since, until, data from element where strategy = 'A' and id = 'g1'",
    'row-added',
    'element A/x',
  ],
  [
    'a version put into the past',
    `insert into element select workspace, strategy, id, 2, 3, data from element where strategy = 'A' and id = 'i1' and since = 1; update element set until = 2 where strategy = 'A' and id = 'i1' and since = 1`,
    'row-added',
    'element A/i1',
  ],
  [
    'a row from before all entries',
    "insert into element select workspace, strategy, 'x', -5, 1, data from element where id = 'g1' and strategy = 'A'",
    'row-added',
    'element A/x',
  ],
  [
    'a row of an entry to come',
    "insert into element select workspace, strategy, 'x', 99, null, data from element where id = 'g1' and strategy = 'A'",
    'row-added',
    'element A/x',
  ],
  [
    'a change dated back',
    "update element set since = 2 where strategy = 'A' and id = 'i1' and since = 3",
    'row-added',
    'element A/i1',
  ],
  [
    'a past version kept for longer',
    "update element set until = 4 where strategy = 'A' and id = 'i1' and since = 1",
    'row-changed',
    'element A/i1',
  ],
  [
    'a removed element brought back',
    "update element set until = null where strategy = 'A' and id = 'c2'",
    'row-changed',
    'element A/c2',
  ],
  [
    'an element dropped without a word',
    "update element set until = 9 where strategy = 'A' and id = 'g2'",
    'row-changed',
    'element A/g2',
  ],
  [
    'an element given to another strategy',
    "update element set strategy = 'B', id = 'x' where strategy = 'A' and id = 'g2'",
    'row-added',
    'element B/x',
  ],
  [
    'a mention taken out',
    "delete from mention where strategy = 'A' and id = 'm00000'",
    'row-missing',
    'mention A/m00000',
  ],
  [
    'a baseline pointed elsewhere',
    `update baseline set data = data || '{"seq": 2}' where strategy = 'A' and id <> 'adopted'`,
    'row-changed',
    'baseline A/',
  ],
  [
    'a baseline put in',
    "insert into baseline select workspace, strategy, 'x', since, until, data from baseline where strategy = 'A' and id = 'adopted'",
    'row-added',
    'baseline A/x',
  ],
  [
    'a role slipped in',
    `insert into "grant" select workspace, strategy, 'grant-2', since, until, data || '{"role": "admin"}' from "grant"`,
    'row-added',
    'grant grant-2',
  ],
  ['a role raised', `update "grant" set data = data || '{"role": "admin"}'`, 'row-changed', 'grant grant-1'],
  [
    'an organisation renamed',
    `update organisation set data = data || '{"name": "Mørkeministeriet"}'`,
    'row-changed',
    'organisation lysmin',
  ],
  [
    'another mail address for a person',
    `update person set data = data || '{"mail": "x@y.example"}'`,
    'row-changed',
    'person ane',
  ],
  ['a vision', `update strategy set data = data || '{"vision": "x"}' where id = 'A'`, 'row-changed', 'strategy A/A'],
  [
    'other words for a document',
    `update document set data = jsonb_set(data, '{source}', data -> 'sha256') where strategy = 'A'`,
    'row-changed',
    'document A/',
  ],
  ['a document taken out', "delete from document where strategy = 'B'", 'row-missing', 'document B/'],
];

onEachDatabase('Verify finds and names', (fresh) => {
  let example: Example;
  let strategies: readonly [string, string];
  let point: Checkpoint;

  beforeAll(async () => {
    example = await exampleService({ fresh });
    strategies = await eventfulRecord(example.service);
    const { store } = example.service;
    point = checkpointOf(store.workspace, await ledgerHead(store));
  });
  afterAll(() => example.end());

  /** What verify says after some work, which is then taken back. */
  async function after(
    work: (db: Db) => Promise<unknown>,
    checkpoints: readonly Checkpoint[] = [],
  ): Promise<Verification> {
    const { store } = example.service;
    let said: Verification | undefined;
    const back = new Error('taken back');
    const done = store.transaction(async (db) => {
      await db.query('alter table entry disable trigger user');
      await db.query('alter table entry disable row level security');
      await work(db);
      said = await verifyWithin(db, store.files, { checkpoints });
      throw back;
    });
    await expect(done).rejects.toBe(back);
    if (!said) throw new Error('It was verified');
    return said;
  }
  const named = (text: string) => text.replace(/\bA\b/g, strategies[0]).replace(/\bB\b/g, strategies[1]);
  const run = (statements: string) => async (db: Db) => {
    for (const statement of named(statements).split(';')) await db.query(statement);
  };

  test('nothing, where nothing was done', async () => {
    expect(await after(async () => undefined, [point])).toEqual({ ok: true, entries: 9, problems: [] });
  });

  describe.each([
    ['entries', entries],
    ['rows', rows],
  ])('in the %s:', (_where, all) => {
    test.each(all)('%s', async (_what, statements, code, where) => {
      const { ok, problems } = await after(run(statements));
      expect(ok).toBe(false);
      expect(problems[0]).toMatchObject({ code, where: expect.stringContaining(named(where)) });
    });
  });

  test('every place, not only the first', async () => {
    const { problems } = await after(
      run(
        `update entry set actor = 'x' where seq = 2; update entry set body = body || ' ' where seq = 6; delete from mention where strategy = 'A'`,
      ),
    );
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['entry-mislabelled', 'entry-changed', 'row-missing', 'row-missing']),
    );
  });

  test('a number that is only written otherwise is no change', async () => {
    const statement = `update element set data = jsonb_set(data, '{source,confidence}', ((data #>> '{source,confidence}') || '00')::jsonb) where id = 'c1'`;
    expect((await after(run(statement))).problems).toEqual([]);
  });

  test('thousands of rows put in are counted, and the first are named', async () => {
    const { problems, more } = await after(
      run(
        "insert into element select workspace, strategy, 'x' || i, i, until, data from element, generate_series(1, 5000) i where strategy = 'A' and id = 'g1'",
      ),
    );
    expect(problems.length + (more ?? 0)).toBe(5000);
  });

  describe('history written anew, all hashes made to fit,', () => {
    const another = { reason: 'En anden grund' };

    test('by the baseline that sealed it', async () => {
      const { problems } = await after((db) => reseal(db, 3, () => another));
      expect(problems).toMatchObject([{ code: 'baseline-broken', values: { entry: 6 } }]);
    });

    test('by the tables, where they were left as they were', async () => {
      const { problems } = await after((db) => reseal(db, 4, (entry) => ({ changes: forged(entry) })));
      expect(problems[0]).toMatchObject({ code: 'row-changed', where: 'organisation lysmin' });
    });

    test('by a published checkpoint, and by nothing else', async () => {
      const work = (db: Db) => reseal(db, 8, () => another);
      expect((await after(work)).problems).toEqual([]);
      const { problems } = await after(work, [point]);
      expect(problems).toMatchObject([{ code: 'checkpoint-rewritten', where: 'entry 9' }]);
    });

    test('also an end cut off with all that it made', async () => {
      const work = run(
        `delete from entry where seq = 9; delete from element where since = 9; update element set until = null where until = 9;
         update ledger set seq = 8, shown = 8, hash = (select hash from entry where seq = 8), time = (select time from entry where seq = 8)`,
      );
      expect((await after(work)).problems).toEqual([]);
      expect((await after(work, [point])).problems).toMatchObject([{ code: 'checkpoint-missing', where: 'entry 9' }]);
    });

    test('where a change does not start from what was there', async () => {
      const { problems } = await after((db) => reseal(db, 9, (entry) => ({ changes: forged(entry, 'before') })));
      expect(problems).toMatchObject([{ code: 'entry-misfits', where: 'entry 9' }]);
    });

    test.each([[{ changes: 7 }], [{ changes: [{ table: 'nowhere', id: 'x', before: null, after: {} }] }]])(
      'where it makes no sense: %j',
      async (nonsense) => {
        const { problems } = await after((db) => reseal(db, 9, () => nonsense));
        expect(problems[0]).toMatchObject({ code: 'entry-unreadable', where: 'entry 9' });
      },
    );
  });
});

onEachDatabase('Verify finds and names a file', (fresh) => {
  let example: Example;
  let spoil: (sha256: string, bytes: Uint8Array | undefined) => Promise<void>;
  let named: { readonly paper: string; readonly words: string };

  beforeEach(async () => {
    example = await exampleService({ fresh });
    const { store } = example.service;
    await adoptedExample(example.service);
    const [row] = await store.query<typeof named>(
      "select data->>'sha256' as paper, data->>'source' as words from document",
    );
    if (!row) throw new Error('A document was adopted');
    named = row;
    spoil = async (sha256, bytes) => {
      const path = join(example.data, 'files', sha256.slice(0, 2), sha256);
      if (store.alone) await (bytes ? writeFile(path, bytes) : rm(path));
      else if (bytes) await store.query('update file set bytes = $2 where sha256 = $1', [sha256, bytes]);
      else await store.query('delete from file where sha256 = $1', [sha256]);
    };
  });
  afterEach(() => example.end());

  const changed = (sha256: string) => ({ code: 'file-changed', where: `file ${sha256}` });
  const problems = async () => (await verifyRecord(example.service)).problems;

  test.each(['paper', 'words'] as const)('replaced, cut short, emptied or gone: the %s', async (which) => {
    const sha256 = named[which];
    const bytes = await example.service.store.files.get(sha256);
    for (const other of [bytesOf('another text'), bytes?.subarray(1), new Uint8Array()]) {
      await spoil(sha256, other);
      expect(await problems()).toMatchObject([changed(sha256)]);
    }
    await spoil(sha256, undefined);
    expect(await problems()).toMatchObject([{ ...changed(sha256), code: 'file-missing' }]);
    expect((await problems())[0]?.message).toContain('lys.txt');
  });

  test('exchanged for another', async () => {
    const { files } = example.service.store;
    const [paper, words] = [await files.get(named.paper), await files.get(named.words)];
    await spoil(named.paper, words);
    await spoil(named.words, paper);
    expect((await problems()).map(({ where }) => where).sort()).toEqual(
      [named.paper, named.words].map((sha256) => `file ${sha256}`).sort(),
    );
  });

  test('of a paper that was not adopted', async () => {
    await readExample(example.service, 'a third paper');
    const [row] = await example.service.store.query<{ sha256: string }>(
      'select sha256 from paper where name = $1 and sha256 <> $2',
      ['lys.txt', named.paper],
    );
    await spoil(row?.sha256 ?? '', bytesOf('x'));
    expect(await problems()).toMatchObject([changed(row?.sha256 ?? '')]);
  });
});

describe('Verify', () => {
  let example: Example;
  beforeAll(async () => {
    example = await exampleService();
    await eventfulRecord(example.service);
  });
  afterAll(() => example.end());

  test('tells how far it is and stops when told', async () => {
    const told: Progress[] = [];
    await verifyRecord(example.service, { tell: (progress) => told.push(progress) });
    expect(told[0]).toEqual({ what: 'entries', done: 9, of: 9 });
    expect(told.at(-1)).toMatchObject({ what: 'files', done: told.at(-1)?.of });
    const stop = AbortSignal.abort(new Error('enough'));
    await expect(verifyRecord(example.service, { signal: stop })).rejects.toThrow('enough');
    expect(await verifyRecord(example.service)).toMatchObject({ ok: true });
  });

  test('finds the same in a thread of its own, as it does where there is much', async () => {
    const { store } = example.service;
    await store.query(`update element set data = data || '{"title": "x"}' where id = 'i1'`);
    const told: number[] = [];
    const options = { checkpoints: [], tell: (done: number) => void told.push(done) };
    const found = await checkLedgerApart(store, options);
    expect(found).toEqual(await checkLedger(store, options));
    expect(found.problems).toHaveLength(4);
    expect(told).toEqual([9, 9]);
    const stopped = checkLedgerApart(store, { ...options, signal: AbortSignal.timeout(1) });
    await expect(stopped).rejects.toThrow(/timeout/);
    const broken = checkLedgerApart({ ...store, copy: () => Promise.reject(new Error('away')) }, options);
    await expect(broken).rejects.toThrow('away');
  });
});

function forged(entry: object, side: 'before' | 'after' = 'after'): readonly unknown[] {
  const [change] = (entry as { readonly changes: readonly Record<string, object>[] }).changes;
  return [{ ...change, [side]: { ...change?.[side], [side === 'after' ? 'name' : 'title']: 'x' } }];
}
