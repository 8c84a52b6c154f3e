import type { Db } from './store.ts';

/** Something that is proposed for a register no more. */
export interface Dismissed {
  /** What it was proposed as: `organisation` for the register of those, else a thing of the world. */
  readonly kind: string;
  /** What the same proposal comes down to. */
  readonly key: string;
  readonly name: string;
}

/** Of some kinds, in Danish order. */
export async function listDismissed(db: Db, kinds: readonly string[]): Promise<readonly Dismissed[]> {
  return db.query(
    `select kind, key, name from dismissed_proposal where workspace = $1 and kind = any($2)
     order by name collate danish, key`,
    [db.workspace, [...kinds]],
  );
}

export async function insertDismissed(db: Db, { kind, key, name }: Dismissed): Promise<void> {
  await db.query(
    `insert into dismissed_proposal (workspace, kind, key, name) values ($1, $2, $3, $4)
     on conflict (workspace, kind, key) do nothing`,
    [db.workspace, kind, key, name],
  );
}

/** @returns whether it was there */
export async function deleteDismissed(db: Db, { kind, key }: Pick<Dismissed, 'kind' | 'key'>): Promise<boolean> {
  const rows = await db.query(
    'delete from dismissed_proposal where workspace = $1 and kind = $2 and key = $3 returning key',
    [db.workspace, kind, key],
  );
  return rows.length > 0;
}
