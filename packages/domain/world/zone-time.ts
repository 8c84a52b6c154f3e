const hour = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The moment at which clocks in a zone show `clock` (HH:MM) on a day. Of an hour that is there twice, the first; of one that is skipped, as
 * many minutes after the change (RFC 5545, 3.3.5). Invalid where the zone has no such name.
 */
export function momentIn(day: string, clock: string, zone: string): Date {
  const shown = Date.parse(`${day}T${clock}:00Z`);
  if (Number.isNaN(shown)) return new Date(Number.NaN);
  // No zone is further from UTC than fifteen hours.
  const [before, after] = [offsetIn(zone, shown - 24 * hour), offsetIn(zone, shown + 24 * hour)];
  const first = [before, after].find((offset) => offsetIn(zone, shown - offset) === offset);
  return new Date(shown - (first ?? before));
}

/** The day and what clocks show (HH:MM) in a zone at a moment. */
export function shownIn(moment: Date, zone: string): { readonly day: string; readonly clock: string } {
  const iso = new Date(moment.getTime() + offsetIn(zone, moment.getTime())).toISOString();
  return { day: iso.slice(0, 10), clock: iso.slice(11, 16) };
}

/** Milliseconds that clocks in a zone are before UTC. */
function offsetIn(zone: string, moment: number): number {
  if (zone === 'UTC') return 0;
  const parts = formatOf(zone).formatToParts(moment);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return shown - Math.floor(moment / 1000) * 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
  formats.set(zone, made);
  return made;
}
