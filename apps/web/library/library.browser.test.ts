import { expect, it } from 'vitest';
import { adoptSample } from '../test/adopted.ts';
import { inBrowser, overflow, violations } from '../test/browser.ts';

/** A text long enough to be a paper, its own for each test. */
function paper(name: string): { name: string; mimeType: string; buffer: Buffer } {
  const text = `Plan for ${name}\n\nMål 1. Flere cykler på broen\n\nVi vil bygge en cykelsti over broen inden 2029.\n`;
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

inBrowser('the library', ({ server, open }) => {
  it('says what to do while it is empty', async () => {
    const page = await open('/');
    expect(await page.getByRole('heading', { name: 'Her er ingen papirer endnu' }).isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  it('takes several papers in as they are chosen and shows each until it is read', async () => {
    const page = await open('/');
    await page.locator('#files').setInputFiles([paper('bro.txt'), paper('tunnel.txt')]);
    await page.locator('.papers > li', { hasText: 'bro' }).locator('.state:is(.is-read, .is-failed)').waitFor();
    await page.locator('.papers > li', { hasText: 'tunnel' }).locator('.state:is(.is-read, .is-failed)').waitFor();
    expect(await page.locator('.papers > li').count()).toBe(2);
    expect(await page.locator('.uploads li').count()).toBe(0);
  });

  it('shows how far a reading is, and stops it when asked', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    const long = 'Mål 1. Flere cykler\n\nVi vil bygge en cykelsti over broen inden 2029 sammen med Sverige.\n\n'.repeat(
      100_000,
    );
    await page
      .locator('#files')
      .setInputFiles([{ name: 'lang.txt', mimeType: 'text/plain', buffer: Buffer.from(long) }]);
    await page.getByRole('button', { name: 'Læs', exact: true }).click();
    const row = page.locator('.papers > li', { hasText: 'lang.txt' });
    expect(await row.locator('.state').textContent()).toMatch(/læses|venter/);
    await row.getByRole('button', { name: 'Stop læsningen: lang.txt' }).click();
    await page.getByText('Læsningen blev standset.').waitFor();
    expect(await row.locator('.state').textContent()).toContain('standset');
    expect(await row.getByRole('button', { name: 'Læs igen: lang.txt' }).isVisible()).toBe(true);
  });

  it('takes papers that are dropped on the page', async () => {
    const page = await open('/');
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Plan for havnen\n\nVi vil grave havnen ud inden 2028.\n'], 'dropped.txt'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.locator('.papers > li', { hasText: /dropped|havnen/ }).waitFor();
  });

  it('works as a plain form without JavaScript and asks again while something is read', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.locator('#files').setInputFiles([paper('plain.txt')]);
    await page.getByRole('button', { name: 'Læs', exact: true }).click();
    await page.waitForURL(/\/library$/);
    expect(await page.locator('.papers > li', { hasText: 'plain' }).count()).toBe(1);
  });

  it('shows the paper that is there already instead of putting it in twice', async () => {
    for (const javaScriptEnabled of [true, false]) {
      for (const turn of ['first', 'second']) {
        const page = await open('/', { javaScriptEnabled });
        await page.locator('#files').setInputFiles([paper('twice.txt')]);
        if (!javaScriptEnabled) await page.getByRole('button', { name: 'Læs', exact: true }).click();
        if (turn === 'second' || !javaScriptEnabled) {
          const note = page.getByText('”twice.txt” er her allerede');
          await note.waitFor();
          expect(await note.getByRole('link', { name: 'Åbn det' }).getAttribute('href')).toMatch(/^\/reading\//);
        }
        await page.locator('.papers > li', { hasText: 'twice' }).waitFor();
        expect(await page.locator('.papers > li', { hasText: 'twice' }).count()).toBe(1);
      }
    }
  });

  it('says which file is wrong, what is wrong with it and what to do', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open('/', { javaScriptEnabled });
      await page
        .locator('#files')
        .setInputFiles([{ name: 'tom <b>.txt', mimeType: 'text/plain', buffer: Buffer.from('') }]);
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Læs', exact: true }).click();
      await page.getByText('”tom <b>.txt” er tom. Vælg den rigtige fil, og prøv igen.').waitFor();
      if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    }
  });

  it('says why a paper was not read where it is opened, and removes it when asked twice', async () => {
    const broken = { name: 'brudt.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 nothing more') };
    for (const javaScriptEnabled of [true, false]) {
      const page = await open('/', { javaScriptEnabled });
      await page.locator('#files').setInputFiles([broken]);
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Læs', exact: true }).click();
      const row = page.locator('.papers > li', { hasText: 'brudt.pdf' });
      await row.locator('.state.is-failed').waitFor();
      const why = (await row.locator('.about').textContent()) ?? '';
      const id = (await row.getAttribute('id'))?.slice(2);
      await page.goto(new URL(`/reading/${id}`, server().url).href);
      expect(await page.locator('main').textContent()).toContain(why);
      expect(await page.getByRole('button', { name: 'Læs igen' }).isVisible()).toBe(true);
      if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
      await page.goto(server().url);
      await row.getByRole('link', { name: 'Fjern: brudt.pdf' }).click();
      expect(await page.getByRole('heading', { name: 'Fjern papiret?' }).isVisible()).toBe(true);
      if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
      await page.getByRole('link', { name: 'Behold det' }).click();
      expect(await row.count()).toBe(1);
      await row.getByRole('link', { name: 'Fjern: brudt.pdf' }).click();
      await page.getByRole('button', { name: 'Fjern papiret' }).click();
      await page.waitForURL(new URL('/library', server().url).href);
      expect(await row.count()).toBe(0);
    }
  });

  it('says so where nothing was chosen, without JavaScript too, and has no button in the browser’s language', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    expect(await page.getByText('Vælg papirer', { exact: true }).isVisible()).toBe(true);
    expect(await page.locator('#files').evaluate((input) => input.getBoundingClientRect().width)).toBeLessThan(2);
    await page.getByRole('button', { name: 'Læs', exact: true }).click();
    await page.getByText('Der blev ikke valgt nogen fil. Vælg et eller flere papirer, og tryk på Læs.').waitFor();
    await page.locator('#files').setInputFiles([paper('valgt.txt')]);
    expect(await page.getByText('Papirerne er valgt. Tryk på Læs.').isVisible()).toBe(true);
  });

  it('shows an adopted strategy with what it holds, and leads to it', async () => {
    const { strategy } = await adoptSample(server().service);
    const page = await open('/');
    const row = page.locator('.papers > li', { hasText: 'En kyst til alle' });
    expect(await row.count()).toBe(1);
    expect(await row.textContent()).toContain('4 prioritetsområder · 6 mål · 27 initiativer · 16 løfter');
    expect(await page.locator('h2', { hasText: /strategier|^Papirer/ }).allTextContents()).toEqual([
      'Vedtagne strategier',
      'Papirer',
    ]);
    expect(await row.getByRole('link', { name: /^Fjern/ }).count()).toBe(0);
    await row.getByRole('link', { name: /^En kyst til alle/ }).click();
    await page.waitForURL(new RegExp(`/strategy/${strategy}$`));
  });

  it('gives axe nothing to find and fits the window, wide and narrow', async () => {
    for (const width of [1280, 390]) {
      const page = await open('/', { viewport: { width, height: 800 } });
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
  });

  it('keeps the language that was chosen and stays on the page', async () => {
    const page = await open('/source/none?x=1');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(/lang=en/);
    expect(new URL(page.url()).pathname).toBe('/source/none');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('There is no such page');
    await page.goto(server().url);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Library');
  });
});
