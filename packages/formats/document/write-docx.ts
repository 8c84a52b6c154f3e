import {
  Document as DocxDocument,
  type FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { sayDay } from '../status-book/say-day.ts';
import type { Block, Document } from './document.ts';
import { docxBars, docxSeries } from './docx-charts.ts';
import { docxField } from './docx-field.ts';
import { docxFacts, docxRuns, docxTable, docxText, page, styled, textWidth } from './docx-parts.ts';
import { bullets, docxNumbering, docxStyles, numbers } from './docx-styles.ts';
import { barNumbers, seriesNumbers } from './figures.ts';
import { plainText } from './plain-text.ts';
import { sameBytes } from './same-bytes.ts';
import { settled } from './settle-document.ts';
import { documentWords } from './words.ts';

/** What `toDocx` gives; apart from it, since the library that writes takes a moment to load. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const whole = settled(document);
  const { language, title, author, date, blocks } = whole;
  const file = new DocxDocument({
    title,
    ...(author
      ? { creator: plainText(author), lastModifiedBy: plainText(author) }
      : { creator: '', lastModifiedBy: '' }),
    ...(whole.subtitle ? { description: plainText(whole.subtitle) } : {}),
    styles: docxStyles(language),
    numbering: docxNumbering,
    ...(await pageNumbers(blocks)),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin + 100, left: page.margin, right: page.margin },
          },
        },
        footers: { default: footer(whole) },
        children: [...head(whole), ...blocks.flatMap((block, place) => docxBlock(whole, block, place + 1))],
      },
    ],
  });
  return sameBytes(new Uint8Array(await Packer.toBuffer(file)), date);
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

function head({ language, title, subtitle, author, date }: Document): readonly FileChild[] {
  return [
    ...(author ? [styled('DocumentFrom', docxText(author))] : []),
    new Paragraph({ heading: HeadingLevel.TITLE, children: docxText(title) }),
    ...(subtitle ? [styled('Subtitle', docxText(subtitle))] : []),
    styled('DocumentDay', docxText(sayDay(language, date))),
  ];
}

function footer({ language, title, author }: Document): Footer {
  const [before = '', between = '', after = ''] = documentWords[language].page('#', '#').split('#');
  const running = plainText([author, title].filter(Boolean).join(' · '));
  const shown = running.length > 90 ? `${running.slice(0, 90).trimEnd()} …` : running;
  const children = [`${shown}\t${before}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }];
  return new Footer({ children: [styled('SmallPrint', [new TextRun({ children })], { tabStops })] });
}

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

function docxBlock(document: Document, block: Block, place: number): readonly FileChild[] {
  const { language } = document;
  switch (block.kind) {
    case 'heading': {
      const heading = levels[block.level - 1] ?? HeadingLevel.HEADING_3;
      const pageBreakBefore = document.blocks[place - 2]?.kind === 'page-break';
      return [new Paragraph({ heading, pageBreakBefore, children: docxText(block.text) })];
    }
    case 'paragraph':
      return [new Paragraph({ children: docxRuns(document, block.runs) })];
    case 'note':
      return [styled('SmallPrint', docxRuns(document, block.runs))];
    case 'list': {
      // Each list of numbers begins again at 1.
      const numbering = { reference: block.ordered ? numbers : bullets, level: 0, instance: place };
      return block.items.map(
        (item) => new Paragraph({ numbering, spacing: { after: 70 }, children: docxRuns(document, item) }),
      );
    }
    case 'table':
      return docxTable(document, block);
    case 'facts':
      return docxFacts(document, block);
    case 'quote': {
      const source = block.source ? [styled('Quote', docxRuns(document, block.source))] : [];
      return [styled('Quote', docxRuns(document, block.runs), { keepNext: source.length > 0 }), ...source];
    }
    case 'bars':
      return [
        styled('Caption', docxText(block.title)),
        docxBars(language, block),
        ...docxTable(document, barNumbers(language, block)),
      ];
    case 'series': {
      const title = documentWords[language].unitOf(block.title, block.unit);
      return [
        styled('Caption', docxText(title)),
        docxSeries(language, block),
        ...docxTable(document, seriesNumbers(language, block)),
      ];
    }
    case 'field':
      return docxField(language, block, place);
    case 'contents': {
      const name = documentWords[language].contents;
      return [
        styled('FieldLabel', docxText(name)),
        new TableOfContents(name, { hyperlink: true, headingStyleRange: `1-${block.depth}`, beginDirty: false }),
      ];
    }
    case 'page-break':
      // A heading after it begins the page itself, without an empty line above.
      return document.blocks[place]?.kind === 'heading' ? [] : [new Paragraph({ children: [new PageBreak()] })];
  }
}
