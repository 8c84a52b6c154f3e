import { countryCodes } from '@lofte/domain/edit-plan/country-codes';
import { foldedName } from '@lofte/domain/folded-name';
import { type Language, languages } from '../language.ts';
import { locale } from '../time.ts';

/** What a country is called. */
export function countryName(language: Language, code: string): string {
  return countryCodes.includes(code) ? (namesIn(language).of(code) ?? code) : code;
}

/** Every country, by name. */
export function countryNames(language: Language): readonly string[] {
  const { compare } = new Intl.Collator(locale(language));
  return countryCodes.map((code) => countryName(language, code)).toSorted(compare);
}

/** The code of a country by its name in any language of the interface, or by its code; as it was written where it is none. */
export function readCountry(written: string): string {
  const text = written.trim();
  if (countryCodes.includes(text.toUpperCase())) return text.toUpperCase();
  return byName().get(foldedName(text)) ?? text;
}

const names = new Map<Language, Intl.DisplayNames>();
function namesIn(language: Language): Intl.DisplayNames {
  const known = names.get(language) ?? new Intl.DisplayNames([locale(language)], { type: 'region', fallback: 'code' });
  names.set(language, known);
  return known;
}

let all: ReadonlyMap<string, string> | undefined;
function byName(): ReadonlyMap<string, string> {
  all ??= new Map(
    languages.flatMap((language) =>
      countryCodes.map((code) => [foldedName(countryName(language, code)), code] as const),
    ),
  );
  return all;
}
