import { timeZone } from '@lofte/domain/day';
import type { Meeting } from '@lofte/domain/steering/meeting';
import { sayMeetingTime } from '@lofte/formats/meeting-mail';
import { dateFormat } from '../formats.ts';
import type { Language } from '../language.ts';
import { locale } from '../time.ts';

/** When a meeting is, with the weekday: `tirsdag den 12. januar 2027 kl. 10.00–12.00`. */
export function sayWhenMeeting(language: Language, { start, end }: Pick<Meeting, 'start' | 'end'>): string {
  return sayMeetingTime(language, start, end);
}

/** The same in short, under its year: `tirs. 12. jan. kl. 10.00`. */
export function sayShortly(language: Language, { start }: Pick<Meeting, 'start'>): string {
  const format = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return dateFormat(locale(language), { ...format, timeZone }).format(new Date(start));
}
