import { parentPort, workerData } from 'node:worker_threads';
import { Draft } from '@lofte/domain/draft';
import { good } from '@lofte/domain/issue';
import { type Progress, readPaper } from '@lofte/reader/read';
import type { WorkerMessage } from './read-in-worker.ts';
import { storable } from './storable.ts';

const { name, bytes } = workerData as { readonly name: string; readonly bytes: Uint8Array };
const say = (message: WorkerMessage) => parentPort?.postMessage(message);

/** Milliseconds between two messages of one stage: nobody sees more. */
const pause = 100;
let stageSaid = '';
let saidAt = 0;
const progress: Progress = (stage, done, of) => {
  const now = performance.now();
  if (stage === stageSaid && now - saidAt < pause) return;
  stageSaid = stage;
  saidAt = now;
  say({ progress: { stage, done, of } });
};

const result = await readPaper(name, bytes, progress);
say({ result: result.ok ? good(Draft.parse(storable(result.value))) : result });
