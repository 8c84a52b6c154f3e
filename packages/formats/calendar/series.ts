import { dayAfter } from '@lofte/domain/day';
import type { CalendarEvent, LeftOut } from '@lofte/domain/world/calendar-event';
import ICAL from 'ical.js';
import { type Master, occurrenceOf, reasoned, type Window } from './event-facts.ts';
import type { Zones } from './place-time.ts';

/** Times of a rule that are gone through: a daily one since 1890. */
const mostSteps = 50_000;

/** The times of a series within the window, without those that its EXDATEs take out. RFC 5545, 3.8.5. */
export function timesOfSeries(
  master: Master,
  { zones, window, cancelled }: { readonly zones: Zones; readonly window: Window; readonly cancelled: boolean },
  left: LeftOut[],
): readonly CalendarEvent[] {
  const start = master.event.getFirstPropertyValue('dtstart');
  if (!(start instanceof ICAL.Time)) return leave('no-start');
  if (often(master.event)) return leave('too-often');
  const found: CalendarEvent[] = [];
  try {
    const rule = new ICAL.RecurExpansion({ component: master.event, dtstart: start });
    for (let steps = 0, time = rule.next(); time; time = rule.next()) {
      if (steps++ > mostSteps) return leave('bad-rule');
      const day = time.toString().slice(0, 10);
      if (day < window.from) continue;
      if (day > window.to) {
        left.push(reasoned('later-ones', master, dayAfter(window.to)));
        break;
      }
      const made = occurrenceOf(master, time, zones, cancelled);
      if ('why' in made) return leave(made.why, made.given);
      found.push(made);
    }
  } catch {
    return leave('bad-rule');
  }
  return found.length === 0 ? leave('outside') : found;

  function leave(why: LeftOut['why'], given?: string): readonly CalendarEvent[] {
    left.push(reasoned(why, master, given));
    return [];
  }
}

/** What comes back more than once a day is no meeting. */
function often(event: ICAL.Component): boolean {
  return event.getAllProperties('rrule').some((property) => {
    const rule = property.getFirstValue();
    return rule instanceof ICAL.Recur && ['SECONDLY', 'MINUTELY', 'HOURLY'].includes(rule.freq);
  });
}
