import { good, type Result } from '@lofte/domain/issue';
import type { Opened } from './compose.ts';
import { documentModel } from './docx-model.ts';
import { writeDocument } from './docx-write.ts';
import { MAX_UNPACKED_BYTES } from './limits.ts';
import { refuse } from './refuse.ts';
import { type Archive, lookInto } from './zip.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** DOCX with its styles: headings, list items, tables, footnotes, text boxes. Nothing is unpacked before its size is known. */
export async function openDocx(name: string, bytes: Uint8Array): Promise<Result<Opened>> {
  if (bytes[0] === 0xd0) return refuseOle(name, bytes);
  let archive: Archive;
  try {
    archive = await lookInto(bytes, ['docProps/core.xml', '[Content_Types].xml']);
  } catch (error) {
    return damaged(name, error);
  }
  if (archive.bomb) return refuseBomb(name, archive.unpacked);
  if (![...archive.names].some((part) => /^word\/document\d*\.xml$/.test(part)))
    return refuseOther(name, archive.names);
  try {
    const parts = writeDocument(await documentModel(bytes));
    if (parts.text.trim() === '')
      return refuse(name, 'no-text', 'holds no words. Give the file with the paper’s text.', { pages: '1' });
    return good({
      mediaType: MEDIA_TYPE,
      ...parts,
      outline: [],
      meta: metaOf(archive.texts.get('docProps/core.xml') ?? ''),
    });
  } catch (error) {
    return damaged(name, error);
  }
}

/** Core properties, ECMA-376 part 2, clause 11. */
function metaOf(xml: string): Opened['meta'] {
  const field = (tag: string) => {
    const words = new RegExp(`<${tag}(?:\\s[^>]*)?>([^<]*)</${tag}>`).exec(xml)?.[1]?.trim();
    return words?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: keyof typeof ENTITIES) => ENTITIES[entity]);
  };
  const [title, author, language] = [field('dc:title'), field('dc:creator'), field('dc:language')];
  return { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(language ? { language } : {}) };
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;

/** A password turns a DOCX into an OLE file with a part of this name ([MS-OFFCRYPTO] 2.3.4.4). */
function refuseOle(name: string, bytes: Uint8Array) {
  if (
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))
  ) {
    return refuse(name, 'encrypted', 'is locked with a password. Save it without one and try again.');
  }
  const called = 'file of an older Office';
  return refuse(name, 'not-a-paper', `is a ${called}. Open it there and save it as DOCX or PDF.`, { called });
}

function refuseOther(name: string, names: ReadonlySet<string>) {
  const parts = [...names];
  const called = parts.some((part) => part.startsWith('xl/'))
    ? 'spreadsheet'
    : parts.some((part) => part.startsWith('ppt/'))
      ? 'slide show'
      : names.has('content.xml')
        ? 'OpenDocument file'
        : 'ZIP archive without a paper inside';
  const what = `is a ${called}. Give a PDF, DOCX, HTML, Markdown or text file.`;
  return refuse(name, 'not-a-paper', what, { called });
}

function refuseBomb(name: string, unpacked: number) {
  const [megabytes, limit] = [Math.ceil(unpacked / 1024 / 1024), MAX_UNPACKED_BYTES / 1024 / 1024];
  const what = `unpacks to ${megabytes} MB or more, which no paper needs; the limit is ${limit} MB. It was not opened.`;
  return refuse(name, 'too-large', what, { megabytes, limit });
}

function damaged(name: string, error: unknown) {
  const why = (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/\.$/, '') ?? '';
  return refuse(name, 'damaged', `is damaged: ${why}. Fetch or save the file again.`, { why });
}
