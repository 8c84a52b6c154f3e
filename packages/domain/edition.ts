import { redatedPeriod } from './drift/redated.ts';
import { type EditionLine, type FactField, factFields, type PaperField, paperFields } from './edition/edition-line.ts';
import { matchElements } from './match-elements.ts';
import { meaningOf } from './meaning.ts';
import { inPlanOrder, type Plan } from './plan.ts';
import { type Period, type PlanElement, planElement } from './plan-element.ts';
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
 * What a new edition says otherwise than the plan. `base` is the plan as the last edition made it: what somebody wrote since is
 * nothing that the paper changed, and is no line unless the paper changed it too.
 */
export function compareEdition(now: Plan, base: Plan, draft: EditionDraft): Edition {
  const elements = inTreeOrder(draft.elements).map((element) => planElement(element, draft.document.sha256, 'a0'));
  const [plan, was] = [byId(now.elements), byId(base.elements)];
  // People may have found other words since: elements are known by what the last edition said.
  const all = inTreeOrder([...base.elements, ...inPlanOrder(now.elements).filter(({ id }) => !was.has(id))]);
  const { pairs, splits, merges } = matchElements(all, elements);
  const matched = new Map(pairs.map((pair) => [pair.after, { id: pair.before, confidence: pair.confidence }]));
  const partOf = new Map(splits.flatMap(({ before, after }) => after.map((part) => [part, before] as const)));
  const into = new Map(merges.flatMap(({ before, after }) => before.map((part) => [part, after] as const)));
  const sides: Sides = { plan, was, matched, language: draft.document.language };
  const found = new Set(pairs.map((pair) => pair.before));
  const lines = [
    ...facts(now.strategy, base.strategy, draft.strategy, sides.language),
    ...elements.flatMap((element) => ofElement(element, sides, partOf)),
    ...now.elements.flatMap((element): readonly EditionLine[] => {
      // What somebody put in by hand stood in no edition, so none can drop it.
      if (found.has(element.id) || !element.source) return [];
      const other = matched.get(into.get(element.id) ?? '');
      const personal = Object.keys(element.written ?? {}).length > 0;
      const merged = other ? { into: other.id } : {};
      return [{ id: `dropped:${element.id}`, change: 'dropped', element, personal, ...merged }];
    }),
  ];
  return { lines, elements, matched };
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
    return [{ id: `added:${element.id}`, change: 'added', element, personal: false, ...part }];
  }
  const now = sides.plan.get(match.id);
  const was = sides.was.get(match.id);
  if (!now) return was ? [{ id: `restored:${was.id}`, change: 'restored', element: was, personal: true }] : [];
  return [...said(now, was, element, match.confidence, sides.language), ...moved(now, was, element, sides)];
}

function said(
  now: PlanElement,
  was: PlanElement | undefined,
  next: PlanElement,
  confidence: number,
  language: string,
): readonly EditionLine[] {
  return paperFields.flatMap((field): readonly EditionLine[] => {
    const [before, base, after] = [saidBy(now, field), was && saidBy(was, field), saidBy(next, field)];
    if (same(before, after) || (was && same(base, after))) return [];
    const personal = !was || !same(base, before) || now.written?.[field] !== undefined;
    const id = `says:${now.id}:${field}`;
    return [
      { ...{ id, change: 'says', element: now, personal, confidence, field }, ...otherwise(before, after, language) },
    ];
  });
}

/** Of an owner the paper knows the name; where that stands in the register, people said. */
function saidBy(element: PlanElement, field: PaperField): unknown {
  return field === 'owner' ? element.owner?.name : element[field];
}

function otherwise(before: unknown, after: unknown, language: string) {
  const texts = [before ?? '', after ?? ''];
  const words = texts.every((text) => typeof text === 'string');
  const days = words ? undefined : slip(before, after);
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(words ? { meaning: meaningOf(String(texts[0]), String(texts[1]), language) } : {}),
    ...(days === undefined ? {} : { days }),
  };
}

function slip(before: unknown, after: unknown): number | undefined {
  const lines = redatedPeriod((before ?? {}) as Period, (after ?? {}) as Period);
  return lines.find(({ what }) => what === 'end')?.days;
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
  const personal = !was || was.parent !== before;
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
  base: PlanStrategy,
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
