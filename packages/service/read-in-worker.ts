import { Worker } from 'node:worker_threads';
import type { Draft } from '@lofte/domain/draft';
import { bad, type Issue, type Result } from '@lofte/domain/issue';

export interface Limits {
  /** Milliseconds. */
  readonly time: number;
  /** Megabytes. */
  readonly memory: number;
}

export interface ReadingProgress {
  readonly stage: string;
  readonly done: number;
  readonly of: number;
}

/** What the worker says: how far it is, and once what came out. */
export type WorkerMessage<T = Draft> = { readonly progress: ReadingProgress } | { readonly result: Result<T> };

export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What else the script has to know. */
  readonly more?: unknown;
  readonly script: URL;
  readonly limits: Limits;
  readonly signal: AbortSignal;
  readonly progress: (progress: ReadingProgress) => void;
}

const megabyte = 1024 * 1024;
/** How often the worker's memory is looked at, in milliseconds. */
const lookEvery = 250;

/**
 * Reads a file, a paper mostly, where it can neither stop nor fill the server: in a thread that is ended at its limits.
 *
 * Issues: those of the reader, `took-too-long`, `too-much-memory`, `reader-failed`, `cancelled`.
 */
export async function readInWorker<T = Draft>(request: ReadRequest): Promise<Result<T>> {
  const { name, bytes, more, script, limits, signal } = request;
  if (signal.aborted) return bad(cancelled(name));
  const worker = new Worker(script, {
    workerData: { name, bytes, more },
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  // What libraries print while they read is for nobody; unread it would pile up.
  worker.stdout.resume();
  worker.stderr.resume();
  const stop = new AbortController();
  try {
    return await Promise.race([
      said<T>(worker, request),
      ended(worker, name, limits),
      after(limits.time, stop.signal, tooLong(name, limits)),
      memoryFull(worker, stop.signal, name, limits),
      aborted(signal, stop.signal, name),
    ]);
  } finally {
    stop.abort();
    await worker.terminate();
  }
}

function said<T>(worker: Worker, { progress }: ReadRequest): Promise<Result<T>> {
  return new Promise((resolve) => {
    worker.on('message', (message: WorkerMessage<T>) => {
      if ('result' in message) resolve(message.result);
      else progress(message.progress);
    });
  });
}

function ended(worker: Worker, name: string, limits: Limits): Promise<Result<never>> {
  return new Promise((resolve) => {
    worker.on('error', (error: Error & { readonly code?: string }) => {
      resolve(bad(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch(name, limits) : failed(name, error.message)));
    });
    worker.on('exit', (code) => resolve(bad(failed(name, `the reader ended with code ${code}`))));
  });
}

function after(time: number, stop: AbortSignal, issue: Issue): Promise<Result<never>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(bad(issue)), time);
    stop.addEventListener('abort', () => clearTimeout(timer));
  });
}

/** V8's own limit counts objects only; what lies in buffers beside them is counted here. */
function memoryFull(worker: Worker, stop: AbortSignal, name: string, limits: Limits): Promise<Result<never>> {
  return new Promise((resolve) => {
    const timer = setInterval(async () => {
      const heap = await worker.getHeapStatistics().catch(() => undefined);
      const used = heap ? heap.used_heap_size + heap.external_memory : 0;
      if (used > limits.memory * megabyte) resolve(bad(tooMuch(name, limits)));
    }, lookEvery);
    stop.addEventListener('abort', () => clearInterval(timer));
  });
}

function aborted(signal: AbortSignal, stop: AbortSignal, name: string): Promise<Result<never>> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(bad(cancelled(name))), { signal: stop });
  });
}

function tooLong(name: string, { time }: Limits): Issue {
  const seconds = Math.round(time / 1000);
  const message = `Reading "${name}" took longer than ${seconds} seconds and was stopped.`;
  return { code: 'took-too-long', message, where: name, values: { seconds } };
}

function tooMuch(name: string, { memory }: Limits): Issue {
  const message = `Reading "${name}" needed more than ${memory} MB of memory and was stopped.`;
  return { code: 'too-much-memory', message, where: name, values: { megabytes: memory } };
}

function failed(name: string, why: string): Issue {
  const message = `"${name}" could not be read: the reader stopped with an error of its own (${why}).`;
  return { code: 'reader-failed', message, where: name, values: { why } };
}

function cancelled(name: string): Issue {
  return { code: 'cancelled', message: `Reading "${name}" was cancelled.`, where: name };
}
