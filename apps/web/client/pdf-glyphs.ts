import type { DrawnWords } from './pdf-words.ts';

/** How wide a font's letters are, in thousandths of its size. */
export type Widths = ReadonlyMap<string, number>;

interface Glyph {
  readonly unicode: string;
  readonly width: number;
}

interface Drawing {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: readonly unknown[];
}

/** The letters' widths by the fonts' names, from what a page draws. */
export function widthsIn(
  { fnArray, argsArray }: Drawing,
  { setFont, showText }: { readonly setFont: number; readonly showText: number },
): ReadonlyMap<string, Widths> {
  const fonts = new Map<string, Map<string, number>>();
  let font = new Map<string, number>();
  for (let i = 0; i < fnArray.length; i++) {
    const args = argsArray[i] as readonly unknown[] | null;
    if (fnArray[i] === setFont && typeof args?.[0] === 'string') {
      font = fonts.get(args[0]) ?? new Map();
      fonts.set(args[0], font);
    } else if (fnArray[i] === showText && Array.isArray(args?.[0])) {
      for (const glyph of args[0]) if (isGlyph(glyph)) font.set(glyph.unicode, glyph.width);
    }
  }
  return fonts;
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}

/** How wide a letter is taken to be whose font does not say. */
const USUAL = 500;

/**
 * Which stretch of drawn words some of their characters take, as shares of the whole. Room beyond the letters' own widths lies
 * in the blanks, as lines are set to one length by stretching these; without blanks it lies between all letters alike.
 */
export function stretch(
  { str, width, transform }: DrawnWords,
  from: number,
  to: number,
  widths: Widths | undefined,
): readonly [number, number] {
  const em = Math.hypot(transform[0] ?? 1, transform[1] ?? 0) / 1000;
  const own = Array.from({ length: str.length }, (_, i) => (widths?.get(str.charAt(i)) ?? USUAL) * em);
  const sum = own.reduce((a, b) => a + b, 0);
  const blanks = [...str].filter((letter) => letter === ' ').length;
  const extra = blanks > 0 ? (width - sum) / blanks : 0;
  const justified = widths !== undefined && extra > -0.2 * em * 1000 && extra < em * 1000;
  const whole = justified && blanks > 0 ? width : sum;
  if (!(whole > 0)) return [0, 1];
  let before = 0;
  let [start, end] = [0, 1];
  for (let i = 0; i <= str.length; i++) {
    if (i === from) start = before / whole;
    if (i === to) end = before / whole;
    before += (own[i] ?? 0) + (justified && str.charAt(i) === ' ' ? extra : 0);
  }
  return [Math.max(0, start), Math.min(1, end)];
}
