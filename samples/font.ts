import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

/** The fonts of the sample PDFs as OpenType, unpacked from the WOFF files of the npm packages that the web pages use too. */
export function plexFonts(): readonly Buffer[] {
  const files = ['sans', 'serif'].flatMap((family) =>
    ['400-normal', '400-italic', '600-normal', '700-normal'].map(
      (cut) => `@fontsource/ibm-plex-${family}/files/ibm-plex-${family}-latin-${cut}.woff`,
    ),
  );
  return files.map((f) => unpackWoff(readFileSync(fileURLToPath(import.meta.resolve(f)))));
}

/** WOFF 1.0 (W3C Recommendation, sections 3–5): a header of 44 bytes, a directory, and tables that are zlib streams where that is shorter. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF file');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = 44 + 20 * i;
    const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      sum: woff.readUInt32BE(at + 16),
      data: packed < length ? inflateSync(bytes) : bytes,
    };
  });
  const header = Buffer.alloc(12 + 16 * count);
  const power = 2 ** Math.floor(Math.log2(count));
  woff.copy(header, 0, 4, 8);
  [count, power * 16, Math.log2(power), (count - power) * 16].forEach((n, i) => {
    header.writeUInt16BE(n, 4 + 2 * i);
  });
  let offset = header.length;
  const parts: Buffer[] = [header];
  tables.forEach(({ tag, sum, data }, i) => {
    tag.copy(header, 12 + 16 * i);
    header.writeUInt32BE(sum, 16 + 16 * i);
    header.writeUInt32BE(offset, 20 + 16 * i);
    header.writeUInt32BE(data.length, 24 + 16 * i);
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    offset += data.length + padding.length;
  });
  return Buffer.concat(parts);
}
