import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent } from 'pdfjs-dist/types/src/display/api.js';
import { type Box, boxesOf } from './pdf-boxes.ts';
import { type Fonts, faceOf, learnFonts } from './pdf-fonts.ts';
import { type LaidPage, layPage, togetherBy } from './pdf-page.ts';
import { type Pieces, piecesOf } from './pdf-pieces.ts';
import { mayHoldBox, mayHoldTable } from './pdf-suspects.ts';
import { type Tags, tagsOf } from './pdf-tags.ts';

/**
 * Reads pages one after the other. Next to a page's text its drawing costs half as much again and a structure tree that
 * marks every line a quarter, so that in long papers both are asked for where they pay: the drawing where a font is new,
 * since only then its name can be known, and where a box may be; a heavy tree where a table may be.
 */
export function pageReader(document: PDFDocumentProxy): (number: number) => Promise<LaidPage> {
  const fonts: Fonts = new Map();
  const contentOf = readingAhead(document);
  const tagsFor = tagReader(document.numPages);
  const short = document.numPages <= SHORT;
  let forFonts = short ? 0 : SHORT;
  let forBoxes = short ? SHORT : Math.ceil(document.numPages * SHARE);
  let unfinished: LaidPage['unfinished'];

  return async (number) => {
    const { page, items } = await contentOf(number);
    const tags = await tagsFor(page, items);
    const frame = frameOf(page);
    const used = new Set(items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.fontName] : [])));
    const fresh = [...used].filter((font) => !fonts.has(font));
    const join = () => piecesOf(items, frame.view, faceOf(fonts), togetherBy(tags));
    let pieces: Pieces | undefined;
    let boxes: readonly Box[] = [];
    const unknown = fresh.length > 0 && forFonts > 0;
    if (!unknown && forBoxes > 0 && !short) pieces = join();
    if (unknown || (forBoxes > 0 && (!pieces || mayHoldBox(pieces.upright)))) {
      if (unknown) forFonts--;
      else forBoxes--;
      boxes = await drawn(page, fresh, fonts, frame);
      // A new font tells what is bold.
      if (fresh.length > 0) pieces = undefined;
    }
    const laid = layPage(pieces ?? join(), { ...frame, tags, boxes, unfinished });
    page.cleanup();
    unfinished = laid.unfinished;
    return laid;
  };
}

interface Content {
  readonly page: PDFPageProxy;
  readonly items: TextContent['items'];
}

/** The text of a page, the next one's asked for at once: it is unpacked on another thread while this one is laid out. */
function readingAhead(document: PDFDocumentProxy): (number: number) => Promise<Content> {
  const fetched = async (number: number): Promise<Content> => {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    return { page, items };
  };
  let ahead: Promise<Content> | undefined;
  let next = 0;
  return async (number) => {
    const content = await (ahead && next === number ? ahead : fetched(number));
    next = number + 1;
    ahead = next <= document.numPages ? fetched(next) : undefined;
    // What is wrong with it is said when it is its turn.
    ahead?.catch(() => {});
    return content;
  };
}

const SHORT = 12;
/** Of a long paper's pages, those drawn for their boxes. */
const SHARE = 0.05;

/** Asks for structure trees as long as the paper has them: a cover or two may have none. */
function tagReader(pages: number): (page: PDFPageProxy, items: TextContent['items']) => Promise<Tags> {
  let tries = 3;
  let heavy = 0;
  return async (page, items) => {
    if (tries === 0) return new Map();
    const marks = items.reduce((sum, item) => sum + ('id' in item && item.id ? 1 : 0), 0);
    heavy += marks > HEAVY ? 1 : -1;
    const onlyTables = pages > MANY && heavy > 0;
    if (onlyTables && !mayHoldTable(items)) return new Map();
    const tree = await page.getStructTree().catch(() => null);
    tries = tree ? Number.POSITIVE_INFINITY : tries - 1;
    const tags = tagsOf(tree);
    // What only some pages can say of headings and paragraphs would make the others look different.
    return onlyTables ? new Map([...tags].filter(([, tag]) => tag.cell)) : tags;
  };
}

const MANY = 30;
const HEAVY = 50;

interface Frame {
  readonly view: readonly number[];
  readonly width: number;
  readonly height: number;
}

function frameOf(page: PDFPageProxy): Frame {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  return { view: transform, width, height };
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
