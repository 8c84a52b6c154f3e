import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Box, boxesOf } from './pdf-boxes.ts';
import { type Fonts, faceOf, learnFonts } from './pdf-fonts.ts';
import { type LaidPage, layPage, togetherBy } from './pdf-page.ts';
import { piecesOf } from './pdf-pieces.ts';
import { tagsOf } from './pdf-tags.ts';

/**
 * Reads pages one after the other. A page's drawing costs half as much again as its text; it is asked for where
 * a font is new, since only then its name can be known, and on every page of a short paper.
 */
export function pageReader(document: PDFDocumentProxy): (number: number) => Promise<LaidPage> {
  const fonts: Fonts = new Map();
  let drawings = Math.max(FREE_DRAWINGS, Math.ceil(document.numPages * SHARE));
  let tagged = UNTAGGED_TRIES;
  let unfinished: LaidPage['unfinished'];

  return async (number) => {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tree = tagged > 0 ? await page.getStructTree().catch(() => null) : null;
    tagged = tree ? Number.POSITIVE_INFINITY : tagged - 1;
    const used = new Set(items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.fontName] : [])));
    const fresh = [...used].filter((font) => !fonts.has(font));
    let boxes: readonly Box[] = [];
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
    const [width, height] = page.rotate % 180 === 0 ? [x1 - x0, y1 - y0] : [y1 - y0, x1 - x0];
    const view = page.getViewport({ scale: 1 }).transform;
    if (drawings > 0 && (fresh.length > 0 || document.numPages <= FREE_DRAWINGS)) {
      drawings--;
      boxes = await drawn(page, fresh, fonts, { view, width, height });
    }
    const tags = tagsOf(tree);
    const pieces = piecesOf(items, view, faceOf(fonts), togetherBy(tags));
    page.cleanup();
    const laid = layPage(pieces, { width, height, tags, boxes, unfinished });
    unfinished = laid.unfinished;
    return laid;
  };
}

const FREE_DRAWINGS = 12;
const SHARE = 0.2;
/** A structure tree may leave out a cover or two. */
const UNTAGGED_TRIES = 3;

interface Frame {
  readonly view: readonly number[];
  readonly width: number;
  readonly height: number;
}

async function drawn(
  page: PDFPageProxy,
  fresh: readonly string[],
  fonts: Fonts,
  frame: Frame,
): Promise<readonly Box[]> {
  const list = await page.getOperatorList().catch(() => ({ fnArray: [OPS.endPath], argsArray: [[]] }));
  learnFonts(page, fresh, fonts);
  return boxesOf(list as Parameters<typeof boxesOf>[0], frame.view, frame.width, frame.height);
}
