import { describe, expect, test } from 'vitest';
import { opened, shown } from './test-lines.ts';

describe('Markdown', () => {
  test('keeps the words, drops the marks, knows headings, items, tables and notes', async () => {
    const paper = await opened(
      [
        '# Plan for *towns*',
        '',
        'A line with a [link](https://example.org) and `code`,',
        'broken by hand.[^1]',
        '',
        '- **First** item',
        '  1. nested',
        '',
        '| Action | Owner |',
        '|---|---|',
        '| Build | Ministry |',
        '',
        '> A quotation.',
        '',
        '[^1]: The source.',
      ].join('\n'),
    );
    expect(paper.mediaType).toBe('text/markdown');
    expect(shown(paper)).toEqual([
      'h1 Plan for towns',
      'p A line with a link and code,',
      'p broken by hand.1',
      'i0• First item',
      'i11. nested',
      'c0,0! Action',
      'c0,1! Owner',
      'c1,0 Build',
      'c1,1 Ministry',
      'quote A quotation.',
      'n1 The source.',
    ]);
    const [first, second] = paper.lines.filter((line) => line.markup?.kind === 'paragraph');
    expect(first?.block).toBe(second?.block);
  });

  test('reads headings without a space, attribute lines and Markdown between tags as kramdown does', async () => {
    const source =
      '<div class="cover">\n#The Plan\n{:.no_toc}\n\n####May 2026\n{:.no_toc}\n</div>\n\n* filled in later\n{:toc}\n\n##01 Summary\n\nWords.\n\n<script>alert(1)</script>\n\n<p>In <b>tags</b>.</p>\n';
    expect(shown(await opened(source))).toEqual([
      'h1 The Plan',
      'h4 May 2026',
      'h2 01 Summary',
      'p Words.',
      'p In tags.',
    ]);
  });

  test('takes title and language from front matter, which is no text of the paper', async () => {
    const paper = await opened('---\ntitle: "A Plan"\nlang: en\n---\n\nWords of the plan.\n');
    expect(paper.meta).toEqual({ title: 'A Plan', language: 'en' });
    expect(paper.text).toBe('Words of the plan.\n');
  });

  test('leaves marks alone inside code', async () => {
    const paper = await opened('# One\n\n# Two\n\n```\n#not a heading\n{:.kept}\n```\n');
    expect(shown(paper)).toContain('p #not a heading');
    expect(shown(paper)).toContain('p {:.kept}');
  });
});
