import { PGlite } from '@electric-sql/pglite';

// PostgreSQL touches all its buffers when it opens: with PGlite's 128 MB that took longer than all else together, at every start
// and every command. What it reads again it has from the system's memory nearly as fast (72 MB scanned, joined and changed: the same).
const buffers = 'shared_buffers=16MB';

/** PGlite on a folder; an empty one becomes a fresh database, made with further arguments of `initdb`. */
export function openPglite(folder: string, making: readonly string[] = []): Promise<PGlite> {
  return PGlite.create({
    dataDir: folder,
    startParams: [...PGlite.defaultStartParams, '-c', buffers],
    initDbStartParams: ['--set', buffers, ...making],
  });
}
