/** The columns that have a value: where a table says null, our data has no such field. */
export function present<Columns extends object>(
  columns: Columns,
): { readonly [C in keyof Columns]?: NonNullable<Columns[C]> } {
  const filled = Object.entries(columns).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(filled) as { readonly [C in keyof Columns]?: NonNullable<Columns[C]> };
}
