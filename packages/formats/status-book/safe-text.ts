import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * What XML 1.0 cannot say, what exceljs leaves out, and (until `wholeSigns`) signs beyond 16 bits; ECMA-376 part 1, 22.9.2.19 writes
 * them as `_x0001_`.
 */
const unsayable = /_x(?=[0-9A-F]{4}_)|[[\p{Cc}\p{Cs}\ufffe\uffff\u{10000}-\u{10ffff}]--[\t\n]]/gv;

/**
 * A text as a cell keeps it, so that it comes back letter by letter. It is a text whatever it begins with: a cell of that type
 * never runs as a formula.
 */
export function safeText(text: string): string {
  return text.replace(unsayable, (found) => (found === '_x' ? '_x005F_x' : found.split('').map(escaped).join('')));
}

function escaped(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

const halves = /_x(D[89AB][0-9A-F]{2})__x(D[C-F][0-9A-F]{2})_/g;
const strings = 'xl/sharedStrings.xml';

/** A workbook with signs beyond 16 bits as such: the archive that exceljs 4.4 writes breaks them where two of its pieces meet. */
export function wholeSigns(workbook: Uint8Array): Uint8Array {
  const xml = strFromU8(unzipSync(workbook, { filter: ({ name }) => name === strings })[strings] ?? new Uint8Array());
  const whole = xml.replace(halves, (_, high: string, low: string) => `&#${codeOf(high, low)};`);
  return whole === xml ? workbook : zipSync({ ...unzipSync(workbook), [strings]: strToU8(whole) });
}

function codeOf(high: string, low: string): number {
  return String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16)).codePointAt(0) ?? 0xfffd;
}
