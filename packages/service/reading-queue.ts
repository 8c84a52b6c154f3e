import type { ReadingProgress } from './read-in-worker.ts';

/** Papers that wait for their reading or are being read; a few at a time, in the order they came. */
export interface ReadingQueue {
  add(paper: string): void;
  /** False where the paper neither waits nor is being read. */
  cancel(paper: string): boolean;
  progress(paper: string): ReadingProgress | undefined;
  /** Once the paper neither waits nor is being read. */
  ended(paper: string): Promise<void>;
  /** Stops what runs and begins nothing more. */
  close(): Promise<void>;
}

/** One reading, from the file to the stored draft. `signal` is aborted with the reason `cancelled` or `closing`. */
export type ReadOne = (
  paper: string,
  signal: AbortSignal,
  progress: (progress: ReadingProgress) => void,
) => Promise<void>;

interface Job {
  readonly paper: string;
  readonly stop: AbortController;
  readonly end: PromiseWithResolvers<void>;
  progress?: ReadingProgress;
}

export function openQueue(atOnce: number, read: ReadOne): ReadingQueue {
  const jobs = new Map<string, Job>();
  let waiting: readonly Job[] = [];
  let running = 0;
  let closed = false;

  const begin = async (job: Job) => {
    running++;
    waiting = waiting.filter((other) => other !== job);
    const keep = (progress: ReadingProgress) => {
      job.progress = progress;
    };
    const end = await read(job.paper, job.stop.signal, keep).then(job.end.resolve, job.end.reject);
    running--;
    jobs.delete(job.paper);
    fill();
    return end;
  };
  const fill = () => {
    for (const job of waiting.slice(0, Math.max(0, atOnce - running))) begin(job);
  };
  const stop = (job: Job, reason: 'cancelled' | 'closing') => {
    job.stop.abort(reason);
    // What still waits is begun at once: its reading sees that it is stopped, and says so to the record.
    if (waiting.includes(job)) begin(job);
  };

  return {
    add: (paper) => {
      if (closed || jobs.has(paper)) return;
      const job: Job = { paper, stop: new AbortController(), end: Promise.withResolvers() };
      // Whoever waits for the end is told of an error; that nobody waits is no error.
      job.end.promise.catch(() => undefined);
      jobs.set(paper, job);
      waiting = [...waiting, job];
      fill();
    },
    cancel: (paper) => {
      const job = jobs.get(paper);
      if (job) stop(job, 'cancelled');
      return job !== undefined;
    },
    progress: (paper) => jobs.get(paper)?.progress,
    ended: async (paper) => jobs.get(paper)?.end.promise,
    close: async () => {
      closed = true;
      const open = [...jobs.values()];
      for (const job of open) stop(job, 'closing');
      await Promise.allSettled(open.map((job) => job.end.promise));
    },
  };
}
