import { inflateRawSync } from 'node:zlib';

/** A part of a ZIP archive, still packed. */
export interface ZipPart {
  readonly name: string;
  /**
   * Its bytes, of which no more than `most` are ever made, whatever the archive says of its size.
   *
   * @throws `tooMuch` where there are more, and any error where it is damaged
   */
  readonly unpack: (most: number) => Uint8Array;
}

export const tooMuch = new Error('more bytes than wanted');

/** Parts that one archive may have: more than any program for documents writes. */
const mostParts = 5_000;

/**
 * The parts that an archive's directory names (APPNOTE.TXT 4.3.12, 4.3.16). fflate inflates to the end whatever size it is told, which a
 * small file can draw out for minutes.
 *
 * @throws where the directory is damaged
 */
export function zipParts(bytes: Uint8Array): readonly ZipPart[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.lastIndexOf('PK\x05\x06', 'latin1');
  if (end < 0) throw new Error('no directory');
  const count = buffer.readUInt16LE(end + 10);
  if (count > mostParts) throw new Error('too many parts');
  let at = buffer.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (buffer.readUInt32LE(at) !== 0x02014b50) throw new Error('no entry');
    const [method, packed, place] = [
      buffer.readUInt16LE(at + 10),
      buffer.readUInt32LE(at + 20),
      buffer.readUInt32LE(at + 42),
    ];
    const length = buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + 46, at + 46 + length);
    at += 46 + length + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    return { name, unpack: (most) => unpack(buffer, place, packed, method, most) };
  });
}

function unpack(buffer: Buffer, place: number, packed: number, method: number, most: number): Uint8Array {
  if (buffer.readUInt32LE(place) !== 0x04034b50) throw new Error('no part');
  const start = place + 30 + buffer.readUInt16LE(place + 26) + buffer.readUInt16LE(place + 28);
  const data = buffer.subarray(start, start + packed);
  if (method === 0) {
    if (data.length > most) throw tooMuch;
    return new Uint8Array(data);
  }
  if (method !== 8) throw new Error('packed in another way');
  if (most <= 0) throw tooMuch;
  try {
    return new Uint8Array(inflateRawSync(data, { maxOutputLength: most }));
  } catch (error) {
    throw error instanceof RangeError ? tooMuch : error;
  }
}
