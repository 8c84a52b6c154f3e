import { findMentions } from './find.ts';
import type { Range } from './frame.ts';
import { readLabel } from './label.ts';
import { structureOf } from './language/structure.ts';
import type { Language } from './language.ts';
import { oneLine } from './outline.ts';
import type { Block } from './split.ts';

/** A row of a table of actions. Ranges are in the reading text. */
export interface TableAction {
  /** Index of the first block of its title. */
  readonly at: number;
  readonly range: Range;
  readonly title: string;
  readonly number?: string;
  readonly text?: Range;
  readonly owner?: { readonly name: string; readonly range: Range };
  readonly deadline?: { readonly text: string; readonly iso?: string; readonly range: Range };
  readonly blocks: readonly number[];
  /** The row above that spans the table and heads a part of it. */
  readonly part?: { readonly at: number; readonly title: string; readonly range: Range };
}

interface Cell extends Range {
  readonly at: number;
  readonly column: number;
  readonly row: number;
  readonly head: boolean;
}

interface Columns {
  readonly action: number;
  readonly number?: number;
  readonly owner?: number;
  readonly deadline?: number;
}

/** Tables whose head names actions: each row is an initiative with owner and deadline. */
export function tableActions(
  reading: string,
  blocks: readonly Block[],
  languageAt: (block: number) => Language,
): readonly TableAction[] {
  const tables = new Map<number, Cell[]>();
  blocks.forEach((block, at) => {
    if (!block.cell) return;
    const { table, row, column, head } = block.cell;
    const cells = tables.get(table) ?? [];
    cells.push({ at, start: block.start, end: block.end, row, column, head });
    tables.set(table, cells);
  });
  let known: Columns | undefined;
  return [...tables.values()].flatMap((cells) => {
    const language = languageAt(cells[0]?.at ?? 0);
    const own = columnsOf(reading, cells, language);
    // A table that goes on on the next page may come without its head.
    const columns = own ?? (cells.some((cell) => cell.head) ? undefined : known);
    known = own ?? known;
    return columns ? dated(reading, rowsOf(reading, cells, columns, language), language) : [];
  });
}

/** A deadline's cell as ISO 8601, by the first time in it; a year alone is one, here. */
function dated(reading: string, actions: readonly TableAction[], language: Language): readonly TableAction[] {
  const passages = actions.flatMap(({ deadline }) => (deadline ? [{ ...deadline.range, language }] : []));
  const times = findMentions(reading, passages, language).filter((found) => found.kind === 'date' && found.iso);
  return actions.map((action) => {
    const { deadline } = action;
    if (!deadline) return action;
    const { start, end } = deadline.range;
    const found = times.find((time) => time.start >= start && time.end <= end);
    const iso = found?.kind === 'date' ? found.iso : /^\D*((?:19|20)\d\d)(?!\d)/.exec(deadline.text)?.[1];
    return iso ? { ...action, deadline: { ...deadline, iso } } : action;
  });
}

