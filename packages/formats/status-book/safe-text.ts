/** What XML 1.0 cannot say, and what exceljs leaves out; ECMA-376 part 1, 22.9.2.19 writes them as `_x0001_`. */
const unsayable = /_x(?=[0-9A-F]{4}_)|[[\p{Cc}\p{Cs}\ufffe\uffff]--[\t\n]]/gv;

/**
 * A text as a cell keeps it, so that it comes back letter by letter. It is a text whatever it begins with: a cell of that type
 * never runs as a formula.
 */
export function safeText(text: string): string {
  return text.replace(unsayable, (found) => (found === '_x' ? '_x005F_x' : escaped(found.charCodeAt(0))));
}

function escaped(code: number): string {
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}
