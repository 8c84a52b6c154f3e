import { PGlite } from '@electric-sql/pglite';
import { ReachingFolder } from './reaching-folder.ts';

// PostgreSQL touches all its buffers when it opens: with PGlite's 128 MB that took longer than all else together, at every start
// and every command. What it reads again it has from the system's memory nearly as fast (72 MB scanned, joined and changed: the same).
const buffers = 'shared_buffers=16MB';

/** PGlite's `-F` turns fsync off; `fdatasync`, which PostgreSQL would take here, does nothing in PGlite. */
const reaching = [...PGlite.defaultStartParams.filter((one) => one !== '-F'), '-c', 'wal_sync_method=fsync'];

/**
 * PGlite on a folder; an empty one becomes a fresh database, made with further arguments of `initdb`. What it has answered has reached
 * the disk, but where `LOFTE_SYNC` is off.
 */
export function openPglite(folder: string, making: readonly string[] = []): Promise<PGlite> {
  const sure = process.env.LOFTE_SYNC !== 'off';
  return PGlite.create({
    ...(sure ? { fs: new ReachingFolder(folder) } : { dataDir: folder }),
    startParams: [...(sure ? reaching : PGlite.defaultStartParams), '-c', buffers],
    initDbStartParams: ['--set', buffers, ...making],
  });
}
