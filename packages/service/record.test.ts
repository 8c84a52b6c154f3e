import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DraftEdit } from '@lofte/domain/edit';
import { exampleDraft, exampleText } from '@lofte/domain/example-draft';
import type { Result } from '@lofte/domain/issue';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPaper } from './add-paper.ts';
import { adoptDraft } from './adopt-draft.ts';
import { adoptReading } from './adopt-reading.ts';
import { editReading } from './edit-reading.ts';
import { bytesOf, exampleService } from './example-service.ts';
import { listLibrary } from './list-library.ts';
import { readingOf } from './reading-of.ts';
import { runCommand } from './run-command.ts';
import type { Service } from './service.ts';
import { strategyOf } from './strategy-of.ts';
import { undoReading } from './undo-reading.ts';
import { verifyRecord } from './verify-record.ts';
import { waitForReading } from './wait-for-reading.ts';

let example: Awaited<ReturnType<typeof exampleService>>;
let service: Service;

beforeEach(async () => {
  example = await exampleService();
  service = example.service;
});
afterEach(() => example.end());

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

async function readPaper(text = exampleText): Promise<string> {
  const { paper } = value(await addPaper(service, { name: 'lys.txt', bytes: bytesOf(text) }));
  await waitForReading(service, paper);
  return paper;
}

async function adopted(text?: string): Promise<string> {
  return value(await adoptReading(service, await readPaper(text), 'someone')).strategy;
}

describe('editing a draft', () => {
  const retitle = (title: string): DraftEdit => ({ do: 'retitle', id: 'g1', title });
  const titleNow = async (paper: string) => (await readingOf(service, paper))?.draft?.elements[0]?.title;

  test('each edit is a version; what is based on an older one is refused', async () => {
    const paper = await readPaper();
    expect(value(await editReading(service, paper, 1, retitle('Lys'))).version).toBe(2);
    expect(await editReading(service, paper, 1, retitle('Mørke'))).toMatchObject({
      issues: [{ code: 'changed-meanwhile', values: { basedOn: 1, version: 2 } }],
    });
    expect(await titleNow(paper)).toBe('Lys');
  });

  test('an edit that cannot be changes nothing', async () => {
    const paper = await readPaper();
    expect(await editReading(service, paper, 1, retitle(' '))).toMatchObject({ issues: [{ code: 'empty-title' }] });
    const nonsense = { do: 'explode', id: 'g1' } as unknown as DraftEdit;
    expect(await editReading(service, paper, 1, nonsense)).toMatchObject({ issues: [{ code: 'bad-edit' }] });
    expect(await readingOf(service, paper)).toMatchObject({ version: 1, canUndo: false });
  });

  test('undo goes back edit by edit, also after a restart, with the same ids', async () => {
    const paper = await readPaper();
    const span = { start: 0, end: 22 };
    const added = value(await editReading(service, paper, 1, { do: 'add', kind: 'priority', span })).draft;
    value(await editReading(service, paper, 2, retitle('Lys')));
    service = await example.again();
    expect(value(await undoReading(service, paper)).draft.elements).toEqual(added.elements);
    expect(value(await undoReading(service, paper)).draft).toEqual({
      ...exampleDraft(),
      document: { ...exampleDraft().document },
    });
    expect(await undoReading(service, paper)).toMatchObject({ issues: [{ code: 'nothing-to-undo' }] });
    expect(await readingOf(service, paper)).toMatchObject({ version: 5, canUndo: false });
  });
});

