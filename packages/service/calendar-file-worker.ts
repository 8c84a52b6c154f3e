import { parentPort, workerData } from 'node:worker_threads';
import type { Window } from '@lofte/formats/calendar/event-facts';
import { readCalendar } from '@lofte/formats/calendar/read-calendar';

const { bytes, more } = workerData as { readonly bytes: Uint8Array; readonly more: Window };
parentPort?.postMessage({ result: readCalendar(bytes, more) });
