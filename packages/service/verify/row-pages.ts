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
  /** The next row made by this entry or one before; undefined where there is none. To be asked where the entry is `covered`. */
  take(seq: number): Row | undefined;
}

const limit = 2000;

export function rowPages(db: Db, table: Table): RowPages {
  let rows: Row[] = [];
  let at = 0;
  let until = Number.NEGATIVE_INFINITY;
  let next = page(beforeAll);
  function page(after: number) {
    const asked = versionPage(db, table, after, limit);
    // Awaited when it is needed; until then nobody would hear of its failure.
    asked.catch(() => undefined);
    return asked;
  }
  const sinceOf = (row: Row | undefined) => (row && integerIn(row, 0)) ?? 0;
  return {
    table,
    covered: () => until,
    load: async () => {
      rows = [...rows.slice(at), ...(await next)];
      const ended = rows.length < limit;
      at = 0;
      until = ended ? Number.POSITIVE_INFINITY : sinceOf(rows.at(-1));
      if (!ended) next = page(until);
    },
    take: (seq) => {
      const row = rows[at];
      if (!row || sinceOf(row) > seq) return undefined;
      at += 1;
      return row;
    },
  };
}
