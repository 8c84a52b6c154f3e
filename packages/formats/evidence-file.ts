import { bad, good, type Result } from '@lofte/domain/issue';
import { unzipSync } from 'fflate';

/** Bytes of one file. */
export const evidenceLimit = 20 * 1024 * 1024;

/** Endings that a double click runs on some system (Microsoft's list of blocked attachments, the usual ones of it). */
const runs =
  /\.(exe|com|scr|pif|cpl|dll|msi|msp|bat|cmd|ps1|psm1|vbs|vbe|js|jse|mjs|wsf|wsh|hta|jar|apk|app|dmg|pkg|deb|rpm|sh|bash|lnk|url|reg|iso|img|vhdx?|appx|msix|chm|scf|inf|gadget|xll|desktop)$/i;
/** Documents whose names say that they carry macros. */
const macroNames = /\.(docm|dotm|xlsm|xltm|xlam|xlsb|pptm|potm|ppsm|ppam|sldm)$/i;
/** Parts of office archives that run: Visual Basic, the macro sheets of old Excel, the Basic of OpenDocument. */
const macroParts = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^xl\/macrosheets\/|^(Basic|Scripts)\//i;

/**
 * Whether a file may be kept as evidence; nobody runs it here, but somebody may open it. By its content first, then by its name.
 *
 * Issues: `empty-file`, `too-large`, `program`, `macros`, each with the file's name as `where`
 */
export function checkEvidence(name: string, bytes: Uint8Array): Result<undefined> {
  const refuse = (code: string, message: string, values = {}) => bad({ code, message, where: name, values });
  if (bytes.length === 0) return refuse('empty-file', `“${name}” is empty.`);
  if (bytes.length > evidenceLimit) {
    const limit = evidenceLimit / 1024 / 1024;
    return refuse('too-large', `“${name}” is larger than ${limit} MB.`, { limit });
  }
  const inside = partsOf(bytes);
  if (macroNames.test(name) || inside.some((part) => macroParts.test(part)) || hasOldMacros(bytes)) {
    return refuse('macros', `“${name}” has macros, and these can do harm. Save it without them, or as PDF.`);
  }
  if (isProgram(bytes) || runs.test(name) || inside.some((part) => runs.test(part))) {
    return refuse('program', `“${name}” is a program or has one in it. Send a document or a picture.`);
  }
  return good(undefined);
}

const types: readonly (readonly [start: string, mediaType: string])[] = [
  ['%PDF-', 'application/pdf'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['\xff\xd8\xff', 'image/jpeg'],
  ['GIF8', 'image/gif'],
];
const office = 'application/vnd.openxmlformats-officedocument';
const officeParts: readonly (readonly [part: string, mediaType: string])[] = [
  ['word/document.xml', `${office}.wordprocessingml.document`],
  ['xl/workbook.xml', `${office}.spreadsheetml.sheet`],
  ['ppt/presentation.xml', `${office}.presentationml.presentation`],
];

/** What a file is by its content, where that is something harmless to say to a browser. */
export function evidenceType(bytes: Uint8Array): string {
  const known = types.find(([start]) => startsWith(bytes, start));
  if (known) return known[1];
  const inside = partsOf(bytes);
  return officeParts.find(([part]) => inside.includes(part))?.[1] ?? 'application/octet-stream';
}

/** Windows, Linux, the four of macOS, and scripts that name what runs them. */
const programs = [
  'MZ',
  '\x7fELF',
  '\xfe\xed\xfa\xce',
  '\xfe\xed\xfa\xcf',
  '\xce\xfa\xed\xfe',
  '\xcf\xfa\xed\xfe',
  '#!',
];

function isProgram(bytes: Uint8Array): boolean {
  return programs.some((start) => startsWith(bytes, start));
}

/** The old office formats ([MS-CFB]) name their streams in UTF-16; with macros there is one of this name ([MS-OVBA] 2.2). */
function hasOldMacros(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('_VBA_PROJECT', 'utf16le'));
}

/** Names of what is packed in a ZIP archive, as its directory says; none for other files, and where it cannot be read. */
function partsOf(bytes: Uint8Array): readonly string[] {
  if (!startsWith(bytes, 'PK')) return [];
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    // What no program can unpack does no harm.
  }
  return names;
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return bytes.length >= start.length && [...start].every((sign, i) => bytes[i] === sign.charCodeAt(0));
}
