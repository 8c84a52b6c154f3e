import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from './language.ts';
import { sentences } from './sentences.ts';

const parts = (text: string, language: Language) =>
  sentences(text, 0, text.length, language).map(({ start, end }) => text.slice(start, end));

describe('a sentence ends at its full stop', () => {
  test.each<[Language, string, readonly string[]]>([
    [
      'da',
      'Vi åbner havnen. Den bliver grøn! Hvem betaler? Staten.',
      ['Vi åbner havnen.', 'Den bliver grøn!', 'Hvem betaler?', 'Staten.'],
    ],
    ['en', 'We plant trees. “They grow.” Then we wait.', ['We plant trees.', '“They grow.”', 'Then we wait.']],
    ['nb', 'Vi rydder kysten. Det tar tid.', ['Vi rydder kysten.', 'Det tar tid.']],
    ['sv', 'Vi odlar mer. Åkrarna räcker.', ['Vi odlar mer.', 'Åkrarna räcker.']],
    ['da', 'Prisen er kendt (se bilaget). Den falder.', ['Prisen er kendt (se bilaget).', 'Den falder.']],
    ['en', 'It costs 4.5 million. 2027 is the last year.', ['It costs 4.5 million.', '2027 is the last year.']],
    ['da', 'Vi bygger.\nVi river ned.', ['Vi bygger.', 'Vi river ned.']],
  ])('%s: %s', (language, text, expected) => expect(parts(text, language)).toEqual(expected));
});

describe('a full stop inside a sentence does not end it', () => {
  test.each<[Language, string]>([
    ['da', 'Kommuner, f.eks. Ribe, kan søge bl.a. om kr. 40.000 pr. år.'],
    ['da', 'Loven gælder fra den 1. januar 2027 og den 3. fase begynder.'],
    ['da', 'Vi følger op jf. Havplanen, nr. 4.'],
    ['en', 'Ports, e.g. Dover, and cities, i.e. Hull, may apply to Dr. Lee and J. Smith.'],
    ['en', 'The U.S. Navy and the port of St. Ives take part.'],
    ['en', 'Version 2.1 of the plan costs 1.5 million.'],
    ['nb', 'Kommuner, f.eks. Bodø, kan søke bl.a. om støtte.'],
    ['sv', 'Kommuner, t.ex. Luleå, kan söka bl.a. stöd.'],
    ['en', 'See www.example.org for the plan.'],
    ['da', 'Det 21. århundrede begynder nu.'],
  ])('%s: %s', (language, text) => expect(parts(text, language)).toEqual([text]));
});

describe('a sentence may end with an abbreviation, where the next word opens one', () => {
  test.each<[Language, string, readonly string[]]>([
    ['da', 'Vi afsætter 12 mio. kr. Det er nok.', ['Vi afsætter 12 mio. kr.', 'Det er nok.']],
    ['da', 'Vi køber både, moler osv. Vi begynder i 2027.', ['Vi køber både, moler osv.', 'Vi begynder i 2027.']],
    ['en', 'We buy boats, piers, etc. We start in 2027.', ['We buy boats, piers, etc.', 'We start in 2027.']],
  ])('%s: %s', (language, text, expected) => expect(parts(text, language)).toEqual(expected));
});

describe('a footnote’s mark glued to the full stop goes with the sentence after which it stands', () => {
  test.each<[string, readonly string[]]>([
    ['Havet stiger.3 Vi bygger diger.', ['Havet stiger.3', 'Vi bygger diger.']],
    ['Havet stiger.(3) Vi bygger diger.', ['Havet stiger.(3)', 'Vi bygger diger.']],
    ['Havet stiger.[3] Vi bygger diger.', ['Havet stiger.[3]', 'Vi bygger diger.']],
    ['Havet stiger.³ Vi bygger diger.', ['Havet stiger.³', 'Vi bygger diger.']],
    ['Afsnit 2.3 Havne er nyt.', ['Afsnit 2.3 Havne er nyt.']],
    ['Det sker i 2027.3 Vi er klar.', ['Det sker i 2027.3', 'Vi er klar.']],
  ])('%s', (text, expected) => {
    expect(parts(text, 'da')).toEqual(expected);
  });
});

test('sentences stand in order, within the passage, and miss only blanks', () => {
  const scrap = fc.constantFrom(
    'Vi',
    'vil',
    '.',
    '!',
    '?',
    ' ',
    '\n',
    '1',
    'kr',
    '”',
    '(',
    ')',
    '“',
    'x',
    '\ud83d',
    'f.eks.',
  );
  fc.assert(
    fc.property(
      fc.array(scrap, { maxLength: 40 }),
      fc.constantFrom<Language>('da', 'en', 'nb', 'sv', 'und'),
      (all, language) => {
        const text = all.join('');
        const found = sentences(text, 0, text.length, language);
        let at = 0;
        for (const { start, end } of found) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      },
    ),
  );
});
