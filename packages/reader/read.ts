import type { Draft } from '@lofte/domain/draft';
import type { Result } from '@lofte/domain/issue';

export type Stage = 'open' | 'repair' | 'split' | 'classify' | 'find' | 'assemble';
export type Progress = (stage: Stage, done: number, of: number) => void;

/**
 * Reads a paper: bytes in, draft out.
 *
 * @param name the file's name, for messages and for nothing else; the format is known by content
 * @returns the draft, or what is wrong with the file
 */
export async function readPaper(name: string, bytes: Uint8Array, progress?: Progress): Promise<Result<Draft>> {
  throw new Error('not written yet');
}
