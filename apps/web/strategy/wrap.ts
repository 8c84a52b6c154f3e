import { setTitle } from '../typeset.ts';

const widths = new Map<string, number>();

/** Advance widths of IBM Plex Sans in ems, near enough to break lines where the browser's own text layout is not at hand. */
function width(character: string): number {
  let known = widths.get(character);
  if (known === undefined) {
    known = widthOf(character);
    if (widths.size < 1000) widths.set(character, known);
  }
  return known;
}

function widthOf(character: string): number {
  if (/[ijl.,:;'’|!]/.test(character)) return 0.28;
  if (/[tfr()\-\s]/.test(character)) return 0.36;
  if (/[mwMWÆæ@%—]/.test(character)) return 0.87;
  if (/\p{Lu}/u.test(character)) return 0.66;
  return 0.57;
}

export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const character of text) sum += width(character);
  return sum * size;
}

/** Breaks a text into at most `most` lines of `room` pixels; what does not fit ends in `…`. */
export function wrap(text: string, room: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of setTitle(text)
    .split(/[^\S\u00a0]+/)
    .flatMap((whole) => pieces(whole, room, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = kept.pop() ?? '';
  return [...kept, shortened(last, room, size)];
}

/** A word too long for a line, cut with hyphens. */
function pieces(word: string, room: number, size: number): readonly string[] {
  if (textWidth(word, size) <= room) return [word];
  const fits = Math.max(2, Math.floor(room / (size * 0.6)) - 1);
  return [`${word.slice(0, fits)}-`, ...pieces(word.slice(fits), room, size)];
}

function shortened(line: string, room: number, size: number): string {
  let words = line.split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')} …`, size) > room) words = words.slice(0, -1);
  return `${words.join(' ')} …`;
}
