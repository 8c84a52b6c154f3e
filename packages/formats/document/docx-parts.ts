import { ExternalHyperlink, type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Document, Runs } from './document.ts';
import type { OwnXml } from './docx-xml.ts';
import { fileLink } from './link.ts';
import { linesOf } from './plain-text.ts';
import type { WritingProgress } from './progress.ts';

/** A4 with margins of 2.3 cm, in twentieths of a point. */
export const page = { width: 11_906, height: 16_838, margin: 1_304, closeMargin: 964 };
export const textWidth = page.width - 2 * page.margin;

/** A document, and the width of the text on the pages it goes on. */
export interface Sheet {
  readonly document: Document;
  readonly width: number;
  readonly progress?: WritingProgress;
  /** What was written past the library. */
  readonly own: OwnXml;
  /**
   * Who fills in the contents when the file is written: the library, with pages or without; in a template nobody does, so they say their
   * headings themselves.
   */
  readonly contents: 'with pages' | 'without pages' | 'by itself';
}

/** On the page of what stands below, whatever a template's style says of it. */
export const held = { keepNext: true };

/** The words of a text; its line breaks stay, and so does every space. */
export function docxText(
  text: string,
  look: { readonly bold?: boolean; readonly italics?: boolean } = {},
): readonly TextRun[] {
  return linesOf(text).map((words, i) => new TextRun({ ...look, text: words, ...(i > 0 ? { break: 1 } : {}) }));
}

export function docxRuns(
  { base }: Document,
  runs: Runs,
  look: { readonly bold?: boolean } = {},
): readonly ParagraphChild[] {
  return runs.flatMap(({ text, strong, emphasis, href }): readonly ParagraphChild[] => {
    const link = fileLink(href, base);
    const style = { ...look, ...(strong ? { bold: true } : {}), ...(emphasis ? { italics: true } : {}) };
    if (link === undefined) return docxText(text, style);
    const children = linesOf(text).map(
      (words, i) => new TextRun({ ...style, text: words, style: 'Hyperlink', ...(i > 0 ? { break: 1 } : {}) }),
    );
    return [new ExternalHyperlink({ link, children })];
  });
}

export function styled(style: string, children: readonly ParagraphChild[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...more, style, children });
}
