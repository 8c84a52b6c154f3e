import { describe, expect, test } from 'vitest';
import { draftOf } from './test-read.ts';

const notes = async (text: string) =>
  (await draftOf(text)).elements.filter(({ kind }) => kind === 'footnote').map(({ number, title }) => [number, title]);

describe('notes at the foot of a page', () => {
  test('are those whose mark stands in the text, in their order', async () => {
    const text = `Kysten

Vandet er blevet varmere.1 Det stiger hvert år, og det mærkes.2

1 Kystdirektoratet: Målinger ved strandene, 2024.

2 https://example.org/havet
\fStierne er groet til, siger foreningerne.3

3 Foreningen Fri Kyst: Stier, 2023, s. 12.
`;
    expect(await notes(text)).toEqual([
      ['1', 'Kystdirektoratet: Målinger ved strandene, 2024.'],
      ['2', 'https://example.org/havet'],
      ['3', 'Foreningen Fri Kyst: Stier, 2023, s. 12.'],
    ]);
  });

  test('are not the items of a numbered list', async () => {
    const text = `Kysten\n\nPlanen har tre dele, og de hænger sammen:\n\n1. Vandet\n2. Stierne\n3. Havnene\n\nDet er alt.\n`;
    expect(await notes(text)).toEqual([]);
  });

  test('in Markdown say so themselves', async () => {
    const text = `# The coast\n\nThe water is warmer.[^a] It rises.[^2]\n\n[^a]: Coast Agency: Measurements, 2024.\n[^2]: See the annex.\n`;
    expect(await notes(text)).toEqual([
      ['a', 'Coast Agency: Measurements, 2024.'],
      ['2', 'See the annex.'],
    ]);
  });
});

test('a note promises nothing', async () => {
  const { elements } = await draftOf(
    `Kysten\n\nVandet er blevet varmere.1 Det stiger hvert år.\n\n1 Regeringen: Vi vil måle vandet, 2019.\n`,
  );
  expect(elements.map(({ kind }) => kind)).not.toContain('commitment');
});
