import { expect, test } from 'vitest';
import { titlesOf } from '../test-read.ts';

const chapter = (name: string, words: string) =>
  `## ${name}\n\nAbout ${words} much has been said, and more is needed. We look at it here in some detail.\n\n`;

test('headings that a list near the beginning names are the areas of effort', async () => {
  const text = `# A plan for the coast

The plan looks at

- clean water
- open paths
- living ports

${chapter('Clean water', 'water')}${chapter('Open paths', 'paths')}${chapter('Living ports', 'ports')}${chapter('Conclusion', 'the end')}`;
  expect(await titlesOf('priority', text)).toEqual(['Clean water', 'Open paths', 'Living ports']);
});

test('a heading that lists the headings after it announces them', async () => {
  const text = `# The coast\n\n# Better life through water, paths and ports\n\nThree things matter.\n\n${chapter('Water', 'water')}${chapter('Paths', 'paths')}${chapter('Ports', 'ports')}`;
  expect(await titlesOf('priority', text)).toEqual(['Water', 'Paths', 'Ports']);
});

test('chapters made from one mould, each with the same subheadings, are the areas of effort', async () => {
  const moulded = (name: string) =>
    `## ${name}\n\nThis is about ${name.toLowerCase()}.\n\n### Where we are\n\nNot far along the way.\n\n### Where we want to be\n\nA good deal farther on.\n\n`;
  const text = `# The coast\n\n${moulded('Water')}${moulded('Paths')}${moulded('Ports')}`;
  expect(await titlesOf('priority', text)).toEqual(['Water', 'Paths', 'Ports']);
});

test('a list that names the foreword too is the table of contents', async () => {
  const text = `# The coast\n\n- Foreword\n- Water\n- Paths\n- Ports\n\n## Foreword\n\nThe coast is long.\n\n${chapter('Water', 'water')}${chapter('Paths', 'paths')}${chapter('Ports', 'ports')}`;
  expect(await titlesOf('priority', text)).toEqual([]);
});
