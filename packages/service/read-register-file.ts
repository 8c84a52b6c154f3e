import { bad, type Result } from '@lofte/domain/issue';
import type { ReadFile } from '@lofte/formats/read-register-file';
import { readInWorker } from './read-in-worker.ts';

/** Bytes of a file that is to be brought into the register. */
export const registerFileLimit = 16 * 1024 * 1024;

const script = new URL('./register-file-worker.ts', import.meta.url);
const limits = { time: 20_000, memory: 768 };

/**
 * The lines of a file, read where it can neither stop nor fill the server.
 *
 * Issues: `too-large`, `took-too-long`, `too-much-memory`, `reader-failed`, and those of the formats' `readRegisterFile`
 */
export async function readRegisterFile(name: string, bytes: Uint8Array): Promise<Result<ReadFile>> {
  const limit = registerFileLimit / 1024 / 1024;
  if (bytes.length > registerFileLimit) {
    return bad({ code: 'too-large', message: `The file is larger than ${limit} MB.`, where: name, values: { limit } });
  }
  const { signal } = new AbortController();
  return readInWorker<ReadFile>({ name, bytes, script, limits, signal, progress: () => undefined });
}
