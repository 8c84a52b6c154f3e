import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';

/** A filled or framed rectangle; points from the page's left and top edge. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill, OPS.rawFillPath]);
const STROKES: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke]);
const BOTH: ReadonlySet<number> = new Set([
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** Boxes that can hold words and are not the page itself. Follows the matrix through the drawing (ISO 32000-2, 8.3). */
export function boxesOf(list: PDFOperatorList, view: readonly number[], width: number, height: number): readonly Box[] {
  const boxes: Box[] = [];
  const stack: { matrix: Matrix; white: boolean }[] = [];
  let matrix = view as unknown as Matrix;
  let white = false;
  list.fnArray.forEach((op, i) => {
    const args = (list.argsArray[i] ?? []) as readonly unknown[];
    if (op === OPS.save || op === OPS.paintFormXObjectBegin) {
      stack.push({ matrix, white });
      if (op === OPS.paintFormXObjectBegin && isMatrix(args[0])) matrix = times(matrix, args[0]);
    } else if (op === OPS.restore || op === OPS.paintFormXObjectEnd)
      ({ matrix, white } = stack.pop() ?? { matrix, white });
    else if (op === OPS.transform && isMatrix(args)) matrix = times(matrix, args);
    else if (op === OPS.setFillRGBColor) white = isWhite(args[0]);
    else if (op === OPS.constructPath) {
      const painted =
        BOTH.has(args[0] as number) || STROKES.has(args[0] as number) || (FILLS.has(args[0] as number) && !white);
      const box = painted && isRoundish(args[1]) ? turned(matrix, args[2] as ArrayLike<number> | null) : undefined;
      if (box && holdsWords(box, width, height)) boxes.push(box);
    }
  });
  return boxes.slice(0, 200);
}

const isMatrix = (value: unknown): value is Matrix => Array.isArray(value) && value.length === 6;

/** `#f8f8f8` and lighter cannot be seen as a box. */
const isWhite = (colour: unknown) => typeof colour === 'string' && /^#(?:f[8-9a-f]){3}$/i.test(colour);

/** A rectangle, with rounded corners at most: a drawing of many strokes is a picture. */
function isRoundish(path: unknown): boolean {
  const data = Array.isArray(path) ? (path[0] as ArrayLike<number> | null) : null;
  return data !== null && data !== undefined && data.length >= 9 && data.length <= 60;
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function turned([a, b, c, d, e, f]: Matrix, bounds: ArrayLike<number> | null): Box | undefined {
  if (!bounds) return undefined;
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(bounds);
  const [left, right] = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const [top, bottom] = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  return { x0: Math.min(left, right), x1: Math.max(left, right), y0: Math.min(top, bottom), y1: Math.max(top, bottom) };
}

function holdsWords(box: Box, width: number, height: number): boolean {
  const [w, h] = [box.x1 - box.x0, box.y1 - box.y0];
  return w > 60 && h > 24 && (w < 0.95 * width || h < 0.5 * height) && w * h < 0.85 * width * height;
}

/** Number of the smallest box around a point, -1 where there is none. */
export function boxAt(boxes: readonly Box[], x: number, y: number): number {
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  boxes.forEach((box, i) => {
    const area = (box.x1 - box.x0) * (box.y1 - box.y0);
    if (x < box.x0 || x > box.x1 || y < box.y0 || y > box.y1 || area >= least) return;
    found = i;
    least = area;
  });
  return found;
}
