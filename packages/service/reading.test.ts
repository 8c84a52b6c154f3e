import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleDraft } from '@lofte/domain/example-draft';
import { afterEach, describe, expect, test } from 'vitest';
import { addPaper, uploadLimit } from './add-paper.ts';
import { cancelReading } from './cancel-reading.ts';
import { answering, bytesOf, exampleService, script } from './example-service.ts';
import { fileOf } from './file-of.ts';
import { listLibrary } from './list-library.ts';
import { paperOf } from './paper-of.ts';
import { readingOf } from './reading-of.ts';
import { rereadPaper } from './reread-paper.ts';
import type { Service, ServiceOptions } from './service.ts';
import { sourceOf } from './source-of.ts';
import { waitForReading } from './wait-for-reading.ts';

let ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends) await end();
  ends = [];
});

async function start(options: Omit<ServiceOptions, 'data'> = {}) {
  const example = await exampleService(options);
  ends.push(example.end);
  return example;
}

async function add(service: Service, text = 'words', name = 'lys.txt'): Promise<string> {
  const added = await addPaper(service, { name, bytes: bytesOf(text) });
  if (!added.ok) throw new Error(added.issues[0]?.message);
  return added.value.paper;
}

const forEver = script('say({ progress: { stage: "open", done: 1, of: 6 } }); for (;;);');

/** Once the worker has said how far it is: then it runs for certain. */
async function running(service: Service, paper: string): Promise<void> {
  while (!service.queue.progress(paper)) await new Promise(setImmediate);
}

describe('a paper that is added', () => {
  test('is read, listed with what was found, and has a draft of its own words', async () => {
    const { service } = await start();
    const paper = await add(service);
    expect(await waitForReading(service, paper)).toMatchObject({
      state: 'read',
      title: 'En plan for lys i byen',
      language: 'da',
      pages: 2,
      counts: { goal: 2, initiative: 2, commitment: 3, case: 0 },
    });
    const reading = await readingOf(service, paper);
    expect(reading?.draft?.elements).toEqual(exampleDraft().elements);
    expect(reading?.draft?.document.sha256).toBe(reading?.paper.sha256);
    expect([reading?.version, reading?.canUndo]).toEqual([1, false]);
    expect((await sourceOf(service, paper))?.reading).toBe(exampleDraft().reading);
    expect((await listLibrary(service)).papers.map((row) => row.id)).toEqual([paper]);
  });

  test('is known the second time, whatever it is called', async () => {
    const { service } = await start();
    const paper = await add(service);
    const second = await addPaper(service, { name: 'other.pdf', bytes: bytesOf('words') });
    expect(second).toEqual({ ok: true, value: { paper, known: true } });
    expect((await listLibrary(service)).papers.length).toBe(1);
  });

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\papers\\plan.pdf', 'plan.pdf'],
    ['"quoted" \'plan\'; rm -rf.txt', '"quoted" \'plan\'; rm -rf.txt'],
    ['løfte 🌱 日本.txt', 'løfte 🌱 日本.txt'],
    ['plan\u202efdp.exe\r\n', 'planfdp.exe'],
    ['nul\0\ud800.txt', 'nul\ufffd\ufffd.txt'],
    ['..', 'paper'],
    ['x'.repeat(300), `${'x'.repeat(199)}…`],
  ])('may be called %j, which is shown as %j and reaches no path', async (given, shown) => {
    const { service, data } = await start();
    const paper = await add(service, 'words', given);
    expect((await waitForReading(service, paper))?.name).toBe(shown);
    const names = await readdir(join(data, 'files'), { recursive: true });
    expect(names.every((name) => /^[0-9a-f]{2}(\/[0-9a-f]{64})?$/.test(name))).toBe(true);
    expect(new TextDecoder().decode((await fileOf(service, paper))?.bytes)).toBe('words');
  });

  test('is refused empty or too large, and nothing is stored', async () => {
    const { service, data } = await start();
    const empty = await addPaper(service, { name: 'a.txt', bytes: new Uint8Array() });
    const large = await addPaper(service, { name: 'b.txt', bytes: new Uint8Array(uploadLimit + 1) });
    expect([empty, large]).toMatchObject([
      { issues: [{ code: 'empty-file', where: 'a.txt' }] },
      { issues: [{ code: 'too-large', where: 'b.txt' }] },
    ]);
    expect(await readdir(join(data, 'files'))).toEqual([]);
    expect((await listLibrary(service)).papers).toEqual([]);
  });

  test('fails whole where the record cannot hold its draft', async () => {
    const draft = exampleDraft();
    const [first, ...others] = draft.elements;
    if (!first) throw new Error('The example has elements');
    const { service } = await start({
      worker: answering({ ...draft, elements: [{ ...first, title: 'a\u0000b' }, ...others] }),
    });
    const paper = await add(service);
    expect(await waitForReading(service, paper)).toMatchObject({ state: 'failed', issue: { code: 'reader-failed' } });
  });
});

