import { type ElementField, elementFields, type PlanElement, type Written } from '../plan-element.ts';
import { same } from '../thing-change.ts';
import type { PlanStrategy } from '../things.ts';
import { tidyFacts } from './change-facts.ts';
import { allUnder, childrenOf, parentOf } from './elements.ts';
import { mergeLists } from './merge-lists.ts';
import type { Doing, PlanEdit } from './plan-edit.ts';
import { type Settled, tidyFields } from './tidy-fields.ts';

/** One thing that somebody else changed while a person was at it: what they saw, what stands now, what they want. */
export interface Conflict {
  /** None where it is a fact of the strategy. */
  readonly element?: string;
  /** A field, or `parent`: where the element stands (the id of what it stands under), or `element`: whether it is there at all. */
  readonly field: string;
  readonly seen: unknown;
  readonly now: unknown;
  readonly wanted: unknown;
  /** Who wrote what stands now, where the plan says so. */
  readonly by?: Written | undefined;
}

/** A plan, or what of it an edit touches, as it stood when the person saw it, or as it stands now. */
export interface Sight {
  readonly strategy: PlanStrategy;
  readonly elements: readonly PlanElement[];
}

/**
 * What of an edit goes against changes that the person did not see, and the edit without what they did not change
 * themselves: that keeps what others wrote.
 */
export function findConflicts(
  edit: PlanEdit,
  seen: Sight,
  now: Sight,
): { readonly edit: PlanEdit; readonly conflicts: readonly Conflict[] } {
  switch (edit.do) {
    case 'change':
      return inFields(edit, seen, now);
    case 'facts':
      return inFacts(edit, seen, now);
    case 'move':
      return { edit, conflicts: inPlace(edit, seen, now) };
    case 'remove':
      return { edit, conflicts: inWhole(edit.element, edit.children === 'with', seen, now) };
    case 'merge':
      return { edit, conflicts: inWhole(edit.element, false, seen, now) };
    case 'split':
      return { edit, conflicts: inSplit(edit, seen, now) };
    case 'add':
      return { edit, conflicts: [] };
  }
}

function inFields(edit: Doing<'change'>, seen: Sight, now: Sight) {
  const [was, is] = [find(seen, edit.element), find(now, edit.element)];
  if (!was || !is) return { edit, conflicts: [] };
  const wanted = tidyFields(edit.fields, () => '');
  const own = elementFields.filter((field) => field in wanted && !same(was[field], wanted[field]));
  const lists = Object.fromEntries(own.flatMap((field) => together(field, was, is, wanted)));
  const conflicts = own.flatMap((field) => (field in lists ? [] : clash(was, is, field, wanted[field])));
  return { edit: { ...edit, fields: { ...pick(edit.fields, own), ...lists } }, conflicts };
}

/** A list that both changed, put together where they changed different things in it. */
function together(field: ElementField, was: PlanElement, is: PlanElement, wanted: Settled) {
  const [before, now, mine] = [was[field] ?? [], is[field] ?? [], wanted[field] ?? []];
  if (!Array.isArray(before) || !Array.isArray(now) || !Array.isArray(mine) || same(before, now)) return [];
  const merged = mergeLists<unknown>(before, now, mine);
  return merged ? [[field, merged.map(withoutBlankId)] as const] : [];
}

/** What is new gets its id when it is written. */
function withoutBlankId(one: unknown): unknown {
  if (typeof one !== 'object' || one === null || !('id' in one) || one.id !== '') return one;
  const { id: _id, ...rest } = one;
  return rest;
}

function inFacts(edit: Doing<'facts'>, { strategy: was }: Sight, { strategy: is }: Sight) {
  const wanted = tidyFacts(edit.fields);
  const fields = Object.keys(wanted) as (keyof typeof wanted)[];
  const own = fields.filter((field) => !same(was[field], wanted[field]));
  const conflicts = own.flatMap((field): readonly Conflict[] =>
    same(was[field], is[field]) || same(is[field], wanted[field])
      ? []
      : [{ field, seen: was[field], now: is[field], wanted: wanted[field], by: is.written?.[field] }],
  );
  return { edit: { ...edit, fields: pick(edit.fields, own) }, conflicts };
}

/** It stands elsewhere than it was seen, under its parent or under another one than is wanted. */
function inPlace({ element, parent }: Doing<'move'>, seen: Sight, now: Sight): readonly Conflict[] {
  const [was, is] = [find(seen, element), find(now, element)];
  if (!was || !is) return [];
  const [stood, stands] = [parentOf(seen.elements, was), parentOf(now.elements, is)];
  if (stood === stands ? was.rank === is.rank : stands === (parent ?? undefined)) return [];
  return [{ element, field: 'parent', seen: stood, now: stands, wanted: parent ?? undefined }];
}

/** What is to go says something else now, or something else stands under it. */
function inWhole(element: string, withAll: boolean, seen: Sight, now: Sight): readonly Conflict[] {
  const under = ({ elements }: Sight) => (withAll ? allUnder(elements, element) : childrenOf(elements, element));
  const [were, are] = [under(seen), under(now)];
  const compared = withAll ? [element, ...are.map(({ id }) => id)] : [element];
  const said = compared.flatMap((id) => {
    const [was, is] = [find(seen, id), find(now, id)];
    return was && is ? elementFields.flatMap((field) => clash(was, is, field, undefined)) : [];
  });
  const came = are.filter(({ id }) => !were.some((one) => one.id === id));
  const went = were.filter(({ id }) => !are.some((one) => one.id === id));
  return [
    ...said,
    ...came.map(({ id }) => ({ element: id, field: 'parent', seen: undefined, now: element, wanted: undefined })),
    ...went.map(({ id }) => ({ element: id, field: 'parent', seen: element, now: undefined, wanted: undefined })),
  ];
}

function inSplit({ element, first }: Doing<'split'>, seen: Sight, now: Sight): readonly Conflict[] {
  const [was, is] = [find(seen, element), find(now, element)];
  if (!was || !is) return [];
  return [...clash(was, is, 'title', first.title), ...clash(was, is, 'text', first.text || undefined)];
}

function clash(was: PlanElement, is: PlanElement, field: ElementField, wanted: unknown): readonly Conflict[] {
  if (same(was[field], is[field]) || same(is[field], wanted)) return [];
  return [{ element: is.id, field, seen: was[field], now: is[field], wanted, by: is.written?.[field] }];
}

function find({ elements }: Sight, id: string): PlanElement | undefined {
  return elements.find((element) => element.id === id);
}

function pick<T extends object>(fields: T, kept: readonly string[]): T {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => kept.includes(field))) as T;
}
