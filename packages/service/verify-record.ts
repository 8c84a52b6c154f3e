import { changesOf } from '@lofte/domain/changes-of';
import { canonical, checkLink, type Entry, type Head, noEntry, sha256 } from '@lofte/domain/entry';
import type { Issue } from '@lofte/domain/issue';
import { applyChange } from '@lofte/domain/thing-change';
import { type Table, type Thing, tables } from '@lofte/domain/things';
import { entryOf, ledgerHead, readEntries, type StoredEntry } from '@lofte/store/entry-table';
import type { Files } from '@lofte/store/files';
import { listPapers } from '@lofte/store/paper-table';
import type { Db } from '@lofte/store/store';
import { allVersions } from '@lofte/store/thing-table';
import type { Service } from './service.ts';

export interface Verification {
  readonly ok: boolean;
  readonly entries: number;
  readonly problems: readonly Issue[];
}

/** A version of a thing as the entries make it. */
interface Made {
  readonly table: Table;
  readonly strategy: string;
  readonly id: string;
  readonly since: number;
  readonly until: number | null;
  readonly data: object;
}

/**
 * Whether the record is what its entries say: the chain unbroken, every table row as the entries make it, every file
 * under its own hash. Each problem names the place; the first is the first that is wrong.
 */
export async function verifyRecord({ store }: Service): Promise<Verification> {
  return store.transaction((db) => verifyWithin(db, store.files));
}

/** The same inside a transaction, which sees its own changes. */
export async function verifyWithin(db: Db, files: Files): Promise<Verification> {
  const { entries, problems, versions } = await checkEntries(db);
  const all = [...problems, ...(await compareTables(db, versions)), ...(await checkFiles(db, files, versions))];
  return { ok: all.length === 0, entries, problems: all };
}

const batch = 2000;

async function checkEntries(db: Db) {
  const problems: Issue[] = [];
  const versions = new Map<string, Made[]>();
  let last: Pick<Head, 'seq' | 'hash'> = noEntry;
  let entries = 0;
  for (let at = -1; ; ) {
    const stored = await readEntries(db, at, batch);
    for (const one of stored) {
      const issue = checkStored(one, last);
      if (issue && problems.length === 0) problems.push(issue);
      const entry = parsed(one);
      if (entry) make(versions, entry);
      last = one;
      entries += 1;
    }
    const end = stored.at(-1);
    if (!end) break;
    at = end.seq;
  }
  const head = await ledgerHead(db);
  if (problems.length === 0 && (head.seq !== last.seq || head.hash !== last.hash)) problems.push(otherHead(head, last));
  return { entries, problems, versions };
}

/** The text gives the hash, follows the entry before, and the columns beside it say the same as it does. */
function checkStored(stored: StoredEntry, last: Pick<Head, 'seq' | 'hash'>): Issue | undefined {
  const entry = parsed(stored);
  const link = checkLink(
    { seq: stored.seq, hash: stored.hash, previous: entry?.previous ?? '' },
    last,
    sha256(stored.body),
  );
  if (link) return link;
  const says = entry && {
    seq: entry.seq,
    workspace: entry.workspace,
    time: Date.parse(entry.time),
    actor: entry.actor,
    kind: entry.kind,
    subject: entry.subject,
    strategy: entry.kind === 'strategy.adopted' ? entry.subject : (entry.strategy ?? ''),
  };
  const { seq, workspace, time, actor, kind, subject, strategy } = stored;
  if (says && canonical(says) === canonical({ seq, workspace, time: time.getTime(), actor, kind, subject, strategy }))
    return;
  const message = `Entry ${seq} is found under something that it does not say: a column beside it was changed.`;
  return { code: 'entry-mislabelled', message, where: `entry ${seq}`, values: { entry: seq } };
}

function parsed(stored: StoredEntry): Entry | undefined {
  try {
    return entryOf(stored);
  } catch {
    return undefined;
  }
}

function otherHead(head: Head, last: Pick<Head, 'seq'>): Issue {
  const message = `The ledger ends at entry ${last.seq}, but it was at entry ${head.seq} when it was last written.`;
  return { code: 'head-changed', message, where: `entry ${last.seq + 1}`, values: { entry: last.seq, head: head.seq } };
}

function make(versions: Map<string, Made[]>, entry: Entry): void {
  for (const change of safely(() => changesOf(entry)) ?? []) {
    const { table, strategy = '', id } = change;
    const key = keyOf({ table, strategy, id });
    const made = versions.get(key) ?? [];
    const open = made.at(-1)?.until === null ? made.at(-1) : undefined;
    const data = safely(() => applyChange(open?.data as Parameters<typeof applyChange>[0], change));
    const again = open?.since === entry.seq;
    if (open) made[made.length - 1] = { ...open, until: entry.seq };
    if (again) made.pop();
    if (data) made.push({ table, strategy, id, since: entry.seq, until: null, data });
    versions.set(key, made);
  }
}

function safely<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

async function compareTables(db: Db, versions: ReadonlyMap<string, readonly Made[]>): Promise<readonly Issue[]> {
  const said = new Map([...versions.values()].flat().map((made) => [`${keyOf(made)}@${made.since}`, made]));
  const issues: Issue[] = [];
  for (const table of tables) {
    for (const row of await allVersions(db, table)) {
      const key = `${keyOf({ table, ...row })}@${row.since}`;
      const made = said.get(key);
      said.delete(key);
      if (!made) issues.push(rowIssue('row-added', { table, ...row }, 'was added: no entry says so'));
      else if (made.until !== row.until || canonical(made.data) !== canonical(row.data)) {
        issues.push(rowIssue('row-changed', made, 'was changed: the entries say something else'));
      }
    }
  }
  return [
    ...[...said.values()].map((made) => rowIssue('row-missing', made, 'is missing: an entry says that it is there')),
    ...issues,
  ];
}

function keyOf({ table, strategy, id }: Pick<Made, 'table' | 'strategy' | 'id'>): string {
  return [table, strategy, id].join('/');
}

function rowIssue(code: string, row: Pick<Made, 'table' | 'strategy' | 'id' | 'since'>, what: string): Issue {
  const key = row.strategy === '' ? row.id : `${row.strategy}/${row.id}`;
  const where = `${row.table} ${key}`;
  const message = `The row ${key} of the table ${row.table}, as entry ${row.since} made it, ${what}.`;
  return { code, message, where, values: { table: row.table, row: key, entry: row.since } };
}

async function checkFiles(
  db: Db,
  files: Files,
  versions: ReadonlyMap<string, readonly Made[]>,
): Promise<readonly Issue[]> {
  const names = new Map((await listPapers(db)).map((paper) => [paper.sha256, `the file of "${paper.name}"`]));
  for (const { table, data } of [...versions.values()].flat()) {
    if (table !== 'document') continue;
    const { sha256, name, source } = data as Thing<'document'>;
    names.set(sha256, `the file of "${name}"`).set(source, `the words of "${name}"`);
  }
  const issues: Issue[] = [];
  for (const [sha256, name] of names) {
    const found = await files.check(sha256);
    if (found === 'right') continue;
    const what = found === 'missing' ? 'is missing' : 'was changed: its bytes have another hash';
    const message = `The file ${sha256} (${name}) ${what}.`;
    issues.push({ code: `file-${found}`, message, where: `file ${sha256}`, values: { file: sha256 } });
  }
  return issues;
}
