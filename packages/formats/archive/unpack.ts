import type { Readable } from 'node:stream';
import { extract } from 'tar-stream';

/** What a tar archive says of one of its files before its bytes come. */
export interface MemberHead {
  readonly path: string;
  readonly size: number;
  /** `file`, `directory`, `symlink` … */
  readonly type: string;
}

export interface UnpackedMember extends MemberHead {
  /** To be read to its end, or not at all where the work ends with an error. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** The files of a tar archive as they come. Nothing is written, so no name in it is ever a path here. Throws where it is no tar archive. */
export async function* unpackArchive(archive: Readable): AsyncIterable<UnpackedMember> {
  const tar = extract();
  archive.on('error', (error) => tar.destroy(error));
  archive.pipe(tar);
  for await (const entry of tar) {
    const { name, size = 0, type } = entry.header;
    // Its own types do not say that its streams give bytes.
    const content = entry as unknown as AsyncIterable<Uint8Array>;
    yield { path: name, size, type: type ?? 'file', content };
  }
}
