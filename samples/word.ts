import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { parseMarks, pieces, plain } from './marks.ts';
import { beginsPage, closingList, labelled, outline, quoted } from './outline.ts';
import type { Block, Heading, Source } from './paper.ts';

type Part = Paragraph | Table;

const noon = '2026-01-01T12:00:00Z';

/** The document's properties with a fixed time, so that the same paper gives the same bytes. */
function core(paper: Source): string {
  const escaped = (s: string) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${noon}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(paper.title)}</dc:title><dc:creator>${escaped(paper.organisation)}</dc:creator><dc:language>${paper.language}</dc:language>${time('created')}${time('modified')}</cp:coreProperties>`;
}

/** Sets the time of every member of a ZIP to 1 January 2026 (APPNOTE 4.3.7 and 4.3.12: MS-DOS time, then date). */
function timeless(zip: Buffer): Buffer {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const date = ((2026 - 1980) << 9) | (1 << 5) | 1;
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    zip.writeUInt32LE(date * 65536, at + 12);
    zip.writeUInt32LE(date * 65536, zip.readUInt32LE(at + 42) + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}

/** The paper as a Word document with real heading styles, lists, notes and tables. `headingPages` fills the contents. */
export async function wordOf(paper: Source, headingPages: readonly number[]): Promise<Buffer> {
  const notes: string[] = [];
  const parts: Part[] = [];
  for (let i = 0; i < paper.body.length; i++) {
    const block = paper.body[i];
    const next = paper.body[i + 1];
    if (block?.kind === 'heading' && block.runIn && next?.kind === 'paragraph') {
      if (block.label) parts.push(small(paper, block.label));
      parts.push(new Paragraph({ children: runs(`{*${block.text}} ${next.text}`, notes) }));
      i++;
    } else if (block) parts.push(...wordBlock(paper, block, notes, headingPages));
  }
  const zip = await Packer.toBuffer(documentOf(paper, parts, notes), false, [
    { path: 'docProps/core.xml', data: core(paper) },
  ]);
  return timeless(zip);
}

function documentOf(paper: Source, children: Part[], notes: readonly string[]): Document {
  const { accent, furniture, size, font } = paper.look;
  const color = accent.slice(1);
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  const running = (withNumber: boolean) =>
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
      children: [new TextRun(paper.running), ...(withNumber ? [new TextRun('\t'), number] : [])],
    });
  const empty = new Paragraph('');
  return new Document({
    title: paper.title,
    creator: paper.organisation,
    styles: {
      default: {
        document: { run: { font, size: size * 2 }, paragraph: { spacing: { after: 140, line: 276 } } },
        title: { run: { font, size: 60, bold: true, color }, paragraph: { spacing: { before: 2600, after: 200 } } },
        heading1: { run: { font, size: 34, bold: true, color }, paragraph: { spacing: { before: 360, after: 180 } } },
        heading2: { run: { font, size: 26, bold: true, color }, paragraph: { spacing: { before: 320, after: 120 } } },
        heading3: { run: { font, size: 22, bold: true, color }, paragraph: { spacing: { before: 260, after: 100 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 400, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    footnotes: Object.fromEntries(notes.map((n, i) => [i + 1, { children: [new Paragraph(n)] }])),
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1500, bottom: 1400, left: 1450, right: 1450 } },
        },
        headers: {
          first: new Header({ children: [empty] }),
          ...(furniture === 'footer' ? {} : { default: new Header({ children: [running(furniture === 'header')] }) }),
        },
        footers: {
          first: new Footer({ children: [empty] }),
          ...(furniture === 'header' ? {} : { default: new Footer({ children: [running(true)] }) }),
        },
        children,
      },
    ],
  });
}

function runs(
  source: string,
  notes: string[],
  more: { bold?: boolean; color?: string; size?: number; italics?: boolean } = {},
) {
  return pieces(source, () => notes.length + 1).map((piece) => {
    if (piece.kind === 'words')
      return new TextRun({ text: piece.words, ...more, ...(piece.strong ? { bold: true } : {}) });
    notes.push(piece.note);
    return new FootnoteReferenceRun(notes.length);
  });
}

const small = (paper: Source, words: string) =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 260, after: 60 },
    children: [new TextRun({ text: words, bold: true, color: paper.look.accent.slice(1) })],
  });

function wordBlock(paper: Source, block: Block, notes: string[], headingPages: readonly number[]): readonly Part[] {
  const color = paper.look.accent.slice(1);
  switch (block.kind) {
    case 'cover':
      return coverParts(paper);
    case 'contents':
      return [small(paper, block.title), ...contentsParts(paper, block.depth, headingPages)];
    case 'heading':
      return headingParts(paper, block);
    case 'paragraph':
      return [new Paragraph({ children: runs(block.text, notes, block.lead ? { bold: true } : {}) })];
    case 'list':
      return [
        ...(block.label ? [small(paper, block.label)] : []),
        ...block.items.map(
          (t) => new Paragraph({ numbering: { reference: 'bullets', level: 0 }, children: runs(t, notes) }),
        ),
      ];
    case 'box':
      return [
        boxTable(paper, [
          ...(block.label ? [small(paper, block.label)] : []),
          new Paragraph({
            keepNext: true,
            children: [new TextRun({ text: plain(parseMarks(block.title)), bold: true })],
          }),
          ...block.paragraphs.map((t) => new Paragraph({ children: runs(t, notes) })),
        ]),
        new Paragraph(''),
      ];
    case 'quote':
      return [
        new Paragraph({
          indent: { left: 500 },
          children: [
            ...runs(quoted(paper, block.text), notes, { italics: true }),
            new TextRun({ text: block.by, break: 1 }),
          ],
        }),
      ];
    case 'numbers':
      return [numbersTable(block, color, notes), new Paragraph('')];
    case 'table':
      return [actionsTable(block, color, notes), new Paragraph('')];
    case 'vision':
      return [
        new Paragraph({
          spacing: { before: 200, after: 200 },
          children: runs(block.text, notes, { bold: true, color, size: 28 }),
        }),
      ];
    case 'signature':
      return [
        new Paragraph({
          spacing: { before: 300 },
          children: [new TextRun({ text: block.name, bold: true }), new TextRun({ text: block.role, break: 1 })],
        }),
      ];
    case 'closing':
      return closingList(paper).flatMap(({ under, items }) => [
        small(paper, under),
        ...items.map(
          (t) => new Paragraph({ numbering: { reference: 'bullets', level: 0 }, children: [new TextRun(t)] }),
        ),
      ]);
  }
}

function coverParts(paper: Source): readonly Part[] {
  const color = paper.look.accent.slice(1);
  const under = [paper.subtitle, paper.years, paper.published].filter((l): l is string => Boolean(l));
  return [
    new Paragraph({ children: [new TextRun({ text: paper.organisation, bold: true, color })] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(paper.title)] }),
    ...under.map((l) => new Paragraph({ children: [new TextRun({ text: l, size: 28, color })] })),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

function contentsParts(paper: Source, depth: number, headingPages: readonly number[]): readonly Part[] {
  return outline(paper)
    .filter((h) => h.level <= depth)
    .map(
      (h) =>
        new Paragraph({
          spacing: { after: 60 },
          indent: { left: (h.level - 1) * 300 },
          tabStops: [{ type: TabStopType.RIGHT, position: 9000, leader: 'dot' }],
          children: [new TextRun(`${h.title}\t${headingPages[h.index] ?? ''}`)],
        }),
    );
}

function headingParts(paper: Source, block: Heading): readonly Part[] {
  const level =
    [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][block.level - 1] ?? HeadingLevel.HEADING_3;
  const above = block.label && paper.look.label === 'above';
  const title = above ? plain(parseMarks(block.text)) : labelled(paper, block);
  return [
    ...(above && block.label ? [small(paper, block.label)] : []),
    new Paragraph({
      heading: level,
      keepNext: true,
      pageBreakBefore: beginsPage(paper, block) && !above,
      children: [new TextRun(title)],
    }),
  ];
}

const full = { size: 100, type: WidthType.PERCENTAGE };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };

function boxTable(paper: Source, children: Paragraph[]): Table {
  const fill = tint(paper.look.accent);
  const cell = new TableCell({
    children,
    borders: noBorders,
    margins: { top: 160, bottom: 100, left: 200, right: 200 },
    shading: { type: ShadingType.CLEAR, fill },
  });
  return new Table({ width: full, rows: [new TableRow({ children: [cell] })] });
}

function numbersTable(block: Extract<Block, { kind: 'numbers' }>, color: string, notes: string[]): Table {
  const cells = block.items.map(
    ([number, what]) =>
      new TableCell({
        borders: noBorders,
        children: [
          new Paragraph({ children: runs(number, notes, { bold: true, color, size: 40 }) }),
          new Paragraph({ children: runs(what, notes, { size: 18 }) }),
        ],
      }),
  );
  return new Table({ width: full, rows: [new TableRow({ children: cells })] });
}

function actionsTable(block: Extract<Block, { kind: 'table' }>, color: string, notes: string[]): Table {
  const sum = block.widths.reduce((a, b) => a + b, 0);
  const width = (i: number) => ({ size: Math.round((100 * (block.widths[i] ?? 1)) / sum), type: WidthType.PERCENTAGE });
  const head = new TableRow({
    tableHeader: true,
    children: block.head.map(
      (t, i) =>
        new TableCell({
          width: width(i),
          shading: { type: ShadingType.CLEAR, fill: color },
          children: [new Paragraph({ children: [new TextRun({ text: t, bold: true, color: 'FFFFFF' })] })],
        }),
    ),
  });
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        children: row.map(
          (t, i) => new TableCell({ width: width(i), children: [new Paragraph({ children: runs(t, notes) })] }),
        ),
      }),
  );
  return new Table({ width: full, rows: [head, ...rows] });
}

/** The accent mixed with nine parts of white. */
function tint(accent: string): string {
  const parts = [1, 3, 5].map((i) => Number.parseInt(accent.slice(i, i + 2), 16));
  return parts
    .map((p) =>
      Math.round(p * 0.1 + 255 * 0.9)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
