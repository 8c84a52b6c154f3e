import { z } from 'zod';
import type { ThingChange } from '../entry.ts';
import { type Actor, may, type Owned, owns } from '../rights.ts';
import type { Said } from './standing.ts';
import { Evidence, type Judgement, type Remark, type Update, type Verdict } from './update.ts';

/**
 * How much of what is asked and said somebody reads. `all`: the secretariat, and whoever answers for the element. `inside`: everyone
 * who works here. `public`: how it stands, always; words and proof only once the secretariat has accepted them.
 */
export type Sight = 'all' | 'inside' | 'public';

export function sightOf(actor: Actor, strategy: string, element: Owned | undefined): Sight {
  if (!may(actor, 'status.see', { strategy })) return 'public';
  if (may(actor, 'update.review', { strategy })) return 'all';
  return element && owns(actor, element) ? 'all' : 'inside';
}

/** Evidence of which the reader learns no more than what it is called. */
export const EvidenceTitle = z.object({
  id: z.string(),
  kind: z.literal('title'),
  date: z.iso.date(),
  title: z.string(),
});
export type EvidenceTitle = Readonly<z.infer<typeof EvidenceTitle>>;

export const SeenEvidence = z.discriminatedUnion('kind', [EvidenceTitle, ...Evidence.options]);
export type SeenEvidence = Readonly<z.infer<typeof SeenEvidence>>;

/** An update as far as its reader may read it. */
export interface SeenUpdate
  extends Pick<Update, 'id' | 'element' | 'state' | 'at' | 'by' | 'covers' | 'asBefore' | 'round'> {
  readonly text?: string | undefined;
  readonly evidence?: readonly SeenEvidence[] | undefined;
  readonly help?: string | undefined;
  readonly explained?: Update['explained'] | undefined;
  /** There are words, or there may be, that are not for the public before they are accepted. */
  readonly withheld?: true;
}

/** A verdict without what was said between owner and secretariat, unless the reader is one of them. */
export interface SeenVerdict extends Omit<Verdict, 'thread'> {
  readonly thread?: readonly Remark[] | undefined;
}

export interface SeenSaid {
  readonly update?: SeenUpdate;
  readonly judgement?: Judgement;
  readonly verdict?: SeenVerdict;
}

/** What a reader reads of what is said of an element. How it stands (`standingOf`) is for everyone. */
export function seenBy(sight: Sight, { update, judgement, verdict }: Said): SeenSaid {
  const accepted = isAccepted(update, verdict);
  const judged = judgement && (sight !== 'public' || (accepted && isOf(judgement, update)));
  const ruled = verdict && (sight !== 'public' || accepted);
  return {
    ...(update ? { update: seenUpdate(sight, update, accepted) } : {}),
    ...(judged ? { judgement } : {}),
    ...(ruled ? { verdict: seenVerdict(sight, verdict) } : {}),
  };
}

/** Whether the last verdict on an update is that it was accepted. */
export function isAccepted(
  update: Pick<Update, 'id'> | undefined,
  verdict: Pick<Verdict, 'update' | 'what'> | undefined,
): boolean {
  return update !== undefined && verdict?.update === update.id && verdict.what === 'accepted';
}

export function seenUpdate(sight: Sight, update: Update, accepted: boolean): SeenUpdate {
  const { id, element, state, at, by, covers, asBefore, round, text, evidence, help, explained } = update;
  const open = { id, element, state, at, by, covers, asBefore, round };
  if (sight === 'public') {
    return accepted ? { ...open, text, evidence: evidence?.map(titleOf) } : { ...open, withheld: true };
  }
  return sight === 'inside' ? { ...open, text, evidence } : { ...open, text, evidence, help, explained };
}

function seenVerdict(sight: Sight, { thread, ...verdict }: Verdict): SeenVerdict {
  return sight === 'all' ? { ...verdict, thread } : verdict;
}

/** A judgement older than the update is of what was said before it. */
function isOf(judgement: Judgement, update: Update | undefined): boolean {
  return update !== undefined && Date.parse(judgement.at) >= Date.parse(update.at);
}

function titleOf(one: Evidence): EvidenceTitle {
  const { id, date } = one;
  if (one.kind === 'file') return { id, date, kind: 'title', title: one.name };
  if (one.kind === 'link') return { id, date, kind: 'title', title: one.title ?? new URL(one.url).hostname };
  return { id, date, kind: 'title', title: one.quote };
}

/** What the history knows of acceptance when it tells a change. */
export interface Acceptance {
  /** Whether the last verdict on an update, by its id, is that it was accepted. */
  readonly accepted: (update: string) => boolean;
  /** Id of the update that stood when a judgement was given. */
  readonly standing?: string | undefined;
}

/** A change as it is told to its reader. */
export interface SeenChange extends ThingChange {
  /** Words came that are not for the public before they are accepted. */
  readonly withheld?: true;
}

type Fields = NonNullable<ThingChange['after']>;

/** Fields that nobody but the secretariat and the owner reads. */
const between: ReadonlySet<string> = new Set(['help', 'explained', 'thread', 'request']);
/** Fields of an update that the public reads once it is accepted; and those that are nothing but that there is an update. */
const words: ReadonlySet<string> = new Set(['text', 'evidence']);

/**
 * A change in the record as far as its reader may read it; undefined where that is nothing. The same rule as `seenBy`: what cannot be
 * read on a page cannot be read in its history.
 */
export function seenChange(sight: Sight, change: ThingChange, about: Acceptance): SeenChange | undefined {
  const { table, before, after } = change;
  if (!followUp.has(table) || sight === 'all') return change;
  if (sight === 'inside') return { ...change, before: without(before, between), after: without(after, between) };
  if (table === 'update') return publicUpdate(change, about);
  if (table === 'judgement') return about.standing !== undefined && about.accepted(about.standing) ? change : undefined;
  // That it was accepted, the entry says itself; what was asked of whom is between them.
  return undefined;
}

const followUp: ReadonlySet<ThingChange['table']> = new Set(['ask', 'update', 'judgement', 'verdict']);

function publicUpdate(change: ThingChange, { accepted }: Acceptance): SeenChange {
  const { before, after } = change;
  const isOpen = (data: Fields) => typeof data.id === 'string' && accepted(data.id);
  const read = (data: Fields) =>
    isOpen(data) ? titled(without(data, between)) : without(without(data, between), words);
  // Words that went are told only where the words that came may be: else the old would seem to have been taken away.
  const told = after === null || isOpen(after);
  return {
    ...change,
    before: before && (told ? read(before) : without(read(before), words)),
    after: after && read(after),
    ...(told ? {} : { withheld: true }),
  };
}

function titled(data: Fields): Fields {
  const { evidence, ...rest } = data;
  return Array.isArray(evidence) ? { ...rest, evidence: (evidence as Evidence[]).map(titleOf) as never } : data;
}

function without<D extends Fields | null>(data: D, fields: ReadonlySet<string>): D {
  if (data === null) return data;
  return Object.fromEntries(Object.entries(data).filter(([field]) => !fields.has(field))) as D;
}
