import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inBrowser } from '../test/browser.ts';

const file = fileURLToPath(new URL('../../../../shared/seeds/sundhed-2025-2028.txt', import.meta.url));

inBrowser('a real paper, from upload to strategy', ({ open }) => {
  test.skipIf(!existsSync(file))(
    'is read, checked with the keys and adopted (skipped where ../shared/seeds is not there)',
    async () => {
      const page = await open('/', { viewport: { width: 1280, height: 800 } });
      page.setDefaultTimeout(30_000);
      await page.locator('input[type="file"]').setInputFiles(file);
      const paper = page.locator('.papers > li', { hasText: 'sundhed' });
      await paper.locator('.state.is-read').waitFor();
      await paper.locator('a[href^="/reading/"]').first().click();
      await page.locator('[role="tree"]').waitFor();
      expect(await page.locator('.node.initiative').count()).toBeGreaterThan(20);
      const unsure = Number(/\d+/.exec((await page.locator('[data-tab="check"]').textContent()) ?? '')?.[0]);
      await page.keyboard.press('j');
      for (let i = 0; i < unsure; i++) await page.keyboard.press('y');
      await page.locator('[data-tab="check"]', { hasText: '(0)' }).waitFor();
      await page.locator('.adopt summary').click();
      await page.locator('.adopt').getByRole('button').click();
      await page.waitForURL(/\/strategy\//);
    },
  );
});
