import { describe, expect, test } from 'vitest';
import type { Language } from '../language.ts';
import { foundIn } from './foundin.ts';

// An exclamation mark stands for a deadline.
const times = (language: Language, text: string) =>
  foundIn('date', language, text).map(({ iso, deadline }) => `${iso ?? '?'}${deadline ? '!' : ''}`);

describe('times', () => {
  test.each<[Language, string, string[]]>([
    [
      'da',
      'Den 1. juni 2026, 22. februar 1997 og 31/12/2023, 5.6.2024 og 2026-01-31.',
      ['2026-06-01', '1997-02-22', '2023-12-31', '2024-06-05', '2026-01-31'],
    ],
    [
      'da',
      'Senest den 1. juni 2026, inden udgangen af 2027 og frem mod 2030.',
      ['2026-06-01!', '2027-12-31!', '2030!'],
    ],
    [
      'da',
      'I andet halvår af 2025, i 1. kvartal 2026 og ved udgangen af 2. kvartal 2026.',
      ['2025-07-01/2025-12-31', '2026-01-01/2026-03-31', '2026-06-30!'],
    ],
    [
      'da',
      'I 2025-26, 2025-2028, fra 2022 til 2025 og i 202526.',
      ['2025/2026', '2025/2028', '2022/2025', '2025/2026'],
    ],
    [
      'da',
      'Vi følger op årligt, kvartalsvis, hvert år og hvert andet år, og midtvejs i perioden.',
      ['P1Y', 'P3M', 'P1Y', 'P2Y', '?'],
    ],
    [
      'da',
      'Efteråret 2026, ultimo 2026, i 2010’erne og siden 2012.',
      ['2026-09/2026-11', '2026-12-31', '2010/2019', '2012'],
    ],
    ['da', 'Inden for tre år og over de kommende fem år.', ['?!', '?']],
    [
      'en',
      'By March 2015, by the end of 2012, from April 2013 and no later than 31 July 2026.',
      ['2015-03!', '2012-12-31!', '2013-04', '2026-07-31!'],
    ],
    [
      'en',
      'April 1, 2023; 1st of June 2026; Q3 2026; H1 2027; summer 2013; the second half of 2025.',
      [
        '2023-04-01',
        '2026-06-01',
        '2026-07-01/2026-09-30',
        '2027-01-01/2027-06-30',
        '2013-06/2013-08',
        '2025-07-01/2025-12-31',
      ],
    ],
    [
      'en',
      'Target: 2022 II half. Reviewed annually, every two years and over the next three years.',
      ['2022-07-01/2022-12-31', 'P1Y', 'P2Y', '?'],
    ],
    [
      'en',
      'By 2030, between 2021 and 2024, winter 2026 and by the end of June 2026.',
      ['2030!', '2021/2024', '2026-12/2027-02', '2026-06-30!'],
    ],
    [
      'nb',
      'Innen utgangen av 2026, frem mot 2030, høsten 2025 og senest 1. mai 2027.',
      ['2026-12-31!', '2030!', '2025-09/2025-11', '2027-05-01!'],
    ],
    [
      'sv',
      'Senast den 1 juni 2026, före utgången av 2027, fram till 2030 och hösten 2025.',
      ['2026-06-01!', '2027-12-31!', '2030!', '2025-09/2025-11'],
    ],
    [
      'de',
      'Bis Ende 2026, bis zum 31. Dezember 2027, im Jahr 2030 und jährlich.',
      ['2026-12-31!', '2027-12-31!', '2030', 'P1Y'],
    ],
  ])('%s: %s', (language, text, expected) => expect(times(language, text)).toEqual(expected));

  test.each<[Language, string]>([
    ['da', 'Strategi 2030 har 2.300 sider, version 2.0.'],
    ['da', 'Der behandles 100.000 sager hvert år.'],
    ['en', 'It may be that Jan and April march on. 250,000 forms each year.'],
    ['en', '"Horizon 2020" gave a third of it.'],
  ])('none in %s: %s', (language, text) => expect(times(language, text)).toEqual([]));
});
