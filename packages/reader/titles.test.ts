import { describe, expect, test } from 'vitest';
import { draftOf } from './test-read.ts';

const closing = (items: readonly string[]) => `# Kystplan

## Indsatsområde 1: Vand

### Initiativ 1: Mål vandet hver uge

Vi vil måle vandet ved hver strand.

### Initiativ 2: Luk de gamle rør ved strandene

Vi vil lukke de rør, der leder spildevand ud.

### Initiativ 3: Ryd stierne langs kysten

Vi vil rydde stierne sammen med foreningerne.

### Initiativ 4: Tænd fyrene igen

Vi vil tænde de fyr, der er slukket.

## Oversigt over initiativer

${items.map((item) => `- ${item}`).join('\n')}
`;

const initiatives = async (text: string) =>
  (await draftOf(text)).elements
    .filter(({ kind }) => kind === 'initiative')
    .map(({ title, places }) => [title, ...(places ?? []).map((place) => place.title)]);

describe('what a closing list names again is counted once', () => {
  test('in the same words', async () => {
    const items = [
      'Mål vandet hver uge',
      'Luk de gamle rør ved strandene',
      'Ryd stierne langs kysten',
      'Tænd fyrene igen',
    ];
    expect(await initiatives(closing(items))).toEqual(items.map((item) => [item, item]));
  });

  test('and in other words: the other wording is kept with its place', async () => {
    const items = ['Mål vandet hver uge', 'Gamle rør lukkes', 'Ryd stierne langs kysten', 'Tænd fyrene igen'];
    expect(await initiatives(closing(items))).toEqual([
      ['Mål vandet hver uge', 'Mål vandet hver uge'],
      ['Luk de gamle rør ved strandene', 'Gamle rør lukkes'],
      ['Ryd stierne langs kysten', 'Ryd stierne langs kysten'],
      ['Tænd fyrene igen', 'Tænd fyrene igen'],
    ]);
  });

  test('both places stand in the text', async () => {
    const { elements, text } = await draftOf(
      closing(['Mål vandet hver uge', 'Gamle rør lukkes', 'Ryd stierne langs kysten']),
    );
    const pipes = elements.find(({ title }) => title.startsWith('Luk de gamle'));
    expect(text.slice(pipes?.span.start, pipes?.span.end)).toBe('Luk de gamle rør ved strandene');
    expect(pipes?.places?.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Gamle rør lukkes']);
  });
});

test('a list may name a promise without its “we will”', async () => {
  const heading = (words: string) => `### We will ${words}\n\nIt is high time for that.\n\n`;
  const text = `# Plan\n\n## Water\n\n${heading('measure the water')}${heading('close the pipes')}## Paths\n\n${heading('clear them')}## Summary of actions\n\n- Measure the water\n- Close the pipes\n- Clear them\n`;
  expect(await initiatives(text)).toEqual([
    ['We will measure the water', 'Measure the water'],
    ['We will close the pipes', 'Close the pipes'],
    ['We will clear them', 'Clear them'],
  ]);
});

test('numbered initiatives with nearly one wording stay two', async () => {
  const text = `# Plan\n\n## Initiative 1: Open a port in the north\n\nWe will open one.\n\n## Initiative 2: Open a port in the south\n\nWe will open another.\n`;
  expect(await initiatives(text)).toEqual([['Open a port in the north'], ['Open a port in the south']]);
});
