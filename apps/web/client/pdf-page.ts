import type { PDFPageProxy } from 'pdfjs-dist';
import { type Library, within } from './pdf-file.ts';
import { lettersIn, lettersOf } from './pdf-glyphs.ts';
import { type LineMark, type Rectangle, rectangleOf } from './pdf-marks.ts';
import { placed } from './pdf-words.ts';

/** More pixels than this are not drawn on one page, however sharp the screen and however near one looks. */
const mostPixels = 2 ** 24;

/** A page of more pieces of text than this is a drawing: they are neither laid over it nor looked through. */
const mostPieces = 8000;

/**
 * Draws a page as wide as asked for, as sharp as the screen is.
 *
 * @param width in CSS pixels
 */
export async function drawPage(
  { AnnotationMode }: Library,
  page: PDFPageProxy,
  width: number,
): Promise<HTMLCanvasElement> {
  const whole = page.getViewport({ scale: 1 });
  const wanted = (width / whole.width) * window.devicePixelRatio;
  const most = Math.sqrt(mostPixels / (whole.width * whole.height));
  const viewport = page.getViewport({ scale: Math.min(wanted, most) });
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  canvas.setAttribute('aria-hidden', 'true');
  await within(page.render({ canvas, viewport, annotationMode: AnnotationMode.DISABLE }).promise);
  return canvas;
}

/** The page's words, invisible over the drawn ones, to be selected and read aloud. */
export async function layWords({ TextLayer }: Library, page: PDFPageProxy, width: number): Promise<HTMLElement> {
  const container = document.createElement('div');
  container.className = 'textLayer';
  const content = await within(page.getTextContent());
  if (content.items.length > mostPieces) return container;
  const scale = width / page.getViewport({ scale: 1 }).width;
  const layer = new TextLayer({ textContentSource: content, container, viewport: page.getViewport({ scale }) });
  await within(layer.render());
  return container;
}

/** Where the marked words of a page stand. */
export async function rectanglesOn(
  { OPS, normalizeUnicode }: Library,
  page: PDFPageProxy,
  marks: readonly LineMark[],
): Promise<readonly Rectangle[]> {
  if (marks.length === 0) return [];
  const view = page.getViewport({ scale: 1 }).transform as readonly number[];
  const { items } = await within(page.getTextContent());
  const words = placed(items.slice(0, mostPieces), view);
  // Without the drawing all letters count as equally wide.
  const drawing = await within(page.getOperatorList()).catch(() => ({ fnArray: [], argsArray: [] }));
  const letters = lettersOf(
    lettersIn(drawing, OPS, normalizeUnicode),
    words.map((one) => one.words),
  );
  return marks.flatMap((mark) => rectangleOf(mark, words, letters, view) ?? []);
}
