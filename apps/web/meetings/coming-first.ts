import type { Meeting } from '@lofte/domain/steering/meeting';

type When = Pick<Meeting, 'start' | 'end' | 'state'>;

/** What is to come, the nearest first; then what has been, the newest first. */
export function comingFirst<One extends When>(meetings: readonly One[], now: Date) {
  const byStart = meetings.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
  const isComing = ({ end, state }: When) => state !== 'held' && Date.parse(end) >= now.getTime();
  return { coming: byStart.filter(isComing), past: byStart.filter((one) => !isComing(one)).toReversed() };
}
