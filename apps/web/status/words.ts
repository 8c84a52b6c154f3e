import type { Standing } from '@lofte/domain/follow-up/standing';
import type { State } from '@lofte/domain/follow-up/state';
import { stateWords } from '../follow-up/state-words.ts';
import { dateFormat } from '../formats.ts';
import type { Language } from '../language.ts';
import { locale } from '../time.ts';
import type { Worded } from '../words.ts';

const da = {
  silent: { one: 'tavs', other: 'tavse' },
  counts: 'Status, talt op',
  rule: 'Hvert tegn tælles for sig. Der regnes aldrig et gennemsnit: tre på sporet og en af sporet er ikke ”næsten på sporet”.',
  shortRule: 'Antal, aldrig et gennemsnit.',
  legend: 'Tegnene',
  hollowMeans: 'Hult tegn: der er ingen dokumentation fra den tid, der blev spurgt om.',
  silentMeans: 'Stiplet ring: der blev spurgt, og ingen svarede inden fristen.',
};

const en: typeof da = {
  silent: { one: 'silent', other: 'silent' },
  counts: 'Status, counted',
  rule: 'Each sign is counted by itself, never an average: three on track and one off track is not “mostly on track”.',
  shortRule: 'Counts, never an average.',
  legend: 'The signs',
  hollowMeans: 'Hollow sign: there is no evidence from the time that was asked about.',
  silentMeans: 'Dashed ring: somebody was asked, and nobody answered in time.',
};

export const statusWords: Worded<typeof da> = { da, en };

export function sayState(language: Language, state: State | undefined): string {
  const say = stateWords[language];
  return state === undefined ? say.unsaid : say.states[state];
}

/** `3. marts`; with its year where it is not this year's, or this year is not known. */
export function sayDayOf(language: Language, day: string, today = ''): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const format = dateFormat(locale(language), { day: 'numeric', month: 'long', timeZone: 'UTC', ...year });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** `på sporet, uden dokumentation`, `tavs siden 3. marts`: how something stands, in words alone. */
export function sayStanding(language: Language, standing: Standing, today: string): string {
  const say = stateWords[language];
  const { state, hollow, silentSince, decided } = standing;
  const parts = [
    // Who never said anything and is silent needs no "nothing said yet" beside it.
    ...(state === undefined && silentSince !== undefined ? [] : [sayState(language, state)]),
    ...(decided ? [say.decided[decided]] : []),
    ...(hollow ? [say.hollow] : []),
    ...(silentSince === undefined ? [] : [say.silentSince(sayDayOf(language, silentSince, today))]),
  ];
  return parts.join(', ');
}
