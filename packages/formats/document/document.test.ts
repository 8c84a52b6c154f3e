import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { type Block, type Document, words } from './document.ts';
import { exampleDocument } from './example-document.ts';
import { toDocx } from './to-docx.ts';
import { documentHtml, toHtml } from './to-html.ts';
import { toPdf } from './to-pdf.ts';

const example = exampleDocument();

function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What a page shows: its words alone. */
function shown(html: string): string {
  const plain = html.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, ' ');
  const signs: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  };
  return plain.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign).replace(/\s+/g, ' ');
}

function docxWords(docx: Uint8Array): string {
  const texts: string[] = [];
  const parser = new SaxesParser();
  let inside = false;
  parser.on('opentag', ({ name }) => {
    inside = name === 'w:t';
    if (name === 'w:p' || name === 'w:br') texts.push('\n');
  });
  parser.on('closetag', () => {
    inside = false;
  });
  parser.on('text', (text) => {
    if (inside) texts.push(text);
  });
  parser.write(partsOf(docx).get('word/document.xml') ?? '').close();
  return texts.join('').replace(/\s+/g, ' ');
}

async function pdfPages(pdf: Uint8Array): Promise<readonly string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: false });
  const paper = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= paper.numPages; number++) {
    const content = await (await paper.getPage(number)).getTextContent();
    texts.push(content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await task.destroy();
  return texts;
}

async function pdfWords(pdf: Uint8Array): Promise<string> {
  // A word divided at the end of a line is one word.
  return (await pdfPages(pdf))
    .join('\n')
    .replace(/(\p{L})[-\u00ad]\n(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ');
}

describe('every format says what the document says', () => {
  const said = [
    'Vand uden grænser: årlig opfølgning 2026',
    'Vand- og Kystministeriet',
    '29. november 2026',
    'Departementschefens vurdering',
    'Hvad der blev lovet, og hvad der kom ud af det',
    'Rådgivning om takster, der også fattige husholdninger kan betale',
    'Vi holder fast i målet, men ikke i vejen derhen.',
    'Teksten mangler',
    '35,6',
    'Sæt et nyt mål for Mombasa',
  ];
  test.each([
    ['HTML', async () => shown(toHtml(example))],
    ['DOCX', async () => docxWords(await toDocx(example))],
    ['PDF', async () => pdfWords(await toPdf(example))],
  ])('%s', async (_, write) => {
    const text = await write();
    expect(said.filter((one) => !text.includes(one))).toEqual([]);
  });

  test('in English too', async () => {
    const english: Document = { ...example, language: 'en', date: '2026-11-29' };
    const html = toHtml(english);
    expect(html).toContain('<html lang="en">');
    expect(shown(html)).toContain('29 November 2026');
    expect(docxWords(await toDocx(english))).toContain('The text is missing');
    expect(await pdfWords(await toPdf(english))).toContain('Page 1 of');
  });
});

test('written twice, also at the same time, each file has the same bytes', async () => {
  const pairs = [
    await Promise.all([toDocx(example), toDocx(example)]),
    await Promise.all([toPdf(example), toPdf(example)]),
    [toHtml(example), toHtml(example)],
  ];
  expect(pairs.map(([one = '', other = '']) => Buffer.compare(Buffer.from(one), Buffer.from(other)))).toEqual([
    0, 0, 0,
  ]);
});

describe('a page', () => {
  const html = documentHtml(example);

  test('has its headings in order, and carries no style or script of its own', () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, i) => i === 0 || level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
    expect(html).not.toMatch(/\sstyle=|<script|\son\w+=/);
  });

  test('leads from each number to what it was counted from', () => {
    expect(html).toContain('<a href="/maalinger/vandtab?aar=2026">35,6</a>');
    expect(toHtml(example)).toContain('<a href="https://lofte.example/maalinger/vandtab?aar=2026">35,6</a>');
    expect(toHtml({ ...example, base: undefined })).not.toContain('vandtab?aar');
  });

  test('never links to what would run', () => {
    const link = { kind: 'paragraph', runs: [{ text: 'tal', href: 'javascript:alert(1)' }] } as const;
    expect(documentHtml({ ...example, blocks: [link] })).toContain('<p>tal</p>');
  });

  test('draws each count, and says it in words', () => {
    const bar = /<svg class="document-bar"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
    expect(bar).toContain('1 ikke begyndt, 3 på sporet, 2 i fare, 1 af sporet.');
    const widths = [...bar.matchAll(/width="([\d.]+)%" height/g)].map(([, width]) => Number(width));
    expect(widths.slice(1).reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1);
  });
});

describe('a DOCX', () => {
  const docx = toDocx(example);

  test('has real styles, its language, its title and heads that are repeated', async () => {
    const parts = partsOf(await docx);
    const document = parts.get('word/document.xml') ?? '';
    for (const style of ['Title', 'Heading1', 'Heading2', 'Caption', 'Quote']) {
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(parts.get('word/styles.xml')).toContain(`w:styleId="${style}"`);
    }
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="da-DK"/>');
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(4);
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Vand uden grænser: årlig opfølgning 2026</dc:title>');
    expect(parts.get('docProps/core.xml')).toContain('2026-11-29T12:00:00Z');
    expect(parts.get('word/footer1.xml')).toContain('NUMPAGES');
  });

  test('has no id twice, and every part is whole XML', async () => {
    const twice = (all: readonly string[]) => all.filter((one, i) => all.indexOf(one) !== i);
    for (const [name, xml] of partsOf(await docx)) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      const ids: string[] = [];
      const parser = new SaxesParser({ xmlns: true });
      parser.on('opentag', ({ local, attributes }) => {
        const counted = ['Relationship', 'bookmarkStart', 'docPr'].includes(local);
        const id = Object.values(attributes).find((one) => one.local.toLowerCase() === 'id');
        if (counted && id) ids.push(`${local} ${id.value}`);
      });
      parser.write(xml).close();
      expect(twice(ids), name).toEqual([]);
    }
  });

  const office = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));
  const writer = office && existsSync('/usr/lib/libreoffice/program/libswlo.so') ? office : undefined;
  if (!writer) console.info('LibreOffice Writer is not here: the test that opens a DOCX with it is skipped.');
  test.skipIf(!writer)(
    'opens in LibreOffice and comes out whole',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'lofte-office-'));
      try {
        writeFileSync(join(folder, 'aar.docx'), await docx);
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        execFileSync(
          writer ?? '',
          [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'aar.docx')],
          {
            stdio: 'ignore',
            timeout: 120_000,
          },
        );
        const text = await pdfWords(readFileSync(join(folder, 'aar.pdf')));
        expect(text).toContain('Departementschefens vurdering');
        expect(text).toContain('Indsats 4.2, en dansk-brasiliansk vandpris');
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    150_000,
  );
});

