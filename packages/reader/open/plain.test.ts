import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opened, refused, shown } from './test-lines.ts';

const words = 'Strategi for by og havn\n\nVi vil åbne gården, også for gæster fra Øst – “straks”.\n';

describe('plain text', () => {
  test('reads the same words from every encoding, with and without byte order mark', async () => {
    const little = Buffer.from(words, 'utf16le');
    const big = Buffer.from(little).swap16();
    const windows = Buffer.from(words.replace('–', '\x96').replace('“', '\x93').replace('”', '\x94'), 'latin1');
    const bytes = {
      'UTF-8': Buffer.from(words),
      'UTF-8 with mark': Buffer.from(`\ufeff${words}`),
      'UTF-16 LE': little,
      'UTF-16 LE with mark': Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      'UTF-16 BE': big,
      'UTF-16 BE with mark': Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
      'Windows-1252': windows,
    };
    for (const [encoding, content] of Object.entries(bytes)) {
      const paper = await opened(content);
      expect(paper.text, encoding).toBe(words);
      expect(paper.mediaType).toBe('text/plain');
    }
  });

  test('keeps trailing and double spaces, makes line ends single line feeds, counts empty lines', async () => {
    const paper = await opened('one  two  \r\n\r\nthree\r\n');
    expect(paper.text).toBe('one  two  \n\nthree\n');
    expect(paper.lines.map((line) => [line.start, line.end])).toEqual([
      [0, 10],
      [11, 11],
      [12, 17],
    ]);
  });

  test('starts a page at each form feed that something follows', async () => {
    const paper = await opened('first\n\fsecond\nmore\n\fthird\n\f');
    expect(paper.pageStarts.map((start) => paper.text.slice(start, start + 5))).toEqual(['first', 'secon', 'third']);
    expect(paper.lines.map((line) => line.page)).toEqual([1, 2, 2, 3]);
  });

  test('sees pages in text whose page starts are set in by one space', async () => {
    const page = (n: number) => ` Heading ${'x'.repeat(n)}\n${'A line of the page goes here.\n'.repeat(20)}`;
    const paper = await opened([1, 2, 3, 4].map(page).join(''));
    expect(paper.pageStarts).toHaveLength(4);
    expect(paper.pageStarts.every((start) => paper.text.startsWith(' Heading', start))).toBe(true);
  });

  test('takes indented paragraphs and hanging lists for no pages', async () => {
    const indented = Array.from({ length: 40 }, (_, i) => ` Paragraph ${i} begins here\nand ends there.`).join('\n');
    expect((await opened(indented)).pageStarts).toEqual([0]);
    const hanging = Array.from({ length: 9 }, () => `${'Words and words.\n'.repeat(20)}- item\n goes on\n and on`).join(
      '\n',
    );
    expect((await opened(hanging)).pageStarts).toEqual([0]);
  });

  test('sees pages by a running foot with growing numbers, but not by numbered headings', async () => {
    const body = 'A line of the page goes here.\n'.repeat(25);
    const feet = [2, 3, 4, 5, 6, 7].map((n) => `${body}Plan for the harbour towns ${n}\n`).join('');
    expect((await opened(feet)).pageStarts).toHaveLength(6);
    const goals = [1, 2, 3, 4, 5, 6, 7].map((n) => `${body}Strategic long objective ${n}\n`).join('');
    expect((await opened(goals)).pageStarts).toEqual([0]);
  });

  test('is sound whatever the characters', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'Å', ' ', '\n', '\f', '\r', '1', '-', '#', '\t', '😀') });
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        if (text.trim() !== '') await opened(`word ${text}`);
      }),
    );
  });

  test('refuses bytes that are no text it knows', async () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) % 256);
    expect(await refused(noise, 'plan.txt')).toMatchObject({ code: 'unknown-encoding' });
    const cyrillic = new Uint8Array(
      [...'Стратегия развития города'].map((c) => (c === ' ' ? 32 : 0xc0 + (c.charCodeAt(0) % 64))),
    );
    expect(await refused(cyrillic, 'plan.txt')).toMatchObject({ code: 'unknown-encoding' });
  });

  test('stays plain where a few marks stand in a text of words', async () => {
    const paper = await opened('We are #1 in wind.\n\n# of plants: 12\n\nThe <b> stands for bold.');
    expect(paper.mediaType).toBe('text/plain');
    expect(shown(paper)).toContain('# of plants: 12');
  });
});
