import { z } from 'zod';
import { ElementKind } from '../draft.ts';
import { Decided, Fund, Indicator, Party } from '../plan-element.ts';

// What a person wants is wider than what the record holds: dates and numbers come as they were given, so that the rules
// can say in a sentence what is wrong with them. Empty texts, empty lists and null take a field away.

/** Any number at all, also those that JSON does not have. */
const Given = z.custom<number>((value) => typeof value === 'number');
/** Absent for what is new. */
const id = z.string().optional();
const words = z.string();

/** The fields of an element that are to say something else. */
export const WantedFields = z
  .object({
    kind: ElementKind,
    number: words.nullable(),
    title: words,
    text: words.nullable(),
    owner: Party.extend({ person: z.string().optional() }).nullable(),
    contributors: z.array(Party),
    countries: z.array(words),
    period: z.object({ from: words.optional(), to: words.optional(), words: words.optional() }).nullable(),
    milestones: z.array(z.object({ id, title: words, due: words.optional(), done: words.optional() })),
    indicators: z.array(
      z.object({
        id,
        title: words,
        unit: words,
        direction: Indicator.shape.direction,
        baseline: z.object({ period: words, value: Given }).optional(),
        periods: z.array(
          z.object({ period: words, target: Given.optional(), actual: Given.optional(), source: words.optional() }),
        ),
        source: words.optional(),
      }),
    ),
    funds: z.array(
      z.object({
        id,
        kind: Fund.shape.kind,
        amount: Given,
        currency: words,
        period: words.optional(),
        source: words.optional(),
      }),
    ),
    effort: z.array(z.object({ id, year: Given, personYears: Given, organisation: words.optional() })),
    /** Only a decision says it. */
    decided: Decided.nullable(),
    tags: z.array(words),
  })
  .partial();
export type WantedFields = Readonly<z.infer<typeof WantedFields>>;

/** What is to be said of the strategy as a whole. Years; null where it is open. */
export const WantedFacts = z
  .object({
    title: words,
    organisation: words.nullable(),
    period: z.object({ from: Given.nullable(), to: Given.nullable() }),
    vision: words.nullable(),
    purpose: words.nullable(),
    tags: z.array(words),
  })
  .partial();
export type WantedFacts = Readonly<z.infer<typeof WantedFacts>>;

/** Under `parent` (null: at the top), before or after one of those that stand there; else last. */
const place = { parent: z.string().nullable(), before: z.string().optional(), after: z.string().optional() };
const part = z.object({ title: words, text: words.optional() });

/** One thing a person does to a plan. */
export const PlanEdit = z.discriminatedUnion('do', [
  z.object({ do: z.literal('change'), element: z.string(), fields: WantedFields }),
  z.object({ do: z.literal('add'), fields: WantedFields.required({ kind: true, title: true }), ...place }),
  z.object({ do: z.literal('move'), element: z.string(), ...place }),
  /** Its children go up to where it stood, or with it. */
  z.object({ do: z.literal('remove'), element: z.string(), children: z.enum(['up', 'with']) }),
  /** `element` goes into `into`: what only it says and its children go over. */
  z.object({ do: z.literal('merge'), element: z.string(), into: z.string() }),
  /** The second part stands right after the first and takes the children named in `take`; the others stay. */
  z.object({ do: z.literal('split'), element: z.string(), first: part, second: part, take: z.array(z.string()) }),
  z.object({ do: z.literal('facts'), fields: WantedFacts }),
]);
export type PlanEdit = Readonly<z.infer<typeof PlanEdit>>;
export type Doing<D extends PlanEdit['do']> = Extract<PlanEdit, { do: D }>;
/** Where something is to stand. */
export type Spot = Readonly<Pick<Doing<'move'>, 'parent' | 'before' | 'after'>>;
