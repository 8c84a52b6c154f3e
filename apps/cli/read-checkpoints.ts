import { open } from 'node:fs/promises';
import { type Checkpoint, readCheckpoints } from '@lofte/domain/checkpoint';
import { bad, type Result } from '@lofte/domain/issue';
import { whyUnreadable } from './input.ts';

/** Thousands of them. */
const limit = 1024 * 1024;

/** The checkpoints of a file, which must be of the workspace. Issues: `unreadable`, `no-checkpoint`, `other-workspace`. */
export async function checkpointsIn(file: string, workspace: string): Promise<Result<readonly Checkpoint[]>> {
  let text: string;
  try {
    text = await start(file);
  } catch (error) {
    return bad({ code: 'unreadable', where: file, message: `${file}: ${whyUnreadable(error)}` });
  }
  const read = readCheckpoints(text);
  const other = read.ok ? read.value.find((checkpoint) => checkpoint.workspace !== workspace) : undefined;
  if (!other) return read;
  const message = `The checkpoint is of the workspace "${other.workspace}", the record of "${workspace}". Name the other one with --workspace.`;
  return bad({ code: 'other-workspace', where: file, message });
}

async function start(file: string): Promise<string> {
  const opened = await open(file);
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(limit), 0, limit, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await opened.close();
  }
}
