import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { MAX_BYTES } from './open/limits.ts';
import { opened, refused } from './open/test-lines.ts';

describe('openPaper', () => {
  test('refuses an empty file, and one of blanks alone', async () => {
    expect(await refused(new Uint8Array())).toMatchObject({ code: 'empty-file' });
    expect(await refused(new TextEncoder().encode(' \n\t\n'))).toMatchObject({ code: 'empty-file' });
  });

  test('refuses a file over the limit before it looks inside', async () => {
    const { code, message } = await refused(new Uint8Array(MAX_BYTES + 1), 'huge.pdf');
    expect(code).toBe('too-large');
    expect(message).toContain('101 MB');
  });

  test('refuses pictures and programs by name of what they are', async () => {
    const start = (bytes: string) => Uint8Array.from(Buffer.from(`${bytes}${'\0'.repeat(100)}`, 'latin1'));
    expect((await refused(start('\x89PNG\r\n\x1a\n'))).message).toContain('picture');
    expect((await refused(start('MZ\x90\0'))).message).toContain('program');
    expect((await refused(start('\x7fELF'))).code).toBe('not-a-paper');
  });

  test('says of bytes that are nothing readable what their name led to expect', async () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256);
    const [word, pdf] = [await refused(noise, 'plan.docx'), await refused(noise, 'PLAN.PDF')];
    expect([word.code, pdf.code]).toEqual(['damaged', 'damaged']);
    expect(word.message).toContain('no Word document');
    expect(pdf.message).toContain('no PDF');
    expect((await refused(noise, 'plan.txt')).code).toBe('unknown-encoding');
  });

  test('goes by content, not by name', async () => {
    expect((await opened('# One\n\n## Two\n', 'plan.pdf')).mediaType).toBe('text/markdown');
    expect((await opened('<!doctype html><p>Words</p>', '../../“x”.txt')).mediaType).toBe('text/html');
    expect((await opened('MZ stands at the start of a text of words.', 'a.exe')).mediaType).toBe('text/plain');
  });

  test('names the content by its SHA-256', async () => {
    const paper = await opened('abc');
    expect(paper.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('real papers', () => {
  const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
  const papers = ['documents', 'seeds'].flatMap((folder) => {
    return existsSync(`${shared}/${folder}`)
      ? readdirSync(`${shared}/${folder}`).map((name) => `${shared}/${folder}/${name}`)
      : [];
  });

  test.skipIf(papers.length === 0)(
    'all open with every line in its place (skipped where ../shared is absent)',
    async () => {
      for (const path of papers) {
        const paper = await opened(readFileSync(path), path);
        expect(paper.text.length, path).toBeGreaterThan(5000);
        const tables = paper.lines.flatMap((line) => (line.markup?.kind === 'cell' ? [line.markup] : []));
        expect(tables.every((cell) => cell.row >= 0 && cell.column >= 0)).toBe(true);
      }
    },
  );
});
