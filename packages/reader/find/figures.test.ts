import { describe, expect, test } from 'vitest';
import type { Language } from '../language.ts';
import { foundIn } from './foundin.ts';

const figures = (language: Language, text: string) =>
  foundIn('figure', language, text).map(({ value, unit }) => [value, unit]);

describe('figures', () => {
  test.each<[Language, string, unknown[]]>([
    [
      'da',
      'Andelen er 62 pct., 8,5 procent, 40% og 12 % af BNP.',
      [
        [62, '%'],
        [8.5, '%'],
        [40, '%'],
        [12, '% af BNP'],
      ],
    ],
    [
      'da',
      'Mellem 10 og 15 procent, 20-25 % og 3 procentpoint.',
      [
        [[10, 15], '%'],
        [[20, 25], '%'],
        [3, 'procentpoint'],
      ],
    ],
    [
      'da',
      'Planen har 34 konkrete delmål, 12 nye centre og 98 kommuner.',
      [
        [34, 'delmål'],
        [12, 'centre'],
        [98, 'kommuner'],
      ],
    ],
    [
      'da',
      'Der bor 4,3 mio. mennesker og over 2000 virksomheder i området.',
      [
        [4.3e6, 'mennesker'],
        [2000, 'virksomheder'],
      ],
    ],
    [
      'da',
      'Hver tredje ung, hver femte virksomhed og halvdelen af skolerne.',
      [
        [33.3, '%'],
        [20, '%'],
        [50, '%'],
      ],
    ],
    [
      'da',
      'Udledningen er halveret, og eksporten skal fordobles og tredobles.',
      [
        [50, '%'],
        [2, 'x'],
        [3, 'x'],
      ],
    ],
    [
      'da',
      'To tredjedele af alle, 7 ud af 10 og tre ud af fire.',
      [
        [66.7, '%'],
        [70, '%'],
        [75, '%'],
      ],
    ],
    [
      'da',
      'For 8. år i træk og i mere end 40 år.',
      [
        [8, 'år'],
        [40, 'år'],
      ],
    ],
    [
      'da',
      'Et areal på 1.250 hektar og 30 GW havvind, 5 gange mere end før.',
      [
        [1250, 'hektar'],
        [30, 'GW'],
        [5, 'x'],
      ],
    ],
    [
      'en',
      'About 45 per cent, 30%, 1.5% of GDP and 5 percentage points.',
      [
        [45, '%'],
        [30, '%'],
        [1.5, '% of GDP'],
        [5, 'percentage points'],
      ],
    ],
    [
      'en',
      'More than 120 federal organisations serve 2.5 million people in 35 small coastal towns.',
      [
        [120, 'organisations'],
        [2.5e6, 'people'],
        [35, 'towns'],
      ],
    ],
    [
      'en',
      'One in four adults, two thirds of schools, a third of homes and 3 out of 5 firms.',
      [
        [25, '%'],
        [66.7, '%'],
        [33.3, '%'],
        [60, '%'],
      ],
    ],
    [
      'en',
      'Output doubled while costs were halved; speeds of 100Mbps.',
      [
        [2, 'x'],
        [50, '%'],
        [100, 'Mbps'],
      ],
    ],
    [
      'en',
      'We cut 3,400 rules (of the 9,800 examined).',
      [
        [3400, 'rules'],
        [9800, 'rules'],
      ],
    ],
    [
      'nb',
      '45 prosent, 15 kommuner, 3,2 millioner innbyggere, hver fjerde elev og halvparten av skolene.',
      [
        [45, '%'],
        [15, 'kommuner'],
        [3.2e6, 'innbyggere'],
        [25, '%'],
        [50, '%'],
      ],
    ],
    [
      'sv',
      '45 procent, 15 kommuner, 3,2 miljoner invånare, var fjärde elev och hälften av skolorna.',
      [
        [45, '%'],
        [15, 'kommuner'],
        [3.2e6, 'invånare'],
        [25, '%'],
        [50, '%'],
      ],
    ],
    [
      'de',
      '45 Prozent, 15 neue Zentren, 3,2 Millionen Menschen und die Hälfte der Schulen.',
      [
        [45, '%'],
        [15, 'Zentren'],
        [3.2e6, 'Menschen'],
        [50, '%'],
      ],
    ],
  ])('%s: %s', (language, text, expected) => expect(figures(language, text)).toEqual(expected));

  test('a number alone in its passage takes its unit from the caption', () => {
    expect(figures('da', '614\n\nbibliotekarer deltog i undersøgelsen')).toEqual([[614, 'bibliotekarer']]);
    expect(figures('da', '35%\n\naf alle husstande i 2021')).toEqual([[35, '%']]);
    expect(figures('da', '14\n\nForord')).toEqual([]);
  });

  test('the year and the footnote come from the sentence', () => {
    expect(foundIn('figure', 'da', 'I 2019 var 12 % ramt. I 2030 ventes 20 % at være det.(4)')).toMatchObject([
      { value: 12, year: 2019 },
      { value: 20, year: 2030, footnote: '4' },
    ]);
    expect(foundIn('figure', 'en', 'In 2022–23, 41.5% of forms were digital.⁷')).toMatchObject([
      { year: '2022-23', footnote: '7' },
    ]);
    expect(foundIn('figure', 'da', 'I 2040 ventes tallet at nå\n\n6 mio. patienter')).toMatchObject([
      { value: 6e6, year: 2040 },
    ]);
  });

  test.each<[Language, string]>([
    ['da', 'Initiativ 4 skal følges op i kapitel 12, jf. figur 3 og side 45.'],
    ['da', '3. Styrke de bilaterale relationer'],
    ['da', '4 Styrket beredskab i hele landet'],
    ['da', 'Verdensmål 14, Covid-19, ISO 9001, G20 og 10-årsplanen.'],
    ['da', 'Lov nr. 123 af 5. juni 2019, forordning (EU) 2016/679 og § 14.'],
    ['da', 'Ring på tlf. 33 92 33 40 inden kl. 10.30. Vestergade 12, 1216 København K.'],
    ['da', 'Vi gjorde det før6 og igen senere.12 Det virkede.'],
    ['da', 'Vision 2030 og Horizon 2020 fra 2014 til 2020.'],
    ['da', 'Handel ........ 19\nPrivate aktører'],
    ['en', 'Action 07 (see page 12, Annex 5 and Table 3) for Windows 11 and COP26.'],
    ['en', 'See https://example.org/a/12-services and 24/7 help over 5 years.'],
    ['nb', 'Meld. St. 12 og Prop. 45 S, tiltak 3 gjennomføres.'],
  ])('none in %s: %s', (language, text) => expect(figures(language, text)).toEqual([]));
});
