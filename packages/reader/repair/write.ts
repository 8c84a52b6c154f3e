import type { Run } from '@lofte/domain/span';
import type { Repaired } from '../repaired.ts';
import type { Mend } from './mend.ts';
import type { Survey } from './survey.ts';

/** Collects the reading text and lays it on the extracted text as it grows. */
function sheet(text: string) {
  const parts: string[] = [];
  const map: [number, number, number][] = [];
  let length = 0;
  // What is copied in one stretch is cut out once, when it ends.
  let open = 0;
  let close = 0;
  const cut = () => {
    if (close > open) parts.push(text.slice(open, close));
    open = close = 0;
  };
  const put = (words: string) => {
    cut();
    parts.push(words);
    length += words.length;
  };
  const copy = (start: number, end: number) => {
    if (end <= start) return;
    const last = map[map.length - 1];
    if (last && last[1] + last[2] === start && last[0] + last[2] === length) last[2] += end - start;
    else map.push([length, start, end - start]);
    if (close !== start || close === open) {
      cut();
      open = start;
    }
    close = end;
    length += end - start;
  };
  return {
    put,
    copy,
    length: () => length,
    /** Where the extracted text goes on after the last copied character. */
    reached: () => {
      const last = map[map.length - 1];
      return last ? last[1] + last[2] : 0;
    },
    done: (): { reading: string; map: readonly Run[] } => {
      cut();
      return { reading: parts.join(''), map };
    },
  };
}

/**
 * Writes the reading text: kept lines parted by line feeds, mends done. A word mended over a line end is written whole on
 * its first line; the line feed follows it:
 *
 *     … menneskeret-          … menneskerettighedsforkæmperne
 *     tighedsforkæmperne på   på
 */
export function write(
  survey: Survey,
  mends: readonly Mend[],
  dropped: Uint8Array,
): Pick<Repaired, 'reading' | 'map' | 'lines'> {
  const { paper, text, to } = survey;
  const page = sheet(text);
  const starts = new Map<number, number>();
  const lines: Repaired['lines'][number][] = [];
  let next = 0;
  let first = true;

  /** Copies one line's text from `at`, mends done; returns the line and place that a mend over the line end leads to. */
  const copyLine = (at: number, end: number): Mend | undefined => {
    let place = at;
    for (let m = mends[next]; m && m.start <= end; m = mends[next]) {
      if (m.start >= end && m.carry === undefined) break;
      next++;
      if (m.start < place) continue;
      page.copy(place, m.start);
      if (m.put) page.put(m.put);
      if (m.carry !== undefined) return m;
      place = m.end;
    }
    page.copy(place, end);
    return undefined;
  };

  for (let i = 0; i < paper.lines.length; i++) {
    const line = paper.lines[i];
    if (!line) continue;
    const begin = starts.get(i) ?? lineStart(survey, i);
    if (dropped[i] || begin < 0) {
      lines.push({ ...line, at: page.length(), to: page.length(), furniture: true });
      continue;
    }
    // Copied where it stands, so that a character mended beside it keeps a place of its own.
    const feed = line.start - 1;
    if (!first) {
      if (page.reached() <= feed && text.charCodeAt(feed) === 10) page.copy(feed, feed + 1);
      else page.put('\n');
    }
    first = false;
    const at = page.length();
    let over = copyLine(begin, to[i] ?? begin);
    for (let j = i; over?.carry !== undefined; ) {
      const { end, carry } = over;
      while ((to[j] ?? 0) < end) j++;
      over = copyLine(end, carry);
      // All of the line moved up: nothing is left of it.
      starts.set(j, carry >= (to[j] ?? 0) ? -1 : afterBlanks(text, carry));
    }
    lines.push({ ...line, at, to: page.length(), furniture: false });
  }
  return { ...page.done(), lines };
}

/** A single blank before a line is a trace of extraction; more are an indent, which says something. */
function lineStart({ paper, from, to }: Survey, i: number): number {
  const start = from[i] ?? 0;
  const outer = paper.lines[i]?.start ?? start;
  return start - outer > 1 && start < (to[i] ?? 0) ? outer : start;
}

function afterBlanks(text: string, at: number): number {
  let place = at;
  while (text.charCodeAt(place) === 32 || text.charCodeAt(place) === 160 || text.charCodeAt(place) === 9) place++;
  return place;
}
