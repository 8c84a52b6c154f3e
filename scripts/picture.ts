// Makes docs/picture.png, the picture of the readme: the reading page of a sample paper in a real browser.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromium as findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const executablePath = findChromium();
if (!executablePath) {
  console.error('No Chromium here to take the picture with. Install one, or name it in CHROMIUM.');
  process.exit(1);
}
const data = mkdtempSync(join(tmpdir(), 'lofte-picture-'));
const server = spawn(process.execPath, ['apps/cli/lofte.mjs', 'start', '--port', '0', '--data', data], { cwd: root });
const ended = new Promise((resolve) => server.on('close', resolve));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const window = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    deviceScaleFactor: 1.5,
  });
  const page = await window.newPage();
  await page.goto(await address());
  await page.locator('a[href^="/reading/"]').last().click();
  await page.waitForLoadState('networkidle');
  await page.getByRole('treeitem').nth(3).click();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(root, 'docs/picture.png') });
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await ended;
  rmSync(data, { recursive: true });
}

function address(): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (said) => {
      const found = /http:\/\/localhost:\d+\//.exec(String(said))?.[0];
      if (found) resolve(found);
    });
    server.on('close', () => reject(new Error('the server ended before it said its address')));
  });
}
