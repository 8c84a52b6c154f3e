import { z } from 'zod';
import { addElement, elementAt } from './add-element.ts';
import { type Draft, type Element, ElementKind, type Mention } from './draft.ts';
import { editStrategy, StrategyEdit } from './edit-strategy.ts';
import { bad, good, type Issue, type Result } from './issue.ts';
import { release } from './leftover.ts';
import { mergeElements } from './merge.ts';
import { Span } from './span.ts';
import { splitElement } from './split.ts';
import { byParent, inTreeOrder, isWithin, under } from './tree.ts';

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
type Doing<D extends DraftEdit['do']> = Extract<DraftEdit, { do: D }>;

/** The draft after one edit, or why the edit cannot be. Pure: `newId` gives the ids of added elements. */
export function editDraft(draft: Draft, edit: DraftEdit, newId: () => string): Result<Draft> {
  if (edit.do === 'strategy') return editStrategy(draft, edit);
  if (edit.do === 'add') return add(draft, edit, newId);
  const element = draft.elements.find((other) => other.id === edit.id);
  if (!element) return bad(unknown(edit.id));
  switch (edit.do) {
    case 'confirm':
      return good(replace(draft, { ...element, checked: element.checked ?? 'confirmed' }));
    case 'retitle':
      return retitle(draft, element, edit);
    case 'kind':
      return good(replace(draft, changed({ ...element, kind: edit.kind })));
    case 'move':
      return move(draft, element, edit);
    case 'merge':
      return merge(draft, element, edit.into);
    case 'split':
      return splitElement(draft, element, edit.at, fresh(draft, newId));
    case 'reject':
      return good(reject(draft, element));
  }
}

function retitle(draft: Draft, element: Element, edit: Doing<'retitle'>): Result<Draft> {
  const title = edit.title.trim();
  if (title === '') return bad(emptyTitle(element.id));
  const { number: old, ...rest } = element;
  const number = edit.number === undefined ? old : edit.number.trim();
  return good(replace(draft, changed({ ...rest, title, ...(number ? { number } : {}) })));
}

function move(draft: Draft, element: Element, { parent, before }: Doing<'move'>): Result<Draft> {
  if (parent !== null && !draft.elements.some((other) => other.id === parent)) return bad(unknown(parent));
  if (parent !== null && isWithin(draft.elements, parent, element.id)) return bad(circle(element.id, parent));
  const others = draft.elements.filter((other) => other.id !== element.id);
  const siblings = byParent(others).get(parent ?? undefined) ?? [];
  const next = siblings.find((other) => other.id === before);
  if (before !== undefined && before !== element.id && !next) {
    const message = `"${before}" does not stand under the element that "${element.id}" is to be moved to.`;
    return bad({ code: 'not-a-sibling', message, where: element.id, values: { before } });
  }
  const moved = changed(under(element, parent ?? undefined));
  const at = next ? others.indexOf(next) : others.length;
  return good({ ...draft, elements: [...inTreeOrder(others.toSpliced(at, 0, moved))] });
}

function merge(draft: Draft, element: Element, into: string): Result<Draft> {
  const kept = draft.elements.find((other) => other.id === into);
  if (!kept) return bad(unknown(into));
  if (isWithin(draft.elements, into, element.id)) return bad(circle(element.id, into));
  return good(mergeElements(draft, element, kept));
}

/** Its children and mentions go to its parent; its words are left over again. */
function reject(draft: Draft, gone: Element): Draft {
  const parent = draft.elements.some((other) => other.id === gone.parent) ? gone.parent : undefined;
  const elements = draft.elements
    .map((other) => (other.parent === gone.id ? under(other, parent) : other))
    .filter((other) => other !== gone);
  const mentions = draft.mentions.map((mention): Mention => {
    if (mention.in !== gone.id) return mention;
    const { in: _in, ...free } = mention;
    return parent === undefined ? free : { ...free, in: parent };
  });
  const leftovers = release(draft, gone.body ? [gone.span, gone.body] : [gone.span]);
  return { ...draft, elements: [...inTreeOrder(elements)], mentions, leftovers: [...leftovers] };
}

function add(draft: Draft, edit: Doing<'add'>, newId: () => string): Result<Draft> {
  const { span, parent } = edit;
  if (span.start >= span.end || span.end > draft.text.length) {
    const message = `The place ${span.start}–${span.end} is not in the text, which has ${draft.text.length} characters.`;
    return bad({ code: 'span-outside', message, values: { start: span.start, end: span.end } });
  }
  if (parent !== undefined && !draft.elements.some((other) => other.id === parent)) return bad(unknown(parent));
  const element = elementAt(draft, { ...edit, id: fresh(draft, newId) });
  return element.title === '' ? bad(emptyTitle()) : good(addElement(draft, element));
}

function replace(draft: Draft, element: Element): Draft {
  return { ...draft, elements: draft.elements.map((other) => (other.id === element.id ? element : other)) };
}

function changed(element: Element): Element {
  return { ...element, checked: element.checked === 'added' ? 'added' : 'changed' };
}

function fresh(draft: Draft, newId: () => string): string {
  const taken = new Set(draft.elements.map((element) => element.id));
  for (let tries = 0; tries < 100; tries++) {
    const id = newId();
    if (!taken.has(id)) return id;
  }
  throw new Error('newId gives ids that are taken');
}

function unknown(id: string): Issue {
  return { code: 'unknown-element', message: `There is no element "${id}" in this draft.`, where: id, values: { id } };
}

function circle(id: string, to: string): Issue {
  const message = `"${to}" is "${id}" itself or stands under it, so it cannot take it in.`;
  return { code: 'cycle', message, where: id, values: { id, to } };
}

function emptyTitle(id?: string): Issue {
  return {
    code: 'empty-title',
    message: 'A title needs at least one word.',
    ...(id === undefined ? {} : { where: id }),
  };
}
