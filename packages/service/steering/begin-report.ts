import { dayOf } from '@lofte/domain/day';
import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import type { ReviewContent } from '@lofte/domain/steering/review-data';
import type { Document } from '@lofte/formats/document/document';
import { ledgerHead } from '@lofte/store/entry-table';
import { findThing } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { templateOf } from '../template/template-of.ts';
import { type WrittenFormat, writeInProcess } from '../write-in-process.ts';
import { reviewOf } from './review-of.ts';
import { unknownReview } from './steering-issues.ts';

/** Over more strategies than these a report takes longer than anybody wants to look at an empty page. */
const mostAtOnce = 3;

export function isLong({ strategies }: { readonly strategies: readonly string[] }): boolean {
  return strategies.length > mostAtOnce;
}

export interface LongReport {
  readonly review: string;
  readonly format: WrittenFormat;
  /** Where its links lead once it has left the site. */
  readonly base: string;
  readonly compose: (content: ReviewContent, base: string) => Document;
}

/**
 * Has a long report counted and written while whoever asked looks at how far it is. Who may ask is settled before: it is the review's.
 *
 * @returns the report's id. Issues: `unknown-review`, `too-many-own-reports`, `too-many-reports`
 */
export async function beginReport(
  service: Service,
  { review: id, format, base, compose }: LongReport,
  actor: Actor,
): Promise<Result<string>> {
  const review = (await findThing(service.store, 'review', { strategy: '', id }))?.data;
  if (!review) return bad(unknownReview);
  // Sealed it is the same for ever; open, as long as nothing is written to the ledger and the day lasts, on which silence is counted.
  const { sealed } = review;
  const place = sealed ? [sealed.seq] : [(await ledgerHead(service.store)).seq, dayOf(service.now())];
  return service.reports.begin({
    ...{ review: id, format, by: actor.id, same: [id, format, base, review.state, ...place].join(' ') },
    make: async (signal, progress) => {
      const counting = (done: number, of: number) => progress({ stage: 'counting', done, of });
      const content = await reviewOf(service, id, { signal, progress: counting });
      if (!content) return bad(unknownReview);
      const { title, sealed: after } = content.review;
      const name = after ? `${title} ${after.day}` : title;
      const template = format === 'docx' ? (await templateOf(service, after?.seq))?.opened : undefined;
      const document = compose(content, base);
      const written = await writeInProcess({ document, format, template, signal, progress });
      return written.ok ? good({ name, bytes: written.value, seq: content.seq }) : written;
    },
  });
}
