import type { Db } from './store.ts';

/** What somebody has begun to answer. */
export interface AnswerDraft<Data> {
  readonly strategy: string;
  readonly element: string;
  readonly data: Data;
  readonly saved: Date;
}

/** Keeps what was typed; what was typed before is gone. An older one that arrives late changes nothing. */
export async function saveAnswerDraft(
  db: Db,
  request: string,
  { strategy, element, data, saved }: AnswerDraft<unknown>,
): Promise<void> {
  await db.query(
    `insert into answer_draft (workspace, request, strategy, element, data, saved) values ($1, $2, $3, $4, $5, $6)
     on conflict (workspace, request, strategy, element) do update set data = excluded.data, saved = excluded.saved
     where answer_draft.saved <= excluded.saved`,
    [db.workspace, request, strategy, element, JSON.stringify(data), saved.toISOString()],
  );
}

export async function answerDrafts<Data>(db: Db, request: string): Promise<readonly AnswerDraft<Data>[]> {
  return db.query('select strategy, element, data, saved from answer_draft where workspace = $1 and request = $2', [
    db.workspace,
    request,
  ]);
}

/** How many answers are begun and not given, by request. */
export async function countAnswerDrafts(db: Db, requests: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db.query<{ request: string; begun: number }>(
    `select request, count(*)::int as begun from answer_draft where workspace = $1 and request = any($2) group by request`,
    [db.workspace, requests],
  );
  return new Map(rows.map(({ request, begun }) => [request, begun]));
}

export async function deleteAnswerDraft(db: Db, request: string, strategy: string, element: string): Promise<void> {
  await db.query('delete from answer_draft where workspace = $1 and request = $2 and strategy = $3 and element = $4', [
    db.workspace,
    request,
    strategy,
    element,
  ]);
}
