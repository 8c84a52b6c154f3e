import { Worker } from 'node:worker_threads';

/** To the worker: a query with its values, a script without, nothing at all to close. */
export interface Question {
  readonly id: number;
  readonly sql?: string;
  readonly values?: readonly unknown[];
}
export type Answer =
  | { readonly id: number; readonly rows: readonly unknown[] }
  | { readonly id: number; readonly error: string; readonly code: unknown };

export interface Database {
  query<Row>(sql: string, values: readonly unknown[]): Promise<readonly Row[]>;
  /** Several statements, without values. */
  script(sql: string): Promise<void>;
  /** What a query without values gives, in the binary format of `copy`. */
  copy(sql: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (rows: readonly unknown[]) => void;
  readonly reject: (error: Error) => void;
}

/** PGlite on a folder, in a worker thread. An empty folder becomes a fresh database. */
export async function openDatabase(folder: string): Promise<Database> {
  const worker = new Worker(new URL('./database-worker.ts', import.meta.url), {
    workerData: { folder },
    // Flags of the process itself (`-e`, `--test`) are none of the worker's.
    execArgv: [],
  });
  const waiting = new Map<number, Waiting>();
  let ended: Error | undefined;
  let last = 0;
  const ready = new Promise<readonly unknown[]>((resolve, reject) => waiting.set(0, { resolve, reject }));

  worker.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) asked?.reject(Object.assign(new Error(answer.error), { code: answer.code }));
    else asked?.resolve(answer.rows);
  });
  const end = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The database is closed')));

  const ask = (question: Omit<Question, 'id'>) =>
    new Promise<readonly unknown[]>((resolve, reject) => {
      if (ended) return reject(ended);
      waiting.set(++last, { resolve, reject });
      worker.postMessage({ ...question, id: last } satisfies Question);
    });

  await ready;
  return {
    query: async <Row>(sql: string, values: readonly unknown[]) => (await ask({ sql, values })) as readonly Row[],
    script: async (sql) => void (await ask({ sql })),
    copy: async (sql) => (await ask({ sql: copyOut(sql, "'/dev/blob'"), values: [] }))[0] as Uint8Array,
    close: async () => {
      const gone = new Promise((resolve) => worker.once('exit', resolve));
      await ask({});
      await gone;
    },
  };
}

export function copyOut(sql: string, to = 'stdout'): string {
  return `copy (${sql}) to ${to} with (format binary)`;
}
