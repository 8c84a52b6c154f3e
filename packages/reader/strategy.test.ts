import { describe, expect, test } from 'vitest';
import { draftOf } from './test-read.ts';

const frame = async (text: string) => (await draftOf(text)).strategy;
const body = `

Kysten er lang, og mange holder af den. Vandet er blevet grumset, og det mærkes af alle, der bader ved strandene.
`;
const english = `

The coast is long, and it has many friends. The water has turned grey, and everyone who swims in it knows.
`;

describe('the title of a paper', () => {
  test.each([
    ['the highest heading', `# A plan for the coast\n\n## Water${english}`, 'A plan for the coast'],
    ['the first line that says what the paper is', `Strategi for kysten\n\nForord${body}`, 'Strategi for kysten'],
    [
      'with its subtitle',
      `Fri kyst\nHandlingsplan for renere vand\n\nForord${body}`,
      'Fri kyst – Handlingsplan for renere vand',
    ],
    ['not the ministry above it', `Kystministeriet\n\nStrategi for kysten\n\nForord${body}`, 'Strategi for kysten'],
  ])('%s', async (_, text, title) => expect((await frame(text)).title).toBe(title));
});

describe('the period', () => {
  test.each([
    ['in the title', `# Plan for kysten 2026-2029\n\n## Vand${body}`, { from: 2026, to: 2029 }],
    ['with a dash', `# Plan for kysten 2026–29\n\n## Vand${body}`, { from: 2026, to: 2029 }],
    ['on a line of its own', `Strategi for kysten\n\n2026–2029\n\nForord${body}`, { from: 2026, to: 2029 }],
    ['until a year', `# A coast plan towards 2035\n\n## Water${english}`, { from: null, to: 2035 }],
    [
      'in a sentence',
      `# A plan for the coast\n\n## Water${english}\nThe strategy covers 2026 to 2030.\n`,
      { from: 2026, to: 2030 },
    ],
    ['none', `# A plan for the coast\n\n## Water${english}`, { from: null, to: null }],
    [
      'not the plan before',
      `# A plan for the coast\n\n## Water${english}\nThe previous strategy for 2019–2024 is closed.\n`,
      { from: null, to: null },
    ],
  ])('%s', async (_, text, period) => expect((await frame(text)).period).toEqual(period));
});

describe('vision and purpose', () => {
  test('under their headings', async () => {
    const { vision, purpose } = await frame(
      `# Plan for kysten\n\n## Vision\n\nEn kyst, hvor alle kan bade, gå og sejle.\n\n## Formål\n\nPlanen samler det, der skal til.\n\n## Vand${body}`,
    );
    expect(vision).toBe('En kyst, hvor alle kan bade, gå og sejle.');
    expect(purpose).toBe('Planen samler det, der skal til.');
  });

  test('in a sentence that says so', async () => {
    const { vision } = await frame(`# A plan\n\n## Water${english}\nOur vision is a coast where everyone can swim.\n`);
    expect(vision).toBe('Our vision is a coast where everyone can swim.');
  });

  test('their places hold their words', async () => {
    const { strategy, text } = await draftOf(
      `# Plan for kysten 2026-2029\n\n## Vision\n\nEn kyst, hvor alle kan bade.\n\n## Vand${body}`,
    );
    const { vision, period, title } = strategy.places;
    expect(text.slice(vision?.start, vision?.end)).toBe(strategy.vision);
    expect(text.slice(title?.start, title?.end)).toBe(strategy.title);
    expect(text.slice(period?.start, period?.end)).toContain('2026');
  });
});

describe('a paper without the word vision', () => {
  const text = (wish: string) =>
    `# En plan for kysten\n\n## Forord${body}\n${wish}\n\n## Mål 1: Rent vand\n\nVi vil lukke rørene.\n`;

  test('may have one all the same: a wish for the world that stands alone before the plan', async () => {
    const wish = 'Alle børn skal kunne bade i det vand, de bor ved.';
    expect((await frame(text(wish))).vision).toBe(wish);
  });

  test.each([
    'Vi skal lukke alle rør, der leder ud i vandet.',
    'I 2021 kan man bade ved 40 strande langs kysten.',
    'Ministeriet skal måle vandet ved alle strande.',
  ])('has none in what the author does or what is counted: %s', async (sentence) =>
    expect((await frame(text(sentence))).vision).toBeUndefined(),
  );
});
