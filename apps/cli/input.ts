import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { bad, good, type Result } from '@lofte/domain/issue';
import { uploadLimit } from '@lofte/service/add-paper';

export interface Input {
  /** The file's own name, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The bytes of a file, or of standard input for `-`; an issue where it cannot be read or is too large. */
export async function readInput(file: string): Promise<Result<Input>> {
  try {
    return file === '-' ? await fromStandardInput() : await fromFile(file);
  } catch (error) {
    return bad({ code: 'unreadable', where: file, message: `${file}: ${whyUnreadable(error)}` });
  }
}

async function fromFile(file: string): Promise<Result<Input>> {
  const { size } = await stat(file);
  if (size > uploadLimit) return tooLarge(file, size);
  return good({ name: basename(file), bytes: await readFile(file) });
}

async function fromStandardInput(): Promise<Result<Input>> {
  const name = 'standard input';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > uploadLimit) return tooLarge(name, size);
  }
  return good({ name, bytes: Buffer.concat(chunks) });
}

function tooLarge(file: string, size: number): Result<never> {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  const message = `${file}: ${megabytes(size)} MB is more than the ${megabytes(uploadLimit)} MB that a paper may have.`;
  return bad({ code: 'too-large', where: file, message });
}

export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'this is a folder. Name the papers in it.';
  if (code === 'EACCES' || code === 'EPERM') return 'you may not read this file.';
  return error instanceof Error ? error.message : String(error);
}
