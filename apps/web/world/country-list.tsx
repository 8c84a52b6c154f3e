import { countryNames } from '../element/countries.ts';
import type { Language } from '../language.ts';

/** Every country, for fields with `list="countries"`; once on a page. */
export function CountryList({ language }: { language: Language }) {
  return (
    <datalist id="countries">
      {countryNames(language).map((name) => (
        <option value={name} />
      ))}
    </datalist>
  );
}
