import { setTimeout as delay } from 'node:timers/promises';
import type { PaperRow } from './list-library.ts';
import { paperOf } from './paper-of.ts';
import type { Service } from './service.ts';

/** How often a paper that another server reads is looked at, in milliseconds. */
const lookEvery = 250;

/** The paper's row once its reading has ended, well or not, here or in another server. */
export async function waitForReading(service: Service, paper: string): Promise<PaperRow | undefined> {
  for (;;) {
    await service.queue.ended(paper);
    const row = await paperOf(service, paper);
    const read = row?.state !== 'waiting' && row?.state !== 'reading';
    if (read || service.store.alone) return row;
    await delay(lookEvery);
  }
}
