import { bad, good, type Result } from '@lofte/domain/issue';
import { changePaperState } from '@lofte/store/paper-table';
import type { PaperRow } from './list-library.ts';
import { unknownPaper } from './paper-issue.ts';
import { paperOf } from './paper-of.ts';
import type { Service } from './service.ts';

/** Stops a reading that waits or runs, here or in another server. Issues: `unknown-paper`, `not-reading`. */
export async function cancelReading(service: Service, paper: string): Promise<Result<PaperRow>> {
  const before = await paperOf(service, paper);
  if (!before) return bad(unknownPaper(paper));
  const ended = service.queue.ended(before.id);
  const here = service.queue.cancel(before.id);
  await ended;
  // The server that reads it finds its paper gone and writes nothing.
  const there = await changePaperState(service.store, before.id, ['waiting', 'reading'], 'cancelled');
  if (!here && !there) {
    const message = `"${before.name}" is not being read, so there is nothing to cancel.`;
    return bad({ code: 'not-reading', message, where: before.name, values: { state: before.state } });
  }
  return good((await paperOf(service, paper)) ?? before);
}
