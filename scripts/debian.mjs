// What the tests need from the machine and Debian has.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

/** @param {string} file */
export function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs a package of Debian where this user may; says that it does.
 *
 * @param {string} name of the package
 * @param {string} why in the middle of a sentence, e.g. "No Chromium here for the tests in a browser"
 */
export function install(name, why) {
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (process.getuid?.() !== 0 || !runs('/usr/bin/apt-get')) return false;
  console.error(`${why}: installing Debian's (apt-get install ${name}) …`);
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', name);
}
