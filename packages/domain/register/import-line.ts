import { z } from 'zod';

/** What a file can say, a column each. */
export const importColumns = [
  'id',
  'organisation',
  'otherNames',
  'acronym',
  'kind',
  'country',
  'unit',
  'unitAcronym',
  'name',
  'mail',
  'language',
  'title',
  'left',
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** How many lines one file may have, beside its heading. */
export const importLimit = 5_000;
/** Characters that one cell may have: more than any field may, so that it is said which field is too long. */
export const cellLimit = 2_000;

/**
 * A line of a file: where it stands there, and what its cells say; an empty cell says nothing. `unused` is what stands in other
 * columns, by their headings: it is only given back.
 */
export const ImportLine = z.object({
  line: z.int().positive(),
  cells: z.partialRecord(z.enum(importColumns), z.string().max(cellLimit)),
  unused: z.record(z.string().max(cellLimit), z.string().max(cellLimit)).optional(),
});
export type ImportLine = Readonly<z.infer<typeof ImportLine>>;

/** All lines of one file. */
export const ImportLines = z.array(ImportLine).max(importLimit);
