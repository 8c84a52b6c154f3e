import { z } from 'zod';
import { PartialDate } from '../plan-element.ts';
import { Span } from '../span.ts';

/** The kinds of standing cooperation that have a name in both languages; others stand in their own words. */
export const regimes = [
  'authority cooperation',
  'strategic sector cooperation',
  'strategic partnership',
  'action plan',
  'memorandum',
  'regional cooperation',
] as const;
export type Regime = (typeof regimes)[number];

export const phases = ['planned', 'active', 'phasing out', 'ended'] as const;
export type Phase = (typeof phases)[number];

export const mostThemes = 30;
export const longestTheme = 200;
export const longestRegime = 200;
export const mostAgreements = 50;
export const mostContacts = 100;
export const mostPoints = 1_000;
export const longestNote = 20_000;

/** A place in the paper of a strategy. */
export const PaperPlace = z.object({ strategy: z.string(), document: z.string().length(64), span: Span });
export type PaperPlace = Readonly<z.infer<typeof PaperPlace>>;

/** Something signed. */
export const Agreement = z.object({
  id: z.string(),
  title: z.string().min(1).max(500),
  signed: PartialDate.optional(),
  /** Where it can be read. */
  link: z.url().max(2_000).optional(),
  /** The document itself, kept with the record. */
  file: z
    .object({ sha256: z.string().length(64), name: z.string().min(1).max(300), size: z.int().positive() })
    .optional(),
});
export type Agreement = Readonly<z.infer<typeof Agreement>>;

/** Somebody who works on it, on our side or on theirs. */
export const Contact = z.object({
  id: z.string(),
  side: z.enum(['ours', 'theirs', 'attaché']),
  name: z.string().min(1).max(300),
  /** Id of a person of the register, where they stand in it. */
  person: z.string().optional(),
  /** Where they work and what they are called there. */
  at: z.string().max(300).optional(),
});
export type Contact = Readonly<z.infer<typeof Contact>>;

export const pointStates = ['not begun', 'under way', 'done', 'dropped'] as const;
export type PointState = (typeof pointStates)[number];

/** One point of an action plan. */
export const PlanPoint = z.object({
  id: z.string(),
  number: z.string().max(20).optional(),
  title: z.string().min(1).max(2_000),
  theme: z.string().max(longestTheme).optional(),
  /** Who answers for it, as the plan calls them. */
  owner: z.string().max(300).optional(),
  due: PartialDate.optional(),
  /** What the plan says instead of a date: `løbende`, `as soon as possible`. */
  dueSaid: z.string().max(100).optional(),
  /** None where nobody has said. */
  state: z.enum(pointStates).optional(),
  /** What the plan says instead of one of the states: `forsinket`. */
  stateSaid: z.string().max(100).optional(),
});
export type PlanPoint = Readonly<z.infer<typeof PlanPoint>>;

/** The file that an action plan was brought in from, last. */
export const PlanOrigin = z.object({
  file: z.string().max(300),
  /** ISO 8601, of the workspace. */
  day: z.iso.date(),
  /** Id of who brought it in. */
  by: z.string(),
});
export type PlanOrigin = Readonly<z.infer<typeof PlanOrigin>>;

/** A standing cooperation with a country or a region. */
export const Partnership = z.object({
  id: z.string(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2).optional(),
  /** Where it is with more than a country, as a region is called. */
  region: z.string().max(200).optional(),
  /** One of `regimes`, or what else it is called. */
  regime: z.string().min(1).max(longestRegime),
  themes: z.array(z.string().min(1).max(longestTheme)).max(mostThemes),
  phase: z.enum(phases),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  /** Why it is in this phase. */
  reason: z.string().max(longestNote).optional(),
  /** Id of the decision behind it. */
  decision: z.string().optional(),
  /** Id of the organisation of ours that answers for it. */
  organisation: z.string().optional(),
  agreements: z.array(Agreement).max(mostAgreements),
  contacts: z.array(Contact).max(mostContacts),
  points: z.array(PlanPoint).max(mostPoints),
  /** Where the points come from; none where they were typed. */
  pointsFrom: PlanOrigin.optional(),
  note: z.string().max(longestNote).optional(),
  /** Where papers say it. */
  places: z.array(PaperPlace).max(200),
});
export type Partnership = Readonly<z.infer<typeof Partnership>>;

/** Whether two words name one regime: of a known one its name, of others their words, however written. */
export function sameRegime(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
