import type { Db } from './store.ts';

/** What somebody has begun to write of a decision on an item of a meeting. */
export interface DecisionDraft {
  readonly item: string;
  /** The form, as it was sent. */
  readonly form: string;
  readonly saved: Date;
}

/** Keeps what was typed; what was typed before is gone. */
export async function saveDecisionDraft(
  db: Db,
  { meeting, item, person }: { readonly meeting: string; readonly item: string; readonly person: string },
  { form, saved }: Omit<DecisionDraft, 'item'>,
): Promise<void> {
  await db.query(
    `insert into decision_draft (workspace, meeting, item, person, form, saved) values ($1, $2, $3, $4, $5, $6)
     on conflict (workspace, meeting, item, person) do update set form = excluded.form, saved = excluded.saved`,
    [db.workspace, meeting, item, person, form, saved.toISOString()],
  );
}

/** Those of one person in one meeting. */
export async function decisionDrafts(db: Db, meeting: string, person: string): Promise<readonly DecisionDraft[]> {
  return db.query(
    'select item, form, saved from decision_draft where workspace = $1 and meeting = $2 and person = $3 order by saved',
    [db.workspace, meeting, person],
  );
}

export async function deleteDecisionDraft(db: Db, meeting: string, item: string, person: string): Promise<void> {
  await db.query('delete from decision_draft where workspace = $1 and meeting = $2 and item = $3 and person = $4', [
    db.workspace,
    meeting,
    item,
    person,
  ]);
}
