import { leadLength, openWords } from './lead.ts';
import { readMarker } from './marker.ts';
import type { Markup } from './paper.ts';
import type { ReadLine, Repaired } from './repaired.ts';
import { onOneLine } from './spaces.ts';
import { wordTable } from './word-table.ts';

/** A stretch of the reading text that belongs together. Offsets are into the reading text. */
export interface Block {
  readonly kind: 'head' | 'text' | 'item' | 'cell' | 'note' | 'quote' | 'caption';
  readonly start: number;
  readonly end: number;
  readonly page: number;
  /** Level of a heading, 1 is highest; by markup or, in a PDF, by the rank of its type. */
  readonly level?: number;
  /** True where markup or type says it is a heading; false where only its shape does. */
  readonly sure?: boolean;
  /** The bullet or number an item or heading starts with; `start` is after it. */
  readonly marker?: string;
  readonly depth?: number;
  readonly cell?: Extract<Markup, { kind: 'cell' }>;
  readonly boxed?: boolean;
  readonly zone?: number;
  /** Size of its first line's type, in points, where it is known. */
  readonly size?: number;
  /** First block of its page. */
  readonly top?: boolean;
}

interface Piece {
  readonly lines: readonly ReadLine[];
  readonly top: boolean;
}

/**
 * Parts the reading text into blocks, in order.
 *
 * @param isLabel whether a line is nothing but a structure word and its number (`Initiativ`, `Goal 2`): it stands by itself
 * @param startsLabelled whether a line starts with one (`Initiativ 4: …`)
 */
export function split(
  repaired: Repaired,
  isLabel: (line: string) => boolean,
  startsLabelled: (line: string) => boolean,
): readonly Block[] {
  const pieces = gather(repaired, isLabel, startsLabelled);
  const type = typeOf(pieces);
  const words = lowerWords(repaired.reading);
  const blocks = pieces.flatMap((piece) => blocksOf(repaired.reading, piece, type, words, isLabel));
  return joinAcross(repaired.reading, blocks);
}

// ── lines into pieces ────────────────────────────────────────────────────────────────────────────────────────────────

function gather(
  { reading, lines }: Repaired,
  isLabel: (line: string) => boolean,
  startsLabelled: (line: string) => boolean,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let open: ReadLine[] = [];
  let page = 0;
  let top = true;
  const close = () => {
    if (open.length === 0) return;
    pieces.push({ lines: open, top });
    open = [];
    top = false;
  };
  for (const each of lines) {
    if (each.furniture) {
      // A running title between two lines is a page's end, even where no form feed says so.
      const before = open.at(-1);
      if (each.end - each.start > 4 && before && endsSentence(reading, before)) close();
      continue;
    }
    const line = trimmed(reading, each);
    if (line.to <= line.at) {
      close();
      continue;
    }
    if (line.page !== page) {
      close();
      page = line.page;
      top = true;
    }
    const last = open[open.length - 1];
    if (last && (parts(reading, last, line, open) || labelledAfter(reading, last, line, startsLabelled))) close();
    open.push(line);
    if (open.length === 1 && !line.markup && line.to - line.at < 40 && isLabel(reading.slice(line.at, line.to)))
      close();
  }
  close();
  return pieces;
}

function trimmed(reading: string, line: ReadLine): ReadLine {
  let { at, to } = line;
  while (at < to && isBlank(reading.charCodeAt(at))) at++;
  while (to > at && isBlank(reading.charCodeAt(to - 1))) to--;
  return at === line.at && to === line.to ? line : { ...line, at, to };
}

const isSmall = (code: number) => code >= 97 && code <= 122;
const isBlank = (code: number) => code === 32 || code === 9 || code === 160;

function parts(reading: string, last: ReadLine, line: ReadLine, open: readonly ReadLine[]): boolean {
  if (last.markup || line.markup) return last.block !== line.block || bulletInParagraph(reading, line);
  if (last.zone !== line.zone || last.boxed !== line.boxed) return true;
  if (last.size !== undefined && line.size !== undefined && Math.abs(last.size - line.size) > 0.6) return true;
  if (last.bold !== line.bold && line.size !== undefined) return true;
  const marker = readMarker(reading, line.at, line.to);
  if (marker && !dashInSentence(reading, last, line, marker.text, open)) return true;
  if (startsNote(reading, last, line)) return true;
  return endsParagraph(reading, last, line, open);
}

