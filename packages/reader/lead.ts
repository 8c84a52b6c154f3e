import { structureOf } from './language/structure.ts';
import type { ReadLine } from './repaired.ts';

export const openWords: ReadonlySet<string> = new Set(
  ['da', 'en', 'nb', 'sv', 'de'].flatMap((language) => structureOf(language as 'da').open),
);
/** A word and its number: `Tema B.`, `Goal 3.` */
const NUMBERED = /^\p{L}+ (?:\d+|\p{Lu}|[IVX]+)\. */u;

/**
 * How many of a paragraph's first lines are a heading set directly above its text, 0 for none. Without type, two things
 * tell: the line was ended though the next word had room on it, and that next word begins a sentence.
 *
 *     Fælles målinger i hele vandløbet        ← room for "Vi" and more
 *     Vi samler målingerne i én database …
 */
export function leadLength(reading: string, lines: readonly ReadLine[], lowerWords: ReadonlySet<string>): number {
  if (lines.length < 2) return 0;
  let width = 0;
  for (const line of lines) width = Math.max(width, line.to - line.at);
  // "Tema B. …" begins a heading, however little stands under it.
  const label = NUMBERED.test(reading.slice(lines[0]?.at, lines[0]?.to)) ? 1.2 : 0;
  let best = 0;
  let bestScore = 2.4;
  for (let k = 1; k <= Math.min(4, lines.length - 1); k++) {
    const line = lines[k - 1];
    const next = lines[k];
    if (!line || !next || endsSentence(reading, line)) break;
    const score =
      breakScore(reading, line, next, width, lowerWords) + bodyScore(reading, lines, k) + label - 0.15 * (k - 1);
    if (score > bestScore) {
      best = k;
      bestScore = score;
    }
  }
  return best > 0 && startsTitle(reading, lines[0]) ? best : 0;
}

function breakScore(
  reading: string,
  line: ReadLine,
  next: ReadLine,
  width: number,
  lowerWords: ReadonlySet<string>,
): number {
  const code = reading.charCodeAt(next.at);
  if (code >= 97 && code <= 122) return -9;
  const first = /^["“”»'’]*(\d*\p{Lu}[\p{L}\d]*)/u.exec(reading.slice(next.at, Math.min(next.to, next.at + 40)))?.[1];
  if (first === undefined) return -9;
  const last = /(\S+)\s*$/.exec(reading.slice(Math.max(line.at, line.to - 40), line.to))?.[1] ?? '';
  if (/[,;–—-]$/.test(last) || openWords.has(last.toLowerCase())) return -9;
  const room = width - (line.to - line.at) - 1 - first.length;
  const deliberate = room > Math.max(8, width * 0.15) ? 2 : room > 0 ? 0.5 : -1.5;
  const lower = first.toLowerCase();
  const begins = lowerWords.has(lower) || openWords.has(lower) ? 1.5 : 0;
  return deliberate + begins;
}

function bodyScore(reading: string, lines: readonly ReadLine[], k: number): number {
  const start = lines[k]?.at ?? 0;
  const end = lines[lines.length - 1]?.to ?? start;
  const length = end - start;
  if (length < 40) return -2;
  const prose = /[.!?]["”»)]?\d{0,2}$/.test(reading.slice(Math.max(start, end - 3), end)) || length > 160;
  return prose ? 1 : -1;
}

function endsSentence(reading: string, line: ReadLine): boolean {
  if (!hasStop(reading, line)) return false;
  const text = reading.slice(line.at, line.to);
  return /[.!?:]\s*$|[.!?] +\p{Lu}/u.test(text.replace(NUMBERED, ''));
}

// Most lines have none: looked for before anything is copied.
function hasStop(reading: string, { at, to }: ReadLine): boolean {
  for (let i = at; i < to; i++) {
    const code = reading.charCodeAt(i);
    if (code === 46 || code === 58 || code === 33 || code === 63) return true;
  }
  return false;
}

function startsTitle(reading: string, line: ReadLine | undefined): boolean {
  if (!line) return false;
  return /^["“”»'’]?[\p{Lu}\d]/u.test(reading.slice(line.at, line.at + 2)) && line.to - line.at < 130;
}
