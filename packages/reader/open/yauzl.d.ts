/** The part of yauzl used here; the package carries no types. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export interface Entry {
    readonly fileName: string;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
  }
  export interface ZipFile {
    readonly entryCount: number;
    on(event: 'entry', listener: (entry: Entry) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    readEntry(): void;
    openReadStream(entry: Entry, done: (error: Error | null, stream: Readable) => void): void;
    close(): void;
  }
  export function fromBuffer(
    buffer: Buffer,
    options: { readonly lazyEntries: boolean; readonly validateEntrySize: boolean },
    done: (error: Error | null, zip: ZipFile) => void,
  ): void;
}
