import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { MAX_UNPACKED_BYTES, MAX_UNPACKED_RATIO } from './limits.ts';

export interface Archive {
  readonly names: ReadonlySet<string>;
  /** Bytes of all parts unpacked; counting stops at the limit. */
  readonly unpacked: number;
  readonly bomb: boolean;
  /** The text of the parts asked for. */
  readonly texts: ReadonlyMap<string, string>;
}

/** More parts than any writer of papers makes. */
const MAX_PARTS = 20_000;

/**
 * Looks through a ZIP archive before anything else unpacks it. What its directory declares is checked first, then what
 * the parts of text really hold, since a directory can lie.
 *
 * @throws where the archive is damaged
 */
export async function lookInto(bytes: Uint8Array, wanted: readonly string[]): Promise<Archive> {
  const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  try {
    const entries = await list(zip);
    const names = new Set(entries.map((entry) => entry.fileName));
    const declared = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    if (entries.length >= MAX_PARTS || isBomb(declared, bytes.length))
      return { names, unpacked: declared, bomb: true, texts: new Map() };
    const texts = new Map<string, string>();
    let unpacked = 0;
    for (const entry of entries) {
      if (!/\.(?:xml|rels)$/i.test(entry.fileName)) continue;
      const text = await unpack(zip, entry, MAX_UNPACKED_BYTES - unpacked, wanted.includes(entry.fileName));
      unpacked += text.size;
      if (isBomb(unpacked, bytes.length)) return { names, unpacked, bomb: true, texts };
      if (wanted.includes(entry.fileName)) texts.set(entry.fileName, text.text);
    }
    return { names, unpacked, bomb: false, texts };
  } finally {
    zip.close();
  }
}

/** Small archives may shrink further than any ratio says: their text is mostly the same few tags. */
function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > MAX_UNPACKED_BYTES || (unpacked > 20 * 1024 * 1024 && unpacked > packed * MAX_UNPACKED_RATIO);
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySize: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

function list(zip: ZipFile): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry) => {
      entries.push(entry);
      if (entries.length >= MAX_PARTS) resolve(entries);
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

function unpack(
  zip: ZipFile,
  entry: Entry,
  most: number,
  keep: boolean,
): Promise<{ readonly size: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (keep) chunks.push(chunk);
        if (size <= most) return;
        stream.destroy();
        resolve({ size, text: '' });
      });
      stream.on('end', () => resolve({ size, text: Buffer.concat(chunks).toString('utf8') }));
      stream.on('error', reject);
    });
  });
}
