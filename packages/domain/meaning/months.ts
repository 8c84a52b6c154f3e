const known = new Map<string, ReadonlyMap<string, number>>();

/** The names of the months in a language, long and short, from 1. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const before = known.get(language);
  if (before) return before;
  const names = new Map(
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, i) => [plain(format.format(Date.UTC(2026, i, 15))), i + 1] as const);
    }),
  );
  known.set(language, names);
  return names;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
