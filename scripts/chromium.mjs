// The browser that the tests look at the pages with.
import { delimiter, join } from 'node:path';
import { install, runs } from './debian.mjs';

// The same engine without windows comes first: a new page costs it a fifth, because it draws no bars and buttons for nobody.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium: `CHROMIUM` where set, else the first on the path; undefined where there is none. */
export function chromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/snap/bin');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

/** Installs Debian's Chromium where there is none and this user may; says what it does, or why it does not. */
export function bringChromium() {
  if (chromium()) return;
  const why = 'No Chromium here for the tests in a browser';
  if (install('chromium-headless-shell', why) && chromium()) return;
  // Debian has the one without windows since 2025 only.
  if (install('chromium', why) && chromium()) return;
  console.error('No Chromium here: the tests that need a browser are skipped. Install one, or name it in CHROMIUM.');
}
