import { type EditionLine, type FactField, factFields, paperFields } from './edition/edition-line.ts';
import type { PaperSaid } from './edition/paper-said.ts';
import { otherwise, saidBy, saidLines } from './edition/said-lines.ts';
import { type ElementMatch, matchElements } from './match-elements.ts';
import type { Plan } from './plan.ts';
import { type PlanElement, planElement } from './plan-element.ts';
import type { DraftContent } from './source.ts';
import { same } from './thing-change.ts';
import type { PlanStrategy } from './things.ts';
import { inTreeOrder } from './tree.ts';

/** A draft, read from the paper of a new edition. */
export type EditionDraft = Pick<DraftContent, 'document' | 'strategy' | 'elements' | 'mentions'>;

/** A new edition beside the plan as it is now. */
export interface Edition {
  readonly lines: readonly EditionLine[];
  /** The edition's elements as a plan has them, with the draft's ids, in the draft's order. */
  readonly elements: readonly PlanElement[];
  /** By the draft's id: the element of the plan that it is, now or before it was taken out. */
  readonly matched: ReadonlyMap<string, Matched>;
}

export interface Matched {
  readonly id: string;
  readonly confidence: number;
}

/**
 * What a new edition says otherwise than the edition before it (`base`), and than the plan. What the paper did not change is no
 * line, whatever people did in the plan; what it changed where they wrote, moved or removed something is a personal line.
 */
export function compareEdition(now: Plan, base: PaperSaid, draft: EditionDraft): Edition {
  const elements = inTreeOrder(draft.elements).map((element) => planElement(element, draft.document.sha256, 'a0'));
  const [plan, was] = [byId(now.elements), byId(base.elements)];
  const { pairs, splits, merges } = matched(now, base, elements);
  const ids = new Map(pairs.map((pair) => [pair.after, { id: pair.before, confidence: pair.confidence }]));
  const partOf = new Map(splits.flatMap(({ before, after }) => after.map((part) => [part, before] as const)));
  const into = new Map(merges.flatMap(({ before, after }) => before.map((part) => [part, after] as const)));
  const sides: Sides = { plan, was, matched: ids, language: draft.document.language };
  const found = new Set(pairs.map((pair) => pair.before));
  const lines = [
    ...facts(now.strategy, base.strategy, draft.strategy, sides.language),
    ...elements.flatMap((element) => ofElement(element, sides, partOf)),
    ...now.elements.flatMap((element): readonly EditionLine[] => {
      const said = was.get(element.id);
      // What did not stand in the edition before, this one cannot drop.
      if (found.has(element.id) || !said) return [];
      const whole = into.get(element.id);
      const other = ids.get(whole ?? '');
      const merged = other ? { into: other.id } : whole === undefined ? {} : { intoNew: whole };
      return [{ id: `dropped:${element.id}`, change: 'dropped', element, personal: touched(element, said), ...merged }];
    }),
  ];
  return { lines, elements, matched: ids };
}

/** What the edition before said first; then what people put in since, among what is new: the paper may say it now. */
function matched(
  now: Plan,
  base: PaperSaid,
  elements: readonly PlanElement[],
): Pick<ElementMatch, 'pairs' | 'splits' | 'merges'> {
  const first = matchElements(inTreeOrder(base.elements), elements);
  const known = new Set(base.elements.map(({ id }) => id));
  const fresh = new Set(first.added);
  const ours = now.elements.filter(({ id }) => !known.has(id));
  if (fresh.size === 0 || ours.length === 0) return first;
  const more = matchElements(
    ours,
    elements.filter(({ id }) => fresh.has(id)),
  );
  return { ...first, pairs: [...first.pairs, ...more.pairs] };
}

/** Whether somebody wrote in it or moved it since the edition before. */
function touched(now: PlanElement, was: PlanElement): boolean {
  const written = Object.keys(now.written ?? {}).length > 0;
  return (
    written || now.parent !== was.parent || paperFields.some((field) => !same(saidBy(now, field), saidBy(was, field)))
  );
}

type ById = ReadonlyMap<string, PlanElement>;

interface Sides {
  readonly plan: ById;
  readonly was: ById;
  readonly matched: Edition['matched'];
  readonly language: string;
}

function byId(elements: readonly PlanElement[]): ById {
  return new Map(elements.map((element) => [element.id, element]));
}

function ofElement(element: PlanElement, sides: Sides, partOf: ReadonlyMap<string, string>): readonly EditionLine[] {
  const match = sides.matched.get(element.id);
  if (!match) {
    const whole = partOf.get(element.id);
    const part = whole === undefined ? {} : { partOf: whole };
    // A part of what somebody took out is out as well, until somebody wants it.
    const personal = whole !== undefined && !sides.plan.has(whole);
    return [{ id: `added:${element.id}`, change: 'added', element, personal, ...part }];
  }
  const now = sides.plan.get(match.id);
  const was = sides.was.get(match.id);
  if (now)
    return [...saidLines(now, was, element, match.confidence, sides.language), ...moved(now, was, element, sides)];
  if (!was || !changed(was, element, sides)) return [];
  return [{ id: `restored:${was.id}`, change: 'restored', element: was, said: element, personal: true }];
}

/** Whether the paper says it otherwise, or elsewhere, than in its edition before. */
function changed(was: PlanElement, next: PlanElement, { matched }: Sides): boolean {
  const parent = next.parent === undefined ? undefined : matched.get(next.parent)?.id;
  const isNew = next.parent !== undefined && parent === undefined;
  return isNew || was.parent !== parent || paperFields.some((field) => !same(saidBy(was, field), saidBy(next, field)));
}

function moved(
  now: PlanElement,
  was: PlanElement | undefined,
  next: PlanElement,
  { plan, matched }: Sides,
): readonly EditionLine[] {
  const parent = next.parent === undefined ? undefined : matched.get(next.parent)?.id;
  const isNew = next.parent !== undefined && parent === undefined;
  const before = now.parent !== undefined && plan.has(now.parent) ? now.parent : undefined;
  if (!isNew && (before === parent || (was && was.parent === parent))) return [];
  const gone = parent !== undefined && !plan.has(parent);
  const personal = !was || was.parent !== before || gone;
  return [
    {
      ...{ id: `moved:${now.id}`, change: 'moved', element: now, personal },
      ...(before === undefined ? {} : { before }),
      ...(parent === undefined ? {} : { after: parent }),
      ...(isNew ? { afterNew: next.parent } : {}),
    },
  ];
}

function facts(
  now: PlanStrategy,
  base: PaperSaid['strategy'],
  next: EditionDraft['strategy'],
  language: string,
): readonly EditionLine[] {
  return factFields.flatMap((field: FactField): readonly EditionLine[] => {
    const [before, was, after] = [now[field], base[field], next[field]];
    if (same(before, after) || same(was, after)) return [];
    const personal = !same(was, before) || now.written?.[field] !== undefined;
    return [{ ...{ id: `fact:${field}`, change: 'fact', field, personal }, ...otherwise(before, after, language) }];
  });
}
