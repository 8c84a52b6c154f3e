import { randomUUID } from 'node:crypto';
import { openStore, type Store } from '@lofte/store/store';
import { type Bell, newBell } from './bell.ts';
import { followLedger } from './follow-ledger.ts';
import { newId } from './new-id.ts';
import { readQueued } from './read-queued.ts';
import { openQueue, type ReadingQueue } from './reading-queue.ts';
import { resumeReadings } from './resume-readings.ts';
import { openReports, type Reports } from './steering/reports.ts';

export interface Service {
  readonly store: Store;
  readonly queue: ReadingQueue;
  /** Long reports that are being written, and for a while their files. */
  readonly reports: Reports;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Rung where mail was queued: in the transaction that queues it, so whoever hears it waits for that one's end. */
  readonly mailBell: Bell;
  /** The proxy that fetches what links given as evidence say; nothing is fetched without one. */
  readonly fetchProxy?: URL | undefined;
  /** Stops readings (they are taken up again at the next start) and reports (they are not), and gives the record free. */
  close(): Promise<void>;
}

export interface ServiceOptions {
  /** A folder, made where it is not, or the address of a PostgreSQL. */
  readonly data: string;
  /** `main` where not said. */
  readonly workspace?: string;
  readonly fetchProxy?: URL | undefined;
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
  /** Whether to go on with papers that were not read to the end; true where not said. */
  readonly resume?: boolean;
  /** Milliseconds after which another server takes up a paper whose reader has gone silent; 30,000 where not said. */
  readonly leaseTime?: number;
}

/**
 * Opens the record and wires the use cases' needs. Papers left in the middle of a reading are read again.
 *
 * Throws the refusals of `openStore`.
 */
export async function openService(options: ServiceOptions): Promise<Service> {
  const store = await openStore(options.data, options.workspace === undefined ? {} : { workspace: options.workspace });
  await followLedger(store).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const script = options.worker ?? new URL('./reading-worker.ts', import.meta.url);
  const limits = { time: options.timeLimit ?? 120_000, memory: options.memoryLimit ?? 2_048 };
  const lease = { reader: randomUUID(), time: options.leaseTime ?? 30_000 };
  const queue = openQueue(options.atOnce ?? 1, readQueued(store, script, limits, lease));
  const stop = (options.resume ?? true) ? await resumeReadings(store, queue, lease.time) : () => undefined;
  const now = options.now ?? (() => new Date());
  const reports = openReports(now);
  return {
    store,
    queue,
    reports,
    now,
    newId: options.newId ?? newId,
    mailBell: newBell(),
    fetchProxy: options.fetchProxy,
    close: async () => {
      stop();
      await Promise.all([queue.close(), reports.close()]);
      await store.close();
    },
  };
}
