import type { Standing } from '../follow-up/standing.ts';
import type { PlanElement } from '../plan-element.ts';
import type { Span } from '../span.ts';
import type { Candidature, Pledge, VoteCount } from './candidature.ts';
import type { Coalition } from './coalition.ts';
import type { Dossier, Position, Stance } from './dossier.ts';
import type { Engagement, NextStep } from './engagement.ts';
import type { Forum } from './forum.ts';
import type { KeyFigure } from './key-figure.ts';
import type { Overlap } from './overlaps.ts';
import type { Partnership } from './partnership.ts';
import type { AgendaItem, ForumSession, Instruction } from './session.ts';

/** Words of a paper, and where they stand in it. */
export interface PaperWords {
  readonly strategy: string;
  readonly document: string;
  readonly span: Span;
  readonly text: string;
}

/** What a paper is called where it can be looked up without the product: on a shelf, by a search. */
export interface BriefPaper {
  readonly title: string;
  readonly organisation?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Of its file. */
  readonly file: string;
}

/** A part of a plan that names what a brief is about. */
export interface BriefPromise {
  readonly strategy: string;
  readonly element: Pick<PlanElement, 'id' | 'kind' | 'number' | 'title' | 'milestones'>;
  /** None where nobody follows it, or its reader may not know. */
  readonly standing?: Pick<Standing, 'state' | 'silentSince'> | undefined;
  /** The sentence that names it; none where that is the title itself, or no paper says it. */
  readonly says?: PaperWords | undefined;
}

/** A file under negotiation with what its reader may know of it. */
export interface BriefFile {
  readonly dossier: Dossier;
  /** The newest version of what we want. */
  readonly position?: Position | undefined;
  /** Where others stand: the country that the brief is about, else all that were heard. */
  readonly stances: readonly Stance[];
}

/** A seat that we run for, or ran for where something was promised for it, with what its reader may know of it. */
export interface BriefSeat {
  readonly candidature: Candidature;
  /** What the country that the brief is about said it will vote. */
  readonly pledge?: Pledge | undefined;
  readonly count?: VoteCount | undefined;
}

/** Something that we promised at an engagement and have not done. */
export interface OpenStep {
  readonly step: NextStep;
  readonly at: Engagement;
}

/** What we say under an item of a session to come, for those who may read it. */
export interface BriefLine {
  readonly session: ForumSession;
  /** What the forum is called. */
  readonly forum: string;
  readonly item: AgendaItem;
  readonly line: Instruction;
}

/** What somebody must know before they meet a country, sit in a forum, take up a file or travel; each list begins with what matters most. */
export interface WorldBrief {
  readonly country?: string | undefined;
  readonly forum?: Forum | undefined;
  readonly dossier?: Dossier | undefined;
  /** The engagement that it was written for. */
  readonly visit?: Engagement | undefined;
  readonly today: string;
  /** It was written for somebody who may read positions, stances and pledges. */
  readonly confidential: boolean;
  /** Who else goes there. */
  readonly overlaps: readonly Overlap[];
  readonly promises: readonly BriefPromise[];
  readonly partnerships: readonly Partnership[];
  /** Bodies that are a part of the forum. */
  readonly parts: readonly Forum[];
  readonly files: readonly BriefFile[];
  readonly seats: readonly BriefSeat[];
  /** Bodies of those files and seats, where it is not about a body itself. */
  readonly bodies: readonly Forum[];
  readonly coalitions: readonly Coalition[];
  /** Of the last two years, the newest first. */
  readonly done: readonly Engagement[];
  /** Planned, the next first. */
  readonly coming: readonly Engagement[];
  /** Of its forum, that are not over, the next first. */
  readonly sessions: readonly ForumSession[];
  readonly lines: readonly BriefLine[];
  readonly steps: readonly OpenStep[];
  /** Of the register. */
  readonly keyFigures: readonly KeyFigure[];
  /** What papers say beside those. */
  readonly figures: readonly PaperWords[];
  /** Names of what ids stand for: organisations and people. */
  readonly names: ReadonlyMap<string, string>;
  /** Titles of what the visit and those to come serve, by strategy and id with a space between. */
  readonly served: ReadonlyMap<string, string>;
  /** Papers that are named, by strategy and document with a space between; a place in another one is not its reader's to see. */
  readonly papers: ReadonlyMap<string, BriefPaper>;
}