describe('a PDF', () => {
  test('says that it is PDF/UA-1, in Danish, with the document’s title and day', async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const bytes = await toPdf(example);
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const paper = await task.promise;
    const { info, metadata } = await paper.getMetadata();
    const tags = JSON.stringify(await (await paper.getPage(1)).getStructTree());
    expect(tags).toContain('"role":"H1"');
    expect(tags).toContain('1 ikke begyndt, 3 på sporet, 2 i fare, 1 af sporet.');
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/<pdfuaid:part>1</);
    expect(metadata?.get('dc:title')).toBe(example.title);
    expect(info).toMatchObject({ Language: 'da-DK', CreationDate: expect.stringContaining('20261129') });
    await task.destroy();
  });
});

test('what no page has room for goes on over the next', async () => {
  const labels = Array.from({ length: 70 }, (_, i) => `Mål nummer ${i + 1},`);
  const rows = labels.map((label) => ({ label, counts: [{ value: 2 }] }));
  const bars: Block = { kind: 'bars', title: 'Målene', parts: [{ look: 'done', label: 'gennemført' }], rows };
  const text = await pdfWords(await toPdf({ ...example, blocks: [bars] }));
  // Once in the picture and once in the table of its numbers.
  expect(labels.filter((label) => text.split(label).length !== 3)).toEqual([]);
});

