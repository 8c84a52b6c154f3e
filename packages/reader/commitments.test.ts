import { describe, expect, test } from 'vitest';
import { draftOf, titlesOf } from './test-read.ts';

describe('only what the author undertakes is a promise', () => {
  test('not what is done, what others must do, what the world does', async () => {
    const text = `# The coast

We have measured the water since 2019. Companies must pay for their own piers. The sea will rise by a metre. We will close the pipes. People will move inland, and towns will grow. The water should be clean.
`;
    expect(await titlesOf('commitment', text)).toEqual(['We will close the pipes.']);
  });

  test('“we must” is none where the paper says “we will”', async () => {
    const text = `# Kysten\n\nKysten er lang, og mange holder af den, både dem der bor ved den, og dem der kommer langvejs fra. Vi skal passe på havet. Vi vil lukke rørene. Vi skal lytte til fiskerne.\n`;
    expect(await titlesOf('commitment', text)).toEqual(['Vi vil lukke rørene.']);
  });

  test('“we must” is one where the paper words all its promises so', async () => {
    const text = `# Kysten\n\nKysten er lang, og mange holder af den, både dem der bor ved den, og dem der kommer langvejs fra. Vi skal lukke rørene. Vi skal rydde stierne. Vi skal måle vandet. Vi skal tænde fyrene.\n`;
    expect(await titlesOf('commitment', text)).toHaveLength(4);
  });

  test('nor a heading, nor what only opens a list', async () => {
    const text = `# We will keep the coast\n\nThe coast is long, and it has many friends. In the coming years we will:\n\nThat was all there is to say.\n`;
    expect(await titlesOf('commitment', text)).toEqual([]);
  });
});

test('a promise stands under the nearest element above it', async () => {
  const { elements } = await draftOf(`# Plan

## Initiative 1: Water

We will measure it.

## Initiative 2: Paths

We will clear them.
`);
  const byId = new Map(elements.map((each) => [each.id, each.title]));
  const promises = elements.filter(({ kind }) => kind === 'commitment');
  expect(promises.map(({ title, parent }) => [title, byId.get(parent ?? '')])).toEqual([
    ['We will measure it.', 'Water'],
    ['We will clear them.', 'Paths'],
  ]);
});

test('a paper in two languages is read in both', async () => {
  const { elements } = await draftOf(`# Kysten – The coast

Kysten er lang, og mange holder af den, både dem der bor ved den, og dem der kommer langvejs fra. Vi vil lukke rørene ved strandene. Vi har målt vandet i mange år, og det er nu klart, hvor det er værst.

The coast is long, and it has many friends, both those who live by it and those who come from far away. We will close the pipes at the beaches. We have measured the water for years, and it is now clear where it is worst.
`);
  expect(elements.filter(({ kind }) => kind === 'commitment').map(({ title }) => title)).toEqual([
    'Vi vil lukke rørene ved strandene.',
    'We will close the pipes at the beaches.',
  ]);
});
