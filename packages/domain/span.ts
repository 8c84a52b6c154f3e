import { z } from 'zod';

/** Places in a document's extracted text: UTF-16 code units, end exclusive; `page` counts from 1. */
export const Span = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  page: z.int().positive().optional(),
});
export type Span = Readonly<z.infer<typeof Span>>;

/** One run of characters that stand alike in the reading text and in the extracted text. */
export const Run = z.tuple([z.int().nonnegative(), z.int().nonnegative(), z.int().positive()]);
/** `[reading, text, length]`, ascending in both; what no run covers was dropped or put in by a repair. */
export type Run = readonly [reading: number, text: number, length: number];

/** True where the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The page (from 1) that holds an offset; `pageStarts` ascending, the first is 0. */
export function pageAt(pageStarts: readonly number[], offset: number): number {
  return Math.max(1, lastAtOrBefore(pageStarts.length, (i) => pageStarts[i] ?? 0, offset) + 1);
}

/** Where a place in the reading text stands in the extracted text; a place inside a repair goes to the nearest character after it. */
export function toText(map: readonly Run[], reading: number): number {
  return across(map, reading, 0, 1, true);
}

/** Where a place in the extracted text stands in the reading text; dropped characters go to the nearest character after them. */
export function toReading(map: readonly Run[], text: number): number {
  return across(map, text, 1, 0, true);
}

/**
 * The extracted-text span of a reading-text range, without characters before the first and after the last that really
 * stand there; a character that a repair changed, as a ligature, stands there whole.
 */
export function textSpan(map: readonly Run[], start: number, end: number): Span {
  return rangeAcross(map, start, end, 0, 1);
}

/** The reading-text range of an extracted-text span. */
export function readingRange(map: readonly Run[], span: Span): { readonly start: number; readonly end: number } {
  return rangeAcross(map, span.start, span.end, 1, 0);
}

function rangeAcross(map: readonly Run[], start: number, end: number, from: 0 | 1, to: 0 | 1) {
  const first = across(map, start, from, to, true);
  if (end <= start) return { start: first, end: first };
  const last = Math.max(first, across(map, end - 1, from, to, false) + 1);
  const before = gapAt(map, start, from);
  const after = gapAt(map, end - 1, from);
  return {
    start: before && before.start[from] === start && isChange(before) ? before.start[to] : first,
    end: after && after.end[from] === end && isChange(after) ? after.end[to] : last,
  };
}

interface Gap {
  readonly start: readonly [reading: number, text: number];
  readonly end: readonly [reading: number, text: number];
}

/** What no run covers at a place. */
function gapAt(map: readonly Run[], at: number, from: 0 | 1): Gap | undefined {
  const i = lastAtOrBefore(map.length, (k) => map[k]?.[from] ?? 0, at);
  const [reading, text, length] = map[i] ?? [0, 0, 0];
  const next = map[i + 1];
  if (!next || at < (from === 0 ? reading : text) + length) return undefined;
  return { start: [reading + length, text + length], end: [next[0], next[1]] };
}

/** A few characters that stand for a few others; where one side is long or empty, something was dropped or put in. */
function isChange({ start, end }: Gap): boolean {
  const [reading, text] = [end[0] - start[0], end[1] - start[1]];
  return reading > 0 && text > 0 && reading <= 4 && text <= 4;
}

function across(map: readonly Run[], at: number, from: 0 | 1, to: 0 | 1, forward: boolean): number {
  const i = lastAtOrBefore(map.length, (k) => map[k]?.[from] ?? 0, at);
  const run = map[i];
  if (run && at < run[from] + run[2]) return run[to] + at - run[from];
  const next = map[i + 1];
  if (forward && next) return next[to];
  return run ? run[to] + run[2] - (forward ? 0 : 1) : 0;
}

function lastAtOrBefore(count: number, key: (i: number) => number, at: number): number {
  let low = 0;
  let high = count - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (key(middle) <= at) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}
