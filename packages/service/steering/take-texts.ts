import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { chapterId } from '@lofte/domain/steering/review';
import type { ReviewContent } from '@lofte/domain/steering/review-data';
import { reviewTexts } from '@lofte/domain/steering/review-texts';
import { entriesOfThing, findThing } from '@lofte/store/thing-table';
import { runCommands } from '../run-command.ts';
import type { Service } from '../service.ts';
import { strategiesOfReview } from './begin-review.ts';
import { decideChapter, type WantedChapter } from './write-chapter.ts';

/** What a document that was edited elsewhere says in one field. */
export interface TextBack {
  readonly field: string;
  /**
   * `older`: the document says what stood here before somebody wrote on, or nothing; `missing`: its place is gone; `unread`: why,
   * an issue says. What stands stays as it is in each of these.
   */
  readonly how: 'changed' | 'same' | 'older' | 'missing' | 'unread';
  readonly stands: string;
  readonly text: string;
}

/** What taking over the texts of a document would do. `texts` are by field, as `fieldsFromDocx` reads them. */
export async function compareTexts(
  { store }: Pick<Service, 'store'>,
  content: ReviewContent,
  { texts, missing }: { readonly texts: ReadonlyMap<string, readonly string[]>; readonly missing: readonly string[] },
): Promise<readonly TextBack[]> {
  const found: TextBack[] = [];
  for (const { field, chapter } of reviewTexts(content)) {
    const stands = chapter?.text ?? '';
    const text = texts.get(field)?.join('\n\n') ?? '';
    const older = async () => text === '' || (await earlierTexts(store, content.review.id, field)).includes(text);
    const how = missing.includes(field)
      ? 'missing'
      : !texts.has(field)
        ? 'unread'
        : tidy(text) === tidy(stands)
          ? 'same'
          : (await older())
            ? 'older'
            : 'changed';
    found.push({ field, how, stands, text });
  }
  return found;
}

/** Word and its like leave spaces at the ends of lines, and lines that are empty. */
function tidy(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/[^\S\n]+$/gm, '').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

async function earlierTexts(db: Service['store'], review: string, field: string): Promise<readonly string[]> {
  const id = chapterId(review, field);
  const texts: string[] = [];
  for (const seq of await entriesOfThing(db, 'chapter', '', id)) {
    const version = await findThing(db, 'chapter', { strategy: '', id, seq });
    if (version) texts.push(version.data.text);
  }
  return texts;
}

/**
 * Takes over the texts of a document, all of them or none. `since`: the entry after which the others were seen.
 *
 * @returns how many. Issues: those of `writeChapter`, each with its field as `where`
 */
export async function takeTexts(
  service: Service,
  review: string,
  { texts, since }: { readonly texts: readonly Omit<WantedChapter, 'since'>[]; readonly since: number },
  actor: Actor,
): Promise<Result<number>> {
  const done = await runCommands(service, {
    ...{ action: 'review.write', actor, among: (db) => strategiesOfReview(db, review) },
    decide: async (db) => {
      const decided = [];
      for (const text of texts) decided.push(await decideChapter(service, db, review, { ...text, since }, actor));
      const issues = decided.flatMap((one, i) =>
        one.ok ? [] : one.issues.map((issue) => ({ ...issue, where: texts[i]?.field ?? '' })),
      );
      const wrong = issues.filter(({ code }) => code !== 'nothing-changed');
      if (wrong.length > 0) return bad(...wrong);
      return good(decided.flatMap((one) => (one.ok ? [one.value.change] : [])));
    },
  });
  return done.ok ? good(done.value.length) : done;
}
