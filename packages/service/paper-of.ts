import { findPaper } from '@lofte/store/paper-table';
import { type PaperRow, withProgress } from './list-library.ts';
import type { Service } from './service.ts';

/** One paper's row, with its progress while it is being read: cheap enough to ask every second. By id or by the file's SHA-256. */
export async function paperOf(service: Service, paper: string): Promise<PaperRow | undefined> {
  const record = await findPaper(service.store, paper);
  return record && withProgress(service, record);
}
