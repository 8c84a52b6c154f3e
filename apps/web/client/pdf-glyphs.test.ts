import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { lettersIn, lettersOf } from './pdf-glyphs.ts';

const glyph = (unicode: string, width: number) => ({ unicode, width, isSpace: unicode === ' ' });
const normal = (unicode: string) => unicode.normalize('NFKC');
const read = (...drawn: readonly (readonly [number, ...unknown[]])[]) =>
  lettersIn({ fnArray: drawn.map(([operator]) => operator), argsArray: drawn.map(([, ...args]) => args) }, OPS, normal);
const xs = (letters: ReturnType<typeof read>) => letters.places.map(({ x0, x1 }) => [Math.round(x0), Math.round(x1)]);

test('counts widths, kerning, spacing and ligatures as they are drawn', () => {
  // At 10 points: m 8, i 2, a blank of 2 with 5 more, half a point of kerning, the ligature 4 for two letters.
  const shown = [glyph('m', 800), glyph('i', 200), glyph(' ', 200), 500, glyph('\ufb01', 400)];
  const letters = read([OPS.beginText], [OPS.setFont, 'f1', 10], [OPS.setWordSpacing, 5], [OPS.showText, shown]);
  expect(letters.text).toBe('mifi');
  expect(xs(letters)).toEqual([
    [0, 8],
    [8, 10],
    [12, 14],
    [14, 16],
  ]);
});

test('follows moves, lines, stretched text and the matrices around it', () => {
  const a = [glyph('a', 500)];
  const letters = read(
    [OPS.save],
    [OPS.transform, 2, 0, 0, 2, 100, 50],
    [OPS.beginText],
    [OPS.setFont, 'f1', 10],
    [OPS.setTextMatrix, [1, 0, 0, 1, 20, 30]],
    [OPS.showText, a],
    [OPS.moveText, 7, 0],
    [OPS.showText, a],
    [OPS.setLeadingMoveText, 0, -12],
    [OPS.setHScale, 50],
    [OPS.showText, [...a, ...a]],
    [OPS.nextLine],
    [OPS.showText, a],
    [OPS.restore],
    [OPS.beginText],
    [OPS.setFont, 'f1', 10],
    [OPS.showText, a],
  );
  expect(letters.places.map(({ x0, y0, x1 }) => [x0, y0, x1])).toEqual([
    [140, 110, 150],
    [154, 110, 164],
    [154, 86, 159],
    [159, 86, 164],
    [154, 62, 159],
    [0, 0, 5],
  ]);
});

test('leads words to their letters in the order of drawing, also where words come twice', () => {
  const letters = read([OPS.setFont, 'f1', 10], [OPS.showText, [...'ja-nej ja'].map((letter) => glyph(letter, 100))]);
  const [one, two, three] = ['ja', 'nej', ' ja '].map((str) => ({ str, transform: [], width: 0 }));
  if (!one || !two || !three) throw new Error('three words');
  const found = lettersOf(letters, [one, two, three]);
  expect([one, two, three].map((words) => Math.round(found.get(words)?.[0]?.x0 ?? -1))).toEqual([0, 3, 7]);
});
