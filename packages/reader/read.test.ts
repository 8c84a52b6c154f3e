import { describe, expect, test } from 'vitest';
import { draftOf, planOf, titlesOf } from './test-read.ts';

const actions = (first: string, second: string) => `- ${first}\n- ${second}\n`;

describe('small papers as people write them', () => {
  test('labels in bold lines under headings', async () => {
    const text = `# Plan for the coast

## Water

**Action 1: Measure the water**

We will measure the water at every beach.

**Action 2: Close the pipes**

We will close the pipes.

## Paths

**Action 3: Clear the paths**

We will clear the paths.
`;
    expect(await planOf(text)).toEqual([
      'priority Water',
      '  initiative 1 Measure the water',
      '  initiative 2 Close the pipes',
      'priority Paths',
      '  initiative 3 Clear the paths',
    ]);
  });

  test('numbers and nothing else', async () => {
    const text = `# Strategi for havnene 2025-2030

## 1. Grønne havne

### 1.1 Landstrøm i alle havne

Vi vil etablere landstrøm i alle havne inden 2028.

### 1.2 Mindre støj

Vi vil måle støjen.

## 2. Sikre havne

### 2.1 Lys på molerne

Vi vil sætte lys på molerne.

### 2.2 Redningsveste til alle

Vi vil lægge veste ved hver mole.

## 3. Opfølgning

Vi vil følge op hvert år.
`;
    expect(await planOf(text)).toEqual([
      'priority 1 Grønne havne',
      '  initiative 1.1 Landstrøm i alle havne',
      '  initiative 1.2 Mindre støj',
      'priority 2 Sikre havne',
      '  initiative 2.1 Lys på molerne',
      '  initiative 2.2 Redningsveste til alle',
    ]);
  });

  test('numbers in plain text', async () => {
    const text = `Strategi for havnene 2025-2030

1.1 Landstrøm i alle havne

Vi vil etablere landstrøm i alle havne inden 2028, og vi betaler halvdelen af det.

1.2 Mindre støj

Vi vil måle støjen hver nat og lægge tallene frem for alle.

1.3 Lys på molerne

Vi vil sætte lys på alle moler, så snart der er penge til det.
`;
    expect(await planOf(text)).toEqual([
      'initiative 1.1 Landstrøm i alle havne',
      'initiative 1.2 Mindre støj',
      'initiative 1.3 Lys på molerne',
    ]);
  });

  test('“Regjeringen vil” over each chapter’s list', async () => {
    const text = `# Havnestrategi

## Grønne havner

Havnene forurenser luften i byene, og det må bli bedre for alle som bor der.

**Regjeringen vil**

- etablere landstrøm i alle havner
- måle støyen hver natt

## Sikre havner

Det er mørkt på mange moloer, og ulykkene er for mange.

**Regjeringen vil**

- sette opp lys på moloene
- henge opp livbøyer
`;
    expect(await planOf(text)).toEqual([
      'priority Grønne havner',
      '  initiative etablere landstrøm i alle havner',
      '  initiative måle støyen hver natt',
      'priority Sikre havner',
      '  initiative sette opp lys på moloene',
      '  initiative henge opp livbøyer',
    ]);
    expect((await draftOf(text)).leftovers).toEqual([]);
  });

  test('goals with indicators and actions: indicators are no initiatives', async () => {
    const goal = (i: number, name: string, indicator: string, list: string) =>
      `## Goal ${i}: ${name}\n\nMuch is to be done here.\n\n### Indicators\n\n${indicator}\n### Actions\n\n${list}\n`;
    const text = `# Port strategy\n\n${goal(1, 'Green ports', actions('Ports with shore power', 'Noise at night'), actions('Install shore power', 'Measure the noise'))}${goal(2, 'Safe ports', actions('Accidents a year', 'Lamps that work'), actions('Light the piers', 'Hang up life rings'))}`;
    expect(await planOf(text)).toEqual([
      'goal 1 Green ports',
      '  initiative Install shore power',
      '  initiative Measure the noise',
      'goal 2 Safe ports',
      '  initiative Light the piers',
      '  initiative Hang up life rings',
    ]);
  });

  test('capitals, labels on lines of their own', async () => {
    const text = `HAVNESTRATEGI 2026-2030

INDSATSOMRÅDE 1
GRØNNE HAVNE

Havnene forurener luften i byerne, og det skal blive bedre for alle, der bor der.

INITIATIV 1.1
LANDSTRØM I ALLE HAVNE

Vi vil etablere landstrøm i alle havne inden 2028, og vi betaler halvdelen.

INDSATSOMRÅDE 2
SIKRE HAVNE

Der er mørkt på mange moler, og ulykkerne er for mange.

INITIATIV 2.1
LYS PÅ MOLERNE

Vi vil sætte lys på alle moler.
`;
    expect(await planOf(text)).toEqual([
      'priority 1 GRØNNE HAVNE',
      '  initiative 1.1 LANDSTRØM I ALLE HAVNE',
      'priority 2 SIKRE HAVNE',
      '  initiative 2.1 LYS PÅ MOLERNE',
    ]);
  });

  test('Swedish plain text with lists under “Åtgärder”', async () => {
    const area = (i: number, name: string, list: string) =>
      `Prioriterat område ${i}: ${name}\n\nHamnarna är viktiga för hela landet, och mycket återstår att göra.\n\nÅtgärder\n\n${list}\n`;
    const text = `Hamnstrategi 2026–2030\n\nFörord\n\nHamnarna är många, och de flesta är gamla.\n\n${area(1, 'Gröna hamnar', '• Inrätta landström\n• Mäta bullret\n')}${area(2, 'Säkra hamnar', '• Sätta upp ljus\n• Hänga upp livbojar\n')}Uppföljning\n\nStrategin följs upp varje år.\n`;
    expect(await planOf(text)).toEqual([
      'priority 1 Gröna hamnar',
      '  initiative Inrätta landström',
      '  initiative Mäta bullret',
      'priority 2 Säkra hamnar',
      '  initiative Sätta upp ljus',
      '  initiative Hänga upp livbojar',
    ]);
  });

  test('HTML', async () => {
    const text =
      '<!doctype html><html><body><h1>Port plan</h1><h2>Pillar 1: Green</h2><p>Ports pollute.</p><ul><li>smoke</li></ul><h3>Initiative 1: Shore power</h3><p>We will install it.</p></body></html>';
    expect(await planOf(text)).toEqual(['priority 1 Green', '  initiative 1 Shore power']);
  });
});

