import type { Db } from './store.ts';

/** When a request's page was opened first, and when everything on it was answered. */
export interface RequestVisit {
  readonly request: string;
  readonly opened: Date;
  readonly finished: Date | null;
}

/** The first time counts. */
export async function markOpened(db: Db, request: string, now: string): Promise<void> {
  await db.query('insert into request_visit (workspace, request, opened) values ($1, $2, $3) on conflict do nothing', [
    db.workspace,
    request,
    now,
  ]);
}

export async function markFinished(db: Db, request: string, now: string): Promise<void> {
  await db.query('update request_visit set finished = $3 where workspace = $1 and request = $2 and finished is null', [
    db.workspace,
    request,
    now,
  ]);
}

export async function visitsOf(db: Db, requests: readonly string[]): Promise<readonly RequestVisit[]> {
  return db.query('select request, opened, finished from request_visit where workspace = $1 and request = any($2)', [
    db.workspace,
    requests,
  ]);
}

/** Seconds that answering one element took, for each request that was finished, the newest first. At most 200. */
export async function answerTimes(db: Db): Promise<readonly { readonly person: string; readonly seconds: number }[]> {
  return db.query(
    `select request.data ->> 'person' as person,
       extract(epoch from finished - opened)::float8 / greatest(jsonb_array_length(request.data -> 'elements'), 1) as seconds
     from request_visit visit
     join request on request.workspace = visit.workspace and request.strategy = '' and request.id = visit.request and until is null
     where visit.workspace = $1 and finished is not null order by finished desc limit 200`,
    [db.workspace],
  );
}