// Converters leave a list as one paragraph whose lines start with bullets.
function bulletInParagraph(reading: string, line: ReadLine): boolean {
  if (line.markup?.kind !== 'paragraph') return false;
  const marker = readMarker(reading, line.at, line.to);
  return marker !== undefined && /^[^\p{L}\d(–—-]/u.test(marker.text);
}

const endsSentence = (reading: string, line: ReadLine) =>
  !isSmall(reading.charCodeAt(line.to - 1)) &&
  /[.!?]["”»)]?\d{0,2}$/.test(reading.slice(Math.max(line.at, line.to - 5), line.to));

// "… end of the text. ⏎ Initiativ 4: …"
function labelledAfter(
  reading: string,
  last: ReadLine,
  line: ReadLine,
  startsLabelled: (line: string) => boolean,
): boolean {
  if (last.markup || !endsSentence(reading, last)) return false;
  return (
    /^\p{Lu}\p{L}+ (?:\d|[IVX]+\b|\p{L}\b)/u.test(reading.slice(line.at, line.at + 40)) &&
    startsLabelled(reading.slice(line.at, line.to))
  );
}

// "2 Ministry of Ports: Annual report, 2024." under another note, or right under the text: a number, then a capital or an address.
function startsNote(reading: string, last: ReadLine, line: ReadLine): boolean {
  const code = reading.charCodeAt(line.at);
  if (!(code >= 48 && code <= 57) && code !== 40) return false;
  return (
    /^\(?\d{1,2}\)? +(?:["“”»]?\p{Lu}|https?:|www\.)/u.test(reading.slice(line.at, line.at + 12)) &&
    /[.!?)\]/]$|\d$/.test(reading.slice(last.at, last.to))
  );
}

// "… a better future ⏎ – for all" is a sentence with a dash, not a list.
function dashInSentence(
  reading: string,
  last: ReadLine,
  line: ReadLine,
  marker: string,
  open: readonly ReadLine[],
): boolean {
  // Under an item with the same dash it is the next one.
  const first = open[0];
  if (first && readMarker(reading, first.at, first.to)?.text === marker) return false;
  return (
    /^[–—-]$/.test(marker) &&
    /^[–—-]\s+\p{Ll}/u.test(reading.slice(line.at, line.at + 6)) &&
    /[\p{L}\d)]$/u.test(reading.slice(last.at, last.to))
  );
}

// A full stop on a line that had room for the next word: the author ended a paragraph there.
function endsParagraph(reading: string, last: ReadLine, line: ReadLine, open: readonly ReadLine[]): boolean {
  const c = reading.charCodeAt(last.to - 1);
  if (c !== 46 && c !== 33 && c !== 63 && c !== 58) return false;
  const first = reading.charAt(line.at);
  if (first === first.toLowerCase()) return false;
  let widest = line.to - line.at;
  for (const each of open) widest = Math.max(widest, each.to - each.at);
  return last.to - last.at < widest * 0.7;
}

// ── type ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Type {
  /** Size of running text, where sizes are known. */
  readonly body?: number;
  readonly boldBody: boolean;
  /** Headings are tagged as such somewhere in the file. */
  readonly tagged: boolean;
  /** Kinds of type larger or bolder than running text, greatest first, as keys. */
  readonly ranks: ReadonlyMap<string, number>;
}

const typeKey = (line: ReadLine) => `${Math.round((line.size ?? 0) * 2) / 2}${line.bold ? 'b' : ''}`;

function typeOf(pieces: readonly Piece[]): Type {
  const characters = new Map<string, number>();
  for (const piece of pieces) {
    for (const line of piece.lines) {
      if (line.size === undefined) continue;
      characters.set(typeKey(line), (characters.get(typeKey(line)) ?? 0) + line.to - line.at);
    }
  }
  const [most] = [...characters].sort((a, b) => b[1] - a[1])[0] ?? [];
  const tagged = pieces.some((piece) => piece.lines[0]?.markup?.kind === 'heading');
  if (most === undefined) return { boldBody: false, tagged, ranks: new Map() };
  const body = Number.parseFloat(most);
  const above = [...characters.keys()]
    .filter((key) => Number.parseFloat(key) > body + 0.6 || (Number.parseFloat(key) >= body - 0.6 && key.endsWith('b')))
    .sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a) || Number(b.endsWith('b')) - Number(a.endsWith('b')));
  return { body, boldBody: most.endsWith('b'), tagged, ranks: new Map(above.map((key, i) => [key, i + 1])) };
}

// ── pieces into blocks ───────────────────────────────────────────────────────────────────────────────────────────────

