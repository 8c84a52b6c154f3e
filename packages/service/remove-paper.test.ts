import { exampleDraft } from '@lofte/domain/example-draft';
import { findDraft } from '@lofte/store/draft-table';
import { afterEach, describe, expect, test } from 'vitest';
import { addPaper } from './add-paper.ts';
import {
  adoptedExample,
  answering,
  bytesOf,
  type Example,
  exampleService,
  readExample,
  script,
  value,
} from './example-service.ts';
import { listLibrary } from './list-library.ts';
import { paperOf } from './paper-of.ts';
import { removePaper } from './remove-paper.ts';
import type { ServiceOptions } from './service.ts';
import { verifyRecord } from './verify-record.ts';
import { waitForReading } from './wait-for-reading.ts';

let open: Example[] = [];
afterEach(async () => {
  for (const example of open) await example.end();
  open = [];
});

async function start(options: Omit<ServiceOptions, 'data'> = {}) {
  const example = await exampleService(options);
  open.push(example);
  return example;
}

describe('a paper that is removed', () => {
  test('leaves the library with its draft, its words and its file, and can be added anew', async () => {
    const { service } = await start();
    const paper = await readExample(service, 'words');
    const { sha256 } = (await paperOf(service, paper)) ?? { sha256: '' };
    const source = (await findDraft(service.store, paper))?.source ?? '';
    expect(await service.store.files.check(source)).toBe('right');
    expect((await removePaper(service, paper)).ok).toBe(true);
    expect((await listLibrary(service)).papers).toEqual([]);
    expect([await service.store.files.check(sha256), await service.store.files.check(source)]).toEqual([
      'missing',
      'missing',
    ]);
    expect((await verifyRecord(service)).ok).toBe(true);
    expect(value(await addPaper(service, { name: 'lys.txt', bytes: bytesOf('words') })).known).toBe(false);
  });

  test('may be one that could not be read', async () => {
    const refused = { ok: false, issues: [{ code: 'damaged', message: 'It is damaged.' }] };
    const { service } = await start({ worker: script(`say({ result: ${JSON.stringify(refused)} });`) });
    const { paper } = value(await addPaper(service, { name: 'plan.docx', bytes: bytesOf('x') }));
    expect((await waitForReading(service, paper))?.state).toBe('failed');
    expect((await removePaper(service, paper)).ok).toBe(true);
    expect((await listLibrary(service)).papers).toEqual([]);
  });

  test('may be one that is being read: the reading ends first', async () => {
    const { service } = await start({ worker: script('for (;;);') });
    const { paper } = value(await addPaper(service, { name: 'plan.txt', bytes: bytesOf('x') }));
    expect((await removePaper(service, paper)).ok).toBe(true);
    expect(await paperOf(service, paper)).toBeUndefined();
    expect(service.queue.cancel(paper)).toBe(false);
  });

  test('leaves the words that another paper has too', async () => {
    const { service } = await start({ worker: answering(exampleDraft()) });
    const [first, second] = [await readExample(service, 'one'), await readExample(service, 'two')];
    const source = (await findDraft(service.store, second))?.source ?? '';
    expect((await removePaper(service, first)).ok).toBe(true);
    expect(await service.store.files.check(source)).toBe('right');
  });
});

describe('a paper that stays', () => {
  test('is one that was adopted: the record keeps it whole', async () => {
    const { service } = await start();
    await adoptedExample(service);
    const [paper] = (await listLibrary(service)).papers;
    const removed = await removePaper(service, paper?.id ?? '');
    expect(removed).toMatchObject({ ok: false, issues: [{ code: 'adopted-already' }] });
    expect((await verifyRecord(service)).ok).toBe(true);
    expect((await listLibrary(service)).papers.length).toBe(1);
  });

  test('and one that is not there is named', async () => {
    const { service } = await start();
    expect(await removePaper(service, 'none')).toMatchObject({ ok: false, issues: [{ code: 'unknown-paper' }] });
  });
});
