import type { Grant } from '@lofte/domain/things';
import type { Db } from './store.ts';

/**
 * Whether the workspace has, or ever had, an administrator: then it never again belongs to whoever sits at the machine. Asked
 * of every version, so that no revocation, departure or undone change opens it.
 */
export async function hadAdministrator(db: Db): Promise<boolean> {
  const rows = await db.query(
    `select 1 from "grant" where workspace = $1 and data->>'role' = 'admin' and data->>'person' is not null
       and data->>'strategy' is null limit 1`,
    [db.workspace],
  );
  return rows.length > 0;
}

/** What was granted to a person and to everyone, and whether the person's organisation is in the partnership forum: both are asked with each request. */
export async function standingOf(
  db: Db,
  { id, organisation }: { readonly id: string; readonly organisation?: string | undefined },
): Promise<{ readonly grants: readonly Grant[]; readonly inForum: boolean }> {
  const rows = await db.query<{ data: Grant; member: boolean }>(
    `select data, exists (
         select 1 from partner where workspace = $1 and strategy = '' and id = $3 and until is null
       ) as member
     from "grant" where workspace = $1 and until is null and (data->>'person' is null or data->>'person' = $2) order by id`,
    [db.workspace, id, organisation ?? null],
  );
  return { grants: rows.map(({ data }) => data), inForum: rows.some(({ member }) => member) };
}

/** What was granted to everyone, and to a person where one is given. */
export async function grantsFor(db: Db, person?: string): Promise<readonly Grant[]> {
  const rows = await db.query<{ data: Grant }>(
    `select data from "grant" where workspace = $1 and until is null
       and (data->>'person' is null or data->>'person' = $2) order by id`,
    [db.workspace, person ?? null],
  );
  return rows.map(({ data }) => data);
}

/** The people who are administrators of the workspace and can sign in. */
export async function administratorsWhoSignIn(db: Db): Promise<readonly string[]> {
  const rows = await db.query<{ person: string }>(
    `select distinct account.person from "grant" join account
       on account.workspace = "grant".workspace and account.person = "grant".data->>'person'
     where "grant".workspace = $1 and "grant".until is null and "grant".data->>'role' = 'admin'
       and "grant".data->>'strategy' is null
       and (account.password is not null or exists (
         select 1 from identity where identity.workspace = account.workspace and identity.person = account.person))
     order by account.person`,
    [db.workspace],
  );
  return rows.map(({ person }) => person);
}
