import type { Store } from '@lofte/store/store';

export interface Service {
  readonly store: Store;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Stops readings (they are taken up again at the next start) and gives the data folder free. */
  close(): Promise<void>;
}

export interface ServiceOptions {
  /** The data folder; made where it is not. */
  readonly folder: string;
  readonly now?: () => Date;
  readonly newId?: () => string;
  /** Milliseconds one paper may take; 120,000 where not said. */
  readonly timeLimit?: number;
  /** Megabytes one reading may use; 2,048 where not said. */
  readonly memoryLimit?: number;
  /** Papers read at the same time; 1 where not said. */
  readonly atOnce?: number;
  /** The script that reads in the worker; another one only in tests of the limits. */
  readonly worker?: URL;
}

/** Opens the record and wires the use cases' needs. Papers left in the middle of a reading are read again. */
export async function openService(_options: ServiceOptions): Promise<Service> {
  throw new Error('not written yet');
}
