import { Worker } from 'node:worker_threads';
import type { Db } from '@lofte/store/store';
import type { CheckedLedger, LedgerOptions } from './check-ledger.ts';

/** From the thread: a question for the database, how far it is, what came out. */
export type Said =
  | { readonly ask: number; readonly sql: string; readonly values?: readonly unknown[] }
  | { readonly done: number; readonly of: number }
  | { readonly result: CheckedLedger };
/** To it: what the database says. */
export type Answered =
  | { readonly ask: number; readonly rows: readonly unknown[] }
  | { readonly ask: number; readonly bytes: Uint8Array }
  | { readonly ask: number; readonly error: unknown };

/**
 * Most of what an entry needs while it is checked is thrown away at once. Where there is room for that, what is kept is not moved
 * about each time. In megabytes.
 */
const room = { maxYoungGenerationSizeMb: 48 };

/** As `checkLedger`, in a thread of its own, while this one takes in what the database sends. */
export async function checkLedgerApart(db: Db, { checkpoints, tell, signal }: LedgerOptions): Promise<CheckedLedger> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./ledger-worker.ts', import.meta.url), {
    workerData: { workspace: db.workspace, checkpoints },
    resourceLimits: room,
    execArgv: [],
  });
  const ended = Promise.withResolvers<CheckedLedger>();
  const stop = () => ended.reject(signal?.reason);
  signal?.addEventListener('abort', stop);
  worker.on('error', ended.reject);
  worker.on('exit', () => ended.reject(new Error('The thread that verifies ended')));
  worker.on('message', (said: Said) => {
    if ('result' in said) ended.resolve(said.result);
    else if ('done' in said) tell(said.done, said.of);
    else void answer(db, said).then((answered) => worker.postMessage(answered, moved(answered)));
  });
  try {
    return await ended.promise;
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

async function answer(db: Db, { ask, sql, values }: Extract<Said, { readonly ask: number }>): Promise<Answered> {
  try {
    return values ? { ask, rows: await db.query(sql, values) } : { ask, bytes: await db.copy(sql) };
  } catch (error) {
    return { ask, error };
  }
}

/** Bytes with a memory of their own go over without being copied. */
function moved(answered: Answered): ArrayBuffer[] {
  if (!('bytes' in answered)) return [];
  const { buffer, byteLength } = answered.bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
