import { z } from 'zod';

const at = z.int().nonnegative();
export const LinePlace = z.tuple([at, at, z.number(), z.number(), z.number(), z.number()]);
/** A line of the extracted text, end exclusive, and where it stands on its page: points from the page's left and top edge, y at the baseline. */
export type LinePlace = readonly [start: number, end: number, x: number, y: number, width: number, size: number];
