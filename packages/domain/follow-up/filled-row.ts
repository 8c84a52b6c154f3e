import { z } from 'zod';
import { PartialDate } from '../plan-element.ts';
import { State } from './state.ts';
import { mostEvidence } from './update.ts';

/** Characters of one cell, more than any field may have, so that it is said which is too long; the most that a spreadsheet keeps. */
export const longestCell = 32_767;

const words = z.string().max(longestCell).optional();

/** A link that somebody gives as evidence, with the day it is of. */
export const FilledLink = z.object({
  url: z.url({ protocol: /^https?$/ }).max(2_000),
  title: z.string().max(500).optional(),
  date: z.iso.date(),
});
export type FilledLink = Readonly<z.infer<typeof FilledLink>>;

/** What somebody filled in of one element in a workbook. What is not there was not asked, or its column was taken out. */
export const FilledRow = z.object({
  strategy: z.string().max(100),
  element: z.string().max(100),
  /** Id of the update that stood when the workbook was made; none where nothing was said. */
  seen: z.string().max(100).optional(),
  asBefore: z.boolean().optional(),
  state: State.optional(),
  text: words,
  help: words,
  links: z.array(FilledLink).max(mostEvidence).optional(),
  /** The day each was reached, or (null) that it was not: only where the cell differs from what the workbook was made with. */
  milestones: z.array(z.object({ id: z.string().max(100), done: z.iso.date().nullable() })).max(500),
  values: z.array(z.object({ indicator: z.string().max(100), period: PartialDate, value: z.number() })).max(2_000),
});
export type FilledRow = Readonly<z.infer<typeof FilledRow>>;

/** A row that somebody wants to be written, and the update that they saw beside it. */
export const TakenRow = z.object({ row: FilledRow, stood: z.string().max(100).optional() });
export type TakenRow = Readonly<z.infer<typeof TakenRow>>;
export const TakenRows = z.array(TakenRow).max(40_000);
