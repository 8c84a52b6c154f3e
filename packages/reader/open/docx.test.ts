import { deflateRawSync } from 'node:zlib';
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, test } from 'vitest';
import { opened, refused, shown } from './test-lines.ts';

const row = (words: readonly string[], head = false) =>
  new TableRow({
    ...(head ? { tableHeader: true } : {}),
    children: words.map((text) => new TableCell({ children: text.split('\n').map((part) => new Paragraph(part)) })),
  });

async function sample(): Promise<Uint8Array> {
  const bullets = {
    reference: 'bullets',
    levels: [0, 1].map((level) => ({ level, format: LevelFormat.BULLET, text: '•' })),
  };
  const numbers = { reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] };
  const document = new Document({
    title: 'A Plan & more',
    creator: 'Ministry',
    numbering: { config: [bullets, numbers] },
    footnotes: { 1: { children: [new Paragraph('The source.')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'A Plan', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'Goals', heading: HeadingLevel.HEADING_2 }),
          new Paragraph({
            children: [new TextRun('Words'), new FootnoteReferenceRun(1), new TextRun({ text: 'next line', break: 1 })],
          }),
          new Paragraph({ text: 'one', numbering: { reference: 'bullets', level: 0 } }),
          new Paragraph({ text: 'deep', numbering: { reference: 'bullets', level: 1 } }),
          new Paragraph({ text: 'first', numbering: { reference: 'numbers', level: 0 } }),
          new Paragraph({ text: 'second', numbering: { reference: 'numbers', level: 0 } }),
          new Table({ rows: [row(['Action', 'Owner'], true), row(['Build\na pier', 'Agency'])] }),
          new Table({ rows: [row(['In a frame'])] }),
          new Paragraph({ children: [new TextRun({ text: 'Strong', bold: true })] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A ZIP archive of one part, its size declared as the caller likes (APPNOTE.TXT 4.3). */
function zipOf(name: string, content: Buffer, declared = content.length): Uint8Array {
  const packed = deflateRawSync(content);
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 'latin1');
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(declared, 22);
  head.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.write('PK\x01\x02', 'latin1');
  head.copy(entry, 6, 4, 30);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([head, Buffer.from(name), packed, entry, Buffer.from(name), end]));
}

describe('DOCX', () => {
  test('keeps headings, items, tables, notes, frames and bold', async () => {
    const paper = await opened(await sample());
    expect(paper.meta).toEqual({ title: 'A Plan & more', author: 'Ministry' });
    expect(shown(paper)).toEqual([
      'h1 A Plan',
      'h2 Goals',
      'p Words1',
      'p next line',
      'i0• one',
      'i1• deep',
      'i01. first',
      'i02. second',
      'c0,0! Action',
      'c0,1! Owner',
      'c1,0 Build',
      'c1,0 a pier',
      'c1,1 Agency',
      'p In a frame',
      'p Strong',
      'n1 The source.',
    ]);
    const line = (words: string) => paper.lines.find((l) => paper.text.slice(l.start, l.end) === words);
    expect(line('In a frame')?.boxed).toBe(true);
    expect(line('Strong')?.bold).toBe(true);
    expect(line('Build')?.block).toBe(line('a pier')?.block);
  });

  test('refuses an archive that unpacks to far more than a paper, declared or not', async () => {
    const zeros = Buffer.alloc(310 * 1024 * 1024);
    const bomb = await refused(zipOf('word/document.xml', zeros), 'bomb.docx');
    expect(bomb.code).toBe('too-large');
    expect(bomb.message).toContain('310 MB');
    const lie = await refused(zipOf('word/document.xml', zeros, 1000), 'lie.docx');
    expect(['too-large', 'damaged']).toContain(lie.code);
  });

  test('refuses archives without a paper, locked files and old ones, by name of what they are', async () => {
    expect(await refused(zipOf('holiday.jpg', Buffer.from('x')))).toMatchObject({ code: 'not-a-paper' });
    expect((await refused(zipOf('xl/workbook.xml', Buffer.from('<x/>')))).message).toContain('spreadsheet');
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    expect(await refused(Uint8Array.from([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]))).toMatchObject({
      code: 'encrypted',
    });
    expect(await refused(Uint8Array.from([...ole, 1, 2, 3]))).toMatchObject({ code: 'not-a-paper' });
  });

  test('refuses a cut file as damaged', async () => {
    const whole = await sample();
    expect(await refused(whole.slice(0, whole.length / 2))).toMatchObject({ code: 'damaged' });
  });
});