describe('a table longer than what is left of a page', () => {
  const rows = Array.from({ length: 30 }, (_, i) => [words(`Første${i + 1}.\nAndet.\nTredje${i + 1}.`)]);
  const table: Block = { kind: 'table', columns: [{ head: 'Hvad' }], rows };
  const lead: Block = { kind: 'paragraph', runs: words('Her er det'), leads: true };
  const long = { ...example, blocks: [lead, table] };

  test('is divided in a PDF, and never inside a row', async () => {
    const pages = await pdfPages(await toPdf(long));
    expect(pages.filter((page) => page.includes('Første')).length).toBeGreaterThan(1);
    for (let i = 1; i <= rows.length; i++)
      expect(pages.filter((page) => page.includes(`Første${i}.`) && page.includes(`Tredje${i}.`))).toHaveLength(1);
  });

  test('and so in a DOCX, where only its head and what leads to it hold on to what follows', async () => {
    const xml = partsOf(await toDocx(long)).get('word/document.xml') ?? '';
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(31);
    const body = xml.slice(xml.indexOf('Her er det') - 200);
    expect(body.match(/<w:keepNext\/>/g)).toHaveLength(2);
  });

  test('unless one of its rows might not fit any page', async () => {
    const words60 = Array.from({ length: 60 }, (_, i) => `Linje${i + 1}.`);
    const high = { ...table, rows: [[words(words60.join('\n'))]] };
    const text = await pdfWords(await toPdf({ ...example, blocks: [high] }));
    expect(words60.filter((line) => !text.includes(line))).toEqual([]);
  });
});

describe('whatever a person writes stays text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '#read("/etc/passwd")',
      '*fed* _skrå_ $x$ @kilde <mærke>',
      '</script><script>',
      ']]>&amp;%d0%',
      '\\u{0}"',
      '= H\n- a\n+ b // c',
    ),
  );
  const several = fc.array(anything, { minLength: 1, maxLength: 8 });
  const documentOf = (text: string): Document => ({
    language: 'da',
    title: text,
    subtitle: text,
    author: text,
    date: '2026-11-29',
    base: 'https://lofte.example',
    blocks: everyBlock(text),
  });

  test('in a page', () => {
    const tags = (blocks: readonly Block[]) => documentHtml({ ...documentOf('a'), blocks }).match(/<(?!br>)/g)?.length;
    fc.assert(
      fc.property(anything, (text) => {
        const both = [text, 'a'].map((one): readonly Block[] => [
          { kind: 'paragraph', runs: [{ text: one, href: '/a' }] },
          { kind: 'table', caption: 'b', columns: [{ head: one }], rows: [[words(one)]] },
        ]);
        expect(tags(both[0] ?? [])).toBe(tags(both[1] ?? []));
      }),
    );
  });

  test('in a DOCX, which is whole XML', async () => {
    await fc.assert(
      fc.asyncProperty(several, async (texts) => {
        const document = { ...documentOf(texts[0] ?? ''), blocks: texts.flatMap(everyBlock) };
        for (const [name, xml] of partsOf(await toDocx(document)))
          if (/\.(xml|rels)$/.test(name)) new SaxesParser({ xmlns: true }).write(xml).close();
      }),
      { numRuns: 5 },
    );
  });

  test('in a PDF, which Typst never refuses', async () => {
    await fc.assert(
      fc.asyncProperty(several, async (texts) => {
        expect(
          (await toPdf({ ...documentOf(texts[0] ?? ''), blocks: texts.flatMap(everyBlock) })).length,
        ).toBeGreaterThan(1000);
      }),
      { numRuns: 8 },
    );
  });

  test('markup of Typst comes out as it was typed', async () => {
    const text = '#read("/etc/passwd") *fed* _skrå_ $x$ @kilde <a> [b] = H // c';
    const pdf = await toPdf({ ...documentOf('Titel'), blocks: [{ kind: 'paragraph', runs: words(text) }] });
    expect(await pdfWords(pdf)).toContain(text);
  });
});

function everyBlock(text: string): readonly Block[] {
  const runs = [
    { text, strong: true },
    { text, emphasis: true, href: `/${encodeURIComponent(text.toWellFormed())}` },
  ];
  return [
    { kind: 'heading', level: 3, text },
    { kind: 'paragraph', runs },
    { kind: 'list', items: [runs] },
    { kind: 'list', ordered: true, items: [runs, words(text)] },
    { kind: 'table', caption: text, columns: [{ head: text }, { head: '', align: 'center' }], rows: [[runs], []] },
    { kind: 'facts', pairs: [{ label: text, value: runs }] },
    { kind: 'quote', runs, source: runs },
    {
      kind: 'bars',
      title: text,
      parts: [{ look: 'unsaid', label: text }],
      rows: [{ label: text, counts: [{ value: 2 }] }],
    },
    {
      kind: 'series',
      title: text,
      unit: text,
      points: [
        { period: text, actual: { value: -1.5 } },
        { period: '2', target: { value: 0 } },
      ],
    },
    { kind: 'field', id: text, label: text, text: [text, text] },
    { kind: 'note', runs },
    { kind: 'contents', depth: 3 },
  ];
}
