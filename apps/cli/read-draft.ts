import type { Draft } from '@lofte/domain/draft';
import type { Issue } from '@lofte/domain/issue';
import { readInWorker } from '@lofte/service/read-in-worker';
import { readInput } from './input.ts';
import { plainLine, type Terminal } from './terminal.ts';

export type ReadDraft =
  | { readonly ok: true; readonly name: string; readonly draft: Draft; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly name: string; readonly issues: readonly Issue[] };

const script = new URL(import.meta.resolve('@lofte/service/reading-worker'));
/** Five minutes and 4 GB: whoever types a command waits longer than whoever opens a page. */
const limits = { time: 300_000, memory: 4096 };

/** One file read, with progress for who watches; `name` is how the person called it. */
export async function readDraft(file: string, to: Terminal): Promise<ReadDraft> {
  const input = await readInput(file);
  const name = file === '-' ? 'standard input' : file;
  if (!input.ok) return { ok: false, name, issues: input.issues };
  const { bytes } = input.value;
  const read = await readInWorker({
    name: input.value.name,
    bytes,
    script,
    limits,
    signal: new AbortController().signal,
    progress: ({ stage, done, of }) => to.progress(plainLine(`${name}: ${stage} ${done}/${of}`)),
  });
  to.progress('');
  return read.ok ? { ok: true, name, draft: read.value, bytes } : { ok: false, name, issues: read.issues };
}
