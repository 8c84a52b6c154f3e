import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { bad, type Issue, type Result } from '@lofte/domain/issue';
import type { Document } from '@lofte/formats/document/document';
import type { DocxTemplate } from '@lofte/formats/document/open-template';
import type { ReadingProgress } from './read-in-worker.ts';

export type WrittenFormat = 'docx' | 'pdf' | 'html';

/** A paper that is to be written as a file. */
export interface ToWrite {
  readonly document: Document;
  readonly format: WrittenFormat;
  /** The ministry's own, for Word. */
  readonly template?: DocxTemplate | undefined;
  readonly signal: AbortSignal;
  readonly progress?: (progress: ReadingProgress) => void;
  /** The script that writes; another one only in tests. */
  readonly script?: string;
}

/** What the process is told. */
export type Asked = Pick<ToWrite, 'document' | 'format' | 'template'>;
/** What the process says: how far it is, and once what came out. */
export type WriterMessage = { readonly progress: ReadingProgress } | { readonly result: Result<Uint8Array> };

const writer = fileURLToPath(new URL('./writing-process.ts', import.meta.url));
/** Thirty strategies take half a minute; what takes ten times as long is no paper that anybody reads. */
const mostTime = 300_000;

/**
 * The bytes of a paper, written in a process of its own, which takes a second to start. A thread would not do: Typst sets pages outside
 * JavaScript, where a thread cannot be stopped (it went on for a minute), and should memory run out there, the server would end with it.
 *
 * Issues: `took-too-long`, `writing-failed`, `cancelled`
 */
export async function writeInProcess(toWrite: ToWrite): Promise<Result<Uint8Array>> {
  const { document, format, template, signal, progress = () => undefined, script = writer } = toWrite;
  if (signal.aborted) return bad(cancelled);
  // It needs no address or password of the server's; what libraries print is for nobody.
  const child = fork(script, {
    ...{ serialization: 'advanced', execArgv: ['--max-old-space-size=2048'], env: {} },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const stop = new AbortController();
  try {
    const said = answer(child, progress);
    // Where it is gone before it was asked, its end says so.
    child.send({ document, format, template } satisfies Asked, () => undefined);
    return await Promise.race([said, after(stop.signal), aborted(signal, stop.signal)]);
  } finally {
    stop.abort();
    await killed(child);
  }
}

function answer(child: ChildProcess, progress: (progress: ReadingProgress) => void): Promise<Result<Uint8Array>> {
  return new Promise((resolve) => {
    child.on('message', (message: WriterMessage) => {
      if ('result' in message) resolve(message.result);
      else progress(message.progress);
    });
    child.on('error', ({ message }) => resolve(bad(failed(message))));
    child.on('exit', (code, signal) => resolve(bad(failed(`it ended with ${signal ?? `code ${code}`}`))));
  });
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

function after(stop: AbortSignal): Promise<Result<never>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(bad(tooLong)), mostTime);
    stop.addEventListener('abort', () => clearTimeout(timer));
  });
}

function aborted(signal: AbortSignal, stop: AbortSignal): Promise<Result<never>> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(bad(cancelled)), { signal: stop });
  });
}

const seconds = mostTime / 1000;
const tooLong: Issue = {
  code: 'took-too-long',
  message: `The paper was not written within ${seconds} seconds.`,
  values: { seconds },
};
const cancelled: Issue = { code: 'cancelled', message: 'The writing of the paper was stopped.' };

function failed(why: string): Issue {
  return { code: 'writing-failed', message: `The paper could not be written: ${why}.`, values: { why } };
}
