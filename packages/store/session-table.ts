import type { Db } from './store.ts';

export interface SessionRecord {
  /** Names it where it is ended; says nothing about the secret. */
  readonly id: string;
  /** Id of the person. */
  readonly person: string;
  /** As the browser calls itself. */
  readonly device: string;
  readonly since: Date;
  readonly seen: Date;
}

/** Only those begun and last seen after these moments (ISO 8601) are alive. */
export interface Alive {
  readonly since: string;
  readonly seen: string;
}

const columns = 'id, person, device, since, seen';

export async function insertSession(
  db: Db,
  hash: string,
  session: Pick<SessionRecord, 'id' | 'person' | 'device'>,
  now: string,
): Promise<void> {
  await db.query(`insert into session (workspace, hash, ${columns}) values ($1, $2, $3, $4, $5, $6, $6)`, [
    db.workspace,
    hash,
    session.id,
    session.person,
    session.device,
    now,
  ]);
}

export async function findSession(db: Db, hash: string, alive: Alive): Promise<SessionRecord | undefined> {
  const rows = await db.query<SessionRecord>(
    `select ${columns} from session where workspace = $1 and hash = $2 and since > $3 and seen > $4`,
    [db.workspace, hash, alive.since, alive.seen],
  );
  return rows[0];
}

/** Newest first. */
export async function sessionsOf(db: Db, person: string, alive: Alive): Promise<readonly SessionRecord[]> {
  return db.query(
    `select ${columns} from session where workspace = $1 and person = $2 and since > $3 and seen > $4
     order by seen desc, id`,
    [db.workspace, person, alive.since, alive.seen],
  );
}

export async function markSeen(db: Db, id: string, now: string): Promise<void> {
  await db.query('update session set seen = $3 where workspace = $1 and id = $2', [db.workspace, id, now]);
}

/** False where the person has no such session. */
export async function deleteSession(db: Db, person: string, id: string): Promise<boolean> {
  const rows = await db.query('delete from session where workspace = $1 and person = $2 and id = $3 returning id', [
    db.workspace,
    person,
    id,
  ]);
  return rows.length > 0;
}

export async function deleteSessionByHash(db: Db, hash: string): Promise<void> {
  await db.query('delete from session where workspace = $1 and hash = $2', [db.workspace, hash]);
}

export async function deleteSessionsOf(db: Db, person: string): Promise<void> {
  await db.query('delete from session where workspace = $1 and person = $2', [db.workspace, person]);
}

/** Takes away those that are not alive. */
export async function deleteEndedSessions(db: Db, alive: Alive): Promise<void> {
  await db.query('delete from session where workspace = $1 and (since <= $2 or seen <= $3)', [
    db.workspace,
    alive.since,
    alive.seen,
  ]);
}

export async function putKnownDevice(db: Db, hash: string, person: string, now: string): Promise<void> {
  await db.query(
    `insert into known_device (workspace, hash, person, seen) values ($1, $2, $3, $4)
     on conflict (workspace, hash) do update set person = excluded.person, seen = excluded.seen`,
    [db.workspace, hash, person, now],
  );
}

/** Whether a person has signed in with this device after a moment. */
export async function isKnownDevice(db: Db, hash: string, person: string, after: string): Promise<boolean> {
  const rows = await db.query(
    'select 1 from known_device where workspace = $1 and hash = $2 and person = $3 and seen > $4',
    [db.workspace, hash, person, after],
  );
  return rows.length > 0;
}

export async function deleteKnownDevices(db: Db, person: string): Promise<void> {
  await db.query('delete from known_device where workspace = $1 and person = $2', [db.workspace, person]);
}

/** Takes away one device, and those not seen since a moment. */
export async function deleteKnownDevice(db: Db, hash: string, before: string): Promise<void> {
  await db.query('delete from known_device where workspace = $1 and (hash = $2 or seen < $3)', [
    db.workspace,
    hash,
    before,
  ]);
}
