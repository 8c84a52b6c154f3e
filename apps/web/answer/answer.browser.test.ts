import { requestPage } from '@lofte/service/follow-up/request-page';
import { beforeAll, expect, test } from 'vitest';
import { askSample, type SampleAsked } from '../test/asked.ts';
import { inBrowser, overflow, violations } from '../test/browser.ts';
import { urls } from '../urls.ts';

inBrowser('the owner’s page', ({ server, open }) => {
  let asked: SampleAsked;
  beforeAll(async () => {
    asked = await askSample(server().service);
  });
  const first = async () => {
    const page = await requestPage(server().service, asked.token);
    return page.ok ? page.value.items[0] : undefined;
  };

  test('saves as one types, keeps what is typed while the connection is away, and has no fault on a phone', async () => {
    const page = await open(urls.answer(asked.token), { viewport: { width: 390, height: 844 } });
    const thing = page.locator('.thing').first();
    await thing.locator('.say-more > summary').click();
    await page.locator('.hand-on > summary').click();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const text = thing.locator('textarea[name=text]');
    await text.fill('Fem havne.');
    const saved = thing.locator('[data-saved]');
    await expect.poll(() => saved.textContent(), { timeout: 20_000 }).toMatch(/^gemt \d\d[.:]\d\d/);
    expect(JSON.stringify((await first())?.draft?.data)).toContain('Fem havne.');
    await page.context().setOffline(true);
    await text.fill('Fem havne, snart seks.');
    await expect.poll(() => saved.textContent(), { timeout: 20_000 }).toContain('Ingen forbindelse');
    await thing.getByRole('button', { name: 'Send svaret' }).click();
    expect(await text.inputValue()).toBe('Fem havne, snart seks.');
    await page.context().setOffline(false);
    await expect
      .poll(async () => JSON.stringify((await first())?.draft?.data), { timeout: 20_000 })
      .toContain('snart seks');
    await thing.locator('input[type=file]').setInputFiles([
      { name: 'rapport.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
      { name: 'tal.xlsm', mimeType: 'application/zip', buffer: Buffer.from('x') },
    ]);
    await thing.getByText('har makroer i sig').waitFor();
    await thing.locator('[data-kept]').getByText('rapport.pdf', { exact: true }).waitFor();
    await thing.getByLabel('Standere i drift').fill('mange');
    await thing.getByRole('button', { name: 'Send svaret' }).click();
    const errors = page.locator('#errors');
    await errors.waitFor();
    expect(await errors.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Standere i drift').fill('1.000');
    await page.locator('.thing').first().getByRole('button', { name: 'Send svaret' }).click();
    await page.locator('[data-said-here]').waitFor();
    expect((await first())?.answer).toMatchObject({
      text: 'Fem havne, snart seks.',
      values: [{ value: 1000 }],
      evidence: [{ kind: 'file', name: 'rapport.pdf' }],
    });
    expect((await first())?.draft).toBeUndefined();
  });
});
