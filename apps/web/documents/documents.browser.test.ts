import { localActor } from '@lofte/domain/rights';
import { toDocx } from '@lofte/formats/document/to-docx';
import { value } from '@lofte/service/example-service';
import { showAssessments } from '@lofte/service/steering/put-proposal';
import { readThings } from '@lofte/store/thing-table';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inBrowser, overflow, violations } from '../test/browser.ts';
import { followSample } from '../test/followed.ts';
import { metGroup } from '../test/met.ts';
import { steered } from '../test/steered.ts';

inBrowser('Documents', ({ server, open }) => {
  const fetched = async (path: string) => {
    const answer = await fetch(new URL(path, server().url), { headers: { 'accept-language': 'da' } });
    expect([path, answer.status]).toEqual([path, 200]);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const wordsOf = (docx: Uint8Array) => {
    const parts = unzipSync(docx);
    return Object.keys(parts)
      .filter((name) => /^word\/(?:document|header\d*)\.xml$/.test(name))
      .map((name) => strFromU8(parts[name] ?? new Uint8Array()).replace(/<[^>]*>/g, ''))
      .join(' ');
  };

  test('each kind is a file that axe finds nothing in, and Word files are written into the template that was put in', async () => {
    const { service } = server();
    const { strategy } = await followSample(service);
    const { proposal } = await steered(service, strategy);
    value(await showAssessments(service, proposal, localActor));
    const { meeting } = await metGroup(service, strategy, 'Styregruppen for havnene');
    const [element] = (await readThings(service.store, 'element', { strategy })).filter(
      ({ data }) => data.kind === 'initiative',
    );
    const plan = `/strategy/${strategy}`;
    const papers = [
      `${plan}/status`,
      `${plan}/element/${element?.id}/brief`,
      `/proposals/${proposal}/note`,
      `/meetings/${meeting}/agenda`,
      `/meetings/${meeting}/minutes`,
    ];
    // It stays one page, however it is printed.
    expect(pagesOf(await fetched(`${plan}/status.pdf`))).toBe(1);
    const page = await open('/template');
    // Away from the site, whose policy would leave the style of a file out.
    await page.goto('about:blank');
    for (const paper of papers) {
      await page.setContent(new TextDecoder().decode(await fetched(`${paper}.html`)));
      expect([paper, await violations(page)]).toEqual([paper, []]);
      if (paper.endsWith('/status')) expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
    }

    await page.goto(new URL('/template', server().url).href);
    const file = async (name: string, text: string) => {
      const blocks = [{ kind: 'paragraph' as const, runs: [{ text }] }];
      const bytes = await toDocx({ language: 'da', title: 'Kystministeriet', date: '2027-01-01', blocks });
      return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
    };
    const send = async (button: string, name: string, text: string) => {
      await page.locator('#file').setInputFiles(await file(name, text));
      await page.getByRole('button', { name: button }).click();
    };
    await send('Brug den fra nu af', 'brev.docx', 'Til {{minister}}');
    await page.getByText('Skabelonen beder om {{minister}}').waitFor();
    const [tried] = await Promise.all([page.waitForEvent('download'), send('Prøv den', 'brev.docx', '{{content}}')]);
    expect(tried.suggestedFilename()).toBe('Prøve på et dokument.docx');
    await page.getByText('Ingen. Dokumenter i Word ser ud').waitFor();
    await send('Brug den fra nu af', 'brev.docx', '{{content}}');
    await page.getByText('Skabelonen bruges fra nu af.').waitFor();
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    }
    for (const paper of [...papers, '/template/sample']) {
      expect(wordsOf(await fetched(`${paper}.docx`))).toContain('Kystministeriet');
    }
    await page.getByText('Brug ingen skabelon').click();
    await page.getByRole('button', { name: 'Fjern skabelonen' }).click();
    await page.getByText('Skabelonen er fjernet.').waitFor();
    expect(wordsOf(await fetched(`/proposals/${proposal}/note.docx`))).not.toContain('Kystministeriet');
  });
});

/** Page objects that are written plainly in a PDF, or else its own count of them. */
function pagesOf(pdf: Uint8Array): number {
  return Number(
    /\/Type\s*\/Pages\b[^>]*?\/Count (\d+)|\/Count (\d+)[^>]*?\/Type\s*\/Pages\b/
      .exec(Buffer.from(pdf).toString('latin1'))
      ?.slice(1)
      .find(Boolean),
  );
}
