import { expect, test } from 'vitest';
import { draftOf } from '../test-read.ts';

const titles = async (kind: string, text: string) =>
  (await draftOf(text)).elements.filter((each) => each.kind === kind).map(({ title }) => title);

const plan = `Kystplan

Initiativ 1: Mål vandet

Vi vil måle vandet ved hver strand, og tallene lægges frit frem samme dag.

CASE

Bugten der blev klar

I en lille bugt mod øst lukkede man tre rør, og allerede året efter kunne man se bunden.

Initiativ 2: Luk rørene

Vi vil lukke de rør, der leder spildevand ud ved strandene, og rense resten.

Initiativ 3: Ryd stierne

Vi vil rydde stierne langs vandet sammen med de lokale foreninger.
`;

test('a box label names the heading after it as an example of what was done', async () => {
  expect(await titles('case', plan)).toEqual(['Bugten der blev klar']);
  expect(await titles('initiative', plan)).toEqual(['Mål vandet', 'Luk rørene', 'Ryd stierne']);
});

test('a labelled box with its title on the line', async () => {
  const text = `# A plan\n\n## Initiative 1: Water\n\nWe will measure it.\n\n## Initiative 2: Paths\n\nWe will clear them.\n\n### Case study: A bay that cleared\n\nThree pipes were closed, and you could see the bottom.\n`;
  expect(await titles('case', text)).toEqual(['A bay that cleared']);
  expect(await titles('initiative', text)).toEqual(['Water', 'Paths']);
});

test('what a box tells promises nothing', async () => {
  const told = (await draftOf(plan)).elements.filter(({ kind }) => kind === 'commitment').map(({ title }) => title);
  expect(told).toHaveLength(3);
  expect(told.join(' ')).not.toContain('bugt');
});

test('a box that explains what something is tells of nothing that was done', async () => {
  const box = (label: string, title: string) => plan.replace('CASE\n\nBugten der blev klar', `${label}\n\n${title}`);
  expect(await titles('case', box('BOKS', 'Hvad er en bugt?'))).toEqual([]);
  expect(await titles('case', box('BOKS', 'Hvordan vandet måles'))).toEqual([]);
  expect(await titles('case', box('BOKS', 'Bugten der blev klar'))).toEqual(['Bugten der blev klar']);
  expect(await titles('case', box('CASE', 'Hvordan bugten blev klar'))).toEqual(['Hvordan bugten blev klar']);
});
