import { z } from 'zod';
import { type Draft, ElementKind } from './draft.ts';
import type { Result } from './issue.ts';
import { Span } from './span.ts';

const StrategyEdit = z.discriminatedUnion('field', [
  z.object({
    do: z.literal('strategy'),
    field: z.enum(['title', 'organisation', 'vision', 'purpose']),
    value: z.string(),
  }),
  z.object({ do: z.literal('strategy'), field: z.enum(['from', 'to']), value: z.int().min(1000).max(9999).nullable() }),
]);

/** One thing a person does to a draft. */
export const DraftEdit = z.discriminatedUnion('do', [
  z.object({ do: z.literal('confirm'), id: z.string() }),
  /** `number` absent: stays; empty: goes. */
  z.object({ do: z.literal('retitle'), id: z.string(), title: z.string(), number: z.string().optional() }),
  z.object({ do: z.literal('kind'), id: z.string(), kind: ElementKind }),
  /** Under `parent` (null: to the top), before the sibling `before`, or last. */
  z.object({ do: z.literal('move'), id: z.string(), parent: z.string().nullable(), before: z.string().optional() }),
  /** `id` goes into `into`: its title becomes a place there; its places, text and children go over. */
  z.object({ do: z.literal('merge'), id: z.string(), into: z.string() }),
  /** At an offset in the extracted text, inside the element's title or body: two siblings. */
  z.object({ do: z.literal('split'), id: z.string(), at: z.int().nonnegative() }),
  /** Its children move up to its parent. */
  z.object({ do: z.literal('reject'), id: z.string() }),
  /** Without `title`, the reading text of the span. */
  z.object({
    do: z.literal('add'),
    kind: ElementKind,
    span: Span,
    parent: z.string().optional(),
    title: z.string().optional(),
  }),
  StrategyEdit,
]);
export type DraftEdit = Readonly<z.infer<typeof DraftEdit>>;

/** The draft after one edit, or why the edit cannot be. Pure: `newId` gives the ids of added elements. */
export function editDraft(_draft: Draft, _edit: DraftEdit, _newId: () => string): Result<Draft> {
  throw new Error('not written yet');
}
