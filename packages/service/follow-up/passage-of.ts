import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { type Actor, may } from '@lofte/domain/rights';
import { pageAt, type Span } from '@lofte/domain/span';
import { wordsAt } from '@lofte/domain/words-at';
import type { Service } from '../service.ts';
import { sourceOf } from '../source-of.ts';
import { strategiesOfDocument } from '../strategies-of-document.ts';

/** A place in a document that is here. */
export interface Passage {
  readonly document: string;
  readonly span: Span;
  readonly quote: string;
}

/** Characters of one passage. */
const longestPassage = 2000;

/**
 * The words at a place, for evidence: only of documents that whoever names them may read.
 *
 * Issues: `no-passage` (no such document, or not theirs to read; the two are not told apart), `passage-too-long`
 */
export async function passageOf(
  service: Service,
  { document, start, end }: { readonly document: string; readonly start: number; readonly end: number },
  actor: Actor,
): Promise<Result<Passage>> {
  const source = await sourceOf(service, document);
  if (!source || !(await mayRead(service, source.id, actor))) return bad(noPassage);
  if (!(start < end && end <= source.text.length)) return bad(noPassage);
  const values = { length: end - start, limit: longestPassage };
  if (values.length > longestPassage) {
    const message = `This passage has ${values.length} characters; choose one of at most ${values.limit}.`;
    return bad({ code: 'passage-too-long', message, where: 'passage', values });
  }
  const span = { start, end, ...(source.pages > 1 ? { page: pageAt(source.pageStarts, start) } : {}) };
  return good({ document: source.id, span, quote: wordsAt(source, span) });
}

async function mayRead(service: Service, document: string, actor: Actor): Promise<boolean> {
  const strategies = await strategiesOfDocument(service, document);
  if (strategies.length === 0) return may(actor, 'reading.see');
  return strategies.some((strategy) => may(actor, 'source.see', { strategy }));
}

const noPassage: Issue = {
  code: 'no-passage',
  message: 'There is no such passage here that you may read. Mark words in a paper here and copy the address.',
  where: 'passage',
};
