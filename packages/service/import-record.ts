import { changesOf } from '@lofte/domain/changes-of';
import { canonical, Entry } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { tables } from '@lofte/domain/things';
import type { Manifest } from '@lofte/formats/archive/manifest';
import { insertEntries, ledgerHead, markShown } from '@lofte/store/entry-table';
import { refusalOf, refused } from '@lofte/store/refused';
import type { Db, Store } from '@lofte/store/store';
import { tidyThings, writeAnew } from '@lofte/store/write-things';
import { changedArchive } from './archive/archive-issues.ts';
import { type ReadArchive, readArchive } from './archive/read-archive.ts';
import { surveyLedger } from './archive/survey-ledger.ts';
import type { ArchiveOptions } from './export-record.ts';
import { many } from './follow-ledger.ts';
import { verifyWithin } from './verify-record.ts';

/**
 * Brings an archive back into an empty record. It is gone through first and checked to the last byte; then the files are kept;
 * then entries and tables are written in one transaction, which ends only where the record verifies. Else nothing is left.
 *
 * Issues: `record-not-empty`, `other-workspace`, and those of `archive-issues.ts`
 */
export async function importRecord(
  { store }: { readonly store: Store },
  path: string,
  options: ArchiveOptions = {},
): Promise<Result<Manifest>> {
  try {
    const checked = await check(store, path, options);
    const taken = await keepFiles(store, path, checked, options);
    await store
      .transaction((db) => write(db, store, path, checked, options))
      .catch(async (error: unknown) => {
        for (const sha256 of taken) await store.files.remove(sha256);
        throw error;
      });
    if (checked.manifest.ledger.entries >= many) await tidyThings(store, tables);
    return good(checked.manifest);
  } catch (error) {
    const issue = refusalOf(error);
    if (issue && (issue.code.includes('archive') || ours.includes(issue.code))) return bad(issue);
    throw error;
  }
}

const ours = ['record-not-empty', 'other-workspace'];

/** The first time through: nothing is written. */
async function check(store: Store, path: string, { tell, signal }: ArchiveOptions): Promise<ReadArchive> {
  await mustBeEmpty(store, store.place);
  const survey = surveyLedger(store.workspace);
  let of = 0;
  const read = await readArchive(
    path,
    {
      manifest: ({ workspace, ledger }) => {
        if (workspace !== store.workspace) throw otherWorkspace(workspace, store.workspace);
        of = ledger.entries;
      },
      entry: (entry, body) => {
        const known = Entry.safeParse(entry);
        const issue = survey.add(entry, body);
        if (issue) throw changedArchive(issue.message.replace(/\.$/, ''));
        if (!known.success || canonical(known.data) !== canonical(entry))
          throw changedArchive(`entry ${entry.seq} says what no entry says`);
        if (entry.seq % 1000 === 0) tell?.({ what: 'entries', done: entry.seq, of });
      },
    },
    signal,
  );
  const { last, kinds, files } = survey.done();
  const { ledger, kinds: named, files: parts } = read.manifest;
  const found = { ledger: { entries: last.seq, hash: last.hash, time: last.time }, kinds, files };
  if (canonical(found) !== canonical({ ledger, kinds: named, files: parts.map(({ sha256 }) => sha256) })) {
    throw changedArchive('its manifest does not fit its entries');
  }
  return read;
}

/** @returns those that were not there before */
async function keepFiles(
  store: Store,
  path: string,
  checked: ReadArchive,
  options: ArchiveOptions,
): Promise<readonly string[]> {
  const before = new Set(await store.files.list());
  const taken: string[] = [];
  const of = checked.manifest.files.length;
  const read = await readArchive(
    path,
    {
      file: async (bytes) => {
        const sha256 = await store.files.put(bytes);
        if (!before.has(sha256)) taken.push(sha256);
        options.tell?.({ what: 'files', done: taken.length, of });
      },
    },
    options.signal,
  );
  mustBeSame(checked, read);
  return taken;
}

const batch = { entries: 500, characters: 4_000_000 };

async function write(db: Db, store: Store, path: string, checked: ReadArchive, options: ArchiveOptions): Promise<void> {
  await mustBeEmpty(db, store.place);
  const things = writeAnew(db);
  let waiting: Entry[] = [];
  let size = 0;
  const flush = async () => {
    await insertEntries(db, waiting);
    await things.add(waiting.map((entry) => ({ seq: entry.seq, changes: changesOf(entry) })));
    options.tell?.({ what: 'entries', done: waiting.at(-1)?.seq ?? 0, of: checked.manifest.ledger.entries });
    waiting = [];
    size = 0;
  };
  const read = await readArchive(
    path,
    {
      entry: async (entry, body) => {
        waiting.push(entry);
        size += body.length;
        if (waiting.length >= batch.entries || size >= batch.characters) await flush();
      },
    },
    options.signal,
  );
  mustBeSame(checked, read);
  await flush();
  await things.end();
  await markShown(db, checked.manifest.ledger.entries);
  const { ok, problems } = await verifyWithin(db, store.files, options);
  if (!ok) throw changedArchive(`what it gives does not verify (${problems[0]?.message})`);
}

async function mustBeEmpty(db: Db, place: string): Promise<void> {
  const { seq } = await ledgerHead(db);
  if (seq === 0) return;
  const message = `The record in ${place} has ${seq} ${seq === 1 ? 'entry' : 'entries'} already. An archive is brought back into an empty one: name a new folder or database with --data.`;
  throw refused({ code: 'record-not-empty', message, where: place, values: { entries: seq } });
}

/** Between the first time through and the next. */
function mustBeSame(checked: ReadArchive, read: ReadArchive): void {
  if (checked.sha256 !== read.sha256) throw changedArchive('it changed while it was read');
}

function otherWorkspace(of: string, workspace: string): Error {
  const message = `The archive is of the workspace "${of}", the record of "${workspace}". Say --workspace ${of}.`;
  const issue: Issue = { code: 'other-workspace', message, values: { of, workspace } };
  return refused(issue);
}
