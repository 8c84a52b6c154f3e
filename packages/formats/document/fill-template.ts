import { Document as DocxDocument, Packer, PatchType, patchDocument } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sayDay } from '../status-book/say-day.ts';
import type { Document } from './document.ts';
import { docxBlocks, docxHead } from './docx-blocks.ts';
import { docxText } from './docx-parts.ts';
import { docxNumbering, docxStyles } from './docx-styles.ts';
import { noXml, type OwnXml, withOwnXml } from './docx-xml.ts';
import type { DocxTemplate, TemplatePlace } from './open-template.ts';
import { untold, type WritingProgress } from './progress.ts';
import { sameBytes } from './same-bytes.ts';
import { settled } from './settle-document.ts';
import { docxProperties } from './write-docx.ts';

/** Between two braces of a text, so that it is never taken for a place of the template; taken out again at the end. */
const apart = '\ue000lofte\ue000';

/**
 * The document written into a ministry's template: in its styles, under its head, on its page. Where the template has no place for a title,
 * the document says its own.
 */
export async function fillTemplate(
  document: Document,
  template: DocxTemplate,
  progress: WritingProgress = untold,
): Promise<Uint8Array> {
  const whole = braced(settled(document));
  const { language, title, subtitle = '', author = '', date } = whole;
  const inline: Readonly<Record<Exclude<TemplatePlace, 'content'>, string>> = {
    title,
    subtitle,
    date: sayDay(language, date),
    organisation: author,
  };
  const head = template.places.has('title') ? [] : docxHead(whole);
  const own = noXml();
  const content = [
    ...head,
    ...docxBlocks({ document: whole, width: template.width, own, contents: 'by itself', progress }),
  ];
  progress('packing', 0, 1);
  const patched = await patchDocument({
    outputType: 'nodebuffer',
    data: template.bytes,
    trimPlaceholders: true,
    numbering: docxNumbering,
    properties: docxProperties(settled(document)),
    patches: {
      ...Object.fromEntries(
        Object.entries(inline).map(([name, text]) => [name, { type: PatchType.PARAGRAPH, children: docxText(text) }]),
      ),
      content: { type: PatchType.DOCUMENT, children: content },
    },
  });
  return sameBytes(await inItsStyles(new Uint8Array(patched), language, own), date);
}

/** The document with the braces of its texts held apart. What a field is found by stays. */
function braced(document: Document): Document {
  const held: Document = JSON.parse(JSON.stringify(document).replaceAll('{{', `{${apart}{`));
  const blocks = held.blocks.map((block, i) => {
    const before = document.blocks[i];
    return block.kind === 'field' && before?.kind === 'field' ? { ...block, id: before.id } : block;
  });
  return { ...held, blocks };
}

/** Our paragraphs in the template's styles, known by their names: Word keeps those in English, and translates the ids. What it lacks is added. */
async function inItsStyles(docx: Uint8Array, language: 'da' | 'en', own: OwnXml): Promise<Uint8Array> {
  const parts = withOwnXml(unzipSync(docx), own);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array()).replaceAll(apart, '');
  const theirs = stylesOf(text('word/styles.xml'));
  const named = new Map(theirs.map(({ id, name }) => [name, id]));
  const known = new Set(theirs.map(({ id }) => id));
  const ours = stylesOf(await ourStyles(language));
  const renamed = new Map(
    ours.flatMap(({ id, name }) => (known.has(id) ? [] : [[id, named.get(name) ?? id] as const])),
  );
  const inTheirs = (xml: string) =>
    xml.replace(
      /(<w:(?:pStyle|rStyle|basedOn|next|link) w:val=")([^"]*)"/g,
      (_, open: string, id: string) => `${open}${renamed.get(id) ?? id}"`,
    );
  const lacking = ours.filter(({ id, name }) => !known.has(id) && !named.has(name)).map(({ xml }) => inTheirs(xml));
  const styles = text('word/styles.xml').replace('</w:styles>', `${lacking.join('')}</w:styles>`);
  const others = Object.keys(parts).filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  return zipSync({
    ...parts,
    ...Object.fromEntries(others.map((name) => [name, strToU8(text(name))])),
    'word/styles.xml': strToU8(styles),
    'word/document.xml': strToU8(inTheirs(text('word/document.xml'))),
  });
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly xml: string;
}

function stylesOf(xml: string): readonly Style[] {
  return (xml.match(/<w:style\b[\s\S]*?<\/w:style>/g) ?? []).map((style) => ({
    id: /\bw:styleId="([^"]*)"/.exec(style)?.[1] ?? '',
    name: (/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? '').toLowerCase(),
    xml: style,
  }));
}

async function ourStyles(language: 'da' | 'en'): Promise<string> {
  const file = new DocxDocument({ styles: docxStyles(language), sections: [{ children: [] }] });
  return strFromU8(unzipSync(new Uint8Array(await Packer.toBuffer(file)))['word/styles.xml'] ?? new Uint8Array());
}
