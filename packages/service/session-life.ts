import type { Alive } from '@lofte/store/session-table';

const hour = 60 * 60 * 1000;
/** A session ends after a night without use, and after a week in any case (NIST SP 800-63B-4, 2.1.3, asks for 30 days at most). */
export const sessionLife = { idle: 12 * hour, whole: 7 * 24 * hour } as const;
/** A device is forgotten when nobody has signed in with it for so long. */
export const deviceLife = 180 * 24 * hour;

/** Which sessions are alive at a moment. */
export function aliveAt(now: Date): Alive {
  return { since: before(now, sessionLife.whole), seen: before(now, sessionLife.idle) };
}

/** The moment so many milliseconds before another, as ISO 8601. */
export function before(now: Date, milliseconds: number): string {
  return new Date(now.getTime() - milliseconds).toISOString();
}
