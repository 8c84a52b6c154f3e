import { bad, good, type Result } from '@lofte/domain/issue';
import { changePaperState } from '@lofte/store/paper-table';
import type { PaperRow } from './list-library.ts';
import { unknownPaper } from './paper-issue.ts';
import { paperOf } from './paper-of.ts';
import type { Service } from './service.ts';

/** Queues a paper again whose reading failed or was cancelled. Issues: `unknown-paper`, `read-already`. */
export async function rereadPaper(service: Service, paper: string): Promise<Result<PaperRow>> {
  const before = await paperOf(service, paper);
  if (!before) return bad(unknownPaper(paper));
  if (!(await changePaperState(service.store, before.id, ['failed', 'cancelled'], 'waiting'))) {
    const message = `"${before.name}" is ${before.state}: only a paper that failed or was cancelled is read again.`;
    return bad({ code: 'read-already', message, where: before.name, values: { state: before.state } });
  }
  const after = await paperOf(service, paper);
  service.queue.add(before.id);
  return good(after ?? before);
}
