import fs from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** A file as PGlite has it open; without a number where it is a folder. */
interface Stream {
  readonly nfd?: number;
}

/** Input or output failed, in the numbers of WASI. */
const failed = 29;

/**
 * A folder in which what PostgreSQL says must reach the disk does reach it. PGlite's own leaves it to the system, which writes it
 * some seconds later: killing the process loses nothing, losing power may. Folders are left out: file systems with a journal
 * keep a new file's name with its content.
 */
export class ReachingFolder extends NodeFS {
  override async init(database: PGlite, options: Parameters<NodeFS['init']>[1]) {
    const { emscriptenOpts } = await super.init(database, options);
    const teach = (module: { readonly NODEFS: { readonly stream_ops: { fsync?: (stream: Stream) => number } } }) => {
      module.NODEFS.stream_ops.fsync = reachDisk;
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...[emscriptenOpts.preRun ?? []].flat(), teach as never] } };
  }
}

function reachDisk({ nfd }: Stream): number {
  if (nfd === undefined) return 0;
  try {
    fs.fsyncSync(nfd);
    return 0;
  } catch {
    return failed;
  }
}
