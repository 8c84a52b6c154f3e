import type { Span } from '@lofte/domain/span';
import type { PledgeWord } from '@lofte/domain/world/candidature';
import type { Dossier, Stand } from '@lofte/domain/world/dossier';
import type { Engagement } from '@lofte/domain/world/engagement';
import type { Overlap } from '@lofte/domain/world/overlaps';
import type { Phase, PointState } from '@lofte/domain/world/partnership';
import type { WorldBrief } from '@lofte/domain/world/world-brief';
import type { Run } from './document/document.ts';
import { reviewWords } from './review-words.ts';
import type { WorldBriefWords } from './world-brief-words.ts';

/** Where the names of a brief lead. */
export interface WorldBriefLinks {
  countryPage(code: string): string;
  forum(id: string): string;
  dossier(id: string): string;
  candidature(id: string): string;
  coalition(id: string): string;
  partnership(id: string): string;
  engagement(id: string): string;
  engagements(asked: { readonly country?: string | undefined }): string;
  negotiations(): string;
  calendar(asked: { readonly country?: string | undefined }): string;
  plans(): string;
  figure(id: string): string;
  figures(): string;
  session(id: string): string;
  element(strategy: string, element: string): string;
  /** None where the reader may not open the paper. */
  place(document: string, span: Span, strategy: string): string | undefined;
}

/** What is said in words that the pages have. */
export interface WorldBriefSaying {
  country(code: string): string;
  regime(regime: string): string;
  phase(phase: Phase): string;
  pointState(state: PointState): string;
  engagementKind(one: Pick<Engagement, 'kind'>): string;
  days(one: Pick<Engagement, 'from' | 'to'>): string;
  stage(one: Pick<Dossier, 'kind' | 'stage'>): string;
  dossierKind(one: Pick<Dossier, 'kind'>): string;
  stand(stand: Stand): string;
  pledge(word: PledgeWord): string;
  reasons(one: Overlap): string;
  /** A number with its unit. */
  measure(value: number, unit: string): string;
}

export interface WorldBriefWriting {
  readonly brief: WorldBrief;
  readonly links: WorldBriefLinks & WorldBriefSaying;
  readonly language: 'da' | 'en';
  readonly say: WorldBriefWords;
}

/** Words; where they are a place in a paper, strategy and document of it with a space between. */
export interface BriefRun extends Run {
  readonly paper?: string | undefined;
}
export type BriefRuns = readonly BriefRun[];

/** One heading with what stands under it, what matters most first. */
export interface BriefSection {
  readonly heading: string;
  readonly items: readonly BriefRuns[];
  /** How many are shown at most; as many as there is room for where not said. */
  readonly most?: number | undefined;
  /** Where the rest stands, in words and as a way there. */
  readonly rest: { readonly text: string; readonly href: string };
}

/** A day, month or year in words. */
export function sayTime({ language }: Pick<WorldBriefWriting, 'language'>, time: string): string {
  return reviewWords[language].shortDay(time);
}

/** What is said, parted by `; ` or another sign; what is not said left out. */
export function joined(parts: readonly (BriefRun | string | undefined)[], by = ' · '): BriefRuns {
  const some = parts.flatMap((one) =>
    one === undefined || one === '' ? [] : [typeof one === 'string' ? { text: one } : one],
  );
  return some.flatMap((one, i) => (i === 0 ? [one] : [{ text: by }, one]));
}

/** Whether a day, month or year is over. */
export function isOver(time: string, today: string): boolean {
  return time < today.slice(0, time.length);
}
