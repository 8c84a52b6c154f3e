import { parentPort, workerData } from 'node:worker_threads';
import { readRegisterFile } from '@lofte/formats/read-register-file';

const { bytes } = workerData as { readonly bytes: Uint8Array };
parentPort?.postMessage({ result: await readRegisterFile(bytes) });
