import { createHash } from 'node:crypto';
import type { Draft } from '@lofte/domain/draft';
import { bad, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { partDraft } from '@lofte/domain/source';
import { adopt } from '@lofte/domain/strategy';
import { findDraft } from '@lofte/store/draft-table';
import { putPaper } from './add-paper.ts';
import { adoptReading } from './adopt-reading.ts';
import { cancelReading } from './cancel-reading.ts';
import { adoptedAlready, unknownPaper } from './paper-issue.ts';
import { paperOf } from './paper-of.ts';
import { keepDraft } from './read-queued.ts';
import type { Service } from './service.ts';
import { storable } from './storable.ts';

/**
 * Adopts a draft that was read elsewhere, with the file it was read from, as `lofte read FILE --adopt` does.
 *
 * Issues: those of `addPaper` and `adoptReading`, `other-file` where the bytes are not the draft's, `edited-already` where a
 * person has corrected an earlier reading of the same file.
 */
export async function adoptDraft(
  service: Service,
  read: Draft,
  bytes: Uint8Array,
  actor: Actor,
): Promise<Result<{ readonly strategy: string; readonly entry: number }>> {
  const draft = storable(read);
  const { name, sha256 } = draft.document;
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    return bad({ code: 'other-file', message: `The draft was not read from this file "${name}".`, where: name });
  }
  // Asked before anything is stored, so that a draft which cannot be adopted leaves nothing behind.
  const possible = adopt(partDraft(draft).content, 'possible', sha256);
  if (!possible.ok) return possible;
  const added = await putPaper(service, { name, bytes });
  if (!added.ok) return added;
  if (added.value.known) await cancelReading(service, added.value.paper);
  const paper = await paperOf(service, added.value.paper);
  if (!paper) return bad(unknownPaper(added.value.paper));
  if (paper.strategy !== undefined) return bad(adoptedAlready(paper));
  if (((await findDraft(service.store, paper.id))?.edits ?? 0) > 0) {
    const message = `"${paper.name}" was read before and corrected by hand. Adopt that draft in the browser.`;
    return bad({ code: 'edited-already', message, where: paper.name, values: { paper: paper.id } });
  }
  await keepDraft(service.store, paper, draft);
  return adoptReading(service, paper.id, actor);
}
