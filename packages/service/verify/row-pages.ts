import type { Table } from '@lofte/domain/things';
import { beforeAll, integerIn, type Row, versionPage } from '@lofte/store/record-pages';
import type { Db } from '@lofte/store/store';

/** The versions of one table in the order of the entries that made them, page by page. */
export interface RowPages {
  readonly table: Table;
  /** Up to this entry all rows are here. */
  covered(): number;
  /** Brings the next rows. */
  load(): Promise<void>;
  /** The number of the entry that made the next row, as far as rows are here. */
  next(): number;
  /** The next row made by this entry or one before; undefined where there is none. To be asked where the entry is `covered`. */
  take(seq: number): Row | undefined;
}

const limit = 2000;

export function rowPages(db: Db, table: Table): RowPages {
  let rows: readonly Row[] = [];
  let at = 0;
  let covered = Number.NEGATIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  let coming = page(beforeAll);
  function page(after: number) {
    const asked = versionPage(db, table, after, limit);
    // Awaited when it is needed; until then nobody would hear of its failure.
    asked.catch(() => undefined);
    return asked;
  }
  const sinceAt = (place: number) => {
    const row = rows[place];
    return (row && integerIn(row, 0)) ?? Number.POSITIVE_INFINITY;
  };
  return {
    table,
    covered: () => covered,
    next: () => next,
    load: async () => {
      const come = await coming;
      rows = at < rows.length ? [...rows.slice(at), ...come] : come;
      at = 0;
      next = sinceAt(0);
      covered = come.length < limit ? Number.POSITIVE_INFINITY : sinceAt(rows.length - 1);
      if (come.length >= limit) coming = page(covered);
    },
    take: (seq) => {
      const row = rows[at];
      if (!row || next > seq) return undefined;
      at += 1;
      next = sinceAt(at);
      return row;
    },
  };
}
