const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** Letters and digits alone, lower case: what two titles are compared by. Titles are asked for again and again. */
export function letters(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const made = lettersOf(text, '');
  known.set(text, made);
  return made;
}

/** Letters and digits in lower case, runs of all else between them as one blank. */
export function spacedLetters(text: string): string {
  return lettersOf(text, ' ');
}

function lettersOf(text: string, between: string): string {
  let out = '';
  let from = -1;
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)] ?? STRANGE;
    if (kind === STRANGE) return between === '' ? lettersOfAny(text) : spacedLettersOfAny(text);
    if (kind === LETTER) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      out += out === '' ? text.slice(from, i) : between + text.slice(from, i);
      from = -1;
    }
  }
  if (from >= 0) out += out === '' ? text.slice(from) : between + text.slice(from);
  return out.toLowerCase();
}

/** How many letters and digits stand from `start` to `end`, as `letters` would leave them. */
export function countLetters(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const kind = kinds[text.charCodeAt(i)] ?? STRANGE;
    if (kind === STRANGE) return lettersOfAny(text.slice(start, end)).length;
    count += kind;
  }
  return count;
}

function lettersOfAny(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function spacedLettersOfAny(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const MARK = 0;
const LETTER = 1;
/** Not known to stay as it is when characters are made compatible (NFKC). */
const STRANGE = 2;
const kinds = kindsOfCharacters();

function kindsOfCharacters(): Uint8Array {
  const table = new Uint8Array(0x2040).fill(STRANGE);
  for (let code = 0; code < 0x100; code++) {
    const character = String.fromCharCode(code);
    if (character.normalize('NFKC') !== character && code !== 0xa0) continue;
    table[code] = /[\p{L}\p{N}]/u.test(character) ? LETTER : MARK;
  }
  for (const mark of '–—‘’“”„•…') table[mark.charCodeAt(0)] = MARK;
  return table;
}

/** How alike two strings of letters are, 0 to 1: shared pairs of letters (Dice's coefficient). Cost grows with their length, not its square. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  if (Math.min(a.length, b.length) / Math.max(a.length, b.length) < 0.3) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1);
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0;
    if (left === 0) continue;
    shared++;
    pairs.set(b.slice(i, i + 2), left - 1);
  }
  return (2 * shared) / (a.length + b.length - 2);
}
