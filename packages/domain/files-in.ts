import type { ThingChange } from './entry.ts';

/** A file that the record stands on. */
export interface NamedFile {
  readonly sha256: string;
  /** The paper's name. */
  readonly name: string;
  /** Whether it is the paper itself or the words that were read from it. */
  readonly of: 'file' | 'words';
}

/** The files that a change brings into the record. */
export function filesIn({ table, id, after }: ThingChange): readonly NamedFile[] {
  if (table !== 'document' || after === null) return [];
  const name = typeof after.name === 'string' ? after.name : id;
  const hash = (value: unknown) => (typeof value === 'string' ? [value] : []);
  return [
    ...hash(after.sha256).map((sha256) => ({ sha256, name, of: 'file' as const })),
    ...hash(after.source).map((sha256) => ({ sha256, name, of: 'words' as const })),
  ];
}
