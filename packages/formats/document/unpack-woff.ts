import { inflateSync } from 'node:zlib';

/**
 * A font of a WOFF 1.0 file as OpenType (W3C Recommendation, sections 3–5): a header of 44 bytes, a directory, and tables that are zlib
 * streams where that is shorter. With another family's name where one is given.
 */
export function unpackWoff(woff: Buffer, family?: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF file');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = 44 + 20 * i;
    const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const bytes = woff.subarray(offset, offset + packed);
    const tag = woff.subarray(at, at + 4);
    const unpacked = packed < length ? inflateSync(bytes) : bytes;
    const data = family !== undefined && tag.toString('latin1') === 'name' ? renamed(unpacked, family) : unpacked;
    return { tag, sum: woff.readUInt32BE(at + 16), data };
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

/** Names of a family: its own (1), and the one that holds all its cuts (16). */
const familyNames = [1, 16];

/** A table of names (OpenType, `name`, version 0) in which the family is called otherwise. */
function renamed(names: Buffer, family: string): Buffer {
  const count = names.readUInt16BE(2);
  const strings = names.readUInt16BE(4);
  const called = Buffer.from(family, 'utf16le').swap16();
  const head = Buffer.from(names.subarray(0, 6 + 12 * count));
  const kept = names.subarray(strings);
  head.writeUInt16BE(0, 0);
  head.writeUInt16BE(head.length, 4);
  for (let at = 6; at < head.length; at += 12) {
    // Platform 1 (Macintosh) has names of one byte a sign; nobody asks for them where platform 3 (Windows) has its own.
    if (head.readUInt16BE(at) !== 3 || !familyNames.includes(head.readUInt16BE(at + 6))) continue;
    head.writeUInt16BE(called.length, at + 8);
    head.writeUInt16BE(kept.length, at + 10);
  }
  return Buffer.concat([head, kept, called]);
}
