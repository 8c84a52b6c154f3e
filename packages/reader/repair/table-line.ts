import type { Line } from '../paper.ts';

/** What parts the cells of a line in plain text. */
export type Form = 'spaces' | 'tabs' | 'pipes';

/** Words between two gaps of a line: offsets in the text, and the character columns they take. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Which cell of the line it is, where tabs or pipes count the cells. */
  readonly column?: number;
}

const TAB = 9;
const SPACE = 32;
const isPipe = (code: number) => code === 0x7c || code === 0x2502 || code === 0x2503;
const isBlank = (code: number) => code === SPACE || code === TAB || code === 13 || code === 160;

/** What parts the line's cells; undefined where nothing does. Looked at for every line of a paper: one pass, no copies. */
export function formOf(text: string, { start, end }: Line): Form | undefined {
  let at = start;
  let last = end;
  while (at < last && isBlank(text.charCodeAt(at))) at++;
  while (last > at && isBlank(text.charCodeAt(last - 1))) last--;
  let pipes = 0;
  let form: Form | undefined;
  for (; at < last; at++) {
    const code = text.charCodeAt(at);
    if (isPipe(code) && ++pipes > 1) return 'pipes';
    if (code === TAB) form = 'tabs';
    else if (code === SPACE && form === undefined && text.charCodeAt(at + 1) === SPACE) form = 'spaces';
  }
  return form;
}

export function isEmpty(text: string, { start, end }: Line): boolean {
  for (let at = start; at < end; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}

/** A line drawn between rows: `|---|---|`, `+=====+`, `-----  -----`. */
export function isRule(text: string, { start, end }: Line): boolean {
  if (end - start > 400) return false;
  return /^[\s|+:.=_─━┼├┤┌┐└┘┬┴│┃-]*[=_─━-]{2}[\s|+:.=_─━┼├┤┌┐└┘┬┴│┃-]*$/.test(text.slice(start, end));
}

/** The words of a line apart; cells that are empty have no segment. */
export function segmentsOf(text: string, line: Line, form: Form): readonly Segment[] {
  const segments: Segment[] = [];
  let column = 0;
  let from = form === 'pipes' ? afterPipe(text, line) : line.start;
  const close = (end: number) => {
    const segment = trimmed(text, line, from, end);
    if (segment) segments.push(form === 'spaces' ? segment : { ...segment, column });
    column++;
    from = end + 1;
  };
  for (let at = from; at < line.end; at++) {
    const code = text.charCodeAt(at);
    const parts = form === 'spaces' ? code === SPACE && text.charCodeAt(at + 1) === SPACE : isBorder(form, code);
    if (parts) close(at);
  }
  close(line.end);
  return segments;
}

const isBorder = (form: Form, code: number) => (form === 'tabs' ? code === TAB : isPipe(code));

/** The pipe at a line's start opens its first cell. */
function afterPipe(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return isPipe(text.charCodeAt(at)) ? at + 1 : start;
}

function trimmed(text: string, line: Line, from: number, to: number): Segment | undefined {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end > start ? { start, end, from: start - line.start, to: end - line.start } : undefined;
}
