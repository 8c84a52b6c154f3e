import { isFileNamed } from '@lofte/store/paper-table';
import type { Service } from './service.ts';

/**
 * Takes stored files away that no row names any more: another workspace may hold the same file. After the transaction that took the
 * rows: a crash in between leaves a file too many, never a row without its file.
 */
export async function forgetFiles({ store }: Pick<Service, 'store'>, files: readonly string[]): Promise<void> {
  for (const file of new Set(files)) {
    await store.transaction(async (db) => {
      if (!(await isFileNamed(db, file))) await store.files.remove(file);
    });
  }
}