function blocksOf(
  reading: string,
  piece: Piece,
  type: Type,
  words: ReadonlySet<string>,
  isLabel: (line: string) => boolean,
): readonly Block[] {
  const first = piece.lines[0];
  if (!first) return [];
  const whole = blockOf(piece.lines, 'text', piece.top);
  if (first.markup) {
    if (bulletInParagraph(reading, first)) {
      const sign = readMarker(reading, first.at, first.to);
      if (sign) return [{ ...whole, kind: 'item', start: first.at + sign.length, marker: sign.text }];
    }
    const block = marked(reading, first.markup, first, whole);
    if (block.kind !== 'text' || first.size === undefined) return [block];
    // A tagged file may tag its large type as plain paragraphs.
    const head = typeHead(reading, piece, block, type);
    if (head.kind) return [{ ...block, ...head, level: type.tagged ? 7 : (head.level ?? 7) }];
    const label = block.end - block.start < 40 && isLabel(reading.slice(block.start, block.end));
    return [label ? { ...block, kind: 'head', sure: true } : block];
  }
  const marker = readMarker(reading, first.at, first.to);
  if (marker) {
    const item = { ...whole, kind: 'item' as const, start: first.at + marker.length, marker: marker.text };
    const head = typeHead(reading, piece, item, type);
    if (head.kind) return [{ ...item, ...head }];
    // An item, too, may have text set directly under it.
    const lead = leadLength(reading, [{ ...first, at: item.start }, ...piece.lines.slice(1)], words);
    if (lead === 0) return [item];
    const rest = shaped(reading, { lines: piece.lines.slice(lead), top: false }, words);
    return [{ ...item, end: piece.lines[lead - 1]?.to ?? item.end }, ...rest];
  }
  if (first.size !== undefined) {
    const head = typeHead(reading, piece, whole, type);
    if (head.kind) return [{ ...whole, ...head }];
    if (whole.end - whole.start < 40 && isLabel(reading.slice(whole.start, whole.end)))
      return [{ ...whole, kind: 'head', sure: true }];
    if (type.ranks.size > 0) return [whole];
  }
  return shaped(reading, piece, words);
}

function blockOf(lines: readonly ReadLine[], kind: Block['kind'], top: boolean): Block {
  const first = lines[0];
  const last = lines[lines.length - 1];
  const { page = 1, boxed, zone } = first ?? {};
  return {
    kind,
    start: first?.at ?? 0,
    end: last?.to ?? 0,
    page,
    ...(boxed ? { boxed } : {}),
    ...(zone === undefined ? {} : { zone }),
    ...(first?.size === undefined ? {} : { size: first.size }),
    ...(top ? { top } : {}),
  };
}

function marked(reading: string, markup: Markup, line: ReadLine, whole: Block): Block {
  if (markup.kind === 'heading') return { ...whole, kind: 'head', level: markup.level, sure: true };
  if (markup.kind === 'item') {
    const inside = readMarker(reading, line.at, line.to);
    return {
      ...whole,
      kind: 'item',
      depth: markup.depth,
      marker: markup.marker,
      start: line.at + (inside?.length ?? 0),
    };
  }
  if (markup.kind === 'cell') return { ...whole, kind: 'cell', cell: markup };
  if (markup.kind === 'footnote') return { ...whole, kind: 'note', marker: markup.marker };
  if (markup.kind === 'quote') return { ...whole, kind: 'quote' };
  if (markup.kind === 'caption') return { ...whole, kind: 'caption' };
  // A paragraph in bold alone is how many writers make a heading.
  if (line.bold && whole.end - whole.start < 160 && !/[.,;]\s*$/.test(reading.slice(whole.start, whole.end))) {
    return { ...whole, kind: 'head', level: 7, sure: true };
  }
  return whole;
}

function typeHead(reading: string, piece: Piece, block: Block, type: Type): Partial<Block> {
  const first = piece.lines[0];
  if (!first || type.body === undefined || first.size === undefined) return {};
  const rank = type.ranks.get(typeKey(first));
  const length = block.end - block.start;
  if (rank === undefined || length > 320 || length < 2) return {};
  const larger = first.size > type.body + 0.6;
  if (!larger && (type.boldBody || !first.bold)) return {};
  const text = reading.slice(block.start, block.end);
  if (!/\p{L}{2}/u.test(text)) return {};
  // Large type may be a key figure or an opening paragraph rather than a heading.
  if (/[.;,]$/.test(text) && (length > 120 || !larger) && !/^\P{L}*\p{L}+ ?\d*\.$/u.test(text)) return {};
  // "Water remembers every decision." is a motto in large type; "We will …." may be a run-in heading.
  if (
    /\.$/.test(text) &&
    text.split(/\s+/).length > 4 &&
    !/^(?:\p{L}+ )?(?:vi|we|regeringen|government|regjeringen|wir) /iu.test(text)
  )
    return {};
  if (/^\p{Ll}/u.test(text) && block.marker === undefined && !larger) return {};
  return { kind: 'head', level: rank, sure: true };
}

