import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Written {
  readonly size: number;
  readonly sha256: string;
}

/**
 * Writes a file whole or not at all: under another name beside it first, then on the disk, then renamed. What throws in `work`
 * leaves nothing.
 */
export async function writeBeside(path: string, work: (to: Writable) => Promise<void>): Promise<Written> {
  const half = join(dirname(path), `.${basename(path)}.half-${randomUUID().slice(0, 8)}`);
  const hash = createHash('sha256');
  let size = 0;
  const to = new PassThrough();
  to.on('data', (part: Buffer) => {
    hash.update(part);
    size += part.length;
  });
  try {
    await Promise.all([work(to), pipeline(to, createWriteStream(half, { flags: 'wx', flush: true }))]);
    await rename(half, path);
    await syncFolder(dirname(resolve(path)));
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
  return { size, sha256: hash.digest('hex') };
}

export async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The new name itself is on the disk only when its folder is. Windows cannot open folders and does it by itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync();
  await folder.close();
}
