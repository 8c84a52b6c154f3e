import type { Db } from './store.ts';

export interface Account {
  /** Id of the person. */
  readonly person: string;
  /** What they sign in with, folded. */
  readonly mail: string;
  /** The password's hash as a PHC string. */
  readonly password: string | null;
}

const select = 'select person, mail, password from account where workspace = $1';

export async function findAccount(db: Db, person: string): Promise<Account | undefined> {
  return (await db.query<Account>(`${select} and person = $2`, [db.workspace, person]))[0];
}

export async function findAccountByMail(db: Db, mail: string): Promise<Account | undefined> {
  return (await db.query<Account>(`${select} and mail = $2`, [db.workspace, mail]))[0];
}

/** With a password, or as somebody known elsewhere. */
const ready = `password is not null or exists (
  select 1 from identity where identity.workspace = account.workspace and identity.person = account.person)`;

/** All accounts, and whether one can sign in to each. */
export async function listAccounts(db: Db): Promise<readonly { readonly person: string; readonly ready: boolean }[]> {
  return db.query(`select person, ${ready} as ready from account where workspace = $1 order by person`, [db.workspace]);
}

/** Whether a person has an account that one can sign in to. */
export async function canSignIn(db: Db, person: string): Promise<boolean> {
  const rows = await db.query<{ ready: boolean }>(
    `select ${ready} as ready from account where workspace = $1 and person = $2`,
    [db.workspace, person],
  );
  return rows[0]?.ready === true;
}

/** Makes an account, or gives the one that is there another mail. False where another account has that mail. */
export async function putAccount(db: Db, person: string, mail: string): Promise<boolean> {
  const rows = await db.query(
    `insert into account (workspace, person, mail)
     select $1, $2, $3
     where not exists (select 1 from account where workspace = $1 and mail = $3 and person <> $2)
     on conflict (workspace, person) do update set mail = excluded.mail returning person`,
    [db.workspace, person, mail],
  );
  return rows.length === 1;
}

/** Takes a person's way in: account, password, sessions, links and who they are elsewhere. */
export async function deleteAccount(db: Db, person: string): Promise<void> {
  await db.query('delete from account where workspace = $1 and person = $2', [db.workspace, person]);
}

export async function setPassword(db: Db, person: string, password: string): Promise<void> {
  await db.query('update account set password = $3 where workspace = $1 and person = $2', [
    db.workspace,
    person,
    password,
  ]);
}

/** The person known by a subject at an issuer. */
export async function findIdentity(db: Db, issuer: string, subject: string): Promise<string | undefined> {
  const rows = await db.query<{ person: string }>(
    'select person from identity where workspace = $1 and issuer = $2 and subject = $3',
    [db.workspace, issuer, subject],
  );
  return rows[0]?.person;
}

export async function insertIdentity(db: Db, issuer: string, subject: string, person: string): Promise<void> {
  await db.query('insert into identity (workspace, issuer, subject, person) values ($1, $2, $3, $4)', [
    db.workspace,
    issuer,
    subject,
    person,
  ]);
}

/** Whether a person is known at an issuer already, by whatever subject. */
export async function hasIdentity(db: Db, issuer: string, person: string): Promise<boolean> {
  const rows = await db.query('select 1 from identity where workspace = $1 and issuer = $2 and person = $3', [
    db.workspace,
    issuer,
    person,
  ]);
  return rows.length > 0;
}
