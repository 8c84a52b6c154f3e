import type { Table } from '@lofte/domain/things';
import type { Db } from './store.ts';

/** A row as the database sends it: where in a page's bytes each of its fields starts and ends; -1 where it is null. */
export interface Row {
  readonly page: Buffer;
  readonly places: readonly number[];
}

/** A number; undefined where the field is null. */
export function integerIn({ page, places }: Row, field: number): number | undefined {
  const at = places[2 * field] ?? -1;
  return at < 0 ? undefined : page.readInt32BE(at);
}

/** A text's UTF-8, each byte as one character. */
export function charactersIn({ page, places }: Row, field: number): string {
  return page.toString('latin1', places[2 * field], places[2 * field + 1]);
}

export function bytesIn({ page, places }: Row, field: number): Buffer {
  return page.subarray(places[2 * field], places[2 * field + 1]);
}

/** A number before that of every row, also of one that somebody put before the first: the least of PostgreSQL's `integer`. */
export const beforeAll = -(2 ** 31);

/** Entries after a number: `seq`, `hash`, what the columns beside the text say (`labelOf`), `body`. */
export async function entryPage(db: Db, after: number, limit: number): Promise<readonly Row[]> {
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
  let end = 23;
  while (time[end - 1] === '0') end -= 1;
  if (time[end - 1] === '.') end -= 1;
  return `${time.slice(0, 10)} ${time.slice(11, end)}+00`;
}

/**
 * Versions of a table's things made by entries after a number: `since`, `until` (none for what stands now), `strategy`, `id`,
 * `data`. All that one entry made or none of it; at least `limit` where there are so many.
 */
export async function versionPage(db: Db, table: Table, after: number, limit: number): Promise<readonly Row[]> {
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
function rowsOf(bytes: Uint8Array): readonly Row[] {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows: Row[] = [];
  let at = 19 + page.readInt32BE(15);
  for (let count = page.readInt16BE(at); count >= 0; count = page.readInt16BE(at)) {
    at += 2;
    const places: number[] = [];
    for (let i = 0; i < count; i++) {
      const length = page.readInt32BE(at);
      at += 4;
      places.push(length < 0 ? -1 : at, length < 0 ? -1 : at + length);
      if (length > 0) at += length;
    }
    rows.push({ page, places });
  }
  return rows;
}
