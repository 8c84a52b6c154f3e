import { dayOf, timeZone } from '@lofte/domain/day';
import type { Times } from '@lofte/domain/world/times';
import { momentIn, shownIn } from '@lofte/domain/world/zone-time';
import { dateFormat } from '../formats.ts';
import type { Language } from '../language.ts';
import { locale } from '../time.ts';
import { sessionWords } from './words.ts';

/** What clocks show where it is; and here, where that is another time. */
export function sayTimes(language: Language, from: string, times: Times | undefined): string {
  if (times === undefined) return '';
  const say = sessionWords[language];
  if (!isElsewhere(from, times)) return say.clock(times.from, times.to);
  const there = `${say.clock(times.from, times.to)} (${times.zone})`;
  const moment = momentIn(from, times.from, times.zone);
  if (Number.isNaN(moment.getTime())) return there;
  const format = dateFormat(locale(language), { day: 'numeric', month: 'long', timeZone });
  const day = dayOf(moment) === from ? undefined : format.format(moment);
  return `${there} · ${say.whenDane(shownIn(moment, timeZone).clock, day)}`;
}

/** Whether clocks where it is show another time than here. */
export function isElsewhere(from: string, times: Times): boolean {
  const moment = momentIn(from, times.from, times.zone);
  if (Number.isNaN(moment.getTime())) return true;
  const here = shownIn(moment, timeZone);
  return here.clock !== times.from || here.day !== from;
}
