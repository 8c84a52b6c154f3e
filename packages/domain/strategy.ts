import { z } from 'zod';
import { Draft, Element, Mention } from './draft.ts';
import { bad, good, type Result } from './issue.ts';
import type { DraftContent } from './source.ts';
import { brokenBranches, inTreeOrder } from './tree.ts';

/** A strategy as adopted: what the ledger keeps of a draft. */
export const Strategy = z.object({
  id: z.string(),
  title: z.string(),
  organisation: z.string().optional(),
  period: Draft.shape.strategy.shape.period,
  vision: z.string().optional(),
  purpose: z.string().optional(),
  /** Where these facts stand in the document. */
  places: Draft.shape.strategy.shape.places,
  document: z.object({
    /** The document's id is the SHA-256 of its bytes. */
    sha256: z.string().length(64),
    name: z.string(),
    mediaType: z.string(),
    language: z.string(),
    pages: z.int().nonnegative(),
    /** SHA-256 of the stored source: the extracted text, the reading text, their map and the page starts. */
    source: z.string().length(64),
  }),
  /** In the order of the document and the tree. */
  elements: z.array(Element),
  mentions: z.array(Mention),
});
export type Strategy = Readonly<z.infer<typeof Strategy>>;

/** The strategy a draft becomes, or why it cannot: issues `no-title`, `nothing-to-adopt`, `broken-tree`. */
export function adopt(draft: DraftContent, id: string, source: string): Result<Strategy> {
  const title = draft.strategy.title.trim();
  if (title === '') {
    return bad({ code: 'no-title', message: 'A strategy needs a title before it can be adopted.', where: 'title' });
  }
  if (draft.elements.length === 0) {
    return bad({ code: 'nothing-to-adopt', message: 'The draft has no element, so there is nothing to adopt.' });
  }
  const broken = brokenBranches(draft.elements);
  if (broken.length > 0) {
    const message = `These elements do not stand in the tree: ${broken.join(', ')}. Move each under another element.`;
    return bad({ code: 'broken-tree', message, values: { elements: broken.join(', ') } });
  }
  const { name, mediaType, sha256, language, pages } = draft.document;
  const document = { sha256, name, mediaType, language, pages, source };
  const elements = [...inTreeOrder(draft.elements)];
  // Parsed, so that the ledger holds the published shape and nothing else.
  return good(Strategy.parse({ ...draft.strategy, id, title, document, elements, mentions: draft.mentions }));
}
