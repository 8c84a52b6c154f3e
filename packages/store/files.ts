import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { folderTrouble } from './folder-trouble.ts';

/** Files by the SHA-256 of their bytes. What is there is never written again. */
export interface Files {
  /** @returns the hash; the file is whole on the disk when it does */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes; undefined where there is no such file or its bytes have another hash now. */
  get(sha256: string): Promise<Uint8Array | undefined>;
  check(sha256: string): Promise<'right' | 'missing' | 'changed'>;
  /** Takes the file away, if it is there. Whoever asks has seen that nothing names it. */
  remove(sha256: string): Promise<void>;
  /** The hashes of all files, in order. */
  list(): Promise<readonly string[]>;
}

const half = '.half-';

export async function openFiles(folder: string): Promise<Files> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (name.startsWith(half)) await rm(join(folder, name));
  }
  // The hash is checked, so no name of a file from outside ever becomes a path.
  const pathOf = (sha256: string) => (isHash(sha256) ? join(folder, sha256.slice(0, 2), sha256) : undefined);

  const look = async (sha256: string) => {
    const path = pathOf(sha256);
    const bytes = path === undefined ? undefined : await readFile(path).catch(ignoreMissing);
    if (!bytes) return { state: 'missing' } as const;
    return hashOf(bytes) === sha256 ? ({ state: 'right', bytes } as const) : ({ state: 'changed' } as const);
  };
  return {
    put: async (bytes) => {
      const sha256 = hashOf(bytes);
      const path = join(folder, sha256.slice(0, 2), sha256);
      try {
        if (!(await stat(path).catch(ignoreMissing))) await writeWhole(folder, path, bytes);
      } catch (error) {
        throw folderTrouble(error, folder);
      }
      return sha256;
    },
    get: async (sha256) => (await look(sha256)).bytes,
    check: async (sha256) => (await look(sha256)).state,
    remove: async (sha256) => {
      const path = pathOf(sha256);
      if (path !== undefined) await rm(path, { force: true });
    },
    list: async () =>
      (await readdir(folder, { recursive: true }))
        .map((path) => basename(path))
        .filter(isHash)
        .sort(),
  };
}

/** Under another name first, then on the disk, then renamed: nobody ever sees half a file. */
async function writeWhole(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(folder, `${half}${randomUUID()}`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await mkdir(dirname(path), { recursive: true });
    await rename(temporary, path);
  } catch (error) {
    // A full disk is not to be kept full by what could not be written.
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** The new name itself is on the disk only when its folder is. Windows cannot open folders and does it by itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync();
  await folder.close();
}

/** How a file is named: the SHA-256 of its bytes in small hexadecimal digits. */
export function isHash(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
