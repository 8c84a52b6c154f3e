import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { DraftEdit } from '@lofte/domain/edit';
import type { FreshDatabase } from '@lofte/store/fresh-folder';
import { onPostgres } from '@lofte/store/test-databases';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPaper } from './add-paper.ts';
import { adoptReading } from './adopt-reading.ts';
import { cancelReading } from './cancel-reading.ts';
import { editReading } from './edit-reading.ts';
import { answering, bytesOf, readExample, script, someone, value } from './example-service.ts';
import { listLibrary } from './list-library.ts';
import { paperOf } from './paper-of.ts';
import { removePaper } from './remove-paper.ts';
import { openService, type Service, type ServiceOptions } from './service.ts';
import { verifyRecord } from './verify-record.ts';
import { waitForReading } from './wait-for-reading.ts';

const forEver = script('say({ progress: { stage: "open", done: 1, of: 6 } }); for (;;);');

onPostgres('Several servers on one record', (fresh) => {
  let database: FreshDatabase;
  let open: Service[] = [];
  beforeEach(async () => {
    database = await fresh();
  });
  afterEach(async () => {
    for (const service of open) await service.close();
    open = [];
    await database.remove();
  });
  const start = async (options: Partial<ServiceOptions> = {}) => {
    const service = await openService({ data: database.where, worker: answering(), ...options });
    open.push(service);
    return service;
  };
  const add = async (service: Service, text = 'words') =>
    value(await addPaper(service, { name: 'lys.txt', bytes: bytesOf(text) })).paper;
  const running = async (service: Service, paper: string) => {
    while (!service.queue.progress(paper)) await new Promise(setImmediate);
  };

  test('a paper that one reads is read by no other, also when that one starts', async () => {
    const reading = await start({ worker: forEver });
    const paper = await add(reading);
    await running(reading, paper);
    const other = await start();
    expect(await add(other)).toBe(paper);
    other.queue.add(paper);
    await other.queue.ended(paper);
    expect((await paperOf(other, paper))?.state).toBe('reading');
    expect((await other.store.query('select attempts from paper'))[0]).toEqual({ attempts: 1 });
  });

  test('one cancels what another reads: that one stops, writes nothing, and the paper can be read anew', async () => {
    const reading = await start({ worker: forEver, leaseTime: 300 });
    const paper = await add(reading);
    await running(reading, paper);
    const other = await start();
    expect(await cancelReading(other, paper)).toMatchObject({ ok: true, value: { state: 'cancelled' } });
    await reading.queue.ended(paper);
    expect((await paperOf(other, paper))?.state).toBe('cancelled');
  });

  test('one takes away what another reads, with its file', async () => {
    const reading = await start({ worker: forEver, leaseTime: 300 });
    const paper = await add(reading);
    await running(reading, paper);
    const other = await start();
    expect((await removePaper(other, paper)).ok).toBe(true);
    await reading.queue.ended(paper);
    expect((await listLibrary(reading)).papers).toEqual([]);
    expect(await reading.store.files.list()).toEqual([]);
  });

  test('a paper whose server was killed is read by another', async () => {
    const program = `const { openService } = await import(process.argv[1]);
      const { addPaper } = await import(process.argv[2]);
      const worker = new URL('data:text/javascript,for%20(;;);');
      const service = await openService({ data: process.argv[3], worker, leaseTime: 300 });
      await addPaper(service, { name: 'lys.txt', bytes: new TextEncoder().encode('words') });
      while ((await service.store.query("select 1 from paper where state = 'reading'")).length === 0);
      console.log('reading');`;
    const at = (name: string) => new URL(name, import.meta.url).href;
    const args = ['--input-type=module', '-e', program, at('./service.ts'), at('./add-paper.ts'), database.where];
    const first = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(first.stdout, 'data');
    first.kill('SIGKILL');
    await once(first, 'exit');
    const other = await start({ leaseTime: 300 });
    const [paper] = (await listLibrary(other)).papers;
    expect((await waitForReading(other, paper?.id ?? ''))?.state).toBe('read');
  });

  test('the same file handed in to both is one paper, read once', async () => {
    const [one, other] = [await start(), await start()];
    const [first, second] = await Promise.all([add(one), add(other)]);
    expect(first).toBe(second);
    expect((await waitForReading(one, first))?.state).toBe('read');
    expect((await waitForReading(other, first))?.state).toBe('read');
    expect((await listLibrary(one)).papers.length).toBe(1);
  });

  test('of two edits of one version one wins, the other is told; of two adoptions one, and the chain is one', async () => {
    const [one, other] = [await start(), await start()];
    const paper = await readExample(one);
    const retitle = (title: string): DraftEdit => ({ do: 'retitle', id: 'g1', title });
    const edits = await Promise.all([
      editReading(one, paper, 1, retitle('Lys')),
      editReading(other, paper, 1, retitle('Mørke')),
    ]);
    expect(edits.filter((edit) => edit.ok).length).toBe(1);
    expect(edits.find((edit) => !edit.ok)).toMatchObject({ issues: [{ code: 'changed-meanwhile' }] });
    const second = await readExample(other, 'other words');
    const adoptions = await Promise.all([
      adoptReading(one, paper, someone),
      adoptReading(other, paper, someone),
      adoptReading(one, second, someone),
      adoptReading(other, second, someone),
    ]);
    expect(adoptions.filter((adoption) => adoption.ok).length).toBe(2);
    expect(await verifyRecord(one)).toMatchObject({ ok: true, entries: 2 });
  });

  test('a file is never lost between one that takes its paper away and one that hands it in', async () => {
    const [one, other] = [await start({ resume: false }), await start({ resume: false })];
    for (let round = 0; round < 10; round++) {
      const paper = await add(one);
      await one.queue.ended(paper);
      await Promise.all([removePaper(one, paper), add(other)]);
      for (const { id, sha256 } of (await listLibrary(one)).papers) {
        expect(await one.store.files.check(sha256)).toBe('right');
        await waitForReading(one, id);
        await removePaper(one, id);
      }
    }
  });
});
