import type { Invitation } from '@lofte/domain/steering/invitation';
import type { Db } from './store.ts';

/** A mail in its final words. */
export interface Mail {
  readonly id: string;
  /** What it is for: the same is never queued twice. */
  readonly key: string;
  /** Id of the person it goes to. */
  readonly person: string;
  /** '' where it is about no round, or about several. */
  readonly round: string;
  readonly request: string;
  readonly receiver: string;
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
  /** What it tells its receiver's calendar. */
  readonly calendar?: Invitation | null | undefined;
}

export type MailState = 'waiting' | 'sending' | 'sent' | 'failed' | 'unsure';

export interface QueuedMail extends Mail {
  readonly state: MailState;
  readonly attempts: number;
  /** What the mail server said last. */
  readonly said: string | null;
  readonly made: Date;
  readonly done: Date | null;
}

const columns = 'id, key, person, round, request, receiver, subject, plain, html, calendar';

/** Queues mails to be sent from `now` on. @returns how many were new: what has a key that is there already is left out */
export async function queueMails(db: Db, mails: readonly Mail[], now: string): Promise<number> {
  if (mails.length === 0) return 0;
  const rows = await db.query(
    `insert into outgoing_mail (workspace, ${columns}, state, attempts, next, made)
     select $1, ${columns}, 'waiting', 0, $3, $3
     from jsonb_to_recordset($2) as mail (id text, key text, person text, round text, request text, receiver text,
       subject text, plain text, html text, calendar jsonb)
     on conflict (workspace, key) do nothing returning id`,
    [db.workspace, JSON.stringify(mails), now],
  );
  return rows.length;
}

const queued = `${columns}, state, attempts, said, made, done`;

/** Takes the mails whose turn it is, so that no other server sends them; `until` is when this one is no longer believed to be alive. */
export async function takeMails(db: Db, most: number, now: string, until: string): Promise<readonly QueuedMail[]> {
  return db.query(
    // Materialized: joined otherwise, the inner query may run more than once and take more than `most`.
    `with turn as materialized (
       select id from outgoing_mail where workspace = $1 and state = 'waiting' and next <= $3
       order by next, id limit $2 for update skip locked
     )
     update outgoing_mail set state = 'sending', attempts = attempts + 1, next = $4
     where workspace = $1 and id in (select id from turn) returning ${queued}`,
    [db.workspace, most, now, until],
  );
}

/** How a mail ended, and what the mail server said. */
export async function endMail(
  db: Db,
  id: string,
  state: 'sent' | 'failed' | 'unsure',
  { now, said }: { readonly now: string; readonly said: string },
): Promise<void> {
  await db.query('update outgoing_mail set state = $3, done = $4, said = $5 where workspace = $1 and id = $2', [
    db.workspace,
    id,
    state,
    now,
    said,
  ]);
}

/** It is tried again later. */
export async function putOff(db: Db, id: string, next: string, said: string): Promise<void> {
  await db.query(
    `update outgoing_mail set state = 'waiting', next = $3, said = $4
     where workspace = $1 and id = $2 and state = 'sending'`,
    [db.workspace, id, next, said],
  );
}

/**
 * Mails whose sender died while it sent them, so that nobody can say whether they arrived: those that were to be sent by `until`,
 * or all where none is given. @returns how many
 */
export async function markUnsure(db: Db, now: string, until?: string): Promise<number> {
  const rows = await db.query(
    `update outgoing_mail set state = 'unsure', done = $2
     where workspace = $1 and state = 'sending' and ($3::timestamptz is null or next <= $3) returning id`,
    [db.workspace, now, until ?? null],
  );
  return rows.length;
}

/** The same mails, where sending one again does no harm: they are sent again. */
export async function takeBack(db: Db, now: string, until?: string): Promise<number> {
  const rows = await db.query(
    `update outgoing_mail set state = 'waiting', next = $2
     where workspace = $1 and state = 'sending' and ($3::timestamptz is null or next <= $3) returning id`,
    [db.workspace, now, until ?? null],
  );
  return rows.length;
}

/** How many mails' turn it is. */
export async function countDue(db: Db, now: string): Promise<number> {
  const rows = await db.query<{ due: number }>(
    `select count(*)::int as due from outgoing_mail where workspace = $1 and state = 'waiting' and next <= $2`,
    [db.workspace, now],
  );
  return rows[0]?.due ?? 0;
}

/** The mails of a round, in the order they were made. */
export async function mailsOfRound(db: Db, round: string): Promise<readonly QueuedMail[]> {
  return db.query(`select ${queued} from outgoing_mail where workspace = $1 and round = $2 order by made, id`, [
    db.workspace,
    round,
  ]);
}

/** The last mail of each request of a round: what it is, without its words. */
export async function lastMails(
  db: Db,
  round: string,
): Promise<readonly Pick<QueuedMail, 'id' | 'request' | 'state' | 'made' | 'done'>[]> {
  return db.query(
    `select distinct on (request) id, request, state, made, done from outgoing_mail
     where workspace = $1 and round = $2 order by request, made desc, state = 'waiting' desc, id desc`,
    [db.workspace, round],
  );
}

/** Whether a mail is there whose key ends so. */
export async function hasMailFor(db: Db, ending: string): Promise<boolean> {
  const rows = await db.query(
    'select 1 from outgoing_mail where workspace = $1 and right(key, length($2)) = $2 limit 1',
    [db.workspace, ending],
  );
  return rows.length > 0;
}

/** Of each round, how many requests' last mail failed or is unsure. */
export async function troubledMails(
  db: Db,
): Promise<
  readonly { readonly round: string; readonly failed: number; readonly unsure: number; readonly since: Date }[]
> {
  return db.query(
    `select round, count(*) filter (where state = 'failed')::int as failed,
       count(*) filter (where state = 'unsure')::int as unsure, max(done) as since
     from (
       select distinct on (round, request) round, state, done from outgoing_mail
       where workspace = $1 and request <> '' order by round, request, made desc, state = 'waiting' desc, id desc
     ) last where state in ('failed', 'unsure') group by round`,
    [db.workspace],
  );
}

/** Of some rounds, how many requests' last mail was refused for good or may not have arrived; rounds without any are left out. */
export async function countFailed(
  db: Db,
  rounds: readonly string[],
): Promise<readonly { readonly round: string; readonly count: number }[]> {
  return db.query(
    `select round, count(distinct request)::int as count from outgoing_mail mail
     where workspace = $1 and round in (select jsonb_array_elements_text($2)) and state in ('failed', 'unsure') and request <> ''
       and not exists (
         select from outgoing_mail later
         where later.workspace = mail.workspace and later.round = mail.round and later.request = mail.request
           and later.made > mail.made
       )
     group by round order by round`,
    [db.workspace, JSON.stringify(rounds)],
  );
}

/** What somebody's calendar was told by a mail. */
export interface ToldCalendar {
  /** Of the mail. */
  readonly id: string;
  readonly person: string;
  readonly receiver: string;
  readonly method: Invitation['method'];
}

/** Everybody who got a mail whose key begins so and that told their calendar something: what it told last. */
export async function lastCalendars(db: Db, beginning: string): Promise<readonly ToldCalendar[]> {
  return db.query(
    `select distinct on (person, receiver) id, person, receiver, calendar->>'method' as method from outgoing_mail
     where workspace = $1 and left(key, length($2)) = $2 and calendar is not null
     order by person, receiver, (calendar->>'sequence')::int desc, made desc`,
    [db.workspace, beginning],
  );
}
