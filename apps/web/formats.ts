/** By kind, language and options. There are few of each, since none of them comes from outside. */
const made = new Map<string, unknown>();

/** Formatting is quick, but making what formats takes a tenth of a millisecond and more: each is made once. */
function once<T>(kind: string, locale: string, options: object, make: () => T): T {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const found = made.get(key) as T | undefined;
  if (found) return found;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once('date', locale, options, () => new Intl.DateTimeFormat(locale, options));
}

/** Options that carry a currency or unit from a paper must be checked before: each makes a new one. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once('number', locale, options, () => new Intl.NumberFormat(locale, options));
}

export function pluralRules(locale: string): Intl.PluralRules {
  return once('plural', locale, {}, () => new Intl.PluralRules(locale));
}

export function displayNames(locale: string, options: Intl.DisplayNamesOptions): Intl.DisplayNames {
  return once('names', locale, options, () => new Intl.DisplayNames(locale, options));
}
