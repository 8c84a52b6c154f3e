import type { PaperRow } from './list-library.ts';
import { paperOf } from './paper-of.ts';
import type { Service } from './service.ts';

/** The paper's row once its reading has ended, well or not. */
export async function waitForReading(service: Service, paper: string): Promise<PaperRow | undefined> {
  await service.queue.ended(paper);
  return paperOf(service, paper);
}
