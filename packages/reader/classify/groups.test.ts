import { describe, expect, test } from 'vitest';
import { planOf, titlesOf } from '../test-read.ts';

describe('what stands under the heading of a group is of its kind', () => {
  test('a list under “Initiatives” of each chapter', async () => {
    expect(
      await planOf(`# A plan for the coast

## Clean water

The water has turned grey and people notice.

### Initiatives

- Measure the water each week
- Close the old pipes

## Open paths

The paths are overgrown.

### Initiatives

- Clear the paths
- Put up new signs
`),
    ).toEqual([
      'priority Clean water',
      '  initiative Measure the water each week',
      '  initiative Close the old pipes',
      'priority Open paths',
      '  initiative Clear the paths',
      '  initiative Put up new signs',
    ]);
  });

  test('headings with text under “De tre fokusområder”', async () => {
    const text = `# Kystplan

## De tre fokusområder

### Renere vand

Vandet langs kysten er blevet grumset, og badegæsterne mærker det.

### Åbne stier

Stierne er groet til, og skiltene er væk de fleste steder.

### Levende havne

Havnene ligger stille, og bådene er solgt til udlandet.

## Opfølgning

Planen følges op hvert år i juni.
`;
    expect(await titlesOf('priority', text)).toEqual(['Renere vand', 'Åbne stier', 'Levende havne']);
    expect(await titlesOf('section', text)).toContain('Opfølgning');
  });

  test('goals in a list under “Våra mål”', async () => {
    const text = `# Plan för kusten

Kusten är lång och många tycker om den.

## Våra mål

- Rent vatten vid varje strand
- Öppna stigar längs hela kusten
- Levande hamnar

## Genomförande

Planen följs upp varje år.
`;
    expect(await titlesOf('goal', text)).toEqual([
      'Rent vatten vid varje strand',
      'Öppna stigar längs hela kusten',
      'Levande hamnar',
    ]);
  });

  test('a list inside the text of a member is no list of members', async () => {
    const text = `# A plan for the coast

## Our initiatives

### Measure the water each week

We will measure at every beach, above all

- in the north
- in the south

### Close the old pipes

We will close every pipe that leads to a beach.
`;
    expect(await titlesOf('initiative', text)).toEqual(['Measure the water each week', 'Close the old pipes']);
  });
});

test('“Agency actions” is a heading like any other', async () => {
  const text = `# Report on the coast

## Agency actions

The agency has looked at the coast for years, and much has been written about it since then.

## Weather

It rains in the west and blows in the east, and the sun shines only now and then in between.
`;
  expect(await titlesOf('initiative', text)).toEqual([]);
});
