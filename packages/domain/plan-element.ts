import { z } from 'zod';
import { Element, ElementKind, Place } from './draft.ts';
import { Span } from './span.ts';

/** An ISO 8601 date, month or year. */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

/** Who answers for something: as it is called, and where it stands in the register once somebody has said so. */
export const Party = z.object({
  name: z.string(),
  organisation: z.string().optional(),
  unit: z.string().optional(),
});
export type Party = Readonly<z.infer<typeof Party>>;

/** From when to when; `words` as the paper says it. */
export const Period = z.object({
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  words: z.string().optional(),
});
export type Period = Readonly<z.infer<typeof Period>>;

export const Milestone = z.object({
  id: z.string(),
  title: z.string(),
  due: PartialDate.optional(),
  /** The day it was reached. */
  done: z.iso.date().optional(),
});
export type Milestone = Readonly<z.infer<typeof Milestone>>;

/** A measured quantity: what was, what is wanted and what came, period by period. */
export const Indicator = z.object({
  id: z.string(),
  title: z.string(),
  unit: z.string(),
  /** Whether more is better, less is, or staying where it is. */
  direction: z.enum(['up', 'down', 'keep']),
  baseline: z.object({ period: PartialDate, value: z.number() }).optional(),
  periods: z.array(
    z.object({
      period: PartialDate,
      target: z.number().optional(),
      actual: z.number().optional(),
      source: z.string().optional(),
    }),
  ),
  source: z.string().optional(),
});
export type Indicator = Readonly<z.infer<typeof Indicator>>;

/** Money in a currency's main unit. */
export const Fund = z.object({
  id: z.string(),
  kind: z.enum(['set aside', 'paid out']),
  amount: z.number(),
  /** ISO 4217. */
  currency: z.string().length(3),
  period: PartialDate.optional(),
  source: z.string().optional(),
});
export type Fund = Readonly<z.infer<typeof Fund>>;

/** Work that something takes in a year, of an organisation (its owner's, where none is named). */
export const Effort = z.object({
  id: z.string(),
  year: z.int().min(1900).max(2200),
  personYears: z.number().nonnegative(),
  organisation: z.string().optional(),
});
export type Effort = Readonly<z.infer<typeof Effort>>;

/** What a steering group said of how an effort goes on. Nothing said: as the plan has it. */
export const decidedWays = ['lower', 'stopped', 'completed'] as const;
export const Decided = z.enum(decidedWays);
export type Decided = z.infer<typeof Decided>;

/** Who wrote a field and when; `by` is a person's id, or `local`; `decision` the id of the decision that it follows. */
export const Written = z.object({ by: z.string(), at: z.iso.datetime(), decision: z.string().optional() });
export type Written = Readonly<z.infer<typeof Written>>;

/** A node of a strategy as it lives on after adoption: what a paper said of it, and what was written since. */
export const PlanElement = z.object({
  id: z.string(),
  kind: ElementKind,
  number: z.string().optional(),
  title: z.string().min(1),
  text: z.string().optional(),
  parent: z.string().optional(),
  /** Place among its siblings: they stand in the order of these strings by code unit. */
  rank: z.string().min(1),
  owner: Party.extend({ person: z.string().optional() }).optional(),
  contributors: z.array(Party).optional(),
  /** ISO 3166-1 alpha-2. */
  countries: z.array(z.string().length(2)).optional(),
  period: Period.optional(),
  milestones: z.array(Milestone).optional(),
  indicators: z.array(Indicator).optional(),
  funds: z.array(Fund).optional(),
  effort: z.array(Effort).optional(),
  decided: Decided.optional(),
  tags: z.array(z.string()).optional(),
  /** Where a paper says it, and how the reader came to it; absent where somebody added it later. */
  source: z
    .object({
      /** SHA-256 of the paper. */
      document: z.string().length(64),
      span: Span,
      body: Span.optional(),
      places: z.array(Place).optional(),
      owner: Span.optional(),
      period: Span.optional(),
      confidence: Element.shape.confidence,
      reason: z.string(),
      checked: Element.shape.checked,
    })
    .optional(),
  /** The fields somebody wrote since, by name; any other field says what the paper says. */
  written: z.record(z.string(), Written).optional(),
});
export type PlanElement = Readonly<z.infer<typeof PlanElement>>;

/** The fields of an element that a person can change in place. `parent` and `rank` change by moving. */
export const elementFields = [
  'kind',
  'number',
  'title',
  'text',
  'owner',
  'contributors',
  'countries',
  'period',
  'milestones',
  'indicators',
  'funds',
  'effort',
  'decided',
  'tags',
] as const satisfies readonly (keyof PlanElement)[];
export type ElementField = (typeof elementFields)[number];

/** What an adopted draft's element is in the plan. */
export function planElement(element: Element, document: string, rank: string): PlanElement {
  const { span, body, places, owner, deadline, confidence, reason, checked, ...rest } = element;
  return PlanElement.parse({
    ...rest,
    rank,
    owner: owner && { name: owner.name },
    period: deadline && periodOf(deadline),
    source: { document, span, body, places, owner: owner?.span, period: deadline?.span, confidence, reason, checked },
  });
}

function periodOf({ text, iso }: NonNullable<Element['deadline']>): Period {
  const [first = '', last] = (iso ?? '').split('/');
  const day = (value: string | undefined) => (PartialDate.safeParse(value).success ? value : undefined);
  const [from, to] = last === undefined ? [undefined, day(first)] : [day(first), day(last)];
  return { words: text, ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
