import { Document as DocxDocument, Footer, Packer, PageNumber, TabStopType, TextRun } from 'docx';
import type { Block, Document } from './document.ts';
import { docxBlocks, docxHead } from './docx-blocks.ts';
import { page, styled } from './docx-parts.ts';
import { docxNumbering, docxStyles } from './docx-styles.ts';
import { noXml } from './docx-xml.ts';
import { plainText } from './plain-text.ts';
import { untold, type WritingProgress } from './progress.ts';
import { sameBytes } from './same-bytes.ts';
import { settled } from './settle-document.ts';
import { documentWords } from './words.ts';

/** What `toDocx` gives; apart from it, since the library that writes takes a moment to load. */
export async function writeDocx(document: Document, progress: WritingProgress = untold): Promise<Uint8Array> {
  const whole = settled(document);
  const pages = await pageNumbers(whole.blocks);
  const contents = 'pageNumbers' in pages ? 'with pages' : 'without pages';
  const own = noXml();
  const margin = whole.compact ? page.closeMargin : page.margin;
  const width = page.width - 2 * margin;
  const file = new DocxDocument({
    ...docxProperties(whole),
    styles: docxStyles(whole.language, whole.compact),
    numbering: docxNumbering,
    ...pages,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: margin, bottom: margin + 100, left: margin, right: margin },
          },
        },
        footers: { default: footer(whole, width) },
        children: [...docxHead(whole), ...docxBlocks({ document: whole, width, own, contents, progress })],
      },
    ],
  });
  progress('packing', 0, 1);
  return sameBytes(new Uint8Array(await Packer.toBuffer(file)), whole.date, own);
}

/**
 * The pages in the contents, laid out as Word would, which takes seconds for a long report: there the contents lead to their headings
 * without, until somebody updates them in Word.
 */
async function pageNumbers(blocks: readonly Block[]) {
  if (blocks.length > 120 || !blocks.some(({ kind }) => kind === 'contents')) return {};
  const { estimatePageNumbersWith } = await import('docx/layout');
  return { pageNumbers: estimatePageNumbersWith({ guess: true }) };
}

/** What a program shows of a document without opening it. */
export function docxProperties({ title, subtitle, author }: Document) {
  const creator = plainText(author ?? '');
  return { title, creator, lastModifiedBy: creator, description: plainText(subtitle ?? '') };
}

function footer({ language, title, author }: Document, width: number): Footer {
  const [before = '', between = '', after = ''] = documentWords[language].page('#', '#').split('#');
  const running = plainText([author, title].filter(Boolean).join(' · '));
  const shown = running.length > 90 ? `${running.slice(0, 90).trimEnd()} …` : running;
  const children = [`${shown}\t${before}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  const tabStops = [{ type: TabStopType.RIGHT, position: width }];
  return new Footer({ children: [styled('SmallPrint', [new TextRun({ children })], { tabStops })] });
}
