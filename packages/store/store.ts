import type { Files } from './files.ts';
import { openFolderStore } from './folder-store.ts';
import { refused } from './refused.ts';
import { isServerAddress } from './server-address.ts';
import { openServerStore } from './server-store.ts';

/** What every table file works with: the database inside or outside a transaction, and the workspace its rows belong to. */
export interface Db {
  readonly workspace: string;
  query<Row>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** What a query without values gives, as `copy … (format binary)` writes it: for much at once, which need not become rows first. */
  copy(sql: string): Promise<Uint8Array>;
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
  /** Told what should be better, in a sentence; to the terminal where not said. */
  readonly warn?: (sentence: string) => void;
}

/**
 * Opens the record in a folder, which is made where it is not, or in a PostgreSQL (`postgres://…`).
 *
 * Throws refusals (see `refusalOf`): `bad-workspace`, `record-newer`; of a folder `record-in-use` and `folder-…`, of a server
 * `bad-address` and `database-…` (`server-trouble.ts`), which its queries throw too.
 */
export async function openStore(where: string, options: StoreOptions = {}): Promise<Store> {
  const { workspace = 'main', warn = console.error } = options;
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(workspace)) {
    const message = `"${workspace}" is no name of a workspace: take small letters a to z, digits and hyphens, at most 63.`;
    throw refused({ code: 'bad-workspace', message, values: { workspace } });
  }
  return isServerAddress(where) ? openServerStore(where, workspace, warn) : openFolderStore(where, workspace);
}
