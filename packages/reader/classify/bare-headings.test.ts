import { expect, test } from 'vitest';
import { planOf, titlesOf } from '../test-read.ts';

test('without a label, headings over promises are initiatives, and the headings above them areas of effort', async () => {
  expect(
    await planOf(`# Kystplan

## Forord

Kysten er lang, og mange holder af den.

## Vandet

### Målinger hver uge

Ingen ved, hvordan det står til. Vi vil måle vandet ved hver strand.

### Lukkede rør

Rørene er gamle. Vi vil lukke dem, der leder spildevand ud.

## Stierne

### Ryddede stier

Stierne er groet til. Vi vil rydde dem sammen med foreningerne.

### Nye skilte

Skiltene er væk. Vi vil sætte nye op.
`),
  ).toEqual([
    'priority Vandet',
    '  initiative Målinger hver uge',
    '  initiative Lukkede rør',
    'priority Stierne',
    '  initiative Ryddede stier',
    '  initiative Nye skilte',
  ]);
});

test('prose without headings has promises and no initiatives', async () => {
  const text = `Kysten er lang, og mange holder af den. Derfor vil vi måle vandet hver uge ved hver strand.

Stierne er groet til, og skiltene er væk. Vi vil rydde stierne sammen med foreningerne inden 2029.

Havnene ligger stille. Fiskerne vil gerne tilbage, siger de.
`;
  expect(await planOf(text)).toEqual([]);
  expect(await titlesOf('commitment', text)).toEqual([
    'Derfor vil vi måle vandet hver uge ved hver strand.',
    'Vi vil rydde stierne sammen med foreningerne inden 2029.',
  ]);
});

test('a paper that only describes has no plan', async () => {
  const text = `# The coast\n\n## Water\n\nThe water is grey in spring and blue in autumn.\n\n## Paths\n\nThe paths were cleared years ago, and have grown over since.\n`;
  expect(await planOf(text)).toEqual([]);
  expect(await titlesOf('commitment', text)).toEqual([]);
});
