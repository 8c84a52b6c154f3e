import type { Db } from './store.ts';

/** A name that is proposed for the register no more. */
export interface Dismissed {
  /** What the same name comes down to. */
  readonly key: string;
  readonly name: string;
}

/** In Danish order. */
export async function listDismissed(db: Db): Promise<readonly Dismissed[]> {
  return db.query('select key, name from dismissed_proposal where workspace = $1 order by name collate danish, key', [
    db.workspace,
  ]);
}

export async function insertDismissed(db: Db, { key, name }: Dismissed): Promise<void> {
  await db.query(
    'insert into dismissed_proposal (workspace, key, name) values ($1, $2, $3) on conflict (workspace, key) do nothing',
    [db.workspace, key, name],
  );
}

/** @returns whether it was there */
export async function deleteDismissed(db: Db, key: string): Promise<boolean> {
  const rows = await db.query('delete from dismissed_proposal where workspace = $1 and key = $2 returning key', [
    db.workspace,
    key,
  ]);
  return rows.length > 0;
}
