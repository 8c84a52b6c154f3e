import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { freshFolder } from '@lofte/store/fresh-folder';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { chromium as findChromium } from '../../../scripts/chromium.mjs';
import { type Server, startServer } from '../server.ts';

const executablePath = findChromium();
const args = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface InBrowser {
  /** The real server on a free port, its data in a folder of its own. */
  readonly server: () => Server;
  /** A new window with no memory of others; closed after the test. Danish unless `locale` says otherwise. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** A group of tests with one server and one Chromium. Without Chromium they are skipped, and the name says so. */
export function inBrowser(name: string, body: (use: InBrowser) => void): void {
  if (!executablePath || !existsSync(executablePath)) {
    const where = executablePath ? `at ${executablePath}` : 'here';
    describe.skip(`${name} – SKIPPED: there is no Chromium ${where}; install it to run these tests`, () =>
      body(missing));
    return;
  }
  describe(name, () => {
    const windows: BrowserContext[] = [];
    let browser: Browser | undefined;
    let running: Awaited<ReturnType<typeof serverInNewFolder>> | undefined;
    const started = <T>(what: T | undefined): T => {
      if (what === undefined) throw new Error('The browser and the server start before the first test');
      return what;
    };
    beforeAll(async () => {
      running = await serverInNewFolder();
      browser = await chromium.launch({ executablePath, args });
    });
    afterEach(async () => {
      for (const window of windows.splice(0)) await window.close();
    });
    afterAll(async () => {
      await browser?.close();
      await running?.remove();
    });
    body({
      server: () => started(running).server,
      open: async (path, options = {}) => {
        const window = await started(browser).newContext({ locale: 'da-DK', reducedMotion: 'reduce', ...options });
        windows.push(window);
        const page = await window.newPage();
        await page.goto(new URL(path, started(running).server.url).href);
        return page;
      },
    });
  });
}

/** A server whose data is thrown away with it. */
export async function serverInNewFolder(): Promise<{ readonly server: Server; readonly remove: () => Promise<void> }> {
  const { folder, remove } = await freshFolder();
  const server = await startServer({ data: folder, port: 0 });
  return { server, remove: () => server.close().then(remove) };
}

/** What axe finds against WCAG 2.2 AA and its own good practice, one line each: rule, help, where. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Our pages hold no frames, and asked so axe neither opens a second page to think in nor sends along all that is right.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** How many pixels a page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

function absent(): never {
  throw new Error('There is no Chromium here');
}
const missing: InBrowser = { server: absent, open: absent };
