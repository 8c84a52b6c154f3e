import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pack } from 'tar-stream';

/** One file of an archive. */
export interface Member {
  readonly path: string;
  readonly size: number;
  readonly content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** Who packed it, when and on which machine is not said, so that the same files give the same bytes. */
const anonymous = { mode: 0o644, uid: 0, gid: 0, uname: '', gname: '', mtime: new Date(0), type: 'file' } as const;

/** Writes files as a tar archive (ustar, POSIX.1-1988) into a stream, which then ends. */
export async function packArchive(members: Iterable<Member> | AsyncIterable<Member>, to: Writable): Promise<void> {
  const tar = pack();
  const written = pipeline(tar, to);
  // Awaited at the end; what goes wrong meanwhile is not to go unheard.
  written.catch(() => undefined);
  try {
    for await (const { path, size, content } of members) {
      await new Promise<void>((resolve, reject) => {
        const entry = tar.entry({ ...anonymous, name: path, size }, (error) => (error ? reject(error) : resolve()));
        written.catch(reject);
        pipeline(content, entry).catch(reject);
      });
    }
    tar.finalize();
  } catch (error) {
    tar.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
  await written;
}
