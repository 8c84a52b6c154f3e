import { isUtf8 } from 'node:buffer';

/**
 * Text from bytes whose encoding nobody names: UTF-8, UTF-16 (either order) or Windows-1252, with or without a byte order mark.
 * Line ends become single line feeds; nothing else is touched.
 *
 * @returns undefined where the bytes are no text in these encodings
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decodeBytes(bytes);
  if (text === undefined || mostlyControls(text)) return undefined;
  if (!text.includes('\r')) return text;
  return text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n');
}

function decodeBytes(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return undefined; // UTF-32
  if (a === 0xff && b === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decodeUtf16(bytes, 'utf-16be');
  const order = utf16Order(bytes);
  if (order) return decodeUtf16(bytes, order);
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  return decodeEightBit(bytes);
}

function decodeUtf16(bytes: Uint8Array, order: 'utf-16le' | 'utf-16be'): string | undefined {
  const text = new TextDecoder(order).decode(bytes);
  return count(text, /\ufffd/g) * 50 > text.length ? undefined : text;
}

/** Latin letters in UTF-16 have a zero in every second byte, always in the same place. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  const most = sample.length / 2;
  if (odd > most * 0.6 && even < most * 0.05) return 'utf-16le';
  if (even > most * 0.6 && odd < most * 0.05) return 'utf-16be';
  return undefined;
}

/** UTF-8 with some broken bytes, else Windows-1252; in its languages most letters are ASCII, so that a text of high bytes is something else. */
function decodeEightBit(bytes: Uint8Array): string | undefined {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const broken = count(loose, /\ufffd/g);
  const whole = count(loose, /[^\0-\x7f\ufffd]/g);
  if (whole > broken * 4) return loose;
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high++;
  return high * 4 > bytes.length ? undefined : decodeWindows1252(bytes);
}

/** Bytes 0x80 to 0x9f, as https://encoding.spec.whatwg.org/index-windows-1252.txt has them; the others stand for their own code. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80));
}

/** Controls other than tab, line feed, form feed and carriage return, in more than one of a hundred characters. */
function mostlyControls(text: string): boolean {
  const sample = text.length > 200_000 ? text.slice(0, 100_000) + text.slice(-100_000) : text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  return count(sample, /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/g) * 100 > sample.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
