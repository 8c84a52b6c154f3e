import type { LanguageWords } from './language-words.ts';

/** What is left of a word without its inflection: rough, for comparing only. Hyphens and doubled ends go too. */
export function stemOf(word: string, words: LanguageWords): string {
  const plain = word.replace(/[-'’]/g, '').replace(/aa/g, 'å');
  const spelled = words.decimal === '.' ? oneEnglish(plain) : plain;
  const ending = words.endings.find((end) => spelled.length - end.length >= 3 && spelled.endsWith(end));
  const stem = ending ? spelled.slice(0, -ending.length) : spelled;
  return stem.replace(/(\p{L})\1$/u, '$1');
}

/** British and American spelling as one: Merriam-Webster, "Why British and American English differ". */
function oneEnglish(word: string): string {
  return word
    .replace(/iz(?=e|i|a)/, 'is')
    .replace(/our(?=$|s$|ed$|ing$|able$)/, 'or')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/mme(s?)$/, 'm$1');
}

/** True where one is the other with a slip of the pen: a letter more, fewer, changed or swapped, and the first one kept. */
export function misspelled(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5 || a[0] !== b[0] || long.length - short.length > 1) return false;
  const start = commonStart(short, long);
  const [left, right] = [short.slice(start), long.slice(start)];
  if (short.length < long.length) return left === right.slice(1);
  const swapped = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return swapped || left.slice(1) === right.slice(1);
}

/** True where the two differ by an ending of inflection alone. */
export function inflected(a: string, b: string, endings: readonly string[]): boolean {
  const start = commonStart(a, b);
  const bare = (rest: string) => rest === '' || endings.includes(rest);
  return start >= 4 && bare(a.slice(start)) && bare(b.slice(start));
}

function commonStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** How alike two words are, 0 to 1: shared pairs of letters (Dice's coefficient); half for a compound and its head. */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const head = short.length >= 5 && (long.endsWith(short) || long.startsWith(short)) ? 0.5 : 0;
  const pairs = new Set(pairsOf(short));
  const shared = new Set(pairsOf(long).filter((pair) => pairs.has(pair))).size;
  return Math.max(head, (2 * shared) / (short.length + long.length - 2 || 1));
}

function pairsOf(word: string): readonly string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2));
}
