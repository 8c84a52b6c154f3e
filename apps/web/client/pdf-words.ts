/** Words as pdf.js gives them, drawn in one go. */
export interface DrawnWords {
  readonly str: string;
  /** From the words' own space to the page's (ISO 32000-2, 9.4.4). */
  readonly transform: readonly number[];
  /** Of the whole, in the page's units. */
  readonly width: number;
}

/** Drawn words and where they begin: points from the page's left and top edge, as the reader saw them. */
export interface PlacedWords {
  readonly words: DrawnWords;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A line of the extracted text, which of its characters are wanted, and where it stands. */
export interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Some characters of drawn words, end exclusive. */
export interface Found {
  readonly words: DrawnWords;
  readonly from: number;
  readonly to: number;
}

/** @param view from the page's space to points from its left and top edge: pdf.js's viewport of scale 1 */
export function placed(items: readonly object[], view: readonly number[]): readonly PlacedWords[] {
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = view;
  return items.flatMap((words) => {
    if (!isWords(words) || words.str.trim() === '') return [];
    const [ta = 1, tb = 0, tc = 0, td = 1, x = 0, y = 0] = words.transform;
    // Blanks in front move the first letter.
    const lead = (words.width * (words.str.length - words.str.trimStart().length)) / words.str.length;
    const along = Math.hypot(ta, tb) || 1;
    const [px, py] = [x + (lead * ta) / along, y + (lead * tb) / along];
    return [{ words, x: a * px + c * py + e, y: b * px + d * py + f, size: Math.hypot(tc, td) }];
  });
}

function isWords(item: object): item is DrawnWords {
  return 'str' in item;
}

/**
 * The drawn words that a line of the extracted text was read from: those on its baseline from its left to its right end, which
 * together have its letters. Blanks and hyphens are not compared, since the reader puts some in and leaves some out.
 *
 * @returns what is drawn of the wanted characters; undefined where the page's words are not the line's
 */
export function wordsOf(line: Line, all: readonly PlacedWords[]): readonly Found[] | undefined {
  const { letters, at } = bare(line.text);
  for (const reach of [0.15, 0.45, 0.8]) {
    const path = tiled(letters, onLine(line, all, reach));
    if (path) return wanted(path, at, line);
  }
  return undefined;
}

interface Tile {
  readonly words: DrawnWords;
  readonly letters: string;
  /** Where each letter stands in the words. */
  readonly at: readonly number[];
}

function onLine(line: Line, all: readonly PlacedWords[], reach: number): readonly Tile[] {
  const near = all.filter(({ x, y, size }) => {
    const em = Math.max(size, line.size, 1);
    return Math.abs(y - line.y) <= reach * em && x >= line.x - 0.6 * em && x <= line.x + line.width + 0.6 * em;
  });
  return near.toSorted((a, b) => a.x - b.x).map(({ words }) => ({ words, ...bare(words.str) }));
}

/** Tiles from left to right that make up all letters, where some do. */
function tiled(letters: string, tiles: readonly Tile[]): readonly (readonly [start: number, tile: Tile])[] | undefined {
  type Path = { readonly tile: Tile; readonly start: number; readonly before: Path | undefined };
  const ends = new Map<number, Path | undefined>([[0, undefined]]);
  for (const tile of tiles) {
    if (tile.letters === '') continue;
    for (const [start, before] of [...ends]) {
      const end = start + tile.letters.length;
      if (!ends.has(end) && letters.startsWith(tile.letters, start)) ends.set(end, { tile, start, before });
    }
  }
  if (!ends.has(letters.length)) return undefined;
  const path: (readonly [number, Tile])[] = [];
  for (let last = ends.get(letters.length); last; last = last.before) path.unshift([last.start, last.tile]);
  return path;
}

function wanted(
  path: readonly (readonly [start: number, tile: Tile])[],
  at: readonly number[],
  { from, to }: Line,
): readonly Found[] {
  return path.flatMap(([start, tile]) => {
    const mine = tile.at.filter((_, i) => {
      const offset = at[start + i] ?? -1;
      return offset >= from && offset < to;
    });
    const [first, last] = [mine[0], mine.at(-1)];
    return first === undefined || last === undefined ? [] : [{ words: tile.words, from: first, to: last + 1 }];
  });
}

/** Letters without blanks and hyphens; what the record cannot keep is replaced as it does it. */
function bare(text: string): { readonly letters: string; readonly at: readonly number[] } {
  const whole = text.toWellFormed().replaceAll('\0', '\uFFFD');
  const at: number[] = [];
  let letters = '';
  for (let i = 0; i < whole.length; i++) {
    const letter = whole.charAt(i);
    if (/[\s\u00ad\u2010\u2011-]/.test(letter)) continue;
    letters += letter;
    at.push(i);
  }
  return { letters, at };
}
