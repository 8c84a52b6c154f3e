import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { good, type Result } from '@lofte/domain/issue';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Opened } from './compose.ts';
import { MAX_PAGES } from './limits.ts';
import { assemble } from './pdf-assemble.ts';
import { metaOf, outlineOf } from './pdf-meta.ts';
import type { LaidPage } from './pdf-page.ts';
import { pageReader } from './pdf-read.ts';
import { refuse } from './refuse.ts';

/**
 * PDF: glyphs by their places → lines → zones in reading order, with what the file's own structure tree says of them.
 *
 * @param progress told after each page
 */
export async function openPdf(
  name: string,
  bytes: Uint8Array,
  progress?: (page: number, of: number) => void,
): Promise<Result<Opened>> {
  // A whole file ends with this mark (ISO 32000-2, 7.5.5); the library would silently read what is left of a cut one.
  if (!Buffer.from(bytes.subarray(-8192)).includes('%%EOF')) return damaged(name, 'its end is missing');
  const task = getDocument({
    // A copy: the library takes what it is given away from its owner.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: false,
    // Without them a font keeps its name to itself.
    fontExtraProperties: true,
    // Pictures are not read: none is small enough to be decoded.
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    useWasm: false,
    cMapUrl: resource('cmaps'),
  });
  try {
    return await readDocument(name, await task.promise, progress);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      return refuse(name, 'encrypted', 'is locked with a password. Save it without one and try again.');
    }
    return damaged(name, error instanceof Error ? error.message.replace(/\.$/, '') : String(error));
  } finally {
    await task.destroy();
  }
}

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const resource = (folder: string) => `${pathToFileURL(join(library, folder)).href}/`;

async function readDocument(
  name: string,
  document: PDFDocumentProxy,
  progress?: (page: number, of: number) => void,
): Promise<Result<Opened>> {
  const count = document.numPages;
  if (count > MAX_PAGES) {
    const what = `has ${count} pages; the limit is ${MAX_PAGES}. Give it in parts.`;
    return refuse(name, 'too-many-pages', what, { pages: count, limit: MAX_PAGES });
  }
  const readPage = pageReader(document);
  const pages: LaidPage[] = [];
  for (let number = 1; number <= count; number++) {
    try {
      pages.push(await readPage(number));
    } catch (error) {
      return damaged(name, `page ${number} of ${count} cannot be read (${String(error)})`);
    }
    progress?.(number, count);
  }
  if (!hasWords(pages)) return noText(name, count);
  const outline = await outlineOf(document);
  return good({ mediaType: 'application/pdf', ...assemble(pages), outline, meta: await metaOf(document) });
}

/** Fewer letters are a stamp or a page number on pictures. */
const FEWEST_LETTERS = 3;

function hasWords(pages: readonly LaidPage[]): boolean {
  let letters = 0;
  for (const { lines } of pages) {
    for (const { piece } of lines) {
      letters += piece.text.match(/\p{L}/gu)?.length ?? 0;
      if (letters >= FEWEST_LETTERS) return true;
    }
  }
  return false;
}

function noText(name: string, count: number) {
  const pages = count === 1 ? 'its only page' : `all pages (1–${count})`;
  const what = `holds pictures only, no text, on ${pages}. Run text recognition (OCR) on it, or give the original file.`;
  return refuse(name, 'no-text', what, { pages: count === 1 ? '1' : `1–${count}` });
}

function damaged(name: string, why: string) {
  return refuse(name, 'damaged', `is damaged: ${why}. Fetch or save the file again.`, { why });
}