test('other people’s duties, wishes and rules are nobody’s promises here', async () => {
  const text = `# Port strategy

## Initiative 1: Shore power

We will install shore power. Shipowners must use it. The municipalities will pay their share. The EU will decide on the rules. Users should report faults.

## Initiative 2: Light

The Port Authority will light the piers. Fishermen will take down their old lamps.
`;
  expect(await titlesOf('commitment', text)).toEqual([
    'We will install shore power.',
    'The Port Authority will light the piers.',
  ]);
});

test('a table’s rows carry their owner and deadline, each with its place', async () => {
  const { elements, text } = await draftOf(
    '# Plan\n\n## Handlinger\n\n| Handling | Ansvarlig | Frist |\n|---|---|---|\n| Etabler landstrøm i alle havne | Havnestyrelsen | 2027 |\n| Sæt lys på molerne | Kystdirektoratet | 1. juni 2026 |\n',
  );
  const rows = elements.filter(({ kind }) => kind === 'initiative');
  expect(rows.map(({ title, owner, deadline }) => [title, owner?.name, deadline?.iso])).toEqual([
    ['Etabler landstrøm i alle havne', 'Havnestyrelsen', '2027'],
    ['Sæt lys på molerne', 'Kystdirektoratet', '2026-06-01'],
  ]);
  for (const { owner } of rows) expect(text.slice(owner?.span.start, owner?.span.end)).toBe(owner?.name);
});

test('what nothing understood is listed, and what was understood is not', async () => {
  const { leftovers } = await draftOf(
    'Kystplan for hele landet\n\nInitiativ 1: Mål vandet\n\nVi vil måle vandet ved hver strand, og tallene lægges frem.\n',
  );
  expect(leftovers).toEqual([]);
  const { leftovers: loose } = await draftOf('Kysten er lang, og mange holder af den. Det er der grund til.\n');
  expect(loose.map(({ text }) => text)).toEqual(['Kysten er lang, og mange holder af den. Det er der grund til.']);
});
