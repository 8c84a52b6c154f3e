import { BuilderElement, type FileChild, ImportedXmlComponent } from 'docx';
import { strFromU8, strToU8 } from 'fflate';

/**
 * Parts of a document written as XML, past the library: it makes some twenty objects of each cell of a table, which in a report over
 * thirty strategies took half a minute and two gigabytes. What it is handed instead is a mark, and at the end the XML goes where the
 * mark stands.
 */
export interface OwnXml {
  readonly parts: string[];
  /** The ids of addresses that the XML leads to. */
  readonly links: Map<string, string>;
}

export function noXml(): OwnXml {
  return { parts: [], links: new Map() };
}

/** XML of ours as something that the library puts into a document. `read`: it must know what stands in it, to lay out pages. */
export function ownXml(own: OwnXml, xml: string, read: boolean): FileChild {
  if (read) return ImportedXmlComponent.fromXmlString(xml) as unknown as FileChild;
  const n = own.parts.push(xml) - 1;
  const attributes = { n: { key: 'w:val', value: n } };
  return new BuilderElement({ name: 'w:lofte', attributes }) as unknown as FileChild;
}

const mark = /<w:lofte w:val="(\d+)"\/>/g;
const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The parts of an archive with our XML where its marks stand, and with the addresses that it leads to. */
export function withOwnXml<T extends Readonly<Record<string, Uint8Array>>>(parts: T, { parts: own, links }: OwnXml): T {
  const [document, relations] = ['word/document.xml', 'word/_rels/document.xml.rels'];
  const changed = (name: string, change: (xml: string) => string) => strToU8(change(strFromU8(parts[name] ?? none)));
  const added = [...links].map(
    ([href, id]) => `<Relationship Id="${id}" Type="${hyperlink}" Target="${escaped(href)}" TargetMode="External"/>`,
  );
  return {
    ...parts,
    [document]: changed(document, (xml) => xml.replace(mark, (_, n: string) => own[Number(n)] ?? '')),
    ...(added.length > 0
      ? { [relations]: changed(relations, (xml) => xml.replace('</Relationships>', (end) => added.join('') + end)) }
      : {}),
  };
}

const none = new Uint8Array();
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML text or attribute. Blanks alone are written by their numbers: the library drops a text of nothing else when it reads one. */
export function escaped(text: string): string {
  if (text !== '' && text.trim() === '') return text.replace(/\s/g, (blank) => `&#${blank.codePointAt(0)};`);
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
