import { z } from 'zod';
import type { Issue } from '../issue.ts';

/** What a clock shows, HH:MM. */
export const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** From when to when on its first and last day, as clocks in a place show it; whole days where nothing is said. */
export const Times = z.object({
  from: Clock,
  to: Clock.optional(),
  /** A name of the IANA time zone database: `Europe/Brussels`. */
  zone: z.string().max(64),
});
export type Times = Readonly<z.infer<typeof Times>>;

/** Times as they are kept: none where no clock is given. */
export function tidyTimes(times: Times | undefined): Times | undefined {
  if (times === undefined) return undefined;
  const [from, to, zone] = [times.from.trim(), times.to?.trim() ?? '', times.zone.trim()];
  if (from === '' && to === '') return undefined;
  return { from, zone, ...(to === '' ? {} : { to }) };
}

/** Issues: `bad-clock`, `bad-zone`, `ends-before-start` */
export function timesTrouble(
  times: Times | undefined,
  { from, to }: { readonly from: string; readonly to: string },
): readonly Issue[] {
  if (times === undefined) return [];
  const clocks = [times.from, ...(times.to === undefined ? [] : [times.to])];
  return [
    ...clocks
      .filter((clock) => !Clock.safeParse(clock).success)
      .map((given) => ({
        ...{ code: 'bad-clock', where: 'times', values: { given } },
        message: `"${given}" is no time of day; write it like 09:30.`,
      })),
    ...(isZone(times.zone)
      ? []
      : [
          {
            ...{ code: 'bad-zone', where: 'zone', values: { given: times.zone } },
            message: `"${times.zone}" is no time zone; write it like Europe/Brussels.`,
          },
        ]),
    ...(from === to && times.to !== undefined && times.to < times.from
      ? [
          {
            ...{ code: 'ends-before-start', where: 'times', values: { from: times.from, to: times.to } },
            message: 'It would end before it begins.',
          },
        ]
      : []),
  ];
}

/** Whether a time zone has this name in the IANA database. */
export function isZone(zone: string): boolean {
  // `Intl` takes offsets like `+02:00` too, which say nothing of summer.
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
