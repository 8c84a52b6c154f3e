import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf, refused } from './refused.ts';

/** Written as one line. PGlite itself does not notice a second process on its folder: the two lose each other's writes. */
interface Owner {
  readonly pid: number;
  readonly started: string;
  readonly host: string;
}

/**
 * Takes the folder for this process, or throws the refusal `record-in-use`. A lock whose process is dead is taken over.
 *
 * @returns gives the folder free
 */
export function takeLock(folder: string): () => void {
  const path = join(folder, 'lock');
  const content = `${process.pid} ${startOf(process.pid) ?? '-'} ${hostname()}\n`;
  if (!create(path, content)) {
    const held = readFileSync(path, 'utf8');
    if (!isDead(held)) throw inUse(folder, path, held);
    setAside(folder, path, held);
    if (!create(path, content)) throw inUse(folder, path, readFileSync(path, 'utf8'));
  }
  return () => {
    if (read(path) === content) rmSync(path, { force: true });
  };
}

function create(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Two processes may find the same dead owner: the one that moves away the other's new lock puts it back. */
function setAside(folder: string, path: string, dead: string): void {
  const aside = join(folder, `lock.${process.pid}`);
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readFileSync(aside, 'utf8');
  rmSync(aside);
  if (moved === dead) return;
  create(path, moved);
  throw inUse(folder, path, moved);
}

function isDead(held: string): boolean {
  const owner = ownerOf(held);
  if (!owner || owner.host !== hostname()) return false;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
  // Another process may have got the number since: it started at another time.
  const started = startOf(owner.pid);
  return started !== undefined && owner.started !== '-' && started !== owner.started;
}

/** When a process started, in ticks since the machine did: field 22 of proc(5) `stat`. Undefined where there is no /proc. */
function startOf(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function ownerOf(held: string): Owner | undefined {
  const [, pid, started, host] = /^(\d+) (\S+) (.+)\n$/.exec(held) ?? [];
  return pid && started && host ? { pid: Number(pid), started, host } : undefined;
}

function inUse(folder: string, path: string, held: string): Error {
  const owner = ownerOf(held);
  const who = !owner
    ? 'another process'
    : owner.host === hostname()
      ? `process ${owner.pid}`
      : `process ${owner.pid} on ${owner.host}`;
  return refused({
    code: 'record-in-use',
    message: `The record in ${folder} is in use by ${who}. Stop it first; if it runs no longer, remove ${path}.`,
    where: folder,
    values: { who },
  });
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
