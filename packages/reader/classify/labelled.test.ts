import { describe, expect, test } from 'vitest';
import { draftOf, planOf } from '../test-read.ts';

const danish = `Kystplan 2026-2029

Forord

Kysten er lang, og mange holder af den. Her er planen for de næste år.

Indsatsområde I: Renere vand

Vandet langs kysten er blevet grumset, og badegæsterne mærker det hver sommer.

Mål 1. Alle kan bade

I 2029 er vandet rent nok til at bade i ved hver strand.

Initiativ 1: Mål vandet hver uge

Vi vil måle vandet ved hver strand. Tallene lægges frit frem samme dag.

Initiativ 2: Luk de gamle rør

Vi vil lukke de rør, der leder spildevand ud ved strandene.

Indsatsområde II: Åbne stier

Stierne er groet til, og skiltene er væk.

Initiativ 3: Ryd stierne

Vi vil rydde stierne sammen med de lokale foreninger.
`;

const english = `# A plan for the coast

## Pillar One: Clean water

The water has turned grey.

### Goal A: Everyone can swim

Every beach will be clean in 2029.

### Action 1.1: Measure each week

We will measure the water at every beach.

### Action 1.2: Close the old pipes

We will close the pipes.

## Pillar Two: Open paths

Paths are overgrown.

### Action 2.1: Clear the paths

We will clear them.
`;

const norwegian = `# Plan for kysten

## Satsingsområde 1: Rent vann

Vannet er blitt grått.

### Tiltak 1: Måle hver uke

Vi skal måle vannet ved hver strand.

### Tiltak 2: Stenge rør

Vi skal stenge rørene.

## Satsingsområde 2: Åpne stier

Stiene er grodd igjen.

### Tiltak 3: Rydde stier

Vi skal rydde dem.
`;

const swedish = `# Plan för kusten

## Insatsområde 1: Rent vatten

Vattnet har blivit grått.

### Åtgärd 1: Mäta varje vecka

Vi ska mäta vattnet vid varje strand.

### Åtgärd 2: Stänga rör

Vi ska stänga rören.

## Insatsområde 2: Öppna stigar

Stigarna har vuxit igen.

### Åtgärd 3: Röja stigar

Vi ska röja dem.
`;

describe('a paper that says itself what things are is taken at its word', () => {
  test('Danish, plain text', async () => {
    expect(await planOf(danish)).toEqual([
      'priority I Renere vand',
      '  goal 1 Alle kan bade',
      '    initiative 1 Mål vandet hver uge',
      '    initiative 2 Luk de gamle rør',
      'priority II Åbne stier',
      '  initiative 3 Ryd stierne',
    ]);
  });

  test('English, Markdown', async () => {
    expect(await planOf(english)).toEqual([
      'priority One Clean water',
      '  goal A Everyone can swim',
      '    initiative 1.1 Measure each week',
      '    initiative 1.2 Close the old pipes',
      'priority Two Open paths',
      '  initiative 2.1 Clear the paths',
    ]);
  });

  test.each([
    ['Norwegian', norwegian, ['Rent vann', 'Åpne stier'], ['Måle hver uke', 'Stenge rør', 'Rydde stier']],
    ['Swedish', swedish, ['Rent vatten', 'Öppna stigar'], ['Mäta varje vecka', 'Stänga rör', 'Röja stigar']],
  ])('%s', async (_, text, priorities, initiatives) => {
    const { elements } = await draftOf(text);
    const titles = (kind: string) => elements.filter((each) => each.kind === kind).map(({ title }) => title);
    expect(titles('priority')).toEqual(priorities);
    expect(titles('initiative')).toEqual(initiatives);
  });
});

test('the words of a label are no part of the place of its title', async () => {
  const { elements, text } = await draftOf(danish);
  const goal = elements.find(({ kind }) => kind === 'goal');
  expect(text.slice(goal?.span.start, goal?.span.end)).toBe('Alle kan bade');
  expect(goal?.reason).toBe('labelled and numbered');
});

test('a foreword is a section, not part of the plan', async () => {
  const { elements } = await draftOf(danish);
  expect(elements.filter(({ kind }) => kind === 'section').map(({ title }) => title)).toContain('Forord');
});

test('a label on a line above its title names it', async () => {
  const plan = await planOf(`Kystplan

Initiativ 1
Mål vandet hver uge

Vi vil måle vandet ved hver strand, og tallene lægges frit frem samme dag.

Initiativ 2
Luk de gamle rør

Vi vil lukke de rør, der leder spildevand ud ved strandene, og rense resten.

Initiativ 3
Ryd stierne

Vi vil rydde stierne langs vandet sammen med de lokale foreninger.
`);
  expect(plan).toEqual([
    'initiative 1 Mål vandet hver uge',
    'initiative 2 Luk de gamle rør',
    'initiative 3 Ryd stierne',
  ]);
});
