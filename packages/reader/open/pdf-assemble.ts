import type { Line } from '../paper.ts';
import type { Opened } from './compose.ts';
import { numbered } from './pdf-number.ts';
import type { Laid, LaidPage } from './pdf-page.ts';

/** Pages of laid lines into one text: an empty line where there is a gap, none where a sentence runs on into the next column or page. */
export function assemble(pages: readonly LaidPage[]): Pick<Opened, 'text' | 'lines' | 'pageStarts'> {
  const parts: string[] = [];
  const lines: Line[] = [];
  const pageStarts: number[] = [];
  let length = 0;
  const push = (text: string, line: Omit<Line, 'start' | 'end'>) => {
    lines.push({ start: length, end: length + text.length, ...line });
    parts.push(text, '\n');
    length += text.length + 1;
  };
  let before: Laid | undefined;
  numbered(pages).forEach((laid, index) => {
    const page = index + 1;
    pageStarts.push(length);
    if (laid.length === 0) push('', { page });
    laid.forEach((line, i) => {
      const turn = i === 0 || before?.zone !== line.zone;
      if (before && line.gap && !(turn && runsOn(before, line))) push('', { page });
      push(line.piece.text, { page, ...lookOf(line) });
      before = line;
    });
  });
  return { text: parts.join(''), lines, pageStarts };
}

/** A line that ends without an end of sentence before one that begins with a small letter, set alike. */
function runsOn(before: Laid, line: Laid): boolean {
  const alike = Math.abs(before.piece.size - line.piece.size) < 0.3 && before.boxed === line.boxed;
  const words = before.markup?.kind !== 'heading' && before.markup?.kind !== 'cell';
  return alike && words && /[\p{L}\p{N},\u00ad-]$/u.test(before.piece.text) && /^\p{Ll}/u.test(line.piece.text);
}

const tenth = (value: number) => Math.round(value * 10) / 10;

function lookOf({ piece, zone, boxed, block, markup }: Laid): Omit<Line, 'start' | 'end' | 'page'> {
  const letters = piece.text.length;
  return {
    size: tenth(piece.size),
    bold: piece.bold * 2 > letters,
    italic: piece.italic * 2 > letters,
    x: tenth(piece.x0),
    y: tenth(piece.base),
    width: tenth(piece.x1 - piece.x0),
    zone,
    ...(boxed ? { boxed } : {}),
    ...(block === undefined ? {} : { block }),
    ...(markup ? { markup } : {}),
  };
}
