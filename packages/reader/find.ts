import type { Language } from './language.ts';

/** A stretch of the reading text that reads on without a break: a heading, a paragraph, an item, a cell. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
}

/** A mention with its place in the reading text (not yet in the extracted text). */
export type Found =
  | { readonly kind: 'country'; readonly code: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'organisation';
      readonly name: string;
      readonly acronym?: string;
      readonly forum?: boolean;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'money';
      readonly amount: number | readonly [number, number];
      readonly currency: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'figure';
      readonly value: number | readonly [number, number];
      readonly unit: string;
      readonly year?: number | string;
      readonly footnote?: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'date';
      readonly iso?: string;
      readonly deadline?: boolean;
      readonly start: number;
      readonly end: number;
    };

/** Finds what passages name. Passages come in order and do not overlap; line feeds inside one count as spaces. */
export function findMentions(reading: string, passages: readonly Passage[], main: Language): readonly Found[] {
  throw new Error('not written yet');
}
