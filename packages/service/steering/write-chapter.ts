import { lines } from '@lofte/domain/edit-plan/tidy-fields';
import type { Change } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { longText } from '@lofte/domain/long-text';
import type { Actor } from '@lofte/domain/rights';
import {
  type Chapter,
  chapterId,
  longestChapter,
  longestComment,
  mostComments,
  type Review,
  reviewFields,
} from '@lofte/domain/steering/review';
import { added, changed } from '@lofte/domain/thing-change';
import type { Db } from '@lofte/store/store';
import { findThing, type Version } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableText } from '../storable.ts';
import { strategiesOfReview } from './begin-review.ts';
import { nothingToChange, reviewSealed, unknownReview } from './steering-issues.ts';

/** A text that was seen as it stood after the entry `since` (0: there was none). What people say about it makes it no other. */
export interface WantedChapter {
  readonly field: string;
  readonly text: string;
  readonly since: number;
  /** Its author is not done with it. */
  readonly draft?: boolean | undefined;
}

/** Written; or what is wrong, with what somebody else wrote meanwhile. */
export type ChapterResult =
  | { readonly ok: true; readonly value: undefined }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly theirs?: Chapter };

/**
 * One text of a review. What somebody else wrote meanwhile is not overwritten: it is shown, and can be written over on that sight.
 *
 * Issues: `not-allowed`, `unknown-review`, `review-sealed`, `unknown-field`, `too-long`, `changed-meanwhile` (with `theirs`), `nothing-changed`
 */
export async function writeChapter(
  service: Service,
  review: string,
  { field, text, since, draft }: WantedChapter,
  actor: Actor,
): Promise<ChapterResult> {
  let theirs: Chapter | undefined;
  const done = await runCommand(service, {
    ...{ action: 'review.write', actor, among: (db) => strategiesOfReview(db, review) },
    decide: async (db) => {
      const decided = await decideChapter(service, db, review, { field, text, since, draft }, actor);
      if (decided.ok) return good(decided.value.change);
      theirs = decided.theirs;
      return decided;
    },
  });
  if (done.ok) return { ok: true, value: undefined };
  return { ...done, ...(theirs ? { theirs } : {}) };
}

/** The change that a text makes, or what is wrong, with what somebody else wrote meanwhile. */
export async function decideChapter(
  service: Service,
  db: Db,
  review: string,
  { field, text, since, draft }: WantedChapter,
  actor: Actor,
): Promise<
  | { readonly ok: true; readonly value: { readonly change: Change } }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly theirs?: Chapter }
> {
  const found = await openChapter(db, review, field);
  if (!found.ok) return found;
  const before = found.value;
  const seen = await findThing(db, 'chapter', { strategy: '', id: chapterId(review, field), seq: since });
  if ((before?.data.text ?? '') !== (seen?.data.text ?? '')) {
    return { ...bad(writtenMeanwhile), ...(before ? { theirs: before.data } : {}) };
  }
  const words = lines(storableText(text)) ?? '';
  const long = longText('text', words, longestChapter);
  if (long.length > 0) return bad(...long);
  const { draft: wasDraft, ...kept } = before?.data ?? { id: chapterId(review, field), review, field, text: '' };
  if (words === kept.text && (draft ?? false) === (wasDraft ?? false)) return bad(nothingToChange);
  const chapter: Chapter = {
    ...kept,
    ...{ text: words, by: actor.id, at: service.now().toISOString() },
    ...(draft ? { draft } : {}),
  };
  return good({
    change: { kind: 'chapter.written', version: 1, subject: review, changes: changesOf(before, chapter) },
  });
}

/** What somebody says to the others about a text. Issues: those of `writeChapter`, `nothing-said`, `too-many` */
export async function commentChapter(
  service: Service,
  review: string,
  { field, text }: Pick<WantedChapter, 'field' | 'text'>,
  actor: Actor,
): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    ...{ action: 'review.write', actor, among: (db) => strategiesOfReview(db, review) },
    decide: async (db) => {
      const found = await openChapter(db, review, field);
      if (!found.ok) return found;
      const words = lines(storableText(text));
      if (words === undefined)
        return bad({ code: 'nothing-said', message: 'Write what you want to say.', where: 'text' });
      const long = longText('text', words, longestComment);
      if (long.length > 0) return bad(...long);
      const before = found.value;
      const at = service.now().toISOString();
      const empty: Chapter = { id: chapterId(review, field), review, field, text: '', by: actor.id, at };
      const { comments = [], ...rest } = before?.data ?? empty;
      if (comments.length >= mostComments) return bad(manyComments);
      const comment = { id: service.newId(), text: words, by: actor.id, at };
      const chapter = { ...rest, comments: [...comments, comment] };
      return good({ kind: 'chapter.commented', version: 1, subject: review, changes: changesOf(before, chapter) });
    },
  });
  return done.ok ? good(undefined) : done;
}

function changesOf(before: Version<'chapter'> | undefined, chapter: Chapter) {
  const key = { table: 'chapter', id: chapter.id } as const;
  const change = before ? changed(key, before.data, chapter) : added(key, chapter);
  return change ? [change] : [];
}

async function openChapter(db: Db, id: string, field: string): Promise<Result<Version<'chapter'> | undefined>> {
  const review = (await findThing(db, 'review', { strategy: '', id }))?.data;
  if (!review) return bad(unknownReview);
  if (review.state === 'sealed') return bad(reviewSealed);
  if (!(await isField(db, review, field))) {
    return bad({ code: 'unknown-field', message: 'The review has no such text.', where: field.slice(0, 100) });
  }
  return good(await findThing(db, 'chapter', { strategy: '', id: chapterId(id, field) }));
}

const goal = /^goal\.([^.]+)\.([^.]+)$/;

async function isField(db: Db, { kind, strategies }: Review, field: string): Promise<boolean> {
  if (reviewFields[kind].includes(field)) return true;
  const [, strategy = '', element = ''] = goal.exec(field) ?? [];
  if (!strategies.includes(strategy)) return false;
  return element === 'none' || (await findThing(db, 'element', { strategy, id: element })) !== undefined;
}

const writtenMeanwhile: Issue = {
  code: 'changed-meanwhile',
  message: 'Somebody else wrote here meanwhile. Both texts are shown; save again to let yours stand.',
};
const manyComments: Issue = { code: 'too-many', message: `At most ${mostComments} comments can stand at one text.` };
