import type { Table } from '@lofte/domain/things';
import type { Db } from './store.ts';

/** The fields of a row as the database sends them: of a text its UTF-8, of a number four bytes, the highest first. */
export type Fields = readonly (Buffer | undefined)[];

/** A number before that of every row, also of one that somebody put before the first: the least of PostgreSQL's `integer`. */
export const beforeAll = -(2 ** 31);

/** Entries after a number: `seq`, `hash`, what the columns beside the text say (`labelOf`), `body`. */
export async function entryPage(db: Db, after: number, limit: number): Promise<Iterable<Fields>> {
  return rowsOf(
    await db.copy(
      `select seq, hash, concat_ws(E'\\n', workspace, time, actor, kind, strategy, subject), body
       from entry where workspace = '${db.workspace}' and seq > ${integer(after)} order by seq limit ${integer(limit)}`,
    ),
  );
}

/** The columns of an entry in one text, as `entryPage` has them; `time` is ISO 8601 with milliseconds. */
export function labelOf(
  columns: Readonly<Record<'workspace' | 'time' | 'actor' | 'kind' | 'strategy' | 'subject', string>>,
): string {
  const { workspace, time, actor, kind, strategy, subject } = columns;
  return `${workspace}\n${stored(time)}\n${actor}\n${kind}\n${strategy}\n${subject}`;
}

/** As PostgreSQL writes a `timestamptz`: without zeros at its end. */
function stored(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 23).replace(/\.?0+$/, '')}+00`;
}

/**
 * Versions of a table's things made by entries after a number: `since`, `until` (none for what stands now), `strategy`, `id`,
 * `data`. All that one entry made or none of it; at least `limit` where there are so many.
 */
export async function versionPage(db: Db, table: Table, after: number, limit: number): Promise<Iterable<Fields>> {
  return rowsOf(
    await db.copy(
      `select since, until, strategy, id, data::text from "${table}"
       where workspace = '${db.workspace}' and since > ${integer(after)}
       order by since fetch first ${integer(limit)} rows with ties`,
    ),
  );
}

/** `copy` takes no values, so they stand in the query: the workspace's name is checked where the store is opened. */
function integer(value: number): number {
  if (!Number.isSafeInteger(value)) throw new Error(`${value} is no whole number`);
  return value;
}

/** PostgreSQL, COPY, "Binary Format": a header of 19 bytes, then of each row the number of fields and each with its length. */
function* rowsOf(bytes: Uint8Array): Iterable<Fields> {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 19 + page.readInt32BE(15);
  for (;;) {
    const count = page.readInt16BE(at);
    at += 2;
    if (count < 0) return;
    const fields: (Buffer | undefined)[] = [];
    for (let i = 0; i < count; i++) {
      const length = page.readInt32BE(at);
      at += 4;
      fields.push(length < 0 ? undefined : page.subarray(at, at + length));
      if (length > 0) at += length;
    }
    yield fields;
  }
}
