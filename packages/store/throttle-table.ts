import type { Db } from './store.ts';

/** How many attempts are free, and how long to wait after each further one. All times in seconds. */
export interface Pace {
  readonly free: number;
  /** After the first attempt that was not free; doubled by each further one. */
  readonly wait: number;
  readonly longest: number;
  /** Without an attempt for so long all are forgotten. */
  readonly forget: number;
}

/**
 * Counts an attempt before it is made, in one statement: of many that come at once, on any server, no more get through than
 * one after the other would.
 *
 * @returns undefined where it may be made; else the moment from which the next may
 */
export async function takeAttempt(db: Db, key: string, pace: Pace, now: string): Promise<Date | undefined> {
  const attempts = `case when throttle.last < excluded.last - make_interval(secs => $4) then 1 else throttle.attempts + 1 end`;
  const over = `(${attempts} - $5::int)`;
  const taken = await db.query(
    `insert into throttle (workspace, key, attempts, last, until) values ($1, $2, 1, $3, $3)
     on conflict (workspace, key) do update set attempts = ${attempts}, last = excluded.last,
       until = excluded.last + make_interval(secs =>
         case when ${over} <= 0 then 0 else least($7::float8, $6::float8 * power(2, least(40, ${over} - 1))) end)
     where throttle.until <= excluded.last returning attempts`,
    [db.workspace, key, now, pace.forget, pace.free, pace.wait, pace.longest],
  );
  if (taken.length > 0) return undefined;
  const rows = await db.query<{ until: Date }>('select until from throttle where workspace = $1 and key = $2', [
    db.workspace,
    key,
  ]);
  return rows[0]?.until ?? new Date(now);
}

/** Forgets all attempts under a key. */
export async function clearAttempts(db: Db, key: string): Promise<void> {
  await db.query('delete from throttle where workspace = $1 and key = $2', [db.workspace, key]);
}

/** Gives one attempt back that was no failure. */
export async function returnAttempt(db: Db, key: string): Promise<void> {
  await db.query(
    'update throttle set attempts = greatest(0, attempts - 1), until = last where workspace = $1 and key = $2',
    [db.workspace, key],
  );
}

/** Takes away what was last tried before a moment. */
export async function deleteOldAttempts(db: Db, before: string): Promise<void> {
  await db.query('delete from throttle where workspace = $1 and last < $2 and until < $2', [db.workspace, before]);
}
