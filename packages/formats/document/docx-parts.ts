import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { accent, line } from './colours.ts';
import type { Document, Facts, Table as Rows, Runs } from './document.ts';
import { hex } from './docx-styles.ts';
import { fileLink } from './link.ts';
import { linesOf } from './plain-text.ts';

/** A4 with margins of 2.3 cm, in twentieths of a point. */
export const page = { width: 11_906, height: 16_838, margin: 1_304 };
export const textWidth = page.width - 2 * page.margin;

/** A document, and the width of the text on the pages it goes on. */
export interface Sheet {
  readonly document: Document;
  readonly width: number;
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

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hair = { style: BorderStyle.SINGLE, size: 4, color: hex(line) };
const bar = { style: BorderStyle.SINGLE, size: 10, color: hex(accent) };
const sides = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER };

export function docxTable(
  { document, width }: Sheet,
  { caption, columns, rows }: Rows,
): readonly (Paragraph | Table)[] {
  const widths = shares(
    columns.map((column) => column.width ?? 1),
    width,
  );
  const side = (i: number) => ({ alignment: sides[columns[i]?.align ?? 'left'] });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ head: name }, i) =>
      cell(widths[i], bar, [styled('TableHead', docxText(name), { ...side(i), keepNext: true })], true),
    ),
  });
  // A short table stays whole: its rows hold on to the next one.
  const whole = rows.length <= 12;
  const body = rows.map(
    (row, r) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((_, i) => {
          const keepNext = whole && r < rows.length - 1;
          return cell(widths[i], hair, [
            styled('TableText', docxRuns(document, row[i] ?? []), { ...side(i), keepNext }),
          ]);
        }),
      }),
  );
  const above = caption ? [styled('Caption', docxText(caption), held)] : [];
  return [...above, plainTable(widths, [head, ...body]), afterTable()];
}

export function docxFacts({ document, width }: Sheet, { pairs }: Facts): readonly (Paragraph | Table)[] {
  const widths = [2_000, width - 2_000];
  const rows = pairs.map(
    ({ label, value }) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(widths[0], hair, [styled('TableText', docxText(label, { bold: true }))]),
          cell(widths[1], hair, [styled('TableText', docxRuns(document, value))]),
        ],
      }),
  );
  return [plainTable(widths, rows), afterTable()];
}

function plainTable(columnWidths: readonly number[], rows: readonly TableRow[]): Table {
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  const width = { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA };
  return new Table({ rows, columnWidths, width, borders, layout: TableLayoutType.FIXED });
}

function cell(
  width: number | undefined,
  bottom: typeof hair | typeof bar,
  children: readonly Paragraph[],
  low = false,
): TableCell {
  return new TableCell({
    children,
    width: { size: width ?? 0, type: WidthType.DXA },
    borders: { top: none, left: none, right: none, bottom },
    margins: { left: 60, right: 60, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    ...(low ? { verticalAlign: VerticalAlignTable.BOTTOM } : {}),
  });
}

/** Word joins two tables with nothing between them. */
function afterTable(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 120, line: 120, lineRule: 'exact' } });
}

/** Whole widths that add up to the text's. */
function shares(weights: readonly number[], width: number): readonly number[] {
  const all = weights.reduce((sum, one) => sum + one, 0);
  return weights.map((one) => Math.floor((one / all) * width));
}
