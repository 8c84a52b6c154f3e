import { z } from 'zod';
import { mostPoints } from '../partnership.ts';

/** What a column of an action plan's table may say. */
export const planColumns = ['number', 'title', 'theme', 'owner', 'due', 'state'] as const;
export type PlanColumn = (typeof planColumns)[number];

/** Rows that a table may have: the points, its headings and a few titles between. */
export const mostRows = mostPoints + 20;
export const mostTables = 20;
const mostColumns = 60;
/** Longer than anything that a point may say, so that what is too long is refused as such. */
const longestCell = 4_000;

/** A table of a file as it was read: its rows with their numbers there; what is merged stands in each of its cells. */
export const PlanTable = z.object({
  /** Name of the sheet that it stands on. */
  sheet: z.string().max(200).optional(),
  rows: z
    .array(z.object({ line: z.int().positive(), cells: z.array(z.string().max(longestCell)).max(mostColumns) }))
    .max(mostRows + 1),
});
export type PlanTable = Readonly<z.infer<typeof PlanTable>>;
export const PlanTables = z.array(PlanTable).max(mostTables);

/** A table within what is kept of one: blanks tidied, empty rows passed over. */
export function plainTable({ sheet, rows }: PlanTable): PlanTable {
  const cells = (row: readonly string[]) =>
    Array.from(row.slice(0, mostColumns), (cell = '') =>
      cell
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, longestCell),
    );
  const filled = rows.map((row) => ({ line: row.line, cells: cells(row.cells) }));
  return {
    ...(sheet === undefined ? {} : { sheet: sheet.slice(0, 200) }),
    rows: filled.filter((row) => row.cells.some((cell) => cell !== '')),
  };
}
