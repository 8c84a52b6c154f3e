import type { PaperRow } from './list-library.ts';
import type { Service } from './service.ts';

/** The paper's row once its reading has ended, well or not. */
export async function waitForReading(_service: Service, _paper: string): Promise<PaperRow | undefined> {
  throw new Error('not written yet');
}
