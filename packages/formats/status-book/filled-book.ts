import type { FilledRow } from '@lofte/domain/follow-up/filled-row';
import type { Issue } from '@lofte/domain/issue';

/** What somebody filled in of one element, and where. */
export interface FilledElement {
  readonly workspace: string;
  readonly round: string;
  readonly request: string;
  readonly row: FilledRow;
  /** The cell of each field: `Status!H3` for `state`, of a milestone or a number under its id. */
  readonly places: Readonly<Record<string, string>>;
  /** Its cells that could not be understood, each with `where`, and `values` sheet, cell, given. */
  readonly issues: readonly Issue[];
}

/** A workbook that came back. */
export interface FilledBook {
  readonly language: 'da' | 'en';
  readonly elements: readonly FilledElement[];
  /** Filled cells of which nobody knows what they are about. */
  readonly stray: readonly Issue[];
  /** Headings that are none of ours. */
  readonly unused: readonly string[];
  /** Headings of ours that are no longer there. */
  readonly absent: readonly string[];
}
