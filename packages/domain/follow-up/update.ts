import { z } from 'zod';
import { PartialDate } from '../plan-element.ts';
import { Span } from '../span.ts';
import { State } from './state.ts';

/** Characters at most. */
export const longestText = 2000;
export const longestHelp = 1000;
/** Of one update. */
export const mostEvidence = 20;

const proof = { id: z.string(), /** The day that it is of, not the day that it was handed in. */ date: z.iso.date() };

/** What shows that a status is true. */
export const Evidence = z.discriminatedUnion('kind', [
  z.object({ ...proof, kind: z.literal('file'), name: z.string().min(1), sha256: z.string().length(64) }),
  z.object({
    ...proof,
    kind: z.literal('link'),
    url: z.url({ protocol: /^https?$/ }),
    title: z.string().optional(),
    /** What it said when the server looked: SHA-256 of the kept copy. */
    copy: z.object({ sha256: z.string().length(64), mediaType: z.string(), at: z.iso.datetime() }).optional(),
  }),
  z.object({
    ...proof,
    kind: z.literal('passage'),
    /** SHA-256 of a document that is here. */
    document: z.string().length(64),
    span: Span,
    quote: z.string(),
  }),
]);
export type Evidence = Readonly<z.infer<typeof Evidence>>;

/** First and last day. */
export const Days = z.object({ from: z.iso.date(), to: z.iso.date() });
export type Days = Readonly<z.infer<typeof Days>>;

/** What an owner said of an element at a time. The thing has the element's id: its versions are all that was ever said of it. */
export const Update = z.object({
  /** Of this saying; the next one has another. */
  id: z.string(),
  element: z.string(),
  state: State,
  text: z.string().max(longestText),
  /** What the owner needs from others. */
  help: z.string().max(longestHelp).optional(),
  /** Milestones that it says are reached, or (null) are not after all. */
  milestones: z.array(z.object({ id: z.string(), done: z.iso.date().nullable() })).optional(),
  /** Values that it says are reached. */
  values: z.array(z.object({ indicator: z.string(), period: PartialDate, value: z.number() })).optional(),
  evidence: z.array(Evidence).max(mostEvidence).optional(),
  /** Why something that looks contradictory is right, by the contradiction's key. */
  explained: z.record(z.string(), z.string().max(longestText)).optional(),
  /** Said with one press: what was said before is still true. */
  asBefore: z.literal(true).optional(),
  /** In which round, and in answer to which request; none where nobody had asked. */
  round: z.string().optional(),
  request: z.string().optional(),
  /** The time that it is about. */
  covers: Days.optional(),
  /** Id of a person; `local` at the machine itself. */
  by: z.string(),
  at: z.iso.datetime(),
});
export type Update = Readonly<z.infer<typeof Update>>;

/** That an element's owner was asked, last. The thing has the element's id. */
export const Ask = z.object({
  element: z.string(),
  round: z.string(),
  request: z.string(),
  at: z.iso.datetime(),
  /** The last day to answer. */
  due: z.iso.date(),
  /** Nobody needs to answer any more. */
  withdrawn: z.literal(true).optional(),
});
export type Ask = Readonly<z.infer<typeof Ask>>;

/** What the secretariat thinks itself, beside what the owner says. The thing has the element's id. */
export const Judgement = z.object({
  element: z.string(),
  state: State,
  text: z.string().max(longestText),
  by: z.string(),
  at: z.iso.datetime(),
});
export type Judgement = Readonly<z.infer<typeof Judgement>>;

/** One thing said between secretariat and owner. */
export const Remark = z.object({
  from: z.enum(['secretariat', 'owner']),
  text: z.string().min(1).max(longestText),
  by: z.string(),
  at: z.iso.datetime(),
});
export type Remark = Readonly<z.infer<typeof Remark>>;

/** Whether the secretariat took an update as it is. The thing has the element's id; what was said between them stays. */
export const Verdict = z.object({
  element: z.string(),
  /** Id of the update it is about. */
  update: z.string(),
  what: z.enum(['accepted', 'returned']),
  by: z.string(),
  at: z.iso.datetime(),
  thread: z.array(Remark).optional(),
});
export type Verdict = Readonly<z.infer<typeof Verdict>>;
