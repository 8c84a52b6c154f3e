import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';

/** Letters that stand side by side on one baseline; points from the page's left and top edge. */
export interface Piece {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly base: number;
  readonly size: number;
  /** When it was drawn: the first on the page is 0. */
  readonly seq: number;
  /** How many of the letters are bold, italic. */
  readonly bold: number;
  readonly italic: number;
  /** Id of the marked content it belongs to; the structure tree speaks of it. */
  readonly tag?: string | undefined;
  /** The file itself calls it page furniture. */
  readonly artifact?: boolean;
  /** Digits set small and high at its start: the marker of a footnote's text. */
  readonly marker?: string;
}

export interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
}

type Matrix = readonly number[];
type Item = TextItem | TextMarkedContent;

export interface Pieces {
  readonly upright: readonly Piece[];
  /** Words set upwards or downwards along a margin, in the order drawn. */
  readonly turned: readonly Piece[];
}

/** Joins what the file draws one after the other on one line; `view` turns the page upright with y downwards. */
export function piecesOf(
  items: readonly Item[],
  view: Matrix,
  face: (font: string) => Face,
  together: Together,
): Pieces {
  const upright: Piece[] = [];
  const turned: Piece[] = [];
  const marks: Mark[] = [];
  let space = false;
  let dropped: Dropped = '';
  let seq = 0;
  for (const item of items) {
    if (!('str' in item)) {
      const closed = mark(item, marks);
      if (closed && !space) dropped ||= droppedBy(closed, upright);
      continue;
    }
    if (item.str.trim() === '') {
      space ||= item.str !== '' || item.hasEOL;
      continue;
    }
    for (const around of marks) around.empty = false;
    const place = placed(item, view);
    const piece = pieceOf(item, place, face(item.fontName), marks.at(-1), seq++);
    const hyphen = dropped === '-' && putBack(upright, piece);
    const starts = item.str.startsWith(' ');
    // After a hyphen put back the library's own blank only fills the gap that the hyphen left.
    const apart = hyphen ? starts : space || starts || dropped === '-';
    if (place.turned) turned.push(piece);
    else add(upright, piece, apart, dropped, together);
    space = item.hasEOL || item.str.endsWith(' ');
    dropped = '';
  }
  return { upright, turned };
}

function add(pieces: Piece[], piece: Piece, space: boolean, dropped: Dropped, together: Together): void {
  const last = pieces.at(-1);
  const joined = last && together(last.tag, piece.tag) ? join(last, piece, space) : undefined;
  if (joined) pieces[pieces.length - 1] = joined;
  else {
    if (last && dropped === SOFT && breaksWord(last, piece))
      pieces[pieces.length - 1] = { ...last, text: last.text + SOFT };
    pieces.push(piece);
  }
}

/** Whether two marked contents may stand in one line: the same block of the structure tree, or none known. */
export type Together = (a: string | undefined, b: string | undefined) => boolean;

interface Mark {
  readonly id: string | undefined;
  readonly artifact: boolean;
  readonly tag: string | undefined;
  /** Has an id of its own. */
  readonly own: boolean;
  empty: boolean;
}

/** Opens or closes a marked content; gives the closed one. */
function mark(item: TextMarkedContent, marks: Mark[]): Mark | undefined {
  if (item.type === 'endMarkedContent') return marks.pop();
  const outer = marks.at(-1);
  // The tag is there, though the library's types leave it out.
  const { tag } = item as TextMarkedContent & { readonly tag?: string };
  const own = typeof item.id === 'string';
  marks.push({
    id: item.id ?? outer?.id,
    own,
    tag,
    artifact: tag === 'Artifact' || outer?.artifact === true,
    empty: true,
  });
  return undefined;
}

const SOFT = '\u00ad';
type Dropped = '' | '-' | typeof SOFT;

/**
 * The library drops characters that Unicode calls formatting, above all the soft hyphen, and a font may show both hyphens
 * by one glyph that it names soft. A marked content left empty tells where one stood: with an id of its own a soft one at
 * a line's end, else (`ActualText` for one glyph) a hyphen that is part of the word, or a blank that must not break.
 */
function droppedBy(closed: Mark, pieces: Piece[]): Dropped {
  const last = pieces.at(-1);
  if (!closed.empty || closed.tag !== 'Span' || !last || !/[\p{L}\p{N}]$/u.test(last.text)) return '';
  return closed.own ? SOFT : '-';
}

