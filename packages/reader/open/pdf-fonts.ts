import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Face } from './pdf-pieces.ts';

/** Faces by the library's own font ids; a font is known once a page's drawing was asked for. */
export type Fonts = Map<string, Face>;

const PLAIN: Face = { bold: false, italic: false };

export function faceOf(fonts: Fonts): (font: string) => Face {
  return (font) => fonts.get(font) ?? PLAIN;
}

/** Reads the names of fonts that a page's drawing has loaded: weight and slant stand in them (ISO 32000-2, 9.6.2). */
export function learnFonts(page: PDFPageProxy, wanted: Iterable<string>, fonts: Fonts): void {
  for (const id of wanted) {
    const font = page.commonObjs.has(id) ? (page.commonObjs.get(id) as FontObject | null) : null;
    const name = font?.name ?? '';
    fonts.set(id, {
      bold:
        font?.bold === true ||
        font?.black === true ||
        /bold|black|heavy|demi(?!\w*italic)|semibd|[-,]bd|extrabd/i.test(name),
      italic: font?.italic === true || /italic|oblique|[-,](?:it|ital)\b/i.test(name),
    });
  }
}

interface FontObject {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
}
