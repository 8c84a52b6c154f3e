import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { strFromU8 } from 'fflate';
import { isZip } from '../spreadsheet-trouble.ts';
import { tooMuch, zipParts } from './zip-parts.ts';

/** What a person sends back, with its pictures; and its text unpacked, more than 5,000 pages of it. */
const mostBytes = 60 * 1024 * 1024;
const mostUnpacked = 48 * 1024 * 1024;

/** Programs in a document: VBA, ActiveX, and what is started by opening it (MS-OFFMACRO2; ECMA-376 part 1, 15.2). */
const program = /(^|\/)(vbaProject[^/]*\.bin|vbaData\.xml)$|^word\/activeX\//i;
const mainPart =
  /\bType="[^"]*\/relationships\/officeDocument"[^>]*\bTarget="\/?([^"]+)"|\bTarget="\/?([^"]+)"[^>]*\bType="[^"]*\/relationships\/officeDocument"/;

/**
 * The words of a DOCX as XML, and nothing else of it unpacked. Nothing in it is run.
 *
 * Issues: `empty-file`, `document-too-large`, `old-document`, `encrypted-document`, `not-a-document`, `macro-document`,
 * `damaged-document`, `unpacked-too-large`
 */
export function openDocx(bytes: Uint8Array): Result<string> {
  const trouble = troubleOf(bytes);
  if (trouble) return bad(trouble);
  try {
    const parts = zipParts(bytes);
    if (parts.some(({ name }) => program.test(name))) return bad(issues.macros);
    const text = (wanted: string | undefined) => {
      const part = parts.find(({ name }) => name === wanted);
      return part && decoded(part.unpack(mostUnpacked));
    };
    const [, first, second] = mainPart.exec(text('_rels/.rels') ?? '') ?? [];
    const document = text(first ?? second);
    return document === undefined ? bad(issues.notADocument) : good(document);
  } catch (error) {
    return bad(error === tooMuch ? issues.tooLarge : issues.damaged);
  }
}

/** UTF-8, or UTF-16 where the part begins so; other encodings are none of the format's (ECMA-376 part 2, 8.1.4). */
function decoded(part: Uint8Array): string {
  const wide =
    part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : '';
  return wide ? new TextDecoder(wide).decode(part) : strFromU8(part).replace(/^\ufeff/, '');
}

function troubleOf(bytes: Uint8Array): Issue | undefined {
  if (bytes.length === 0) return issues.empty;
  if (bytes.length > mostBytes) return issues.fileTooLarge;
  if (isZip(bytes)) return undefined;
  // A compound file: Word before 2007, or a document with a password, which says so in UTF-16 (MS-OFFCRYPTO 2.3.4.4).
  if (![0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte)) return issues.notADocument;
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? issues.encrypted : issues.old;
}

const issues = {
  empty: { code: 'empty-file', message: 'The file is empty.' },
  fileTooLarge: {
    code: 'document-too-large',
    message: `The document is larger than ${mostBytes / 1024 / 1024} MB. Take pictures out of it and try again.`,
    values: { limit: mostBytes / 1024 / 1024 },
  },
  old: {
    code: 'old-document',
    message: 'This is a document in the format before 2007. Save it as .docx and try again.',
  },
  encrypted: {
    code: 'encrypted-document',
    message: 'The document is locked with a password. Save it without one and try again.',
  },
  notADocument: {
    code: 'not-a-document',
    message: 'This is no document: it must be a .docx file, saved by Word or a program like it and not only named so.',
  },
  macros: {
    code: 'macro-document',
    message: 'This document contains macros, which are programs. Save it as .docx without macros and try again.',
  },
  damaged: {
    code: 'damaged-document',
    message: 'The document is broken or not fully downloaded. Open it, save it again as .docx, and try then.',
  },
  tooLarge: {
    code: 'unpacked-too-large',
    message: `The text of the document unpacks to more than ${mostUnpacked / 1024 / 1024} MB, which no text does.`,
    values: { limit: mostUnpacked / 1024 / 1024 },
  },
} as const satisfies Readonly<Record<string, Issue>>;

export const damagedDocument: Issue = issues.damaged;