/** Puts a hyphen back where one can stand: between letters, between digits, in `COVID-19`; "161 people" had a blank. */
function putBack(pieces: Piece[], next: Piece): boolean {
  const last = pieces.at(-1);
  if (!last) return false;
  const alike = /\p{L}$/u.test(last.text) === /^\p{L}/u.test(next.text);
  if (!alike && !(/\p{Lu}$/u.test(last.text) && /^\d/.test(next.text))) return false;
  pieces[pieces.length - 1] = { ...last, text: `${last.text}-`, x1: last.x1 + 0.33 * last.size };
  return true;
}

function breaksWord(a: Piece, b: Piece): boolean {
  return b.base !== a.base && /\p{L}$/u.test(a.text) && /^\p{Ll}/u.test(b.text) && !a.artifact;
}

interface Placed {
  readonly x: number;
  readonly base: number;
  readonly size: number;
  readonly turned: boolean;
}

function placed(item: TextItem, [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: Matrix): Placed {
  const [ta = 1, tb = 0, tc = 0, td = 1, tx = 0, ty = 0] = item.transform as number[];
  const along = [a * ta + c * tb, b * ta + d * tb] as const;
  return {
    x: a * tx + c * ty + e,
    base: b * tx + d * ty + f,
    size: Math.hypot(tc, td),
    turned: Math.abs(along[1]) > Math.abs(along[0]) * 0.2 || along[0] < 0,
  };
}

function pieceOf(item: TextItem, at: Placed, face: Face, around: Mark | undefined, seq: number): Piece {
  const text = item.str.replace(/\s+/g, ' ').trim();
  const lead = item.str.length - item.str.trimStart().length;
  const x0 = at.x + (lead > 0 ? (item.width * lead) / item.str.length : 0);
  return {
    text,
    x0,
    x1: at.x + item.width,
    base: at.base,
    size: at.size,
    seq,
    bold: face.bold ? text.length : 0,
    italic: face.italic ? text.length : 0,
    tag: around?.id,
    ...(around?.artifact ? { artifact: true } : {}),
  };
}

const SMALL = 0.85;

/** The two as one piece, where the second goes on from the first: on its baseline, or raised or lowered beside it. */
function join(a: Piece, b: Piece, space: boolean): Piece | undefined {
  const em = Math.max(a.size, b.size);
  const gap = b.x0 - a.x1;
  const level = Math.abs(a.base - b.base);
  if (gap < -0.4 * em || gap > (a.artifact ? 0.6 : 1.2) * em || level > 0.6 * em || a.artifact !== b.artifact)
    return undefined;
  if (isRaisedGlyph(a, b) && level <= 0.12 * em && gap < 0.6 * em) return { ...merge(a, b, ' ', a), marker: a.text };
  if (level <= 0.12 * em && b.size > SMALL * a.size && a.size > SMALL * b.size) {
    return merge(a, b, space || gap > 0.17 * em ? ' ' : '', a);
  }
  if (gap > 0.6 * em) return undefined;
  if (b.size <= SMALL * a.size) return merge(a, b, gap > 0.3 * em ? ' ' : '', a);
  if (a.size > SMALL * b.size)
    return level <= 0.12 * em ? merge(a, b, space || gap > 0.17 * em ? ' ' : '', b) : undefined;
  if (a.text.length > 4) return level <= 0.12 * em ? merge(a, b, space || gap > 0.17 * em ? ' ' : '', b) : undefined;
  return { ...merge(a, b, ' ', b), ...(NOTE_MARKER.test(a.text) && a.base < b.base ? { marker: a.text } : {}) };
}

const NOTE_MARKER = /^(\d{1,3}|[*†‡§])$/;

/** Digits narrower than any upright ones, before a word: the font’s own raised figures. */
function isRaisedGlyph(a: Piece, b: Piece): boolean {
  return /^\d{1,3}$/.test(a.text) && a.x1 - a.x0 < 0.4 * a.size * a.text.length && /^\p{L}/u.test(b.text);
}

/** Joins two pieces that stand side by side; `main` gives size and baseline. */
export function merge(a: Piece, b: Piece, between: string, main: Piece): Piece {
  return {
    ...a,
    text: `${a.text}${between}${b.text}`,
    x1: Math.max(a.x1, b.x1),
    base: main.base,
    size: main.size,
    bold: a.bold + b.bold,
    italic: a.italic + b.italic,
  };
}
