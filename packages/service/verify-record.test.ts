import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adoptedExample, type Example, exampleService } from './example-service.ts';
import { type Verification, verifyRecord, verifyWithin } from './verify-record.ts';

describe('verify finds and names what was done behind its back:', () => {
  let tampered: Example;

  beforeAll(async () => {
    tampered = await exampleService();
    await adoptedExample(tampered.service);
    await adoptedExample(tampered.service, 'a second paper');
  });
  afterAll(() => tampered.end());

  /** What verify says after some statements, which are then taken back. */
  async function after(statements: readonly string[]): Promise<Verification> {
    const { store } = tampered.service;
    let said: Verification | undefined;
    const back = new Error('taken back');
    const work = store.transaction(async (db) => {
      for (const statement of statements) await db.query(statement);
      said = await verifyWithin(db, store.files);
      throw back;
    });
    await expect(work).rejects.toBe(back);
    if (!said) throw new Error('It was verified');
    return said;
  }

  const unlocked = (change: string) =>
    `alter table entry disable trigger user; ${change}; alter table entry enable trigger user`;

  test.each([
    ['an entry’s actor changed', "update entry set actor = 'x' where seq = 2", 'entry-changed', 'entry 2'],
    [
      'a title inside an entry changed',
      "update entry set after = jsonb_set(after, '{strategy,title}', '\"x\"') where seq = 1",
      'entry-changed',
      'entry 1',
    ],
    [
      'something put into an entry',
      "update entry set after = jsonb_set(after, '{strategy,note}', '\"x\"') where seq = 1",
      'entry-changed',
      'entry 1',
    ],
    ['an entry’s hash changed', "update entry set hash = repeat('0', 64) where seq = 2", 'entry-changed', 'entry 2'],
    [
      'two hashes swapped',
      'update entry a set hash = b.hash from entry b where a.seq + b.seq = 3',
      'entry-changed',
      'entry 1',
    ],
    [
      'an entry removed with its strategy',
      'delete from mention where strategy = (select id from strategy where entry = 1); delete from element where strategy = (select id from strategy where entry = 1); delete from strategy where entry = 1; delete from entry where seq = 1',
      'entry-missing',
      'entry 1',
    ],
    [
      'the last entry removed',
      'update strategy set entry = 1 where entry = 2; delete from entry where seq = 2',
      'row-added',
      'document',
    ],
    [
      'an entry put in',
      "insert into entry select workspace, 3, time, 'x', kind, version, subject, before, after, hash, repeat('1', 64) from entry where seq = 2",
      'entry-changed',
      'entry 3',
    ],
    ['an element’s title changed', "update element set title = 'x' where id = 'i1'", 'row-changed', 'element'],
    ['an element moved', "update element set parent = 'g2' where id = 'i1'", 'row-changed', 'element'],
    ['an element’s place changed', "update element set span_start = 1 where id = 'i1'", 'row-changed', 'element'],
    ['a mention removed', 'delete from mention where position = 1', 'row-missing', 'mention'],
    [
      'a mention added',
      "insert into mention select workspace, strategy, 9, kind, element, 'x', 1, 2, 1, rest from mention where position = 1",
      'row-added',
      'mention',
    ],
    [
      'an element added',
      "insert into element select workspace, strategy, 'x', 99, kind, number, title, text, parent, span_start, span_end, page, confidence, reason, checked, rest from element where id = 'g1'",
      'row-added',
      'element',
    ],
    ['the vision changed', "update strategy set vision = 'x' where entry = 1", 'row-changed', 'strategy'],
    ['a period taken away', 'update strategy set period_to = null where entry = 1', 'row-changed', 'strategy'],
    ['another adopter written in', "update strategy set adopted_by = 'x' where entry = 1", 'row-changed', 'strategy'],
    ['the document’s words exchanged', 'update document set source = sha256', 'row-changed', 'document'],
  ])('%s', async (_what, change, code, where) => {
    const { problems } = await after(unlocked(change).split(';'));
    expect(problems[0]?.code).toBe(code);
    expect(problems[0]?.where).toContain(where);
  });

  test('nothing, where nothing was done', async () => {
    expect(await after([])).toEqual({ ok: true, entries: 2, problems: [] });
  });
});

describe('verify finds and names', () => {
  test.each([
    ['a file removed', 'file-missing', (path: string) => rm(path)],
    ['a file replaced', 'file-changed', (path: string) => writeFile(path, 'other')],
    ['a file cut short', 'file-changed', (path: string) => writeFile(path, '')],
  ])('%s, the paper’s own or that of its words', async (_what, code, change) => {
    const { data, service, end } = await exampleService();
    await adoptedExample(service);
    const files = join(data, 'files');
    const names = (await readdir(files, { recursive: true })).filter((name) => name.length > 64);
    expect(names.length).toBe(2);
    for (const name of names) await change(join(files, name));
    const { problems } = await verifyRecord(service);
    expect(problems.map((problem) => problem.code)).toEqual([code, code]);
    expect(problems.map((problem) => problem.where).sort()).toEqual(
      names.map((name) => `file ${name.slice(3)}`).sort(),
    );
    await end();
  });
});
