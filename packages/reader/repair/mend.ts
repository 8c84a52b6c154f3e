import type { Repair } from '@lofte/domain/draft';

/** One change to the text: what stands from start to end is replaced by `put`. */
export interface Mend {
  readonly start: number;
  readonly end: number;
  readonly put: string;
  /** Where the change crosses a line end: how far the next line's text moves up to the first line. */
  readonly carry?: number;
  readonly repair: Repair;
}

/** A mend that stands for itself: what is repaired is what is replaced. */
export function mend(text: string, kind: Repair['kind'], start: number, end: number, put: string, why: string): Mend {
  return { start, end, put, repair: { kind, span: { start, end }, was: text.slice(start, end), now: put, why } };
}
