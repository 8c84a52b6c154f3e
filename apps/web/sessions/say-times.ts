import { dayOf, timeZone } from '@lofte/domain/day';
import type { Times } from '@lofte/domain/world/times';
import { momentIn } from '@lofte/domain/world/zone-time';
import { dateFormat } from '../formats.ts';
import type { Language } from '../language.ts';
import { locale } from '../time.ts';
import { sessionWords } from './words.ts';

/** What clocks show where it is; and here, where that is another time. */
export function sayTimes(language: Language, from: string, times: Times | undefined): string {
  if (times === undefined) return '';
  const say = sessionWords[language];
  const there = say.clock(times.from, times.to, times.zone);
  const moment = momentIn(from, times.from, times.zone);
  if (Number.isNaN(moment.getTime())) return there;
  const day = dayOf(moment) === from ? {} : ({ day: 'numeric', month: 'long' } as const);
  const here = dateFormat(locale(language), { ...day, hour: '2-digit', minute: '2-digit', timeZone }).format(moment);
  const same = dateFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(moment) === times.from;
  return same && dayOf(moment) === from ? there : `${there} · ${say.whenDane(here)}`;
}
