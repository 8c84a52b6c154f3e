/** What a spreadsheet would take for a formula (OWASP, CSV injection), also in wide letters; behind any apostrophes that were put before it. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** A cell as it is written to a file: one that a spreadsheet would run gets an apostrophe before it. */
export function plainCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The cell as it was before `plainCell`. */
export function cellSaid(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
