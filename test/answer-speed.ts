// How long an owner takes to answer, in a real browser and at human speed, from opening the link to the receipt:
// three initiatives unchanged, and three with a text and a file each. `node test/answer-speed.ts`
import type { Page } from 'playwright-core';

// Node itself knows no JSX, and the server leads to pages.
await import('../apps/web/jsx.mjs');
const { chromium } = await import('playwright-core');
const { serverInNewFolder } = await import('../apps/web/test/browser.ts');
const { askOwner, sampleOwner } = await import('../apps/web/test/asked.ts');

/** Milliseconds: a key of somebody who types 48 words a minute; finding and pressing something; reading one thing. */
const key = 250;
const press = 1200;
const read = 4000;

const texts = [
  'Alle ni havne har nu skrevet under, og de første to standere er i drift siden maj.',
  'Tre værfter har budt. Vi vælger ét i marts, og den første færge sejler om to år.',
  'Andet hold er i gang med fjorten deltagere, heraf fem fra Norge og fire fra Sverige.',
];
const pdf = { name: 'rapport.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nrapport\n') };

let interactions = 0;
const wait = (page: Page, time: number) => page.waitForTimeout(time);

async function unchanged(page: Page): Promise<void> {
  for (let n = 0; n < 3; n += 1) {
    await wait(page, read + press);
    await page.getByRole('button', { name: 'Som før, stadig rigtigt' }).first().click();
    interactions += 1;
    await page.waitForLoadState();
  }
}

async function withTextAndFile(page: Page): Promise<void> {
  for (const [n, text] of texts.entries()) {
    const thing = page.locator('.thing').nth(n);
    await wait(page, read + press);
    await thing.locator('.say-more > summary').click();
    await wait(page, press);
    await thing.locator('input[value="on track"]').check();
    await wait(page, press);
    const field = thing.locator('textarea[name=text]');
    await field.click();
    await field.fill('');
    await field.pressSequentially(text, { delay: key, timeout: 120_000 });
    await wait(page, 3 * press);
    await thing
      .locator('input[type=file]')
      .setInputFiles({ ...pdf, buffer: Buffer.concat([pdf.buffer, Buffer.from(text)]) });
    await thing.locator('[data-kept] input[name=keep]').last().waitFor();
    await wait(page, press);
    await thing.getByRole('button', { name: 'Send svaret' }).click();
    interactions += 5;
    await page.waitForLoadState();
  }
}

const { server, remove } = await serverInNewFolder();
const owner = await sampleOwner(server.service);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless'],
});
for (const [name, answer, seconds] of [
  ['three unchanged', unchanged, 60],
  ['three with a text and a file each', withTextAndFile, 180],
] as const) {
  const { token } = await askOwner(server.service, owner);
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'da-DK' });
  interactions = 0;
  const from = performance.now();
  await page.goto(new URL(`/answer/${token}`, server.url).href);
  await answer(page);
  await page.waitForURL(/\/receipt$/);
  const took = (performance.now() - from) / 1000;
  const ok = took <= seconds;
  console.log(
    `${name}: ${took.toFixed(1)} s, ${interactions} interactions (at most ${seconds} s): ${ok ? 'ok' : 'TOO SLOW'}`,
  );
  if (!ok) process.exitCode = 1;
  await page.close();
}
await browser.close();
await remove();
