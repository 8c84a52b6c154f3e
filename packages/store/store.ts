/** What every table file works with: the database inside or outside a transaction, and the workspace its rows belong to. */
export interface Db {
  readonly workspace: string;
  query<Row>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

export interface Store extends Db {
  /** The data folder: `record` and `files` lie in it. */
  readonly folder: string;
  /** One after the other; what throws inside is rolled back. */
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Gives the folder free. Without it the process does not end. */
  close(): Promise<void>;
}
