import { describe, expect, test } from 'vitest';
import { blocksOf } from './test-read.ts';

describe('plain text is parted where its author parted it', () => {
  test('a blank line ends a paragraph', () => {
    expect(blocksOf('Kysten er lang, og mange\nholder af den.\n\nVandet er blevet grumset,\nog det mærkes.\n')).toEqual(
      ['text Kysten er lang, og mange holder af den.', 'text Vandet er blevet grumset, og det mærkes.'],
    );
  });

  test('a short line of its own above text is a heading', () => {
    expect(blocksOf('Rent vand\n\nVandet er blevet grumset, og det mærkes af alle, der bader.\n')).toEqual([
      'head Rent vand',
      'text Vandet er blevet grumset, og det mærkes af alle, der bader.',
    ]);
  });

  test('a heading may stand right above its text: its line had room for the next word', () => {
    expect(
      blocksOf(
        'Fælles tal for hele kysten\nVi samler tallene ét sted, så alle kan se dem, og vi lægger dem\nfrit frem hver uge. De gamle tal kommer med, når de er renset for\nfejl, og det sker inden sommer.\n',
      ),
    ).toEqual([
      'head Fælles tal for hele kysten',
      'text Vi samler tallene ét sted, så alle kan se dem, og vi lægger dem frit frem hver uge. De gamle tal kommer med, når de er renset for fejl, og det sker inden sommer.',
    ]);
  });

  test('a first line that is full is no heading', () => {
    const [only, ...more] = blocksOf(
      'Kysten er lang og smuk, og mange holder af den, også om vinteren i\nDanmark, hvor stormene er hårde, og hvor de fleste bliver hjemme.\n',
    );
    expect(more).toEqual([]);
    expect(only).toMatch(/^text /);
  });

  test('a line that ends with a word that cannot end a heading goes on', () => {
    expect(
      blocksOf('Planen gælder for\nDanmark og hele Norden, og den følges op hvert år i juni af alle parter.\n'),
    ).toHaveLength(1);
  });
});

describe('lists', () => {
  test('each bullet is an item, also where it runs over lines', () => {
    expect(
      blocksOf(
        'I de kommende år vil vi gøre fire ting, der hænger sammen:\n\n• måle vandet hver uge, også\nom vinteren\n• lukke de gamle rør\n• rydde stierne\n',
      ),
    ).toEqual([
      'head I de kommende år vil vi gøre fire ting, der hænger sammen:',
      'item• måle vandet hver uge, også om vinteren',
      'item• lukke de gamle rør',
      'item• rydde stierne',
    ]);
  });

  test.each(['-', '–', '•', '▪'])('“%s” before small letters', (mark) => {
    expect(blocksOf(`We will:\n${mark} measure the water\n${mark} close the pipes\n`)).toEqual([
      'head We will:',
      `item${mark} measure the water`,
      `item${mark} close the pipes`,
    ]);
  });

  test('a dash in a sentence is no list', () => {
    expect(blocksOf('Vi ønsker en bedre kyst\n– for alle, der bor der, og for dem, der kommer til.\n')).toHaveLength(1);
  });

  test('numbers with a full stop or a bracket are marks; a year that begins a line is none', () => {
    expect(blocksOf('1. Mål vandet\n2. Luk rørene\n')).toEqual(['item1. Mål vandet', 'item2. Luk rørene']);
    expect(blocksOf('Planen gælder til og med\n2029 og følges op hvert år i juni.\n')).toHaveLength(1);
  });
});

describe('what a page’s end cuts goes on', () => {
  test('a paragraph that goes on in small letters', () => {
    expect(
      blocksOf('Kysten er lang og smuk hele vejen rundt, og mange, mange holder\f\naf den, også om vinteren.\n'),
    ).toEqual(['text Kysten er lang og smuk hele vejen rundt, og mange, mange holder af den, også om vinteren.']);
  });

  test('not one whose sentence had ended', () => {
    expect(blocksOf('Kysten er lang, og mange holder af den.\fVandet er blevet grumset.\n')).toHaveLength(2);
  });
});

test('a sentence with a note’s mark at its end is no heading; a number of two parts in a heading is no sentence', () => {
  expect(blocksOf('Vandet er blevet varmere.1\n\nDelmål 1.1 Bedre vand\n')).toEqual([
    'text Vandet er blevet varmere.1',
    'head Delmål 1.1 Bedre vand',
  ]);
});

test('a label alone on its line stands by itself', () => {
  expect(
    blocksOf('Initiativ 1\nMål vandet hver uge ved alle landets strande, og læg tallene frem for alle og enhver.\n'),
  ).toEqual(['head Initiativ 1', expect.stringMatching(/^text Mål vandet/)]);
});

test('a labelled line under the end of a text begins anew', () => {
  expect(blocksOf('Det har længe været et ønske hos mange.\nInitiativ 4: Tænd de gamle fyr igen\n')).toEqual([
    'text Det har længe været et ønske hos mange.',
    'head Initiativ 4: Tænd de gamle fyr igen',
  ]);
});
