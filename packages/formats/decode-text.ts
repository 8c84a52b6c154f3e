import { bad, good, type Issue, type Result } from '@lofte/domain/issue';

export interface DecodedText {
  readonly text: string;
  /** Guessed where it does not say so itself and is no UTF-8. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/**
 * The text of a file: by its byte order mark, else by how often a byte is zero, else UTF-8, else Windows-1252 as older
 * programs in Western Europe write. Issues: `not-a-spreadsheet` where it is no text, `unknown-encoding`
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText> {
  const encoding = encodingOf(bytes);
  if (!encoding) return bad(notASpreadsheet);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (/[\p{Cc}--[\t\n\v\f\r\u0080-\u009f]]/v.test(text)) return bad(notASpreadsheet);
    // Bytes that Windows-1252 leaves free come out as control characters (WHATWG Encoding, index-windows-1252).
    return /[\u0080-\u009f]/.test(text) && encoding === 'windows-1252'
      ? bad(unknownEncoding)
      : good({ text, encoding });
  } catch {
    return bad(unknownEncoding);
  }
}

function encodingOf(bytes: Uint8Array): DecodedText['encoding'] | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 2_000);
  const zeros = [0, 1].map((odd) => head.filter((byte, i) => byte === 0 && i % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  const most = head.length / 5;
  if (odd > most && even === 0) return 'utf-16le';
  if (even > most && odd === 0) return 'utf-16be';
  if (even + odd > 0) return undefined;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export const notASpreadsheet: Issue = {
  code: 'not-a-spreadsheet',
  message: 'The file is neither a spreadsheet (.xlsx) nor lines of text (.csv).',
};
const unknownEncoding: Issue = {
  code: 'unknown-encoding',
  message: 'The file is written in an encoding that cannot be recognised. Save it as UTF-8 and try again.',
};
