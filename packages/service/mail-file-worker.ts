import { parentPort, workerData } from 'node:worker_threads';
import type { Window } from '@lofte/formats/calendar/event-facts';
import { readMail } from '@lofte/formats/mail/read-mail';

const { bytes, more } = workerData as { readonly bytes: Uint8Array; readonly more: Window };
parentPort?.postMessage({ result: await readMail(bytes, more) });
