import type { Files } from './files.ts';
import { openFolderStore } from './folder-store.ts';

/** What every table file works with: the database inside or outside a transaction, and the workspace its rows belong to. */
export interface Db {
  readonly workspace: string;
  query<Row>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

export interface Store extends Db {
  /** Where the record lies, to be shown to a person. */
  readonly place: string;
  /** No other process can be at this record: it lies in a folder. */
  readonly alone: boolean;
  readonly files: Files;
  /** One after the other in a workspace; what throws inside is rolled back. Inside, use only the `db` it hands over. */
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** One consistent state to read, whatever is written meanwhile. Writing in it is refused. */
  snapshot<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Gives the record free. Without it the process does not end. */
  close(): Promise<void>;
}

export interface StoreOptions {
  /** `main` where not said. */
  readonly workspace?: string;
}

/**
 * Opens the record in a folder, which is made where it is not, or in a PostgreSQL.
 *
 * Throws refusals (see `refusalOf`): `record-in-use`, `record-newer`.
 */
export async function openStore(where: string, { workspace = 'main' }: StoreOptions = {}): Promise<Store> {
  return openFolderStore(where, workspace);
}
