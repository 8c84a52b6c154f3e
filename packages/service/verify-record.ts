import { apply, emptyRecord, type RecordState, type RowList, type Rows, rowKey, type Table } from '@lofte/domain/apply';
import { canonical, checkChain, Entry } from '@lofte/domain/entry';
import type { Issue } from '@lofte/domain/issue';
import { readEntries } from '@lofte/store/entry-table';
import type { Files } from '@lofte/store/files';
import { listPapers } from '@lofte/store/paper-table';
import { readRows } from '@lofte/store/record-table';
import type { Db } from '@lofte/store/store';
import type { Service } from './service.ts';

export interface Verification {
  readonly ok: boolean;
  readonly entries: number;
  readonly problems: readonly Issue[];
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
  const entries = await readEntries(db);
  // Checked as they lie there: parsing first would drop what somebody put in.
  const chain = checkChain(entries as readonly Entry[]);
  const state = rebuild(entries);
  const problems = [
    ...(chain ? [chain] : []),
    ...compareRows(state, await readRows(db)),
    ...(await checkFiles(files, state, await listPapers(db))),
  ];
  return { ok: problems.length === 0, entries: entries.length, problems };
}

function rebuild(entries: readonly unknown[]): RecordState {
  return entries.reduce<RecordState>((state, raw) => {
    const entry = Entry.safeParse(raw);
    return entry.success ? apply(state, entry.data) : state;
  }, emptyRecord);
}

function compareRows(state: RecordState, rows: RowList): readonly Issue[] {
  return [
    ...compareTable('document', state.document, rows.document, rowKey.document),
    ...compareTable('strategy', state.strategy, rows.strategy, rowKey.strategy),
    ...compareTable('element', state.element, rows.element, rowKey.element),
    ...compareTable('mention', state.mention, rows.mention, rowKey.mention),
  ];
}

function compareTable<T extends Table>(
  table: T,
  said: ReadonlyMap<string, Rows[T]>,
  found: readonly Rows[T][],
  key: (row: Rows[T]) => string,
): readonly Issue[] {
  const rows = new Map(found.map((row) => [key(row), row]));
  const missing = [...said.keys()].filter((each) => !rows.has(each));
  const added = [...rows.keys()].filter((each) => !said.has(each));
  const changed = [...said].filter(([each, row]) => rows.has(each) && canonical(rows.get(each)) !== canonical(row));
  return [
    ...missing.map((each) => rowIssue('row-missing', table, each, 'is missing: an entry says that it is there')),
    ...changed.map(([each]) => rowIssue('row-changed', table, each, 'was changed: the entries say something else')),
    ...added.map((each) => rowIssue('row-added', table, each, 'was added: no entry says so')),
  ];
}

function rowIssue(code: string, table: Table, key: string, what: string): Issue {
  const where = `${table} ${key}`;
  return { code, message: `The row ${key} of the table ${table} ${what}.`, where, values: { table, row: key } };
}

async function checkFiles(
  files: Files,
  state: RecordState,
  papers: readonly { readonly sha256: string; readonly name: string }[],
): Promise<readonly Issue[]> {
  const names = new Map(papers.map((paper) => [paper.sha256, `the file of "${paper.name}"`]));
  for (const { sha256, name, source } of state.document.values()) {
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
