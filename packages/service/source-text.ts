import type { SourceText } from '@lofte/domain/source';
import type { Store } from '@lofte/store/store';

/** Bytes of files whose words are kept parsed for each record: some thirty long papers. */
const most = 64 * 1024 * 1024;

interface Kept {
  readonly words: SourceText;
  readonly size: number;
}

/** By hash, the one asked for last at the end. What a hash names never changes, so nothing here grows old. */
const kept = new WeakMap<object, Map<string, Kept>>();

/** The words of a document, from the file that was written when it was read; undefined where it is gone or was changed. */
export async function findSourceText({ files }: Store, hash: string): Promise<SourceText | undefined> {
  const ours = kept.get(files) ?? new Map<string, Kept>();
  kept.set(files, ours);
  const found = ours.get(hash);
  if (found) {
    ours.delete(hash);
    ours.set(hash, found);
    return found.words;
  }
  const bytes = await files.get(hash);
  if (!bytes) return undefined;
  // What comes back by its hash is what was put there, so it has its shape.
  const words = JSON.parse(new TextDecoder().decode(bytes)) as SourceText;
  ours.set(hash, { words, size: bytes.byteLength });
  forget(ours);
  return words;
}

/** Lets go of what was not asked for longest, until the rest fits. */
function forget(ours: Map<string, Kept>): void {
  let size = [...ours.values()].reduce((sum, one) => sum + one.size, 0);
  for (const [hash, one] of ours) {
    if (size <= most) return;
    ours.delete(hash);
    size -= one.size;
  }
}

/** As `findSourceText`, for a draft or strategy that is there: its words must be too. */
export async function sourceText(store: Store, hash: string): Promise<SourceText> {
  const source = await findSourceText(store, hash);
  if (!source) throw new Error(`The file ${hash} is missing or was changed in ${store.place}: run "lofte verify"`);
  return source;
}
