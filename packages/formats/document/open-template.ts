import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { openDocx } from './open-docx.ts';
import { tooMuch, zipParts } from './zip-parts.ts';

/** A ministry's own document that others are written into: its styles, its head and foot, its page. */
export interface DocxTemplate {
  /** As a document, not a template, and with a place for the content. */
  readonly bytes: Uint8Array;
  /** What it has places for. */
  readonly places: ReadonlySet<TemplatePlace>;
  /** The width of the text on its page, in twentieths of a point. */
  readonly width: number;
}

export const templatePlaces = ['title', 'subtitle', 'date', 'organisation', 'content'] as const;
export type TemplatePlace = (typeof templatePlaces)[number];

/** All parts of a template unpacked: fonts and pictures too. */
const mostUnpacked = 64 * 1024 * 1024;
const mainPart = 'word/document.xml';

/**
 * A template that a ministry uploads, as .docx or .dotx: with places such as `{{title}}` and `{{content}}`, or with none, as writing paper.
 * Links to a template on somebody's drive are taken out.
 *
 * Issues: those of `openDocx`, `unpacked-too-large`, `template-unknown-place`, `template-linked`, `not-a-document`
 */
export async function openTemplate(bytes: Uint8Array): Promise<Result<DocxTemplate>> {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  let parts: ReadonlyMap<string, Uint8Array>;
  try {
    parts = allParts(bytes);
  } catch (error) {
    return bad(error === tooMuch ? tooLarge : broken);
  }
  const document = parts.get(mainPart);
  if (document === undefined) return bad(elsewhere);
  const linked = [...parts].find(([name, part]) => name.endsWith('.rels') && fetches.test(strFromU8(part)));
  if (linked) return bad(fetching);
  const whole = plainTemplate(parts, strFromU8(document));
  const { patchDetector } = await import('docx');
  const found = await patchDetector({ data: whole, trimPlaceholders: true }).catch(() => undefined);
  if (!found) return bad(broken);
  const unknown = [...new Set(found)].filter((name) => !(templatePlaces as readonly string[]).includes(name));
  if (unknown.length > 0) return bad(unknownPlaces(unknown));
  return good({
    bytes: whole,
    places: new Set(found as readonly TemplatePlace[]),
    width: widthOf(strFromU8(document)),
  });
}

/** @throws `tooMuch`, and any error where the archive is damaged */
function allParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let left = mostUnpacked;
  return new Map(
    zipParts(bytes).map(({ name, unpack }) => {
      const part = unpack(left);
      left -= part.length;
      return [name, part];
    }),
  );
}

/** What Word would fetch from elsewhere when the document is opened; a link that one presses is none. */
const fetches =
  /<Relationship\b(?=[^>]*TargetMode="External")(?=[^>]*\/relationships\/(?:image|oleObject|frame|subDocument|aFChunk|package)")/;
const attached = /<Relationship\b[^>]*\/relationships\/attachedTemplate"[^>]*>(?:<\/Relationship>)?/g;

function plainTemplate(parts: ReadonlyMap<string, Uint8Array>, document: string): Uint8Array {
  const changed = [...parts].map(([name, part]): readonly [string, Uint8Array] => {
    if (name === '[Content_Types].xml')
      return [
        name,
        strToU8(strFromU8(part).replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml')),
      ];
    if (name === 'word/_rels/settings.xml.rels') return [name, strToU8(strFromU8(part).replace(attached, ''))];
    if (name === 'word/settings.xml')
      return [name, strToU8(strFromU8(part).replace(/<w:attachedTemplate\b[^>]*>(?:<\/w:attachedTemplate>)?/g, ''))];
    return name === mainPart ? [name, strToU8(withContent(document))] : [name, part];
  });
  return zipSync(Object.fromEntries(changed));
}

/** Writing paper has no place for what is written: that goes after what it says. */
function withContent(document: string): string {
  if (/\{\{\s*content\s*\}\}/.test(document.replace(/<[^>]*>/g, ''))) return document;
  const end = document.lastIndexOf('<w:sectPr');
  const at = end > document.lastIndexOf('</w:p>') ? end : document.lastIndexOf('</w:body>');
  return `${document.slice(0, at)}<w:p><w:r><w:t>{{content}}</w:t></w:r></w:p>${document.slice(at)}`;
}

/** Of the last section, where the content usually is; A4 with ordinary margins where it does not say. */
function widthOf(document: string): number {
  const section = document.slice(document.lastIndexOf('<w:sectPr'));
  const number = (tag: string, name: string, otherwise: number) =>
    Number(new RegExp(`<w:${tag}\\b[^>]*\\bw:${name}="(\\d+)"`).exec(section)?.[1] ?? otherwise);
  const width = number('pgSz', 'w', 11_906) - number('pgMar', 'left', 1_304) - number('pgMar', 'right', 1_304);
  return Math.max(4_000, width);
}

function unknownPlaces(names: readonly string[]): Issue {
  const shown = names.slice(0, 10).map((name) => `{{${name.slice(0, 40)}}}`);
  const message = `The template asks for ${shown.join(', ')}, which nobody fills in. It can have ${templatePlaces.map((name) => `{{${name}}}`).join(', ')}.`;
  return { code: 'template-unknown-place', message, values: { places: shown.join(', ') } };
}

const tooLarge: Issue = {
  code: 'unpacked-too-large',
  message: `The template unpacks to more than ${mostUnpacked / 1024 / 1024} MB.`,
  values: { limit: mostUnpacked / 1024 / 1024 },
};
const elsewhere: Issue = {
  code: 'not-a-document',
  message:
    'The text of this template is not where Word puts it. Open it in Word, save it again as .docx, and try then.',
};
const broken: Issue = {
  code: 'damaged-document',
  message: 'The template cannot be read. Open it in Word, save it again as .docx, and try then.',
};
const fetching: Issue = {
  code: 'template-linked',
  message:
    'The template fetches pictures or other files from elsewhere when it is opened. Put them into the template itself, and try again.',
};
