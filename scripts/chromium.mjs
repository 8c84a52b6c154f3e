// The browser that the tests look at the pages with.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium: `CHROMIUM` where set, else the first on the path; undefined where there is none. */
export function chromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/snap/bin');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs Debian's Chromium where there is none and this user may; says what it does, or why it does not. */
export function bringChromium() {
  if (chromium()) return;
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const may = process.getuid?.() === 0 && runs('/usr/bin/apt-get');
  if (may)
    console.error("No Chromium here for the tests in a browser: installing Debian's (apt-get install chromium) …");
  if (may && apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium') && chromium())
    return;
  console.error('No Chromium here: the tests that need a browser are skipped. Install one, or name it in CHROMIUM.');
}
