import { parentPort, workerData } from 'node:worker_threads';
import { readPlanTables } from './world/read-plan-tables.ts';

const { name, bytes } = workerData as { readonly name: string; readonly bytes: Uint8Array };
parentPort?.postMessage({ result: await readPlanTables(name, bytes) });
