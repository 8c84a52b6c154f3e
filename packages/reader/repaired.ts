import type { Repair } from '@lofte/domain/draft';
import type { Run } from '@lofte/domain/span';
import type { Line } from './paper.ts';

/** A line of the paper as it reads after repair: its range in the reading text, empty where it was dropped. */
export interface ReadLine extends Line {
  readonly at: number;
  readonly to: number;
  /** Running header, footer, page number, stray hyphen: not part of what the paper says; or moved up whole to the line before. */
  readonly furniture: boolean;
}

export interface Repaired {
  /** One line for each kept line of the paper, parted by line feeds; a rejoined word stands whole on its first line. */
  readonly reading: string;
  readonly map: readonly Run[];
  /** All lines of the paper, in order. */
  readonly lines: readonly ReadLine[];
  readonly repairs: readonly Repair[];
  /** Text of running headers and footers, most frequent first: they often carry the title. */
  readonly furniture: readonly {
    readonly text: string;
    readonly count: number;
    readonly start: number;
    readonly end: number;
  }[];
}
