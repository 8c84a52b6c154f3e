import { z } from 'zod';
import { LinePlace } from './line-place.ts';
import { Run, Span } from './span.ts';

/** The kinds of node in a strategy's tree. */
export const ElementKind = z.enum(['priority', 'goal', 'initiative', 'case', 'commitment', 'footnote', 'section']);
export type ElementKind = z.infer<typeof ElementKind>;

/** The same element named at another place of the paper, there perhaps in other words. */
export const Place = z.object({ span: Span, title: z.string() });
export type Place = Readonly<z.infer<typeof Place>>;

export const Element = z.object({
  id: z.string(),
  kind: ElementKind,
  /** As the paper numbers it: `1`, `1.2`, `07`, `IV`, `b`; a footnote's marker. */
  number: z.string().optional(),
  /** In repaired words. A commitment's title is its sentence. */
  title: z.string(),
  /** What the paper says under the title, in repaired words. */
  text: z.string().optional(),
  /** Id of the element it stands under. */
  parent: z.string().optional(),
  /** Where the title stands; the first unbroken part of it, where page furniture or a column cuts it. */
  span: Span,
  /** Where its text stands. */
  body: Span.optional(),
  /** Further places that name the same element, with the wording there. */
  places: z.array(Place).optional(),
  /** From the paper's own words, e.g. a column of a table of actions. */
  owner: z.object({ name: z.string(), span: Span }).optional(),
  deadline: z.object({ text: z.string(), iso: z.string().optional(), span: Span }).optional(),
  /** 0 to 1: how often readings like this one are right. */
  confidence: z.number().min(0).max(1),
  /** Why the reader thinks so, in a few words. */
  reason: z.string(),
  /** What a person has done with it since. */
  checked: z.enum(['confirmed', 'changed', 'added']).optional(),
});
export type Element = Readonly<z.infer<typeof Element>>;

const Amount = z.union([z.number(), z.tuple([z.number(), z.number()])]);
const named = { span: Span, text: z.string(), /** Id of the nearest element around it. */ in: z.string().optional() };

/** Something named at a place: a country, an organisation, a sum, a figure, a date. */
export const Mention = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('country'), code: z.string().length(2), ...named }),
  z.object({
    kind: z.literal('organisation'),
    name: z.string(),
    acronym: z.string().optional(),
    forum: z.boolean().optional(),
    ...named,
  }),
  /** An amount is in the currency's main unit; a range is a pair. */
  z.object({ kind: z.literal('money'), amount: Amount, currency: z.string().length(3), ...named }),
  z.object({
    kind: z.literal('figure'),
    value: Amount,
    unit: z.string(),
    year: z.union([z.int(), z.string()]).optional(),
    /** Marker of the footnote that gives its source. */
    footnote: z.string().optional(),
    ...named,
  }),
  /** ISO 8601: a date, month, year, interval `2025/2028` or period `P1Y`; none where the words give no time. */
  z.object({ kind: z.literal('date'), iso: z.string().optional(), deadline: z.boolean().optional(), ...named }),
]);
export type Mention = Readonly<z.infer<typeof Mention>>;
export type MentionOf<K extends Mention['kind']> = Extract<Mention, { kind: K }>;

/** One thing mended in the extracted text. */
export const Repair = z.object({
  kind: z.enum(['word', 'hyphen', 'space', 'furniture', 'ligature', 'punctuation', 'column']),
  span: Span,
  was: z.string(),
  now: z.string(),
  /** The evidence in a few words. */
  why: z.string(),
});
export type Repair = Readonly<z.infer<typeof Repair>>;

/** Text that no element claimed. */
export const Leftover = z.object({ span: Span, text: z.string() });
export type Leftover = Readonly<z.infer<typeof Leftover>>;

export const Draft = z.object({
  document: z.object({
    name: z.string(),
    mediaType: z.string(),
    sha256: z.string().length(64),
    /** BCP 47 (`da`, `en`, `nb`, `sv`, `de`), `und` where the language is not known. */
    language: z.string(),
    pages: z.int().nonnegative(),
    /** Where each page starts in `text`; the first is 0. */
    pageStarts: z.array(z.int().nonnegative()),
  }),
  /** As extracted: every span indexes into it. */
  text: z.string(),
  /** The same repaired for reading: words rejoined, page furniture gone. */
  reading: z.string(),
  /** How the two lie on each other. */
  map: z.array(Run),
  /** Where lines stand on their pages, PDF only: `[start, end, x, y, width, size]`, points from the page's left and top edge. */
  lines: z.array(LinePlace).optional(),
  strategy: z.object({
    title: z.string(),
    organisation: z.string().optional(),
    period: z.object({ from: z.int().nullable(), to: z.int().nullable() }),
    vision: z.string().optional(),
    purpose: z.string().optional(),
    places: z.object({
      title: Span.optional(),
      organisation: Span.optional(),
      period: Span.optional(),
      vision: Span.optional(),
      purpose: Span.optional(),
    }),
  }),
  elements: z.array(Element),
  mentions: z.array(Mention),
  repairs: z.array(Repair),
  leftovers: z.array(Leftover),
});
export type Draft = Readonly<z.infer<typeof Draft>>;
