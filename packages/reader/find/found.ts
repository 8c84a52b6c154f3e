import type { Language } from '../language.ts';

/** A stretch of the reading text that reads on without a break: a heading, a paragraph, an item, a cell. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

type Amount = number | readonly [number, number];

/** A mention with its place in the reading text (not yet in the extracted text). */
export type Found = Place &
  (
    | { readonly kind: 'country'; readonly code: string }
    | { readonly kind: 'organisation'; readonly name: string; readonly acronym?: string; readonly forum?: boolean }
    | { readonly kind: 'money'; readonly amount: Amount; readonly currency: string }
    | {
        readonly kind: 'figure';
        readonly value: Amount;
        readonly unit: string;
        readonly year?: number | string;
        readonly footnote?: string;
      }
    | { readonly kind: 'date'; readonly iso?: string; readonly deadline?: boolean }
  );
