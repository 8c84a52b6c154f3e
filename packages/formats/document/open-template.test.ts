import { Document as DocxDocument, Footer, Header, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { words } from './document.ts';
import { exampleDocument } from './example-document.ts';
import { fieldsFromDocx } from './fields-from-docx.ts';
import { type DocxTemplate, openTemplate } from './open-template.ts';
import { toDocx } from './to-docx.ts';

type Parts = Readonly<Record<string, string>>;

/** A ministry's paper: a head and a foot, headings in its colour, narrow text, and the paragraphs given. */
async function paper(body: readonly string[], change: (parts: Parts) => Parts = (parts) => parts): Promise<Uint8Array> {
  const margin = { top: 2000, bottom: 1500, left: 2000, right: 3000 };
  const file = new DocxDocument({
    styles: { default: { heading1: { run: { font: 'Georgia', size: 40, color: '7A0019' } } } },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin } },
        headers: { default: new Header({ children: [new Paragraph('Journalnr. 2026-1  {{ organisation }}')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Havnegade 1, København')] }) },
        // As Word saves what was typed in two goes.
        children: body.map(
          (text) => new Paragraph({ children: [new TextRun(text.slice(0, 4)), new TextRun(text.slice(4))] }),
        ),
      },
    ],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(file)));
  const texts = Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
  return zipSync(Object.fromEntries(Object.entries(change(texts)).map(([name, text]) => [name, strToU8(text)])));
}

async function opened(bytes: Uint8Array): Promise<DocxTemplate> {
  const template = await openTemplate(bytes);
  if (!template.ok) throw new Error(template.issues.map(({ message }) => message).join(' '));
  return template.value;
}

function partsOf(docx: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const plain = (xml: string | undefined) => (xml ?? '').replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '');
const example = exampleDocument();
const full = ['{{title}}', '{{subtitle}}', 'Den {{date}}', '{{content}}', 'Med venlig hilsen'];

test('a template lends its head, foot, page and styles', async () => {
  const parts = partsOf(await toDocx(example, await opened(await paper(full))));
  const text = plain(parts['word/document.xml']);
  expect(text).toContain(`${example.title}\n${example.subtitle}\nDen 29. november 2026\n`);
  expect(text.indexOf('Med venlig hilsen')).toBeGreaterThan(text.indexOf('Den næste opfølgning'));
  expect(
    Object.entries(parts)
      .filter(([name]) => /header\d/.test(name))
      .map(([, xml]) => plain(xml))
      .join(),
  ).toContain('Journalnr. 2026-1  Vand- og Kystministeriet');
  expect(parts['word/styles.xml']).toContain('7A0019');
  expect(parts['word/styles.xml']).toContain('w:styleId="TableText"');
  expect(parts['word/document.xml']).toContain('w:right="3000"');
  // Tables are as wide as its text: 11906 - 2000 - 3000.
  const widths = [...(parts['word/document.xml'] ?? '').matchAll(/<w:tblW [^>]*w:w="(\d+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect(Math.max(...widths)).toBeLessThanOrEqual(6906);
  expect(JSON.stringify(parts)).not.toMatch(/\{\{|\ue000/);
});

test('every part is whole, no id stands twice, and the fields come back', async () => {
  const docx = await toDocx(example, await opened(await paper(full)));
  for (const [name, xml] of Object.entries(partsOf(docx))) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const ids: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name: tag, attributes }) => {
      if (tag === 'Relationship' || tag === 'w:bookmarkStart')
        ids.push(`${tag} ${attributes.Id ?? attributes['w:id']}`);
      if (tag === 'w:style') ids.push(attributes['w:styleId'] ?? '');
    });
    parser.write(xml).close();
    expect(new Set(ids).size, name).toBe(ids.length);
  }
  const back = fieldsFromDocx(docx, ['indledning', 'laering-maal-1']);
  expect(back.ok && [...back.value.texts.values()].map((text) => text.length)).toEqual([3, 0]);
});

test('the same document in the same template has the same bytes', async () => {
  const template = await opened(await paper(full));
  const [one, other] = [await toDocx(example, template), await toDocx(example, template)];
  expect(Buffer.compare(one, other)).toBe(0);
});

test('styles are known by their names where Word translated their ids', async () => {
  const danish = await paper(full, (parts) => ({
    ...parts,
    'word/styles.xml': (parts['word/styles.xml'] ?? '')
      .replace('w:styleId="Heading1"', 'w:styleId="Overskrift1"')
      .replace('w:val="Heading 1"', 'w:val="heading 1"'),
  }));
  const parts = partsOf(await toDocx(example, await opened(danish)));
  expect(parts['word/document.xml']).toContain('<w:pStyle w:val="Overskrift1"/>');
  expect(parts['word/document.xml']).not.toContain('"Heading1"');
  expect(parts['word/styles.xml']).not.toContain('w:styleId="Heading1"');
});

test('writing paper without any place gets the whole document after what it says', async () => {
  const text = plain(partsOf(await toDocx(example, await opened(await paper(['Til sagen']))))['word/document.xml']);
  expect(text.indexOf('Til sagen')).toBeLessThan(text.indexOf(example.title));
  expect(text).toContain('Vand- og Kystministeriet\n');
});

test('a template of Word becomes a document, and no longer asks for one on a drive', async () => {
  const dotx = await paper(full, (parts) => ({
    ...parts,
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      'wordprocessingml.document.main+xml',
      'wordprocessingml.template.main+xml',
    ),
    'word/_rels/settings.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///X:/brev.dotx" TargetMode="External"/></Relationships>',
  }));
  const parts = partsOf(await toDocx(example, await opened(dotx)));
  expect(parts['[Content_Types].xml']).toContain('wordprocessingml.document.main+xml');
  expect(JSON.stringify(parts)).not.toContain('brev.dotx');
});

test('braces that a person wrote are words, not places', async () => {
  const text = 'Skriv {{title}} og {{content}} og {{andet}}';
  const document = { ...example, title: text, blocks: [{ kind: 'paragraph', runs: words(text) }] as const };
  const parts = partsOf(await toDocx(document, await opened(await paper(['{{title}}', '{{content}}']))));
  expect(plain(parts['word/document.xml']).split(text)).toHaveLength(3);
});

describe('templates that are refused', () => {
  const linked = (parts: Parts) => ({
    ...parts,
    'word/_rels/header1.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://x.example/a.png" TargetMode="External"/></Relationships>',
  });
  test.each([
    ['places nobody fills in', () => paper(['{{title}} {{minister}}', '{{sagsnr}}']), 'template-unknown-place'],
    ['pictures from elsewhere', () => paper(full, linked), 'template-linked'],
    ['macros', () => paper(full, (parts) => ({ ...parts, 'word/vbaProject.bin': 'x' })), 'macro-document'],
    ['no document', async () => strToU8('brevpapir'), 'not-a-document'],
  ])('%s', async (_, bytes, code) => {
    const template = await openTemplate(await bytes());
    expect(template.ok ? undefined : template.issues[0]?.code).toBe(code);
  });

  test('and each place is named', async () => {
    const template = await openTemplate(await paper(['{{title}} {{minister}}', '{{sagsnr}}']));
    expect(template.ok ? '' : template.issues[0]?.message).toContain('{{minister}}, {{sagsnr}}');
  });
});
