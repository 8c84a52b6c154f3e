import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regions } from '../language/regions.ts';
import type { Language } from '../language.ts';
import { foundIn } from './foundin.ts';

const codes = (language: Language, text: string) => foundIn('country', language, text).map((found) => found.code);

describe('countries by name', () => {
  test.each<[Language, string, string[]]>([
    ['da', 'Aftalen omfatter Polen, Tjekkiet og Sydkorea.', ['PL', 'CZ', 'KR']],
    ['da', 'Norges og Storbritanniens havvind, USA’s marked og Belarus’ nabo.', ['NO', 'GB', 'US', 'BY']],
    ['da', 'Vi åbner en ambassade i De Forenede Arabiske Emirater og i DR Congo.', ['AE', 'CD']],
    ['da', 'Forsyningen til Færøerne, Grønland og Papua Ny Guinea.', ['FO', 'GL', 'PG']],
    ['da', 'Indsatsen i Ukraine3 fortsætter.', ['UA']],
    ['en', 'Trade with the UK, the U.S., South Korea and the Republic of Moldova.', ['GB', 'US', 'KR', 'MD']],
    ['en', 'Côte d’Ivoire, Bosnia and Herzegovina and Viet Nam joined.', ['CI', 'BA', 'VN']],
    ['en', "Turkey's ports and Chad's wells.", ['TR', 'TD']],
    ['en', 'Northern Ireland and Wales set their own targets; Ireland does too.', ['GB', 'GB', 'IE']],
    ['nb', 'Norge, Sør-Korea og De forente arabiske emirater møtes i Tyskland.', ['NO', 'KR', 'AE', 'DE']],
    ['sv', 'Sveriges samarbete med Nya Zeeland, USA:s delstater och Förenade Arabemiraten.', ['SE', 'NZ', 'US', 'AE']],
    ['de', 'Deutschlands Handel mit Großbritannien, den USA und der Türkei.', ['DE', 'GB', 'US', 'TR']],
  ])('%s: %s', (language, text, expected) => expect(codes(language, text)).toEqual(expected));
});

describe('countries by adjective and people', () => {
  test.each<[Language, string, string[]]>([
    ['da', 'Et dansk-indisk partnerskab og et fransk/tysk projekt.', ['DK', 'IN', 'FR', 'DE']],
    ['da', 'Amerikanske og ukrainske virksomheder mødte polakker, hollændere og svenskere.', ['US', 'UA', 'NL', 'SE']],
    ['da', 'Islændingenes erfaringer.', ['IS']],
    ['en', 'Canadians and Danish firms, with French and German partners.', ['CA', 'DK', 'FR', 'DE']],
    ['en', 'South African ports and New Zealanders abroad.', ['ZA', 'NZ']],
    ['nb', 'Svenske og britiske selskaper i tysk næringsliv.', ['SE', 'GB', 'DE']],
    ['sv', 'Finländska företag och norska kommuner.', ['FI', 'NO']],
    ['de', 'Dänische und niederländische Behörden; die Franzosen.', ['DK', 'NL', 'FR']],
  ])('%s: %s', (language, text, expected) => expect(codes(language, text)).toEqual(expected));
});

describe('what is no country', () => {
  test.each<[Language, string]>([
    ['da', 'EU, Norden, Afrika og Sydamerika samarbejder i Indo-Pacific.'],
    ['da', 'Vejledningen findes på tysk, og der undervises i fransk og spansk.'],
    ['da', 'Foreningen Danske Malermestre og koncernen Dansk Supermarked.'],
    ['da', 'Strømmene i Det Indiske Ocean.'],
    ['da', 'Det koster mange penge at lette presset og tjekke sagerne.'],
    ['en', 'Join us: it will turn cold, said Jordan Peterson to Michael Jordan.'],
    ['en', 'Services are offered in English, French and Spanish; the Welsh language too.'],
    ['en', 'The Indian Ocean, the South China Sea, New Mexico, New England and Latin American cities.'],
    ['en', 'We serve turkey on china plates and polish the chad.'],
    ['nb', 'Man finner det lett. Det letter arbeidet.'],
    ['sv', 'Det finns stöd på svenska och finska.'],
    ['de', 'Das Dokument liegt auf Deutsch vor.'],
  ])('%s: %s', (language, text) => expect(codes(language, text)).toEqual([]));
});

test('every country of the list is found by the name CLDR gives it', () => {
  for (const language of ['da', 'en', 'nb', 'sv', 'de'] as const) {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    const missed = regions.filter((code) => !codes(language, `… ${names.of(code)} …`).includes(code));
    expect(missed).toEqual([]);
  }
});

test('the place found is the words found, whatever stands around', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before}\n\nSydkorea\n\n${after}`;
      const found = foundIn('country', 'da', text).filter(({ code }) => code === 'KR');
      expect(found.some((country) => country.text === 'Sydkorea')).toBe(true);
    }),
  );
});