describe('a reading', () => {
  test.each([
    ['loops for ever', 'took-too-long', forEver, { timeLimit: 300 }],
    [
      'fills the memory with objects',
      'too-much-memory',
      script('const a = []; for (;;) a.push({ a });'),
      { memoryLimit: 64 },
    ],
    [
      'fills the memory with buffers',
      'too-much-memory',
      script('const a = []; setInterval(() => a.push(new Uint8Array(3e6).fill(1)), 1);'),
      { memoryLimit: 64 },
    ],
    ['throws', 'reader-failed', script('throw new Error("no")'), {}],
    ['ends without a word', 'reader-failed', script('process.exit(0)'), {}],
  ] as const)('that %s fails with %s, and the next paper is read', async (_what, code, worker, limits) => {
    const example = await start({ worker, ...limits });
    const paper = await add(example.service);
    const failed = await waitForReading(example.service, paper);
    expect(failed).toMatchObject({ state: 'failed', issue: { code, where: 'lys.txt' } });
    const service = await example.again({ worker: answering(), timeLimit: 60_000, memoryLimit: 512 });
    expect(await rereadPaper(service, paper)).toMatchObject({ ok: true, value: { state: 'waiting' } });
    const read = await waitForReading(service, paper);
    expect(read?.state).toBe('read');
    expect(read).not.toHaveProperty('issue');
  });

  test('tells the reader’s own issue', async () => {
    const issue = { code: 'encrypted', message: 'It is encrypted.', where: 'lys.txt' };
    const { service } = await start({
      worker: script(`say({ result: { ok: false, issues: [${JSON.stringify(issue)}] } });`),
    });
    const paper = await add(service);
    expect(await waitForReading(service, paper)).toMatchObject({ state: 'failed', issue });
    expect(await readingOf(service, paper)).toMatchObject({ version: 0, canUndo: false });
  });

  test('tells how far it is, and can be cancelled, running or waiting', async () => {
    const { service } = await start({ worker: forEver });
    const first = await add(service, 'first');
    const second = await add(service, 'second');
    await running(service, first);
    expect(await paperOf(service, first)).toMatchObject({
      state: 'reading',
      progress: { stage: 'open', done: 1, of: 6 },
    });
    expect((await paperOf(service, second))?.state).toBe('waiting');
    expect(await cancelReading(service, second)).toMatchObject({ ok: true, value: { state: 'cancelled' } });
    expect(await cancelReading(service, first)).toMatchObject({ ok: true, value: { state: 'cancelled' } });
    expect(await cancelReading(service, first)).toMatchObject({ issues: [{ code: 'not-reading' }] });
    expect(await cancelReading(service, 'nothing')).toMatchObject({ issues: [{ code: 'unknown-paper' }] });
  });

  test('that the program’s end cut short is taken up at the next start', async () => {
    const example = await start({ worker: forEver });
    const first = await add(example.service, 'first');
    const second = await add(example.service, 'second');
    await running(example.service, first);
    const service = await example.again({ worker: answering() });
    expect((await waitForReading(service, first))?.state).toBe('read');
    expect((await waitForReading(service, second))?.state).toBe('read');
  });

  test('during which the program died three times is given up', async () => {
    const example = await start();
    const paper = await add(example.service);
    await waitForReading(example.service, paper);
    await example.service.store.query(
      "update paper set state = 'reading', attempts = 3, read_until = now() + interval '1 hour'",
    );
    const service = await example.again();
    expect(await paperOf(service, paper)).toMatchObject({ state: 'failed', issue: { code: 'reader-failed' } });
  });

  test('of a file that is gone says so', async () => {
    const example = await start({ worker: forEver });
    const paper = await add(example.service);
    await running(example.service, paper);
    await cancelReading(example.service, paper);
    await rm(join(example.data, 'files'), { recursive: true });
    await mkdir(join(example.data, 'files'));
    await rereadPaper(example.service, paper);
    expect(await waitForReading(example.service, paper)).toMatchObject({
      state: 'failed',
      issue: { code: 'file-gone' },
    });
  });
});
