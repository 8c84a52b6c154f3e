import type { SourceText } from '@lofte/domain/source';
import type { Store } from '@lofte/store/store';

/** The words of a document, from the file that was written when it was read; undefined where it is gone or was changed. */
export async function findSourceText({ files }: Store, hash: string): Promise<SourceText | undefined> {
  const bytes = await files.get(hash);
  // What comes back by its hash is what was put there, so it has its shape.
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as SourceText);
}

/** As `findSourceText`, for a draft or strategy that is there: its words must be too. */
export async function sourceText(store: Store, hash: string): Promise<SourceText> {
  const source = await findSourceText(store, hash);
  if (!source) throw new Error(`The file ${hash} is missing or was changed in ${store.place}: run "lofte verify"`);
  return source;
}
