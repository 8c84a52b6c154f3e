import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { noXml, type OwnXml, withOwnXml } from './docx-xml.ts';

/** Ids that the library gives by chance (links) and by counting on through all documents of a process (places of headings). */
const passingId = /\b(?:rId[a-z0-9_-]{21}|_Toc\d+)(?![a-z0-9_-])/g;
/** Where they stand: in tags, and in what a field refers to. Words of the document are left alone. */
const tag = /<[^>]+>|(?<=<w:instrText[^>]*>)[^<]+/g;
const countedId = /(?<=^<(?:w:bookmark(?:Start|End)|wp:docPr)\b[^>]* (?:w:)?id=")\d+/;

/**
 * An archive that says nothing of when it was made and holds no chance: the same parts give the same bytes. Parts within that are
 * archives themselves (a chart's numbers) too. `own` goes in at the end: it holds no chance.
 */
export function sameBytes(archive: Uint8Array, day: string, own: OwnXml = noXml()): Uint8Array {
  const ids = new Map<string, number>();
  const fixed: Record<string, Uint8Array> = {};
  for (const [name, bytes] of Object.entries(unzipSync(archive)))
    fixed[name] = /\.xlsx$/.test(name) ? sameBytes(bytes, day) : /\.(?:xml|rels)$/.test(name) ? said(bytes) : bytes;
  const whole = own.parts.length > 0 ? withOwnXml(fixed, own) : fixed;
  return zipSync(whole, { mtime: '1980-01-01T00:00:00', level: 6 });

  function known(kind: string, id: string): string {
    const number = ids.get(id) ?? ids.size + 1;
    ids.set(id, number);
    return `${kind}${number}`;
  }

  function said(bytes: Uint8Array): Uint8Array {
    const xml = strFromU8(bytes);
    const times = xml.replace(
      /(<dcterms:(?:created|modified) [^>]*>)[^<]*/g,
      (_, open: string) => `${open}${day.slice(0, 10)}T12:00:00Z`,
    );
    const named = times.replace(tag, (one) =>
      one
        .replace(passingId, (id) => known(id.startsWith('rId') ? 'rIdLink' : '_Toc', id))
        .replace(countedId, (id) => known('', `${one.slice(1, 8)} ${id}`)),
    );
    return named === xml ? bytes : strToU8(named);
  }
}
