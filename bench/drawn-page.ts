// From the address of a place in a PDF of 171 pages to its page, drawn and marked, against pdf.js alone drawing the same page.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { urls } from '../apps/web/urls.ts';
import { addPaper } from '../packages/service/add-paper.ts';
import { readingOf } from '../packages/service/reading-of.ts';
import { waitForReading } from '../packages/service/wait-for-reading.ts';
import { largePaper } from '../samples/large.ts';
import { pdfOf } from '../samples/pdf.ts';
import { chromium as findChromium } from '../scripts/chromium.mjs';
import { type Finding, interleaved, median } from './measure.ts';

export async function drawnPage(): Promise<readonly Finding[]> {
  const executablePath = findChromium();
  if (!executablePath) return [{ what: 'first drawn page', figure: 'no Chromium here', wanted: '' }];
  // Node itself knows no JSX.
  await import('../apps/web/jsx.mjs');
  const { startServer } = await import('../apps/web/server.ts');
  const data = mkdtempSync(join(tmpdir(), 'lofte-bench-'));
  const server = await startServer({ data, port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const added = await addPaper(server.service, { name: 'large.pdf', bytes: new Uint8Array(pdfOf(largePaper())) });
    if (!added.ok) throw new Error(added.issues[0]?.message);
    const { paper } = added.value;
    await waitForReading(server.service, paper);
    const elements = (await readingOf(server.service, paper))?.draft?.elements ?? [];
    const span = elements.find(({ span }) => (span.page ?? 0) > 120)?.span;
    if (!span?.page) throw new Error('The large paper has no place after page 120');
    const at = (path: string) => new URL(path, server.url).href;
    const page = span.page;
    const [ours = [], bare = []] = await interleaved(5, [
      () => marked(browser, at(urls.place(paper, span))),
      () => drawnBare(browser, at(urls.health()), at(urls.file(paper)), page),
    ]);
    const seconds = (times: readonly number[]) => `${(median(times) / 1000).toFixed(2)} s`;
    return [
      { what: 'a place on page 120 of 171, drawn and marked, nothing cached', figure: seconds(ours), wanted: '≤ 2 s' },
      { what: 'the same page drawn by pdf.js alone', figure: seconds(bare), wanted: '' },
    ];
  } finally {
    await browser.close();
    await server.close();
    rmSync(data, { recursive: true });
  }
}

async function marked(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator('.page-marks .now').first().waitFor();
  await page.close();
}

/** What pdf.js takes by itself, in the same browser and with the same settings of its own. */
async function drawnBare(browser: Browser, blank: string, file: string, number: number): Promise<void> {
  const page = await browser.newPage();
  await page.goto(blank);
  await page.evaluate(
    async ({ library, worker, file, number }) => {
      const pdfjs: typeof import('pdfjs-dist') = await import(library);
      pdfjs.GlobalWorkerOptions.workerSrc = worker;
      const sheet = await (await pdfjs.getDocument({ url: file, useWasm: false }).promise).getPage(number);
      const viewport = sheet.getViewport({ scale: 1.4 });
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: viewport.width, height: viewport.height });
      document.body.append(canvas);
      await sheet.render({ canvas, viewport }).promise;
    },
    { library: urls.asset('pdf.mjs'), worker: urls.asset('pdf-worker.mjs'), file, number },
  );
  await page.close();
}