/** Without type, only a block's shape can say that it is, or begins with, a heading. */
function shaped(reading: string, piece: Piece, words: ReadonlySet<string>): readonly Block[] {
  const { lines, top } = piece;
  const lead = leadLength(reading, lines, words);
  if (lead > 0) {
    const head = { ...blockOf(lines.slice(0, lead), 'head', top), sure: false };
    return [head, ...shaped(reading, { lines: lines.slice(lead), top: false }, words)];
  }
  const whole = blockOf(lines, 'text', top);
  return looksLikeTitle(reading, whole, lines) ? [{ ...whole, kind: 'head', sure: false }] : [whole];
}

function looksLikeTitle(reading: string, block: Block, lines: readonly ReadLine[]): boolean {
  const length = block.end - block.start;
  if (length > 220 || lines.length > 7 || (lines.length > 3 && length / lines.length > 32)) return false;
  const first = reading.charCodeAt(block.start);
  if (first >= 97 && first <= 122) return false;
  const text = onOneLine(reading, block.start, block.end);
  if (!/^["“”»'’]?(?:\d+(?:\.\d+)*\.? +)?["“”»'’]?\p{Lu}/u.test(text)) return false;
  // What ends in "over" or "of" goes on in a figure set large beside it.
  if (text.split(' ').length > 3 && openWords.has(/(?<!\p{L})\p{Ll}+$/u.exec(text)?.[0] ?? '')) return false;
  if (/[,;]$/.test(text) || (/\.$|\p{L}["”»)]?\.["”»)]?\d{1,2}$/u.test(text) && !/^\p{L}+ \d+\.$/u.test(text)))
    return false;
  return !/[.!?] +\p{Lu}|\p{L}[.!?]\d{1,2} +\p{Lu}/u.test(text.replace(/^\S+ (?:\d+|\p{Lu}|[IVX]+)\. /u, ''));
}

const OTHER = 0;
const SMALL = 1;
const LETTER = 2;
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  if ((code >= 97 && code <= 122) || 'æøåäöü'.includes(String.fromCharCode(code))) return SMALL;
  return (code >= 65 && code <= 90) || code >= 192 ? LETTER : OTHER;
});

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 256 ? (kinds[code] ?? OTHER) : LETTER;
}

/** Words that stand in lower case somewhere: a capital on one of them marks a sentence's beginning, not a name. */
function lowerWords(reading: string): ReadonlySet<string> {
  const words = new Set<string>();
  const met = wordTable((word) => words.add(word));
  const length = reading.length;
  let at = 0;
  while (at < length) {
    const from = at;
    const lower = kindAt(reading, at) === SMALL;
    while (at < length && kindAt(reading, at) !== OTHER) at++;
    if (lower && at - from > 1) met.at(reading, from, at);
    if (at === from) at++;
  }
  return words;
}

// ── blocks over page ends ────────────────────────────────────────────────────────────────────────────────────────────

/** A paragraph that a page end, a column end or a stray line cut goes on in lower case. */
function joinAcross(reading: string, blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined[joined.length - 1];
    if (last && goesOn(reading, last, block))
      joined[joined.length - 1] = { ...last, kind: last.kind === 'head' ? 'text' : last.kind, end: block.end };
    else joined.push(block);
  }
  return joined;
}

function goesOn(reading: string, last: Block, next: Block): boolean {
  if (next.kind !== 'text' || last.cell || last.boxed !== next.boxed) return false;
  if (
    last.kind !== 'text' &&
    last.kind !== 'item' &&
    !(last.kind === 'head' && last.sure === false && (next.page === last.page || last.end - last.start > 60))
  )
    return false;
  if (last.level !== undefined) return false;
  const first = reading.charAt(next.start);
  if (first === first.toUpperCase()) return last.kind === 'text' && reading.charCodeAt(last.end - 1) === 44;
  return (
    !/[:]$|[.!?]["”»]?$/.test(reading.slice(Math.max(0, last.end - 2), last.end)) ||
    /\p{L}\.\p{L}+\.$/u.test(reading.slice(Math.max(0, last.end - 8), last.end))
  );
}
