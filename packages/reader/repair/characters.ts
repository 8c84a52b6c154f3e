/** Kinds of character that repair tells apart. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const HYPHEN = 5;
/** Stands for or belongs to a letter, but is not one the dictionary knows: ligature, combining accent, soft hyphen inside a word. */
export const ODD = 6;

export const SOFT_HYPHEN = 0xad;

/** Shows nothing by itself: soft hyphens inside lines, zero-width blanks and joiners, byte order marks. */
export const isInvisible = (code: number) =>
  code === SOFT_HYPHEN || code === 0xfeff || (code >= 0x200b && code <= 0x200d) || code === 0x2060;

const COMMON = 0x250;
const table = new Uint8Array(COMMON);
for (let code = 0; code < COMMON; code++) table[code] = slowKind(code);

/** The kind of a UTF-16 code unit. A table answers for Latin, ranges for the rest. */
export function kindOf(code: number): number {
  if (code < COMMON) return table[code] ?? OTHER;
  if (code >= 0x2000 && code < 0x2c00) return punctuationKind(code);
  if (code >= 0x300 && code < 0x370) return ODD;
  if (code >= 0xfb00 && code <= 0xfb06) return ODD;
  if (isInvisible(code)) return ODD;
  // Private use and surrogates: bullets and pictures. Anything else above Latin is taken for a letter without case.
  if (code >= 0xd800 && code < 0xf900) return OTHER;
  return code >= 0x370 ? LOWER : OTHER;
}

function punctuationKind(code: number): number {
  if (code <= 0x200a || code === 0x202f) return SPACE;
  if (isInvisible(code)) return ODD;
  return code === 0x2010 || code === 0x2011 ? HYPHEN : OTHER;
}

function slowKind(code: number): number {
  if (code === 0x2d) return HYPHEN;
  if (code === SOFT_HYPHEN) return ODD;
  if (code === 0xa0 || code === 0x20 || (code >= 9 && code <= 13)) return SPACE;
  const letter = String.fromCharCode(code);
  if (letter >= '0' && letter <= '9') return DIGIT;
  if (!/\p{L}/u.test(letter)) return OTHER;
  return letter !== letter.toLowerCase() ? UPPER : LOWER;
}

export const isLetter = (kind: number) => kind === LOWER || kind === UPPER || kind === ODD;

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'] as const;

/** The letters a ligature of the block Alphabetic Presentation Forms stands for. */
export function ligature(code: number): string | undefined {
  return LIGATURES[code - 0xfb00];
}

/** A word as dictionaries write it: ligatures opened, accents composed, invisible characters gone. */
export function plainWord(word: string): string {
  for (let i = 0; i < word.length; i++) if (kindOf(word.charCodeAt(i)) === ODD) return cleaned(word);
  return word;
}

function cleaned(word: string): string {
  let out = '';
  for (const letter of word) {
    const code = letter.charCodeAt(0);
    if (isInvisible(code)) continue;
    out += ligature(code) ?? letter;
  }
  return out.normalize('NFC');
}
