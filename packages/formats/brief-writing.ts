import type { Brief } from '@lofte/domain/follow-up/brief';
import type { Span } from '@lofte/domain/span';
import type { BriefWords } from './brief-words.ts';

/** Where the names of a brief lead. */
export interface BriefLinks {
  strategy(id: string): string;
  element(strategy: string, element: string): string;
  proposal(id: string): string;
  decision(id: string): string;
  /** None where the reader may not open the paper. */
  place(document: string, span: Span): string | undefined;
  evidence(sha256: string): string;
}

export interface BriefWriting {
  readonly brief: Brief;
  readonly links: BriefLinks;
  readonly language: 'da' | 'en';
  readonly say: BriefWords;
}
