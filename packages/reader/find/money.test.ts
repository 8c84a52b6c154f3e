import { describe, expect, test } from 'vitest';
import type { Language } from '../language.ts';
import { foundIn } from './foundin.ts';

const sums = (language: Language, text: string, main: Language = language) =>
  foundIn('money', language, text, main).map(({ amount, currency }) => [amount, currency]);

describe('sums', () => {
  test.each<[Language, string, unknown[]]>([
    ['da', 'Der afsættes 25 millioner kroner i 2026.', [[25e6, 'DKK']]],
    [
      'da',
      'I alt 1,2 mia. kr. og 300 mio. kr. årligt, heraf 100.000 kr. til kurser.',
      [
        [1.2e9, 'DKK'],
        [300e6, 'DKK'],
        [100e3, 'DKK'],
      ],
    ],
    [
      'da',
      'En ramme på 10-15 mio. kr. og mellem 2 og 3 mia. kr.',
      [
        [[10e6, 15e6], 'DKK'],
        [[2e9, 3e9], 'DKK'],
      ],
    ],
    [
      'da',
      'Puljen hæves fra 40 mio. kr. til 60 mio. kr.',
      [
        [40e6, 'DKK'],
        [60e6, 'DKK'],
      ],
    ],
    [
      'da',
      'Puljen hæves fra 40 til 60 mio. kr.',
      [
        [40e6, 'DKK'],
        [60e6, 'DKK'],
      ],
    ],
    [
      'da',
      'En halv milliard kroner, halvanden million kroner og to milliarder danske kroner.',
      [
        [5e8, 'DKK'],
        [1.5e6, 'DKK'],
        [2e9, 'DKK'],
      ],
    ],
    [
      'da',
      'Fonden får 5 mio. euro, 3 mio. amerikanske dollar, 7 billioner kr. og kr. 12.500,75.',
      [
        [5e6, 'EUR'],
        [3e6, 'USD'],
        [7e12, 'DKK'],
        [12500.75, 'DKK'],
      ],
    ],
    ['da', 'Eksporten voksede til 2.500 mia. norske kroner.', [[2.5e12, 'NOK']]],
    [
      'en',
      'DKK 50m, EUR 6,300,000, €2.5 billion, £1.1 to £1.3 billion and $3bn.',
      [
        [50e6, 'DKK'],
        [6.3e6, 'EUR'],
        [2.5e9, 'EUR'],
        [[1.1e9, 1.3e9], 'GBP'],
        [3e9, 'USD'],
      ],
    ],
    [
      'en',
      'between £20 and £30 million; 15 pence; 40p; 25 cents; US$4 trillion',
      [
        [[20e6, 30e6], 'GBP'],
        [0.15, 'GBP'],
        [0.4, 'GBP'],
        [0.25, 'USD'],
        [4e12, 'USD'],
      ],
    ],
    [
      'en',
      'half a million pounds, two million Canadian dollars and 1.5 million euros',
      [
        [5e5, 'GBP'],
        [2e6, 'CAD'],
        [1.5e6, 'EUR'],
      ],
    ],
    [
      'nb',
      'NOK 2,5 milliarder, 300 000 kroner, 45 mill. kroner og 3,1 mrd. kr',
      [
        [2.5e9, 'NOK'],
        [300e3, 'NOK'],
        [45e6, 'NOK'],
        [3.1e9, 'NOK'],
      ],
    ],
    [
      'sv',
      '5 mkr, 1 250 000 kronor, 2 345,5 miljoner kronor, 3 mdkr och MSEK 12',
      [
        [5e6, 'SEK'],
        [1.25e6, 'SEK'],
        [2.3455e9, 'SEK'],
        [3e9, 'SEK'],
        [12e6, 'SEK'],
      ],
    ],
    [
      'de',
      '2,5 Mrd. Euro, 1.500 Euro, 30 Millionen Euro und 50 Cent',
      [
        [2.5e9, 'EUR'],
        [1500, 'EUR'],
        [30e6, 'EUR'],
        [0.5, 'EUR'],
      ],
    ],
  ])('%s: %s', (language, text, expected) => expect(sums(language, text)).toEqual(expected));

  test('a crown is that of the passage’s language, or else of the paper’s', () => {
    expect(sums('en', 'The fund has 5 million kroner.', 'nb')).toEqual([[5e6, 'NOK']]);
    expect(sums('en', 'Sweden pays: Sweden gives 5 million kronor.', 'en')).toEqual([[5e6, 'SEK']]);
  });

  test('a dollar is that of the dollar country a paper names most', () => {
    expect(sums('en', 'Canada and Canadians: $5 million.')).toEqual([[5e6, 'CAD']]);
    expect(sums('en', 'A grant of $5 million.')).toEqual([[5e6, 'USD']]);
  });

  test.each<[Language, string]>([
    ['da', 'Mio. kr. 2025 2026 2027'],
    ['da', 'De 25 millioner borgere og 12 kommuner i 2026.'],
    ['en', 'TOP 10 of ALL 50 pounders; 3 million people.'],
    ['sv', 'Kronans 12 regementen och 5 md.'],
  ])('no sum in %s: %s', (language, text) => expect(sums(language, text)).toEqual([]));
});
