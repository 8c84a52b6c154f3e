import type { Laid, LaidPage } from './pdf-page.ts';

type Cell = Extract<NonNullable<Laid['markup']>, { kind: 'cell' }>;

/**
 * Numbers blocks and tables through the whole paper. A table that goes on over a page break stays one, and its first row
 * there goes on with the last one where its first column is empty. Rows that come back word for word, and first rows
 * in bold over plain ones, are heads.
 */
export function numbered(pages: readonly LaidPage[]): readonly (readonly Laid[])[] {
  let blocks = 0;
  let tables = 0;
  let last: Row | undefined;
  const out = pages.map(({ lines, goesOn, unfinished }) => {
    const mostBlocks = lines.reduce((most, { block }) => Math.max(most, block ?? -1), -1);
    const places = new Map<number, { readonly table: number; readonly shift: number }>();
    let end = last;
    const laid = lines.map((line): Laid => {
      const block = line.block === undefined ? undefined : line.block + blocks;
      if (line.markup?.kind !== 'cell') return { ...line, block };
      const { table, row } = line.markup;
      const place = places.get(table) ?? placeOf(lines, table, goesOn && places.size === 0 ? last : undefined, tables);
      if (!places.has(table) && place.table === tables) tables++;
      places.set(table, place);
      end = {
        table: place.table,
        row: Math.max(row < 0 ? 0 : row + place.shift, end?.table === place.table ? end.row : 0),
      };
      return { ...line, block, markup: { ...line.markup, table: place.table, row: row < 0 ? 0 : row + place.shift } };
    });
    blocks += mostBlocks + 1;
    last = unfinished ? end : undefined;
    return laid;
  });
  return withHeads(out);
}

interface Row {
  readonly table: number;
  readonly row: number;
}

function placeOf(lines: readonly Laid[], table: number, before: Row | undefined, next: number) {
  if (!before) return { table: next, shift: 0 };
  const cells = lines.flatMap(({ markup }) => (markup?.kind === 'cell' && markup.table === table ? [markup] : []));
  const body = Math.min(...cells.filter((cell) => cell.row >= 0).map((cell) => cell.row));
  const fresh = cells.some((cell) => cell.row === body && cell.column === 0);
  return { table: before.table, shift: before.row + (fresh ? 1 : 0) - body };
}

function withHeads(pages: readonly (readonly Laid[])[]): readonly (readonly Laid[])[] {
  const rows = new Map<string, { words: string; cells: Cell[]; bold: boolean }>();
  for (const { markup, piece } of pages.flat()) {
    if (markup?.kind !== 'cell') continue;
    const key = `${markup.table} ${markup.row}`;
    const row = rows.get(key) ?? { words: '', cells: [], bold: true };
    row.words += `${markup.column}:${piece.text}\n`;
    row.cells.push(markup);
    row.bold &&= piece.bold * 2 > piece.text.length;
    rows.set(key, row);
  }
  const times = new Map<string, number>();
  for (const { words } of rows.values()) times.set(words, (times.get(words) ?? 0) + 1);
  const isHead = (cell: Cell) => {
    const row = rows.get(`${cell.table} ${cell.row}`);
    if (!row || row.words.length > 400 || new Set(row.cells.map((c) => c.column)).size < 2) return false;
    return (
      (times.get(row.words) ?? 0) > 1 || (cell.row === 0 && row.bold && rows.get(`${cell.table} 1`)?.bold === false)
    );
  };
  return pages.map((lines) =>
    lines.map((line) =>
      line.markup?.kind === 'cell' && isHead(line.markup) ? { ...line, markup: { ...line.markup, head: true } } : line,
    ),
  );
}