function columnsOf(reading: string, cells: readonly Cell[], language: Language): Columns | undefined {
  const { columns } = structureOf(language);
  const firstRow = headRow(reading, cells, language);
  const heads = cells.filter((cell) => cell.row === firstRow);
  const find = (words: readonly string[]) => heads.find((cell) => matches(oneLine(reading, cell), words))?.column;
  const action = find(columns.action);
  const owner = find(columns.owner);
  const deadline = find(columns.deadline);
  if (action === undefined || (owner === undefined && deadline === undefined && heads.length < 2)) return undefined;
  const number = heads.find((cell) => /^(?:no\.?|nr\.?|#|nummer|number)$/i.test(oneLine(reading, cell)))?.column;
  return {
    action,
    ...(number === undefined ? {} : { number }),
    ...(owner === undefined ? {} : { owner }),
    ...(deadline === undefined ? {} : { deadline }),
  };
}

function matches(text: string, words: readonly string[]): boolean {
  const lower = text
    .toLowerCase()
    .replace(/[^\p{L} ]+/gu, '')
    .trim();
  if (lower.split(' ').length > 4) return false;
  return words.includes(lower) || words.some((word) => lower.split(' ').includes(word));
}

function rowsOf(reading: string, cells: readonly Cell[], columns: Columns, language: Language): readonly TableAction[] {
  const firstRow = headRow(reading, cells, language);
  const rows = new Map<number, Cell[]>();
  const columnCount = new Set(cells.map((cell) => cell.column)).size;
  for (const cell of cells)
    if (
      !cell.head &&
      (cell.row > firstRow ||
        cells.every((each) => !each.head && each.row >= firstRow && !matchesHead(reading, cells, firstRow, language)))
    )
      rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  let part: TableAction['part'];
  const actions = [...rows.values()].flatMap((row): readonly TableAction[] => {
    const filled = row.filter((cell) => cell.end > cell.start);
    const [only] = filled;
    if (only && filled.length === 1 && columnCount > 2 && only.end - only.start < 90 && rows.size > 2) {
      const labelled = readLabel(oneLine(reading, only), language);
      const title = labelled.title || oneLine(reading, only);
      // What goes on in lower case is the rest of a cell above.
      if (/^\p{Lu}|^\d/u.test(title))
        part = {
          at: only.at,
          title: title.replace(/:$/, ''),
          range: { start: startOf(reading, only, title), end: only.end },
        };
      return [];
    }
    const at = (column: number | undefined) =>
      column === undefined ? undefined : row.find((cell) => cell.column === column);
    const action = at(columns.action);
    if (!action) return [];
    const labelled = readLabel(oneLine(reading, action), language);
    const title = labelled.title || oneLine(reading, action);
    if (title.length < 8) return [];
    const numberCell = at(columns.number);
    const number = labelled.number ?? (numberCell ? oneLine(reading, numberCell) : undefined);
    const owner = at(columns.owner);
    const deadline = at(columns.deadline);
    const text = row.find(
      (cell) =>
        cell !== action && cell !== owner && cell !== deadline && cell !== numberCell && cell.end - cell.start > 30,
    );
    return [
      {
        at: action.at,
        range: { start: startOf(reading, action, title), end: action.end },
        title,
        ...(number ? { number } : {}),
        ...(text ? { text: { start: text.start, end: text.end } } : {}),
        ...(owner ? { owner: { name: oneLine(reading, owner), range: owner } } : {}),
        ...(deadline ? { deadline: { text: oneLine(reading, deadline), range: deadline } } : {}),
        blocks: row.map((cell) => cell.at),
        ...(part ? { part } : {}),
      },
    ];
  });
  return wholeRows(reading, actions);
}

/** A page's end cuts a row in two: what goes on in lower case, or has no number and no owner where all others do, is the rest of the row above. */
function wholeRows(reading: string, actions: readonly TableAction[]): readonly TableAction[] {
  const numbered = actions.filter((action) => action.number).length * 2 > actions.length;
  const whole: TableAction[] = [];
  for (const action of actions) {
    const last = whole.at(-1);
    const rest = /^\p{Ll}|^[+&]/u.test(action.title) || (numbered && !action.number && !action.owner);
    if (!last || !rest) {
      whole.push(action);
      continue;
    }
    const title = `${last.title} ${action.title}`;
    const between = oneLine(reading, { start: last.range.end, end: action.range.start });
    const range = between === '' ? { start: last.range.start, end: action.range.end } : last.range;
    whole[whole.length - 1] = { ...last, title, range, blocks: [...last.blocks, ...action.blocks] };
  }
  return whole;
}

/** The row that names the columns: the first, or one under a title that spans the table. */
function headRow(reading: string, cells: readonly Cell[], language: Language): number {
  const marked = cells.filter((cell) => cell.head);
  const rows = [...new Set((marked.length > 0 ? marked : cells).map((cell) => cell.row))].sort((a, b) => a - b);
  return rows.slice(0, 3).find((row) => matchesHead(reading, cells, row, language)) ?? rows[0] ?? 0;
}

function matchesHead(reading: string, cells: readonly Cell[], firstRow: number, language: Language): boolean {
  const { columns } = structureOf(language);
  return cells.some((cell) => cell.row === firstRow && matches(oneLine(reading, cell), columns.action));
}

function startOf(reading: string, cell: Range, title: string): number {
  const first = /^\S+/.exec(title)?.[0] ?? '';
  const at = reading.indexOf(first, cell.start);
  return at >= 0 && at < cell.end ? at : cell.start;
}
