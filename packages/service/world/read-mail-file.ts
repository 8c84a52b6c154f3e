import { dayOf } from '@lofte/domain/day';
import { bad, type Result } from '@lofte/domain/issue';
import type { ReadMail } from '@lofte/domain/world/read-mail';
import { readInWorker } from '../read-in-worker.ts';
import type { Service } from '../service.ts';
import { calendarWindow } from './read-calendar-file.ts';

/** Bytes of a mail with its attachments. */
export const mailFileLimit = 32 * 1024 * 1024;

const script = new URL('../mail-file-worker.ts', import.meta.url);
const limits = { time: 10_000, memory: 512 };

/**
 * A mail that somebody kept as a file, read where it can neither stop nor fill the server. Nothing of it is kept.
 *
 * Issues: `too-large`, `took-too-long`, `too-much-memory`, `reader-failed`, and those of the formats' `readMail`
 */
export async function readMailFile(
  { now }: Pick<Service, 'now'>,
  name: string,
  bytes: Uint8Array,
): Promise<Result<ReadMail>> {
  const limit = mailFileLimit / 1024 / 1024;
  if (bytes.length > mailFileLimit) {
    return bad({ code: 'too-large', message: `The file is larger than ${limit} MB.`, where: name, values: { limit } });
  }
  const { signal } = new AbortController();
  const more = calendarWindow(dayOf(now()));
  return readInWorker<ReadMail>({ name, bytes, more, script, limits, signal, progress: () => undefined });
}
