import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Question } from './database.ts';
import { openPglite } from './open-pglite.ts';
import { codeOf } from './refused.ts';

// PGlite runs a query without letting go of its thread, so it has one of its own.
const port = parentPort;
if (!port) throw new Error('This file runs in a worker');

const { folder } = workerData as { readonly folder: string };
const database = await openPglite(folder);
const answer = (message: Answer) => port.postMessage(message);

port.on('message', async ({ id, sql, values }: Question) => {
  try {
    if (sql === undefined) {
      await database.close();
      answer({ id, rows: [] });
      port.close();
      return;
    }
    if (values) {
      const { rows, blob } = await database.query(sql, [...values]);
      // What `copy` wrote to PGlite's own device.
      answer({ id, rows: blob ? [new Uint8Array(await blob.arrayBuffer())] : rows });
    } else {
      await database.exec(sql);
      answer({ id, rows: [] });
    }
  } catch (error) {
    answer({ id, error: error instanceof Error ? error.message : String(error), code: codeOf(error) });
  }
});

answer({ id: 0, rows: [] });
