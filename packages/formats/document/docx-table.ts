import type { FileChild } from 'docx';
import { accent, line } from './colours.ts';
import type { Facts, Runs, Table } from './document.ts';
import type { Sheet } from './docx-parts.ts';
import { hex } from './docx-styles.ts';
import { escaped, type OwnXml, ownXml } from './docx-xml.ts';
import { fileLink } from './link.ts';
import { linesOf } from './plain-text.ts';

/** Most of a long report is tables, so they are written as XML at once (ECMA-376 part 1, 17.4). */
export function docxTable(sheet: Sheet, { caption, columns, rows }: Table): readonly FileChild[] {
  const widths = shares(
    columns.map(({ width }) => width ?? 1),
    sheet.width,
  );
  const open = columns.map(({ align = 'left' }, i) => ({ width: widths[i] ?? 0, align }));
  const heads = columns.map(({ head }, i) =>
    cell(open[i]?.width ?? 0, paragraph('TableHead', textXml(head), { align: open[i]?.align, keep: true }), true),
  );
  // What is read at a glance stays whole; longer ones are divided between rows, so that no page is left half empty.
  const whole = rows.length <= 4;
  const body = rows.map((row, r) => {
    const keep = whole && r < rows.length - 1;
    const cells = open.map(({ width, align }, i) =>
      cell(width, paragraph('TableText', runsXml(sheet, row[i] ?? []), { align, keep })),
    );
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  });
  const head = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${heads.join('')}</w:tr>`;
  const above = caption ? [paragraph('Caption', textXml(caption), { keep: true })] : [];
  return given(sheet, [...above, table(widths, [head, ...body]), afterTable]);
}

export function docxFacts(sheet: Sheet, { pairs }: Facts): readonly FileChild[] {
  const [narrow, wide] = [2_000, sheet.width - 2_000];
  const rows = pairs.map(({ label, value }) => {
    const cells = [
      cell(narrow, paragraph('TableText', textXml(label, '<w:b/><w:bCs/>'))),
      cell(wide, paragraph('TableText', runsXml(sheet, value))),
    ];
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  });
  return given(sheet, [table([narrow, wide], rows), afterTable]);
}

function given({ own, contents }: Sheet, xml: readonly string[]): readonly FileChild[] {
  return xml.map((one) => ownXml(own, one, contents === 'with pages'));
}

const none = (side: string) => `<w:${side} w:val="none" w:sz="0" w:color="auto"/>`;
const hair = (side: string) => `<w:${side} w:val="single" w:sz="4" w:color="${hex(line)}"/>`;
const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
const look = [
  `<w:tblBorders>${none('top')}${none('left')}${hair('bottom')}${none('right')}${hair('insideH')}${none('insideV')}</w:tblBorders>`,
  '<w:tblLayout w:type="fixed"/>',
  `<w:tblCellMar>${margin('top', 0)}${margin('left', 60)}${margin('bottom', 0)}${margin('right', 60)}</w:tblCellMar>`,
].join('');
const headLook = `<w:tcBorders><w:bottom w:val="single" w:sz="10" w:color="${hex(accent)}"/></w:tcBorders><w:vAlign w:val="bottom"/>`;

/** Lines and margins are the table's own, not each cell's: half as much to write, and to open. */
function table(widths: readonly number[], rows: readonly string[]): string {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('');
  const properties = `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${look}</w:tblPr>`;
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function cell(width: number, content: string, head = false): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${head ? headLook : ''}</w:tcPr>${content}</w:tc>`;
}

interface Kept {
  readonly align?: 'left' | 'right' | 'center' | undefined;
  /** On the page of what stands below, whatever a template's style says of it. */
  readonly keep?: boolean;
}

function paragraph(style: string, content: string, { align, keep = false }: Kept = {}): string {
  const held = keep ? '<w:keepNext/>' : '';
  const side = align ? `<w:jc w:val="${align}"/>` : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${held}${side}</w:pPr>${content}</w:p>`;
}

/** Word joins two tables with nothing between them. */
const afterTable = '<w:p><w:pPr><w:spacing w:before="0" w:after="120" w:line="120" w:lineRule="exact"/></w:pPr></w:p>';

function textXml(text: string, look = ''): string {
  const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
  return linesOf(text)
    .map((words, i) => {
      const broken = i > 0 ? '<w:br/>' : '';
      return `<w:r>${properties}${broken}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
    })
    .join('');
}

function runsXml({ document, own }: Sheet, runs: Runs): string {
  return runs
    .map(({ text, strong, emphasis, href }) => {
      const link = fileLink(href, document.base);
      const look = `${strong ? '<w:b/><w:bCs/>' : ''}${emphasis ? '<w:i/><w:iCs/>' : ''}`;
      if (link === undefined) return textXml(text, look);
      const linked = textXml(text, `<w:rStyle w:val="Hyperlink"/>${look}`);
      return `<w:hyperlink r:id="${linkId(own, link)}" w:history="1">${linked}</w:hyperlink>`;
    })
    .join('');
}

function linkId({ links }: OwnXml, href: string): string {
  const known = links.get(href) ?? `rIdOwn${links.size + 1}`;
  links.set(href, known);
  return known;
}

/** Whole widths that add up to the text's. */
function shares(weights: readonly number[], width: number): readonly number[] {
  const all = weights.reduce((sum, one) => sum + one, 0);
  return weights.map((one) => Math.floor((one / all) * width));
}
