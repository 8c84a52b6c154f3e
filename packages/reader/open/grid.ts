export interface Spans {
  readonly columns: number;
  readonly rows: number;
}

/** Gives each cell its column from 0: cells that reach down from rows above take their places. */
export function gridColumns(rows: readonly (readonly Spans[])[]): readonly (readonly number[])[] {
  let taken = new Map<number, number>();
  return rows.map((row) => {
    const next = new Map<number, number>();
    for (const [column, left] of taken) if (left > 1) next.set(column, left - 1);
    let column = 0;
    const columns = row.map((cell) => {
      while (taken.has(column)) column++;
      const at = column;
      for (let c = at; c < at + Math.min(cell.columns, 1000); c++) if (cell.rows > 1) next.set(c, cell.rows - 1);
      column = at + Math.max(1, Math.min(cell.columns, 1000));
      return at;
    });
    taken = next;
    return columns;
  });
}
