import { timeZone } from '@lofte/domain/day';
import { momentIn, shownIn } from '@lofte/domain/world/zone-time';
import ICAL from 'ical.js';
import { ianaZone } from './zone-names.ts';

/** A day, with what clocks show in a zone where it is no whole day. */
export interface Placed {
  readonly day: string;
  readonly clock?: string;
  readonly zone?: string;
}

/** Zones as a file defines them, by what it calls them, and the zone of its calendar. */
export interface Zones {
  readonly defined: ReadonlyMap<string, ICAL.Timezone>;
  readonly calendar?: string | undefined;
}

/**
 * A time of a file. Where the file's own definition of a zone says something else than the zone of that name, the definition counts, and
 * the time is told by clocks in Denmark.
 *
 * @returns undefined where nobody knows the zone
 */
export function placed(time: ICAL.Time, tzid: string | undefined, zones: Zones): Placed | undefined {
  const day = [pad(time.year, 4), pad(time.month), pad(time.day)].join('-');
  if (time.isDate) return { day };
  const clock = `${pad(time.hour)}:${pad(time.minute)}`;
  if (time.zone === ICAL.Timezone.utcTimezone) {
    const zone = zones.calendar ?? 'UTC';
    return { ...shownIn(momentIn(day, clock, 'UTC'), zone), zone };
  }
  // Without a zone it is by the clock of whoever reads it (RFC 5545, 3.3.5).
  if (tzid === undefined) return { day, clock, zone: zones.calendar ?? timeZone };
  const [name, defined] = [ianaZone(tzid), zones.defined.get(tzid)];
  if (!defined) return name === undefined ? undefined : { day, clock, zone: name };
  const moment = momentByFile(time, defined);
  if (name !== undefined && momentIn(day, clock, name).getTime() === moment) return { day, clock, zone: name };
  return { ...shownIn(new Date(moment), timeZone), zone: timeZone };
}

/** The moment of a placed time; of a whole day its beginning in UTC. */
export function momentOf({ day, clock = '00:00', zone = 'UTC' }: Placed): Date {
  return momentIn(day, clock, zone);
}

function momentByFile(time: ICAL.Time, zone: ICAL.Timezone): number {
  const { year, month, day, hour, minute } = time;
  const shown = new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, zone);
  return Date.UTC(year, month - 1, day, hour, minute) - zone.utcOffset(shown) * 1000;
}

function pad(n: number, length = 2): string {
  return String(n).padStart(length, '0');
}
