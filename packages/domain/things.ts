import { z } from 'zod';
import { Mention } from './draft.ts';
import { Request, Round } from './follow-up/round.ts';
import { Ask, Judgement, Update, Verdict } from './follow-up/update.ts';
import { Link } from './links/link.ts';
import { PlanElement, Written } from './plan-element.ts';
import { Role } from './rights.ts';
import { Assessment } from './steering/assessment.ts';
import { Decision } from './steering/decision.ts';
import { Group } from './steering/group.ts';
import { Meeting } from './steering/meeting.ts';
import { Proposal } from './steering/proposal.ts';
import { Chapter, Review } from './steering/review.ts';
import { Strategy } from './strategy.ts';
import { Template } from './template.ts';
import { Candidature, Pledge } from './world/candidature.ts';
import { Coalition } from './world/coalition.ts';
import { Dossier, Position, Stance } from './world/dossier.ts';
import { Engagement } from './world/engagement.ts';
import { Forum } from './world/forum.ts';
import { ForumPartner } from './world/forum-partner.ts';
import { KeyFigure } from './world/key-figure.ts';
import { ExchangeRate, Fund, Payment } from './world/money.ts';
import { Partnership } from './world/partnership.ts';
import { ForumSession, Instruction } from './world/session.ts';

/** What is said of a strategy as a whole. */
export const PlanStrategy = Strategy.omit({ document: true, elements: true, mentions: true }).extend({
  /** SHA-256 of the paper it was read from; of the newest edition, where there are several. */
  document: z.string().length(64),
  /** Id of that paper. */
  paper: z.string(),
  adoptedAt: z.iso.datetime(),
  adoptedBy: z.string(),
  /** Number of the entry that adopted it. */
  entry: z.int().positive(),
  tags: z.array(z.string()).optional(),
  /** The fields somebody wrote since, by name. */
  written: z.record(z.string(), Written).optional(),
});
export type PlanStrategy = Readonly<z.infer<typeof PlanStrategy>>;

/** A name for a place in the ledger: the plan as it stood after entry `seq`. */
export const Baseline = z.object({
  id: z.string(),
  /** None for the first, the paper as adopted. */
  name: z.string().optional(),
  seq: z.int().positive(),
  /** Hash of that entry, so that nobody can put another one in its place. */
  hash: z.string().length(64),
  at: z.iso.datetime(),
});
export type Baseline = Readonly<z.infer<typeof Baseline>>;

export const organisationKinds = [
  'ministry',
  'agency',
  'international body',
  'company',
  'foundation',
  'civil society',
  'embassy',
  'other',
] as const;

export const Organisation = z.object({
  id: z.string(),
  name: z.string().min(1),
  otherNames: z.array(z.string()).optional(),
  acronym: z.string().optional(),
  kind: z.enum(organisationKinds),
  country: z.string().length(2).optional(),
  units: z.array(z.object({ id: z.string(), name: z.string().min(1), acronym: z.string().optional() })),
  /** Work it has for all of this, by year. */
  capacity: z.array(z.object({ year: z.int().min(1900).max(2200), personYears: z.number().nonnegative() })).optional(),
});
export type Organisation = Readonly<z.infer<typeof Organisation>>;

export const Person = z.object({
  id: z.string(),
  name: z.string().min(1),
  mail: z.string().optional(),
  language: z.enum(['da', 'en']),
  /** Id of an organisation, and of a unit of it. */
  organisation: z.string().optional(),
  unit: z.string().optional(),
  /** What they are called at work. */
  title: z.string().optional(),
  /** The day from which they are here no more. */
  left: z.iso.date().optional(),
});
export type Person = Readonly<z.infer<typeof Person>>;

/** A role given: to a person or (null) to everyone, for a strategy or (null) for the whole workspace. */
export const Grant = z.object({
  id: z.string(),
  person: z.string().nullable(),
  role: Role,
  strategy: z.string().nullable(),
});
export type Grant = Readonly<z.infer<typeof Grant>>;

/** All that the record holds, each kind in a table of its own. */
export const things = {
  document: Strategy.shape.document,
  strategy: PlanStrategy,
  element: PlanElement,
  mention: Mention,
  baseline: Baseline,
  organisation: Organisation,
  person: Person,
  grant: Grant,
  round: Round,
  request: Request,
  ask: Ask,
  update: Update,
  judgement: Judgement,
  verdict: Verdict,
  group: Group,
  proposal: Proposal,
  assessment: Assessment,
  meeting: Meeting,
  decision: Decision,
  review: Review,
  chapter: Chapter,
  template: Template,
  partnership: Partnership,
  forum: Forum,
  engagement: Engagement,
  dossier: Dossier,
  position: Position,
  stance: Stance,
  candidature: Candidature,
  pledge: Pledge,
  coalition: Coalition,
  sitting: ForumSession,
  instruction: Instruction,
  fund: Fund,
  payment: Payment,
  exchange_rate: ExchangeRate,
  key_figure: KeyFigure,
  link: Link,
  partner: ForumPartner,
} as const;
export type Table = keyof typeof things;
export type Thing<T extends Table> = Readonly<z.infer<(typeof things)[T]>>;
/** In the order in which they are written and compared. */
export const tables = Object.keys(things) as readonly Table[];
