import { describe, expect, it } from 'vitest';
import { plainPaper } from './typeset.ts';
import { uncolumn } from './uncolumn.ts';
import { wholeTexts } from './whole-texts.ts';

/** Text set in lines of a width, as one column of a page. */
function column(words: string, width: number): readonly string[] {
  const lines: string[] = [''];
  for (const word of words.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length < width) lines[lines.length - 1] = line ? `${line} ${word}` : word;
    else lines.push(word);
  }
  return lines;
}

function sideBySide(columns: readonly (readonly string[])[], width: number): string {
  const rows = Math.max(...columns.map((lines) => lines.length));
  const row = (i: number) =>
    columns
      .map((lines) => (lines[i] ?? '').padEnd(width))
      .join('   ')
      .trimEnd();
  return `${Array.from({ length: rows }, (_, i) => row(i)).join('\n')}\n`;
}

const [first = '', second = '', third = ''] = wholeTexts.da.split('\n\n');
const read = (text: string) => uncolumn(plainPaper(text)).text.replace(/\s+/g, ' ').trim();

describe('columns read across', () => {
  it.each([[[first, second]], [[second, first]], [[first, second, third]]])('are read one after the other', (texts) => {
    const width = 34;
    expect(
      read(
        sideBySide(
          texts.map((words) => column(words, width)),
          width,
        ),
      ),
    ).toBe(texts.join(' '));
  });

  it('leave what stands over the full width before and after where it is', () => {
    const wide = column(third, 70);
    const half = Math.floor(wide.length / 2);
    const middle = sideBySide([column(first, 34), column(second, 34)], 34);
    const text = `${wide.slice(0, half).join('\n')}\n\n${middle}\n${wide.slice(half).join('\n')}\n`;
    expect(read(text)).toBe([wide.slice(0, half).join(' '), first, second, wide.slice(half).join(' ')].join(' '));
  });

  it('lines tell their places in the new text', () => {
    const { text, lines } = uncolumn(plainPaper(sideBySide([column(first, 34), column(second, 34)], 34)));
    expect(lines.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text.replace(/\n$/, ''));
  });
});

describe('what is no column of prose', () => {
  it('a table stays as it is', () => {
    const rows = Array.from(
      { length: 12 },
      (_, i) => `Handling ${i} om vandet i byen      Miljøforvaltningen        Marts 203${i % 10}`,
    );
    const paper = plainPaper(`${rows.join('\n')}\n`);
    expect(uncolumn(paper)).toBe(paper);
  });
  it('a table with sentences in its cells stays as it is', () => {
    const cells = [column(first, 24), column(second, 60), column(third, 18)];
    const paper = plainPaper(sideBySide(cells, 62));
    expect(uncolumn(paper)).toBe(paper);
  });
  it('text in one column stays as it is', () => {
    const paper = plainPaper(column(wholeTexts.da, 70).join('\n'));
    expect(uncolumn(paper)).toBe(paper);
  });
});
