import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { Entry } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { entryLine } from '@lofte/formats/archive/entry-line';
import { leftOut, type Manifest, manifestText, type Part, paths } from '@lofte/formats/archive/manifest';
import { type Member, packArchive } from '@lofte/formats/archive/pack';
import { readMe } from '@lofte/formats/archive/read-me';
import { entryOf, ledgerHead, readEntries, type StoredEntry } from '@lofte/store/entry-table';
import type { Files } from '@lofte/store/files';
import { refusalOf, refused } from '@lofte/store/refused';
import type { Db, Store } from '@lofte/store/store';
import { surveyLedger } from './archive/survey-ledger.ts';
import { isThere, type Written, writeBeside } from './archive/write-beside.ts';
import type { Progress } from './verify-record.ts';

export interface ArchiveOptions {
  readonly tell?: (progress: Progress) => void;
  /** Stops the work; it then rejects with the signal's reason, and nothing is left of it. */
  readonly signal?: AbortSignal;
}

export interface Exported extends Written {
  readonly manifest: Manifest;
}

/**
 * Carries the whole record away: one archive of plain formats (docs/archive.md), the same bytes for the same record, on any
 * database. Checked as it is read. One state, whatever is written meanwhile.
 *
 * Issues: `file-exists` (without `force`), `record-broken`
 */
export async function exportRecord(
  { store }: { readonly store: Store },
  path: string,
  { force = false, ...options }: ArchiveOptions & { readonly force?: boolean } = {},
): Promise<Result<Exported>> {
  if (!force && (await isThere(path))) return bad(exists(path));
  try {
    return await store.snapshot(async (db) => {
      const manifest = await survey(db, store.files, options);
      const written = await writeBeside(path, (to) => pack(db, store.files, manifest, to, options));
      return good({ ...written, manifest });
    });
  } catch (error) {
    const issue = refusalOf(error);
    if (issue?.code === 'record-broken') return bad(issue);
    throw error;
  }
}

/** The first time through: checks everything, and says how large everything is. */
async function survey(db: Db, files: Files, options: ArchiveOptions): Promise<Manifest> {
  const found = surveyLedger(db.workspace);
  const measure = measurer(paths.entries);
  const head = await ledgerHead(db);
  for await (const { entry, body } of entriesOf(db, head.seq, options)) {
    const issue = found.add(entry, body);
    if (issue) throw broken(issue);
    measure.add(Buffer.from(entryLine(entry)));
  }
  const { last, kinds, files: named } = found.done();
  if (last.seq !== head.seq || last.hash !== head.hash)
    throw broken({ code: '', message: 'The end of the ledger is missing.' });
  const parts: Part[] = [];
  for (const sha256 of named)
    parts.push({ path: paths.file(sha256), size: (await bytesOf(files, sha256)).length, sha256 });
  return {
    ...{ format: 'lofte-record', version: 1, workspace: db.workspace },
    ledger: { entries: last.seq, hash: last.hash, time: last.time },
    ...{ kinds: kinds as Manifest['kinds'], leftOut: [...leftOut] },
    readme: measurer(paths.readme).add(Buffer.from(readMe)).part(),
    entries: measure.part(),
    files: parts,
  };
}

/** The second time: writes. */
async function pack(db: Db, files: Files, manifest: Manifest, to: Writable, options: ArchiveOptions): Promise<void> {
  const { readme, entries } = manifest;
  const text = Buffer.from(manifestText(manifest));
  async function* lines() {
    for await (const { entry } of entriesOf(db, manifest.ledger.entries, options)) yield Buffer.from(entryLine(entry));
  }
  async function* members(): AsyncIterable<Member> {
    yield { path: paths.manifest, size: text.length, content: [text] };
    yield { ...readme, content: [Buffer.from(readMe)] };
    yield { ...entries, content: lines() };
    for (const [i, file] of manifest.files.entries()) {
      options.signal?.throwIfAborted();
      yield { ...file, content: [await bytesOf(files, file.sha256)] };
      options.tell?.({ what: 'files', done: i + 1, of: manifest.files.length });
    }
  }
  await packArchive(members(), to);
}

const limit = 500;

async function* entriesOf(
  db: Db,
  of: number,
  { tell, signal }: ArchiveOptions,
): AsyncIterable<{ readonly entry: Entry; readonly body: string }> {
  for (let at = 0; ; ) {
    const page = await readEntries(db, at, limit);
    for (const stored of page) yield { entry: parsed(stored), body: stored.body };
    const last = page.at(-1);
    if (!last) return;
    at = last.seq;
    signal?.throwIfAborted();
    tell?.({ what: 'entries', done: at, of });
  }
}

function parsed(stored: StoredEntry): Entry {
  try {
    return entryOf(stored);
  } catch {
    throw broken({ code: '', message: `Entry ${stored.seq} cannot be read.` });
  }
}

async function bytesOf(files: Files, sha256: string): Promise<Uint8Array> {
  const bytes = await files.get(sha256);
  if (!bytes) throw broken({ code: '', message: `The file ${sha256} is missing or was changed.` });
  return bytes;
}

function measurer(path: string) {
  const hash = createHash('sha256');
  let size = 0;
  const measure = {
    add: (bytes: Uint8Array) => {
      hash.update(bytes);
      size += bytes.length;
      return measure;
    },
    part: (): Part => ({ path, size, sha256: hash.digest('hex') }),
  };
  return measure;
}

function broken({ message }: Issue): Error {
  return refused({
    code: 'record-broken',
    message: `The record was changed behind its back, so it is not carried away: ${message} Run "lofte verify".`,
  });
}

function exists(path: string): Issue {
  const message = `${path} is there already. Name another file, or say --force to replace it.`;
  return { code: 'file-exists', message, where: path };
}
