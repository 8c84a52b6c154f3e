import { parentPort, workerData } from 'node:worker_threads';
import { readStatusBook } from '@lofte/formats/status-book/read-status-book';

const { bytes } = workerData as { readonly bytes: Uint8Array };
parentPort?.postMessage({ result: await readStatusBook(bytes) });
