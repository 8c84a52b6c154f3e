import { timeZone } from '@lofte/domain/day';
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
  const clock = say.clock(times.from, times.to);
  const moment = momentIn(from, times.from, times.zone);
  const here = shownHere(moment);
  if (here && isSame(here, from, times)) return clock;
  const there = `${clock} (${times.zone})`;
  if (!here) return there;
  const format = dateFormat(locale(language), { day: 'numeric', month: 'long', timeZone });
  return `${there} · ${say.whenDane(here.clock, here.day === from ? undefined : format.format(moment))}`;
}

/** Whether clocks where it is show another time than here. */
export function isElsewhere(from: string, times: Times): boolean {
  const here = shownHere(momentIn(from, times.from, times.zone));
  return here === undefined || !isSame(here, from, times);
}

type Shown = ReturnType<typeof shownIn>;

/** What clocks show here; undefined where a zone has no such name. */
function shownHere(moment: Date): Shown | undefined {
  return Number.isNaN(moment.getTime()) ? undefined : shownIn(moment, timeZone);
}

function isSame({ day, clock }: Shown, from: string, times: Times): boolean {
  return clock === times.from && day === from;
}
