import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { canonical } from '@lofte/domain/entry';
import { type Manifest, manifestText } from '@lofte/formats/archive/manifest';
import { type Member, packArchive } from '@lofte/formats/archive/pack';
import { unpackArchive } from '@lofte/formats/archive/unpack';
import { ledgerHead } from '@lofte/store/entry-table';
import { onEachDatabase, onPostgres } from '@lofte/store/test-databases';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Example, exampleService, readExample, value } from './example-service.ts';
import { exportRecord } from './export-record.ts';
import { importRecord } from './import-record.ts';
import { strategyOf } from './strategy-of.ts';
import { eventfulRecord } from './verify/eventful-record.ts';
import { verifyRecord } from './verify-record.ts';

let folder: string;
let example: Example;
let archive: Buffer;
let strategy: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lofte-archive-'));
  example = await exampleService();
  [strategy] = await eventfulRecord(example.service);
  value(await exportRecord(example.service, at('record.tar')));
  archive = await readFile(at('record.tar'));
});
afterAll(async () => {
  await example.end();
  await rm(folder, { recursive: true });
});

describe('An archive', () => {
  test('gives the same bytes each time, and says what is in it', async () => {
    await readExample(example.service, 'a paper that is not adopted');
    const { size, sha256, manifest } = value(await exportRecord(example.service, at('again.tar')));
    expect((await readFile(at('again.tar'))).equals(archive)).toBe(true);
    expect({ size, sha256 }).toMatchObject({ size: archive.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(manifest).toMatchObject({ workspace: 'main', ledger: { entries: 9 }, kinds: { 'element.changed': [1] } });
    expect(manifest.files).toHaveLength(3);
  });

  test('is not written over another file unasked, and half a one is never left', async () => {
    await writeFile(at('mine.tar'), 'mine');
    expect(await exportRecord(example.service, at('mine.tar'))).toMatchObject({ issues: [{ code: 'file-exists' }] });
    expect(await readFile(at('mine.tar'), 'utf8')).toBe('mine');
    value(await exportRecord(example.service, at('mine.tar'), { force: true }));
    expect((await readFile(at('mine.tar'))).equals(archive)).toBe(true);
    const stop = AbortSignal.abort(new Error('enough'));
    await expect(exportRecord(example.service, at('stopped.tar'), { signal: stop })).rejects.toThrow('enough');
    await expect(exportRecord(example.service, at('nowhere/x.tar'))).rejects.toThrow('ENOENT');
    expect((await readdir(folder)).filter((name) => name.includes('half') || name.includes('stopped'))).toEqual([]);
  });

  test('of a record that was changed behind its back is not written', async () => {
    const other = await exampleService();
    await eventfulRecord(other.service);
    const { store } = other.service;
    await store.transaction(async (db) => {
      await db.query('alter table entry disable trigger user');
      await db.query("update entry set body = replace(body, 'Lys', 'Mørke') where seq = 4");
    });
    expect(await exportRecord(other.service, at('broken.tar'))).toMatchObject({ issues: [{ code: 'record-broken' }] });
    expect(await readdir(folder)).not.toContain('broken.tar');
    await other.end();
  });
});

onEachDatabase('A record brought back', (fresh) => {
  test('is the same, entry by entry, verifies, and gives the same archive again', async () => {
    const other = await exampleService({ fresh });
    const { service } = other;
    value(await importRecord(service, at('record.tar')));
    expect(await verifyRecord(service)).toEqual({ ok: true, entries: 9, problems: [] });
    const entries = 'select seq, time, actor, kind, strategy, subject, hash, body from entry order by seq';
    expect(await service.store.query(entries)).toEqual(await example.service.store.query(entries));
    for (const seq of [undefined, 1, 5]) {
      const there = seq === undefined ? {} : { seq };
      expect(await strategyOf(service, strategy, there)).toEqual(await strategyOf(example.service, strategy, there));
    }
    value(await exportRecord(service, at('third.tar'), { force: true }));
    expect((await readFile(at('third.tar'))).equals(archive)).toBe(true);
    expect(await importRecord(service, at('record.tar'))).toMatchObject({
      issues: [{ code: 'record-not-empty', values: { entries: 9 } }],
    });
    await other.end();
  });
});

onPostgres('A record on a server', (fresh) => {
  test('goes back into a folder the same', async () => {
    const server = await exampleService({ fresh });
    await eventfulRecord(server.service);
    value(await exportRecord(server.service, at('server.tar')));
    const back = await exampleService();
    value(await importRecord(back.service, at('server.tar')));
    value(await exportRecord(back.service, at('back.tar')));
    expect((await readFile(at('back.tar'))).equals(await readFile(at('server.tar')))).toBe(true);
    await Promise.all([server.end(), back.end()]);
  });
});

describe('What is no whole archive is refused in a sentence, and nothing of it is kept:', () => {
  let empty: Example;
  beforeAll(async () => {
    empty = await exampleService();
  });
  afterAll(() => empty.end());

  const refused = async (bytes: Uint8Array, codes: readonly string[] = ['archive-changed', 'no-archive']) => {
    await writeFile(at('bad.tar'), bytes);
    const result = await importRecord(empty.service, at('bad.tar'));
    expect(result.ok ? 'brought in' : codes.includes(result.issues[0]?.code ?? '') || result.issues).toBe(true);
    const { store } = empty.service;
    expect((await ledgerHead(store)).seq).toBe(0);
    expect(await store.files.list()).toEqual([]);
  };

  test('cut anywhere', async () => {
    const cuts = fc.integer({ min: 0, max: archive.length - 1 });
    await fc.assert(
      fc.asyncProperty(cuts, (length) => refused(archive.subarray(0, length))),
      { numRuns: 40 },
    );
  });

  test('one byte changed anywhere', async () => {
    const change = fc.tuple(fc.integer({ min: 0, max: archive.length - 1 }), fc.integer({ min: 1, max: 255 }));
    const codes = ['archive-changed', 'no-archive', 'archive-newer', 'archive-too-large', 'other-workspace'];
    await fc.assert(
      fc.asyncProperty(change, async ([place, by]) => {
        const bytes = Buffer.from(archive);
        bytes[place] = (bytes[place] ?? 0) ^ by;
        await refused(bytes, codes);
      }),
      { numRuns: 100 },
    );
  });

  test('one byte changed in what the archive says of itself', async () => {
    const [first, last] = [512, archive.indexOf('}\n', 512) + 2];
    const codes = ['archive-changed', 'no-archive', 'archive-newer', 'archive-too-large', 'other-workspace'];
    for (let place = first; place < last; place += 7) {
      const bytes = Buffer.from(archive);
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      await refused(bytes, codes);
    }
  });

  test('bytes put in or doubled', async () => {
    await refused(Buffer.concat([archive, archive]));
    await refused(Buffer.concat([archive, Buffer.alloc(512)]));
    await refused(Buffer.concat([archive.subarray(0, 512), archive]));
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a text', Buffer.from('hello')],
    ['a page of zeros', new Uint8Array(4096)],
    ['a zip', Buffer.from('PK\u0003\u0004'.padEnd(2000, 'x'))],
  ])('%s', (_what, bytes) => refused(bytes, ['no-archive']));

  test('a size that nobody has room for', async () => {
    const bytes = Buffer.from(archive);
    bytes.write((8 * 1024 ** 3 - 1).toString(8).padStart(11, '0'), 124);
    // The header's own sum, as POSIX has it: over its bytes with the sum's field full of spaces.
    bytes.fill(' ', 148, 156);
    const sum = bytes.subarray(0, 512).reduce((all, byte) => all + byte, 0);
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    await refused(bytes, ['archive-too-large']);
  });

  describe('made otherwise:', () => {
    const remade = async (change: (manifest: Manifest, members: Map<string, Buffer>) => object | undefined) => {
      const members = new Map<string, Buffer>();
      for await (const { path, content } of unpackArchive(Readable.from([archive]))) {
        const parts: Uint8Array[] = [];
        for await (const part of content) parts.push(part);
        members.set(path, Buffer.concat(parts));
      }
      const manifest: Manifest = JSON.parse(members.get('manifest.json')?.toString() ?? '');
      const other = change(manifest, members);
      members.set('manifest.json', Buffer.from(manifestText({ ...manifest, ...other } as Manifest)));
      return packed([...members].map(([path, content]) => ({ path, size: content.length, content: [content] })));
    };

    test('by a newer version', async () => {
      await refused(await remade(() => ({ version: 2 })), ['archive-newer']);
      await refused(await remade(() => ({ kinds: { 'element.forgotten': [1] } })), ['archive-newer']);
      await refused(await remade(({ kinds }) => ({ kinds: { ...kinds, 'element.changed': [1, 2] } })), [
        'archive-newer',
      ]);
    });

    test('of another workspace', async () => {
      await refused(await remade(() => ({ workspace: 'other' })), ['other-workspace']);
    });

    test('with names that lead elsewhere, doubled, in another order, missing or more', async () => {
      const [one, two] = (JSON.parse(manifestTextOf(archive)) as Manifest).files;
      if (!one || !two) throw new Error('There are three files');
      for (const files of [
        [{ ...one, path: '../../etc/passwd' }],
        [{ ...one, path: '/etc/passwd' }],
        [one, one],
        [two, one],
        [one],
      ]) {
        await refused(await remade(() => ({ files })));
      }
      await refused(await remade((_, members) => void members.delete(two.path)));
      await refused(await remade((_, members) => void members.set('../x', Buffer.from('x'))));
    });

    test('with sizes that are not there', async () => {
      await refused(await remade(({ entries }) => ({ entries: { ...entries, size: 2 ** 40 } })));
      await refused(await remade(({ ledger }) => ({ ledger: { ...ledger, entries: 1_000_000_000 } })));
    });

    test('with an entry written otherwise, though every hash of the archive is right', async () => {
      const { createHash } = await import('node:crypto');
      const withLines = (change: (lines: string[]) => string[]) =>
        remade(({ entries, ledger }, members) => {
          const lines = change((members.get('entries.jsonl')?.toString() ?? '').trimEnd().split('\n'));
          const bytes = Buffer.from(`${lines.join('\n')}\n`);
          members.set('entries.jsonl', bytes);
          const sha256 = createHash('sha256').update(bytes).digest('hex');
          return { entries: { ...entries, size: bytes.length, sha256 }, ledger };
        });
      await refused(await withLines((lines) => lines.slice(0, -1)));
      await refused(await withLines((lines) => [...lines, lines.at(-1) ?? '']));
      await refused(await withLines(([first = '', second = '', ...rest]) => [second, first, ...rest]));
      await refused(await withLines((lines) => lines.map((line) => line.replace('"actor":"someone"', '"actor":"x"'))));
      await refused(await withLines((lines) => lines.map((line) => ` ${line}`)));
      await refused(await withLines((lines) => lines.map((line) => canonical({ ...JSON.parse(line), more: 1 }))));
    });
  });
});

function manifestTextOf(bytes: Buffer): string {
  return bytes.subarray(512, bytes.indexOf('\n', 512)).toString();
}

async function packed(members: readonly Member[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  const to = new Writable({
    write: (part: Buffer, _encoding, done) => {
      parts.push(part);
      done();
    },
  });
  await packArchive(members, to);
  return Buffer.concat(parts);
}
