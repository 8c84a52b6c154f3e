import { bad, good, type Result } from '@lofte/domain/issue';
import type { PaperRow } from './list-library.ts';
import { unknownPaper } from './paper-issue.ts';
import { paperOf } from './paper-of.ts';
import type { Service } from './service.ts';

/** Stops a reading that waits or runs. Issues: `unknown-paper`, `not-reading`. */
export async function cancelReading(service: Service, paper: string): Promise<Result<PaperRow>> {
  const before = await paperOf(service, paper);
  if (!before) return bad(unknownPaper(paper));
  const ended = service.queue.ended(before.id);
  if (!service.queue.cancel(before.id)) {
    const message = `"${before.name}" is not being read, so there is nothing to cancel.`;
    return bad({ code: 'not-reading', message, where: before.name, values: { state: before.state } });
  }
  await ended;
  return good((await paperOf(service, paper)) ?? before);
}
