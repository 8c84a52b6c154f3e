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

const columns = 'id, key, person, round, request, receiver, subject, plain, html';

/** Queues mails to be sent from `now` on. @returns how many were new: what has a key that is there already is left out */
export async function queueMails(db: Db, mails: readonly Mail[], now: string): Promise<number> {
  if (mails.length === 0) return 0;
  const rows = await db.query(
    `insert into outgoing_mail (workspace, ${columns}, state, attempts, next, made)
     select $1, ${columns}, 'waiting', 0, $3, $3
     from jsonb_to_recordset($2) as mail (id text, key text, person text, round text, request text, receiver text,
       subject text, plain text, html text)
     on conflict (workspace, key) do nothing returning id`,
    [db.workspace, JSON.stringify(mails), now],
  );
  return rows.length;
}

const queued = `${columns}, state, attempts, said, made, done`;

/** Takes the mails whose turn it is, so that no other server sends them; `until` is when this one is no longer believed to be alive. */
export async function takeMails(db: Db, most: number, now: string, until: string): Promise<readonly QueuedMail[]> {
  return db.query(
    `update outgoing_mail set state = 'sending', attempts = attempts + 1, next = $4
     where workspace = $1 and id in (
       select id from outgoing_mail where workspace = $1 and state = 'waiting' and next <= $3
       order by next, id limit $2 for update skip locked
     ) returning ${queued}`,
    [db.workspace, most, now, until],
  );
}

/** The mail server took it. */
export async function markSent(db: Db, id: string, now: string, said: string): Promise<void> {
  await settle(db, id, 'sent', now, said);
}

/** It can never be sent. */
export async function markFailed(db: Db, id: string, now: string, said: string): Promise<void> {
  await settle(db, id, 'failed', now, said);
}

async function settle(db: Db, id: string, state: MailState, now: string, said: string): Promise<void> {
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
  await db.query("update outgoing_mail set state = 'waiting', next = $3, said = $4 where workspace = $1 and id = $2", [
    db.workspace,
    id,
    next,
    said,
  ]);
}

/** Mails whose sender died while it sent them: nobody can say whether they arrived. @returns how many */
export async function markUnsure(db: Db, now: string): Promise<number> {
  const rows = await db.query(
    "update outgoing_mail set state = 'unsure', done = $2 where workspace = $1 and state = 'sending' and next <= $2 returning id",
    [db.workspace, now],
  );
  return rows.length;
}

/** The mails of a round, in the order they were made. */
export async function mailsOfRound(db: Db, round: string): Promise<readonly QueuedMail[]> {
  return db.query(`select ${queued} from outgoing_mail where workspace = $1 and round = $2 order by made, id`, [
    db.workspace,
    round,
  ]);
}
