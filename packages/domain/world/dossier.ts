import { z } from 'zod';
import { PartialDate } from '../plan-element.ts';
import { longestNote } from './partnership.ts';

/**
 * What kinds of files there are, and the stages each goes through. An act: the ordinary legislative procedure (TFEU 294). A convention: the
 * Vienna Convention on the Law of Treaties, articles 9 to 24. Sanctions: a Council decision under TEU 29, renewed or lifted.
 */
export const dossierStages = {
  act: ['proposed', 'working party', 'ambassadors', 'council', 'trilogue', 'adopted', 'in force'],
  convention: ['negotiated', 'signed', 'ratified', 'in force'],
  sanctions: ['prepared', 'proposed', 'adopted', 'renewed', 'lifted'],
  resolution: ['drafted', 'negotiated', 'put to the vote', 'adopted', 'rejected'],
} as const;
export type DossierKind = keyof typeof dossierStages;
export const dossierKinds = Object.keys(dossierStages) as readonly DossierKind[];
export type DossierStage = (typeof dossierStages)[DossierKind][number];

/** The stages after which nothing is negotiated any more. */
export const settledStages: readonly DossierStage[] = ['adopted', 'in force', 'ratified', 'lifted', 'rejected'];

export const mostHome = 100;
export const mostAbout = 100;

/** What must be carried out at home when it is agreed. */
export const HomeStep = z.object({
  id: z.string(),
  what: z.string().min(1).max(1_000),
  due: PartialDate.optional(),
  who: z.string().max(300).optional(),
  done: z.iso.date().optional(),
});
export type HomeStep = Readonly<z.infer<typeof HomeStep>>;

/** A file under negotiation, as far as anybody inside may know of it. What we want of it are positions, which are not. */
export const Dossier = z.object({
  id: z.string(),
  title: z.string().min(1).max(500),
  /** As its makers number it: `COM(2025) 123`. */
  reference: z.string().max(100).optional(),
  link: z.url().max(2_000).optional(),
  kind: z.enum(dossierKinds as [DossierKind, ...DossierKind[]]),
  stage: z.string(),
  /** Id of the forum where it is. */
  forum: z.string().optional(),
  /** Id of the organisation of ours that has it. */
  organisation: z.string().optional(),
  next: z.object({ step: z.string().min(1).max(300), day: PartialDate.optional() }).optional(),
  about: z.array(z.object({ strategy: z.string(), element: z.string() })).max(mostAbout),
  /** What came of it. */
  outcome: z.string().max(longestNote).optional(),
  home: z.array(HomeStep).max(mostHome),
  note: z.string().max(longestNote).optional(),
});
export type Dossier = Readonly<z.infer<typeof Dossier>>;

export const stands = ['for', 'with wishes', 'against', 'unknown'] as const;
export type Stand = (typeof stands)[number];

/** Where another country stands in a file, and how we know. */
export const Stance = z.object({
  id: z.string(),
  dossier: z.string(),
  country: z.string().length(2),
  stand: z.enum(stands),
  what: z.string().max(longestNote).optional(),
  /** Who said it and where. */
  source: z.string().max(1_000).optional(),
  day: z.iso.date(),
});
export type Stance = Readonly<z.infer<typeof Stance>>;

export const metWays = ['met', 'partly', 'not met'] as const;

/** One version of what we want in a file: never changed, followed by the next. */
export const Position = z.object({
  id: z.string(),
  dossier: z.string(),
  /** From 1. */
  version: z.int().positive(),
  text: z.string().min(1).max(longestNote),
  /** Who cleared it, and the day; not cleared yet where none is named. */
  cleared: z.object({ by: z.string().min(1).max(300), day: z.iso.date() }).optional(),
  /** What came of it, held against this version. */
  met: z.object({ how: z.enum(metWays), why: z.string().max(longestNote).optional() }).optional(),
  by: z.string(),
  at: z.iso.datetime(),
});
export type Position = Readonly<z.infer<typeof Position>>;