describe('adoption', () => {
  test('is one entry, after which the record verifies and the strategy is as drafted', async () => {
    const paper = await readPaper();
    value(await editReading(service, paper, 1, { do: 'confirm', id: 'g1' }));
    const { strategy, entry } = value(await adoptReading(service, paper, 'someone'));
    expect(entry).toBe(1);
    expect(await verifyRecord(service)).toEqual({ ok: true, entries: 1, problems: [] });
    const found = await strategyOf(service, strategy);
    const draft = (await readingOf(service, paper))?.draft;
    expect(found?.strategy.elements).toEqual(draft?.elements);
    expect(found?.strategy.mentions).toEqual(draft?.mentions);
    expect(found).toMatchObject({ adoptedBy: 'someone', paper, entry: 1, document: { text: exampleText } });
    const { papers, strategies } = await listLibrary(service);
    expect(papers[0]?.strategy).toBe(strategy);
    expect(strategies).toMatchObject([{ id: strategy, title: 'En plan for lys i byen', counts: { goal: 2, case: 0 } }]);
  });

  test('of the same paper is refused the second time, also when both come at once', async () => {
    const paper = await readPaper();
    const both = await Promise.all([adoptReading(service, paper, 'a'), adoptReading(service, paper, 'b')]);
    expect(both.map((result) => result.ok)).toEqual([true, false]);
    expect(both[1]).toMatchObject({ issues: [{ code: 'adopted-already' }] });
    expect(await editReading(service, paper, 1, { do: 'confirm', id: 'g1' })).toMatchObject({
      issues: [{ code: 'adopted-already' }],
    });
    expect((await verifyRecord(service)).entries).toBe(1);
  });

  test('of a version that was changed meanwhile is refused', async () => {
    const paper = await readPaper();
    value(await editReading(service, paper, 1, { do: 'confirm', id: 'g1' }));
    expect(await adoptReading(service, paper, 'a', 1)).toMatchObject({ issues: [{ code: 'changed-meanwhile' }] });
  });

  test('of a draft with its file, as the command line does, is the same; twice is refused', async () => {
    const draft = exampleDraft();
    const { strategy } = value(await adoptDraft(service, draft, bytesOf(exampleText), 'someone'));
    expect((await strategyOf(service, strategy))?.strategy.elements).toEqual(draft.elements);
    expect(await verifyRecord(service)).toMatchObject({ ok: true, entries: 1 });
    expect(await adoptDraft(service, draft, bytesOf(exampleText), 'a')).toMatchObject({
      issues: [{ code: 'adopted-already' }],
    });
  });

  test('of a draft leaves nothing behind where it cannot be, and does not walk over a person’s corrections', async () => {
    const draft = exampleDraft();
    const bytes = bytesOf(exampleText);
    expect(await adoptDraft(service, draft, bytesOf('other'), 'a')).toMatchObject({ issues: [{ code: 'other-file' }] });
    expect(await adoptDraft(service, { ...draft, elements: [] }, bytes, 'a')).toMatchObject({
      issues: [{ code: 'nothing-to-adopt' }],
    });
    expect((await listLibrary(service)).papers).toEqual([]);
    const paper = await readPaper();
    value(await editReading(service, paper, 1, { do: 'confirm', id: 'g1' }));
    expect(await adoptDraft(service, draft, bytes, 'a')).toMatchObject({ issues: [{ code: 'edited-already' }] });
  });

  test('is found again after a restart, and the next entry follows on', async () => {
    const strategy = await adopted();
    service = await example.again();
    expect((await strategyOf(service, strategy))?.strategy.title).toBe('En plan for lys i byen');
    await adopted('a second paper');
    expect(await verifyRecord(service)).toEqual({ ok: true, entries: 2, problems: [] });
  });

  test('that stops between entry and tables leaves neither', async () => {
    const paper = await readPaper();
    await service.store.query('alter table mention rename to away');
    await expect(adoptReading(service, paper, 'someone')).rejects.toThrow('mention');
    await service.store.query('alter table away rename to mention');
    expect(await verifyRecord(service)).toEqual({ ok: true, entries: 0, problems: [] });
    expect((await listLibrary(service)).strategies).toEqual([]);
    value(await adoptReading(service, paper, 'someone'));
  });

  test('writes nothing where the rule says no', async () => {
    const no = { code: 'no', message: 'No.' };
    const decide = async () => ({ ok: false, issues: [no] }) as const;
    expect(await runCommand(service, { action: 'strategy.adopt', actor: 'a', decide })).toMatchObject({ issues: [no] });
    expect((await verifyRecord(service)).entries).toBe(0);
  });
});

describe('verify finds and names what was done behind its back:', () => {
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
    await adopted();
    await adopted('a second paper');
    await service.store.query('set client_min_messages = warning');
    for (const statement of unlocked(change).split(';')) await service.store.query(statement);
    const { ok, problems } = await verifyRecord(service);
    expect(ok).toBe(false);
    expect(problems[0]?.code).toBe(code);
    expect(problems[0]?.where).toContain(where);
  });

  test.each([
    ['a file removed', 'file-missing', (path: string) => rm(path)],
    ['a file replaced', 'file-changed', (path: string) => writeFile(path, 'other')],
    ['a file cut short', 'file-changed', (path: string) => writeFile(path, '')],
  ])('%s, the paper’s own or that of its words', async (_what, code, change) => {
    await adopted();
    const files = join(example.folder, 'files');
    const names = (await readdir(files, { recursive: true })).filter((name) => name.length > 64);
    expect(names.length).toBe(2);
    for (const name of names) await change(join(files, name));
    const { problems } = await verifyRecord(service);
    expect(problems.map((problem) => problem.code)).toEqual([code, code]);
    expect(problems.map((problem) => problem.where).sort()).toEqual(
      names.map((name) => `file ${name.slice(3)}`).sort(),
    );
  });
});
