import { checkpointText } from '@lofte/domain/checkpoint';
import { currentCheckpoint } from '@lofte/service/current-checkpoint';
import { expect, it } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { inBrowser, overflow, violations } from '../test/browser.ts';

inBrowser('the checkpoint', ({ server, open }) => {
  const ask = (path: string, accept: string) => fetch(new URL(path, server().url), { headers: { accept } });

  it('is a page for people, also of an empty ledger, without faults for anyone at either width', async () => {
    const empty = await open('/checkpoint');
    expect(await empty.locator('main').textContent()).toContain('Protokollen er tom');
    await adoptSample(server().service);
    const page = await open('/checkpoint');
    expect(await page.locator('main').textContent()).toContain('Protokollen har 1 post.');
    const text = checkpointText(await currentCheckpoint(server().service));
    expect(`${await page.locator('pre').first().textContent()}\n`).toBe(text);
    expect(await violations(page)).toEqual([]);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page)).toBe(0);
    }
  });

  it('is JSON for whoever asks for that, and by its own address', async () => {
    const text = checkpointText(await currentCheckpoint(server().service));
    for (const answer of [await ask('/checkpoint', 'application/json'), await ask('/checkpoint.json', '*/*')]) {
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(await answer.text()).toBe(text);
    }
    expect((await ask('/checkpoint', 'text/html')).headers.get('content-type')).toContain('text/html');
  });
});
