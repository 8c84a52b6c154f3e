import { processorTime } from '@lofte/domain/test-time';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../paper.ts';
import { MAX_PAGES } from './limits.ts';
import { opened, refused, shown } from './test-lines.ts';

const compiler = NodeCompiler.create();
const pdf = (source: string) =>
  new Uint8Array(compiler.pdf({ mainFileContent: `#set text(size: 10pt, hyphenate: false)\n${source}` }));

/** A PDF written by hand, without any structure tree: each text at its place on one of the pages. */
function plainPdf(
  pages: readonly (readonly (readonly [x: number, y: number, text: string, size?: number])[])[],
  extra = '',
): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  const kids = pages.map((texts) => {
    const content =
      texts.map(([x, y, text, size = 10]) => `BT /F1 ${size} Tf ${x} ${800 - y} Td (${text}) Tj ET`).join('\n') + extra;
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

const words = (paper: Paper) =>
  paper.lines.filter((line) => line.end > line.start).map((line) => paper.text.slice(line.start, line.end));
const sentence = (name: string) => `${name} begins ${'and goes on for some words '.repeat(14)}until ${name} ends.`;

function inOrder(paper: Paper, parts: readonly string[]): void {
  const at = parts.map((part) => paper.text.replace(/\s+/g, ' ').indexOf(part));
  expect(
    at.every((place) => place >= 0),
    `missing: ${parts.filter((_, i) => (at[i] ?? -1) < 0).join(', ')}`,
  ).toBe(true);
  expect(at).toEqual([...at].sort((a, b) => a - b));
}

describe('PDF', () => {
  test('reads a heading over two columns, then each column down, then the page foot', async () => {
    const paper = await opened(
      pdf(`#set page(width: 400pt, height: 300pt, columns: 2, margin: 30pt, footer: [The foot])
      #place(top, scope: "parent", float: true)[#text(20pt)[A heading over both columns]]
      ${sentence('Left')} #colbreak() ${sentence('Right')}`),
    );
    inOrder(paper, ['A heading over both', 'Left begins', 'Left ends', 'Right begins', 'Right ends', 'The foot']);
    const zone = (start: string) => paper.lines.find((l) => paper.text.startsWith(start, l.start))?.zone;
    expect(new Set([zone('A heading'), zone('Left'), zone('Right')]).size).toBe(3);
  });

  test('reads three columns and what follows them across the page, with and without tags', async () => {
    const column = (x: number, name: string) =>
      Array.from({ length: 6 }, (_, i) => [x, 100 + 13 * i, `${name}${i} some words to fill`] as const);
    const columns = [...column(50, 'first'), ...column(230, 'second'), ...column(410, 'third')];
    const around = [
      [50, 60, 'A heading that stands over all three of the columns of this page', 16],
      [50, 220, 'A line that runs below all of the columns, as wide as the page is, from side to side of it'],
    ] as const;
    for (const lines of [[...around, ...columns], [...columns].sort((a, b) => a[1] - b[1]).concat(around as never)]) {
      const paper = await opened(plainPdf([lines as never]));
      inOrder(paper, [
        'A heading that',
        'first0',
        'first5',
        'second0',
        'second5',
        'third0',
        'third5',
        'A line that runs',
      ]);
    }
  });

  test('knows what the file says of headings, items, notes and boxes, and where each line stands', async () => {
    const paper = await opened(
      pdf(`#set document(title: "Plan", author: "Ministry")
      #set text(lang: "en")
      = Goals
      Some words.#footnote[The source.]

      - one
        - deep

      #block(fill: luma(220), inset: 9pt)[*Case* of a town \\ that learned]`),
    );
    expect(paper.meta).toMatchObject({ title: 'Plan', author: 'Ministry', language: 'en' });
    expect(paper.outline).toEqual([{ title: 'Goals', level: 1, page: 1 }]);
    expect(shown(paper).slice(0, 4)).toEqual(['h1 Goals', 'p Some words.1', 'i0• • one', 'i1‣ ‣ deep']);
    expect(shown(paper).at(-1)).toBe('n1 1 The source.');
    const line = (start: string) => paper.lines.find((l) => paper.text.startsWith(start, l.start));
    expect(line('Goals')).toMatchObject({ bold: true, size: 14, page: 1 });
    expect(line('Some')).toMatchObject({ bold: false, size: 10 });
    expect(line('that learned')).toMatchObject({ boxed: true });
    expect(line('Some')?.boxed).toBeUndefined();
  });

  test('parts paragraphs by an empty line and keeps the lines of one together', async () => {
    const paper = await opened(
      plainPdf([
        [
          [50, 100, 'one'],
          [50, 112, 'goes on'],
          [50, 134, 'two'],
          [50, 146, 'goes on'],
          [50, 158, 'and on'],
        ],
      ]),
    );
    expect(paper.text).toBe('one\ngoes on\n\ntwo\ngoes on\nand on\n');
  });

  test('keeps raised figures at their word and finds notes at the foot by size, place and marker', async () => {
    const body = Array.from(
      { length: 20 },
      (_, i) => [50, 80 + 14 * i, 'Words of the body that fill this line'] as const,
    );
    const note = [
      [199.8, 342, '7', 6],
      [50, 720, '7', 5],
      [56, 723, 'The source of the figure', 8],
      [50, 733, 'and its year', 8],
    ] as const;
    const paper = await opened(plainPdf([[...body, ...note] as never]));
    expect(shown(paper).slice(-2)).toEqual(['n7 7 The source of the figure', 'n7 and its year']);
    expect(words(paper).some((line) => line.endsWith('line7'))).toBe(true);
  });

  test('gives a table cell by cell, as one over a page break with its head repeated', async () => {
    const rows = Array.from(
      { length: 9 },
      (_, i) => `[${i + 1}], [Action ${i + 1} that has words for more than one line in its cell], [Agency]`,
    );
    const paper = await opened(
      pdf(`#set page(width: 300pt, height: 200pt, margin: 20pt)
      #table(columns: (auto, 1fr, auto), table.header([No], [Action], [Owner]), ${rows.join(', ')})`),
    );
    const cells = paper.lines.flatMap((line) =>
      line.markup?.kind === 'cell' ? [{ ...line.markup, page: line.page }] : [],
    );
    expect(new Set(cells.map((cell) => cell.page)).size).toBeGreaterThan(1);
    expect(new Set(cells.map((cell) => cell.table))).toEqual(new Set([0]));
    expect(new Set(cells.filter((cell) => !cell.head).map((cell) => cell.row))).toEqual(
      new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]),
    );
    expect(cells.filter((cell) => cell.head).every((cell) => cell.row === 0)).toBe(true);
    expect(shown(paper).filter((line) => line.startsWith('c9,2'))).toEqual(['c9,2 Agency']);
  });

  test('finds a table by its columns and the order it is drawn in, where the file says nothing of it', async () => {
    const cells = (y: number, [a, b, c]: readonly [string, string, string]) =>
      [
        [50, y, a],
        [100, y, b],
        [100, y + 12, 'and goes on below'],
        [350, y, c],
      ] as const;
    const rows = [
      ['No', 'Action', 'Owner'],
      ['1', 'Build a pier', 'Ministry'],
      ['2', 'Count the fish', 'Agency'],
    ] as const;
    const table = rows.flatMap((row, i) => cells(200 + 30 * i, row));
    const paper = await opened(
      plainPdf([
        [
          [50, 150, 'A line of words before the table stands here'],
          ...table,
          [50, 320, 'A line of words below'],
        ] as never,
      ]),
    );
    expect(shown(paper)).toEqual([
      'A line of words before the table stands here',
      ...rows.flatMap(([a, b, c], i) => [`c${i},0 ${a}`, `c${i},1 ${b}`, `c${i},1 and goes on below`, `c${i},2 ${c}`]),
      'A line of words below',
    ]);
  });

  test('keeps true hyphens and marks those that break a word', async () => {
    const paper = await opened(
      pdf(
        '#set page(width: 120pt, margin: 20pt)\n#set text(hyphenate: true, lang: "en")\nEU-wide well- and ill-meant extraordinary internationalisation of administration',
      ),
    );
    const text = paper.text.replace(/(?:\u00ad|-)\n(?=\p{Ll})/gu, '').replace(/\s+/g, ' ');
    expect(text).toContain('well- and');
    expect(text).toContain('internationalisation');
    expect(text).toContain('administration');
  });

  test('tells its progress page by page, and reads on where some pages hold no text', async () => {
    const { openPaper } = await import('../open.ts');
    const told: string[] = [];
    const result = await openPaper('p.pdf', plainPdf([[[50, 50, 'words']], [], [[50, 50, 'more']]]), (page, of) =>
      told.push(`${page}/${of}`),
    );
    expect(told).toEqual(['1/3', '2/3', '3/3']);
    expect(result.ok && result.value.pageStarts.length).toBe(3);
  });

  test('refuses pages of pictures and names them', async () => {
    const scanned = await refused(plainPdf([[], [], []]));
    expect(scanned.code).toBe('no-text');
    expect(scanned.message).toContain('1–3');
  });

  test('refuses a cut file, and one that is none behind its first bytes', async () => {
    const whole = pdf(`= Title\n${sentence('It')}`);
    expect(await refused(whole.slice(0, whole.length * 0.6))).toMatchObject({ code: 'damaged' });
    expect(await refused(new TextEncoder().encode('%PDF-1.7\nnothing\n%%EOF\n'))).toMatchObject({ code: 'damaged' });
  });

  test('refuses more pages than it takes on, before it reads them', async () => {
    const start = processorTime();
    const { code, message } = await refused(plainPdf(Array.from({ length: 10_000 }, () => [])));
    expect(code).toBe('too-many-pages');
    expect(message).toContain('10000');
    expect(message).toContain(String(MAX_PAGES));
    expect(processorTime() - start).toBeLessThan(20_000);
  });

  test('refuses a locked file', async () => {
    // Encrypted with a password that no one has: the check string cannot be met by the empty one.
    const locked = Buffer.from(plainPdf([[[50, 50, 'words']]]))
      .toString('latin1')
      .replace(
        '/Root 1 0 R',
        `/Root 1 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
      );
    expect(await refused(new Uint8Array(Buffer.from(locked, 'latin1')))).toMatchObject({ code: 'encrypted' });
  });
});
