import type { Engagement } from '@lofte/domain/world/engagement';
import { dateFormat } from '../formats.ts';
import type { Language } from '../language.ts';
import { locale } from '../time.ts';

/** `3.–5. marts 2027`; a day alone where it is one. */
export function sayDays(language: Language, { from, to }: Pick<Engagement, 'from' | 'to'>): string {
  const format = dateFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' });
  const [first, last] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  return from === to ? format.format(first) : format.formatRange(first, last);
}
