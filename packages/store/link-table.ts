import type { Db } from './store.ts';

/** A one-time link: for a person to set a password, or (null) for whoever holds it to become the first administrator. */
export interface Link {
  readonly person: string | null;
}

export async function insertLink(db: Db, hash: string, person: string | null, expires: string): Promise<void> {
  await db.query('insert into sign_in_link (workspace, hash, person, expires) values ($1, $2, $3, $4)', [
    db.workspace,
    hash,
    person,
    expires,
  ]);
}

export async function findLink(db: Db, hash: string, now: string): Promise<Link | undefined> {
  const rows = await db.query<Link>(
    'select person from sign_in_link where workspace = $1 and hash = $2 and expires > $3',
    [db.workspace, hash, now],
  );
  return rows[0];
}

/** Whether a person holds one that still works. */
export async function hasLink(db: Db, person: string, now: string): Promise<boolean> {
  const rows = await db.query(
    'select 1 from sign_in_link where workspace = $1 and person = $2 and expires > $3 limit 1',
    [db.workspace, person, now],
  );
  return rows.length > 0;
}

/** The link, which is gone then: of two that come at once only one gets it. */
export async function takeLink(db: Db, hash: string, now: string): Promise<Link | undefined> {
  const rows = await db.query<Link>(
    'delete from sign_in_link where workspace = $1 and hash = $2 and expires > $3 returning person',
    [db.workspace, hash, now],
  );
  return rows[0];
}

/** Takes away a person's links (null: those to become the first administrator), and whatever has expired. */
export async function deleteLinks(db: Db, person: string | null, now: string): Promise<void> {
  await db.query(
    'delete from sign_in_link where workspace = $1 and (person is not distinct from $2 or expires <= $3)',
    [db.workspace, person, now],
  );
}
