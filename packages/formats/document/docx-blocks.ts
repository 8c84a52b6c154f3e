import { Bookmark, type FileChild, HeadingLevel, LeaderType, PageBreak, Paragraph, TableOfContents } from 'docx';
import { sayDay } from '../status-book/say-day.ts';
import type { Block, Document } from './document.ts';
import { docxBars, docxSeries } from './docx-charts.ts';
import { docxField } from './docx-field.ts';
import { docxRuns, docxText, held, type Sheet, styled } from './docx-parts.ts';
import { bullets, numbers } from './docx-styles.ts';
import { docxFacts, docxTable } from './docx-table.ts';
import { barNumbers, seriesNumbers } from './figures.ts';
import { documentWords } from './words.ts';

/** Who, what and when, above all else. */
export function docxHead({ language, title, subtitle, author, date }: Document): readonly FileChild[] {
  return [
    ...(author ? [styled('DocumentFrom', docxText(author))] : []),
    new Paragraph({ heading: HeadingLevel.TITLE, children: docxText(title) }),
    ...(subtitle ? [styled('Subtitle', docxText(subtitle))] : []),
    styled('DocumentDay', docxText(sayDay(language, date))),
  ];
}

export function docxBlocks(sheet: Sheet): readonly FileChild[] {
  const { blocks } = sheet.document;
  return blocks.flatMap((block, place) => {
    sheet.progress?.('writing', place + 1, blocks.length);
    return docxBlock(sheet, block, place + 1);
  });
}

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

/** A block as it stands at a place in the document, counted from 1. */
function docxBlock(sheet: Sheet, block: Block, place: number): readonly FileChild[] {
  const { document } = sheet;
  const { language } = document;
  switch (block.kind) {
    case 'heading': {
      const heading = levels[block.level - 1] ?? HeadingLevel.HEADING_3;
      const pageBreakBefore = document.blocks[place - 2]?.kind === 'page-break';
      const text = docxText(block.text);
      const children =
        sheet.contents === 'by itself' ? [new Bookmark({ id: headingPlace(place), children: text })] : text;
      return [new Paragraph({ heading, ...held, pageBreakBefore, children })];
    }
    case 'paragraph':
      return [new Paragraph({ ...(block.leads ? held : {}), children: docxRuns(document, block.runs) })];
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
      return docxTable(sheet, block);
    case 'facts':
      return docxFacts(sheet, block);
    case 'quote': {
      const source = block.source ? [styled('Quote', docxRuns(document, block.source))] : [];
      return [styled('Quote', docxRuns(document, block.runs), { keepNext: source.length > 0 }), ...source];
    }
    case 'bars':
      return [
        styled('Caption', docxText(block.title), held),
        docxBars(sheet, block),
        ...docxTable(sheet, barNumbers(language, block)),
      ];
    case 'series': {
      const title = documentWords[language].unitOf(block.title, block.unit);
      return [
        styled('Caption', docxText(title), held),
        docxSeries(sheet, block),
        ...docxTable(sheet, seriesNumbers(language, block)),
      ];
    }
    case 'field':
      return docxField(language, block, place);
    case 'contents': {
      const name = documentWords[language].contents;
      return [
        styled('FieldLabel', docxText(name), held),
        new TableOfContents(name, {
          hyperlink: true,
          headingStyleRange: `1-${block.depth}`,
          beginDirty: false,
          ...(sheet.contents === 'with pages' ? {} : { tabLeader: LeaderType.NONE }),
          ...(sheet.contents === 'by itself' ? { cachedEntries: headings(document, block.depth) } : {}),
        }),
      ];
    }
    case 'page-break':
      // A heading after it begins the page itself, without an empty line above.
      return document.blocks[place]?.kind === 'heading' ? [] : [new Paragraph({ children: [new PageBreak()] })];
  }
}

function headings({ blocks }: Document, depth: number) {
  return blocks.flatMap((block, i) =>
    block.kind === 'heading' && block.level <= depth
      ? [{ title: block.text, level: block.level, href: headingPlace(i + 1) }]
      : [],
  );
}

/** A bookmark that Word hides, as those of its own contents. */
function headingPlace(place: number): string {
  return `_TocHeading${place}`;
}
