/** A word, a number, a date in digits or a sign of a text. */
export interface Token {
  /** In lower case, compatible characters made one (NFKC), soft hyphens gone: what is compared. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'date' | 'sign';
  /** Begins with a capital. */
  readonly capital: boolean;
  /** All capitals, two or more: an acronym. */
  readonly acronym: boolean;
}

const day = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}`;
const number = String.raw`\d{1,3}(?:[   ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*`;
/** `bl.a.`, `e.g.`, `f.eks.` */
const shortened = String.raw`\p{L}{1,2}(?:\.\p{L}{1,4})+\.?`;
const word = String.raw`[%€£$]|[\p{L}\p{M}\p{N}]+(?:[-‐‑'’][\p{L}\p{M}\p{N}]+)*-?`;
const token = new RegExp(`(${day})|((?:${number})(?![\\p{L}]))|(${shortened}|${word})|([^\\s])`, 'gu');

export function tokensOf(text: string): readonly Token[] {
  return [...text.normalize('NFKC').replaceAll('\u00ad', '').matchAll(token)].map(
    ([all, isDay, isNumber, isWord]): Token => ({
      key: keyOf(all, isWord !== undefined),
      kind: isDay ? 'date' : isNumber ? 'number' : isWord ? 'word' : 'sign',
      capital: /^\p{Lu}/u.test(all),
      acronym: /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(all),
    }),
  );
}

function keyOf(text: string, isWord: boolean): string {
  const key = text.toLowerCase().replaceAll(/[‐‑]/g, '-').replaceAll('’', "'");
  return isWord ? key.replaceAll('.', '') : key;
}

/** Phrases of one or more words, with what each weighs or without. */
export type Phrases = ReadonlySet<string> | ReadonlyMap<string, number>;

/** The longest phrase of `phrases` that begins at `at`, as its words and how many tokens it takes. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  phrases: Phrases,
  longest = Number.POSITIVE_INFINITY,
): { readonly words: string; readonly length: number } | undefined {
  const most = lengthsOf(phrases).get(tokens[at]?.key ?? '') ?? 0;
  for (let length = Math.min(longest, most, tokens.length - at); length > 0; length--) {
    const words = tokens
      .slice(at, at + length)
      .map((one) => one.key)
      .join(' ');
    if (phrases.has(words)) return { words, length };
  }
  return undefined;
}

const known = new WeakMap<Phrases, ReadonlyMap<string, number>>();

/** How many words the longest phrase has that begins with a word. */
function lengthsOf(phrases: Phrases): ReadonlyMap<string, number> {
  const before = known.get(phrases);
  if (before) return before;
  const lengths = new Map<string, number>();
  for (const phrase of phrases.keys()) {
    const [first = '', ...rest] = phrase.split(' ');
    lengths.set(first, Math.max(lengths.get(first) ?? 0, rest.length + 1));
  }
  known.set(phrases, lengths);
  return lengths;
}
