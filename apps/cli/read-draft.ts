import type { Draft } from '@lofte/domain/draft';
import type { Issue } from '@lofte/domain/issue';
import { readPaper } from '@lofte/reader/read';
import { readInput } from './input.ts';
import type { Terminal } from './terminal.ts';

export type ReadDraft =
  | { readonly ok: true; readonly name: string; readonly draft: Draft; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly name: string; readonly issues: readonly Issue[] };

/** One file read, with progress for who watches; `name` is how the person called it. */
export async function readDraft(file: string, to: Terminal): Promise<ReadDraft> {
  const input = await readInput(file);
  const name = file === '-' ? 'standard input' : file;
  if (!input.ok) return { ok: false, name, issues: input.issues };
  const { bytes } = input.value;
  const read = await readPaper(input.value.name, bytes, (stage, done, of) =>
    to.progress(`${name}: ${stage} ${done}/${of}`),
  );
  to.progress('');
  return read.ok ? { ok: true, name, draft: read.value, bytes } : { ok: false, name, issues: read.issues };
}
