import type { Db } from './store.ts';

/** What must be known when somebody comes back from an OpenID provider. */
export interface ProviderVisit {
  readonly verifier: string;
  readonly nonce: string;
  /** Path to go on to. */
  readonly backTo: string;
}

export async function insertVisit(
  db: Db,
  state: string,
  visit: ProviderVisit,
  now: string,
  expires: string,
): Promise<void> {
  await db.query('delete from provider_visit where workspace = $1 and expires <= $2', [db.workspace, now]);
  await db.query(
    `insert into provider_visit (workspace, state, verifier, nonce, back_to, expires) values ($1, $2, $3, $4, $5, $6)`,
    [db.workspace, state, visit.verifier, visit.nonce, visit.backTo, expires],
  );
}

/** The visit with this state, which is gone then. */
export async function takeVisit(db: Db, state: string, now: string): Promise<ProviderVisit | undefined> {
  const rows = await db.query<ProviderVisit>(
    `delete from provider_visit where workspace = $1 and state = $2 and expires > $3
     returning verifier, nonce, back_to as "backTo"`,
    [db.workspace, state, now],
  );
  return rows[0];
}
