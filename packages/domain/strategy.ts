import { z } from 'zod';
import { Draft, Element, Mention } from './draft.ts';

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
